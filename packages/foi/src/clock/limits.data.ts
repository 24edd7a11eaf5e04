import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'
import { textAsAtOf } from '../exemptions/text-as-at.js'

const read = '2026-11-23'
/** Read in the stored copy of the public repository legalize-dev/legalize-uk: uk/ukpga-2000-36.md. */
const act = (section: string, provision: string, verified: boolean): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-30',
  verified,
})
/** Read in the stored copy of the public repository legalize-dev/legalize-uk: uk/uksi-2004-3391.md. */
const eir = (regulation: string, provision: string): Citation => ({
  title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
  provision,
  url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
  read: '2026-11-30',
  verified: true,
})

/** How long each thing may take, and who says so. `verified` says whether the words were read on the day named. */
export interface Limit {
  readonly amount: number
  readonly unit: 'workingDays' | 'calendarDays' | 'months'
  readonly citation: Citation
  /** The version of the text that was read; null where it was not read, or has no version. */
  readonly textAsAt: IsoDate | null
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

const limit = (amount: number, unit: Limit['unit'], citation: Citation): Limit => ({
  amount,
  unit,
  citation,
  textAsAt: textAsAtOf(citation),
})

type Limits<Key extends string> = { readonly [K in Key]: Limit }

/** Not read: its parts are known from pages about it. A commentary of 2018 puts transfers under advice, in part 2. */
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
  response: limit(20, 'workingDays', act('10', 's.10(1)', true)),
  refusalNotice: limit(20, 'workingDays', act('17', 's.17(1)', true)),
  pendingNotice: limit(20, 'workingDays', act('17', 's.17(2)', true)),
  publicInterestTarget: limit(40, 'workingDays', {
    title:
      'mySociety, As time goes by: what the regulator suggests for weighing the public interest (20 more working days; the Act sets no limit)',
    provision: 'FOIA s.10(3)',
    url: 'https://www.mysociety.org/2023/07/06/as-time-goes-by/',
    read,
    verified: true,
  }),
  feePayment: limit(3, 'months', act('9', 's.9(2)', true)),
  fee: limit(0, 'workingDays', act('10', 's.10(2)', true)),
  clarification: limit(20, 'workingDays', act('1', 's.1(3) and s.10(6)(b)', true)),
  transfer: limit(20, 'workingDays', code('part 2')),
  reviewRequest: limit(40, 'workingDays', code('part 5')),
  review: limit(20, 'workingDays', code('part 5')),
  reviewLatest: limit(40, 'workingDays', {
    title: 'Information Commissioner: Complaints and internal reviews',
    url: 'https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/complaints-internal-reviews/',
    read,
    verified: false,
  }),
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
  response: limit(20, 'workingDays', eir('5', 'reg. 5(2)')),
  extended: limit(40, 'workingDays', eir('7', 'reg. 7(1)')),
  refusalNotice: limit(20, 'workingDays', eir('14', 'reg. 14(2)')),
  extendedRefusalNotice: limit(40, 'workingDays', eir('7', 'reg. 7(1) and (2), with reg. 14(2)')),
  feePayment: limit(60, 'workingDays', eir('8', 'reg. 8')),
  fee: limit(0, 'workingDays', eir('8', 'reg. 8')),
  clarification: limit(20, 'workingDays', eir('9', 'reg. 9(2) and (4)')),
  transfer: limit(20, 'workingDays', eir('10', 'reg. 10')),
  reviewRequest: limit(40, 'workingDays', eir('11', 'reg. 11(2)')),
  review: limit(40, 'workingDays', eir('11', 'reg. 11(4)')),
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
 * holidays (s.73), and nothing gives more time for the public interest. Section 21(1) was read as it stood on 1 January
 * 2005; the others are known from secondary pages and the explanatory notes: not verified.
 */
export const scottishLimits: Limits<keyof AnswerLimits | 'commissioner'> = /* @__PURE__ */ frozen({
  response: limit(20, 'workingDays', scottish('10', 's.10(1), with s.73')),
  refusalNotice: limit(20, 'workingDays', scottish('16', 's.16(1), with s.10(1)')),
  fee: limit(0, 'workingDays', scottish('10', 's.10(2)')),
  feePayment: limit(3, 'months', scottish('9', 's.9')),
  clarification: limit(20, 'workingDays', scottish('1', 's.1(3), with s.10(1)(b)')),
  transfer: limit(20, 'workingDays', scottish('17', 's.17(1)')),
  reviewRequest: limit(40, 'workingDays', scottish('20', 's.20(5)')),
  review: limit(20, 'workingDays', {
    ...scottish('21', 's.21(1)'),
    url: 'https://www.legislation.gov.uk/asp/2002/13/section/21/2005-01-01',
    read: '2026-11-30',
    verified: true,
  }),
  commissioner: limit(6, 'months', scottish('47', 's.47(4)')),
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
  commissioner: limit(42, 'calendarDays', {
    title: 'Information Commissioner: FOI and EIR complaints (six weeks from the final response)',
    provision: 'FOIA s.50(2)(b)',
    url: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/',
    read,
    verified: false,
  }),
  decisionSteps: limit(30, 'calendarDays', act('50', 's.50(4)', false)),
  tribunal: limit(28, 'calendarDays', {
    title: 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009 (SI 2009/1976)',
    provision: 'rule 22(1)(b)',
    url: 'https://www.legislation.gov.uk/uksi/2009/1976/article/22',
    read,
    verified: true,
  }),
})
