import { sharedTexts } from './shared-texts.js'

/** A text that a cell shares with others. */
export interface SharedCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The records of a workbook as the library may read them. */
export interface BoundedRecords {
  /** The stream, in which each record that is not to be read is one that no program knows. */
  readonly stream: Uint8Array
  /** For each sheet, in the order of the library, the cells whose texts are shared: the library is not given them. */
  readonly shared: readonly (readonly SharedCell[])[]
  /** Sheets, by their order, that were not read to their end, with the row at which they end. */
  readonly cut: ReadonlyMap<number, number>
  /** Sheets, by their order, that are not there, end before they should, or are charts. */
  readonly unread: ReadonlySet<number>
  readonly isProtected: boolean
}

const record = {
  formula: 0x0006,
  endOfPart: 0x000a,
  note: 0x001c,
  date1904: 0x0022,
  password: 0x002f,
  more: 0x003c,
  codePage: 0x0042,
  object: 0x005d,
  columns: 0x007d,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  richLabel: 0x00d6,
  cellFormat: 0x00e0,
  merged: 0x00e5,
  sharedTexts: 0x00fc,
  sharedLabel: 0x00fd,
  text: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  part: 0x0809,
} as const

/** What the library is given; what else a workbook holds tells nothing that is shown, and some of it never ends. */
const known = new Set<number>(Object.values(record))
/** Records that put something into a cell: its row and its column are the first that they say. */
const inCells = new Set<number>([
  record.formula,
  record.note,
  record.manyNumbers,
  record.richLabel,
  record.sharedLabel,
  record.number,
  record.label,
  record.booleanOrError,
  record.shortNumber,
])
/** A record that no program knows, so that its bytes are passed over. */
const unknown = 0x0fff
const columnsOfSheet = 256
/** What a part says that it is: a chart. */
const chartPart = 0x0020
/** What the list of sheets says of a module of macros, which is none. */
const macros = 6
/** Each names up to 1,026 areas. */
const mostMergedRecords = 1000
const mostColumnRecords = 1024

interface OpenSheet {
  readonly at: number
  readonly shared: number[]
  rows: number
  width: number
  merged: number
  columns: number
  endsAt: number | undefined
  readonly isChart: boolean
  isWhole: boolean
}

/**
 * Goes through the records of a workbook before the library does, which trusts what they say: how long a text is, how
 * far a link reaches, where a cell stands. Records that it need not know, or that say what cannot be, are made unknown
 * to it; texts that cells share are read here.
 *
 * @param bytes - of the stream of the workbook; they are changed
 * @param most - places, rows times columns, that are read of all sheets
 * @returns `undefined` when it is no workbook of Excel 5 or later
 * @see [MS-XLS] Excel Binary File Format, 2.3 Record Enumeration
 */
