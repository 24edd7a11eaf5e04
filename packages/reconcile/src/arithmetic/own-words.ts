import type { Aggregation } from '../aggregation/aggregation.js'
import type { UnknownTable } from '../section.js'
import { headingRows } from './headings.js'
import { directionOf, operandsOf } from './words.js'

/** What is counted may be counted more than once, so that the parts come to more than the whole. */
const overlapping =
  /\bmore than one\b|\bmultiple (?:answers|responses|choices|categories|reasons)\b|\b(?:choose|select|tick|give|name|pick)(?:ed|s)? (?:several|as many|all that)\b|\bunique\b|\bdistinct\b|\b(?:does|do|may|will|might) not (?:add|sum)\b|\bmay (?:exceed|not equal|not total)\b|\bcounted (?:once|more than once|in each)\b/i
/** Figures that were rounded to a number on purpose; its digits are taken. */
const roundedTo = /\bround(?:ed|ing)? to (?:the )?(?:nearest )?(?:multiple of )?(5|10|20|50|100|1,?000|five|ten)\b/i
/** What stands in the place of a figure that is too small to be told. */
const suppressed =
  /^(?:\*+|[<≤] ?\d{1,3}|\[?[cxz]\]?|(?:fewer|less) than \d{1,3}|under \d{1,3}|suppressed|redacted|n\/k|not known)$/i

const named: Readonly<Record<string, number>> = { five: 5, ten: 10 }
/** A note longer than this is no label. */
const longest = 1000

/** What a table says itself of whether its figures add up. */
export interface OwnWords {
  /** Its parts may count one thing more than once. */
  readonly overlaps: boolean
  /** Its figures are rounded to multiples of it; 0 where nothing is said. */
  readonly nearest: number
}

/** Returns what the title, the headings and the labels of a table say of whether its figures add up. */
export const ownWordsOf = ({ title = '', headings, rows }: UnknownTable): OwnWords => {
  const texts = [title, ...headings, ...rows.map(([first = '']) => first)].map((text) => text.slice(0, longest))
  const stated = texts.map((text) => roundedTo.exec(text)?.[1]?.toLowerCase()).find((text) => text !== undefined)
  return {
    overlaps: texts.some((text) => overlapping.test(text)),
    nearest: stated === undefined ? 0 : (named[stated] ?? Number(stated.replace(',', ''))),
  }
}

/** Returns whether a cell that states no figure on purpose stands among the parts of a sum: it is of them. */
export const lacksSuppressed = ({ headings, rows }: UnknownTable, aggregation: Aggregation): boolean => {
  if (aggregation.kind !== 'sum') return false
  const down = directionOf(aggregation) === 'down'
  const [row, column] = aggregation.result
  const lines = [aggregation.result, ...operandsOf(aggregation)].map((at) => (down ? at[0] : at[1]))
  const low = lines.reduce((least, line) => Math.min(least, line), Infinity)
  const high = lines.reduce((most, line) => Math.max(most, line), 0)
  // A suppressed part may stand before the first that is stated.
  const from = Math.max(low - 1, down ? headingRows : 0)
  const text = (line: number): string =>
    (down
      ? (rows[line - headingRows]?.[column] ?? '')
      : ((row < headingRows ? headings : rows[row - headingRows])?.[line] ?? '')
    ).trim()
  for (let line = from; line <= high; line += 1) if (suppressed.test(text(line))) return true
  return false
}
