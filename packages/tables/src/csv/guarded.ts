import type { Delimiter } from './dialect.js'

/** A signed figure, or a dash for nothing: these begin like formulas, but are what the column is about. */
const figure = /^(?:[-+]\s?[£$€]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%|k|m|bn)?|-|--)$/i

/** What a spreadsheet takes for the beginning of a formula, in full width and small as well. */
const signs = new Set('=+-@＝＋－＠﹦﹢﹣﹫')

/** What a reader may leave out or look past: spaces, controls, what has no width, quotation marks. */
const passedOver = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB"]/u

/** ASVS 5, 1.2.10 names these among the first characters to guard: what follows them may be read as a field. */
const leading = new Set('\t\r\n\0')

/** The first character that is not passed over, or nothing. */
const firstSeen = (text: string): string => {
  for (const character of text) if (!passedOver.test(character)) return character
  return ''
}

const guardedPiece = (piece: string): string =>
  signs.has(firstSeen(piece)) && !figure.test(piece) ? `'${piece}` : piece

/**
 * Returns the text of a cell with an apostrophe before each place where a spreadsheet would begin to read a formula: at
 * its beginning, and behind a line break or another separator than its own, which part the text where a file is opened
 * with that separator (a semicolon, where commas are decimal signs). Figures with a sign stay as they are.
 *
 * @see OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection (not verified)
 */
export const guarded = (text: string, delimiter: Delimiter): string => {
  let written = ''
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at]
    if (sign === undefined || (sign !== delimiter && '\r\n,;|\t'.includes(sign))) {
      written += guardedPiece(text.slice(from, at)) + (sign ?? '')
      from = at + 1
    }
  }
  const isLed = leading.has(text.charAt(0)) && !/^\s*$/.test(text)
  return isLed && signs.has(firstSeen(text)) && !written.startsWith("'") ? `'${written}` : written
}
