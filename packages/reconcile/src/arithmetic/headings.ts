import type { UnknownTable } from '../section.js'

/** The headings are the first row of the grid: row 1 of it is the first row of the table. */
export const headingRows = 1

const year = /^(?:19|20)\d{2}$/
/** An amount: with a currency, a mark between thousands or decimals, or of three digits and more. */
const amount = /^[£€$(-]?\s?(?:\d{1,3}(?:,\d{3})+|\d{3,12}|\d{1,12}\.\d{1,6})(?:\.\d{1,6})?\)?%?$/

/** Returns whether what stands for the headings is a row of figures: the table has none, and begins at once. */
export const headingsAreFigures = ({ headings: [first = '', ...rest] }: UnknownTable): boolean => {
  const stated = rest.map((text) => text.trim()).filter((text) => text !== '')
  return first.trim() !== '' && stated.length > 0 && stated.every((text) => amount.test(text) && !year.test(text))
}
