import { isNamed, parseFigure, tidyHeading, type Block, type Table } from '@imt/core'
import { capitalColumns } from './columns.js'
import { schemeColumn, type SchemeColumn } from './scheme-columns.js'

const ofCapital =
  /^capital$|\bcapital (?:programme|program|plan|schemes?|projects?|expenditure|spend(?:ing)?|investment|budget|monitor(?:ing)?|report|outturn|works)\b/i
/** Where capital comes from, and what becomes of assets: tables with sums of their own kind. */
const ofOthers =
  /\bincome\b|\bfund(?:s|ed|ing)\b|\bfinanc|\bsources?\b|\bapplications?\b|\bdepreciation\b|\bnet book\b|\bdisposals?\b|\badditions?\b|\bopening\b|\bclosing\b|\bresource limit\b|\bcdel\b|\bsurplus\b|\bborrowing\b|\breceipts?\b/i

/** A list of capital schemes: the column of their names, and what the others state. */
export interface SchemeTable {
  readonly table: Table
  readonly columns: readonly (SchemeColumn & { readonly column: number })[]
}

/** What a file is called, in words: `Capital_programme-2026.csv`. */
const fileWords = (source: string): string => source.replace(/^.*[/\\]/, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

const speaksOfCapital = ({ headers: [first = ''], caption = '', under, location }: Table): boolean =>
  [first, caption, ...under, fileWords(location.source)].some((words) => ofCapital.test(tidyHeading(words)))

const isNameHeading = (heading: string): boolean =>
  heading === '' || isNamed(heading, [...capitalColumns.project, ...capitalColumns.category]) || ofCapital.test(heading)

const isAmount = (text: string): boolean => tidyHeading(text) === '' || parseFigure(text, { unit: 'gbp' }).ok

/**
 * Returns a table as a list of capital schemes, if it is one: it speaks of capital, its first column names schemes, and
 * each other is known to state amounts and states nothing else. Any other table is read as a statement.
 */
export const schemeTableOf = (block: Block): SchemeTable | undefined => {
  if (block.kind !== 'table' || block.headers.length < 2 || block.rows.length < 2) return undefined
  const [first = '', ...others] = block.headers
  if (!speaksOfCapital(block) || !isNameHeading(tidyHeading(first))) return undefined
  const columns = others.flatMap((heading, at) => {
    const read = schemeColumn(heading)
    return read === undefined ? [] : [{ ...read, column: at + 1 }]
  })
  if (columns.length < others.length || columns.every(({ measure }) => measure === 'total')) return undefined
  const names = [...block.headers, ...block.rows.map(([name]) => name?.text ?? '')]
  if (names.some((name) => ofOthers.test(name))) return undefined
  const isWhole = block.rows.every(
    (row) => row.length === block.headers.length && row.slice(1).every(({ text }) => isAmount(text)),
  )
  return isWhole ? { table: block, columns } : undefined
}
