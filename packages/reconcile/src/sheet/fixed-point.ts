import type { Decimal } from '@imt/core'

/** Figures with more digits than this before or after the point are not reckoned with. */
export const maximumDigits = 1_000

const wordDigits = 7
/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * True for a finite number short enough to reckon with. Looks at lengths only, so a number of 10^7 digits costs
 * nothing.
 */
export const isShort = (decimal: Decimal): boolean =>
  Array.isArray(decimal.d) &&
  decimal.e < maximumDigits &&
  decimal.e >= -maximumDigits &&
  decimal.d.length * wordDigits <= maximumDigits

/**
 * Digits that follow the point: 2 for 173.06, 0 for 4.0 and for 1000. Reads the words of base 10^7 that decimal.js
 * documents as `d` and `e`.
 */
export const placesOf = (decimal: Decimal): number => {
  const last = decimal.d.length - 1
  let word = decimal.d[last] as number
  if (word === 0) return 0
  let places = (last - Math.floor(decimal.e / wordDigits)) * wordDigits
  while (word % 10 === 0) {
    word /= 10
    places -= 1
  }
  return Math.max(places, 0)
}

/** Digits of up to three words as a double, or NaN where a double might not hold them. */
const quickly = (words: readonly number[], shift: number): number => {
  const [first, second, third] = words as readonly [number, number, number]
  // Below 10^14, and a power of ten up to 10^22 is exact, so a safe product is exact and so is the division.
  if (words.length === 1) return shift < 0 ? first / (powers[-shift] ?? NaN) : first * (powers[shift] ?? NaN)
  const head = first * 1e7 + second
  if (words.length === 2) return shift < 0 ? head / (powers[-shift] ?? NaN) : head * (powers[shift] ?? NaN)
  return words.length === 3 && shift < 0 && shift >= -wordDigits
    ? head * (powers[wordDigits + shift] as number) + third / (powers[-shift] as number)
    : NaN
}

/**
 * The decimal times 10^places, exactly: a number while it is a safe integer, a bigint beyond. `places` must be at least
 * `placesOf(decimal)`.
 */
export const fixedPoint = (decimal: Decimal, places: number): number | bigint => {
  const words = decimal.d
  const shift = places - (words.length - 1 - Math.floor(decimal.e / wordDigits)) * wordDigits
  const quick = quickly(words, shift)
  if (quick <= Number.MAX_SAFE_INTEGER) return decimal.s < 0 && quick !== 0 ? -quick : quick
  const digits = BigInt(
    words.map((word, index) => (index === 0 ? String(word) : String(word).padStart(wordDigits, '0'))).join(''),
  )
  const magnitude = shift < 0 ? digits / 10n ** BigInt(-shift) : digits * 10n ** BigInt(shift)
  if (magnitude <= BigInt(Number.MAX_SAFE_INTEGER)) return decimal.s < 0 ? -Number(magnitude) : Number(magnitude)
  return decimal.s < 0 ? -magnitude : magnitude
}

/** An integer of 10^-places as a plain decimal string without trailing zeros. */
export const plainText = (integer: bigint, places: number): string => {
  const digits = (integer < 0n ? -integer : integer).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  let end = digits.length
  while (end > whole.length && digits.charCodeAt(end - 1) === 48) end -= 1
  const text = end > whole.length ? `${whole}.${digits.slice(whole.length, end)}` : whole
  return integer < 0n ? `-${text}` : text
}
