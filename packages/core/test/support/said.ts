import type { Parsed } from '../../src/remark/remark.js'
import type { Figure } from '../../src/figure/figure.js'

/**
 * What was read, in the words of the figure vectors: an amount, `absent:dash`, `approx:15500`, `range`,
 * `refused:pence`.
 */
export const said = (read: Parsed<Figure>): string => {
  if (!read.ok) return `refused:${read.refusal.code}`
  const { kind, value, absence } = read.value
  if (kind === 'absent') return `absent:${absence ?? 'no reason'}`
  if (kind === 'approximate') return `approx:${value?.toFixed() ?? 'no value'}`
  return kind === 'exact' ? (value?.toFixed() ?? 'no value') : kind
}

/** The figure, or a failing test that names the refusal. */
export const figureOf = (read: Parsed<Figure>): Figure => {
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`)
  return read.value
}
