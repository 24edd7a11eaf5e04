import { isRecord, toJson } from '@imt/core'
import { pathText, type Step } from './path.js'

/** A figure as `toJson` gives it. */
export interface FigureLeaf {
  readonly text: string
  readonly unit: string
  readonly kind: string
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
}

/** A value that holds no others: what stands in one cell. An empty list or object is one. */
export type Leaf = string | number | boolean | null | FigureLeaf | readonly [] | Readonly<Record<string, never>>

/** One column of a part: the way to its value from a row, and the value of each row that has one. */
export interface PartColumn {
  readonly steps: readonly Step[]
  readonly cells: ReadonlyMap<number, Leaf>
}

/** A list of a publication as a table. */
export interface PartTable {
  readonly section: string
  /** The way to the list within its section: `['revenue']`, `['log', 'entries']`. */
  readonly within: readonly string[]
  readonly count: number
  readonly columns: readonly PartColumn[]
}

/** A publication as tables, and what of it stands in none. */
export interface FlatPublication {
  readonly tables: readonly PartTable[]
  readonly rest: readonly (readonly [steps: readonly Step[], leaf: Leaf])[]
}

/** True for a figure, which is one value however much is known of it. */
export const isFigure = (value: unknown): value is FigureLeaf =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  typeof value['unit'] === 'string' &&
  typeof value['kind'] === 'string' &&
  ['value', 'low', 'high'].every((key) => value[key] === null || typeof value[key] === 'string') &&
  'decimals' in value

function* leavesOf(
  value: unknown,
  steps: readonly Step[],
): Generator<readonly [readonly Step[], Leaf], void, undefined> {
  if (Array.isArray(value) && value.length > 0) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...steps, index])
    return
  }
  if (isRecord(value) && !isFigure(value) && Object.keys(value).length > 0) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...steps, key])
    return
  }
  yield [steps, value as Leaf]
}

const isRow = (item: unknown): boolean => isRecord(item) && !Array.isArray(item) && !isFigure(item)

const tableOf = (section: string, within: readonly string[], items: readonly unknown[]): PartTable => {
  const columns = new Map<string, { readonly steps: readonly Step[]; readonly cells: Map<number, Leaf> }>()
  items.forEach((item, row) => {
    for (const [steps, leaf] of leavesOf(item, [])) {
      // A row that holds nothing is a row all the same.
      if (steps.length === 0) continue
      const key = pathText(steps)
      let column = columns.get(key)
      if (column === undefined) columns.set(key, (column = { steps, cells: new Map() }))
      column.cells.set(row, leaf)
    }
  })
  return { section, within, count: items.length, columns: [...columns.values()] }
}

/**
 * Returns a publication as tables: each list of a section one, with a row for each entry, however deep in a part it
 * stands; and everything else.
 */
export const flatten = (publication: object): FlatPublication => {
  const json: unknown = toJson(publication)
  const tables: PartTable[] = []
  const rest: (readonly [readonly Step[], Leaf])[] = []
  const keep = (value: unknown, steps: readonly Step[]): void => {
    for (const leaf of leavesOf(value, steps)) rest.push(leaf)
  }
  if (!isRecord(json)) return { tables, rest }
  const { sections, ...others } = json
  keep(others, [])
  if (!isRecord(sections) || Object.keys(sections).length === 0) return { tables, rest }
  const take = (section: string, within: readonly string[], value: unknown): void => {
    if (Array.isArray(value) && value.length > 0 && value.every(isRow)) tables.push(tableOf(section, within, value))
    else if (isRow(value) && isRecord(value) && Object.keys(value).length > 0)
      for (const [key, inner] of Object.entries(value)) take(section, [...within, key], inner)
    else keep(value, ['sections', section, ...within])
  }
  for (const [section, parts] of Object.entries(sections)) take(section, [], parts)
  return { tables, rest: rest.filter(([steps]) => steps.length > 0) }
}
