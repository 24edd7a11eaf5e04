import type { Meaning } from './heading-meanings.data.js'
import type { ContractField } from './schema.js'

/** What a heading must speak of, all of it, and what it may speak of besides. Any other word makes it another one's. */
export interface HeadingRule {
  readonly field: ContractField
  readonly must: readonly (readonly Meaning[])[]
  readonly may: readonly Meaning[]
  /** So short that it counts only where other headings tell of the days or terms of contracts. */
  readonly isShort?: true
}

const ofDay: readonly Meaning[] = ['contract', 'stage', 'date', 'length', 'support', 'estimated', 'award']
const ofSum: readonly Meaning[] = [
  'contract',
  'stage',
  'estimated',
  'vat',
  'including',
  'excluding',
  'pounds',
  'award',
  'kind',
]

/** The first that fits counts: what says more stands before what says less. */
export const headingRules: readonly HeadingRule[] = [
  // "Signed by" has a name below it.
  { field: 'signed', must: [['signing'], ['by'], ['parties']], may: ['contract', 'date', 'any'] },
  { field: 'signed', must: [['signing']], may: ['contract', 'date', 'estimated', 'stage'] },
  { field: 'signed', must: [['sealed'], ['date']], may: ['contract'] },
  { field: 'awarded', must: [['award'], ['decision']], may: ['contract', 'date', 'estimated'] },
  { field: 'signed', must: [['award'], ['date']], may: ['contract', 'estimated', 'stage'] },
  { field: 'breakDate', must: [['earliest'], ['leaving'], ['date']], may: ['contract'] },
  { field: 'end', must: [['finish'], ['excluding'], ['extension']], may: [...ofDay, 'including', 'any'] },
  // The end with the extensions that were taken is the present one; with all that may be, the last one possible.
  {
    field: 'maximumEnd',
    must: [['finish'], ['extension'], ['taken'], ['any']],
    may: [...ofDay, 'utmost', 'including'],
  },
  { field: 'revisedEnd', must: [['finish'], ['extension'], ['taken']], may: [...ofDay, 'including'] },
  { field: 'revisedEnd', must: [['finish'], ['extension'], ['now']], may: ofDay },
  { field: 'maximumEnd', must: [['finish'], ['extension']], may: [...ofDay, 'utmost', 'including', 'any', 'renewals'] },
  { field: 'maximumEnd', must: [['finish'], ['including'], ['renewals']], may: [...ofDay, 'any'] },
  { field: 'maximumEnd', must: [['finish'], ['utmost']], may: [...ofDay, 'utmost', 'extended'] },
  {
    field: 'maximumEnd',
    must: [['extension'], ['until']],
    may: ['contract', 'utmost', 'date', 'including', 'any', 'available'],
  },
  { field: 'maximumEnd', must: [['extension', 'extended'], ['last'], ['date']], may: ['contract', 'finish', 'utmost'] },
  { field: 'maximumEnd', must: [['extended'], ['until'], ['can', 'utmost']], may: ['contract', 'date'] },
  // "Date extended to" has the end that was agreed.
  { field: 'revisedEnd', must: [['extended'], ['until']], may: ['contract', 'date'] },
  { field: 'revisedEnd', must: [['finish'], ['extended', 'revised']], may: ofDay },
  { field: 'start', must: [['begin']], may: ofDay },
  { field: 'end', must: [['finish']], may: [...ofDay, 'until'] },
  { field: 'end', must: [['terminating']], may: ['contract', 'stage', 'date'] },
  { field: 'end', must: [['until'], ['contract', 'stage', 'date']], may: ofDay },
  { field: 'end', must: [['until']], may: [], isShort: true },
  {
    field: 'annualValue',
    must: [['year'], ['sum', 'fee']],
    may: [...ofSum, 'every', 'whole', 'support', 'sum', 'fee', 'most'],
  },
  { field: 'annualValue', must: [['year'], ['support']], may: ['contract', 'pounds', 'sum', 'every'] },
  { field: 'annualValue', must: [['year']], may: ['pounds'], isShort: true },
  {
    field: 'value',
    must: [['sum'], ['contract', 'whole', 'award'], ['including', 'excluding'], ['extension']],
    may: [...ofSum, 'whole', 'sum', 'length', 'utmost', 'any'],
  },
  {
    field: 'value',
    must: [['sum'], ['contract', 'whole', 'award', 'estimated', 'most']],
    may: [...ofSum, 'whole', 'sum', 'length', 'utmost'],
  },
  { field: 'value', must: [['total'], ['contract']], may: ofSum },
  { field: 'value', must: [['price']], may: ['pounds', 'vat', 'including', 'excluding'], isShort: true },
  {
    field: 'noticePeriod',
    must: [['notice'], ['leaving', 'length', 'required', 'unit', 'clause']],
    may: ['contract', 'leaving', 'length', 'required', 'unit', 'until', 'written', 'renewal'],
  },
  { field: 'extensionAgreed', must: [['extension'], ['agreed']], may: ['contract'] },
  { field: 'extensionExercised', must: [['extension'], ['taken']], may: ['contract'] },
  { field: 'extension', must: [['extended'], ['can']], may: ['contract'] },
  { field: 'extensionExercised', must: [['extended']], may: ['contract', 'exists'] },
  {
    field: 'extension',
    must: [['extension']],
    may: [
      'contract',
      'length',
      'unit',
      'count',
      'every',
      'available',
      'any',
      'until',
      'utmost',
      'clause',
      'detail',
      'exists',
      'can',
      'total',
      'date',
    ],
  },
  { field: 'term', must: [['length']], may: ['contract', 'stage', 'unit', 'estimated', 'total'] },
  {
    field: 'breakDate',
    must: [['break']],
    may: ['clause', 'date', 'contract', 'next', 'stage', 'extension', 'earliest'],
  },
  { field: 'recompetition', must: [['again']], may: ['begin', 'date', 'estimated', 'stage', 'contract'] },
  { field: 'review', must: [['review']], may: ['contract', 'date', 'next', 'renewal', 'stage', 'year', 'by', 'unit'] },
  {
    field: 'renewal',
    must: [['self']],
    may: ['renewal', 'roll', 'extension', 'clause', 'contract', 'detail', 'exists', 'date'],
  },
  { field: 'renewal', must: [['renews']], may: ['contract', 'self'] },
  { field: 'renewal', must: [['renewal'], ['detail']], may: ['contract'] },
  {
    field: 'owner',
    must: [['post'], ['person', 'responsible']],
    may: ['role', 'contract', 'main', 'person', 'responsible'],
  },
  { field: 'owner', must: [['role'], ['post'], ['department']], may: [] },
  { field: 'owner', must: [['sponsor']], may: ['contract', 'responsible', 'role'] },
  {
    field: 'owner',
    must: [['role'], ['post', 'responsible', 'contract', 'stage', 'role']],
    may: ['post', 'responsible', 'contract', 'stage', 'role', 'main', 'buying'],
  },
  {
    field: 'supplierIdentifier',
    must: [
      ['supplier', 'company'],
      ['registration', 'reference'],
      ['registration', 'company'],
    ],
    may: ['supplier', 'company', 'registration', 'reference', 'chosen', 'main'],
  },
  { field: 'supplierIdentifier', must: [['registration'], ['reference']], may: ['company', 'registration'] },
  // "Supplier name and company number": the name, with its number behind it.
  {
    field: 'supplier',
    must: [['supplier'], ['name'], ['registration', 'company']],
    may: ['supplier', 'name', 'company', 'registration', 'reference'],
  },
  {
    field: 'supplier',
    must: [['supplier']],
    may: ['name', 'chosen', 'main', 'company', 'supplier', 'contract', 'stage', 'award', 'support', 'maker', 'unique'],
  },
  {
    field: 'supplier',
    must: [['company'], ['chosen', 'award']],
    may: ['name', 'chosen', 'contract', 'company', 'award'],
  },
  { field: 'supplier', must: [['firm']], may: ['name', 'main', 'chosen'] },
  { field: 'supplier', must: [['incumbent']], may: [] },
  { field: 'supplier', must: [['parties'], ['contract']], may: ['chosen'] },
  { field: 'source', must: [['link'], ['notice', 'award']], may: ['contract', 'buying', 'until'] },
  { field: 'status', must: [['status']], may: ['contract', 'record', 'now'] },
  { field: 'status', must: [['standing']], may: ['contract'] },
  { field: 'category', must: [['category']], may: ['main', 'buying', 'contract', 'sum', 'name', 'grouping'] },
  {
    field: 'route',
    must: [['buying'], ['method']],
    may: ['buying', 'method', 'used', 'contract', 'stage'],
  },
  {
    field: 'framework',
    must: [['framework']],
    may: ['contract', 'name', 'reference', 'used', 'scheme', 'framework'],
  },
  {
    field: 'reference',
    must: [['reference'], ['contract', 'unique', 'record', 'notice', 'award']],
    may: ['contract', 'unique', 'record', 'reference', 'stage', 'notice', 'award'],
  },
  { field: 'title', must: [['what'], ['purpose']], may: ['contract'] },
  { field: 'title', must: [['contract'], ['purpose']], may: [] },
  {
    field: 'title',
    must: [['name'], ['contract', 'requirement', 'thing']],
    may: ['name', 'contract', 'requirement', 'stage', 'record', 'thing'],
  },
  { field: 'title', must: [['named']], may: ['name'] },
  { field: 'title', must: [['aim']], may: ['contract', 'stage', 'requirement', 'thing'] },
]
