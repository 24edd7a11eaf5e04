import type { ContractField } from './schema.js'

/** What a word of a heading speaks of. */
export type Meaning =
  | 'contract'
  | 'stage'
  | 'date'
  | 'begin'
  | 'finish'
  | 'until'
  | 'utmost'
  | 'extension'
  | 'extended'
  | 'can'
  | 'agreed'
  | 'taken'
  | 'sealed'
  | 'break'
  | 'clause'
  | 'grouping'
  | 'including'
  | 'any'
  | 'excluding'
  | 'vat'
  | 'year'
  | 'every'
  | 'sum'
  | 'fee'
  | 'whole'
  | 'estimated'
  | 'pounds'
  | 'award'
  | 'decision'
  | 'signing'
  | 'length'
  | 'unit'
  | 'count'
  | 'notice'
  | 'leaving'
  | 'required'
  | 'review'
  | 'renewal'
  | 'next'
  | 'role'
  | 'post'
  | 'responsible'
  | 'reference'
  | 'registration'
  | 'unique'
  | 'name'
  | 'requirement'
  | 'supplier'
  | 'company'
  | 'chosen'
  | 'main'
  | 'buying'
  | 'method'
  | 'category'
  | 'status'
  | 'record'
  | 'link'
  | 'again'
  | 'support'
  | 'used'
  | 'available'

/**
 * Words of headings by what they speak of. Seen in registers, exports and data dictionaries of the NHS Business
 * Services Authority, Norfolk County Council, the London Legacy Development Corporation, ProContract's help and
 * requests under the Freedom of Information Act; the others by general use (not verified).
 */
export const meaningsOfWords: { readonly [M in Meaning]: string } = {
  contract: 'contract|contracts|contractual|contracted|contracting|agreement|agreements|deal',
  stage:
    'current|initial|original|actual|planned|scheduled|present|core|first|live|service|services|system|call-off|order|due|operational|confirmed',
  date: 'date|dates|dt|day|on|datetime',
  begin:
    'start|starts|started|starting|begin|begins|beginning|began|commence|commences|commenced|commencing|commencement|inception|effective|from',
  finish:
    'end|ends|ended|ending|expiry|expire|expires|expired|expiring|expiration|finish|finishes|terminates|lapses|ceases|concludes',
  until: 'to|until|till',
  utmost: 'maximum|max|latest|ultimate|furthest|possible|potential|fully|absolute|optional|final|last',
  extension: 'extension|extensions|extend|extensible|extendable|option|options|ext|extn|extns|optional-extension',
  extended: 'extended',
  can: 'may|can|could',
  agreed: 'agreed|approved|granted',
  taken: 'taken|exercised|applied|invoked|activated|used|agreed|approved|granted',
  break: 'break',
  clause: 'clause|clauses|point|points',
  sealed: 'sealed|sealing',
  grouping: 'group|grouping|family',
  including: 'including|include|includes|incl|inc|inclusive|with|plus|after',
  any: 'if|all|any|every',
  excluding: 'excluding|exclude|excl|exc|exclusive|without|before|ex|net|not',
  vat: 'vat|tax',
  year: 'annual|annualised|annualized|annually|yearly|per-annum|pa|per-year',
  every: 'each|per|average|avg|mean',
  sum: 'value|values|cost|costs|price|spend|worth|amount|sum|tcv|expenditure',
  fee: 'charge|charges|fee|fees|payment|subscription',
  whole: 'total|whole|life|lifetime|full|overall|over|aggregate|whole-life',
  estimated: 'estimated|estimate|est|approx|approximate|approximately|anticipated|expected|projected|indicative',
  pounds: '£|gbp|sterling',
  award: 'award|awarded',
  decision: 'decision|decided',
  signing: 'signed|signature|signing|executed|execution|countersigned',
  length: 'term|duration|length|period',
  unit: 'days|weeks|wks|months|mths|years|yrs|day|month',
  count: 'number-of',
  notice: 'notice',
  leaving: 'terminate|termination|cancel|cancellation|exit|leave|withdraw',
  required: 'required|needed|given|minimum|min|give|serve',
  review: 'review|reviewed|reviews',
  renewal: 'renewal|renew',
  next: 'next|annual-review|upcoming|forthcoming',
  role: 'manager|owner|lead|officer|director|sponsor|holder|administrator|commissioner|head',
  post: 'role|post|job|position|title',
  responsible: 'responsible|accountable|senior|sro|budget|business|category|commercial|operational-lead',
  reference: 'ref|reference|references|number|no|num|nr|id|identifier|code|uid|urn',
  registration: 'registration|registered|reg|companies-house|charity|ppon|crn|duns',
  unique: 'unique|internal|local|legal|project|tender|our|procurement|pin|dn|atamis|po',
  name: 'title|name|names|heading|subject|nature|description|detail|summary|scope|purpose|overview|short|brief',
  requirement:
    'requirement|requirements|project|goods|works|scheme|provision|provided|supplied|procured|commissioned|purchased',
  supplier: 'supplier|suppliers|vendor|vendors|contractor|contractors|provider|providers|bidder|bidders|tenderer',
  company: 'company|companies|organisation|organization|firm|account|trading|entity',
  chosen: 'awarded|successful|appointed|winning|selected|preferred|incumbent|contracted',
  main: 'main|primary|prime|principal',
  buying:
    'procurement|procured|tender|tendering|tendered|sourcing|sourced|purchase|purchasing|buying|competition|psr|award',
  method: 'method|route|process|procedure|approach|type|mechanism|how',
  category: 'category|classification|commodity|categorisation',
  status: 'status|state',
  record: 'record|register|entry|log',
  link: 'link|url|uri|hyperlink|weblink',
  again: 're-procurement|reprocurement|retender|re-tender|retendering|recommissioning|re-commissioning|re-let|relet',
  support: 'software|hardware|it|ict|support|maintenance|licence|licences|license|hosting|managed',
  used: 'used|followed|undertaken|applied|adopted',
  available: 'available|permitted|allowed|allowable|remaining-not|further|additional|possible|potential|max|maximum',
}

