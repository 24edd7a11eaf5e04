import { requireText } from '../parameter/parameter.js'
// An emoji is made of several characters, some of which show nothing by themselves: together they are seen.
const seen =
  /(?:\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?\u200D)*\p{Extended_Pictographic}\uFE0F?|[\d#*]\uFE0F\u20E3/u
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u
const either = new RegExp(`(${seen.source})|${unseen.source}`, 'gu')

/** Most texts of files have nothing but these, all of which are seen. */
const other = /[^ -~]/

/** The picture of a control of ASCII, `␛`; of anything else its number, `\u{202E}`. */
const mark = (code: number): string => {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16).toUpperCase()}}`
}

/**
 * Returns a text in which everything can be seen that it holds: a mark stands for each control character (C0, DEL, C1),
 * each that changes the direction of writing, line and paragraph separators, characters without width and halves of a
 * character. So a text of a file cannot steer a terminal, begin a line, hide a part of itself or show it in another
 * order. Emoji stay whole. Nothing is left out, and a text without such characters stays as it is.
 *
 * @param text - one line; a line break in it becomes a mark too
 * @example
 * ```ts
 * visibleText('\u001b[2JNo faults') // => '␛[2JNo faults'
 * visibleText('\u202e000,1£') // => '\\u{202E}000,1£'
 * ```
 * @see Unicode Technical Report 36, https://www.unicode.org/reports/tr36/ (not verified)
 */
export const visibleText = (text: string): string =>
  other.test(requireText(text, 'visibleText: text'))
    ? text.replaceAll(either, (found: string, whole?: string) => whole ?? mark(found.codePointAt(0) ?? 0))
    : text
