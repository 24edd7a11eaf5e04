import type { Report, TableCoverage } from '@imt/core'
import { readWords, summaryWords, textWords, totalWords } from '../coverage-words.js'
import { english } from '../messages/english.js'
import type { Messages } from '../messages/messages.js'
import { paragraph } from './wrap.js'

/** Tables and totals that are named one by one; --all names the rest. */
const mostTables = 20
const mostTotals = 3

const totalsOf = ({ totalsNotChecked = [], totals }: TableCoverage, all: boolean, say: Messages): readonly string[] => {
  const shown = all ? totalsNotChecked : totalsNotChecked.slice(0, mostTotals)
  const rest = totals.notChecked - shown.length
  return [
    ...shown.flatMap((total) => paragraph(totalWords(total, say), 4)),
    ...(rest === 0
      ? []
      : paragraph(say.namesRest({ words: say.moreTotals({ count: rest, some: shown.length > 0 }) }), 4)),
  ]
}

const sourceLines = (tables: readonly TableCoverage[], all: boolean, say: Messages): readonly string[] => {
  const texts = tables.flatMap(({ table, readAs, rows }) =>
    table === undefined && readAs !== null && rows.read === 0 ? [say.part({ readAs })] : [],
  )
  const others = tables.filter(({ table, readAs, rows }) => table !== undefined || readAs === null || rows.read > 0)
  return [
    ...others.flatMap((each) => [
      ...paragraph(`${readWords(each, say)}.`, 2),
      ...summaryWords(each, say).flatMap((words) => paragraph(words, 4)),
      ...totalsOf(each, all, say),
    ]),
    ...(texts.length === 0 ? [] : paragraph(say.textRead({ parts: texts }), 2)),
  ]
}

/** What was read and what of it was checked: of each source each table, before any finding. */
export const coverageLines = (
  { read, textNotRead = [] }: Report,
  all: boolean,
  say: Messages = english,
): readonly string[] => {
  if (read.length === 0) return []
  const shown = all ? read : read.slice(0, mostTables)
  const sources = [...new Set(shown.map(({ source }) => source))]
  const rest = read.length - shown.length
  return [
    `${say.label({ name: 'whatWasRead' })}:`,
    ...sources.flatMap((source) => [
      ...(sources.length > 1 ? paragraph(source, 0) : []),
      ...sourceLines(
        shown.filter((each) => each.source === source),
        all,
        say,
      ),
      ...textNotRead
        .filter((each) => each.source === source)
        .flatMap((each) => paragraph(`${textWords(each, say)}.`, 2)),
    ]),
    ...(rest === 0 ? [] : paragraph(say.moreTables({ count: rest }), 2)),
    '',
  ]
}
