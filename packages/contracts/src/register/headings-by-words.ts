import type { ContractField } from './schema.js'
import { behind } from './vat-headings.js'

/**
 * Headings by the words that they are put together of: registers name one thing in hundreds of ways, and no list holds
 * them all. They count only in a table of contracts, for what no heading of it names.
 */
type ByWords = { readonly [F in ContractField]?: readonly RegExp[] }
type Words = { readonly [F in ContractField]?: readonly string[] }

const any = (words: string): string => `(?:(?:${words}) ){0,4}`
const ofContract =
  '(?: (?:of|for) (?:(?:the|this|current|initial|original) ){0,2}(?:contract|agreement|call[- ]off|service|term))?'
const day = '(?: ?(?:date|on)){0,2}(?: ?\\((?:actual|planned|expected|d{1,2}[^()]{1,12})\\))?'
const about =
  'contract|agreement|services?|call[- ]off|order|current|initial|original|first|actual|planned|effective|estimated|term|period|live|operational|dates?|date of|day of'
const yesNo = '(?: ?\\(?(?:y ?/ ?n|yes ?/ ?no|y or n|yes or no)\\)?)'
const unit = '(?: ?\\(?(?:in )?(?:days|weeks|wks|months|mths|years|yrs)\\)?)?'
const pounds = '(?: ?\\(?£\\)?)?'

const begins =
  'starts?|started|starting|begins?|beginning|began|commences?|commenced|commencing|commencement|go[- ]?live'
const endings =
  'ends?|ended|ending|expir(?:es|ed|y|ation|ing)|finish(?:es)?|complet(?:ion|es)|terminat(?:ion|es)|ceases?'
const utmost =
  'latest|max(?:imum)?\\.?|possible|potential|optional|final|ultimate|last|absolute|furthest|extensions?|ext\\.?|option'
const extensions = '(?:exten(?:sions?|ded)|ext\\.?|options?|renewals?)'

const whole =
  'total|overall|whole[- ]life|whole[- ]of[- ]life|life(?:time)?|full|estimated|est\\.?|approx(?:imate)?\\.?|contract|award(?:ed)?|agreement|agreed|revenue|recurring|max(?:imum)?\\.?|original|current|anticipated'
const sum = 'values?|costs?|price|amount|sum|worth|spend|commitment|tcv'
const vat = `(?:${pounds}|${behind.replace(/\$$/, '')})`

const companies = 'suppliers?|vendors?|contractors?|providers?'
const role = 'owner|manager|lead|officer|holder|post|head|director'

