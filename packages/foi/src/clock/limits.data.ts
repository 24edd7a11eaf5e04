import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

const read = '2026-11-23'
const act = (section: string, provision: string, verified: boolean): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read,
  verified,
})
const eir = (regulation: string, provision: string, verified: boolean): Citation => ({
  title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
  provision,
  url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
  read,
  verified,
})

/** How long each thing may take, and who says so. `verified` says whether the words were read on the day named. */
export interface Limit {
  readonly amount: number
  readonly unit: 'workingDays' | 'calendarDays' | 'months'
  readonly citation: Citation
  /** The day whose text was read, where it is known. */
  readonly textAsAt?: IsoDate
}

/** The limits that every regime has. */
export interface AnswerLimits {
  readonly response: Limit
  readonly refusalNotice: Limit
  readonly fee: Limit
  readonly feePayment: Limit
  readonly clarification: Limit
  readonly transfer: Limit
  readonly reviewRequest: Limit
  readonly review: Limit
}

type Limits<Key extends string> = { readonly [K in Key]: Limit }

const code = (part: string): Citation => ({
  title: 'Freedom of Information Code of Practice (s.45), July 2018',
  provision: part,
  url: 'https://www.gov.uk/government/publications/freedom-of-information-code-of-practice',
  read,
  verified: false,
})

/** The time limits under the Act, with the Code and the regulator's guidance around it. */
export const actLimits: Limits<
  | 'response'
  | 'refusalNotice'
  | 'pendingNotice'
  | 'publicInterestTarget'
  | 'feePayment'
  | 'fee'
  | 'clarification'
  | 'transfer'
  | 'reviewRequest'
  | 'review'
  | 'reviewLatest'
> = /* @__PURE__ */ frozen({
  response: { amount: 20, unit: 'workingDays', citation: act('10', 's.10(1)', true) },
  refusalNotice: { amount: 20, unit: 'workingDays', citation: act('17', 's.17(1)', true) },
  pendingNotice: { amount: 20, unit: 'workingDays', citation: act('17', 's.17(2)', true) },
  publicInterestTarget: {
    amount: 40,
    unit: 'workingDays',
    citation: {
      title:
        'mySociety, As time goes by: what the regulator suggests for weighing the public interest (20 more working days; the Act sets no limit)',
      provision: 'FOIA s.10(3)',
      url: 'https://www.mysociety.org/2023/07/06/as-time-goes-by/',
      read,
      verified: true,
    },
  },
  feePayment: { amount: 3, unit: 'months', citation: act('9', 's.9(2)', false) },
  fee: { amount: 0, unit: 'workingDays', citation: act('10', 's.10(2)', true) },
  clarification: { amount: 20, unit: 'workingDays', citation: act('1', 's.1(3) and s.10(6)(b)', false) },
  transfer: { amount: 20, unit: 'workingDays', citation: code('part 3') },
  reviewRequest: { amount: 40, unit: 'workingDays', citation: code('part 5') },
  review: { amount: 20, unit: 'workingDays', citation: code('part 5') },
  reviewLatest: {
    amount: 40,
    unit: 'workingDays',
    citation: {
      title: 'Information Commissioner: Complaints and internal reviews',
      url: 'https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/complaints-internal-reviews/',
      read,
      verified: false,
    },
  },
})

/** The time limits under the Environmental Information Regulations. */
export const eirLimits: Limits<
  | 'response'
  | 'extended'
  | 'refusalNotice'
  | 'extendedRefusalNotice'
  | 'feePayment'
  | 'fee'
  | 'clarification'
  | 'transfer'
  | 'reviewRequest'
  | 'review'
> = /* @__PURE__ */ frozen({
  response: { amount: 20, unit: 'workingDays', citation: eir('5', 'reg. 5(2)', false) },
  extended: { amount: 40, unit: 'workingDays', citation: eir('7', 'reg. 7(1)', false) },
  refusalNotice: { amount: 20, unit: 'workingDays', citation: eir('14', 'reg. 14(2)', false) },
  extendedRefusalNotice: {
    amount: 40,
    unit: 'workingDays',
    citation: eir('7', 'reg. 7(1) and (2), with reg. 14(2)', false),
  },
  feePayment: { amount: 60, unit: 'workingDays', citation: eir('8', 'reg. 8', false) },
  fee: { amount: 0, unit: 'workingDays', citation: eir('8', 'reg. 8', false) },
  clarification: { amount: 20, unit: 'workingDays', citation: eir('9', 'reg. 9(2) and (4)', false) },
  transfer: { amount: 20, unit: 'workingDays', citation: eir('10', 'reg. 10', true) },
  reviewRequest: { amount: 40, unit: 'workingDays', citation: eir('11', 'reg. 11(2)', false) },
  review: { amount: 40, unit: 'workingDays', citation: eir('11', 'reg. 11(4)', false) },
})

const scottish = (section: string, provision: string): Citation => ({
  title: 'Freedom of Information (Scotland) Act 2002',
  provision,
  url: `https://www.legislation.gov.uk/asp/2002/13/section/${section}`,
  read: '2026-11-29',
  verified: false,
})

/**
 * The time limits under the Scottish Act: working days leave out Saturdays, Sundays, Christmas Day and Scotland's bank
 * holidays (s.73), and nothing gives more time for the public interest. Known from secondary pages: not verified.
 */
export const scottishLimits: Limits<keyof AnswerLimits | 'commissioner'> = /* @__PURE__ */ frozen({
  response: { amount: 20, unit: 'workingDays', citation: scottish('10', 's.10(1), with s.73') },
  refusalNotice: { amount: 20, unit: 'workingDays', citation: scottish('16', 's.16(1), with s.10(1)') },
  fee: { amount: 0, unit: 'workingDays', citation: scottish('10', 's.10(2)') },
  feePayment: { amount: 3, unit: 'months', citation: scottish('9', 's.9') },
  clarification: { amount: 20, unit: 'workingDays', citation: scottish('1', 's.1(3), with s.10(1)(b)') },
  transfer: { amount: 20, unit: 'workingDays', citation: scottish('17', 's.17(1)') },
  reviewRequest: { amount: 40, unit: 'workingDays', citation: scottish('20', 's.20(5)') },
  review: { amount: 20, unit: 'workingDays', citation: scottish('21', 's.21(1)') },
  commissioner: { amount: 6, unit: 'months', citation: scottish('47', 's.47(4)') },
})

/** Rule 12: a day that is not worked moves to the next, and the act is done before 5 pm. */
export const tribunalTime: Citation = /* @__PURE__ */ frozen({
  title: 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009 (SI 2009/1976)',
  provision: 'rule 12',
  url: 'https://www.legislation.gov.uk/uksi/2009/1976/article/12',
  read: '2026-11-28',
  verified: true,
})

/** What follows an answer under either law. */
export const afterwards: Limits<'commissioner' | 'decisionSteps' | 'tribunal'> = /* @__PURE__ */ frozen({
  commissioner: {
    amount: 42,
    unit: 'calendarDays',
    citation: {
      title: 'Information Commissioner: FOI and EIR complaints (six weeks from the final response)',
      provision: 'FOIA s.50(2)(b)',
      url: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/',
      read,
      verified: false,
    },
  },
  decisionSteps: { amount: 30, unit: 'calendarDays', citation: act('50', 's.50(4)', false) },
  tribunal: {
    amount: 28,
    unit: 'calendarDays',
    citation: {
      title: 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009 (SI 2009/1976)',
      provision: 'rule 22(1)(b)',
      url: 'https://www.legislation.gov.uk/uksi/2009/1976/article/22',
      read,
      verified: true,
    },
  },
})
