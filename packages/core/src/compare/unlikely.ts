import { Decimal } from '../decimal.js'
import type { Figure } from '../figure/figure.js'

const digitsOf = (value: Decimal): string =>
  value
    .abs()
    .toFixed()
    .replace(/\D|^0+/g, '')

/** The factor of ten that makes one of two numbers of the same digits the other, or nothing. */
const powerOfTen = (from: Decimal, to: Decimal): string | undefined => {
  for (const power of [1000, 100, 10]) {
    if (to.abs().eq(from.abs().times(power))) return `${String(power)} times as much`
    if (from.abs().eq(to.abs().times(power)))
      return `a ${power === 10 ? 'tenth' : power === 100 ? 'hundredth' : 'thousandth'}`
  }
  return undefined
}

/** True where two digits that stand side by side were exchanged, and nothing else. */
const isExchanged = (one: string, two: string): boolean => {
  if (one.length !== two.length || one.length < 3) return false
  const at = [...one].findIndex((digit, index) => digit !== two[index])
  return at >= 0 && one[at] === two[at + 1] && one[at + 1] === two[at] && one.slice(at + 2) === two.slice(at + 2)
}

/**
 * Returns why a change from one figure to another is unlikely, in words that follow "the figure is", or nothing: the
 * same digits at another scale, the other sign, two digits exchanged, ten times as much or a tenth.
 */
export const unlikely = (from: Figure, to: Figure): string | undefined => {
  const [one, two] = [from.value, to.value]
  if (one === null || two === null || one.isZero() || two.isZero() || one.eq(two)) return undefined
  if (one.eq(two.neg())) return 'the same with the other sign'
  // Of small counts a factor says nothing: three where there was one.
  if (Decimal.max(one.abs(), two.abs()).lt(100)) return undefined
  const scale = powerOfTen(one, two)
  if (scale !== undefined) return `exactly ${scale}: a digit, or a scale, may be lost or added`
  if (isExchanged(digitsOf(one), digitsOf(two))) return 'the same but for two digits that are exchanged'
  const ratio = two.div(one).abs()
  if (ratio.gt(10)) return 'more than ten times as much'
  if (ratio.lt(new Decimal(1).div(10))) return 'less than a tenth'
  return undefined
}
