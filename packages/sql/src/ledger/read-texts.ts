import {
  ledgerFold,
  type LedgerFoldOptions,
  type LedgerLayout,
  type LedgerPartial,
  type LedgerRefusalCode,
} from '@imt/finance'
import type { Location } from '@imt/core'

/** What one record came to. */
interface Came {
  readonly pence?: string
  readonly class?: string
  readonly refused?: LedgerRefusalCode
}

const place = (row: number): Location => ({ kind: 'text', source: '', line: row + 1, column: 1 })

/**
 * What each of these records came to in a ledger: the fold of the toolkit reads the texts, so that an engine reads them
 * as it does. The first field has to tell records apart unless it is what is asked about.
 */
const came = (layout: LedgerLayout, fields: string[][], options: LedgerFoldOptions): readonly Came[] => {
  const found: Came[] = fields.map(() => ({}))
  const rows = new Map(fields.map(([name = ''], row) => [name, row]))
  const fold = ledgerFold(layout, {
    ...options,
    keepRefusals: 0,
    onRefused: ({ at, code }) => {
      if (at.kind === 'text') found[at.line - 1] = { refused: code }
    },
  })
  fold.add({ firstRecord: 1, fields, locate: place })
  for (const { costCentre, class: name, pence } of fold.partial().cells) {
    const row = rows.get(costCentre)
    if (row !== undefined) found[row] = { pence, class: name }
  }
  return found
}

const asItIs: LedgerFoldOptions = { classOf: (code) => code }
const amounts: LedgerLayout = { width: 3, costCentre: 0, code: 1, amount: 2 }
const sides: LedgerLayout = { width: 4, costCentre: 0, code: 1, debit: 2, credit: 3 }
const inCurrency: LedgerLayout = { width: 4, costCentre: 0, code: 1, amount: 2, currency: 3 }
const withMark: LedgerLayout = { width: 4, costCentre: 0, code: 1, amount: 2, side: 3 }

/** What texts of cost centres are. */
export const readCentres = (
  texts: readonly string[],
): readonly (readonly [text: string, kind: string, name: string])[] => {
  const found = came(
    amounts,
    texts.map((text) => [text, 'x', '1']),
    asItIs,
  )
  return texts.map((text, index) => {
    const { refused } = found[index] ?? {}
    const kind = refused === 'totalRow' ? 'total' : refused === 'costCentreMissing' ? 'missing' : 'centre'
    return [text, kind, text.trim()]
  })
}

/** What texts of codes are: of a class, unknown, or a total. */
export const readCodes = (
  texts: readonly string[],
  classOf: LedgerFoldOptions['classOf'],
): readonly (readonly [text: string, kind: string, name: string])[] => {
  const found = came(
    amounts,
    texts.map((text, index) => [String(index), text, '1']),
    { classOf },
  )
  return texts.map((text, index) => {
    const { refused, class: name = '' } = found[index] ?? {}
    const kind = refused === 'totalRow' ? 'total' : refused === 'classUnknown' ? 'unknown' : 'class'
    return [text, kind, name]
  })
}

/** On which side marks stand. */
export const readMarks = (texts: readonly string[]): readonly (readonly [text: string, kind: string])[] => {
  const found = came(
    withMark,
    texts.map((text, index) => [String(index), 'x', '1', text]),
    asItIs,
  )
  return texts.map((text, index) => {
    const { refused, pence } = found[index] ?? {}
    return [text, refused === 'sideUnknown' ? 'unknown' : pence === '-100' ? 'credit' : 'none']
  })
}

/** Pounds of pence, digit by digit. */
const poundsOf = (pence: string): string => {
  const digits = pence.replace('-', '').padStart(3, '0')
  return `${pence.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What texts of money are. */
export const readMoney = (
  texts: readonly string[],
): readonly (readonly [text: string, kind: string, blank: boolean, empty: boolean, amount: string | null])[] => {
  const alone = came(
    amounts,
    texts.map((text, index) => [String(index), 'x', text]),
    asItIs,
  )
  const beside = came(
    sides,
    texts.map((text, index) => [String(index), 'x', text, '1']),
    asItIs,
  )
  return texts.map((text, index) => {
    const { refused, pence } = alone[index] ?? {}
    const isBlank = refused !== undefined && beside[index]?.refused === undefined
    return [text, refused ?? 'exact', isBlank, text.trim() === '', pence === undefined ? null : poundsOf(pence)]
  })
}

/** Pence of exact pounds, as an engine writes them. */
export const penceOf = (pounds: string | undefined): string => {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)([0-9]+)(?:[.]([0-9]*))?$/.exec(pounds ?? '0') ?? []
  return String(BigInt(`${sign}${whole}${fraction.slice(0, 2).padEnd(2, '0')}`))
}

/** What records as they stand come to, with their places: their messages are those of `summariseLedger`. */
export const foldOf = (
  layout: LedgerLayout,
  fields: string[][],
  options: LedgerFoldOptions,
  locate: (row: number, field: number) => Location,
): LedgerPartial => {
  const fold = ledgerFold(layout, options)
  fold.add({ firstRecord: 1, fields, locate })
  return fold.partial()
}

/** Returns which of these texts of a column of currencies is another than pounds, if one is. */
export const otherCurrencyIn = (texts: readonly string[]): string | undefined => {
  const records = texts.map((text, index) => [`centre ${String(index)}`, 'code', '1', text])
  return texts[came(inCurrency, records, { classOf: (code) => code }).findIndex(({ refused }) => refused !== undefined)]
}
