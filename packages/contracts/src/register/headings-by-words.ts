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

/** Words that say nothing of which day or sum of a contract is meant. */
const filler =
  'contracts?|agreements?|services?|call|off|the|of|for|our|this|its|current|present|dates?|dt|day|original|initial|term|period|is|was|a|an|in|on|and|or|by|actual|planned|scheduled|due|new|award(?:ed)?|to|if|any'

/** A heading of these words and fillers in any order, of which one of each group stands in it. */
const made = (groups: readonly string[], others = ''): string =>
  `${groups.map((group) => `(?=.{0,80}\\b(?:${group})\\b)`).join('')}(?:(?:${[...groups, filler, others].filter((each) => each !== '').join('|')})\\b[ /&,().?-]{0,3}){1,10}`

const startWords =
  'starts?|started|begins?|beginning|began|commences?|commenced|commencing|commencement|inception|effective'
const endWords = 'end|ends|ended|ending|expir(?:y|es?|ed|ing|ation)|finish(?:es)?|lapses?'
const extensionWords = 'extensions?|extend(?:able)?|ext|options?'
const lengths = 'years?|yrs?|months?|mths?|weeks?|days?'
const sums = 'values?|costs?|price|sum|amount|spend|worth|tcv'
const ofWhole = 'total|overall|whole|life|lifetime|full|max(?:imum)?|estimated|est|approx(?:imate)?|anticipated'
const ofVat = 'vat|inc|incl|including|inclusive|exc|excl|excluding|exclusive|ex|gbp'

