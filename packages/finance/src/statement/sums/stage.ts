/** Where in its period a balance stands. */
export type Stage = 'opening' | 'closing'

/** A balance by its name: where in its period it stands, and by which year's end, where the name says so. */
export interface Balance {
  readonly stage: Stage
  /** The year in which the period of the balance ends: 2024 for 31 March 2024, and for 1 April 2024. */
  readonly year?: number
  /** What it is a balance of, without day and stage. */
  readonly of: string
}

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*'
const firstDay = new RegExp(`\\b(?:as )?(?:at|on)? ?1(?:st)? ${months}(?: (\\d{4}))?\\b`, 'i')
const lastDay = new RegExp(`\\b(?:as )?(?:at|on)? ?(?:28|29|30|31)(?:st|th)? ${months}(?: (\\d{4}))?\\b`, 'i')
const opening =
  /\bopening\b|\bbrought[- ]forward\b|\bb\/f(?:wd)?\b|\bbfwd\b|\b(?:the )?(?:start|beginning) of(?: the)?\b/i
const closing = /\bclosing\b|\bcarried[- ]forward\b|\bc\/f(?:wd)?\b|\bcfwd\b|\b(?:the )?end of(?: the)?\b/i
/** What is said of a day that does not make it a balance of that day. */
const notBalance =
  /\b(?:up to|until|since|from|before|after|during|year ended|period ended|due|ending)\b|\bas previously\b|%/i

/** Returns what of a balance a label states; `undefined` for what is none. */
export const balanceOf = (label: string): Balance | undefined => {
  if (notBalance.test(label)) return undefined
  const [first, last] = [firstDay.exec(label), lastDay.exec(label)]
  const stage =
    first !== null || opening.test(label)
      ? ('opening' as const)
      : last !== null || closing.test(label)
        ? ('closing' as const)
        : undefined
  if (stage === undefined) return undefined
  const year = (first ?? last)?.[1]
  const of = [firstDay, lastDay, opening, closing]
    .reduce((rest, form) => rest.replace(form, ' '), label)
    .replace(/\b(?:balances?|at|restated|re-stated|year|period|month)\b|[^a-z&]+/gi, ' ')
    .trim()
    .toLowerCase()
  return { stage, of, ...(year === undefined ? {} : { year: Number(year) }) }
}

/** True where a table says that figures of an earlier year were changed, or that what it is about was not the same. */
export const saysRestated = (text: string): boolean =>
  /\bre-?stat|\babsor|\bmerge|\bmerging\b|\bacqui(?:red|sition)\b|\bfirst[- ]time\b|\bfirst appl|\binitial appl|\badoption\b|\bprior[- ]period\b|\bprior[- ]year adj|\btransition|\bifrs 16\b|\bre-?classified\b/i.test(
    text,
  )

/** By its words, what a movement takes off. */
const off =
  /^less\b|\bused?\b|\butili[sz]ed\b|\bdisposals?\b|\bdisposed\b|\brevers|\breleased?\b|\bpaid\b|\bpayments?\b|\brepa(?:id|yments?)\b|\bdeduct|\bdecrease|\bdepreciation\b|\bamorti[sz]ation\b|\bimpairments?\b|\bout\b|\bspen[dt]\b|\bspending\b|\bexpenditure\b|\bdrawn\b|\bderecogni|\bleavers?\b|\bcharged? to\b|\bwritten[- ]off\b|\bwrite-?offs?\b|\bredemptions?\b/i
const either = /\bincrease|\b(?:in|received)\b|\bimpairments? revers|\brevers\w* of impairments?\b/i
const charge = /\bdepreciation\b|\bamorti[sz]ation\b|\bimpairments?\b/i

/**
 * True for a movement that its words take off a balance. What depreciates is added to a balance of depreciation.
 *
 * @param movement - its name
 * @param of - the name of the balance
 */
export const isTakenOff = (movement: string, of: string): boolean =>
  off.test(movement) && !either.test(movement) && !(charge.test(of) && charge.test(movement))

const financialYear = /\b((?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)?\d\d)\b/
const calendarYear = /\b((?:19|20)\d\d)\b/
const monthOf = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i
const quarterOf = /\b(?:q|quarter\s?|qtr\s?)([1-4])\b/i
const order = ['apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'jan', 'feb', 'mar']

/** A period by its heading, and the rest of that heading: two periods with one rest are of one kind. */
export interface Period {
  readonly unit: 'year' | 'quarter' | 'month'
  /** Counts up from period to period. */
  readonly number: number
  readonly rest: string
}

const restOf = (heading: string, ...forms: readonly RegExp[]): string =>
  forms
    .reduce((rest, form) => rest.replace(form, ' '), heading)
    .replace(/\bre-?stated\b|[^a-z&]+/gi, ' ')
    .trim()
    .toLowerCase()

/** Returns the period that a heading or a title names. */
export const periodOf = (heading: string): Period | undefined => {
  const years = financialYear.exec(heading)
  const year = years ? Number(years[1]) + 1 : Number(calendarYear.exec(heading)?.[1] ?? Number.NaN)
  const quarter = quarterOf.exec(heading)?.[1]
  if (quarter !== undefined && !/[-–]|\bto\b/.test(heading.replace(financialYear, '')))
    return {
      unit: 'quarter',
      number: (Number.isNaN(year) ? 0 : year * 4) + Number(quarter),
      rest: restOf(heading, quarterOf, financialYear, calendarYear),
    }
  if (years || !Number.isNaN(year))
    return {
      unit: 'year',
      number: year,
      rest: restOf(heading, financialYear, firstDay, lastDay, calendarYear, /\byear end(?:ed)?\b/i),
    }
  const month = monthOf.exec(heading)?.[1]?.toLowerCase()
  return month === undefined
    ? undefined
    : { unit: 'month', number: order.indexOf(month), rest: restOf(heading, monthOf) }
}
