import { Decimal, forCount, grouped, listed } from '@imt/core'
import type { Aggregation, At } from '../aggregation/aggregation.js'
import type { UnknownTable } from '../section.js'
import { headingRows } from './headings.js'

/** A line has a name of its own, or is named by its place. */
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const letter = /\p{L}/u

/** Longer words are cut: the place says which cell is meant. */
const longestName = 80
const shortened = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()} …`

/** The words and figures of a table, by the cell of its grid (the headings are its row 0). */
export interface Words {
  /** `"Total"`, or `row 5` where no word stands there. */
  row(row: number): string
  /** `"April"`, or `column 3`. */
  column(column: number): string
  /** `"Total" under "April"` */
  cell(at: At): string
  /** As published. */
  text(at: At): string
  /** The name of its row, or else of its column. */
  label(at: At): string
}

/** Returns what the lines and cells of a table are called, in its own words. */
export const wordsOf = ({ headings, rows }: UnknownTable): Words => {
  const grid = [headings, ...rows]
  const rowText = (row: number): string => {
    const cells = grid[row] ?? []
    const [first = ''] = cells
    return tidy(letter.test(first) ? first : (cells.find((text) => letter.test(text) && !/\d/.test(text)) ?? first))
  }
  const columnText = (column: number): string => tidy(headings[column] ?? '')
  const quoted = (text: string, otherwise: string): string => (text === '' ? otherwise : `"${shortened(text)}"`)
  const row = (at: number): string =>
    at < headingRows ? 'the first row' : quoted(rowText(at), `row ${grouped(at - headingRows + 1)}`)
  const column = (at: number): string => quoted(columnText(at), `column ${grouped(at + 1)}`)
  return {
    row,
    column,
    cell: ([line, across]) => `${row(line)} under ${column(across)}`,
    text: ([line, across]) => (grid[line]?.[across] ?? '').trim(),
    label: ([line, across]) => (line >= headingRows && rowText(line) !== '' ? rowText(line) : columnText(across)),
  }
}

type Direction = 'down' | 'along'

/** Down a column, or along a row. */
export const directionOf = (aggregation: Aggregation): Direction =>
  operandsOf(aggregation).every(([, column]) => column === aggregation.result[1]) ? 'down' : 'along'

/** The cells that give a result. */
export const operandsOf = (aggregation: Aggregation): readonly At[] => {
  switch (aggregation.kind) {
    case 'sum':
      return aggregation.operands.map(({ at }) => at)
    case 'average':
      return aggregation.operands
    case 'share':
      return [aggregation.part, aggregation.whole]
    case 'change':
      return [aggregation.later, aggregation.earlier]
  }
}

/** So many lines are named one by one. */
const mostNames = 3

const runWords = (lines: readonly number[], result: number, direction: Direction): string | undefined => {
  const low = lines.reduce((least, line) => Math.min(least, line), Infinity)
  const high = lines.reduce((most, line) => Math.max(most, line), -Infinity)
  if (high - low + 1 !== lines.length) return undefined
  const [one, before, after] = direction === 'down' ? ['row', 'above', 'below'] : ['column', 'before', 'after']
  const side = high === result - 1 ? before : low === result + 1 ? after : undefined
  return side && `the ${lines.length === 1 ? one : `${grouped(lines.length)} ${one}s`} ${side} it`
}

/** `the 5 rows above it`, `"Pay" and "Non-pay"`, `"Income" less "Cost"` */
const partsWords = (words: Words, aggregation: Aggregation & { kind: 'sum' | 'average' }): string => {
  const direction = directionOf(aggregation)
  const lineOf = ([row, column]: At): number => (direction === 'down' ? row : column)
  const nameOf = direction === 'down' ? words.row : words.column
  const operands =
    aggregation.kind === 'sum' ? aggregation.operands : aggregation.operands.map((at) => ({ at, sign: 1 }))
  // What runs on has its balance before in its own line: each cell is named.
  if (operands.some(({ at }) => lineOf(at) === lineOf(aggregation.result))) {
    const cells = (sign: number): readonly string[] =>
      operands.filter((each) => each.sign === sign).map(({ at }) => `${words.cell(at)} (${words.text(at)})`)
    const [plus, minus] = [cells(1), cells(-1)]
    return minus.length === 0 ? listed(plus) : `${listed(plus)} less ${listed(minus)}`
  }
  const added = operands.filter(({ sign }) => sign === 1).map(({ at }) => lineOf(at))
  const taken = operands.filter(({ sign }) => sign === -1).map(({ at }) => lineOf(at))
  const listOf = (lines: readonly number[]): string =>
    lines.length <= mostNames
      ? listed(lines.map(nameOf))
      : `${grouped(lines.length)} ${direction === 'down' ? 'rows' : 'columns'} from ${nameOf(lines[0] ?? 0)} to ${nameOf(lines.at(-1) ?? 0)}`
  if (taken.length === 0) return runWords(added, lineOf(aggregation.result), direction) ?? listOf(added)
  return added.length === 0 ? `${listOf(taken)}, taken away` : `${listOf(added)} less ${listOf(taken)}`
}

const currency = /[£€$]/
const decimalsIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0

/** A plain number as its cell would write it: with its currency, its per cent sign and its decimals. */
export const dressed = (plain: string, like: string, decimals = decimalsIn(like)): string => {
  const value = new Decimal(plain)
  const digits = value.abs().toFixed(Math.max(decimals, Math.min(value.decimalPlaces(), decimals + 2)))
  const number = value.abs().gte(10_000) || like.includes(',') ? grouped(digits) : digits
  return `${value.isNegative() && !value.isZero() ? '-' : ''}${currency.exec(like)?.[0] ?? ''}${number}${like.includes('%') ? '%' : ''}`
}

/** What a result should be, to two decimals more than it states where it was divided. */
export const computedWords = ({ computed }: Pick<Aggregation, 'computed'>, like: string): string => {
  const exact = new Decimal(computed)
  return dressed(exact.toDecimalPlaces(decimalsIn(like) + 2).toFixed(), like)
}

/** `"Total" under "May" is stated as 4,537, 100 less than the 2 rows above it, which come to 4,637` */
export const comparison = (words: Words, aggregation: Aggregation): string => {
  const { result, stated, computed } = aggregation
  const text = words.text(result)
  const subject = `${words.cell(result)} is stated as ${text}`
  const comesTo = computedWords(aggregation, text)
  const off = new Decimal(stated).minus(computed)
  const size = computedWords({ computed: off.abs().toFixed() }, text)
  const side = `${size} ${off.isNegative() ? 'less' : 'more'} than`
  switch (aggregation.kind) {
    case 'sum': {
      const verb = forCount(aggregation.operands.length, 'comes to', 'come to')
      return `${subject}, ${side} ${partsWords(words, aggregation)}, which ${verb} ${comesTo}`
    }
    case 'average':
      return `${subject}, ${side} the mean of ${partsWords(words, aggregation)}, which is ${comesTo}`
    case 'share':
      if (aggregation.times === 1 && !text.includes('%'))
        return `${subject}, and ${words.text(aggregation.part)} (${words.cell(aggregation.part)}) divided by ${words.text(aggregation.whole)} (${words.cell(aggregation.whole)}) is ${comesTo}`
      return `${subject}, and ${words.text(aggregation.part)} (${words.cell(aggregation.part)}) is ${comesTo} of ${words.text(aggregation.whole)} (${words.cell(aggregation.whole)})`
    case 'change':
      return `${subject}, and the change from ${words.text(aggregation.earlier)} (${words.cell(aggregation.earlier)}) to ${words.text(aggregation.later)} (${words.cell(aggregation.later)}) is ${comesTo}`
  }
}
