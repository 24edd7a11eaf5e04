import type { LedgerRowInput } from './schema.js'
import { movementParts, spreadColumn, type MovementPart } from './spread.js'

/** True for a line of dashes, as programs that print a trial balance draw it. */
export const isRuled = (text: string): boolean => /^[-=_–—]{3,200}$/.test(text.trim())

/** What each period moved; nothing where a figure cannot be read, which is told where its period is by itself. */
export const movementsOf = (
  periods: readonly string[],
  cells: ReadonlyMap<string, string>,
  isRead: (text: string) => boolean,
): LedgerRowInput['movements'] => {
  if ([...cells.values()].some((text) => !isRead(text) && !isRuled(text))) return undefined
  return periods.map((period, index) => {
    const parts = movementParts.flatMap((part): (readonly [MovementPart, string])[] => {
      const text = cells.get(spreadColumn(index, part))
      return text === undefined ? [] : [[part, isRuled(text) ? '' : text]]
    })
    return { period, ...(Object.fromEntries(parts) as { readonly [Part in MovementPart]?: string }) }
  })
}