const words: Words = {
  extensionExercised: [
    `(?:(?:has|was) (?:it|the contract) (?:been )?)?extended${yesNo}|extensions? (?:exercised|taken(?: up)?|used|activated|invoked|in place)${yesNo}?`,
  ],
  supplier: [
    'service provider|incumbent(?: supplier)?|manufacturer ?/ ?supplier|counterparty|third party|organisation awarded|awarded organisation',
    `${any('current|main|awarded|incumbent|contracted|successful|name of|the')}(?:${companies}|company)(?: ?/ ?(?:${companies}|manufacturer))?(?: (?:company|organi[sz]ation|trading|legal))?(?: names?)?(?:\\(s\\))?`,
    '(?:trading name|contracting party|company)',
  ],
  start: [
    '(?:contract |system |service )?live date',
    'first day of (?:the )?(?:contract|agreement|service|term)',
    `${any(about)}(?:${begins})${day}${ofContract}`,
  ],
  end: [
    'last day of (?:the )?(?:contract|agreement|service|term)',
    `${any(about)}(?:${endings})${day}${ofContract}(?: ?\\((?:initial|current|original|core) (?:term|period)\\))?`,
  ],
  maximumEnd: [
    `(?:fully|maximum) extended (?:${endings})${day}|(?:${about})? ?(?:${endings})${day} ?(?:\\(fully extended\\)|(?:\\+|plus) ${extensions})`,
    `(?=.{0,60}\\b(?:${utmost})\\b)${any(`${about}|${utmost}|extended`)}(?:${endings})${day}(?: ?\\(max(?:imum)?\\.?\\))?`,
    `${any(`${about}|${utmost}`)}(?:${endings})${day}[ ,:(-]{1,3}(?:inc(?:l(?:uding|usive of)?)?\\.?|with|after|if|assuming) ${any('all|any|the|both|every|possible|optional|available|contract')}${extensions}(?: (?:periods?|options?|are|is|were|taken|used|exercised|applied|granted|up)){0,4}\\)?`,
    `(?:last|latest|max(?:imum)?|final)(?: possible)? extension(?: end)? date`,
  ],
  extension: [
    '(?:allowable|allowed) extensions?|scope to extend|extension details|details of (?:any )?extensions?',
    `${any('any|all|contract|available|optional|possible|potential|permitted|allowed|max(?:imum)?\\.?|number of|length of|duration of|total|further|additional|ext\\.?')}(?:extensions?|extend|options? to extend|(?:extension|ext\\.?) (?:periods?|options?|provisions?|terms?|rights?|lengths?|clauses?|durations?))(?: (?:available|allowed|permitted|if any|\\(if any\\)))?${unit}`,
  ],
  value: [
    `contract total${vat}|${any(whole)}(?:${sum}) over (?:the )?(?:whole )?(?:term|life|contract)${vat}|whole contract (?:${sum})${vat}`,
    `(?=.{0,60}\\b(?:contract|total|whole|life|lifetime|award|awarded|agreement|overall|tcv|estimated|approximate|approx|est)\\b)${any(whole)}(?:${sum})(?: (?:of|for) (?:the )?(?:contract|agreement|award|whole life))?(?: ?\\((?:tcv|total|whole[- ]life|lifetime|overall|max(?:imum)?)\\))?${vat}`,
  ],
  annualValue: [
    `${any(`${whole}|average|avg\\.?`)}(?:annual(?:ised)?|yearly|per annum|p\\.?a\\.?) ${any(`${whole}|average`)}(?:${sum}|charges?|fees?)(?: (?:of|for) (?:the )?(?:contract|agreement))?${vat}`,
    `${any(whole)}(?:${sum}|charges?|fees?) ?(?:per annum|per year|p\\.?/?a\\.?|annually|each year|/ ?(?:year|yr|annum))${vat}`,
    `value annual${pounds}`,
  ],
  noticePeriod: [
    '(?:period|length) of notice(?: (?:required|needed))?|(?:exit|minimum) notice|notice req(?:uire)?d\\.?',
    `${any('contract|termination|required|minimum|cancellation|agreement')}notice(?: (?:period|term|length|required|needed|to be given)){1,3}${unit}`,
    `(?:required|minimum) notice${unit}`,
    'period of notice',
  ],
  renewal: [
    `auto(?:matic)?[- ]?renewal clause|evergreen${yesNo}?|auto[- ]?extends?(?:ion)?${yesNo}?`,
    `${any('does it|is it|contract|the contract')}(?:auto(?:matic(?:ally)?)?[- ]?(?:renew(?:al|s|ed|ing)?|roll(?:over|s|ing)?)|roll(?:ing|over|s)(?: contract| basis)?|renewal terms|renews)${yesNo}?`,
  ],
  breakDate: [
    'break option \\(date\\)|earliest (?:termination|exit) date',
    '(?:first|next|earliest|contract) break(?: (?:clauses?|points?|options?|dates?)){0,2}',
  ],
  review: [`${any('next|contract|annual|date of|date for')}review(?:s|ed)?(?: (?:dates?|due|by|on)){0,2}`],
  owner: [
    '(?:accountable|lead|responsible) (?:manager|officer|director)(?: \\((?:role|job title|title|post)\\))?|(?:contract )?sponsor|role responsible|lead department role',
    `${any('contract|responsible|service|business|budget|system|trust')}(?:${role}|manager)(?:'s)? ?(?:\\(?(?:role|job title|title|post|job role)\\)?)`,
    `(?:contract|responsible|service|business|budget|system) (?:${role})`,
    '(?:lead|owner|responsible) (?:role|post|job title)',
  ],
  route: [
    'how (?:was it )?awarded|contract award (?:procedure|method|route|process)',
    '(?:procurement|tender(?:ing)?|award|sourcing|buying|purchasing|competition) (?:route|method|procedure|process|type|approach)(?: (?:used|followed))?',
    '(?:how (?:was it )?(?:procured|bought|purchased)|(?:type|method) of (?:procurement|purchase|award))',
  ],
  framework: [
    '(?:ccs|nhs|sbs|framework) ?/? ?(?:framework|dps)',
    '(?:name of )?(?:the )?framework(?: (?:agreement|name|ref(?:erence)?|used|number|no|title|provider)\\.?){0,3}(?: ?\\([^()]{1,30}\\))?',
  ],
  status: [
    '(?:(?:contract|current|agreement) ){0,2}(?:status|state)',
    '(?:live|active|current) ?/ ?(?:expired|ended|closed|inactive)',
  ],
  signed: [
    '(?:contract |agreement )?signed on',
    '(?:date (?:of )?)?(?:contract |agreement )?(?:signature|signed|signing|execution)(?: date)?(?: by (?:both|all) parties)?',
    'date of (?:contract |agreement )?award',
  ],
  term: [
    `(?=.{0,40}\\b(?:initial|contract|agreement|core|fixed|term|original)\\b)${any('initial|contract|original|core|fixed|length of|duration of|agreement|total')}(?:term|duration|length|period)(?: of (?:the )?(?:contract|agreement|term))?${unit}`,
  ],
  supplierIdentifier: [
    `(?:supplier )?(?:company )?(?:reg(?:istration|istered)?\\.?|house|companies house) ?(?:no|number)\\.?`,
    '(?:supplier )?crn|company (?:no|number|reg(?:istration)?)\\.?(?: (?:no|number)\\.?)?',
  ],
  reference: [
    '(?:record|our|contract|register|contract register|contracts finder|find a tender) (?:uid|id|ref(?:erence)?\\.?|no\\.?|number)',
    '(?:contract|agreement|unique|tender|atamis|register|internal|procurement|call[- ]off|notice|award|purchase order|po) (?:id|ref(?:erence)?\\.?|code|identifier|number|no\\.?)(?: (?:number|no\\.?|id|code))?',
    'urn|purchase order',
  ],
  title: [
    'requirements?|schemes?|services? (?:provided|supplied|covered)|items? ?/ ?services?|(?:name|description) of (?:the )?(?:system|contract|requirement)s?(?: ?/ ?(?:contract|system|service))?',
    '(?:(?:brief|short|full|service|contract|requirements?|project|item|product) ){0,3}(?:descriptions?|details|titles?)(?: ?/ ?(?:titles?|descriptions?))?',
    '(?:contract|project|agreement|procurement|tender)(?: ?/ ?(?:project|service|contract|system))? (?:titles?|names?|subject|description|purpose)(?: ?(?:/|or|and) ?(?:descriptions?|titles?|purpose))?',
    '(?:name|title|subject|purpose|nature|description|scope|details) of (?:the )?(?:contract|agreement|services?|system|project|goods|purchase|goods (?:and|or|/) ?services)',
    '(?:systems?|goods|works|software|solution|products?) ?(?:/|and|or|&) ?(?:services?|systems?|works|solution|products?)(?: (?:provided|purchased|supplied))?',
    'contract (?:is )?(?:for|covers?|provides?|relates to)|(?:what )?(?:is )?(?:the contract|it) (?:is )?(?:for|covers?)',
  ],
}

