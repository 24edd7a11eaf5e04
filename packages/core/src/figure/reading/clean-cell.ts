import { refuse, type FigureRefused } from './refusals.js'
import type { Remark } from './remarks.js'

/** The text of a cell without padding and invisible characters, and where each of its characters stood. */
export interface CleanCell {
  readonly ok: true
  readonly text: string
  readonly offsets: readonly number[]
  readonly remarks: readonly Remark[]
}

/** No figure is longer than this, padding aside. */
export const longestCell = 256

const spaces = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x2007, 0x2009, 0x202f])
const dropped = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad])
const turnsText = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x61c

/**
 * Trims and collapses spaces, drops zero-width characters, and refuses what would hide the order of the digits. One
 * pass.
 */
export const cleanCell = (published: string): CleanCell | FigureRefused => {
  let text = ''
  const offsets: number[] = []
  let pending = -1
  let invisible = false
  let padded = false
  for (let i = 0; i < published.length; i += 1) {
    const code = published.charCodeAt(i)
    if (spaces.has(code)) {
      if (text === '') padded = true
      else if (pending < 0) pending = i
      continue
    }
    if (dropped.has(code)) {
      invisible = true
      continue
    }
    if (turnsText(code)) return refuse('bidiControl')
    if (pending >= 0) {
      text += ' '
      offsets.push(pending)
      pending = -1
    }
    if (text.length >= longestCell) return refuse('tooLong')
    text += published.charAt(i)
    offsets.push(i)
  }
  const remarks: Remark[] = []
  if ((padded || pending >= 0) && text !== '') remarks.push({ code: 'padding' })
  if (invisible && text !== '') remarks.push({ code: 'zeroWidth' })
  return { ok: true, text, offsets, remarks }
}

const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const anyDigit = /\p{Nd}/u
const beyondLatin = /[^\u0000-\u00ff]/

/** Refuses digits and signs that only look like the ordinary ones. */
export const refuseStrangeDigits = (text: string): FigureRefused | undefined => {
  if (!beyondLatin.test(text)) return undefined
  let ordinary = ''
  let fullWidth = false
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isFull = (code >= 0xff01 && code <= 0xff5e) || code === 0xffe1
    fullWidth ||= isFull
    ordinary += isFull ? (code === 0xffe1 ? '\u00a3' : String.fromCharCode(code - 0xfee0)) : character
    if (!isFull && !isAsciiDigit(code) && anyDigit.test(character)) return refuse('nonAsciiDigit')
  }
  return fullWidth ? refuse('fullWidth', undefined, ordinary) : undefined
}
