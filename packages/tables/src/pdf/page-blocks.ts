import type { Block, Heading, Paragraph } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { findTables } from '../positions/find-tables.js'
import type { PositionedTable } from '../positions/find-tables.js'
import { textOf } from '../positions/line.js'
import type { Line } from '../positions/line.js'
import { rowsInOne } from '../positions/rows-in-one.js'
import type { LooseLine } from '../positions/rows-in-one.js'
import { columnsNotTold, toTable } from '../positions/to-table.js'
import { labelsAbove } from '../text/labels-above.js'
import { tellLoneCells } from '../text/lone-cells.js'
import { markHeadings } from '../text/mark-headings.js'
import type { PageLines } from './page-lines.js'

/** Letters higher than this, measured by those of most of the text, are a heading. */
const ofHeading = 1.15
const longestHeading = 120

/** How high the letters of most of the text are. */
const usualHeight = (pages: readonly PageLines[]): number => {
  const counts = new Map<number, number>()
  for (const { lines } of pages)
    for (const { height, runs } of lines) {
      const rounded = Math.round(height * 2) / 2
      let length = 0
      for (const { text } of runs) length += text.length
      counts.set(rounded, (counts.get(rounded) ?? 0) + length)
    }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as const)[0]
}

/** True if a line goes on with the sentence of the one before it. */
const goesOn = (line: Line, before: Line, width: number): boolean => {
  const [first] = line.runs
  const last = before.runs.at(-1)
  return (
    first !== undefined &&
    last !== undefined &&
    line.runs.length === 1 &&
    before.runs.length === 1 &&
    line.at - before.at <= 1.7 * line.height &&
    Math.abs(line.height - before.height) < 0.5 &&
    last.right >= width * 0.75 &&
    !/^(?:[\u2022\u25aa\u25cf*\u2013-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/.test(first.text)
  )
}

/**
 * Returns the blocks of a document: its tables, each where it begins, and what stands between them as headings and
 * paragraphs. What is written across or along the edge of a page comes after what stands on it.
 */
export const pageBlocks = (
  pages: readonly PageLines[],
  source: string,
  known: readonly RegExp[],
  budget: Budget,
): readonly Block[] => {
  const { tables, unclear } = findTables(pages.map(({ lines }) => lines))
  const usual = usualHeight(pages)
  const out: Block[] = []
  const written = new Set<PositionedTable>()
  const lone: Block[] = []
  const loose: (LooseLine | undefined)[] = []
  let over: readonly Heading[] = []
  const labels = (): readonly string[] =>
    labelsAbove(
      out,
      over.map(({ text }) => text),
    )
  const add = (block: Block): void => {
    if (block.kind === 'heading') over = [...over.filter(({ level }) => level < block.level), block]
    out.push(block)
  }
  pages.forEach(({ lines, aside }, index) => {
    const width = lines.reduce((most, { runs }) => Math.max(most, runs.at(-1)?.right ?? 0), 0)
    let before: Line | undefined
    for (const line of lines) {
      const table = tables.get(line)
      const [first] = line.runs
      if (!first) continue
      if (table) {
        before = undefined
        loose.push(undefined)
        if (written.has(table)) continue
        written.add(table)
        if (written.size > budget.limits.tables) budget.reach('tables', first.location)
        else out.push(toTable(table, labels(), budget))
        continue
      }
      const text = budget.cell(textOf(line.runs), () => first.location)
      const paragraph: Paragraph = { kind: 'paragraph', text, location: first.location }
      const [marked = paragraph] = markHeadings([paragraph], known)
      const last = out.at(-1)
      if (marked.kind === 'heading') add(marked)
      else if (line.height > usual * ofHeading && text.length <= longestHeading && /\p{L}/u.test(text))
        add({ kind: 'heading', level: 2, text, location: first.location })
      else if (before && last?.kind === 'paragraph' && goesOn(line, before, width)) {
        out[out.length - 1] = { ...last, text: budget.cell(`${last.text} ${text}`, () => last.location) }
      } else out.push(paragraph)
      lone.push(paragraph)
      loose.push(paragraph)
      before = line
    }
    const place = { kind: 'page', source, page: index + 1, line: lines.length + 1 } as const
    for (const text of aside) out.push({ kind: 'paragraph', text: budget.cell(text, () => place), location: place })
  })
  const [lost] = unclear
  const [run] = lost?.runs ?? []
  const joined = rowsInOne(loose)
  const [row] = joined
  if (run) budget.add(columnsNotTold(run, unclear.length))
  else if (row) budget.add(columnsNotTold(row, joined.length))
  else if (written.size === 0) tellLoneCells(lone, budget)
  return out
}
