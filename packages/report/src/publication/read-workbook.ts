import { pointerTo, requireObject, type JsonPointer, type Location, type Source } from '@imt/core'
import { cellValue, kinds, type Kind } from './cell-text.js'
import { readPath, type Step } from './path.js'
import { about, blanks, columnsSheet, numberHeading } from './write-workbook.js'

/** A publication as it stands in a workbook, with the cell of everything in it. */
export interface PublicationInWorkbook {
  /** For `parse` of a model. */
  readonly value: unknown
  locate(at: JsonPointer): Location | undefined
}

type SheetPlace = Extract<Location, { kind: 'sheet' }>
interface Placed {
  readonly text: string
  readonly location: SheetPlace
}
/** The cells of a sheet, by row and column from 1. */
type Grid = Map<number, Map<number, Placed>>

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Every cell of a source that shows something, however its reader laid it out. */
const gridsOf = ({ blocks }: Source): ReadonlyMap<string, Grid> => {
  const sheets = new Map<string, Grid>()
  const take = ({ text, location }: { readonly text: string; readonly location: Location }): void => {
    if (location.kind !== 'sheet' || text === '') return
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(location.a1) ?? []
    let grid = sheets.get(location.sheet)
    if (grid === undefined) sheets.set(location.sheet, (grid = new Map()))
    const row = Number(digits)
    let cells = grid.get(row)
    if (cells === undefined) grid.set(row, (cells = new Map()))
    cells.set(columnNumber(letters), { text, location })
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      const { headingRows = [], rows, repeats = [] } = block
      for (const row of [...headingRows, ...rows, ...repeats.map(({ cells }) => cells)]) row.forEach(take)
    } else if (block.kind === 'list') block.items.forEach(take)
    else if (block.kind === 'paragraph') take(block)
  }
  return sheets
}

const rowsOf = (grid: Grid | undefined): readonly (readonly [number, Map<number, Placed>])[] =>
  [...(grid ?? [])].sort(([one], [two]) => one - two)

const textsOf = (cells: Map<number, Placed> | undefined, count: number): readonly string[] =>
  Array.from({ length: count }, (_, column) => cells?.get(column + 1)?.text ?? '')

const sameTexts = (one: readonly string[], two: readonly string[]): boolean =>
  one.every((text, index) => text === two[index])

interface Column {
  readonly heading: string
  readonly steps: readonly Step[]
  readonly kind: Kind
  readonly isBlankEmpty: boolean
}

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** How a sheet is read: the list that it is, and its columns. */
interface Legend {
  readonly list: readonly Step[]
  readonly columns: Column[]
}

/** How each sheet is read; nothing where the sheet that says so is another. */
const legendsOf = (grid: Grid | undefined): ReadonlyMap<string, Legend> | undefined => {
  const [first, ...others] = rowsOf(grid)
  const { headers } = columnsSheet
  if (first === undefined || !sameTexts(headers, textsOf(first[1], headers.length))) return undefined
  const legends = new Map<string, Legend>()
  for (const [, cells] of others) {
    const [sheet = '', heading = '', path = '', kind = '', blank = ''] = textsOf(cells, headers.length)
    const each = path.indexOf('[*]')
    const list = each < 0 ? undefined : readPath(path.slice(0, each))
    const steps = each < 0 ? undefined : readPath(`$${path.slice(each + 3)}`)
    if (list === undefined || steps === undefined || !isKind(kind)) continue
    const legend = legends.get(sheet) ?? { list, columns: [] }
    legends.set(sheet, legend)
    if (steps.length > 0) legend.columns.push({ heading, steps, kind, isBlankEmpty: blank === blanks.empty })
  }
  return legends
}

const setAt = (holder: object, key: Step, value: unknown): void => {
  // A key may be called as one that objects have of their own.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

/** Puts a value where a way leads, with the lists and objects on that way. */
const put = (root: object, steps: readonly Step[], value: unknown): void => {
  let holder = root
  steps.forEach((step, index) => {
    const next = steps[index + 1]
    if (next === undefined) {
      setAt(holder, step, value)
      return
    }
    const known: unknown = Object.getOwnPropertyDescriptor(holder, step)?.value
    const inner = typeof known === 'object' && known !== null ? known : typeof next === 'number' ? [] : {}
    if (inner !== known) setAt(holder, step, inner)
    holder = inner
  })
}

const isPosition = /^\d+$/

/** Lists without the gaps that cells which were emptied leave, however far into a list a cell says that it stands. */
const closed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  for (const [key, item] of Object.entries(value)) setAt(value, key, closed(item))
  if (!Array.isArray(value)) return value
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => (isPosition.test(key) ? [item] : []))
}

