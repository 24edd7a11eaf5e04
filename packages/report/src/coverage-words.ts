import type { Report, TableCoverage, TextNotRead, TotalNotChecked } from '@imt/core'
import { english } from './messages/english.js'
import { sentence } from './messages/sentence.js'
import type { Messages } from './messages/messages.js'

/** `38 figures checked by 25 sums or comparisons; 3 in none` */
const figureWords = ({ figures, relations, withinRounding = 0 }: TableCoverage, say: Messages): string =>
  say.figures({ ...figures, relations, withinRounding })

const tableWords = (coverage: TableCoverage, table: number, say: Messages): string => {
  const { rows, readAs, leftOutOf, title } = coverage
  const figures = figureWords(coverage, say)
  if (readAs !== null) return say.tableRead({ table, title, part: say.part({ readAs }), rows, figures })
  return leftOutOf === undefined
    ? say.tableNotRead({ table, title, rows, figures })
    : say.tableLeftOut({ table, title, part: say.part({ readAs: leftOutOf }), rows, figures })
}

/** What was read of a source without tables, or of a publication in JSON. */
const otherWords = (coverage: TableCoverage, say: Messages): string => {
  const { readAs, title } = coverage
  return readAs === null
    ? say.otherNotRead({ title })
    : say.otherRead({ part: say.part({ readAs }), figures: figureWords(coverage, say) })
}

/** A total that was compared with nothing, and why. */
export const totalWords = ({ label, text, because, location }: TotalNotChecked, say: Messages = english): string =>
  say.totalNotChecked({
    label,
    text: text.trim(),
    because,
    place: location === undefined ? undefined : say.place({ location }),
  })

/** What the rules say that a table holds, each a sentence. */
export const summaryWords = ({ summary = [] }: TableCoverage, say: Messages): readonly string[] =>
  summary.map(({ label, text }) => sentence(say.saidOf({ what: label, words: text })))

/** What was read and what it holds, and the totals in it that were compared with nothing, each a sentence. */
export const accountWords = ({ read }: Pick<Report, 'read'>, say: Messages): readonly string[] =>
  read.flatMap((each) => [
    say.saidOf({ what: each.source, words: sentence(readWords(each, say)) }),
    ...summaryWords(each, say).map((words) => say.saidOf({ what: each.source, words })),
    ...(each.totalsNotChecked ?? []).map((total) => sentence(totalWords(total, say))),
  ])

/** What the text of a source states in figures and nothing was read from. */
export const textWords = ({ passages, figures, first }: TextNotRead, say: Messages): string =>
  say.textNotRead({ passages, figures, places: first.map((location) => say.place({ location })) })

/** What a table, or a source without tables, was read as, and how much of it was checked. */
export const readWords = (read: TableCoverage, say: Messages = english): string =>
  read.table === undefined ? otherWords(read, say) : tableWords(read, read.table, say)
