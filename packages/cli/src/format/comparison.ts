import { counted, grouped, type Comparison, type Location, type PartCompared } from '@imt/core'
import { describeLocation } from '@imt/report'
import { type Line, paragraph } from '@imt/report/terminal'
import { changedWords, comparedWords, oneSidedWords } from '@imt/report/words'

/** What the lines of a comparison need beside it. */
export interface ComparisonOptions {
  readonly before: string
  readonly after: string
  /** What was not read of either, each a line. */
  readonly notRead: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Show every entry. */
  readonly all: boolean
}

/** So many entries of a kind are shown where not all are asked for. */
const most = 10

const group = (title: string, entries: readonly string[], all: boolean): readonly string[] => {
  if (entries.length === 0) return []
  const shown = all ? entries : entries.slice(0, most)
  const more = entries.length - shown.length
  return [
    `  ${title}:`,
    ...shown.flatMap((text) => paragraph(text, 4)),
    ...(more > 0 ? [`    and ${grouped(more)} more; --all shows them`] : []),
  ]
}

const partLines = (part: PartCompared, all: boolean): readonly string[] => {
  const { section, lists, came, went, changed, severalOf } = part
  return [
    ...paragraph(`${section}, ${lists}: ${comparedWords(part)}`, 0),
    ...group('came', came.map(oneSidedWords), all),
    ...group('went', went.map(oneSidedWords), all),
    ...group('changed', changed.map(changedWords), all),
    ...group('not compared, since several are called so', severalOf, all),
    '',
  ]
}

/** What was not read with the side that it is of, unless it begins with that, where one file is a side. */
const onSide = (side: string, line: string): string =>
  line.startsWith(`${side}: `) || line.startsWith(`${side}, `) ? line : `${side}: ${line}`

const notComparedLines = (
  { notCompared }: Comparison,
  { before, after, notRead }: ComparisonOptions,
): readonly string[] => {
  const lines = [
    ...notCompared.map(({ section, part, why }) => `${section}/${part}: ${why}`),
    ...notRead.before.map((line) => onSide(before, line)),
    ...notRead.after.map((line) => onSide(after, line)),
  ]
  return lines.length === 0 ? [] : ['Not compared:', ...lines.flatMap((line) => paragraph(line, 2)), '']
}

/** A place in what was published later: a file of the same name stands among the earlier ones as a rule. */
const laterPlace = (location: Location, after: string): string => {
  const place = describeLocation(location)
  const { source } = location
  const isThatFile = after === source || after.endsWith(`/${source}`) || after.endsWith(`\\${source}`)
  return isThatFile && place.startsWith(source) ? `${after}${place.slice(source.length)}` : `${after}: ${place}`
}

/** The lines of a comparison. */
export const comparisonLines = (comparison: Comparison, options: ComparisonOptions): readonly Line[] => {
  const { parts, findings } = comparison
  const found = findings.flatMap(({ level, rule, message, location }): readonly Line[] => [
    { text: `${level}  ${rule}`, kind: 'strong' },
    ...[
      ...(location === undefined ? [] : paragraph(laterPlace(location, options.after), 2)),
      ...paragraph(message, 2),
      '',
    ].map((text) => ({ text })),
  ])
  const plainly = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }))
  return [
    ...paragraph(`${options.before} compared with ${options.after}`, 0).map((text) => ({
      text,
      kind: 'strong' as const,
    })),
    { text: '' },
    ...plainly(parts.flatMap((part) => partLines(part, options.all))),
    ...found,
    ...plainly([
      ...notComparedLines(comparison, options),
      ...(parts.length === 0
        ? ['Nothing was compared: no part stands in both that can be.']
        : paragraph(
            `${counted(parts.length, 'part')} compared, ${counted(findings.length, 'finding')}. What differs is news, not a fault; whether either is right is for imt check.`,
            0,
          )),
    ]),
  ]
}