const words: Words = {
  extensionExercised: [
    `(?:(?:has|was) (?:it|the contract) (?:been )?)?extended${yesNo}|extensions? (?:exercised|taken(?: up)?|used|activated|invoked|in place)${yesNo}?`,
  ],
  supplier: [
    'service provider|incumbent(?: supplier)?|manufacturer ?/ ?supplier|counterparty|third party|organisation awarded|awarded organisation',
    `${any('current|main|awarded|incumbent|contracted|successful|name of|the')}(?:${companies}|company)(?: ?/ ?(?:${companies}|manufacturer))?(?: (?:company|organi[sz]ation|trading|legal))?(?: names?)?(?:\\(s\\))?`,
    '(?:trading name|contracting party|company)',
    'contract holder|contracted party|suppliers? \\(legal name\\)|(?:suppliers?|providers?|contractors?) (?:awarded(?: the)? contract|organi[sz]ation)',
  ],
  start: [
    '(?:contract |system |service )?live date',
    'first day of (?:the )?(?:contract|agreement|service|term)',
    `${any(about)}(?:${begins})${day}${ofContract}`,
    made([startWords], 'from|live|go'),
  ],
  end: [
    'last day of (?:the )?(?:contract|agreement|service|term)',
    `${any(about)}(?:${endings})${day}${ofContract}(?: ?\\((?:initial|current|original|core) (?:term|period)\\))?`,
    made([endWords]),
  ],
  maximumEnd: [
    `(?:fully|maximum) extended (?:${endings})${day}|(?:${about})? ?(?:${endings})${day} ?(?:\\(fully extended\\)|(?:\\+|plus) ${extensions})`,
    `(?=.{0,60}\\b(?:${utmost})\\b)${any(`${about}|${utmost}|extended`)}(?:${endings})${day}(?: ?\\(max(?:imum)?\\.?\\))?`,
    `${any(`${about}|${utmost}`)}(?:${endings})${day}[ ,:(-]{1,3}(?:inc(?:l(?:uding|usive of)?)?\\.?|with|after|if|assuming) ${any('all|any|the|both|every|possible|optional|available|contract')}${extensions}(?: (?:periods?|options?|are|is|were|taken|used|exercised|applied|granted|up)){0,4}\\)?`,
    `(?:last|latest|max(?:imum)?|final)(?: possible)? extension(?: end)? date`,
    made(
      [
        endWords,
        `latest|max(?:imum)?|possible|potential|optional|final|ultimate|last|absolute|furthest|${extensionWords}`,
      ],
      'extended|fully|with|after|inc|incl|including|taken|exercised|used|are|all',
    ),
    made(['extended', 'latest|max(?:imum)?|final|fully']),
  ],
  extension: [
    '(?:allowable|allowed) extensions?|scope to extend|extension details|details of (?:any )?extensions?',
    `${any('any|all|contract|available|optional|possible|potential|permitted|allowed|max(?:imum)?\\.?|number of|length of|duration of|total|further|additional|ext\\.?')}(?:extensions?|extend|options? to extend|(?:extension|ext\\.?) (?:periods?|options?|provisions?|terms?|rights?|lengths?|clauses?|durations?))(?: (?:available|allowed|permitted|if any|\\(if any\\)))?${unit}`,
    // "Possible extension to" has a day below it.
    `(?!.{0,80}\\b(?:to|until)[ ?.:]{0,2}$)${made(
      [extensionWords],
      `available|possible|potential|permitted|allowed|allowable|max(?:imum)?|number|no|length|duration|total|further|additional|provisions?|clauses?|rights?|terms|details?|opportunity|${lengths}`,
    )}`,
  ],
  value: [
    `contract total${vat}|${any(whole)}(?:${sum}) over (?:the )?(?:whole )?(?:term|life|contract)${vat}|whole contract (?:${sum})${vat}`,
    `(?=.{0,60}\\b(?:contract|total|whole|life|lifetime|award|awarded|agreement|overall|tcv|estimated|approximate|approx|est)\\b)${any(whole)}(?:${sum})(?: (?:of|for) (?:the )?(?:contract|agreement|award|whole life))?(?: ?\\((?:tcv|total|whole[- ]life|lifetime|overall|max(?:imum)?)\\))?${vat}`,
    // The value of the extension alone is not that of the contract.
    `(?:(?=.{0,80}\\b(?:inc|incl|including|inclusive|exc|excl|excluding|exclusive|over)\\b)|(?!.{0,80}\\b(?:extensions?|options?)\\b))${made([sums, `contract|agreement|award(?:ed)?|${ofWhole}`], `over|extensions?|options?|agreed|£|${ofVat}`)}`,
  ],
  annualValue: [
    `${any(`${whole}|average|avg\\.?`)}(?:annual(?:ised)?|yearly|per annum|p\\.?a\\.?) ${any(`${whole}|average`)}(?:${sum}|charges?|fees?)(?: (?:of|for) (?:the )?(?:contract|agreement))?${vat}`,
    `${any(whole)}(?:${sum}|charges?|fees?) ?(?:per annum|per year|p\\.?/?a\\.?|annually|each year|/ ?(?:year|yr|annum))${vat}`,
    `value annual${pounds}`,
    made(
      ['annual(?:ised|ly)?|yearly|annum|pa'],
      `${sums}|charges?|fees?|payments?|subscription|licen[cs]e|maintenance|per|average|avg|£|${ofWhole}|${ofVat}`,
    ),
  ],
  noticePeriod: [
    '(?:period|length) of notice(?: (?:required|needed))?|(?:exit|minimum) notice|notice req(?:uire)?d\\.?',
    `${any('contract|termination|required|minimum|cancellation|agreement')}notice(?: (?:period|term|length|required|needed|to be given)){1,3}${unit}`,
    `(?:required|minimum) notice${unit}`,
    'period of notice',
    made(
      ['notice', `period|required|length|cancel|cancellation|terminate|minimum|needed|given|exit|clause|m|${lengths}`],
      'termination|written|be',
    ),
  ],
  renewal: [
    `auto(?:matic)?[- ]?renewal clause|evergreen${yesNo}?|auto[- ]?extends?(?:ion)?${yesNo}?`,
    `${any('does it|is it|contract|the contract')}(?:auto(?:matic(?:ally)?)?[- ]?(?:renew(?:al|s|ed|ing)?|roll(?:over|s|ing)?)|roll(?:ing|over|s)(?: contract| basis)?|renewal terms|renews)${yesNo}?`,
    made(
      ['auto(?:matic(?:ally)?)?|rolling|rollover|evergreen|auto-renew(?:s|al|ing)?'],
      'renew(?:s|al|ing|ed)?|clause|basis|y|n|yes|no|it',
    ),
  ],
  breakDate: [
    'break option \\(date\\)|earliest (?:termination|exit) date',
    '(?:first|next|earliest|contract) break(?: (?:clauses?|points?|options?|dates?)){0,2}',
  ],
  review: [
    `${any('next|contract|annual|date of|date for')}review(?:s|ed)?(?: (?:dates?|due|by|on)){0,2}`,
    made(['reviews?'], 'month|next|annual|when'),
  ],
  owner: [
    '(?:accountable|lead|responsible) (?:manager|officer|director)(?: \\((?:role|job title|title|post)\\))?|(?:contract )?sponsor|role responsible|lead department role',
    `${any('contract|responsible|service|business|budget|system|trust')}(?:${role}|manager)(?:'s)? ?(?:\\(?(?:role|job title|title|post|job role)\\)?)`,
    `(?:contract|responsible|service|business|budget|system) (?:${role})`,
    '(?:lead|owner|responsible) (?:role|post|job title)',
    made(['role|job|post'], 'titles?|owner|lead|manager|officer|responsible|department|holder|head'),
  ],
  route: [
    'how (?:was it )?awarded|contract award (?:procedure|method|route|process)',
    '(?:procurement|tender(?:ing)?|award|sourcing|buying|purchasing|competition) (?:route|method|procedure|process|type|approach)(?: (?:used|followed))?',
    '(?:how (?:was it )?(?:procured|bought|purchased)|(?:type|method) of (?:procurement|purchase|award))',
    made(
      [
        'procured|procurement|purchased?|tender|market|sourcing|bought',
        'method|types?|approach|route|via|how|procedure|process',
      ],
      'used|followed|it',
    ),
  ],
  framework: [
    '(?:ccs|nhs|sbs|framework) ?/? ?(?:framework|dps)',
    '(?:name of )?(?:the )?framework(?: (?:agreement|name|ref(?:erence)?|used|number|no|title|provider)\\.?){0,3}(?: ?\\([^()]{1,30}\\))?',
  ],
  status: [
    '(?:(?:contract|current|agreement) ){0,2}(?:status|state)',
    '(?:live|active|current) ?/ ?(?:expired|ended|closed|inactive)',
    `(?:(?:contract|current) ){0,2}(?:status|state)(?: ?\\([^()]{1,30}\\))?|(?:live|active)${yesNo}?`,
  ],
  signed: [
    '(?:contract |agreement )?signed on',
    '(?:date (?:of )?)?(?:contract |agreement )?(?:signature|signed|signing|execution)(?: date)?(?: by (?:both|all) parties)?',
    'date of (?:contract |agreement )?award',
    `(?!signed by[ ?.:]{0,2}$)${made(['signed|signature|signing'], 'both|parties|all')}`,
  ],
  term: [
    `(?=.{0,40}\\b(?:initial|contract|agreement|core|fixed|term|original)\\b)${any('initial|contract|original|core|fixed|length of|duration of|agreement|total')}(?:term|duration|length|period)(?: of (?:the )?(?:contract|agreement|term))?${unit}`,
    made(['term|duration|length'], `fixed|core|total|${lengths}`),
  ],
  supplierIdentifier: [
    `(?:supplier )?(?:company )?(?:reg(?:istration|istered)?\\.?|house|companies house) ?(?:no|number)\\.?`,
    '(?:supplier )?crn|company (?:no|number|reg(?:istration)?)\\.?(?: (?:no|number)\\.?)?',
  ],
  reference: [
    '(?:record|our|contract|register|contract register|contracts finder|find a tender) (?:uid|id|ref(?:erence)?\\.?|no\\.?|number)',
    '(?:contract|agreement|unique|tender|atamis|register|internal|procurement|call[- ]off|notice|award|purchase order|po) (?:id|ref(?:erence)?\\.?|code|identifier|number|no\\.?)(?: (?:number|no\\.?|id|code))?',
    'urn|purchase order',
    made([
      'ref(?:erence)?|id|identifier|number|no|uid|urn|code',
      'ref(?:erence)?|contract|agreement|unique|uid|urn|identifier|record|register|tender|atamis|fts|dn|notice|procurement|internal',
    ]),
  ],
  title: [
    'types? of services?|what for|requirements?|schemes?|services? (?:provided|supplied|covered)|items? ?/ ?services?|(?:name|description) of (?:the )?(?:system|contract|requirement)s?(?: ?/ ?(?:contract|system|service))?',
    '(?:(?:brief|short|full|service|contract|requirements?|project|item|product) ){0,3}(?:descriptions?|details|titles?)(?: ?/ ?(?:titles?|descriptions?))?',
    '(?:contract|project|agreement|procurement|tender)(?: ?/ ?(?:project|service|contract|system))? (?:titles?|names?|subject|description|purpose)(?: ?(?:/|or|and) ?(?:descriptions?|titles?|purpose))?',
    '(?:name|title|subject|purpose|nature|description|scope|details) of (?:the )?(?:contract|agreement|services?|system|project|goods|purchase|goods (?:and|or|/) ?services)',
    '(?:systems?|goods|works|software|solution|products?) ?(?:/|and|or|&) ?(?:services?|systems?|works|solution|products?)(?: (?:provided|purchased|supplied))?',
    'contract (?:is )?(?:for|covers?|provides?|relates to)|(?:what )?(?:is )?(?:the contract|it) (?:is )?(?:for|covers?)',
    made(
      ['descriptions?|titles?|names?|subject|scope|purpose|requirements?|details'],
      'goods|works|systems?|products?|software|solution|project|items?|application|brief|short|provided|supplied',
    ),
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
  value: [`(?:value )?total${pounds}|amount${pounds}|price${pounds}|cost${vat}|value${vat}|worth${pounds}|tcv${vat}`],
  annualValue: [`annual(?:ly)?${pounds}|£ (?:per annum|p\\.?a\\.?)|per annum${pounds}|p\\.?a\\.?${pounds}`],
}

const all: readonly (readonly [Words, ContractField, string])[] = [words, yesOrNoWords, fewWords].flatMap((each) =>
  (Object.keys(each) as ContractField[]).flatMap((field) =>
    (each[field] ?? []).map((text) => [each, field, text] as const),
  ),
)
/** The end with the extensions that were taken is no last possible one, unless it says "if" or "all". */
const ofPossible =
  '(?:(?=.{0,80}\\b(?:all|if|any|both|every)\\b)|(?!.{0,80}\\bextensions? (?:taken|exercised|used|agreed|applied|granted)\\b))'
const forms = all.map(([of, field, text]) => {
  // bound: 90 characters, by its own beginning
  const form = new RegExp(`^(?=.{1,90}$)${field === 'maximumEnd' ? ofPossible : ''}(?:${text})[ ?.:]{0,2}$`, 'i')
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
