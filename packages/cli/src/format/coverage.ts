import { counted, forCount, grouped, listed } from '@imt/core'
import type { NotCheckedBecause, Report, TableCoverage, TotalNotChecked } from '@imt/core'
import { describeLocation } from './location.js'
import { paragraph } from './wrap.js'

/** Tables and totals that are named one by one; --all names the rest. */
const mostTables = 20
const mostTotals = 3

const because: Readonly<Record<NotCheckedBecause, string>> = {
  tableNotRead: 'its table was not read',
  tableLeftOut: 'its table was left out',
  cellNotRead: 'nothing was read from that cell',
  unreadable: 'no figure can be read from it',
  partOnly: 'it stands in another sum or comparison, and nothing is known that it is the sum of',
  tableTooLarge: 'its table has too many cells to be searched for sums',
  searchEnded: 'there was too much to try, and the search for what it is the sum of was ended',
  noRelation: 'nothing is known that it can be compared with',
}

/** `finance/classSummary` as a person would say it; what is read as no part of a section, by its sums alone. */
const partWords = (readAs: string): string =>
  !readAs.includes('/')
    ? 'known to no section, only its own sums were looked for'
    : readAs
        .replace('/', ', ')
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()

/** `38 figures checked by 25 sums or comparisons; 3 in none` */
const figureWords = ({ figures, relations }: TableCoverage): string => {
  const { checked, inNoRelation, notRead } = figures
  const all = checked + inNoRelation + notRead
  if (all === 0) return 'no figures'
  const lost = notRead === 0 ? '' : `; ${grouped(notRead)} cannot be read`
  if (checked === 0) return `${counted(all, 'figure')}, in no sum or comparison${lost}`
  const rest = inNoRelation === 0 ? '' : `; ${grouped(inNoRelation)} in none`
  return `${counted(checked, 'figure')} checked by ${grouped(relations)} ${forCount(relations, 'sum or comparison', 'sums or comparisons')}${rest}${lost}`
}

const rowWords = ({ rows: { read, leftOut } }: TableCoverage): string =>
  leftOut === 0 ? counted(read, 'row') : `${grouped(read)} of ${counted(read + leftOut, 'row')}`

const tableWords = (table: TableCoverage): string => {
  const { rows, readAs, leftOutOf, title } = table
  const name = `table ${String(table.table)}${title === undefined ? '' : ` "${title}"`}`
  if (leftOutOf !== undefined && readAs === null)
    return `${name}: ${partWords(leftOutOf)}, left out because a value in it cannot be read; ${figureWords(table)}`
  return readAs === null
    ? `${name}: not read, ${counted(rows.leftOut, 'row')}; ${figureWords(table)}`
    : `${name}: ${partWords(readAs)}, ${rowWords(table)}; ${figureWords(table)}`
}

/** What was read of a source without tables, or of a publication in JSON. */
const otherWords = (table: TableCoverage): string => {
  const { readAs, title } = table
  if (readAs === null) return title === undefined ? 'nothing in it was read' : `${title}: not read`
  return `${partWords(readAs)}; ${figureWords(table)}`
}

const totalWords = ({ label, text, because: why, location }: TotalNotChecked): string =>
  `not checked: "${label}" (${text.trim()})${location === undefined ? '' : ` at ${describeLocation(location)}`}: ${because[why]}`

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
  summary.flatMap(({ label, text }) => paragraph(`${label}: ${text}.`.replace(/([.?!])\.$/, '$1'), 4))

const sourceLines = (tables: readonly TableCoverage[], all: boolean): readonly string[] => {
  const texts = tables.flatMap(({ table, readAs, rows }) =>
    table === undefined && readAs !== null && rows.read === 0 ? [partWords(readAs)] : [],
  )
  const others = tables.filter(({ table, readAs, rows }) => table !== undefined || readAs === null || rows.read > 0)
  return [
    ...others.flatMap((each) => [
      ...paragraph(`${each.table === undefined ? otherWords(each) : tableWords(each)}.`, 2),
      ...summaryOf(each),
      ...totalsOf(each, all),
    ]),
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
