import { counted, forCount, grouped } from '@imt/core'
import type { NotCheckedBecause, Report, TableCoverage, TotalNotChecked } from '@imt/core'
import { sentence } from './finding-words.js'
import { describeLocation } from './location.js'

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
export const partWords = (readAs: string): string =>
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

/** A total that was compared with nothing, and why. */
export const totalWords = ({ label, text, because: why, location }: TotalNotChecked): string =>
  `not checked: "${label}" (${text.trim()})${location === undefined ? '' : ` at ${describeLocation(location)}`}: ${because[why]}`

/** What was read, and the totals in it that were compared with nothing, each a sentence. */
export const accountWords = ({ read }: Pick<Report, 'read'>): readonly string[] =>
  read.flatMap((each) => [
    `${each.source}: ${sentence(readWords(each))}`,
    ...(each.totalsNotChecked ?? []).map((total) => sentence(totalWords(total))),
  ])

/** What a table, or a source without tables, was read as, and how much of it was checked. */
export const readWords = (read: TableCoverage): string =>
  read.table === undefined ? otherWords(read) : tableWords(read)
