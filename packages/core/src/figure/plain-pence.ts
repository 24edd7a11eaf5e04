const longest = 32
const pound = 0xa3

/**
 * Returns a plain amount of pounds as exact integer pence: an optional sign, an optional `£`, digits grouped in threes or
 * not at all, at most two decimals. Anything else, and anything beyond 2^53 pence (about £90 trillion), is `undefined`:
 * read that with `parseFigure`, which agrees wherever this answers.
 *
 * Made for ledgers and spend files, where nearly every cell is plain: no object is made for a cell, and integer pence add
 * up exactly while the total stays below 2^53.
 *
 * @param text - one cell, as published
 * @returns pence, or undefined
 * @example
 * ```ts
 * plainPence('-£1,234.5') // => -123450
 * plainPence('(53,158)') // => undefined
 * ```
 */
export const plainPence = (text: string): number | undefined => {
  const length = text.length
  if (length > longest) return undefined
  let i = 0
  let code = text.charCodeAt(0)
  let isNegative = false
  if (code === 45 || code === 43) {
    isNegative = code === 45
    code = text.charCodeAt(++i)
    if (code === pound) code = text.charCodeAt(++i)
  } else if (code === pound) {
    code = text.charCodeAt(++i)
    if (code === 45 || code === 43) {
      isNegative = code === 45
      code = text.charCodeAt(++i)
    }
  }
  // NaN, the code past the end, fails every comparison, so the ends need no test of their own.
  const start = i
  let pence = 0
  let digit = code - 48
  while (digit >= 0 && digit <= 9) {
    pence = pence * 10 + digit
    digit = text.charCodeAt(++i) - 48
  }
  if (i === start) return undefined
  if (digit === -4) {
    if (i - start > 3) return undefined
    do {
      const a = text.charCodeAt(i + 1) - 48
      const b = text.charCodeAt(i + 2) - 48
      const c = text.charCodeAt(i + 3) - 48
      if (!(a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9)) return undefined
      pence = pence * 1000 + a * 100 + b * 10 + c
      i += 4
      digit = text.charCodeAt(i) - 48
    } while (digit === -4)
  }
  if (digit === -2) {
    const tenths = text.charCodeAt(i + 1) - 48
    if (!(tenths >= 0 && tenths <= 9)) return undefined
    if (i + 2 === length) {
      pence = pence * 100 + tenths * 10
      i += 2
    } else {
      const hundredths = text.charCodeAt(i + 2) - 48
      if (!(hundredths >= 0 && hundredths <= 9)) return undefined
      pence = pence * 100 + tenths * 10 + hundredths
      i += 3
    }
  } else pence *= 100
  if (i !== length || pence > Number.MAX_SAFE_INTEGER) return undefined
  return isNegative && pence !== 0 ? -pence : pence
}
