import { isFigure } from '../figure/figure-schema.js'
import type { Location } from '../location.js'
import type { PartRead } from '../model/model.js'
import { isRecord } from '../parameter/shown.js'
import { pointerTo, resolvePointer, type JsonPointer } from '../pointer.js'
import type { Block, Cell, Source, Table } from '../source/source.js'
import { holdsFigures } from './holds-figures.js'
import { looksLike } from './looks-like-figure.js'
import { isTotalLabel, totalLabelOf } from './is-total-label.js'
import { nothingRead, type ReadTable, type StatedFigure } from './read-table.js'
import { pointersIn, type CellPointers } from './pointers-in.js'
import { namesMoney, statedAs, statedAsLooks, statedByLooks, type Stated } from './stated-by.js'

/** What was recognised in some sources. */
interface ReadParts {
  readonly sources: readonly Source[]
  readonly parts: readonly PartRead[]
  readonly places: Iterable<readonly [JsonPointer, Location]>
  /** The sections as parsed: a part that holds a value which cannot be read is left out. */
  readonly sections: Readonly<Record<string, unknown>>
  /** Where values stand that cannot be read. */
  readonly unreadable: ReadonlySet<JsonPointer>
  /** The section of tables that no other knows: it may hold columns of others. */
  readonly leftovers?: string | undefined
}

/** What states a figure has a digit, or shows that there was one. */
const digitsOrLost = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || code === 35) return true
  }
  return false
}

/** The words of a row that say what it is: those of its first cells before its figures. */
const labelOf = (row: readonly Cell[], isFigureAt: (column: number) => boolean): readonly string[] => {
  const texts: string[] = []
  for (const [column, { text }] of row.entries()) {
    if (isFigureAt(column)) break
    if (text.trim() !== '') texts.push(text.trim())
  }
  return texts
}

/** Returns what finds the value at a pointer: the cells of a row, asked for one after another, have one parent. */
const valuesIn = (sections: Readonly<Record<string, unknown>>): ((at: JsonPointer) => unknown) => {
  const root = { sections }
  let parent: string | undefined
  let held: unknown
  return (at) => {
    const cut = at.lastIndexOf('/')
    if (cut < 1 || at.includes('~')) return resolvePointer(root, at)
    if (parent === undefined || parent.length !== cut || !at.startsWith(parent)) {
      parent = at.slice(0, cut)
      held = resolvePointer(root, parent as JsonPointer)
    }
    const key = at.slice(cut + 1)
    return typeof held === 'object' && held !== null && Object.hasOwn(held, key)
      ? (held as Readonly<Record<string, unknown>>)[key]
      : undefined
  }
}

/** What a cell states, and where it was read to. */
interface StatedInCell {
  readonly what: Stated
  readonly at: JsonPointer | undefined
  /** A number that may be a code or a year. */
  readonly isDoubtful?: boolean
}

/** What is known of the cells of a table. */
interface CellsRead extends CellPointers {
  readonly unreadable: ReadonlySet<JsonPointer>
  /** What stands at a pointer, parsed. */
  valueAt(at: JsonPointer): unknown
  /** Whether its texts are those of a table that no section knows; and where such texts are read to. */
  readonly byLooks: boolean
  readonly leftovers: string | undefined
}

/**
 * Returns what one cell states, and what was read from it.
 *
 * @param holds - whether its column holds figures, by their looks
 * @param isAmount - whether its column holds amounts, by its heading
 */
