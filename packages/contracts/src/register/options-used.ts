import type { ExtensionOption } from '../extension/extension.js'
import { normalise } from '../extension/normalise.js'
import { filled, saysNo, saysYes } from './cell-text.js'
import type { Row } from './row.js'
import {
  allUsed,
  extendedBy,
  inExtension,
  leftOver,
  lengthLeft,
  noneUsed,
  optionUsed,
  someUsed,
  used,
  usedAndLeft,
} from './standing-words.data.js'

/** How many of its extensions a contract has taken up: `some` where the number is not said, `null` where nothing is. */
export type OptionsUsed = number | 'all' | 'some' | null

const counts: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  '1st': 1,
  two: 2,
  second: 2,
  '2nd': 2,
  three: 3,
  third: 3,
  '3rd': 3,
  four: 4,
  fourth: 4,
  '4th': 4,
}
const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word)

const extendedTimes = /(?<!\b(?:be|not|not been|never|if|may|can|could|only) )\bextended (once|twice)\b(?! only)/i

/** `In second extension`: the first is taken up as well. */
const runningIn =
  /\b(?:in|on|into|under) (?:(?:its|the) )?(first|second|third|fourth|1st|2nd|3rd|4th) (?:extension|option)(?: (?:period|year|term))?\b(?! (?:to be|if|may|can|available))/i

/** What words say of it: they stand with the extension, the status or the notes. */
const inWords = (cell: string): OptionsUsed => {
  const text = cell.slice(0, 1000)
  if (noneUsed.test(text)) return 0
  if (usedAndLeft.test(text)) return 1
  if (allUsed.test(text)) return 'all'
  const [, order] = runningIn.exec(text) ?? []
  if (order !== undefined) return countOf(order)
  const [, times] = extendedTimes.exec(text) ?? []
  if (times !== undefined) return times.toLowerCase() === 'once' ? 1 : 2
  const [, count] = someUsed.exec(text) ?? []
  return count === undefined ? null : countOf(count)
}

/** What the column of extensions taken up says: `Yes`, `Both`, `1 of 2`, `First`. */
const inColumn = (text: string): OptionsUsed => {
  if (saysNo(text)) return 0
  const said = inWords(text)
  if (said !== null) return said
  if (/^(?:yes\W{1,3})?(?:both|all)\b/i.test(text.trim())) return 'all'
  const [, count] =
    /^(?:yes\W{1,3})?(\d|one|two|three|four|first|second|third|fourth|1st|2nd|3rd|4th)(?: (?:extension|option|period|year))?(?: (?:out )?of (?:the )?[a-z\d]{1,9})?(?: (?:extension|option|period|year)s?)?[^a-z\d]{0,3}$/i.exec(
      text.trim().slice(0, 60),
    ) ?? []
  if (count !== undefined) return countOf(count)
  return saysYes(text) || /\d/.test(text) ? 'some' : null
}

/** How many extensions the cells of a row say were taken up. */
export const optionsUsed = ({ entry }: Row): OptionsUsed => {
  const { extensionExercised, extension: provided, status, notes } = entry
  const runsIn = filled(status) && status.length <= 200 && inExtension.test(status)
  const told = filled(extensionExercised) ? inColumn(extensionExercised) : null
  if (told !== null) return told
  if (filled(provided)) {
    const said = inWords(provided)
    if (said !== null) return said
    const isSaid = /\d|\b(?:already|has been|have been|now|was|were)\b/i.test(provided)
    if (isSaid && (used.test(provided) || extendedBy.test(provided))) return 'some'
  }
  for (const text of [status, notes])
    if (filled(text) && /\b(?:extension|option|extended)/i.test(text)) {
      const said = inWords(text)
      if (said !== null) return said
      if (extendedBy.test(text.slice(0, 1000)) || optionUsed.test(text.slice(0, 1000))) return 'some'
    }
  return runsIn ? 'some' : null
}

/** How many are left, where the cell of extensions, the status or the notes say so. */
export const optionsLeft = ({ entry }: Row): number | 'stated' | undefined => {
  for (const text of [entry.extension, entry.extensionExercised, entry.status, entry.notes]) {
    const [, count, last] = filled(text) ? (leftOver.exec(text.slice(0, 1000)) ?? []) : []
    if (count !== undefined) return countOf(count)
    if (last !== undefined) return 1
    if (filled(text) && lengthLeft.test(text.slice(0, 1000))) return 'stated'
  }
  return undefined
}

/** The months that the column of extensions taken up states, `12 months`, `1 x 12 months`; `undefined` for all else. */
export const monthsTaken = ({ entry }: Row): number | undefined => {
  const text = entry.extensionExercised
  if (!filled(text) || text.length > 60) return undefined
  const [, times = '1', amount, unit] =
    /^(?:yes\W{1,3})?(?:(\d{1,2}) x )?(\d{1,3}) (year|month)(?: (?:extension|option|exercised|taken(?: up)?|used))*\W*$/.exec(
      normalise(text),
    ) ?? []
  const months = Number(times) * Number(amount) * (unit === 'year' ? 12 : 1)
  return amount === undefined || months === 0 ? undefined : months
}

/** How many of the options so many months come to, in their order; `undefined` where they come to a part of one. */
export const usedByMonths = (months: number, options: readonly ExtensionOption[]): number | undefined => {
  let left = months
  let used = 0
  for (const option of options)
    for (let taken = 0; taken < option.count && left > 0; taken += 1) {
      left -= option.months
      used += 1
    }
  return left === 0 ? used : undefined
}

/** The number taken up where so many are left of those that there are; `undefined` where fewer are known. */
export const usedByLeft = (
  left: number | 'stated' | undefined,
  options: readonly ExtensionOption[],
): number | undefined => {
  const total = options.reduce((sum, { count }) => sum + count, 0)
  if (left === 'stated') return total === 0 ? undefined : 0
  return left === undefined || total < left || total === 0 ? undefined : total - left
}

/** The number of extensions taken up, of those that there are; `undefined` where it does not follow. */
export const usedOf = (said: OptionsUsed, options: readonly ExtensionOption[]): number | undefined => {
  const total = options.reduce((sum, { count }) => sum + count, 0)
  if (said === null) return undefined
  if (typeof said === 'number') return total > 0 ? Math.min(said, total) : said
  // What is said of the only one is said of all.
  return total > 0 && (said === 'all' || total === 1) ? total : undefined
}
