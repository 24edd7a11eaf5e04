import type { Unit } from '../unit.js'
import { refuse, type FigureRefused } from './refusals.js'

/** A scale after a number: its power of ten and where it ends. */
export interface Suffix {
  readonly ok: true
  readonly power: 0 | 3 | 6 | 9
  readonly end: number
}

const suffixes = [
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['bn', 9],
  ['mn', 6],
  ['k', 3],
  ['m', 6],
  ['b', 9],
] as const

const isLetter = (character: string): boolean => /^\p{L}$/u.test(character)

/**
 * Reads `k`, `m`, `bn` or their words at `start`, with or without a space. Letters belong to money; words to any amount
 * or quantity.
 */
export const readSuffix = (text: string, start: number, unit: Unit): Suffix | FigureRefused => {
  const from = text.charAt(start) === ' ' ? start + 1 : start
  for (const [word, power] of suffixes) {
    const end = from + word.length
    if (text.slice(from, end).toLowerCase() !== word || isLetter(text.charAt(end))) continue
    const isWord = word.length > 2
    if (unit !== 'gbp' && !(isWord && unit !== 'percent')) return refuse('suffixInQuantity')
    return { ok: true, power, end }
  }
  return { ok: true, power: 0, end: start }
}
