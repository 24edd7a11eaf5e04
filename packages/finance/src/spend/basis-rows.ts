import type { Decimal } from '@imt/core'
import type { SpendLine } from './schema.js'

/** What a row at the foot of a table states of its payments: all without VAT, the VAT, or all with it. */
export type RowBasis = 'net' | 'vat' | 'gross'

/** Longer words name something else. */
const longest = 60

/** What stands around the words that count: `Grand total (excl. VAT)`, `Net amount:`. */
const around =
  /\b(?:grand|overall|sub|totals?|subtotals?|amounts?|values?|sums?|payments?|spend|invoices?|figures?|of which|add|plus|the|gbp)\b|[£()[\]:;*.,-]/g

const net = /^(?:net|(?:net )?(?:ex|exc|excl|excluding|exclusive|before|without|net)(?: of)? vat)$/
const gross = /^(?:gross|(?:gross )?(?:inc|incl|including|inclusive|with|after|gross)(?: of)? vat)$/
// bound: 60 characters, by basisOfWords
const vat =
  /^(?:less )?(?:recoverable |output |input )?vat(?: (?:content|element|recoverable|only))?(?: ?[@x]? ?(?:at )?\d{1,3}(?: \d{1,2})? ?%)?$/

/** Returns what words say that a row states, and nothing where they say something else besides. */
export const basisOfWords = (text: string): RowBasis | undefined => {
  if (text.length > longest) return undefined
  const lower = text.toLowerCase()
  const words = lower.replaceAll(around, ' ').replaceAll(/\s+/g, ' ').trim()
  // A total less the VAT is one without it; what is taken off is the VAT.
  if (words === 'less vat') return /\btotals?\b/.test(lower) ? 'net' : 'vat'
  return net.test(words) ? 'net' : gross.test(words) ? 'gross' : vat.test(words) ? 'vat' : undefined
}

/** The one text that a line states besides its amount, wherever it stands; nothing where it states more. */
export const onlyText = (line: SpendLine): string | undefined => {
  const { supplier, datePaid, transactionNumber, entity, departmentFamily, expenseType, expenseArea } = line
  let found: string | undefined
  for (const text of [
    supplier,
    datePaid,
    transactionNumber,
    entity,
    departmentFamily,
    expenseType,
    expenseArea,
    line.description,
    line.vatNumber,
    line.postcode,
  ]) {
    if (text === undefined || text.trim() === '') continue
    if (found !== undefined) return undefined
    found = text
  }
  return found
}

/** Words by which a line says what of its payments it states, if it is one at the foot of a table and no payment. */
export const basisWords = (line: SpendLine): string | undefined => {
  const words = onlyText(line)
  return words !== undefined && basisOfWords(words) !== undefined ? words : undefined
}

/** Returns what of its payments a line at the foot of a table states. */
export const basisOfRow = (line: SpendLine): RowBasis | undefined => {
  const words = onlyText(line)
  return words === undefined ? undefined : basisOfWords(words)
}

/** A row at the foot of a table, or a total beside one that says nothing of VAT. */
export interface FootRow {
  /** How many lines of the table stand before it. */
  readonly line: number
  readonly basis: RowBasis | 'bare'
  readonly stated: Decimal
  readonly rounding: Decimal
}

/** There is the VAT, and one of the two that it lies between is not named. */
export const lacksTotal = (rows: readonly FootRow[]): boolean => {
  const has = (basis: FootRow['basis']): boolean => rows.some((row) => row.basis === basis)
  const bare = rows.filter(({ basis }) => basis === 'bare').length
  return has('vat') && Number(has('net')) + Number(has('gross')) + bare < 2
}

/** The three that a foot may state. */
export type Foot = { readonly [Basis in RowBasis]?: FootRow }

/**
 * Returns which of the rows at a foot is which. A total that says nothing of VAT is the one that is not named; of two
 * the larger has the VAT in it.
 */
export const footOf = (rows: readonly FootRow[]): Foot => {
  const first = (basis: FootRow['basis']): FootRow | undefined => rows.find((row) => row.basis === basis)
  const [stated, tax] = [{ net: first('net'), gross: first('gross') }, first('vat')]
  const bare = rows.filter(({ basis }) => basis === 'bare')
  const [one, other] = bare
  let { net: without, gross: withVat } = stated
  if (tax !== undefined && one !== undefined) {
    if (without === undefined && withVat === undefined && other !== undefined)
      [without, withVat] = one.stated.abs().lessThanOrEqualTo(other.stated.abs()) ? [one, other] : [other, one]
    else if (without === undefined && withVat !== undefined) without = one
    else if (withVat === undefined && without !== undefined) withVat = one
  }
  return {
    ...(without === undefined ? {} : { net: without }),
    ...(tax === undefined ? {} : { vat: tax }),
    ...(withVat === undefined ? {} : { gross: withVat }),
  }
}
