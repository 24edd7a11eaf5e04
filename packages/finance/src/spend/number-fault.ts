/** As a spreadsheet shows a long number: `1.23E+11`. */
const scientific = /^\s*\d(?:[.,]\d{1,14})?E\+\d{1,3}\s*$/i
const broken = /^\s*#(?:#+|n\/a|ref!|name\?|value!|div\/0!|null!|num!)?\s*$/i

/** Returns how a spreadsheet has damaged a number: it has cut it short, or shows an error in its place. */
export const numberFault = (text: string): 'shortened' | 'broken' | undefined => {
  if (scientific.test(text)) return 'shortened'
  return broken.test(text) ? 'broken' : undefined
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** As a spreadsheet writes the day, the month or the answer that it has taken a number for. */
const turned = new RegExp(
  `^\\s*(?:\\d{1,2}[ /-]${month}(?:[ /-]\\d{2,4})?|${month}[ /-]\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|true|false)\\s*$`,
  'i',
)

/** True for a number that a spreadsheet may have turned into something else: `1-2` into `01-Feb`. */
export const mayBeTurned = (text: string): boolean => text.length <= 40 && turned.test(text)
