import type { Note } from '../../remark/remark.js'

/** 70 to 99 are read as 1970 to 1999, 00 to 69 as 2000 to 2069. */
export const pivot = 70

/** The year that two digits stand for. */
export const fullYear = (twoDigits: number): number => (twoDigits >= pivot ? 1900 : 2000) + twoDigits

/** Says how a two-digit year was read. */
export const twoDigitYearNote = (year: number, offset: number): Note => ({
  code: 'twoDigitYear',
  message: `The year has two digits and was read as ${year}: 00 to ${pivot - 1} are read as 2000 to ${2000 + pivot - 1}, ${pivot} to 99 as ${1900 + pivot} to 1999.`,
  at: offset,
})
