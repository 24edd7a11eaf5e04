import { listed, type IsoDate } from '@imt/core'
import { beyondLast } from '../exemptions/beyond-last.js'
import { sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { checkRegulations } from './check-regulations.js'
import { weakHarmIn } from './harm-words.js'
import { hasLikelihood, reliedOn, type Relied } from './relied.js'

/** Since this day the conditions of personal data have numbers of their own (Data Protection Act 2018). */
const renumberedOn: IsoDate = '2018-05-25'

/** So many limbs at most are named of those that a section leaves open. */
const mostLimbs = 4
const limbsLeftOpen = ({ limbs }: Relied): readonly string[] => {
  const ids = limbs.map(({ id }) => id)
  return ids.length > mostLimbs ? [...ids.slice(0, mostLimbs), 'another'] : ids
}

/** What is cited and has conditions: not the section that leaves environmental information to the Regulations. */
const isHeldTo = ({ kind, limbs }: Relied, { regime }: RefusalNotice): boolean =>
  (kind === 'exemption' || kind === 'neither') && !(regime === 'EIR' && limbs.every(({ section }) => section === '39'))

const ofAnswer = (answer: NoticeAnswer, index: number, notice: RefusalNotice): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const say = sayOf(answer, index)
  const weighs = answer.outcome === 'withheld' || answer.outcome === 'neitherConfirmNorDeny'
  answer.provisions.forEach((id, position) => {
    const at = ['provisions', position]
    const cited = reliedOn(id)
    // Right in a letter of its time, and out of date in one since.
    if (cited.former && (notice.sentOn ?? renumberedOn) >= renumberedOn)
      findings.push(
        say(
          'provision-unknown',
          at,
          cited.law === 'EIR'
            ? `${name}: ${id} is the text of regulation 13 before 25 May 2018. Cite what is in force: regulation 13(1) with 13(2A), (2B) or (3A)`
            : `${name}: ${id} is the text of section 40 before 25 May 2018. Cite what is in force: section 40(2) with section 40(3A)(a), (3A)(b), (3B) or (4A)`,
          { about: id, level: 'warning' },
        ),
      )
    else if (cited.kind === 'unknown') {
      const beyond = beyondLast(cited.law, id)
      findings.push(
        say(
          'provision-unknown',
          at,
          cited.law === 'EIR'
            ? `${name}: ${id} is no provision of the Environmental Information Regulations${beyond?.words ?? ''}. Check the regulation and the paragraph`
            : `${name}: ${id} is no provision of the Act${beyond?.words ?? ''}. Check the section and the limb; the Scottish Act is numbered differently`,
          { about: id, ...(beyond && { citation: [beyond.citation] }) },
        ),
      )
    }
    if (!isHeldTo(cited, notice)) return
    if (cited.kind === 'exemption' && !cited.exact)
      findings.push(
        say(
          'limb-missing',
          at,
          `${name}: ${id} leaves open which limb is meant (${listed(limbsLeftOpen(cited), 'or')}). Name it, and give reasons for each that is relied on`,
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
    if (
      weighs &&
      cited.limbs.some(({ section }) => section === '38') &&
      answer.chain !== true &&
      answer.unread?.includes('chain') !== true
    )
      findings.push(
        say(
          'danger-not-shown',
          at,
          `${name}: under ${id} show who would be in danger and how this information leads to it. Harm to a service or a network is not yet danger to a person`,
          { about: id },
        ),
      )
  })
  if (weighs && answer.provisions.some((id) => hasLikelihood(reliedOn(id)))) {
    const isStated = answer.likelihood !== undefined || answer.unread?.includes('likelihood') === true
    const said = weakHarmIn(answer.text, isStated)
    if (said !== null)
      findings.push(
        say(
          'likelihood-missing',
          ['text'],
          `${name}: "${said}" is not the test. Say that disclosure would, or would be likely to, have the effect, and why`,
        ),
      )
    else if (!isStated)
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
  if (
    answer.outcome === 'repeated' &&
    answer.unread?.includes('earlier') !== true &&
    notice.regime !== 'EIR' &&
    !(answer.earlier?.sameRequester === true && answer.earlier.complied)
  )
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
  if (notice.regime === 'EIR') for (const found of checkRegulations(answer, index)) findings.push(found)
  return findings
}

/** What is amiss with the provisions relied on and with what each of them asks for. */
export const checkProvisions = (notice: RefusalNotice): readonly RefusalDraft[] =>
  notice.answers.flatMap((answer, index) => ofAnswer(answer, index, notice))
