import { comparedText, type ComparedText, type Form } from './compare-texts.js'
import type { CellForm, PublishedRow } from './published-rows.js'
import { wordsUnexplained } from './words-unexplained.js'

/** Things that so many rows and questions name that they say little of what is meant. */
export const general: ReadonlySet<string> = new Set([
  ...['contract-length', 'support', 'staff', 'tender', 'software', 'authorities', 'policy', 'training', 'replacement'],
  ...['budget-of-it', 'strategy', 'records', 'documents', 'service-desk'],
])
const generalStems = new Set(
  (
    'servic system it ict im total depart team inform technolog digit trust health cost centr center pay incom non ' +
    'class various other includ exampl purchas user end new roll contract list kei data support project staff'
  ).split(' '),
)
/** Things that have a name of two letters; other words so short say too little. */
const shortNames = new Set(['pc', 'vm'])
const money =
  /\b(?:budgets?|spend(?:ing)?|spent|expenditure|costs?|revenue|capital|funding|allocat\w*|values?(?! for money)|worth|prices?)\b/i
const ofYear = /\b(?:financial|fiscal) years?\b/i
const ofYears = new RegExp(ofYear.source, 'gi')
const staffWords =
  /\b(?:staff(?:ing)?|w\.?t\.?e\.?s?|f\.?t\.?e\.?s?|employees?|posts?|head ?count|people (?:work|are employed))\b/i
const ofDays =
  /\b(?:when|dates?|expir\w*|ends?|ending|starts?|started|renew\w*|terms?|how long|length|duration|notice|exten(?:d|ds|ded|dable|sions?))\b/i
const ofTerm =
  /\b(?:when|(?:end|start|expiry|renewal) dates?|expires?|expiry|its (?:end|start|term)|contract (?:ends?|starts?|length|term|duration)|notice (?:period|must|needs|is|has|should|to))\b/i
const ofSupplier =
  /\b(?:suppliers?|vendors?|supplies|suppl(?:y|ied)|provid(?:es?|ed)(?= (?:your|the|this|it|its|by)\b)|providers?|supplied by|manufactur\w+)\b/i
const ofMake = /\b(?:makes?|models?|versions?|manufactur\w+|brands?|types?)\b/i
const ofMaker =
  /\b(?:who (?:makes?|made|manufactures?)|made by|manufactured by|which (?:makes?|brands?|manufacturers?))\b/i
const ofContact = /\b(?:e-?mails?|telephone|contact details?|responsible|job titles?|roles?)\b/i
const ofPerson =
  /\b(?:names?|e-?mails?|contact details?|telephone numbers?|who (?:is|are)|responsible|job titles?|roles?)\b/i
const ofProcurement =
  /\b(?:how (?:was|were|is) [^?.!]{0,60}\b(?:procured|bought|purchased|tendered)|(?:which|what|a|any) framework|procurement route|route to market|(?:procured|bought|purchased|awarded) (?:through|via|under|by))\b/i
/** "Who makes them" asks for a make, and "which supplier" for none. */
const asksForMake = (text: string, forms: ComparedText['forms']): boolean =>
  ofMaker.test(text) || (forms.has('maker') && ofMake.test(text))

/** Forms that other words lead to as well, such as those of printing, by the words that ask for them. */
const asksFor: Partial<Readonly<Record<Form, RegExp>>> = {
  training: /\btrain/i,
  number:
    /\b(?:how (?:many|much|big|large)|numbers?|totals?|quantit\w+|counts?|volumes?|per ?cent\w*|proportion|share|size|figures?)\b|%/i,
}
const ofHowMany = /\bhow many\b|\bnumber\b|\bhead ?count\b|\b(?:w\.?t\.?e|f\.?t\.?e)/i
/** A period that is asked about is no money and no day that is asked for. */
const isOfYearAlone = (text: string): boolean =>
  !money.test(text) && ofYear.test(text) && !comparedText(text.replaceAll(ofYears, ' ')).forms.has('money')

/** The forms of answer that a question asks for, of those that cells have. */
export const formsAsked = (text: string, { forms }: ComparedText): ReadonlySet<CellForm> => {
  const asked = new Set<CellForm>(
    [...forms].filter(
      (form): form is Exclude<Form, 'maker'> => form !== 'maker' && (asksFor[form]?.test(text) ?? true),
    ),
  )
  if (asksForMake(text, forms)) asked.add('make')
  if (money.test(text)) asked.add('money')
  if (staffWords.test(text) && (ofHowMany.test(text) || (forms.has('number') && !money.test(text)))) {
    asked.add('staff')
    asked.delete('number')
    if (!money.test(text)) asked.delete('money')
  }
  if (/\b(?:how many|number of|quantity|total)\b/i.test(text) && !asked.has('staff') && !asked.has('money'))
    asked.add('number')
  if (asked.has('money') && !/\b(?:how many|number of)\b/i.test(text)) asked.delete('number')
  if (asked.has('money') && isOfYearAlone(text)) asked.delete('money')
  if (!ofDays.test(text)) asked.delete('date')
  else if (ofTerm.test(text)) asked.add('date')
  if (ofSupplier.test(text)) asked.add('supplier')
  if (ofProcurement.test(text)) asked.add('procurement')
  if (ofPerson.test(text) && !asked.has('supplier')) asked.add('person')
  if ((asked.has('supplier') || asked.has('make')) && !ofContact.test(text)) asked.delete('person')
  return asked
}

