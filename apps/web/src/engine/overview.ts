import { counted, type Finding, type Report } from '@imt/core'
import type { FilesRead } from '@imt/cli/check'
import type { RenderOptions } from '@imt/report'
import { english, headWords, readWords, sentence, shortWords, totalWords } from '@imt/report/words'
import { sourceView } from './block-view.js'
import type { Overview } from './messages.js'

/** So many totals that were not checked are named of each table. */
const totalsShown = 20

const counts = (values: readonly string[]): readonly (readonly [string, number])[] => {
  const all = new Map<string, number>()
  for (const value of values) all.set(value, (all.get(value) ?? 0) + 1)
  return [...all].sort(([one], [two]) => (one < two ? -1 : 1))
}

const sentencesOf = (read: Report['read'][number]): readonly string[] => {
  const { totalsNotChecked = [], totals, summary = [] } = read
  const shown = totalsNotChecked.slice(0, totalsShown)
  const rest = totals.notChecked - shown.length
  return [
    sentence(readWords(read)),
    ...summary.map(({ label, text }) => sentence(`${label}: ${text}`)),
    ...shown.map((total) => sentence(totalWords(total))),
    ...(rest > 0 ? [`${counted(rest, shown.length === 0 ? 'total' : 'more total')} not checked.`] : []),
  ]
}

/** Returns what a check came to, in words. */
export const overviewOf = (files: FilesRead, report: Report, about: RenderOptions): Overview => {
  const sources = [...new Set(report.read.map(({ source }) => source))]
  const { error, warning, note } = report.summary
  return {
    head: headWords(report, about),
    read: sources.map((source) => ({
      source,
      sentences: report.read.filter((each) => each.source === source).flatMap(sentencesOf),
    })),
    notRead: [...files.unreadable, ...files.remarks].map(sentence).concat(shortWords(report)),
    nothing: files.nothing || report.summary.applied === 0,
    levels: { error, warning, note },
    rules: counts(report.findings.map(({ rule }: Finding) => rule)),
    found: counts(report.findings.flatMap(({ location }) => (location === undefined ? [] : [location.source]))),
    sources: files.sources.map(sourceView),
    statement: english.statement(),
  }
}
