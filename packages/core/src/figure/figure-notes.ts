import { requireObject } from '../parameter/parameter.js'
import type { Note } from '../remark/remark.js'
import type { Figure } from './figure.js'
import { parseFigure } from './parse-figure.js'
import { isSameFigure } from './same-figure.js'

const scales = [1, 1_000, 1_000_000] as const
const mostDecimals = 12

/**
 * Returns the notes that `parseFigure` made on a figure: its text is read again, so that a figure need not carry them.
 *
 * @param figure - as `parseFigure` or `figureSchema` gave it
 * @example
 * ```ts
 * const cell = parseFigure('(600)', { unit: 'gbp', scale: 1_000 })
 * cell.ok && figureNotes(cell.value).map((note) => note.code) // => ['bracketNegative']
 * ```
 */
export const figureNotes = (figure: Figure): readonly Note[] => {
  requireObject(figure, 'figureNotes: figure')
  for (const scale of figure.unit === 'percent' ? ([1] as const) : scales) {
    const read = parseFigure(figure.text, { unit: figure.unit, scale, maximumDecimals: mostDecimals })
    if (read.ok && isSameFigure(read.value, figure)) return read.notes
  }
  return []
}