/** Reads the entries of one sheet into the list that it is. */
const readEntries = ({
  grid,
  legend: { list, columns },
  value,
  places,
}: {
  readonly grid: Grid
  readonly legend: Legend
  readonly value: object
  readonly places: Map<JsonPointer, Location>
}): void => {
  const [head, ...rows] = rowsOf(grid)
  const at = new Map<string, number>()
  for (const [column, { text }] of head?.[1] ?? []) at.set(text, column)
  const named = new Set([numberHeading, ...columns.map(({ heading }) => heading)])
  const others = [...at].filter(([heading]) => !named.has(heading))
  rows.forEach(([, cells], index) => {
    const entry = [...list, index]
    const [first] = cells.values()
    if (first) places.set(pointerTo(...entry), first.location)
    put(value, entry, {})
    for (const { heading, steps, kind, isBlankEmpty } of columns) {
      const column = at.get(heading)
      const cell = column === undefined ? undefined : cells.get(column)
      if (column === undefined || (cell === undefined && !isBlankEmpty)) continue
      const whole = [...entry, ...steps]
      if (cell) places.set(pointerTo(...whole), cell.location)
      put(value, whole, cell === undefined ? '' : cellValue(cell.text, kind))
    }
    // A column that somebody added is a key that no schema knows, unless one does.
    for (const [heading, column] of others) {
      const cell = cells.get(column)
      if (cell === undefined) continue
      places.set(pointerTo(...entry, heading), cell.location)
      put(value, [...entry, heading], cell.text)
    }
  })
}

/** Reads what is no list, each value with the way to it. */
const readAbout = (
  rows: readonly (readonly [number, Map<number, Placed>])[],
  value: object,
  places: Map<JsonPointer, Location>,
): void => {
  for (const [, cells] of rows) {
    const [path = '', kind = '', text = ''] = textsOf(cells, 3)
    const found = readPath(path)
    const isSound = found !== undefined && found.length > 0 && isKind(kind)
    // What leads nowhere is a key that no schema knows, and is reported as one.
    const steps = isSound ? found : [path]
    const place = cells.get(3)?.location ?? cells.get(1)?.location
    if (place) places.set(pointerTo(...steps), place)
    put(value, steps, isSound ? cellValue(text, kind) : text)
  }
}

/** A sheet that somebody added is a key that no schema knows. */
const keepUnknown = (sheet: string, grid: Grid, value: object, places: Map<JsonPointer, Location>): void => {
  const rows = rowsOf(grid).map(([, cells]) => [...cells.values()])
  put(
    value,
    [sheet],
    rows.map((cells) => cells.map(({ text }) => text)),
  )
  const [[first] = []] = rows
  if (first) places.set(pointerTo(sheet), first.location)
}

/**
 * Reads a publication from a workbook that `writePublicationWorkbook` wrote and others may have corrected: columns are
 * known by their headings, wherever they stand, and rows may be added and taken out. A sheet or column that was added
 * is in the value under its name, so that `parse` reports it.
 *
 * @param source - the workbook, as `xlsxReader` read it
 * @returns nothing if it is no such workbook
 * @throws {TypeError} when `source` is none
 */
export const readPublicationWorkbook = (source: Source): PublicationInWorkbook | undefined => {
  requireObject(source, 'readPublicationWorkbook: source')
  if (source.kind !== 'xlsx') return undefined
  const grids = gridsOf(source)
  const [aboutHead, aboutMark, ...aboutRows] = rowsOf(grids.get(about.sheet))
  const legends = legendsOf(grids.get(columnsSheet.sheet))
  if (
    legends === undefined ||
    aboutHead === undefined ||
    !sameTexts(about.headers, textsOf(aboutHead[1], 3)) ||
    !sameTexts(['$', 'imt publication', '1'], textsOf(aboutMark?.[1], 3))
  )
    return undefined
  const value = {}
  const places = new Map<JsonPointer, Location>()
  readAbout(aboutRows, value, places)
  for (const [sheet, grid] of grids) {
    if (sheet === about.sheet || sheet === columnsSheet.sheet) continue
    const legend = legends.get(sheet)
    if (legend === undefined) keepUnknown(sheet, grid, value, places)
    else readEntries({ grid, legend, value, places })
  }
  if (!('sections' in value)) setAt(value, 'sections', {})
  return { value: closed(value), locate: nearestIn(places) }
}

const nearestIn =
  (places: ReadonlyMap<string, Location>) =>
  (at: JsonPointer): Location | undefined => {
    for (let pointer: string = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const place = places.get(pointer)
      if (place !== undefined) return place
    }
    return undefined
  }
