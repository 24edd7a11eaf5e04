import type { Figure } from '../figure/figure.js'
import type { Location } from '../location.js'
import type { PartRead } from '../model/model.js'
import { isRecord } from '../parameter/shown.js'
import { pointerTo, resolvePointer, type JsonPointer } from '../pointer.js'
import type { Block, Cell, Source, Table } from '../source/source.js'
import { holdsFigures } from './holds-figures.js'
import { isTotalLabel, totalLabelOf } from './is-total-label.js'
import { looksLike } from './looks-like-figure.js'
import type { ReadTable, StatedFigure } from './read-table.js'

/** What was recognised in some sources. */
interface ReadParts {
  readonly sources: readonly Source[]
  readonly parts: readonly PartRead[]
  readonly places: Iterable<readonly [JsonPointer, Location]>
  /** The sections as parsed: a part that holds a value which cannot be read is left out. */
  readonly sections: Readonly<Record<string, unknown>>
  /** Where values stand that cannot be read. */
  readonly unreadable: ReadonlySet<JsonPointer>
}

/** What states a figure has a digit, or shows that there was one. */
const digitsOrLost = /[\d#]/

type Stated = 'figure' | 'unreadable' | 'nothing'

const isFigure = (value: unknown): value is Figure =>
  isRecord(value) && typeof value['kind'] === 'string' && 'low' in value && 'high' in value

/** What a value that was read says: a text may be a code, a date or a name, and is no figure. */
const statedBy = (value: unknown): Stated | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') return 'figure'
  if (!isFigure(value)) return value === undefined ? undefined : 'nothing'
  if (value.kind !== 'absent') return 'figure'
  return value.absence === 'note' || value.absence === 'spreadsheetError' ? 'unreadable' : 'nothing'
}

/** Amounts that a section keeps as text, to be read later, are figures by their sign. */
const money = /[£€$%]/

const statedAs = (value: unknown, text: string): Stated => {
  const stated = statedBy(value)
  if (stated === undefined) return statedByLooks(text)
  if (stated === 'nothing' && typeof value === 'string' && money.test(text) && looksLike(text) === 'figure')
    return 'figure'
  return stated
}

