const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const compound = new RegExp(`\\b(${Object.keys(tens).join('|')})[ -](${units.slice(1, 10).join('|')})\\b`, 'g')
const ten = new RegExp(`\\b(${Object.keys(tens).join('|')})\\b`, 'g')
const unit = new RegExp(`\\b(${units.slice(1, 20).join('|')})\\b`, 'g')

/** One length in two units: `36 months (three years)`, `3 years / 36 months`. */
const saidTwice =
  /\b(\d{1,3}(?:\.5)?) (year|month)(?: ?[(/,:=-] ?| or | i\.?e\.? ?)(\d{1,3}(?:\.5)?) (year|month)\b( ?\))?/g
const inMonths = (amount: string, unit: string): number => Number(amount) * (unit === 'year' ? 12 : 1)
const sameLength = (whole: string, amount: string, unit: string, other: string, otherUnit: string): string =>
  unit !== otherUnit && inMonths(amount, unit) === inMonths(other, otherUnit)
    ? `${inMonths(amount, unit)} month${whole.endsWith(')') && !whole.includes('(') ? ')' : ''}`
    : whole

/** One length of years and months: `1 year 6 months`. A length of months that is an option, or notice, is its own. */
const yearsAndMonths =
  /\b(\d{1,2}) year (?:and )?(\d|1[01]) month\b(?! ?(?:\)|(?:mutual |optional |possible |further |written |prior )?(?:exten|option|renew|notice|break|x\b)))/g

/** Fractions by a sign of their own: `1½` is neither `11⁄2` nor `1`. */
const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }
const withFractions = (text: string): string =>
  text.replace(
    /(\d)? ?([½¼¾])/g,
    (_, whole: string | undefined, sign: string) => `${whole ?? '0'}${fractions[sign] ?? ''}`,
  )

/** Parts of a year that are whole months, in months: `2.25 years`, `0.5 year`. Others stay, and are no length. */
const partsOfYear = /\b(\d{1,2}\.\d{1,2}) year\b/g
const wholeMonths = (whole: string, amount: string): string => {
  const months = Number(amount) * 12
  return amount.endsWith('.5') || !Number.isInteger(months) ? whole : `${months} month`
}

/** What stands before a word that a dot cuts short ends no sentence: `5 years inc. 2 year extension`. */
const cutShort: readonly (readonly [RegExp, string])[] = [
  [/\bincl?\b\.?(?! ?vat)/g, 'including'],
  [/\bexcl?\b\.?(?! ?vat)/g, 'excluding'],
  [/\b(max|min|approx|poss)\./g, '$1'],
  [/\bext\b\.?(?= to\b)/g, 'extendable'],
  [/\bexts?\b\.?/g, 'extension'],
  [/\bopts?\b\.?/g, 'option'],
]
const inFull = (text: string): string => cutShort.reduce((words, [word, full]) => words.replace(word, full), text)

/**
 * Returns the wording of a term in one form: lower case, numbers in digits, units in full (`month`, `year`), one space
 * between words, and without repetitions in brackets (`two (2)`), hyphens inside quantities, or marks left by copying.
 */
