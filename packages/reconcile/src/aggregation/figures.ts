import type { AggregationOptions } from './aggregation.js'
import { guessMarks, marksOf } from './number-format.js'
import { readNumber, type ReadNumber } from './read-number.js'

/** The figures of a grid, row by row, as whole numbers of one unit: a double adds those exactly. */
export interface Figures {
  readonly rows: number
  readonly columns: number
  /** Units; NaN where a cell states no figure. */
  readonly value: Float64Array
  /** Half a unit of the last digit printed: how far the figure behind it may be away. */
  readonly half: Float64Array
  /** The place of the last digit that is not nought, in units: a round figure says little. */
  readonly grain: Float64Array
  /** 1 where the cell is written as a percentage. */
  readonly percent: Uint8Array
  /** Number of the unit of a cell, 0 for not known. */
  readonly unit: Uint16Array
  /** Units to one: a power of ten. */
  readonly scale: number
  /** True where every figure is printed with as many decimals, whatever it was rounded to: the last digit tells. */
  readonly isPadded: boolean
  /** What whole figures were rounded to on purpose, in units: 5, 3, or 0 for nothing known. */
  readonly base: number
}

const largest = 2 ** 50
const mostDecimals = 9

/** Columns that enough rows have: a row that is out of all proportion is not laid out to its end. */
const widthOf = (grid: readonly (readonly string[])[]): number => {
  let [cells, width] = [0, 0]
  for (const row of grid) {
    cells += row.length
    width = Math.max(width, row.length)
  }
  return Math.min(width, Math.ceil((16 * cells + 10_000) / Math.max(grid.length, 1)))
}

const yearFrom = 1900
const yearTo = 2100

/** A whole number that could be a year. */
const couldBeYear = ({ digits, decimals, isGrouped, isPercent }: ReadNumber): boolean => {
  if (isGrouped || isPercent || digits < yearFrom) return false
  const year = decimals === 0 ? digits : digits / 10 ** decimals
  return year >= yearFrom && year <= yearTo && Number.isInteger(year)
}

interface Placed {
  readonly at: number
  readonly number: ReadNumber
}

const valueOf = ({ number }: Placed): number => number.digits / 10 ** number.decimals

/** Years that go up or down by a few at a time head a table; so do counted rows (1, 2, 3 ...). */
const isHeading = (line: readonly Placed[], isFirst: boolean): boolean => {
  if (line.length === 0) return false
  if (!line.every(({ number }) => couldBeYear(number))) return false
  if (line.length === 1) return isFirst
  const steps = line.slice(1).map((one, index) => valueOf(one) - valueOf(line[index] ?? one))
  return steps.every((step) => step !== 0 && Math.abs(step) <= 10) || steps.every((step) => step === 0)
}

const isCounted = (line: readonly Placed[]): boolean =>
  line.length >= 4 &&
  line.every((one, index) => index === 0 || valueOf(one) - valueOf(line[index - 1] ?? one) === 1) &&
  Math.abs(valueOf(line[0] as Placed)) <= 1

/** Whole figures of which all are multiples of 5 or of 3 were rounded to it on purpose. */
const baseOf = (numbers: readonly Placed[]): number => {
  const whole = numbers.filter(({ number }) => number.decimals === 0 && number.digits !== 0)
  if (whole.length < 24 || whole.length < numbers.length * 0.6) return 1
  for (const base of [5, 3]) {
    const fitting = whole.filter(({ number }) => number.digits % base === 0).length
    if (fitting >= whole.length * 0.98) return base
  }
  return 1
}

const fewestPadded = 3

/** A sheet prints all figures with the same many decimals, most of them noughts. */
const arePadded = (placed: readonly Placed[]): boolean => {
  const most = placed.reduce((decimals, { number }) => Math.max(decimals, number.decimals), 0)
  if (most < fewestPadded) return false
  const full = placed.filter(({ number }) => number.decimals === most)
  const padded = full.filter(({ number }) => number.digits % 100 === 0)
  return full.length >= placed.length * 0.9 && padded.length >= full.length * 0.5
}

