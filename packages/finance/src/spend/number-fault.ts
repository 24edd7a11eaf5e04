/** As a spreadsheet shows a long number: `1.23E+11`. */
const scientific = /^\s*\d(?:[.,]\d{1,14})?E\+\d{1,3}\s*$/i
const broken = /^\s*#(?:#+|n\/a|ref!|name\?|value!|div\/0!|null!|num!)?\s*$/i

/** Returns how a spreadsheet has damaged a number: it has cut it short, or shows an error in its place. */
export const numberFault = (text: string): 'shortened' | 'broken' | undefined => {
  if (scientific.test(text)) return 'shortened'
  return broken.test(text) ? 'broken' : undefined
}