const statedByLooks = (text: string): Stated => {
  const looks = looksLike(text)
  return looks === 'lost' ? 'unreadable' : looks === 'words' ? 'nothing' : 'figure'
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

/** What is known of the cells of a table. */
interface CellsRead {
  /** What was read from each place. */
  readonly pointers: ReadonlyMap<Location, JsonPointer>
  readonly unreadable: ReadonlySet<JsonPointer>
  /** What stands at a pointer, parsed. */
  valueAt(at: JsonPointer): unknown
}

/**
 * Returns what one cell states, and what was read from it.
 *
 * @param holds - whether its column holds figures, by their looks
 */
const statedIn = (
  { text, location }: Cell,
  { pointers, unreadable, valueAt }: CellsRead,
  holds: () => boolean,
): { readonly what: Stated; readonly at: JsonPointer | undefined } => {
  const at = pointers.get(location)
  const value = at === undefined ? undefined : valueAt(at)
  const mayState = digitsOrLost.test(text)
  if (at !== undefined && value === undefined && mayState && unreadable.has(at)) return { what: 'unreadable', at }
  // The place of a row is that of its first cell, from which nothing need have been read.
  if (at !== undefined && (!isRecord(value) || isFigure(value))) return { what: statedAs(value, text), at }
  return { what: mayState && holds() ? statedByLooks(text) : 'nothing', at: undefined }
}

/**
 * Returns what was read of a table.
 *
 * @param part - what it was read as, if it was
 */
const figuresOf = (
  table: Table,
  cells: CellsRead,
  part: PartRead | undefined,
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
  const isTotalColumn = table.headers.map((heading) => (isTotalLabel(heading) ? heading.trim() : undefined))
  let labelled = 0
  for (const [index, row] of table.rows.entries()) {
    const stated = new Map<number, { readonly what: Stated; readonly at: JsonPointer | undefined }>()
    let isUsed = false
    for (const [column, cell] of row.entries()) {
      const { what, at } = statedIn(cell, cells, () => holds(column))
      if (at !== undefined) {
        isUsed = true
        usedColumns.add(column)
      }
      if (what !== 'nothing') stated.set(column, { what, at })
    }
    if (isUsed) read += 1
    const label = labelOf(row, (column) => stated.has(column))
    const last = index === table.rows.length - 1
    const total =
      totalLabelOf(label) ?? (last && label.length === 0 && labelled > 2 ? 'last row, without a label' : undefined)
    if (label.length > 0) labelled += 1
    for (const [column, { what, at }] of stated) {
      const cell = row[column] as Cell
      const name = total ?? isTotalColumn[column]
      const unreadable = what === 'unreadable'
      figures.push({
        ...(at === undefined ? {} : { at }),
        location: cell.location,
        ...(name !== undefined || unreadable ? { text: cell.text } : {}),
        ...(name === undefined ? {} : { total: name }),
        ...(unreadable ? { unreadable } : {}),
      })
    }
  }
  // A recogniser may know a column and need nothing from it.
  const known = new Set(part?.columns.used)
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

/**
 * What was read from each place: of a row and its first cell, which share one, the cell; of several values in one cell
 * the figure.
 */
const pointersIn = (
  places: Iterable<readonly [JsonPointer, Location]>,
  valueAt: (at: JsonPointer) => unknown,
): ReadonlyMap<Location, JsonPointer> => {
  const pointers = new Map<Location, JsonPointer>()
  for (const [at, location] of places) {
    const known = pointers.get(location)
    if (known !== undefined && !at.startsWith(`${known}/`)) {
      if (known.startsWith(`${at}/`) || statedBy(valueAt(at)) !== 'figure') continue
    }
    pointers.set(location, at)
  }
  return pointers
}

const nothing = { rows: { read: 0, leftOut: 0 }, columns: { used: [], unused: [] }, figures: [] } as const

/** Returns what was read of each source: of each of its tables, and of its text. */
export const readTables = ({ sources, parts, places, sections, unreadable }: ReadParts): readonly ReadTable[] => {
  const partOf = new Map<Block, PartRead>()
  for (const part of parts) for (const block of part.blocks) partOf.set(block, part)
  const valueAt = valuesIn(sections)
  const pointers = pointersIn(places, valueAt)
  return sources.flatMap(({ name: source, blocks }) => {
    const tables: ReadTable[] = []
    const texts = new Set<string>()
    let number = 0
    for (const block of blocks) {
      const part = partOf.get(block)
      const name = part && `${part.section}/${part.part}`
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
        ...figuresOf(block, { pointers, unreadable, valueAt }, part),
        ...(isLeftOut && name !== undefined ? { leftOutOf: name, rows: { read: 0, leftOut: block.rows.length } } : {}),
      })
    }
    const read = [...texts].map((readAs): ReadTable => ({ source, readAs, ...nothing }))
    return tables.length + read.length > 0 ? [...tables, ...read] : [{ source, readAs: null, ...nothing }]
  })
}

/** A trust's own fields are kept and not read; and in which table a row stands is no figure of it. */
const notStated: ReadonlySet<string> = new Set(['own', 'table'])

/** Returns what a publication in JSON states, part by part. */
export const readPublication = (
  sections: Readonly<Record<string, unknown>>,
  unread: readonly { readonly at: JsonPointer }[],
  locate: (at: JsonPointer) => Location | undefined,
): readonly ReadTable[] => {
  const source = locate('')?.source ?? ''
  const partsRead = Object.entries(sections).flatMap(([section, parts]) =>
    Object.entries(isRecord(parts) ? parts : {}).flatMap(([part, value]): readonly ReadTable[] => {
      const base = pointerTo('sections', section, part)
      if (value === undefined) return []
      const figures: StatedFigure[] = []
      const walk = (inner: unknown, at: JsonPointer): void => {
        const stated = statedBy(inner)
        if (stated === 'figure' || stated === 'unreadable') {
          const location = locate(at)
          const text = isFigure(inner) ? inner.text : String(inner)
          figures.push({
            at,
            ...(location === undefined ? {} : { location }),
            ...(stated === 'unreadable' ? { text, unreadable: true as const } : {}),
          })
        } else if (Array.isArray(inner)) inner.forEach((each, index) => walk(each, `${at}/${String(index)}`))
        else if (isRecord(inner) && !isFigure(inner))
          for (const [key, each] of Object.entries(inner)) if (!notStated.has(key)) walk(each, `${at}${pointerTo(key)}`)
      }
      walk(value, base)
      const rows = { read: Array.isArray(value) ? value.length : 1, leftOut: 0 }
      return [{ source, readAs: `${section}/${part}`, rows, columns: { used: [], unused: [] }, figures }]
    }),
  )
  const left = unread.map(({ at }): ReadTable => ({
    source,
    title: at.split('/').slice(2).join(' '),
    readAs: null,
    ...nothing,
  }))
  return [...partsRead, ...left]
}
