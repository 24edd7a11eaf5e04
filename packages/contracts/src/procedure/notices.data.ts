import { frozen, type Citation } from '@imt/core'
import { actProvision, type Provision } from './provision.js'

/** The number of a notice under the Procurement Act 2023, as Find a Tender gives it. */
export type NoticeNumber = `UK${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`

/** What a public body publishes, or sets, for a contract under the Act. */
export type ActNoticeKind =
  | 'pipeline'
  | 'preliminary-market-engagement'
  | 'planned-procurement'
  | 'tender'
  | 'transparency'
  | 'contract-award'
  | 'contract-details'
  | 'contract-copy'
  | 'key-performance-indicators'
  | 'contract-payment'
  | 'contract-performance'
  | 'contract-change'
  | 'modification-copy'
  | 'termination'
  | 'procurement-termination'
  | 'dynamic-market-intention'
  | 'dynamic-market-establishment'
  | 'dynamic-market-modification'
  | 'dynamic-market-cessation'
  | 'payments-compliance'

/** A notice of the Act: when it is asked for, by when, and what is excepted. */
export interface ProcurementNotice {
  readonly notice: ActNoticeKind
  /** `null` for what is published without a notice of its own. */
  readonly number: NoticeNumber | null
  readonly name: string
  /** `conditional`: only where its trigger occurs. */
  readonly required: 'always' | 'conditional' | 'optional'
  readonly trigger: string
  readonly exceptions: readonly string[]
  /** The time limit: a number of days, or the words of the Act where it sets none. */
  readonly limit: string
  readonly citation: Provision
  /** Where its number and name were read; not verified where they were not. */
  readonly named: Citation
}

const noticeTypes: Citation = {
  title: 'Find a Tender: notice types and sequences; Government Commercial Agency: Procurement Act 2023 notices',
  url: 'https://www.find-tender.service.gov.uk/Home/NoticeTypes',
  read: '2026-11-29',
  verified: true,
}
const notRead: Citation = {
  title: 'Find a Tender: notice types and sequences',
  url: 'https://www.find-tender.service.gov.uk/Home/NoticeTypes',
  verified: false,
}
const userChoice = 'a direct award of a user choice contract'
const entering = 'before entering into the contract'
const performance = { inForce: '2026-01-01' } as const

