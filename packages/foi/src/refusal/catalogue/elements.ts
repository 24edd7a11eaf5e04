import { frozen } from '@imt/core'
import type { CallRule } from '@imt/core'
import { actLimits, eirLimits } from '../../clock/limits.data.js'
import { act, letters, regulations, weighing } from './citations.js'

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
  | 'days-contradict'
  | 'decision-day-late'
  | 'estimate-within-limit'
  | 'completion-missing'

/** What section 17 asks of a notice, the last day included, and the advice of section 16. */
export const elements: { readonly [N in ElementCode]: CallRule<`foi/${N}`> } = /* @__PURE__ */ frozen({
  'exemption-missing': {
    code: 'foi/exemption-missing',
    level: 'error',
    band: 'validity',
    summary: 'Something is refused and no provision is named.',
    explain:
      'An answer refuses something, and its list of provisions is empty. Without a provision the applicant cannot tell what to dispute, and a reviewer cannot tell what was decided. Name the exemption down to its limb, or the section on cost or on vexatious and repeated requests.',
    citation: [act('17', 's.17(1)(b) and (5)', true), regulations('14', 'reg. 14(3)(a)')],
    reportedBy: letters,
  },
  'reason-missing': {
    code: 'foi/reason-missing',
    level: 'error',
    band: 'validity',
    summary: 'A provision is named and nothing says why it applies.',
    explain:
      'An answer refuses something and gives no reasons. The number of a section is not a reason. Write why the provision covers this very information, unless it is plain without being said, as with an exact link under section 21. Under sections 12 and 14 a notice has only to state that they are relied on, and none at all is owed where section 17(6) holds: there a note says that reasons are good practice.',
    citation: [act('17', 's.17(1)(c), (4) and (5)', true), regulations('14', 'reg. 14(3)')],
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
    citation: [act('10', 's.10(3)', true), regulations('7', 'reg. 7(1)')],
    reportedBy: letters,
  },
  'balance-missing': {
    code: 'foi/balance-missing',
    level: 'error',
    band: 'validity',
    summary: 'A qualified provision is relied on without reasons on the public interest.',
    explain:
      'A qualified provision is relied on, and there are no factors against disclosure or no conclusion. That the exemption is engaged is half of the decision; the other half is why it outweighs disclosure here. Write down both sides and how they came out.',
    citation: [act('17', 's.17(3)'), regulations('14', 'reg. 14(3)(b)')],
    reportedBy: letters,
  },
  'public-interest-one-sided': {
    code: 'foi/public-interest-one-sided',
    level: 'warning',
    band: 'usefulness',
    summary: 'No factor in favour of disclosure is given.',
    explain:
      'The public interest is weighed with an empty scale on one side. Some interest in openness nearly always exists, if only in how money is spent, and a balance without it persuades nobody on review. Give one that is real for this information, and its weight.',
    citation: [weighing, regulations('14', 'reg. 14(3)(b)')],
    reportedBy: letters,
  },
  'review-missing': {
    code: 'foi/review-missing',
    level: 'error',
    band: 'validity',
    summary: 'The notice does not say how to ask for a review, or that there is none.',
    explain:
      'Something is refused, and the notice is silent about an internal review, or offers one without saying how to ask for it. Give the address and what to write, or state that there is no such procedure.',
    citation: [act('17', 's.17(7)(a)'), regulations('14', 'reg. 14(5)(a)')],
    reportedBy: letters,
  },
  'complaint-missing': {
    code: 'foi/complaint-missing',
    level: 'error',
    band: 'validity',
    summary: 'The notice does not tell of the right to apply to the regulator.',
    explain:
      'Something is refused, and no way to the regulator is given: no name, a name without an address, or that of another body, such as an ombudsman. Every refusal has to tell of the right under section 50. Give the name of the regulator and how to reach it: "Information Commissioner", "Information Commission" and "ICO" all pass.',
    citation: [act('17', 's.17(7)(b)'), regulations('14', 'reg. 14(5)(b)')],
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
    citation: [act('16', 's.16(1)', true), regulations('9', 'reg. 9(1)')],
    reportedBy: letters,
  },
  'days-contradict': {
    code: 'foi/days-contradict',
    level: 'error',
    band: 'validity',
    summary: 'The days of a notice cannot all be right.',
    explain:
      'A notice is dated before the request that it answers, puts the decision still to come before itself, or names a day for the decision, the extension or a look at a page that lies outside the course of the request. One of the days is a slip, and the clock cannot be worked out until it is corrected.',
    citation: [act('17', 's.17(1) and (2)', true)],
    reportedBy: letters,
  },
  'decision-day-late': {
    code: 'foi/decision-day-late',
    level: 'warning',
    band: 'usefulness',
    summary: 'The day estimated for the decision lies beyond what guidance allows for weighing.',
    explain:
      'While the public interest is weighed the Act allows what is reasonable in the circumstances; guidance of the regulator puts it at 40 working days in all. The estimated day lies beyond. It is no breach by itself: decide sooner, or say in the notice why this case takes longer.',
    citation: [act('10', 's.10(3)', true), actLimits.publicInterestTarget.citation],
    reportedBy: letters,
  },
  'estimate-within-limit': {
    code: 'foi/estimate-within-limit',
    level: 'error',
    band: 'validity',
    summary: 'A request is refused on cost, and the estimate does not exceed the limit.',
    explain:
      'Section 12 is for what would cost more than the appropriate limit: what costs exactly the limit does not exceed it. The notice gives an estimate at or below the limit that it cites. Either the estimate is wrong, or the request is to be answered.',
    citation: [
      act('12', 's.12(1)', true),
      {
        title:
          'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 (SI 2004/3244)',
        provision: 'regs 3 and 4',
        url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/3',
        read: '2026-11-23',
        verified: false,
      },
    ],
    reportedBy: letters,
  },
  'completion-missing': {
    code: 'foi/completion-missing',
    level: 'note',
    band: 'usefulness',
    summary: 'A notice on unfinished material does not say who is preparing it, or until when.',
    explain:
      'Where regulation 12(4)(d) is relied on, a notice names the authority that is preparing the information and the time in which it is expected to be finished, as far as they are known. The notice gives neither. Say them, or that they are not known.',
    citation: [regulations('14', 'reg. 14(4)')],
    reportedBy: letters,
  },
})
