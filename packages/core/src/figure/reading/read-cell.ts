import type { Unit } from '../unit.js'
import { leadingQualifiers, trailingQualifiers, type Qualifier } from '../words/qualifier-words.js'
import { cleanCell, refuseStrangeDigits } from './clean-cell.js'
import { readSentence, readWholeCell } from './read-absence.js'
import { isInAngleBrackets, readAmount } from './read-amount.js'
import { readRange } from './read-range.js'
import type { Reading } from './reading.js'
import { refuse, type FigureRefused } from './refusals.js'
import type { Remark } from './remarks.js'

export interface CellRead {
  readonly ok: true
  readonly reading: Reading
  readonly remarks: readonly Remark[]
  /** The cell without padding and invisible characters, and where each of its characters stood. */
  readonly text: string
  readonly offsets: readonly number[]
}

interface Qualified {
  readonly qualifier?: Qualifier
  readonly isSymbol: boolean
  readonly isTrailing: boolean
  readonly start: number
  readonly end: number
}

const isLetter = (character: string): boolean => /^\p{L}$/u.test(character)
/** "c" says "about" only where a number follows at once; every other word ends where a letter does not follow. */
const endsWord = (word: string, next: string): boolean =>
  word === 'c' ? /^[ 0-9\u00a3.(+-]$/.test(next) : !isLetter(word.slice(-1)) || !isLetter(next)

const firstLetters = new Set(leadingQualifiers.map(([word]) => word.charAt(0)))
const lastLetters = new Set(trailingQualifiers.map(([word]) => word.slice(-1)))

/** Takes the words off the number that say how exact it is. */
const readQualifier = (text: string, lower: string): Qualified => {
  for (const [word, qualifier] of firstLetters.has(lower.charAt(0)) ? leadingQualifiers : []) {
    if (!lower.startsWith(word) || !endsWord(word, lower.charAt(word.length))) continue
    const start = text.charAt(word.length) === ' ' ? word.length + 1 : word.length
    return { qualifier, isSymbol: !/[a-z]/.test(word), isTrailing: false, start, end: text.length }
  }
  for (const [word, qualifier] of lastLetters.has(lower.slice(-1)) ? trailingQualifiers : []) {
    if (!lower.endsWith(word)) continue
    const at = text.length - word.length
    if (at <= 0 || (isLetter(word.charAt(0)) && text.charAt(at - 1) !== ' ')) continue
    return { qualifier, isSymbol: false, isTrailing: true, start: 0, end: text.charAt(at - 1) === ' ' ? at - 1 : at }
  }
  return { isSymbol: false, isTrailing: false, start: 0, end: text.length }
}

const readNumbers = (
  text: string,
  lower: string,
  unit: Unit,
): { readonly ok: true; readonly reading: Reading; readonly remarks: readonly Remark[] } | FigureRefused => {
  const { qualifier, isSymbol, start, end } = isInAngleBrackets(text, unit)
    ? { isSymbol: false, start: 0, end: text.length }
    : readQualifier(text, lower)
  const number = text.slice(start, end)
  if (qualifier === undefined || (qualifier === 'approximate' && start > 0)) {
    const range = readRange(number, unit, start)
    if (range !== undefined) return range
  }
  const read = readAmount(number, unit, start)
  if (!read.ok) {
    const { code, message, suggestion } = read.refusal
    return refuse(
      code,
      message,
      suggestion === undefined ? undefined : text.slice(0, start) + suggestion + text.slice(end),
    )
  }
  if (qualifier === undefined)
    return { ok: true, reading: { says: 'amount', amount: read.amount }, remarks: read.remarks }
  const isZero = /^0*$/.test(read.amount.whole + read.amount.fraction)
  if (read.amount.negative && !isZero && !isSymbol && qualifier !== 'approximate') return refuse('ambiguousBound')
  return {
    ok: true,
    reading: { says: 'amount', amount: read.amount, qualifier, symbol: isSymbol },
    remarks: read.remarks,
  }
}

const startsWithNumber = (text: string, lower: string): boolean =>
  /^[(\u00a3 +-]*[0-9.]/.test(text.slice(readQualifier(text, lower).start))

/**
 * Reads one cell of a column of `unit`: what it says, with remarks, or why it says nothing. Never throws; linear in the
 * text.
 */
export const readCell = (published: string, unit: Unit): CellRead | FigureRefused => {
  const cell = cleanCell(published)
  if (!cell.ok) return cell
  const { text, offsets } = cell
  const strange = refuseStrangeDigits(text)
  if (strange !== undefined) return strange
  const lower = text.toLowerCase()
  const remarks: Remark[] = [...cell.remarks]
  const done = (reading: Reading): CellRead => ({ ok: true, reading, remarks, text, offsets })
  const whole = readWholeCell(text, lower, unit, remarks)
  if (whole !== undefined) return done(whole)
  const numbers = readNumbers(text, lower, unit)
  if (numbers.ok) {
    for (const remark of numbers.remarks) remarks.push(remark)
    return done(numbers.reading)
  }
  // "Up to 500, exact number not held" states a number: words after it must not hide it.
  const sentence = startsWithNumber(text, lower) ? undefined : readSentence(lower, unit, remarks)
  if (sentence !== undefined) return done(sentence)
  // Other currencies' signs would hide behind a vaguer reason.
  if (numbers.refusal.code === 'notANumber' && /[^\P{Sc}\u00a3]/u.test(text)) return refuse('foreignCurrency')
  return numbers
}
