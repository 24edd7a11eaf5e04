import { frozen, type Citation, type IsoDate } from '@imt/core'
import { thresholdTables, type ThresholdTable } from './thresholds.data.js'
import {
  authorities,
  authorityClasses,
  type Authority,
  type AuthorityClass,
  type AuthorityClassRow,
} from './authority.js'
import type { Regime } from './regime.js'

/**
 * What is bought. `light-touch` is the list of social and other specific services; `concession` leaves light-touch
 * concessions out.
 */
export type Category = 'supplies' | 'services' | 'works' | 'light-touch' | 'concession'

/** The categories that thresholds are known for. */
export const categories: readonly Category[] = ['supplies', 'services', 'works', 'light-touch', 'concession']

/** One threshold amount, with the days it holds for and where it comes from. */
export interface ThresholdRow {
  readonly authority: Authority
  readonly class: AuthorityClass
  readonly category: Category
  /**
   * First and last day on which a procurement could commence under the row; `to` is `null` while nothing replaces it.
   */
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly regime: Regime
  /** Whether the value to compare includes VAT. */
  readonly vat: 'inclusive' | 'exclusive'
  /** Whole pounds. A value that equals it is above. */
  readonly amount: number
  readonly instrument: string
  /** False where the amount or the class of the authority was not read in a source. */
  readonly verified: boolean
  readonly note?: string
  readonly citation: readonly Citation[]
}

// Concession Contracts Regulations 2016 reg. 1: in force 18 April 2016.
const concessionsFrom: IsoDate = '2016-04-18'

const amountOf = (table: ThresholdTable, category: Category, of: AuthorityClass): number | null => {
  if (category === 'works') return table.works
  if (category === 'light-touch') return table.lightTouch
  if (category === 'concession') return table.concession
  return of === 'central' ? table.central : table.subCentral
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null ? b : b === null || a < b ? a : b)

const rowOf = (table: ThresholdTable, span: AuthorityClassRow, category: Category): ThresholdRow[] => {
  const amount = amountOf(table, category, span.class)
  const from = [table.from, span.from, ...(category === 'concession' ? [concessionsFrom] : [])].reduce(later)
  const to = earlier(table.to, span.to)
  if (amount === null || (to !== null && to < from)) return []
  // Works, light touch and concessions have one amount for every class: how a body is classed does not matter to them.
  const classMatters = category === 'supplies' || category === 'services'
  const { title, url, read, verified } = table.source
  return [
    frozen({
      authority: span.authority,
      class: span.class,
      category,
      from,
      to,
      regime: table.regime,
      vat: table.vat,
      amount,
      instrument: table.instrument,
      verified: verified && (!classMatters || span.citation.verified),
      ...(classMatters && span.note !== undefined && { note: span.note }),
      citation: [
        { title, provision: table.instrument, url, ...(read !== undefined && { read }), verified },
        ...(classMatters ? [span.citation] : []),
      ],
    }),
  ]
}

type Rows = { readonly [A in Authority]: { readonly [C in Category]: readonly ThresholdRow[] } }

/** The rows of each authority and category, latest first: a lookup most often asks for a recent day. */
const build = (): Rows => {
  const rows = (authority: Authority, category: Category): readonly ThresholdRow[] =>
    thresholdTables
      .flatMap((table) =>
        authorityClasses.filter((span) => span.authority === authority).flatMap((span) => rowOf(table, span, category)),
      )
      .reverse()
  const byCategory = (authority: Authority): Rows[Authority] =>
    Object.fromEntries(categories.map((category) => [category, rows(authority, category)])) as Rows[Authority]
  return Object.fromEntries(authorities.map((authority) => [authority, byCategory(authority)])) as Rows
}
const table: Rows = /* @__PURE__ */ build()

/** Every threshold row: what `thresholdRow` looks in. */
export const thresholdRows: readonly ThresholdRow[] = /* @__PURE__ */ (() =>
  frozen(authorities.flatMap((authority) => categories.flatMap((category) => table[authority][category]))))()

/**
 * Returns the threshold that holds for a procurement, by the day it commenced: a frozen row, the same one for the same
 * question. `undefined` where there is none: before 31 January 2006, light touch before 26 February 2015, concessions
 * before 18 April 2016.
 *
 * @param commenced - the day the procurement commenced, `YYYY-MM-DD`
 * @param authority - who buys; a foundation trust is classed by the day
 * @param category - what is bought
 * @throws {RangeError} when `authority` or `category` is none that is known, or `commenced` is not written `YYYY-MM-DD`
 * @example
 * ```ts
 * thresholdRow('2021-08-15', 'nhs-foundation-trust', 'services')?.amount // => 189330
 * thresholdRow('2021-08-16', 'nhs-foundation-trust', 'services')?.amount // => 122976
 * thresholdRow('2015-02-25', 'nhs-trust', 'light-touch') // => undefined
 * ```
 * @see Procurement Act 2023 s.3 and Sch. 1, https://www.legislation.gov.uk/ukpga/2023/54/schedule/1
 * @see Public Contracts Regulations 2015 reg. 5, https://www.legislation.gov.uk/uksi/2015/102/regulation/5
 */
export const thresholdRow = (
  commenced: IsoDate,
  authority: Authority,
  category: Category,
): ThresholdRow | undefined => {
  const own = table[authority] as Rows[Authority] | undefined
  if (own === undefined)
    throw new RangeError(
      `thresholdRow: authority must be one of ${authorities.join(', ')}, got ${JSON.stringify(authority)}`,
    )
  const rows = own[category] as readonly ThresholdRow[] | undefined
  if (rows === undefined)
    throw new RangeError(
      `thresholdRow: category must be one of ${categories.join(', ')}, got ${JSON.stringify(category)}`,
    )
  if (commenced.length !== 10 || commenced[4] !== '-' || commenced[7] !== '-')
    throw new RangeError(
      `thresholdRow: commenced must be a calendar day written YYYY-MM-DD, got ${JSON.stringify(commenced)}`,
    )
  // No day between the first row and the last is without one: the first that has begun is the one that holds.
  for (const row of rows) if (commenced >= row.from) return row
  return undefined
}