/** The notices of the Procurement Act 2023, UK1 to UK17, and what is published beside them. */
export const procurementNotices: readonly ProcurementNotice[] = /* @__PURE__ */ frozen([
  {
    notice: 'pipeline',
    number: 'UK1',
    name: 'pipeline notice',
    required: 'conditional',
    trigger:
      'the authority considers that it will pay more than £100 million under contracts in the coming financial year: it lists each public contract of more than £2 million for which it intends a tender or transparency notice within 18 months of 1 April',
    exceptions: ['private utilities', 'transferred Northern Ireland authorities'],
    limit: '56 days beginning with 1 April: by 26 May',
    citation: actProvision('section/93', 's.93(1) to (4)'),
    named: noticeTypes,
  },
  {
    notice: 'preliminary-market-engagement',
    number: 'UK2',
    name: 'preliminary market engagement notice',
    required: 'conditional',
    trigger: 'preliminary market engagement is carried out',
    exceptions: ['reasons are given in the tender notice instead', 'private utilities'],
    limit: 'before the tender notice is published',
    citation: actProvision('section/17', 's.17(1)'),
    named: noticeTypes,
  },
  {
    notice: 'planned-procurement',
    number: 'UK3',
    name: 'planned procurement notice',
    required: 'optional',
    trigger: 'the authority wishes to announce a tender notice, and to shorten the tendering period',
    exceptions: [],
    limit:
      'before the tender notice; at least 40 days and not more than 12 months before it, to shorten the tendering period',
    citation: actProvision('section/15', 's.15(1) and (3)'),
    named: noticeTypes,
  },
  {
    notice: 'tender',
    number: 'UK4',
    name: 'tender notice',
    required: 'conditional',
    trigger: 'tenders are invited in a competitive tendering procedure, by a dynamic market too',
    exceptions: ['an award under a framework', 'a direct award', 'a qualifying utilities dynamic market'],
    limit: 'before tenders, or requests to participate, are invited',
    citation: actProvision('section/21', 's.21(1)'),
    named: noticeTypes,
  },
  {
    notice: 'transparency',
    number: 'UK5',
    name: 'transparency notice',
    required: 'conditional',
    trigger: 'the contract is to be awarded directly',
    exceptions: [userChoice],
    limit: 'before awarding the contract',
    citation: actProvision('section/44', 's.44(1) and (3)'),
    named: noticeTypes,
  },
  {
    notice: 'contract-award',
    number: 'UK6',
    name: 'contract award notice',
    required: 'always',
    trigger: 'a public contract is to be entered into, a call-off or a light touch contract too',
    exceptions: [userChoice, 'a defence and security contract under such a framework'],
    limit: entering,
    citation: actProvision('section/50', 's.50(1) and (6)'),
    named: noticeTypes,
  },
  {
    notice: 'key-performance-indicators',
    number: null,
    name: 'at least three key performance indicators, set and published',
    required: 'conditional',
    trigger: 'the estimated value is more than £5 million',
    exceptions: [
      'frameworks, concessions and light touch contracts',
      'the authority considers that performance could not appropriately be assessed by them',
    ],
    limit: entering,
    citation: actProvision('section/52', 's.52(1) to (3) and (6)'),
    named: noticeTypes,
  },
  {
    notice: 'contract-details',
    number: 'UK7',
    name: 'contract details notice',
    required: 'always',
    trigger: 'a public contract has been entered into',
    exceptions: [userChoice, 'private utilities'],
    limit: '30 days beginning with the day the contract is entered into; 120 days for a light touch contract',
    citation: actProvision('section/53', 's.53(1) and (6)'),
    named: noticeTypes,
  },
  {
    notice: 'contract-copy',
    number: null,
    name: 'copy of the contract',
    required: 'conditional',
    trigger: 'the estimated value is more than £5 million',
    exceptions: [userChoice, 'private utilities'],
    limit: '90 days beginning with the day the contract is entered into; 180 days for a light touch contract',
    citation: actProvision('section/53', 's.53(3) and (6)'),
    named: noticeTypes,
  },
  {
    notice: 'contract-performance',
    number: 'UK9',
    name: 'contract performance notice',
    required: 'conditional',
    trigger:
      'key performance indicators were set under section 52; or a breach led to termination, damages or a settlement, or poor performance was not put right',
    exceptions: ['private utilities', 'for a breach or poor performance: light touch contracts'],
    limit:
      'at least once in every period of twelve months during the life of the contract, and on its termination; for a breach or poor performance, 30 days beginning with the day on which the duty first applies',
    citation: actProvision('section/71', 's.71(1) to (7)', performance),
    named: noticeTypes,
  },
  {
    notice: 'contract-payment',
    number: 'UK8',
    name: 'contract payment notice',
    required: 'conditional',
    trigger: 'a payment of more than £30,000 is made under the contract',
    exceptions: ['concessions', 'schools', 'private utilities', 'procurement regulated by the Welsh Ministers'],
    limit: '30 days beginning with the last day of the quarter in which the payment was made',
    citation: actProvision('section/70', 's.70(1), (2) and (4)', { inForce: '2026-04-01' }),
    named: noticeTypes,
  },
  {
    notice: 'payments-compliance',
    number: 'UK17',
    name: 'payments compliance notice',
    required: 'conditional',
    trigger: 'in a reporting period the authority made a payment, or a sum became payable, under a public contract',
    exceptions: ['concessions', 'schools', 'private utilities', 'transferred Northern Ireland authorities'],
    limit: '30 days beginning with the last day of the reporting period, 31 March or 30 September',
    citation: actProvision('section/69', 's.69(1), (3) and (6)', performance),
    named: noticeTypes,
  },
  {
    notice: 'contract-change',
    number: 'UK10',
    name: 'contract change notice',
    required: 'conditional',
    trigger: 'the contract is to be modified',
    exceptions: [
      'light touch contracts, and defence and security contracts',
      'the value moves by 10 % or less (works 15 %), or the term by 10 % or less: not for a novation',
    ],
    limit: 'before modifying the contract',
    citation: actProvision('section/75', 's.75(1), (2) and (6)'),
    named: noticeTypes,
  },
  {
    notice: 'modification-copy',
    number: null,
    name: 'copy of the contract as modified, or of the modification',
    required: 'conditional',
    trigger: 'a contract change notice was required and the estimated value is more than £5 million',
    exceptions: ['devolved Welsh authorities'],
    limit: '90 days beginning with the day the modification is made',
    citation: actProvision('section/77', 's.77(1) and (2)'),
    named: noticeTypes,
  },
  {
    notice: 'termination',
    number: 'UK11',
    name: 'contract termination notice',
    required: 'always',
    trigger: 'a public contract ends, by expiry too',
    exceptions: [userChoice, 'private utilities'],
    limit: '30 days beginning with the day the contract ends, expiry included',
    citation: actProvision('section/80', 's.80(1), (3) and (4)'),
    named: noticeTypes,
  },
  {
    notice: 'procurement-termination',
    number: 'UK12',
    name: 'procurement termination notice',
    required: 'conditional',
    trigger: 'after a tender or transparency notice, the authority decides not to award the contract',
    exceptions: ['private utilities'],
    limit: 'as soon as reasonably practicable after the decision',
    citation: actProvision('section/55', 's.55(1) and (2)'),
    named: noticeTypes,
  },
  {
    notice: 'dynamic-market-intention',
    number: 'UK13',
    name: 'dynamic market intention notice',
    required: 'conditional',
    trigger: 'a dynamic market is to be established',
    exceptions: [],
    limit: 'before establishing the dynamic market',
    citation: actProvision('section/39', 's.39(2)'),
    named: notRead,
  },
  {
    notice: 'dynamic-market-establishment',
    number: 'UK14',
    name: 'dynamic market establishment notice',
    required: 'conditional',
    trigger: 'a dynamic market was established',
    exceptions: [],
    limit: 'as soon as reasonably practicable after establishing it',
    citation: actProvision('section/39', 's.39(3)'),
    named: notRead,
  },
  {
    notice: 'dynamic-market-modification',
    number: 'UK15',
    name: 'dynamic market modification notice',
    required: 'conditional',
    trigger: 'a dynamic market was modified',
    exceptions: [],
    limit: 'as soon as reasonably practicable after modifying it',
    citation: actProvision('section/39', 's.39(4)'),
    named: noticeTypes,
  },
  {
    notice: 'dynamic-market-cessation',
    number: 'UK16',
    name: 'dynamic market cessation notice',
    required: 'conditional',
    trigger: 'a dynamic market ceased to operate',
    exceptions: ['private utilities'],
    limit: 'as soon as reasonably practicable after it ceases to operate',
    citation: actProvision('section/39', 's.39(5) and (6)'),
    named: notRead,
  },
])
