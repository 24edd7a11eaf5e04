import type { Decimal } from '../decimal.js'
import { requireObject } from '../parameter/parameter.js'
import type { Absence, Figure } from './figure.js'
import { plainNumber } from './format-amount.js'
import { columnOf, parseFigure, type FigureOptions } from './parse-figure.js'
import { cleanCell } from './reading/clean-cell.js'
import { isSameFigure } from './same-figure.js'
import { nextTo } from './value/bounds.js'

const absences: Readonly<Record<Absence, string | null>> = {
  blank: '',
  dash: '-',
  toBeConfirmed: 'TBC',
  notApplicable: 'N/A',
  notHeld: 'Not held',
  withheld: 'Withheld',
  neitherConfirmNorDeny: 'We neither confirm nor deny that this is held',
  costLimit: 'Over the cost limit',
  note: null,
  suppressed: '*',
  notAvailable: 'Not available',
  spreadsheetError: null,
}
const mostDecimals = 12
const suffixes = [
  [3, 'k', ' thousand'],
  [6, 'm', ' million'],
  [9, 'bn', ' billion'],
] as const

type Writer = (value: Decimal) => readonly string[]

/** Ways to write a value with the decimals it was stated to, the plainest first. */
const writer =
  (unit: Figure['unit'], decimals: number, scale: number): Writer =>
  (value) => {
    const pound = unit === 'gbp' && scale === 1 ? '\u00a3' : ''
    const percent = unit === 'percent' ? '%' : ''
    const write = (power: number, suffix: string, places: number): string => {
      const { isNegative, digits } = plainNumber(value.div(`1e${power}`), places)
      return `${isNegative ? '-' : ''}${pound}${digits}${suffix}${percent}`
    }
    const scalePower = Math.round(Math.log10(scale))
    const plain = write(scalePower, '', Math.max(decimals + scalePower, 0))
    if (scalePower > 0 || unit === 'percent') return [plain]
    // The smallest scale that shows every digit stated; then those that show more, and a round number of the largest.
    const fits = [
      ...suffixes.filter(([power]) => power + decimals >= 0),
      ...suffixes.filter(([power]) => power + decimals < 0).reverse(),
    ]
    const scaled = fits.map(([power, letter, word]) =>
      write(power, unit === 'gbp' ? letter : word, Math.max(power + decimals, 0)),
    )
    return [plain, ...scaled]
  }

const texts = (figure: Figure, write: Writer): readonly string[] => {
  const { kind, value, low, high, unit } = figure
  if (kind === 'exact' && value !== null) return value.isZero() ? [...write(value), 'Nil'] : write(value)
  if (kind === 'approximate' && value !== null) return write(value).flatMap((text) => [text, `approx. ${text}`])
  if (kind === 'approximate' && low !== null && high !== null) {
    return [
      ...write(nextTo(high, unit, 1)).map((text) => `nearly ${text}`),
      ...write(nextTo(low, unit, -1)).map((text) => `just over ${text}`),
    ]
  }
  if (kind === 'range' && low !== null && high !== null) {
    const ends = write(high)
    return write(low).flatMap((from, index) => [
      `${from} to ${ends[index] ?? ''}`,
      ...ends.map((to) => `${from} to ${to}`),
    ])
  }
  if (kind !== 'bound') return []
  const from =
    low === null
      ? []
      : [
          ...write(low).flatMap((text) => [`at least ${text}`, `\u2265 ${text}`]),
          ...write(nextTo(low, unit, -1)).flatMap((text) => [`over ${text}`, `> ${text}`]),
        ]
  const to =
    high === null
      ? []
      : [
          ...write(high).flatMap((text) => [`up to ${text}`, `\u2264 ${text}`]),
          ...write(nextTo(high, unit, 1)).flatMap((text) => [`under ${text}`, `< ${text}`]),
        ]
  return [...from, ...to]
}

/**
 * Returns a figure in its canonical published form. `parseFigure` reads it back as the same figure: same value, bounds,
 * precision and absence. Brackets become a minus sign, `c.` becomes `approx.`, an en dash alone becomes a hyphen.
 *
 * @param figure - as `parseFigure` or `figureSchema` gave it
 * @param options - `scale` of the column it will stand in, 1 by default
 * @throws {RangeError} when the figure is none that `parseFigure` gives, or cannot be written at that scale without
 * claiming more precision than it has
 * @example
 * ```ts
 * const cell = parseFigure('(1,200)', { unit: 'gbp', scale: 1_000 })
 * cell.ok && formatFigure(cell.value) // => '-£1,200k'
 * cell.ok && formatFigure(cell.value, { scale: 1_000 }) // => '-1,200'
 * ```
 */
export const formatFigure = (figure: Figure, options: Pick<FigureOptions, 'scale'> = {}): string => {
  requireObject(figure, 'formatFigure: figure')
  const { scale = 1 } = requireObject(options, 'formatFigure: options', ['scale'])
  const { unit, absence, decimals } = figure
  columnOf('formatFigure', { unit, scale })
  const clean = cleanCell(figure.text)
  const candidates =
    absence !== undefined
      ? [absences[absence] ?? (clean.ok ? clean.text : '')]
      : decimals === null
        ? []
        : texts(figure, writer(unit, decimals, scale))
  for (const text of candidates) {
    const read = parseFigure(text, { unit, scale, maximumDecimals: mostDecimals })
    if (read.ok && isSameFigure(read.value, figure)) return text
  }
  throw new RangeError('formatFigure: figure must be one that parseFigure gives, and scale no finer than its precision')
}