const statedIn = (
  { text, location }: Cell,
  { pointers, unreadable, valueAt, byLooks, leftovers }: CellsRead,
  holds: () => boolean,
  isAmount: boolean,
): StatedInCell => {
  const at = pointers.get(location)
  const value = at === undefined ? undefined : valueAt(at)
  const mayState = digitsOrLost(text)
  if (at !== undefined && value === undefined && mayState && unreadable.has(at)) return { what: 'unreadable', at }
  // A text that nobody claims to understand says what it is by its looks.
  const isByLooks = byLooks || (leftovers !== undefined && at?.startsWith(leftovers) === true)
  if (at !== undefined && isByLooks && typeof value === 'string') {
    const looks = mayState ? looksLike(text) : 'words'
    return { what: statedAsLooks(looks), at, isDoubtful: looks === 'year' || !holds() }
  }
  // The place of a row is that of its first cell, from which nothing need have been read.
  if (at !== undefined && (!isRecord(value) || isFigure(value))) return { what: statedAs(value, text, isAmount), at }
  return { what: mayState && holds() ? statedByLooks(text) : 'nothing', at: undefined }
}

/** The figure of a cell: its text is kept where it may be told. */
const figureOf = (
  { text, location }: Cell,
  { what, at, isDoubtful = false }: StatedInCell,
  total: string | undefined,
  keepText: boolean,
  also: readonly JsonPointer[] | undefined,
): StatedFigure => {
  const unreadable = what === 'unreadable'
  // Put together key by key: an object of several spreads takes many times the room, and there is one for each figure.
  const figure: { -readonly [Key in keyof StatedFigure]: StatedFigure[Key] } =
    at === undefined ? { location } : { at, location }
  if (total !== undefined || unreadable || keepText) figure.text = text
  if (total !== undefined && !isDoubtful) figure.total = total
  if (unreadable) figure.unreadable = unreadable
  if (isDoubtful) figure.isDoubtful = isDoubtful
  if (also !== undefined) figure.also = also
  return figure
}

interface PartColumns {
  readonly amounts: ReadonlySet<string>
  readonly used: ReadonlySet<string>
}

const noColumns: PartColumns = { amounts: new Set(), used: new Set() }

/** The headings that a part knows, looked up once: it may have been read from thousands of tables. */
const columnsIn = (parts: readonly PartRead[]): ((part: PartRead | undefined) => PartColumns) => {
  const known = new Map(
    parts.map((part) => [part, { amounts: new Set(part.columns.amounts), used: new Set(part.columns.used) }]),
  )
  return (part) => (part && known.get(part)) ?? noColumns
}

/** Returns what was read of a table under the headings that the part knows that it was read as, if it was. */
const figuresOf = (
  table: Table,
  cells: CellsRead,
  { amounts, used: known }: PartColumns,
): Pick<ReadTable, 'rows' | 'columns' | 'figures'> => {
  const figures: StatedFigure[] = []
  const usedColumns = new Set<number>()
  let read = 0
  const held = new Map<number, boolean>()
  const holds = (column: number): boolean => {
    const known = held.get(column)
    if (known !== undefined) return known
    const now = holdsFigures(table, column)
    held.set(column, now)
    return now
  }
  const areAmounts = table.headers.map((heading) => amounts.has(heading) || namesMoney(heading))
  const asTotal = table.headers.map((each) => (isTotalLabel(each) && !amounts.has(each) ? each.trim() : undefined))
  const figureColumns = new Set<number>()
  /** The figures that are totals by their heading alone, and it: not what each contract is worth in total. */
  const byHeading: (readonly [number, string])[] = []
  let labelled = 0
  for (const [index, row] of table.rows.entries()) {
    const stated = new Map<number, StatedInCell>()
    let isUsed = false
    for (const [column, cell] of row.entries()) {
      const said = statedIn(cell, cells, () => holds(column), areAmounts[column] ?? false)
      if (said.at !== undefined) {
        isUsed = true
        usedColumns.add(column)
      }
      if (said.what !== 'nothing') stated.set(column, said)
    }
    if (isUsed) read += 1
    const label = labelOf(row, (column) => stated.has(column) && stated.get(column)?.isDoubtful !== true)
    const last = index === table.rows.length - 1
    const total =
      totalLabelOf(label) ?? (last && label.length === 0 && labelled > 2 ? 'last row, without a label' : undefined)
    if (label.length > 0) labelled += 1
    for (const [column, said] of stated) {
      const heading = total === undefined ? asTotal[column] : undefined
      figureColumns.add(column)
      if (heading !== undefined && said.isDoubtful !== true) byHeading.push([figures.length, heading])
      const cell = row[column] as Cell
      const also = cells.others.get(cell.location)
      figures.push(figureOf(cell, said, total, cells.byLooks || heading !== undefined, also))
    }
  }
  // Beside no other figures a column of totals is the total of nothing: it says how many there are of each.
  if (figureColumns.size > 1)
    for (const [index, heading] of byHeading) figures[index] = { ...(figures[index] as StatedFigure), total: heading }
  // A recogniser may know a column and need nothing from it.
  const isUnderstood = (heading: string, column: number): boolean => usedColumns.has(column) || known.has(heading)
  return {
    rows: { read, leftOut: table.rows.length - read },
    columns: {
      used: table.headers.filter(isUnderstood),
      unused: table.headers.filter((heading, column) => !isUnderstood(heading, column)),
    },
    figures,
  }
}