/** The words of a row that tell it from others. */
const tellingStems = ({ stems }: { readonly stems: ReadonlySet<string> }): readonly string[] =>
  [...stems].filter((stem) => !generalStems.has(stem) && (stem.length > 2 || shortNames.has(stem)))

/** Whether all the words of a row itself stand in a question, whatever the title of its table says. */
const isNamedWhole = ({ ownStems }: PublishedRow, stems: ReadonlySet<string>): boolean => {
  const own = tellingStems({ stems: ownStems })
  return own.length > 0 && own.every((stem) => stems.has(stem))
}

/** Of lines of a budget that only share words of its title, the total where all of it is asked for. */
const totalsOf = (text: string, rows: readonly PublishedRow[]): readonly PublishedRow[] => {
  const totals = rows.filter(({ section, isTotal }) => section === 'finance' && isTotal)
  return totals.length > 0 && /\b(?:total|overall|whole|entire)\b/i.test(text) ? totals : rows
}

/** The rows about a thing that a question names: by its own words if there are any, and else by other words for it. */
const rowsNaming = (
  text: string,
  { subjects, stems, telling }: ComparedText,
  rows: readonly PublishedRow[],
): readonly PublishedRow[] => {
  // The lines of a budget are known by their own words only: others for them say too little.
  const isNamed = (row: PublishedRow): boolean =>
    row.section !== 'finance' && [...row.subjects].some((subject) => !general.has(subject) && subjects.has(subject))
  const byWords = rows.flatMap((row) => {
    const own = tellingStems(row)
    const ofWords = own.filter((stem) => stems.has(stem))
    // What has another name in the question is meant as if it had this one.
    const shared = ofWords.length > 0 ? ofWords : [...row.things].filter((thing) => telling.has(thing))
    const isMeant =
      shared.length > 0 &&
      (isNamed(row) || isNamedWhole(row, stems) || shared.length === own.length || shared.length > 1)
    return isMeant ? [{ row, shared }] : []
  })
  // A row that shares more of the words is meant before one that shares some of the same: barcode printers, not all.
  const isWithin = (shared: readonly string[], more: readonly string[]): boolean =>
    more.length > shared.length && shared.every((stem) => more.includes(stem))
  // The budget for both of two things says nothing of how many there are of each: sections are looked at apart.
  const ways = [
    ...new Map(byWords.map((each) => [`${each.row.section} ${each.shared.join(' ')}`, each] as const)).values(),
  ]
  const best = byWords.filter(
    ({ row, shared }) => !ways.some((way) => way.row.section === row.section && isWithin(shared, way.shared)),
  )
  if (best.length > 0)
    return totalsOf(
      text,
      best.map(({ row }) => row),
    )
  const named = rows.filter((row) => isNamed(row) && !isOfOtherThing(row, telling))
  return named.length > 0 || subjects.size > 0 ? named : rowsOfHead(stems, rows)
}

/** Things of one kind of which nobody calls one by the name of another. */
const apart = new Set(['=laptop', '=desktop', '=tablet', '=mobile'])
const isOfOtherThing = ({ things }: PublishedRow, telling: ReadonlySet<string>): boolean => {
  const [ofRow, ofText] = [[...things].filter((thing) => apart.has(thing)), [...apart].filter((id) => telling.has(id))]
  return ofRow.length > 0 && ofText.length > 0 && !ofRow.some((thing) => telling.has(thing))
}

/** Contracts that are of a kind of what is named: the wide area network, where a question is of the network. */
const rowsOfHead = (stems: ReadonlySet<string>, rows: readonly PublishedRow[]): readonly PublishedRow[] =>
  rows.filter((row) => {
    const head = row.section === 'contracts' ? tellingStems(row).at(-1) : undefined
    return head !== undefined && stems.has(head)
  })

/** Pay as a kind of cost, and not the act of paying. */
const payAsked =
  /\bpay (?:budgets?|costs?|bill|spend(?:ing)?|expenditure|element)\b|\b(?:on|for|in|IT|ICT|digital|staff|of|the|total) pay\b|\bstaff(?:ing)? costs\b|\bsalar(?:y|ies)\b/i

