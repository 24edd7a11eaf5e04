import { listed } from '@imt/core'
import type { Block, Paragraph } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { isAmountOrDay } from '../positions/figure.js'
import { tableWords } from './table-words.data.js'

/** So many different headings of a list make it likely that a list it was. */
const fewest = 4
/** Headings of one table stand no further apart, in lines of text. */
const reach = 400

const known: ReadonlySet<string> = new Set(tableWords)

/** So many lines that may be cells, and so large a share of amounts and days among them, are no prose. */
const [fewestLines, share] = [12, 0.25] as const
const longestCell = 60

/** Headings of lists that stand each on a line, near each other and before an amount or a day. */
const headingsAmong = (lines: readonly Paragraph[]): readonly Paragraph[] => {
  const words = lines.flatMap((line, at) => {
    const word = line.text.length < 40 ? line.text.toLowerCase() : ''
    return known.has(word) ? [{ line, at, word }] : []
  })
  const [first] = words
  if (!first) return []
  const near = words.filter(({ at }) => at - first.at < reach)
  if (new Set(near.map(({ word }) => word)).size < fewest) return []
  return lines.slice(first.at, first.at + reach).some(({ text }) => isAmountOrDay(text))
    ? near.map(({ line }) => line)
    : []
}

/** The first amount or day of a stretch of short lines that has many of them. */
const cellsAmong = (lines: readonly Paragraph[]): Paragraph | undefined => {
  let stretch: Paragraph[] = []
  const isTable = (): boolean =>
    stretch.length >= fewestLines && stretch.filter(({ text }) => isAmountOrDay(text)).length >= share * stretch.length
  for (const line of lines) {
    if (line.text.length <= longestCell) stretch.push(line)
    else if (isTable()) break
    else stretch = []
  }
  return isTable() ? stretch.find(({ text }) => isAmountOrDay(text)) : undefined
}

/**
 * Tells of a text in which the headings and cells of a table stand each on a line, in an order of their own, as when
 * text is taken out of a PDF without its columns. Where a table was read, nothing is said.
 */
export const tellLoneCells = (blocks: readonly Block[], budget: Budget): void => {
  if (blocks.some(({ kind }) => kind === 'table')) return
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text !== '')
  const headings = headingsAmong(lines)
  const [heading] = headings
  const cell = heading === undefined ? cellsAmong(lines) : undefined
  const first = heading ?? cell
  if (first === undefined) return
  const names = [...new Set(headings.map(({ text }) => text))].slice(0, 3).map((text) => `"${text}"`)
  const such =
    heading === undefined
      ? `cells of a table, such as "${first.text}",`
      : `headings such as ${listed(names)}, and the cells under them,`
  budget.add(
    problem(
      'columnsNotTold',
      first.location,
      `Text out of a PDF was not understood: ${such} stand on lines of their own, and it cannot be told which cell belongs to which row. No table was read, and no figure was checked. Export the table as CSV or as a workbook from the program that made it, and check that file; or give the PDF itself.`,
      { key: ['lines'], stated: first.text },
    ),
  )
}
