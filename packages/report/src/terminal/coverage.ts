import { counted, listed } from '@imt/core'
import type { Report, TableCoverage } from '@imt/core'
import { partWords, readWords, totalWords } from '../coverage-words.js'
import { sentence } from '../finding-words.js'
import { paragraph } from './wrap.js'

/** Tables and totals that are named one by one; --all names the rest. */
const mostTables = 20
const mostTotals = 3

const totalsOf = ({ totalsNotChecked = [], totals }: TableCoverage, all: boolean): readonly string[] => {
  const shown = all ? totalsNotChecked : totalsNotChecked.slice(0, mostTotals)
  const rest = totals.notChecked - shown.length
  return [
    ...shown.flatMap((total) => paragraph(totalWords(total), 4)),
    ...(rest === 0
      ? []
      : paragraph(`${counted(rest, shown.length === 0 ? 'total' : 'more total')} not checked; --all names them`, 4)),
  ]
}

/** What the rules say that a table holds. */
const summaryOf = ({ summary = [] }: TableCoverage): readonly string[] =>
  summary.flatMap(({ label, text }) => paragraph(sentence(`${label}: ${text}`), 4))

const sourceLines = (tables: readonly TableCoverage[], all: boolean): readonly string[] => {
  const texts = tables.flatMap(({ table, readAs, rows }) =>
    table === undefined && readAs !== null && rows.read === 0 ? [partWords(readAs)] : [],
  )
  const others = tables.filter(({ table, readAs, rows }) => table !== undefined || readAs === null || rows.read > 0)
  return [
    ...others.flatMap((each) => [...paragraph(`${readWords(each)}.`, 2), ...summaryOf(each), ...totalsOf(each, all)]),
    ...(texts.length === 0 ? [] : paragraph(`text: ${listed(texts, 'and')}.`, 2)),
  ]
}

/** What was read and what of it was checked: of each source each table, before any finding. */
export const coverageLines = ({ read }: Report, all: boolean): readonly string[] => {
  if (read.length === 0) return []
  const shown = all ? read : read.slice(0, mostTables)
  const sources = [...new Set(shown.map(({ source }) => source))]
  const rest = read.length - shown.length
  return [
    'What was read, and what of it was checked:',
    ...sources.flatMap((source) => [
      ...(sources.length > 1 ? paragraph(source, 0) : []),
      ...sourceLines(
        shown.filter((each) => each.source === source),
        all,
      ),
    ]),
    ...(rest === 0 ? [] : paragraph(`${counted(rest, 'more table')}; --all names them.`, 2)),
    '',
  ]
}