/** Takes numbers that are no figures (years, counted rows) out of the rows and columns that they head. */
const withoutHeadings = (placed: readonly Placed[], columns: number): readonly Placed[] => {
  const byRow: Placed[][] = []
  const byColumn: Placed[][] = Array.from({ length: columns }, () => [])
  let row = -1
  for (const one of placed) {
    const own = Math.floor(one.at / columns)
    if (own !== row) byRow.push([])
    row = own
    byRow.at(-1)?.push(one)
    byColumn[one.at % columns]?.push(one)
  }
  const apart = new Set<number>()
  let isFirst = true
  for (const line of byRow) {
    if (isHeading(line, isFirst)) for (const { at } of line) apart.add(at)
    else isFirst = false
  }
  let isFirstColumn = true
  for (const line of byColumn) {
    const rest = apart.size === 0 ? line : line.filter(({ at }) => !apart.has(at))
    if (rest.length === 0) continue
    if (isHeading(rest, false) || (isFirstColumn && isCounted(rest))) for (const { at } of rest) apart.add(at)
    isFirstColumn = false
  }
  return apart.size === 0 ? placed : placed.filter(({ at }) => !apart.has(at))
}

/** The most decimals of any figure, as far as a double adds them exactly. */
const decimalsOf = (placed: readonly Placed[]): number => {
  let [decimals, most] = [0, 0]
  for (const { number } of placed) {
    const absolute = Math.abs(number.digits)
    decimals = Math.max(decimals, Math.min(number.decimals, mostDecimals))
    most = Math.max(most, number.decimals === 0 ? absolute : absolute / 10 ** number.decimals)
  }
  while (decimals > 0 && most * 10 ** decimals > largest) decimals -= 1
  return decimals
}

/** Room for what is known of so many cells; in one piece, for to ask for memory takes longer than to fill it. */
export const roomFor = (cells: number): Pick<Figures, 'value' | 'half' | 'grain' | 'percent' | 'unit'> => {
  const long = Float64Array.BYTES_PER_ELEMENT * cells
  const memory = new ArrayBuffer(3 * long + (Uint16Array.BYTES_PER_ELEMENT + 1) * cells)
  return {
    value: new Float64Array(memory, 0, cells),
    half: new Float64Array(memory, long, cells),
    grain: new Float64Array(memory, 2 * long, cells),
    unit: new Uint16Array(memory, 3 * long, cells),
    percent: new Uint8Array(memory, 3 * long + Uint16Array.BYTES_PER_ELEMENT * cells, cells),
  }
}

/** Reads every cell of a grid once. */
export const figuresOf = (grid: readonly (readonly string[])[], options: AggregationOptions): Figures => {
  const { numberFormat, style, unit } = options
  const rows = grid.length
  const columns = widthOf(grid)
  const marks = numberFormat === undefined ? guessMarks(grid) : marksOf(numberFormat)
  const all: Placed[] = []
  for (const [row, cells] of grid.entries())
    for (let column = 0; column < cells.length && column < columns; column += 1) {
      const text = cells[column]
      const number = typeof text === 'string' ? readNumber(text, marks) : null
      if (number !== null && style?.(row, column).heading !== true) all.push({ at: row * columns + column, number })
    }
  const placed = withoutHeadings(all, columns)
  const decimals = decimalsOf(placed)
  const scale = 10 ** decimals
  const base = baseOf(placed)
  const figures = {
    rows,
    columns,
    ...roomFor(rows * columns),
    scale,
    isPadded: arePadded(placed),
    base: base === 1 ? 0 : base * scale,
  }
  figures.value.fill(NaN)
  const units = new Map<string, number>([['', 0]])
  for (const { at, number } of placed) {
    const shift = decimals - number.decimals
    const power = shift === 0 ? 1 : 10 ** shift
    figures.value[at] = shift >= 0 ? number.digits * power : Math.round(number.digits / 10 ** -shift)
    figures.half[at] = shift >= 0 ? power / 2 : 0.5
    let grain = Math.max(1, power)
    const value = Math.abs(figures.value[at] ?? 0)
    while (value !== 0 && value % (grain * 10) === 0) grain *= 10
    figures.grain[at] = grain * (base === 5 || base === 3 ? base : 1)
    figures.percent[at] = number.isPercent ? 1 : 0
    if (unit !== undefined) {
      const name = unit(Math.floor(at / columns), at % columns)
      const known = units.get(name) ?? units.size
      units.set(name, known)
      figures.unit[at] = known
    }
  }
  return figures
}
