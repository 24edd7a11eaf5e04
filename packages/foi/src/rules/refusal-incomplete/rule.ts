import { defineRule, listed, pointerTo, type Rule, type Run } from '@imt/core'
import { lookUp } from '../../exemptions/lookup.js'
import { advises, namesAdvice } from '../../letter/advice.js'
import { reportLetters, type Said } from '../../letter/letter-findings.js'
import { foiSection } from '../../section.js'
import { sentencesOf } from '../../standing/withholds.js'
import { citedProvisions, type CitedProvision } from '../../citations/cited-provisions.js'
import type { StandingStatement } from '../../standing/schema.js'
import { foiCitations } from '../citations.js'

const weighs = /\bpublic interest\b/i
/** Looser than of one letter: what a statement says of advice need not speak of one request. */
const speaksOfAdvice = /\b(?:reduc|advise)/i

/** What a passage cites of the Act and of the Regulations: a Scottish letter has elements of its own. */
const citedIn = (text: string): readonly CitedProvision[] => citedProvisions(text).filter(({ law }) => law !== 'FOISA')

/** So many limbs at most are named of those that a section leaves open. */
const mostLimbs = 4

/** What a statement on requests to come leaves to each refusal: it is no notice, and gives no balance itself. */
const checkPosition = ({ passages, exemptions }: StandingStatement, run: Run): void => {
  const cited = exemptions.flatMap((text, index) => citedIn(text).map(({ id }) => ({ id, index })))
  const qualified = cited.filter(({ id }) => {
    const found = lookUp(id)
    return found.kind === 'exemption' && found.limbs.every(({ status }) => status === 'qualified')
  })
  const [first] = qualified
  if (first === undefined) return
  const at = pointerTo('sections', 'foi', 'standing', 'exemptions', first.index)
  run.checked(at)
  if (passages.some((text) => weighs.test(text))) return
  const ids = [...new Set(qualified.map(({ id }) => id))]
  run.report({
    at,
    level: 'note',
    message: `Check the statement: ${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} qualified, and it does not speak of the public interest. It is no refusal notice: say that each refusal gives the balance for its own request, and what speaks for disclosure and for withholding`,
    key: ['standing', 'balance'],
    stated: listed(ids),
  })
}

/** Of the words of a letter: what is plainly not there is said, and what may be there in other words is asked. */
const ofLetters: Said = {
  ofScottish: true,
  names: [
    'exemption-missing',
    'reason-missing',
    'balance-missing',
    'public-interest-one-sided',
    'advice-missing',
    'limb-missing',
    'estimate-missing',
    'pending-not-qualified',
    'procedure-missing',
    'danger-not-shown',
    'completion-missing',
    'link-not-exact',
  ],
  isNote: ({ name, level }) =>
    [
      'exemption-missing',
      'reason-missing',
      'public-interest-one-sided',
      'estimate-missing',
      'danger-not-shown',
    ].includes(name) ||
    (name === 'procedure-missing' && level === 'warning'),
  // By its first condition, the only one in daily use, section 40(2) is cited without it.
  except: ({ name, message }) => name === 'limb-missing' && /: s40\(2\) /.test(message),
}

/** Finds a refusal that leaves out what goes with the provision that it names. */
export const refusalIncomplete: Rule<'foi/refusal-incomplete'> = defineRule({
  code: 'foi/refusal-incomplete',
  level: 'warning',
  band: 'validity',
  summary: 'A refusal leaves out what goes with the provision that it names.',
  explain:
    'A refusal names the exemption to its limb, so that the requester can see which harm is meant; where the exemption is qualified it says why the public interest in maintaining it is the greater; and a refusal on cost goes with advice on what could be had within the limit. What is missing is named for each provision.',
  citation: [foiCitations.refusalNotice, foiCitations.balance, foiCitations.advice],
  reads: [foiSection],
  check: ({ foi: { standing, letters } }, run) => {
    reportLetters(letters, run, ofLetters, ({ notice }) =>
      notice.answers.flatMap(({ outcome }, index) =>
        outcome === 'disclosed' || outcome === 'notHeld' ? [] : [pointerTo('answers', index)],
      ),
    )
    if (standing === undefined) return run.notApplicable('the publication has no statement')
    if (standing.kind === 'scheme') return run.notApplicable('a publication scheme refuses no request')
    if (standing.kind !== 'refusal' && standing.kind !== 'letter') {
      checkPosition(standing, run)
      return run.notApplicable('the statement names no exemption that is qualified')
    }
    const isWeighed = standing.passages.some((text) => weighs.test(text))
    const isAdvised = standing.passages.some(
      (text) => namesAdvice(text) || speaksOfAdvice.test(text) || sentencesOf(text).some(advises),
    )
    const seen = new Set<string>()
    const cited = standing.exemptions.flatMap(citedIn).map(({ id }) => id)
    // "Section 31 is qualified", said of section 31(1)(a) that is named elsewhere, asks for nothing of its own.
    const isNamedCloser = (id: string): boolean => cited.some((other) => other.startsWith(`${id}(`))
    standing.exemptions.forEach((text, index) => {
      const at = pointerTo('sections', 'foi', 'standing', 'exemptions', index)
      for (const { id } of citedIn(text)) {
        const found = lookUp(id)
        if (seen.has(id) || found.kind === 'other' || found.kind === 'unknown') continue
        seen.add(id)
        run.checked(at)
        const say = (what: string, message: string): void =>
          run.report({ at, message, key: ['refusal', id, what], stated: id })
        if (found.kind === 'ground' && /^s12/.test(id) && !isAdvised)
          say(
            'advice',
            'No advice stands beside the refusal on cost (sections 12 and 16). Say what could be had within the limit, and how the request could be narrowed',
          )
        if (found.kind !== 'exemption' || isNamedCloser(id)) continue
        const limbs = found.limbs.map((limb) => limb.id)
        if (!found.exact && !/^s40\(2\)/.test(id))
          say(
            'limb',
            `${id} names no limb: it may be ${listed(limbs.length > mostLimbs ? [...limbs.slice(0, mostLimbs), 'another'] : limbs, 'or')}. Name the limb that is relied on, and why`,
          )
        if (!isWeighed && found.limbs.every(({ status }) => status === 'qualified'))
          say(
            'balance',
            `${id} is qualified, and no balance of the public interest is given. Give what speaks for disclosure and for withholding, and why the one is the greater`,
          )
      }
    })
    run.notApplicable('the refusal names no exemption of the Act')
    return undefined
  },
})
