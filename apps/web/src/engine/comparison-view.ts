import { counted, grouped, type Comparison, type Difference, type OneSided } from '@imt/core'
import { describeLocation } from '@imt/report/words'
import type { ComparisonView } from './messages.js'

/** So many entries of a kind are shown. */
const most = 500

const signed = (amount: string): string =>
  amount.startsWith('-') ? `-${grouped(amount.slice(1))}` : `+${grouped(amount)}`

const size = ({ by, percent }: Difference): string => {
  if (by === undefined) return ''
  return ` (${signed(by)}${percent === undefined ? '' : `, ${percent.startsWith('-') ? '' : '+'}${percent} %`})`
}

const stated = (text: string): string => (text === '' ? 'nothing' : text)

const change = (difference: Difference): string =>
  `${difference.label}: ${difference.of} ${stated(difference.from)} to ${stated(difference.to)}${size(difference)}`

const entry = ({ label, perhaps }: OneSided): string =>
  perhaps === undefined ? label : `${label} (states what "${perhaps}" states: check whether it is the same)`

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
    parts: parts.map(({ section, lists, before, after, same, came, went, changed, severalOf }) => ({
      title: `${section}: ${lists}`,
      sentence: `${grouped(before)} before, ${grouped(after)} now; ${grouped(same)} as before, ${grouped(came.length)} came, ${grouped(went.length)} went, ${counted(changed.length, 'value')} changed.`,
      groups: [
        ...group('Came', came.map(entry)),
        ...group('Went', went.map(entry)),
        ...group('Changed', changed.map(change)),
        ...group('Not compared, since several are called so', severalOf),
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
