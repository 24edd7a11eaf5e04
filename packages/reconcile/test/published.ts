import { parseFigure } from '@imt/core'
import type { Figure } from '@imt/core'

/** The figure that a published cell states; a per cent sign makes it a percentage. */
export const published = (text: string, unit: Figure['unit'] = 'gbp'): Figure => {
  const read = parseFigure(text, { unit: text.includes('%') ? 'percent' : unit })
  if (!read.ok) throw new Error(`${text}: ${read.refusal.code}`)
  return read.value
}