/** Which table of its source a place lies in. */
const tableNumber = (location: Location): number | undefined =>
  location.kind === 'html' && location.table !== undefined ? location.table : undefined

/** A caption may be as long as a cell: of a longer one the beginning is enough to know the table by. */
const longestTitle = 200

const titleOf = ({ caption, under }: Table): string | undefined => {
  const title = (caption ?? under.at(-1) ?? '').trim()
  if (title === '') return undefined
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle).trimEnd()} …`
}

/** Whether its recogniser says of a table that it has more cells than it takes. */
const isTooLarge = ({ leftOut }: Pick<PartRead, 'leftOut'>, { location }: Table): boolean =>
  leftOut !== 'notStated' && leftOut.some(({ at, code }) => code === 'tableTooLarge' && at === location)

/** Returns what was read of each source: of each of its tables, and of its text. */
export const readTables = ({
  sources,
  parts,
  places,
  sections,
  unreadable,
  leftovers,
}: ReadParts): readonly ReadTable[] => {
  const partOf = new Map<Block, PartRead>()
  for (const part of parts) for (const block of part.blocks) partOf.set(block, part)
  const valueAt = valuesIn(sections)
  const { pointers, others } = pointersIn(places, valueAt, parts)
  const columnsOf = columnsIn(parts)
  const rest = leftovers === undefined ? undefined : `${pointerTo('sections', leftovers)}/`
  return sources.flatMap(({ name: source, blocks }) => {
    const tables: ReadTable[] = []
    const texts = new Set<string>()
    let number = 0
    for (const block of blocks) {
      const part = partOf.get(block)
      // A plugin for what is left over knows sums, and nothing of what the table is about.
      const isOfSums = part?.leftovers === true && block.kind === 'table'
      const name = part && `${part.section}${isOfSums ? '' : `/${part.part}`}`
      const isLeftOut = part !== undefined && valueAt(pointerTo('sections', part.section, part.part)) === undefined
      const readAs = name === undefined || isLeftOut ? null : name
      if (block.kind !== 'table') {
        if (readAs !== null) texts.add(readAs)
        continue
      }
      number += 1
      const title = titleOf(block)
      tables.push({
        source,
        table: tableNumber(block.location) ?? number,
        ...(title === undefined ? {} : { title }),
        readAs,
        ...figuresOf(
          block,
          { pointers, others, unreadable, valueAt, byLooks: part?.leftovers === true, leftovers: rest },
          columnsOf(part),
        ),
        ...(part !== undefined && isTooLarge(part, block) ? { isTooLarge: true as const } : {}),
        ...(isLeftOut && name !== undefined ? { leftOutOf: name, rows: { read: 0, leftOut: block.rows.length } } : {}),
      })
    }
    const read = [...texts].map((readAs): ReadTable => ({ source, readAs, ...nothingRead }))
    return tables.length + read.length > 0 ? [...tables, ...read] : [{ source, readAs: null, ...nothingRead }]
  })
}
