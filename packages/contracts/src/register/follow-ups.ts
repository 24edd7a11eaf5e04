import { isNamed, matchColumns, tidyHeading, type Block, type Cell, type Table } from '@imt/core'
import { columnsFor } from './columns.js'

/** What is asked beside a question that is answered "yes": `If yes, what are they?`. */
export const followUp: RegExp =
  /^if (?:yes|so|applicable)\b,? ?(?:(?:please )?(?:what|which|how|when|give|state|specify|provide|add|detail|describe|list)\b.{0,60}|details?.{0,30}|(?:the )?(?:length|period|duration|date|terms?).{0,30})?$/i

/** The columns of follow-up questions, each with that of the question before it. */
const pairsOf = (table: Table): readonly (readonly [question: number, followUp: number])[] => {
  const { headers } = table
  if (!headers.some((header) => isNamed(tidyHeading(header), [followUp]))) return []
  const { at } = matchColumns(headers, columnsFor(table))
  const asked = new Set<number>(
    [at.extension, at.breakDate, at.renewal, at.noticePeriod, at.framework].filter((column) => column !== undefined),
  )
  return headers.flatMap((header, index): readonly (readonly [number, number])[] =>
    asked.has(index - 1) && isNamed(tidyHeading(header), [followUp]) ? [[index - 1, index]] : [],
  )
}

/** True of a table with a follow-up question beside one about the term. */
export const hasFollowUps = (block: Block): boolean => block.kind === 'table' && pairsOf(block).length > 0

/** Returns a table with the answer to a follow-up question in the column of its question: `Yes` as `2 x 12 months`. */
export const withFollowUps = (block: Block): Block => {
  const pairs = block.kind === 'table' ? pairsOf(block) : []
  if (block.kind !== 'table' || pairs.length === 0) return block
  const answered = (row: readonly Cell[]): readonly Cell[] =>
    row.map((cell, column) => {
      const [, behind] = pairs.find(([question]) => question === column) ?? []
      const said = behind === undefined ? '' : tidyHeading(row[behind]?.text ?? '')
      const isYes = /^(?:y|yes|true)?\W*$/i.test(tidyHeading(cell.text))
      return isYes && /[a-z\d]/i.test(said) && !/^(?:n\/?a|none|no)$/i.test(said) ? { ...cell, text: said } : cell
    })
  return { ...block, rows: block.rows.map((row) => answered(row)) }
}
