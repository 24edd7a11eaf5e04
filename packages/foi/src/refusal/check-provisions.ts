import { longDate } from '@imt/core'
import { lookUp } from '../exemptions/lookup.js'
import { sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { hasLikelihood } from './check-section-17.js'

const weak = /\b(?:could|might|may|can)\s+(?:potentially\s+|possibly\s+|also\s+)?(?:prejudice|endanger|inhibit)\b/gi
/** Words before it that deny it: "we do not say that disclosure could prejudice", "it is not enough that". */
const denies =
  /\b(?:not|never|nor|neither|cannot|no(?! doubt\b)|without|rather than|instead of|(?:do|does|did|is|was|ca|wo)n['’]t)\b(?! only\b| least\b)/i

/** So far back is looked for what denies a phrase. */
const longestClause = 1000

/**
 * The first weak phrase that is said and not denied in its own clause. What stands before "but" or "however" denies
 * nothing after it.
 */
const weakIn = (text: string): string | null => {
  for (const found of text.matchAll(weak)) {
    const clause =
      text
        .slice(Math.max(0, found.index - longestClause), found.index)
        .split(/[.!?;:\n]|\b(?:but|however|because|since|as)\b/i)
        .at(-1) ?? ''
    if (!denies.test(clause)) return found[0]
  }
  return null
}

const ofAnswer = (answer: NoticeAnswer, index: number, notice: RefusalNotice): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const say = sayOf(answer, index)
  const weighs = answer.outcome === 'withheld' || answer.outcome === 'neitherConfirmNorDeny'
  answer.provisions.forEach((id, position) => {
    const at = ['provisions', position]
    const cited = lookUp(id)
    if (cited.kind === 'unknown')
      findings.push(
        say(
          'provision-unknown',
          at,
          cited.law === 'EIR'
            ? `${name}: ${id} is no provision of the Environmental Information Regulations. Check the regulation and the paragraph`
            : `${name}: ${id} is no provision of the Act. Check the section and the limb; the Scottish Act is numbered differently`,
          { about: id },
        ),
      )
    if (cited.kind !== 'exemption' && cited.kind !== 'neither') return
    if (cited.kind === 'exemption' && !cited.exact)
      findings.push(
        say(
          'limb-missing',
          at,
          `${name}: ${id} leaves open which limb is meant (${cited.limbs.map((limb) => limb.id).join(', ')}). Name it, and give reasons for each that is relied on`,
          { about: id },
        ),
      )
    if (cited.kind === 'exemption' && cited.limbs.every(({ openToTrusts }) => !openToTrusts))
      findings.push(
        say(
          'not-open-to-trusts',
          at,
          `${name}: ${id} (${cited.limbs[0]?.title ?? ''}) is not open to a body such as an NHS trust. Check the exemption; in the Scottish Act the number means something else`,
          { about: id },
        ),
      )
    if (weighs && cited.limbs.some(({ section }) => section === '38') && answer.chain !== true)
      findings.push(
        say(
          'danger-not-shown',
          at,
          `${name}: under ${id} show who would be in danger and how this information leads to it. Harm to a service or a network is not yet danger to a person`,
          { about: id },
        ),
      )
    if (weighs && cited.limbs.some(({ section }) => section === '36')) {
      const { on } = answer.opinion ?? {}
      if (answer.opinion === undefined || on === undefined)
        findings.push(
          say(
            'procedure-missing',
            at,
            `${name}: ${id} rests on the opinion of the qualified person. Say who gave it and when; it has to come before the section is relied on`,
            { about: id },
          ),
        )
      else if (notice.sentOn !== undefined && on > notice.sentOn)
        findings.push(
          say(
            'procedure-missing',
            at,
            `${name}: the qualified person's opinion is dated ${longDate(on)}, after the notice of ${longDate(notice.sentOn)}. It has to come first`,
            { about: id },
          ),
        )
    }
    if (
      weighs &&
      /^s31\(1\)\([ghi]\)$/.test(id) &&
      !/31\(2\)/.test(`${answer.text} ${(answer.reasons ?? []).join(' ')}`)
    )
      findings.push(
        say(
          'procedure-missing',
          at,
          `${name}: ${id} needs a purpose of section 31(2) and the authority whose function would be harmed. Name both`,
          { about: id },
        ),
      )
  })
  if (weighs && answer.provisions.some(hasLikelihood)) {
    const said = weakIn(answer.text)
    if (said !== null)
      findings.push(
        say(
          'likelihood-missing',
          ['text'],
          `${name}: "${said}" is not the test. Say that disclosure would, or would be likely to, have the effect, and why`,
        ),
      )
    else if (answer.likelihood === undefined)
      findings.push(
        say(
          'likelihood-missing',
          ['likelihood'],
          `${name}: say whether the harm would, or would be likely to, follow. It sets the weight in the balance`,
        ),
      )
  }
  if (weighs && answer.provisions.includes('s21(1)'))
    findings.push(
      say(
        's21-for-withheld',
        ['provisions'],
        `${name}: section 21 is for what the applicant can reach. What is withheld is published nowhere; only the reasons are. Use section 21 for what is on the page, and another exemption for the rest`,
      ),
    )
  if (answer.outcome === 'repeated' && !(answer.earlier?.sameRequester === true && answer.earlier.complied))
    findings.push(
      say(
        's14-not-available',
        ['earlier'],
        `${name}: section 14(2) needs an earlier request by the same person that was complied with. A refused request was not; another person's never counts. Answer, or point to the published answer`,
      ),
    )
  if (answer.addsUp?.sameInformation === false)
    findings.push(
      say(
        'added-up-beyond-common',
        ['addsUp'],
        `${name}: factors of several exemptions may be added up only for information that each of them covers. Weigh the rest separately`,
      ),
    )
  const ofTheAct = answer.provisions.filter((id) => {
    const { kind, law } = lookUp(id)
    return law === 'FOIA' && kind !== 'unknown'
  })
  if (notice.regime === 'EIR' && ofTheAct.length > 0)
    findings.push(
      say(
        'environmental',
        ['provisions'],
        `${name}: the request is under the Environmental Information Regulations, and ${ofTheAct.join(', ')} of the Act is named. The Regulations have exceptions of their own, no section 21 and no cost limit: a request that costs too much is refused as manifestly unreasonable (reg. 12(4)(b))`,
      ),
    )
  return findings
}

/** What is amiss with the provisions relied on and with what each of them asks for. */
export const checkProvisions = (notice: RefusalNotice): readonly RefusalDraft[] =>
  notice.answers.flatMap((answer, index) => ofAnswer(answer, index, notice))