/** The rows that sum up the money or the staff of the department, for a question about all of it. */
const totalsFor = (text: string, rows: readonly PublishedRow[]): readonly PublishedRow[] => {
  const finance = rows.filter(({ section }) => section === 'finance')
  const parts = /\bcapital\b/i.test(text)
    ? finance.filter(({ part }) => part === 'capital' || part === 'statements')
    : finance.filter(({ part }) => part !== 'capital')
  const classes = /\bnon-?\s?pay\b/i.test(text)
    ? /non-?\s?pay/i
    : payAsked.test(text)
      ? /(?<!non[- ]?)\b(?:pay|staff costs?|salar(?:y|ies)|employee)\b/i
      : undefined
  const totals = parts.filter(({ isTotal }) => isTotal)
  const ofClass =
    classes === undefined
      ? []
      : parts.filter(
          ({ part, label, isTotal }) =>
            (part === 'classSummary' || part === 'statements') && !isTotal && classes.test(label),
        )
  const grand = totals.filter(({ label }) => /\bgrand\b/i.test(label))
  return ofClass.length > 0 ? ofClass : grand.length > 0 ? grand : totals
}

const allContracts = /\bcontracts\b/i
const allDevices = /\b(?:devices|equipment)\b/i

/** Every contract, or every class of the estate, for a question that names none of them and nothing else. */
const wholeTable = (
  text: string,
  compared: ComparedText,
  forms: ReadonlySet<CellForm>,
  rows: readonly PublishedRow[],
): readonly PublishedRow[] => {
  const isOfContracts = allContracts.test(text) && forms.size > 0
  if (!isOfContracts && !(allDevices.test(text) && forms.has('number'))) return []
  const own = rows.filter(({ section, part }) =>
    isOfContracts ? section === 'contracts' && part === 'register' : section === 'estate',
  )
  if (own.length === 0 || wordsUnexplained(text, compared, own).length > 0) return []
  const totals = own.filter(({ isTotal }) => isTotal)
  return totals.length > 0 && /\btotal|\bhow many\b/i.test(text) ? totals : own
}

/** Words of companies that say little of which one is meant. */
const ofCompany = /\b(?:ltd|limited|plc|llp|inc|group|uk|services?|systems?|solutions?|various|networks?)\b\.?/gi

/** The contracts with a supplier whom a question names. */
const withSupplier = (text: string, rows: readonly PublishedRow[]): readonly PublishedRow[] => {
  if (!/\b(?:contracts?|supplier|vendor|spen[dt]|paid|agreements?)\b/i.test(text)) return []
  const said = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  return rows.filter(
    ({ section, cells }) =>
      section === 'contracts' &&
      cells.some(({ form, text: supplier, isAbsent }) => {
        if (form !== 'supplier' || isAbsent) return false
        const [name = '', whole = ''] = [supplier.toLowerCase().replaceAll(ofCompany, ' '), supplier.toLowerCase()].map(
          (words) => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim(),
        )
        return (name.length > 3 ? [name] : [whole]).some((each) => each.length > 3 && said.includes(` ${each} `))
      }),
  )
}

const ofContract = /\b(?:contracts?|agreements?)\b/i
/** A name with its number: "Windows 10", "Windows Server 2012". */
const release = /\b(\p{L}{2,20})(?: server)? (\d{1,4}(?:\.\d{1,3})?|xp|vista)\b/giu

const releasesIn = (text: string): readonly (readonly [name: string, number: string])[] =>
  [...text.slice(0, 2000).toLowerCase().matchAll(release)].map(([, name = '', number = '']) => [name, number])

/** Of rows for several releases of one thing, those of the one that a question names. */
const ofSameRelease = (text: string, rows: readonly PublishedRow[]): readonly PublishedRow[] => {
  const asked = releasesIn(text)
  if (asked.length === 0) return rows
  return rows.filter(({ label }) => {
    const own = releasesIn(label).filter(([name]) => asked.some(([one]) => one === name))
    return own.length === 0 || own.some(([name, number]) => asked.some(([one, two]) => one === name && two === number))
  })
}

const nonPay = /\bnon[- ]?pay\b/i
/** Pay is no part of what is not pay. */
const isOfOtherPay = (text: string, label: string): boolean =>
  nonPay.test(text) !== nonPay.test(label) && [text, label].every((words) => /\bpay\b/i.test(words))

/** Words for the department whose money and staff a page of IT states. */
const department = /\b(?:IT|ICT|IM&T|IMT|IS|[Dd]igital|[Ii]nformation [Tt]echnology)\b/

/** Returns the rows of a publication that a question is about. */
export const rowsAsked = (
  text: string,
  compared: ComparedText,
  forms: ReadonlySet<CellForm>,
  rows: readonly PublishedRow[],
): readonly PublishedRow[] => {
  const own = ofSameRelease(text, rowsNaming(text, compared, rows)).filter(({ label }) => !isOfOtherPay(text, label))
  const contracts = ofContract.test(text) ? own.filter(({ section }) => section === 'contracts') : []
  if (own.length > 0) return contracts.length > 0 ? contracts : own
  const supplied = withSupplier(text, rows)
  if (supplied.length > 0) return supplied
  const whole = wholeTable(text, compared, forms, rows)
  if (whole.length > 0) return whole
  const isOfAll = (forms.has('money') || forms.has('staff')) && department.test(text)
  const isOfOther = [...compared.subjects.keys()].some((id) => !general.has(id))
  return isOfAll && !isOfOther && !allContracts.test(text) ? totalsFor(text, rows) : []
}
