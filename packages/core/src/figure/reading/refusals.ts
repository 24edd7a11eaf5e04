import type { Refusal, Refused } from '../../remark/remark.js'

/** Why a text states no figure: each code, and what to say about it in plain words. */
export const figureRefusals = {
  ambiguousBound:
    'A word such as "over" or "up to" before a negative number can be read two ways. Write it with <, >, \u2264 or \u2265.',
  ambiguousRange:
    'It is unclear whether the scale after the second number belongs to the first as well. Write it after both.',
  ambiguousSeparator:
    'Three digits after the point look like thousands grouped with a point. Group thousands with a comma, or write out pounds and pence.',
  badGrouping: 'The commas do not group the digits in threes. Group every three digits, or leave the commas out.',
  bidiControl:
    'The cell holds an invisible character that changes the direction of the text, so what is seen may not be what is stored. Type the figure again.',
  commaAfterPoint: 'A comma follows the point. Use the comma for thousands and the point for decimals.',
  conflictingSigns:
    'The figure is marked negative or signed more than once. Use one minus sign, or one pair of brackets.',
  currencyInQuantity: 'An amount of money stands where a quantity is expected. Check the column.',
  foreignCurrency: 'The amount is not in pounds sterling. Convert it, or say in the heading which currency it is.',
  fullWidth: 'The figure is written in full-width characters. Write it with ordinary digits.',
  apostropheGrouping: 'Apostrophes stand between the digits. Group thousands with commas.',
  manyPoints: 'There is more than one point. Use one point for decimals and commas for thousands.',
  nestedBrackets: 'There are brackets inside brackets. Use one pair for a negative amount.',
  nonAsciiDigit: 'The figure is written in digits other than 0 to 9. Write it with ordinary digits.',
  notANumber: 'This is not a figure. Give a number, or say why there is none, for example "TBC" or "Not held".',
  pence: 'The amount is in pence. Write it in pounds, for example \u00a30.50.',
  percent: 'A percentage stands where an amount or a quantity is expected. Check the column.',
  repeatedCurrency: 'The pound sign or GBP stands there more than once. Write it once.',
  reversedRange:
    'The second number of the range is smaller than the first. Put the smaller one first, or write a year as 2017/18 in a column of dates.',
  spaceGrouping:
    'Spaces stand between the digits. Group thousands with commas, or check that two cells were not joined.',
  suffixInQuantity:
    'A letter such as k or m follows a quantity. Write the number out, or use the word "thousand" or "million".',
  suffixUnderScaledHeading:
    'The heading already gives the scale and the figure gives another, so it can be read two ways. Keep one of them.',
  tooLarge: 'The number is larger than any amount that is published. Check for joined cells or a wrong scale.',
  tooLong: 'The text is longer than any figure. Put the figure alone in its cell.',
  tooPrecise:
    'There are more digits after the point than this column can have. Check whether the point stands for a comma, or a footnote mark is stuck to the number.',
  unbalancedBrackets:
    'The brackets do not enclose one whole amount. Use one pair around the amount for a negative, and put remarks in another cell.',
} as const

/** The code of a refusal by `parseFigure`. */
export type FigureRefusalCode = keyof typeof figureRefusals

/** What `parseFigure` gives where there is no figure. */
export interface FigureRefused extends Refused {
  readonly refusal: Refusal & { readonly code: FigureRefusalCode }
}

/** A refusal; `because` replaces the general message where more is known. */
export const refuse = (code: FigureRefusalCode, because?: string, suggestion?: string): FigureRefused => ({
  ok: false,
  refusal: { code, message: because ?? figureRefusals[code], ...(suggestion === undefined ? {} : { suggestion }) },
})
