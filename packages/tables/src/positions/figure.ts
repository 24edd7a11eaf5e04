/** A text that is an amount, a share, a number or a day, as a column of a printed table holds it. */
const figure =
  /^[-+\u2212(]{0,2} ?[£$€]? ?[-+\u2212]?\d[\d,. ]{0,40} ?[%)]?(?:cr|dr|-)?$|^\d{4}-\d\d-\d\d|^\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}\b|^[-\u2013]$/i
const year = /^(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?$/

/** What the figures below are counted in, which is none itself. */
const unit = /^\(?£ ?['\u2018\u2019`]?000(?:['\u2019]?s)?\)?$/i

/** True if a cell holds a figure or a day, and no plain year. */
export const isFigure = (text: string): boolean =>
  text.length < 60 && figure.test(text) && !year.test(text) && !unit.test(text)

/** Money with pence, or thousands grouped, or a day: what a list of payments has on each line, and prose seldom. */
const telling =
  /^[-+(]?£?-?\d{1,3}(?:,\d{3})+(?:\.\d\d)?\)?$|^[-+(]?£?-?\d+\.\d\d\)?$|^\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}$/i

/** True if a text is an amount of money or a day beyond doubt. */
export const isAmountOrDay = (text: string): boolean => text.length < 30 && telling.test(text)

const writtenDay = /^\d{1,2} [a-z]{3,9}\.? (?:19|20)\d\d$/i

/** True for a year, or a day with its month in words, as either heads the figures of a statement. */
export const isPeriod = (text: string): boolean => year.test(text) || writtenDay.test(text)
