import { counted, forCount, grouped, type Finding } from '@imt/core'
import { describeLocation, type ReportDifference } from '@imt/report'
import { paragraph, type Line } from '@imt/report/terminal'
import type { TableToWrite } from '@imt/tables'

/** What the lines of a difference need beside it. */
export interface DifferenceOptions {
  readonly before: string
  readonly after: string
  readonly all: boolean
}

/** So many findings of a kind are shown where not all are asked for. */
const most = 10

const place = ({ location }: Finding): string => (location === undefined ? '' : describeLocation(location))

const words = ({ about, message }: Finding): string => `${about === undefined ? '' : `${about}: `}${message}`

/** A kind of difference: what it is called, and each finding with what else is to be said of it. */
interface Kind {
  readonly name: string
  readonly title: string
  readonly entries: readonly { readonly finding: Finding; readonly more?: string }[]
}

/** What of a finding is another than before, in words. */
const changeOf = (before: Finding, after: Finding): string => {
  const said = [
    ...(before.level === after.level ? [] : [`it was ${before.level === 'error' ? 'an' : 'a'} ${before.level}`]),
    ...(before.message === after.message ? [] : [`before: ${before.message}`]),
    ...(before.computed === after.computed
      ? []
      : [`computed before: ${before.computed ?? 'nothing'}, now: ${after.computed ?? 'nothing'}`]),
    ...(JSON.stringify(before.accepted) === JSON.stringify(after.accepted)
      ? []
      : [
          after.accepted === undefined
            ? 'it is no longer accepted'
            : `it is accepted by ${after.accepted.role} until ${after.accepted.until}: ${after.accepted.reason}`,
        ]),
  ]
  return said.length === 0 ? 'its difference is another' : said.join('; ')
}

const kindsOf = (difference: ReportDifference): readonly Kind[] => [
  { name: 'new', title: 'New', entries: difference.new.map((finding) => ({ finding })) },
  {
    name: 'changed',
    title: 'Changed',
    entries: difference.changed.map(({ before, after }) => ({ finding: after, more: changeOf(before, after) })),
  },
  { name: 'gone', title: 'Gone', entries: difference.gone.map((finding) => ({ finding })) },
  {
    name: 'notLookedAt',
    title: 'Not looked at again, which is no proof that they are gone',
    entries: difference.notLookedAt.map(({ finding, why }) => ({ finding, more: why })),
  },
]

/** `2 findings are new, 1 is changed, 3 are gone, 1 was not looked at again, 12 are the same.` */
const totals = (difference: ReportDifference): string => {
  const { changed, gone, notLookedAt, same } = difference
  const is = (count: number, what: string): string => `${grouped(count)} ${forCount(count, 'is', 'are')} ${what}`
  return `${counted(difference.new.length, 'finding')} ${forCount(difference.new.length, 'is', 'are')} new, ${is(changed.length, 'changed')}, ${is(gone.length, 'gone')}, ${is(same.length, 'the same')}${notLookedAt.length === 0 ? '' : `; ${grouped(notLookedAt.length)} ${forCount(notLookedAt.length, 'was', 'were')} not looked at again`}.`
}

const kindLines = ({ title, entries }: Kind, all: boolean): readonly Line[] => {
  if (entries.length === 0) return []
  const shown = all ? entries : entries.slice(0, most)
  const more = entries.length - shown.length
  return [
    ...paragraph(`${title}:`, 0).map((text): Line => ({ text, kind: 'strong' })),
    ...shown.flatMap(({ finding, more: further }): readonly Line[] => [
      { text: `  ${finding.level.padEnd(7)} ${finding.rule}`, kind: finding.level },
      ...[place(finding), words(finding), further ?? '']
        .filter((text) => text !== '')
        .flatMap((text) => paragraph(text, 4))
        .map((text) => ({ text })),
    ]),
    ...(more > 0 ? [{ text: `  and ${grouped(more)} more; --all shows them` }] : []),
    { text: '' },
  ]
}

/** The lines of what tells two reports apart. */
export const differenceLines = (
  difference: ReportDifference,
  { before, after, all }: DifferenceOptions,
): readonly Line[] => [
  ...paragraph(`${after} held to ${before}`, 0).map((text): Line => ({ text, kind: 'strong' })),
  ...paragraph(totals(difference), 0).map((text) => ({ text })),
  { text: '' },
  ...(difference.remarks.length === 0
    ? []
    : [...difference.remarks.flatMap((remark) => paragraph(remark, 0)).map((text) => ({ text })), { text: '' }]),
  ...kindsOf(difference).flatMap((kind) => kindLines(kind, all)),
  ...paragraph(
    'Gone means that the file and the rule were looked at again and it was not found. What is the same still stands.',
    0,
  ).map((text) => ({ text })),
]

/** The same as tables, with every finding. */
export const differenceTables = (
  difference: ReportDifference,
  { before, after }: Pick<DifferenceOptions, 'before' | 'after'>,
): readonly TableToWrite[] => [
  {
    title: `${after} held to ${before}`,
    headers: ['What'],
    rows: [[totals(difference)], ...difference.remarks.map((remark) => [remark])],
  },
  ...kindsOf(difference)
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => ({
      title,
      headers: ['Level', 'Rule', 'Where', 'What', 'And'],
      rows: entries.map(({ finding, more = '' }) => [
        finding.level,
        finding.rule,
        place(finding),
        words(finding),
        more,
      ]),
    })),
]
