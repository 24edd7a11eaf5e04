import { parseFigure, type Figure, type Note, type Parsed } from '@imt/core'

const numberWords: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, String(index + 1)],
  ),
)
const breakdown = /^([\d,]+)\s*\((?=[^)]*\d)[^)]*\)\.?$/
const subtraction = /\b(?:except(?:ion)?|apart from|other than|excluding|less than|fewer than|of which|out of)\b/i
const numerals = /(?<![\w.,£:])\d[\d,]*(?:\.\d+)?(?![\w%:])/g

/** The figure of one number taken out of a sentence, under the whole text, with a note that says so. */
const inside = (text: string, number: string, message: string): Parsed<Figure> => {
  const read = parseFigure(number, { unit: 'count' })
  if (!read.ok) return read
  const note: Note = { code: 'fromSentence', message, at: Math.max(0, text.indexOf(number)) }
  return { ok: true, value: { ...read.value, text }, notes: [note, ...read.notes] }
}

/**
 * Returns the quantity that a cell or an answer in words states. What `parseFigure` reads is read as it reads it;
 * beyond that, one number inside a sentence, one number in words, and a number followed by its breakdown in brackets,
 * each with a note `fromSentence`. A sentence with several numbers, or one that takes something away, is refused.
 *
 * @param text - the cell or answer as published
 * @returns a figure of unit count; or the refusal of `parseFigure`
 * @example
 * ```ts
 * valueOf(readQuantity('Approx. 15500')).kind // => 'approximate'
 * valueOf(readQuantity('Our MFD contract caters for 18 devices.')).value // => '18'
 * valueOf(readQuantity('three laptops')).value // => '3'
 * readQuantity('All PCs are on Windows 7 with the exception of 20').ok // => false
 * ```
 */
export const readQuantity = (text: string): Parsed<Figure> => {
  const read = parseFigure(text, { unit: 'count' })
  if (read.ok) return read
  const whole = breakdown.exec(text.trim())?.[1]
  if (whole !== undefined)
    return inside(text, whole, 'A number followed by its breakdown: the number before the brackets was read.')
  if (read.refusal.code !== 'notANumber' || subtraction.test(text)) return read
  const found = text.match(numerals) ?? []
  const [only] = found
  if (found.length === 1 && only !== undefined)
    return inside(text, only.replace(/,$/, ''), 'The one number of a sentence was read.')
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const spelled = words.flatMap((word) => numberWords.get(word) ?? [])
  const [number] = spelled
  return found.length === 0 && spelled.length === 1 && number !== undefined && words.length <= 4
    ? inside(text, number, 'A number in words was read.')
    : read
}