export const normalise = (text: string): string =>
  inFull(withFractions(text).normalize('NFKC').toLowerCase())
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    // "12rn month", "beenrn": a line end that lost its backslashes.
    .replace(/(?<=\d)rn\b/g, '')
    .replace(/(?<=[.)])rn\b/g, ' ')
    .replace(compound, (_, a: string, b: string) => String((tens[a] ?? 0) + units.indexOf(b as (typeof units)[number])))
    .replace(ten, (word) => String(tens[word]))
    .replace(unit, (word) => String(units.indexOf(word as (typeof units)[number])))
    .replace(/\b(?:1|a|one) hundred(?: and)?(?: (\d{1,2}))?\b/g, (_, more: string | undefined) =>
      String(100 + Number(more ?? 0)),
    )
    .replace(/\b(\d{1,2}) and (?:a|1) half (?=years?\b)/g, '$1.5 ')
    .replace(/\b(?:a|1) year and (?:a|1) half\b/g, '18 months')
    .replace(/\b(\d{1,2}) 1\/2 (?=years?\b)/g, '$1.5 ')
    .replace(/\bhalf (?:a |of a )?year\b/g, '6 months')
    // By whose consent says nothing of the length: "agreement" alone would be the contract.
    .replace(
      /\b(?:by|subject to|with|on|upon|through)(?: (?:mutual|joint|written|further|prior|both parties'?)){0,2} (?:agreement|consent)\b(?! (?:dated|number|no\b))/g,
      ' ',
    )
    // "24 calendar months", "24 (months)".
    .replace(/(\d\)?) ?(?:calendar|full|whole|complete|contract) (?=(?:years?|yrs?|months?|mths?)\b)/g, '$1 ')
    .replace(/(\d) ?\((years?|yrs?|months?|mths?|weeks?|days?)\)/g, '$1 $2')
    .replace(
      /\b(?:a|an) (further |additional |possible |optional |potential |single |extra )?(?=(?:year|month)\b)/g,
      '1 $1',
    )
    .replace(/\banother (?=(?:year|month)\b)/g, 'further 1 ')
    .replace(/\b(\d+) (further|additional|more|extra|optional) (?=(?:years?|yrs?|months?|mths?)\b)/g, '$2 $1 ')
    .replace(/\bonce\b/g, '1 time')
    .replace(/\btwice\b/g, '2 times')
    // bound: 2,000 characters, by parseExtension
    .replace(/\(\s*\+\s*([^()]{1,40})\)/g, ' + $1 ')
    .replace(/[([]\s*(\d+)\s*[)\]]/g, ' ($1) ')
    .replace(/(?<!\d)(\d+)\s*\((\d+)\)/g, (whole, a: string, b: string) => (a === b ? a : whole))
    .replace(/(\d)(?:\s*-)?\s*(?:years?|yrs?|y)(?:'s|s'|')?(?![a-z])/g, '$1 year')
    // bound: 2,000 characters, by parseExtension
    .replace(/(?<!£[\d.,]{0,9})(\d)(?:\s*-)?\s*(?:months?|mths?|mos?|monthly|m)(?:'s|s'|')?(?![a-z])/g, '$1 month')
    .replace(/(\d)(?:\s*-)?\s*(?:weeks?|wks?)(?:'s|s'|')?(?![a-z])/g, '$1 week')
    .replace(/(\d)(?:\s*-)?\s*(?:calendar )?days?(?:'s|s'|')?(?![a-z])/g, '$1 day')
    .replace(/\b(\d+) month \((\d+)\) year\b/g, (whole, months: string, years: string) =>
      Number(months) === 12 * Number(years) ? `${months} month` : whole,
    )
    .replace(partsOfYear, wholeMonths)
    .replace(saidTwice, sameLength)
    .replace(yearsAndMonths, (_, years: string, months: string) => `${Number(years) * 12 + Number(months)} month`)
    .replace(/\byrs?\.? ?(?=\d)/g, 'year ')
    .replace(/\b(\d{1,3} (?:year|month)) max(?:imum)?(?= ?(?:,|;|\)))/g, 'max $1')
    // "36 months initial + 24 months": the word belongs to the length before it.
    .replace(
      /\b(\d{1,3} (?:year|month))(?: term| period)? (?:initial(?:ly)?|core|firm|fixed|base)(?: term| period)?(?= ?(?:\+|,|;|\)|$|(?:plus|and|with|followed|then)\b))/g,
      'initial $1',
    )
    // "2 years, with option for another 2": the unit is said once.
    // bound: 2,000 characters, by parseExtension
    .replace(
      /\b(\d{1,3} (year|month)\b[^.;+\d]{0,60}\b(?:another|further|additional|extra|option (?:of|for)(?: an?)?(?: (?:another|further|additional|extra))?)) (\d{1,2})(?=\s*(?:$|[).,;]))/g,
      '$1 $3 $2',
    )
    .replace(/\s+/g, ' ')
    .trim()
