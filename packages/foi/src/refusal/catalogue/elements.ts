import { frozen } from '@imt/core'
import type { CallRule } from '@imt/core'
import { eirLimits } from '../../clock/limits.data.js'
import { act, letters, weighing } from './citations.js'

type ElementCode =
  | 'exemption-missing'
  | 'reason-missing'
  | 'estimate-missing'
  | 'pending-not-qualified'
  | 'balance-missing'
  | 'public-interest-one-sided'
  | 'review-missing'
  | 'complaint-missing'
  | 'notice-late'
  | 'advice-missing'

/** What section 17 asks of a notice, the last day included, and the advice of section 16. */
export const elements: { readonly [N in ElementCode]: CallRule<`foi/${N}`> } = /* @__PURE__ */ frozen({
  'exemption-missing': {
    code: 'foi/exemption-missing',
    level: 'error',
    band: 'validity',
    summary: 'Something is refused and no provision is named.',
    explain:
      'An answer refuses something, and its list of provisions is empty. Without a provision the applicant cannot tell what to dispute, and a reviewer cannot tell what was decided. Name the exemption down to its limb, or the section on cost or on vexatious and repeated requests.',
    citation: [act('17', 's.17(1)(b) and (5)', true)],
    reportedBy: letters,
  },
  'reason-missing': {
    code: 'foi/reason-missing',
    level: 'error',
    band: 'validity',
    summary: 'A provision is named and nothing says why it applies.',
    explain:
      'An answer refuses something and gives no reasons. The number of a section is not a reason. Write why the provision covers this very information, unless it is plain without being said.',
    citation: [act('17', 's.17(1)(c)', true)],
    reportedBy: letters,
  },
  'estimate-missing': {
    code: 'foi/estimate-missing',
    level: 'error',
    band: 'validity',
    summary: 'The public interest is still being weighed and no day is estimated for the decision.',
    explain:
      'An answer is left pending while the public interest is weighed, and names no day for the decision. The applicant is owed one, so as to know when to ask again. Set a day that can be kept, and write again if it cannot.',
    citation: [act('17', 's.17(2)', true)],
    reportedBy: letters,
  },
  'pending-not-qualified': {
    code: 'foi/pending-not-qualified',
    level: 'error',
    band: 'validity',
    summary: 'More time is taken under a provision where no public interest is weighed.',
    explain:
      'An answer is left pending under a provision that is absolute, or that is no exemption at all. There is nothing to weigh, so there is no more time. Name the qualified exemption that is being weighed, or give the answer now.',
    citation: [act('10', 's.10(3)', true)],
    reportedBy: letters,
  },
  'balance-missing': {
    code: 'foi/balance-missing',
    level: 'error',
    band: 'validity',
    summary: 'A qualified provision is relied on without reasons on the public interest.',
    explain:
      'A qualified provision is relied on, and there are no factors against disclosure or no conclusion. That the exemption is engaged is half of the decision; the other half is why it outweighs disclosure here. Write down both sides and how they came out.',
    citation: [act('17', 's.17(3)')],
    reportedBy: letters,
  },
  'public-interest-one-sided': {
    code: 'foi/public-interest-one-sided',
    level: 'warning',
    band: 'usefulness',
    summary: 'No factor in favour of disclosure is given.',
    explain:
      'The public interest is weighed with an empty scale on one side. Some interest in openness nearly always exists, if only in how money is spent, and a balance without it persuades nobody on review. Give one that is real for this information, and its weight.',
    citation: [weighing],
    reportedBy: letters,
  },
  'review-missing': {
    code: 'foi/review-missing',
    level: 'error',
    band: 'validity',
    summary: 'The notice does not say how to ask for a review, or that there is none.',
    explain:
      'Something is refused, and the notice is silent about an internal review, or offers one without saying how to ask for it. Give the address and what to write, or state that there is no such procedure.',
    citation: [act('17', 's.17(7)(a)')],
    reportedBy: letters,
  },
  'complaint-missing': {
    code: 'foi/complaint-missing',
    level: 'error',
    band: 'validity',
    summary: 'The notice does not tell of the right to apply to the regulator.',
    explain:
      'Something is refused, and no way to the regulator is given: no name, or a name without an address. Every refusal has to tell of the right under section 50. Give the name of the regulator and how to reach it.',
    citation: [act('17', 's.17(7)(b)')],
    reportedBy: letters,
  },
  'notice-late': {
    code: 'foi/notice-late',
    level: 'warning',
    band: 'accuracy',
    summary: 'The notice was given after the last day for it.',
    explain:
      'The day of the notice lies after the last day that is stated, or that the clock works out from the day of receipt. A late notice still has to be given, with an apology. If clarification or a fee moved the day, record it, so that the file shows why the notice was in time.',
    citation: [act('17', 's.17(1)', true), eirLimits.refusalNotice.citation],
    reportedBy: letters,
  },
  'advice-missing': {
    code: 'foi/advice-missing',
    level: 'warning',
    band: 'usefulness',
    summary: 'A refusal on cost comes without advice on narrowing the request.',
    explain:
      'Answering would cost more than the limit, and the notice does not help to bring the request below it. The duty to advise does not end with the refusal. Say which part, which period or which system could be answered.',
    citation: [act('16', 's.16(1)', true)],
    reportedBy: letters,
  },
})
