import { counted, grouped, type Comparison } from '@imt/core'
import { changedWords, comparedWords, describeLocation, oneSidedWords } from '@imt/report/words'
import type { ComparisonView } from './messages.js'

/** So many entries of a kind are shown. */
const most = 500

const group = (title: string, lines: readonly string[]): ComparisonView['parts'][number]['groups'] => {
  if (lines.length === 0) return []
  const more = lines.length - most
  return [{ title, lines: more > 0 ? [...lines.slice(0, most), `and ${grouped(more)} more`] : lines }]
}

/** Returns what differs between two publications, in sentences. */
export const comparisonView = (
  comparison: Comparison & {
    readonly notRead: { readonly before: readonly string[]; readonly after: readonly string[] }
  },
): ComparisonView => {
  const { parts, findings, notCompared, notRead } = comparison
  return {
    parts: parts.map((part) => ({
      title: `${part.section}: ${part.lists}`,
      sentence: comparedWords(part),
      groups: [
        ...group('Came', part.came.map(oneSidedWords)),
        ...group('Went', part.went.map(oneSidedWords)),
        ...group('Changed', part.changed.map(changedWords)),
        ...group('Not compared, since several are called so', part.severalOf),
      ],
    })),
    findings: findings.map(({ level, rule, message, location }) => ({
      level,
      rule,
      message,
      place: location === undefined ? '' : describeLocation(location),
    })),
    notCompared: [
      ...notCompared.map(({ section, part, why }) => `${section}, ${part}: ${why}`),
      ...notRead.before.map((line) => `Last year, ${line}`),
      ...notRead.after.map((line) => `This year, ${line}`),
    ],
    end:
      parts.length === 0
        ? 'Nothing was compared: no part stands in both that can be.'
        : `${counted(parts.length, 'part')} compared. What differs is news, not a fault.`,
  }
}
