/** A length of time in a wording, where it stands, and how it is made up. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** What it comes to, in months. */
  readonly months: number
  /** `single`: one length. `product`: so many times a length. `series`: lengths joined by plus signs. */
  readonly kind: 'single' | 'product' | 'series'
  /** The lengths it is made of, in months. */
  readonly parts: readonly number[]
  /** True if nothing but the numbers says what the unit is. */
  readonly unitGuessed: boolean
}

// "1.3 years" is not three years.
const length = '(?<!\\d[.,])(\\d+(?:\\.5)?) (year|month)'
const periods =
  '(?:periods?|extensions?|options?|renewals?|terms?|intervals?|increments?|occasions?|times?|blocks?|tranches?|stages?)'
const between =
  "(?:(?: |,|:|;|-|\\/|'|\\()*(?:further|additional|optional|individual|separate|successive|consecutive|more|extra|possible|potential|equal|annual|single|extension|renewal|contract|option|options|to extend|to renew|for extension|of extension|extending|each|both|all|apiece|of|for|by|at|a|an|up to|as many as|no longer than|no more than|not exceeding|not more than|a maximum of|maximum|max\\.?|lasting|being|duration|period|periods|term|terms|extensions|the|other|at most|it|in|its|length|duration of|further periods?|in duration|x|may|can|could|follow|be|exercised|granted|time|no more|than)(?![a-z])){0,12}(?: |,|:|-|\\()*"

// bound: 2,000 characters, by parseExtension
const counted = new RegExp(
  `\\b(\\d{1,2})${between.replace('{0,12}', '{0,8}')}\\b${periods}\\b${between}${length}\\b`,
  'g',
)
const inverted = new RegExp(
  `\\b${periods}\\b(?: to (?:extend|renew))?(?: period)?:? ?(?:of )?(\\d{1,2}) ?,${between}${length}\\b`,
  'g',
)
// bound: 2,000 characters, by parseExtension
const times = new RegExp(
  `(?<!\\byear |month |phase |lot |option (?=\\d{1,2} ?(?:no|lots|,|off|of)))\\b(\\d{1,2}) ?(?:x|\\*|\u00d7|no\\.?|lots of|,|off|of) ?(?:(?:further|additional|optional|up to|periods? of|extensions? of|of) )*${length}\\b`,
  'g',
)
// bound: 2,000 characters, by parseExtension
const adjectival = new RegExp(
  `\\b(\\d{1,2}) (?:(?:further|additional|optional|individual|separate|successive|consecutive|more|extra|possible|potential|equal) )*${length}(?: (?:long|optional|extension|further|additional))* ${periods}\\b`,
  'g',
)
/** A count whose length follows is no length: "3 years plus 2 optional periods of 12 months". */
const isCount =
  ' (?:(?:(?:optional|further|additional|possible|separate|individual|extra|extension|option) )+\\d{1,2} (?:year|month)|(?:(?:optional|further|additional|possible|separate|individual|extra|one|extension|option) )*(?:periods?|extensions?|options?|renewals?|terms?)\\b[^.;,+\\d]{0,40}\\d{1,2} (?:year|month)|\\d{1,2} (?:year|month) (?:(?:optional|further|additional|extension) )*(?:periods?|extensions?|options?|renewals?|terms?)\\b)'
// bound: 2,000 characters, by parseExtension
const series = new RegExp(
  `(?<!\\d[.,])\\b(\\d{1,2})(?: ?(year|month))?((?: ?(?:\\+|plus|& a further) ?(?:(?:a|an|further|additional|optional|possible|potential|another|up to) )*\\d{1,2}(?!\\d|\\.\\d| ?[x*\u00d7] ?\\d|${isCount})(?: ?(?:year|month)\\b)?(?: (?:optional|options?|extensions?)(?= ?\\+))?)+)(?: ?(year|month)\\b)?`,
  'g',
)
const reversed = new RegExp(
  `\\b${length}(?: (?:optional|(?:extension|option|renewal|period)s?)){0,2} ?(?:\\(?x ?(\\d{1,2})\\b|on (?:up to )?(\\d{1,2}) occasions)`,
  'g',
)
const single = new RegExp(`\\b${length}\\b`, 'g')

const inMonths = (value: string, unit: string): number => Number(value) * (unit === 'year' ? 12 : 1)

const readSeries = (match: RegExpExecArray): Quantity | undefined => {
  const [whole, first = '', firstUnit, rest = '', lastUnit] = match
  const items = [
    [first, firstUnit] as const,
    ...[...rest.matchAll(/(\d{1,2})(?: ?(year|month))?/g)].map(([, value = '', unit]) => [value, unit] as const),
  ]
  const stated = lastUnit ?? items.map(([, unit]) => unit).findLast((unit) => unit !== undefined)
  const values = items.map(([value]) => Number(value))
  // Without a unit, small numbers are years ("3+1+1") and multiples of twelve or six are months ("24+12+12").
  const unit =
    stated ??
    (values.every((value) => value <= 10) ? 'year' : values.every((value) => value % 6 === 0) ? 'month' : undefined)
  if (unit === undefined) return undefined
  const parts = items.map(([value, own]) => inMonths(value, own ?? unit))
  return {
    start: match.index,
    end: match.index + whole.length,
    months: parts.reduce((a, b) => a + b, 0),
    kind: 'series',
    parts,
    unitGuessed: stated === undefined,
  }
}

const product = (start: number, whole: string, times: number, each: number): Quantity | undefined =>
  times < 1 || times > 20
    ? undefined
    : {
        start,
        end: start + whole.length,
        months: times * each,
        kind: 'product',
        parts: Array.from({ length: times }, () => each),
        unitGuessed: false,
      }

const readProduct = (match: RegExpExecArray): Quantity | undefined => {
  const [whole, count = '', value = '', unit = ''] = match
  return product(match.index, whole, Number(count), inMonths(value, unit))
}

const readReversed = (match: RegExpExecArray): Quantity | undefined => {
  const [whole, value = '', unit = '', count, occasions] = match
  return product(match.index, whole, Number(count ?? occasions), inMonths(value, unit))
}

const readSingle = (match: RegExpExecArray): Quantity => {
  const [whole, value = '', unit = ''] = match
  const months = inMonths(value, unit)
  return {
    start: match.index,
    end: match.index + whole.length,
    months,
    kind: 'single',
    parts: [months],
    unitGuessed: false,
  }
}

/** Returns the lengths of time of a normalised wording, in order: the widest reading of each place wins. */
export const quantitiesOf = (text: string): readonly Quantity[] => {
  const found: Quantity[] = []
  const add = (quantity: Quantity | undefined): void => {
    if (quantity && found.every(({ start, end }) => quantity.end <= start || quantity.start >= end))
      found.push(quantity)
  }
  for (const match of text.matchAll(series)) add(readSeries(match))
  for (const form of [times, adjectival, counted, inverted])
    for (const match of text.matchAll(form)) add(readProduct(match))
  for (const match of text.matchAll(reversed)) add(readReversed(match))
  for (const match of text.matchAll(single)) add(readSingle(match))
  return found.sort((a, b) => a.start - b.start)
}