export const boundRecords = (bytes: Uint8Array, most: number): BoundedRecords | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numberAt = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  if (numberAt(0) !== record.part) return undefined
  const version = numberAt(4)
  if (version !== 0x0500 && version !== 0x0600) return undefined
  const isWide = version === 0x0600
  const sheets: OpenSheet[] = []
  const starts = new Set<number>()
  const modules = new Set<number>()
  let texts: readonly string[] = []
  let before = 0
  let depth = 0
  let sheet: OpenSheet | undefined
  let isProtected = false

  /** Whether a text that says how many letters it has, at a place of its record, has them. */
  const hasText = (from: number, length: number, at: number, counts: 1 | 2): boolean => {
    if (at + counts > length) return false
    const count = counts === 2 ? numberAt(from + at) : (bytes[from + at] ?? 0)
    if (!isWide) return at + counts + count <= length
    const width = ((bytes[from + at + counts] ?? 0) & 1) + 1
    return count === 0 || at + counts + 1 + count * width <= length
  }
  /** Whether a cell has room: then its sheet reaches as far as it. */
  const takesCell = (at: OpenSheet, row: number, last: number): boolean => {
    if (last >= columnsOfSheet || at.endsAt !== undefined) return false
    const rows = Math.max(at.rows, row + 1)
    const width = Math.max(at.width, last + 1)
    if (before + rows * width > most) {
      at.endsAt = at.rows
      return false
    }
    at.rows = rows
    at.width = width
    return true
  }
  /** The length of a record and of those that go on with it. */
  const wholeLength = (from: number, length: number): number => {
    let whole = length
    for (let next = from + length; numberAt(next) === record.more && next + 4 <= bytes.length;) {
      whole += numberAt(next + 2)
      next += 4 + numberAt(next + 2)
    }
    return whole
  }
  const takesInSheet = (at: OpenSheet, type: number, from: number, length: number): boolean => {
    if (inCells.has(type)) {
      if (length < 6) return false
      const row = numberAt(from)
      const column = numberAt(from + 2)
      if (!takesCell(at, row, type === record.manyNumbers ? numberAt(from + length - 2) : column)) return false
      if (type === record.sharedLabel) {
        at.shared.push(row, column, view.getUint32(from + 6, true))
        return false
      }
      if (type === record.formula && length >= 22) view.setUint16(from + 20, 0xffff, true)
      if (type === record.label || type === record.richLabel) return hasText(from, length, 6, 2)
      if (type === record.note) return isWide ? hasText(from, length, 8, 2) : 6 + numberAt(from + 4) <= length
      return true
    }
    if (type === record.merged) return (at.merged += 1) <= mostMergedRecords && 2 + numberAt(from) * 8 <= length
    if (type === record.columns) return (at.columns += 1) <= mostColumnRecords && numberAt(from + 2) <= columnsOfSheet
    if (type === record.formulaText) return hasText(from, wholeLength(from, length), 0, 2)
    return type !== record.object || isWide
  }
  const takes = (type: number, from: number, length: number): boolean => {
    if (type === record.part || type === record.endOfPart) return true
    if (!known.has(type)) return false
    if (depth === 1 && sheet !== undefined) return takesInSheet(sheet, type, from, length)
    if (type === record.format) return hasText(from, length, 2, isWide ? 2 : 1)
    if (type === record.sheet) {
      const start = length >= 8 ? view.getUint32(from, true) : -1
      starts.add(start)
      if (bytes[from + 5] === macros) modules.add(start)
    }
    return depth === 1 && !inCells.has(type)
  }
  const openPart = (at: number): void => {
    depth += 1
    if (depth !== 1) return
    // The first part is the workbook itself, and each further one a sheet.
    sheet =
      at === 0
        ? undefined
        : {
            at,
            shared: [],
            rows: 0,
            width: 0,
            merged: 0,
            columns: 0,
            endsAt: undefined,
            isChart: numberAt(at + 6) === chartPart,
            isWhole: false,
          }
    if (sheet !== undefined) sheets.push(sheet)
  }
  const endPart = (): void => {
    depth -= 1
    if (depth !== 0 || sheet === undefined) return
    before += sheet.rows * sheet.width
    sheet.isWhole = true
  }

  let isTaken = true
  let pieces: Uint8Array[] | undefined
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = numberAt(at)
    const length = numberAt(at + 2)
    const from = at + 4
    if (from + length > bytes.length) break
    if (type !== record.more) {
      if (pieces !== undefined) texts = sharedTexts(pieces)
      pieces = undefined
      if (type === record.part) openPart(at)
      if (depth === 0) break
      isProtected ||= type === record.password
      isTaken = type === record.sharedTexts ? false : takes(type, from, length)
      if (type === record.sharedTexts) pieces = [bytes.subarray(from, from + length)]
      if (type === record.endOfPart) endPart()
    } else pieces?.push(bytes.subarray(from, from + length))
    if (!isTaken) view.setUint16(at, unknown, true)
    at = from + length
  }
  const order = [...starts].sort((one, other) => one - other)
  const cellsOf = ({ shared }: OpenSheet): readonly SharedCell[] =>
    Array.from({ length: shared.length / 3 }, (_, index) => ({
      row: shared[3 * index] ?? 0,
      column: shared[3 * index + 1] ?? 0,
      text: texts[shared[3 * index + 2] ?? 0] ?? '',
    }))
  const byStart = new Map(sheets.map((each) => [each.at, each]))
  const inOrder = order.map((start) => byStart.get(start))
  return {
    stream: bytes,
    shared: inOrder.map((each) => (each === undefined ? [] : cellsOf(each))),
    cut: new Map(inOrder.flatMap((each, index) => (each?.endsAt === undefined ? [] : [[index, each.endsAt] as const]))),
    unread: new Set(
      order.flatMap((start, index) => {
        const each = byStart.get(start)
        return !modules.has(start) && (each === undefined || each.isChart || !each.isWhole) ? [index] : []
      }),
    ),
    isProtected,
  }
}
