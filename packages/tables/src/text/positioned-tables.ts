import type { Block, Heading, Paragraph } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { findTables } from '../positions/find-tables.js'
import type { PositionedTable } from '../positions/find-tables.js'
import { rowsInOne } from '../positions/rows-in-one.js'
import { columnsNotTold, toTable } from '../positions/to-table.js'
import { labelsAbove } from './labels-above.js'
import { markHeadings } from './mark-headings.js'
import { positionedText } from './positioned-lines.js'
import type { TextLine } from './positioned-lines.js'
import { tabbedTables } from './tabbed-tables.js'

/** Returns the blocks of a text: its lines and headings, and the tables whose columns are parted by tabs or spaces. */
export const withPositionedTables = (
  lines: readonly TextLine[],
  headings: readonly RegExp[],
  budget: Budget,
): readonly Block[] => {
  const tabbed = tabbedTables(lines)
  const { pages, lines: placed } = positionedText(lines, tabbed, budget)
  const { tables, unclear } = findTables(pages)
  const [lost] = unclear
  const [run] = lost?.runs ?? []
  const out: Block[] = []
  const written = new Set<PositionedTable>()
  let over: readonly Heading[] = []
  const tableAt = (paragraph: Paragraph): PositionedTable | undefined => {
    const line = placed.get(paragraph)
    return tabbed.get(paragraph) ?? (line ? tables.get(line) : undefined)
  }
  const joined = rowsInOne(lines.map(({ paragraph }) => (tableAt(paragraph) ? undefined : paragraph)))
  const [row] = joined
  if (run) budget.add(columnsNotTold(run, unclear.length))
  else if (row) budget.add(columnsNotTold(row, joined.length))
  const blocks = markHeadings(
    lines.map(({ paragraph }) => paragraph),
    headings,
  )
  lines.forEach(({ paragraph }, at) => {
    const table = tableAt(paragraph)
    const block = blocks[at]
    if (table) {
      if (written.has(table)) return
      written.add(table)
      if (written.size > budget.limits.tables) {
        budget.reach('tables', paragraph.location)
        return
      }
      out.push(
        toTable(
          table,
          labelsAbove(
            out,
            over.map(({ text }) => text),
          ),
          budget,
        ),
      )
      return
    }
    if (block?.kind === 'heading') over = [...over.filter(({ level }) => level < block.level), block]
    if (block) out.push(block)
  })
  return out
}
