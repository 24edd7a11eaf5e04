const longest = 32
const [plus, comma, minus, point, zero, pound] = [43, 44, 45, 46, 48, 163] as const

/** The offset after a sign and a pound sign, in either order, either of them or none. */
const afterSign = (text: string, from: number, to: number): number => {
  const code = text.charCodeAt(from)
  const isSign = code === minus || code === plus
  if (!isSign && code !== pound) return from
  const at = from + 1
  if (at >= to) return at
  const next = text.charCodeAt(at)
  return isSign ? (next === pound ? at + 1 : at) : next === minus || next === plus ? at + 1 : at
}

/** The pence of one or two digits after a point; -1 where anything else stands there. */
const decimalPence = (text: string, at: number, to: number): number => {
  const decimals = to - at - 1
  if (text.charCodeAt(at) !== point || decimals < 1 || decimals > 2) return -1
  const tenths = text.charCodeAt(at + 1) - zero
  const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - zero : 0
  return tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9 ? -1 : tenths * 10 + hundredths
}

/**
 * Returns the plain amount that stands in part of a text, as exact integer pence: what `plainPence` gives for that
 * part, without cutting it out. For the `spans` of a `RecordBatch`.
 *
 * @param text - the text that the amount stands in
 * @param from - offset of its first character
 * @param to - offset after its last character, at most the length of the text
 * @returns pence, or undefined
 * @example
 * ```ts
 * plainPenceIn('IT,5100,£20.17', 8, 14) // => 2017
 * ```
 */
export const plainPenceIn = (text: string, from: number, to: number): number | undefined => {
  if (to <= from || to - from > longest) return undefined
  // No character is read past the end: doing so once makes every later read slow.
  let at = afterSign(text, from, to)
  const isNegative = at > from && (text.charCodeAt(from) === minus || text.charCodeAt(at - 1) === minus)
  let pounds = 0
  let digits = 0
  let isGrouped = false
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at)
    const digit = code - zero
    if (digit >= 0 && digit <= 9) {
      pounds = pounds * 10 + digit
      digits += 1
    } else if (code === comma) {
      if (isGrouped ? digits !== 3 : digits === 0 || digits > 3) return undefined
      isGrouped = true
      digits = 0
    } else break
  }
  if (digits === 0 || (isGrouped && digits !== 3)) return undefined
  let pence = pounds * 100
  if (at < to) {
    const decimals = decimalPence(text, at, to)
    if (decimals < 0) return undefined
    pence += decimals
  }
  if (pence > Number.MAX_SAFE_INTEGER) return undefined
  return isNegative && pence !== 0 ? -pence : pence
}

/**
 * Returns a plain amount of pounds as exact integer pence: an optional sign, an optional `£`, digits grouped in threes
 * or not at all, at most two decimals. Anything else, and anything beyond 2^53 pence (about £90 trillion), is
 * `undefined`: read that with `parseFigure`, which agrees wherever this answers.
 *
 * Made for ledgers and spend files, where nearly every cell is plain: no object is made for a cell, and integer pence
 * add up exactly while the total stays below 2^53.
 *
 * @param text - one cell, as published
 * @returns pence, or undefined
 * @example
 * ```ts
 * plainPence('-£1,234.5') // => -123450
 * plainPence('(53,158)') // => undefined
 * ```
 */
export const plainPence = (text: string): number | undefined => plainPenceIn(text, 0, text.length)
