import type { Figure } from './figure.js'

const isSame = (a: Figure['value'], b: Figure['value']): boolean => (a === null || b === null ? a === b : a.eq(b))

/**
 * Returns true if two figures say the same, whatever their texts: unit, kind, value, bounds, precision and absence.
 *
 * @param a - a figure
 * @param b - another
 */
export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  a.kind === b.kind &&
  a.absence === b.absence &&
  a.decimals === b.decimals &&
  isSame(a.value, b.value) &&
  isSame(a.low, b.low) &&
  isSame(a.high, b.high)