/** What a heading must speak of, all of it, and what it may speak of besides. Any other word makes it another one's. */
export interface HeadingRule {
  readonly field: ContractField
  readonly must: readonly (readonly Meaning[])[]
  readonly may: readonly Meaning[]
}

const ofDay: readonly Meaning[] = ['contract', 'stage', 'date', 'length', 'support', 'estimated', 'award']
const ofSum: readonly Meaning[] = ['contract', 'stage', 'estimated', 'vat', 'including', 'excluding', 'pounds', 'award']

/** The first that fits counts: what says more stands before what says less. */
export const headingRules: readonly HeadingRule[] = [
  { field: 'signed', must: [['signing']], may: ['contract', 'date', 'estimated', 'stage'] },
  { field: 'signed', must: [['sealed'], ['date']], may: ['contract'] },
  { field: 'awarded', must: [['award'], ['decision']], may: ['contract', 'date', 'estimated'] },
  { field: 'signed', must: [['award'], ['date']], may: ['contract', 'estimated', 'stage'] },
  { field: 'end', must: [['finish'], ['excluding'], ['extension']], may: [...ofDay, 'including', 'any'] },
  // The end with the extensions that were taken is the present one; with all that may be, the last one possible.
  {
    field: 'maximumEnd',
    must: [['finish'], ['extension'], ['taken'], ['any']],
    may: [...ofDay, 'utmost', 'including'],
  },
  { field: 'revisedEnd', must: [['finish'], ['extension'], ['taken']], may: [...ofDay, 'including'] },
  { field: 'maximumEnd', must: [['finish'], ['extension']], may: [...ofDay, 'utmost', 'including', 'any'] },
  { field: 'maximumEnd', must: [['finish'], ['utmost']], may: [...ofDay, 'utmost'] },
  {
    field: 'maximumEnd',
    must: [['extension'], ['until']],
    may: ['contract', 'utmost', 'date', 'including', 'any', 'available'],
  },
  { field: 'maximumEnd', must: [['extended'], ['until'], ['can', 'utmost']], may: ['contract', 'date'] },
  { field: 'start', must: [['begin']], may: ofDay },
  { field: 'end', must: [['finish']], may: ofDay },
  { field: 'end', must: [['until'], ['contract', 'stage', 'date']], may: ofDay },
  {
    field: 'annualValue',
    must: [['year'], ['sum', 'fee']],
    may: [...ofSum, 'every', 'whole', 'support', 'sum', 'fee'],
  },
  {
    field: 'value',
    must: [['sum'], ['contract', 'whole', 'award'], ['including', 'excluding'], ['extension']],
    may: [...ofSum, 'whole', 'sum', 'length', 'utmost', 'any'],
  },
  {
    field: 'value',
    must: [['sum'], ['contract', 'whole', 'award']],
    may: [...ofSum, 'whole', 'sum', 'length', 'utmost'],
  },
  {
    field: 'noticePeriod',
    must: [['notice'], ['leaving', 'length', 'required', 'unit']],
    may: ['contract', 'leaving', 'length', 'required', 'unit', 'until'],
  },
  { field: 'extensionAgreed', must: [['extension'], ['agreed']], may: ['contract'] },
  { field: 'extension', must: [['extended'], ['can']], may: ['contract'] },
  { field: 'extensionExercised', must: [['extended']], may: ['contract'] },
  {
    field: 'extension',
    must: [['extension']],
    may: ['contract', 'length', 'unit', 'count', 'every', 'available', 'any', 'until', 'utmost'],
  },
  { field: 'term', must: [['length']], may: ['contract', 'stage', 'unit', 'estimated'] },
  { field: 'breakDate', must: [['break']], may: ['clause', 'date', 'contract', 'next', 'stage'] },
  { field: 'recompetition', must: [['again']], may: ['begin', 'date', 'estimated', 'stage', 'contract'] },
  { field: 'review', must: [['review']], may: ['contract', 'date', 'next', 'renewal', 'stage', 'year'] },
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
  {
    field: 'supplier',
    must: [['supplier']],
    may: ['name', 'chosen', 'main', 'company', 'supplier', 'contract', 'stage', 'award', 'support'],
  },
  {
    field: 'supplier',
    must: [['company'], ['chosen', 'award']],
    may: ['name', 'chosen', 'contract', 'company', 'award'],
  },
  { field: 'source', must: [['link'], ['notice', 'award']], may: ['contract', 'buying', 'until'] },
  { field: 'status', must: [['status']], may: ['contract', 'record'] },
  { field: 'category', must: [['category']], may: ['main', 'buying', 'contract', 'sum', 'name', 'grouping'] },
  {
    field: 'route',
    must: [['buying'], ['method']],
    may: ['buying', 'method', 'used', 'contract', 'stage'],
  },
  {
    field: 'reference',
    must: [['reference'], ['contract', 'unique', 'record']],
    may: ['contract', 'unique', 'record', 'reference', 'stage'],
  },
  {
    field: 'title',
    must: [['name'], ['contract', 'requirement']],
    may: ['name', 'contract', 'requirement', 'stage', 'record'],
  },
  { field: 'title', must: [['requirement']], may: ['contract', 'stage'] },
]
