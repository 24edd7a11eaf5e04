import type { Block, Table } from '@imt/core'

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

const isTable = (block: Block): block is Table => block.kind === 'table'

/** What stands over a table and names it. */
const titleOf = ({ caption, under }: Table): string => (caption ?? under.at(-1) ?? '').trim()

/** One class of a table with what is stated of it. */
export interface ScopedRow {
  readonly assetType?: string
  readonly quantity?: string
}

const quantitiesOf = (rows: readonly ScopedRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ assetType = '', quantity = '' }) => [plain(assetType), plain(quantity)]))

/** True where two tables share several classes and most of them have other figures: they count different things. */
const countOthers = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): boolean => {
  const shared = [...one.keys()].filter(
    (name) => name !== '' && !/^(?:grand |sub-?)?totals?\b/.test(name) && two.has(name),
  )
  return shared.length > 1 && shared.filter((name) => one.get(name) !== two.get(name)).length * 2 > shared.length
}

/**
 * Returns for each table the title that tells what it counts from another table of the same file: the devices of two
 * hospitals, each under its name. `undefined` for a table that stands alone, shares its title with all others of its
 * kind, or states mostly what the others state: a figure that differs there contradicts.
 *
 * @param blocks - the blocks that were won
 * @param rowsOf - the rows of each table, counted from 1
 */
export const scopesOf = (
  blocks: readonly Block[],
  rowsOf: (table: number) => readonly ScopedRow[],
): readonly (string | undefined)[] => {
  const tables = blocks.filter(isTable).map((table, at) => ({
    title: titleOf(table),
    source: table.location.source,
    quantities: quantitiesOf(rowsOf(at + 1)),
  }))
  return tables.map(({ title, source, quantities }, at) => {
    const others = tables.some(
      (other, index) =>
        index !== at &&
        other.source === source &&
        title !== '' &&
        other.title !== '' &&
        plain(other.title) !== plain(title) &&
        countOthers(quantities, other.quantities),
    )
    return others ? title : undefined
  })
}
