/** A mobile telephone number of the United Kingdom, as it is dialled: 07 and nine digits. */
const mobile = /(?<![\w.,£/-])(?:\+44 ?(?:\(0\) ?)?|0044 ?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w/]|[.,-]\d)/g
const compact = /^0?7\d{9}$/
const aboutCalls = /\b(?:tele)?phone|\bmobile|\btel\b|\bcontact|\bcell\b/i
const aboutReferences = /\b(?:invoice|transaction|voucher|document|order|reference|ref|account|serial|asset)\b/i

/** Returns how many mobile numbers a text holds. */
export const mobileNumbersIn = (text: string): number => [...text.matchAll(mobile)].length

/** Returns which cells of a column hold mobile numbers. Eleven digits below a heading of references are a reference. */
export const mobileNumberCells = (heading: string, cells: readonly string[]): readonly number[] =>
  cells.flatMap((text, row) => {
    const isReference = aboutReferences.test(heading) && !aboutCalls.test(heading) && compact.test(text.trim())
    const isDialled = aboutCalls.test(heading) && compact.test(text.trim())
    return isDialled || (!isReference && mobileNumbersIn(text) > 0) ? [row] : []
  })
