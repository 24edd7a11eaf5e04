import { measureOf } from './measure.js'
import { partsOf } from './overlap.js'
import type { AssetClass } from './schema.js'
import { isTotalRow, totalOfKind } from './total-row.js'

/** What a row of a table is to a total of it. */
export interface RowParts {
  /**
   * `kindTotal`: `Total desktops` beside rows that name desktops. `within`: counted in the row above already, or not in
   * the total.
   */
  readonly role: 'class' | 'total' | 'kindTotal' | 'within'
  /** Another row joins it with others: `Laptops` beside `PCs and laptops`. */
  readonly isIncluded: boolean
  /** It joins rows that all stand in the table: `PCs and laptops` beside `PCs` and `Laptops`. */
  readonly isJoint: boolean
  /** Where it is a joint row, those rows, if each stands there once. */
  readonly joins: readonly number[]
  /** The total of its kind, by its place, where the table has one. */
  readonly kindTotal: number | undefined
}

/** What nearly every row is. */
const plainClass: RowParts = { role: 'class', isIncluded: false, isJoint: false, joins: [], kindTotal: undefined }

/** A class that is counted in the one above it already, or that says it is not in the total. */
const within =
  /^\W*(?:of (?:which|these|those|them)\b|thereof\b|including|incl\b|included)|\bnot (?:included |counted )?in (?:the )?(?:grand )?totals?\b|\b(?:excluded|left out) (?:from|of) (?:the )?(?:grand )?totals?\b/i
/** More totals of single kinds are those of a list, and each may be the only count of its kind. */
const mostKinds = 100

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/s$/, '')}`

/** The kinds of which the table states a total, and the rows that name them. */
const kindTotals = (classes: readonly AssetClass[], rows: readonly number[]): ReadonlyMap<number, number> => {
  const label = (row: number): string => classes[row]?.assetType ?? ''
  const kinds = rows.flatMap((row) => {
    const kind = totalOfKind(label(row))
    return kind === undefined ? [] : [[row, words(kind)] as const]
  })
  const under = new Map<number, number>()
  if (kinds.length === 0 || kinds.length > mostKinds) return under
  const totals = new Set(kinds.map(([row]) => row))
  for (const row of rows) {
    if (totals.has(row) || measureOf(label(row)) !== 'stock' || isTotalRow({ assetType: label(row) })) continue
    const named = `${words(label(row))} `
    const found = kinds.find(([, kind]) => named.includes(kind))
    if (found !== undefined) under.set(row, found[0])
  }
  return under
}

/** Returns what each of the rows of one table is to a total of it, in their order. */
export const rowPartsOf = (classes: readonly AssetClass[], rows: readonly number[]): readonly RowParts[] => {
  const parts = rows.map((row) => [...partsOf(classes[row]?.assetType ?? '')])
  const alone = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const [name, ...others] = parts[index] ?? []
    if (name === undefined || others.length > 0) return
    const known = alone.get(name)
    if (known === undefined) alone.set(name, [row])
    else known.push(row)
  })
  const joined = new Set(parts.flatMap((names) => (names.length > 1 ? names : [])))
  const under = kindTotals(classes, rows)
  const stated = new Set(under.values())
  return rows.map((row, index): RowParts => {
    const label = classes[row]?.assetType ?? ''
    const names = parts[index] ?? []
    const isJoint = names.length > 1 && names.every((name) => alone.has(name))
    const joins = isJoint ? names.map((name) => alone.get(name) ?? []) : []
    const said: RowParts = {
      role: isTotalRow({ assetType: label })
        ? 'total'
        : stated.has(row)
          ? 'kindTotal'
          : within.test(label)
            ? 'within'
            : 'class',
      isIncluded: names.length === 1 && joined.has(names[0] ?? ''),
      isJoint,
      joins: joins.every(({ length }) => length === 1) ? joins.flat() : [],
      kindTotal: under.get(row),
    }
    return said.role === 'class' && !said.isIncluded && !isJoint && said.kindTotal === undefined ? plainClass : said
  })
}
