import type { Note } from '../../remark/remark.js'
import { fullYear, twoDigitYearNote } from './two-digit-year.js'

/**
 * A year as its digits give it: four, two by the pivot, or four with a footnote's digit glued to them; else
 * `undefined`.
 */
export const readYear = (
  digits: string,
  offset: number,
): { readonly year: number; readonly notes: readonly Note[] } | undefined => {
  if (digits.length === 4) return { year: Number(digits), notes: [] }
  if (digits.length === 2) {
    const year = fullYear(Number(digits))
    return { year, notes: [twoDigitYearNote(year, offset)] }
  }
  const year = Number(digits.slice(0, 4))
  if (digits.length !== 5 || year < 1900 || year > 2099) return undefined
  return {
    year,
    notes: [
      {
        code: 'footnoteDigit',
        message: `The last digit of the year was left out: it looks like the number of a footnote, and the year like ${year}. Check the source.`,
        at: offset + 4,
      },
    ],
  }
}
