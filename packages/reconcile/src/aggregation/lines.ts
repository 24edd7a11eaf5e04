import { depthsOf } from './depth.js'
import { roomFor, type Figures } from './figures.js'
import { labelWords, type LabelWords } from './label-words.js'

/** Down columns: the lines are rows, and one row is the sum of others. Along rows: the lines are columns. */
export type Direction = 'down' | 'along'

/** A table seen as lines of figures; a relation between lines is looked at in every place across them. */
export interface Lines extends Omit<Figures, 'rows' | 'columns'> {
  readonly direction: Direction
  readonly count: number
  /** Places across a line. */
  readonly width: number
  /** Lines with a figure, in order. */
  readonly withFigures: readonly number[]
  /** How many lines up to each line have no figure: a blank row or a heading parts groups. */
  readonly breaks: Int32Array
  readonly label: readonly string[]
  readonly words: readonly LabelWords[]
  /** The words of each place across. */
  readonly acrossWords: readonly LabelWords[]
  readonly bold: readonly boolean[]
  /** Places across at which a line has figures, those that say most first, at most a few. */
  readonly pivots: readonly Int32Array[]
  /** 1 for each place across at which some figure is below nought. */
  readonly isEverNegative: Uint8Array
  /** The place of the last digit that any figure of a line needs, at most a whole one; 0 where too few say so. */
  readonly finest: Float64Array
  /** Lines whose pivots are all of their figures that are not nought. */
  readonly isPivotsOnly: readonly boolean[]
  /** How deep each row stands below others; null where nothing says so, as of columns. */
  readonly depth: Float64Array | null
}

const transpose = <Values extends Float64Array | Uint8Array | Uint16Array>(
  from: Values,
  to: Values,
  { rows, columns }: Figures,
): void => {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) to[column * rows + row] = from[row * columns + column] ?? 0
}

/** The figures line by line. */
const inDirection = (figures: Figures, direction: Direction): Figures => {
  if (direction === 'down') return figures
  const room = roomFor(figures.rows * figures.columns)
  transpose(figures.value, room.value, figures)
  transpose(figures.half, room.half, figures)
  transpose(figures.grain, room.grain, figures)
  transpose(figures.percent, room.percent, figures)
  transpose(figures.unit, room.unit, figures)
  return { ...figures, ...room }
}

const fewestPivots = 4
const mostPivots = 16

/** Spread over the line, so that tables under one another all have their say; of neighbours the one of most digits. */
const pivotsOf = (
  value: Float64Array,
  grain: Float64Array,
  line: number,
  width: number,
  wanted: number,
): Int32Array => {
  const places: number[] = []
  for (let across = 0; across < width; across += 1) {
    const figure = value[line * width + across] ?? NaN
    if (figure === figure && figure !== 0) places.push(across)
  }
  if (places.length <= wanted) return new Int32Array(places)
  const digits = (across: number): number =>
    Math.abs(value[line * width + across] ?? 0) / (grain[line * width + across] ?? 1)
  const chosen = new Int32Array(wanted)
  for (let index = 0; index < wanted; index += 1) {
    const from = Math.floor((index * places.length) / wanted)
    const to = Math.min(Math.floor(((index + 1) * places.length) / wanted), from + 16)
    let best = places[from] ?? 0
    for (let at = from + 1; at < to; at += 1) if (digits(places[at] ?? 0) > digits(best)) best = places[at] ?? 0
    chosen[index] = best
  }
  return chosen
}

const fewestToSay = 3

/** Sheets print 13 as 13.00000 where every cell of a line was rounded to whole numbers. */
const finestOf = (
  { value, grain, scale }: Pick<Figures, 'value' | 'grain' | 'scale'>,
  count: number,
  width: number,
): Float64Array => {
  const finest = new Float64Array(count)
  for (let line = 0; line < count; line += 1) {
    let [least, figures] = [scale, 0]
    for (let at = line * width; at < (line + 1) * width; at += 1) {
      const figure = value[at] as number
      if (figure !== figure || figure === 0) continue
      figures += 1
      if ((grain[at] as number) < least) least = grain[at] as number
    }
    if (figures >= fewestToSay) finest[line] = least
  }
  return finest
}

const longestLabel = 120

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.slice(0, longestLabel).trim() : '')

const fewWords = /^\S+(?: \S+){0,2}$/

/** A heading that stands alone in its row is short, as a title seldom is. */
const isShort = (text: string): boolean => text.length <= 24 && fewWords.test(text)