const yesOrNoWords: Words = {
  extension: [
    `${any('any|contract|possible|optional')}(?:extensions?(?: options?| available)?|extend|extendable|options? to extend)${yesNo}`,
    `(?:(?:can|may) (?:it |the contract |this contract )?be extended|is there an? (?:option to extend|extension(?: option)?))${yesNo}?`,
  ],
}

const fewWords: Words = {
  start: ['(?:(?:date|contract|agreement|period|contract period|term) )?from(?: date)?'],
  end: ['(?:(?:date|contract|agreement|period|contract period|term) )?(?:to|until)(?: date)?'],
  maximumEnd: [`latest end[ ,:(-]{1,3}(?:inc(?:l(?:uding|usive of)?)?\\.?|with) ${extensions}\\)?`],
  value: [`(?:value )?total${pounds}|amount${pounds}|price${pounds}|cost${vat}|value${vat}|tcv${vat}`],
  annualValue: [`annual(?:ly)?${pounds}|£ (?:per annum|p\\.?a\\.?)|per annum${pounds}|p\\.?a\\.?${pounds}`],
}

const all: readonly (readonly [Words, ContractField, string])[] = [words, yesOrNoWords, fewWords].flatMap((each) =>
  (Object.keys(each) as ContractField[]).flatMap((field) =>
    (each[field] ?? []).map((text) => [each, field, text] as const),
  ),
)
const forms = all.map(([of, field, text]) => {
  // bound: 90 characters, by its own beginning
  const form = new RegExp(`^(?=.{1,90}$)(?:${text})[ ?.:]{0,2}$`, 'i')
  return { of, field, form }
})

const formsOf = (of: Words): ByWords =>
  Object.fromEntries(
    Object.keys(of).map((field) => [
      field,
      forms.filter((each) => each.of === of && each.field === field).map(({ form }) => form),
    ]),
  )

/** Headings whose words say what they are. */
export const byWords: ByWords = formsOf(words)

/** Headings of an answer "yes or no": they give way to one that says how long. */
export const yesOrNo: ByWords = formsOf(yesOrNoWords)

/** What is so short that it counts only where the contract's days or terms are told by other headings as well. */
export const byFewWords: ByWords = formsOf(fewWords)
