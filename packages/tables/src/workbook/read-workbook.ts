import type { Block, Source } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { besideCells } from './beside-cells.js'
import { placesOf } from './grid.js'
import { isOwnList, tellOwnFindings } from './own-findings.js'
import type { OwnFindings } from './own-findings.js'
import { readSheet } from './read-sheet.js'
import type { TableCount } from './read-sheet.js'
import type { Shower } from './shown-value.js'
import { tellEnd } from './tell-cut.js'
import { toSheet } from './to-sheet.js'
import type { CellCount, StoredSheet } from './to-sheet.js'

/** Returns the sheets of a workbook as a source. What a sheet says beside its cells stands after it. */
export const readWorkbook = (
  sheets: readonly StoredSheet[],
  name: string,
  kind: string,
  shower: Shower,
  budget: Budget,
): Source => {
  const blocks: Block[] = []
  const count: CellCount & TableCount = { tables: 0, cells: 0, characters: 0 }
  const own: OwnFindings = { notes: 0 }
  for (const stored of sheets) {
    const sheet = toSheet(stored, name, shower, budget, count, own)
    if (isOwnList(sheet.rows)) {
      own.sheet ??= { name: stored.name, location: placesOf(name, stored.name)(0, 0) }
      continue
    }
    for (const block of readSheet(sheet, name, budget, count)) blocks.push(block)
    for (const block of besideCells(stored, name, kind, budget)) blocks.push(block)
    if (count.end !== undefined) {
      tellEnd(count.end, count.cells, budget)
      break
    }
  }
  tellOwnFindings(own, budget)
  return { name, kind, blocks, ...budget.problems() }
}