/** The words beside or above the figures of each line. */
const labelsOf = (figures: Figures, grid: readonly (readonly string[])[], direction: Direction): string[] => {
  const { rows, columns, value } = figures
  const isFigure = (row: number, column: number): boolean => {
    const figure = value[row * columns + column] ?? NaN
    return figure === figure
  }
  if (direction === 'down')
    return grid.map((cells, row) => {
      let label = ''
      for (let column = 0; column < cells.length && column < columns && label.length < longestLabel; column += 1) {
        if (isFigure(row, column)) {
          if (label !== '') break
          continue
        }
        const text = textOf(cells[column])
        if (text !== '') label += label === '' ? text : ` ${text}`
      }
      return label
    })
  const labels = new Array<string>(columns).fill('')
  const isOpen = new Uint8Array(columns).fill(1)
  for (let row = 0; row < rows && row < 400; row += 1) {
    const cells = grid[row] ?? []
    for (let column = 0; column < columns; column += 1) {
      if (isOpen[column] === 0) continue
      if (isFigure(row, column)) isOpen[column] = 0
      else {
        const text = textOf(cells[column])
        // A title over the whole table is not the heading of its first column.
        const isHeading =
          (column > 0 && isShort(text)) || cells.some((other, at) => at !== column && textOf(other) !== '')
        if (text !== '' && isHeading) labels[column] = `${labels[column] ?? ''} ${text}`.trim().slice(-longestLabel)
      }
    }
  }
  return labels
}

/** The labels of the rows and columns of a table, and what they say. */
export interface Labels {
  readonly label: Readonly<Record<Direction, readonly string[]>>
  readonly words: Readonly<Record<Direction, readonly LabelWords[]>>
  /** How deep each row stands below others, where something says so. */
  readonly depth: Float64Array | null
}

/** Reads every label once. */
export const readLabels = (figures: Figures, grid: readonly (readonly string[])[]): Labels => {
  const [down, along] = [labelsOf(figures, grid, 'down'), labelsOf(figures, grid, 'along')]
  const { columns, value } = figures
  const depth = depthsOf(grid, columns, (row, column) => !Number.isNaN(value[row * columns + column]))
  return { label: { down, along }, words: { down: down.map(labelWords), along: along.map(labelWords) }, depth }
}

const breaksOf = (count: number, withFigures: readonly number[]): Int32Array => {
  const breaks = new Int32Array(count + 1).fill(1)
  for (const line of withFigures) breaks[line] = 0
  let sum = 0
  for (let line = 0; line <= count; line += 1) {
    sum += breaks[line] as number
    breaks[line] = sum
  }
  return breaks
}

/** The lines of a table in one direction. */
export const linesOf = (
  figures: Figures,
  labels: Labels,
  direction: Direction,
  isBold: ((row: number, column: number) => boolean) | undefined,
): Lines => {
  const { rows, columns, ...turned } = inDirection(figures, direction)
  const { value, grain } = turned
  const isDown = direction === 'down'
  const [count, width] = isDown ? [rows, columns] : [columns, rows]
  const wanted = count > 1000 ? fewestPivots : Math.max(fewestPivots, Math.min(mostPivots, Math.ceil(width / 8)))
  const pivots: Int32Array[] = []
  const isPivotsOnly: boolean[] = []
  const withFigures: number[] = []
  const bold: boolean[] = []
  for (let line = 0; line < count; line += 1) {
    const own = pivotsOf(value, grain, line, width, wanted)
    pivots.push(own)
    isPivotsOnly.push(own.length < wanted)
    let isAny = own.length > 0
    for (let across = 0; across < width && !isAny; across += 1) {
      const figure = value[line * width + across] ?? NaN
      isAny = figure === figure
    }
    if (isAny) withFigures.push(line)
    const at = own[0]
    bold.push(at !== undefined && isBold !== undefined && (isDown ? isBold(line, at) : isBold(at, line)))
  }
  const isEverNegative = new Uint8Array(width)
  for (let at = 0; at < value.length; at += 1) if ((value[at] as number) < 0) isEverNegative[at % width] = 1
  const finest = finestOf(turned, count, width)
  const label = labels.label[direction]
  const words = labels.words[direction]
  const acrossWords = labels.words[isDown ? 'along' : 'down']
  return {
    ...turned,
    direction,
    count,
    width,
    withFigures,
    breaks: breaksOf(count, withFigures),
    label,
    words,
    acrossWords,
    bold,
    pivots,
    isEverNegative,
    finest,
    isPivotsOnly,
    depth: isDown ? labels.depth : null,
  }
}
