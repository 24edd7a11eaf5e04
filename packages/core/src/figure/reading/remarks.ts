import type { Note } from '../../remark/remark.js'

/** What `parseFigure` remarks on while it reads a figure all the same. */
export const figureRemarks = {
  accountingDash:
    'A pound sign and a dash is how spreadsheets print zero in the accounting format. It is kept as a dash.',
  ambiguousNotApplicable: '"N/A" in a column of counts can mean none or not known. Check which.',
  bracketNegative: 'Brackets are read as a negative amount.',
  creditMark: '"Cr" is read as a negative amount.',
  debitMark: '"Dr" is read as a positive amount.',
  fineSuffix: 'Thousands are given to the pound or finer. Check that "k" does not stand for "m".',
  footnoteMark: 'A footnote mark after the number was left out of it.',
  fractionalCount: 'A count is usually a whole number. Check that the column does not hold whole-time equivalents.',
  halfUnit: 'The bounds are half a unit either way in the last significant figure.',
  leadingPoint: 'There is no digit before the point.',
  leadingZeros: 'Zeros before the number were left out. Check that it is not a code.',
  negativeZero: 'A negative zero is a negative amount that rounds to nothing. It is read as 0.',
  notBelowZero: 'The lower bound is taken to be 0.',
  padding: 'Spaces around the figure were left out.',
  rangeOrCode: 'Two numbers joined by a hyphen are read as a range. Check that it is not a code.',
  roundedCount: 'The scale says that the count is rounded, so it is read as approximate.',
  strictBound: 'The bound is the next whole unit, since the words leave out the number itself.',
  trailingMinus: 'A minus sign after the number is read as a negative amount.',
  trailingPoint: 'There is no digit after the point.',
  unicodeMinus: 'A dash or a typographic minus before the number is read as a minus sign.',
  unitWord: 'A word for the unit follows the number. Check that it is the unit of the column.',
  wordsRead: 'The words were read as saying that there is no number. Check them.',
  zeroFromWords: 'The words were read as none. Check that they speak of everything in this row.',
  zeroWidth: 'Invisible characters were left out.',
} as const

/** The code of a note by `parseFigure`. */
export type FigureNoteCode = keyof typeof figureRemarks

/** A remark before its place in the published text is known: `at` counts in the cleaned text. */
export interface Remark {
  readonly code: FigureNoteCode
  readonly at?: number
}

/** The remarks as notes, each code once, with places in the text as published. */
export const notesOf = (remarks: readonly Remark[], offsets: readonly number[]): readonly Note[] => {
  const seen = new Set<string>()
  const notes: Note[] = []
  for (const { code, at } of remarks) {
    if (seen.has(code)) continue
    seen.add(code)
    const offset = at === undefined ? undefined : offsets[at]
    notes.push({ code, message: figureRemarks[code], ...(offset === undefined ? {} : { at: offset }) })
  }
  return notes
}
