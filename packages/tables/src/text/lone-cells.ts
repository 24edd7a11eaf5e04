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

/**
 * Tells of a text in which the headings and cells of a table stand each on a line, in an order of their own, as when
 * text is taken out of a PDF without its columns. Where a table was read, nothing is said.
 */
export const tellLoneCells = (blocks: readonly Block[], budget: Budget): void => {
  if (blocks.some(({ kind }) => kind === 'table')) return
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text !== '')
  const words = lines.flatMap((line, at) => {
    const word = line.text.length < 40 ? line.text.toLowerCase() : ''
    return known.has(word) ? [{ line, at, word }] : []
  })
  const [first] = words
  if (!first) return
  const near = words.filter(({ at }) => at - first.at < reach)
  if (new Set(near.map(({ word }) => word)).size < fewest) return
  if (!lines.slice(first.at, first.at + reach).some(({ text }) => isAmountOrDay(text))) return
  budget.add(
    problem(
      'columnsNotTold',
      first.line.location,
      `Text out of a PDF was not understood: headings such as "${first.line.text}" and the cells under them stand on lines of their own, and it cannot be told which cell belongs to which row. No table was read, and no figure was checked. Export the table as CSV or as a workbook from the program that made it, and check that file; or give the PDF itself.`,
      { key: ['lines'], stated: first.line.text },
    ),
  )
}
