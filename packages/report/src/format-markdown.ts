import { counted, groupFindings, type Finding, type FindingGroup, type Report } from '@imt/core'
import { toMarkdown } from 'mdast-util-to-markdown'
import { readWords, totalWords } from './coverage-words.js'
import { acceptedWords, changesWords, citationWords, differenceWords, sentence } from './finding-words.js'
import { describeLocation } from './location.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { statement } from './statement.js'
import { headWords, shortWords } from './totals.js'

type Root = Extract<Parameters<typeof toMarkdown>[0], { type: 'root' }>
type Block = Root['children'][number]

const text = (words: string) =>
  ({
    type: 'text',
    value: oneLine(words).replaceAll(/\s+/g, ' ').trim(),
  }) as const
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] })
const heading = (depth: 1 | 2 | 3, words: string): Block => ({ type: 'heading', depth, children: [text(words)] })
const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'list',
          spread: false,
          children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [text(item)] }],
          })),
        },
      ]

const detailsOf = (finding: Finding, all: boolean): readonly string[] => {
  const { evidence = [], candidates = [], citation = [], repair, accepted } = finding
  const difference = differenceWords(finding)
  const shown = <T>(items: readonly T[]): readonly T[] => (all ? items : items.slice(0, 5))
  const more = (items: readonly unknown[], what: string): readonly string[] =>
    items.length > shown(items).length ? [`${counted(items.length - shown(items).length, `more ${what}`)}.`] : []
  return [
    ...(finding.about === undefined ? [] : [`About: ${finding.about}`]),
    ...(difference === undefined
      ? []
      : [`Stated ${finding.stated ?? ''}, computed ${finding.computed ?? ''}: a difference of ${difference}`]),
    ...(repair === undefined ? [] : [`Proved repair: ${changesWords([repair])}. ${sentence(repair.proof)}`]),
    ...shown(candidates).map(({ changes, why }) => `Would make the sums agree: ${changesWords(changes)} (${why})`),
    ...more(candidates, 'such change'),
    ...shown(evidence).map(({ text: stated, location }) =>
      location === undefined ? `Rests on ${stated}` : `Rests on ${stated} at ${describeLocation(location)}`,
    ),
    ...more(evidence, 'figure'),
    ...(accepted === undefined ? [] : [acceptedWords(accepted)]),
    ...citation.map((each) => `Source: ${citationWords(each)}, ${each.url}`),
    ...(all ? [`Fingerprint: ${finding.fingerprint}`] : []),
  ]
}

const placeOf = ({ location, at }: Finding): string => (location === undefined ? at : describeLocation(location))

/** Findings that repeat one cause: the first in full, the others by their places and what differs. */
const groupBlocks = (
  { shown, rest }: FindingGroup<Finding>,
  summaries: ReadonlyMap<string, string>,
  all: boolean,
): readonly Block[] => {
  const [first] = shown
  if (first === undefined) return []
  const others = [...shown.slice(1), ...rest]
  const named = all ? others : others.slice(0, 2)
  return [
    heading(3, `${first.level}: ${first.rule}${first.accepted === undefined ? '' : ' (accepted)'}`),
    paragraph(summaries.get(first.rule) ?? first.rule),
    paragraph(`${placeOf(first)}: ${sentence(first.message)}`),
    ...list(detailsOf(first, all)),
    ...(others.length === 0
      ? []
      : [
          paragraph(`The same at ${counted(others.length, 'more place')}:`),
          ...list([
            ...named.map((finding) => `${placeOf(finding)}: ${sentence(finding.message)}`),
            ...(others.length > named.length
              ? [`${counted(others.length - named.length, 'more finding')} like these.`]
              : []),
          ]),
        ]),
  ]
}

const written = (block: Block): string =>
  toMarkdown(
    { type: 'root', children: [block] },
    { bullet: '-', unsafe: ['~', '|', '$'].map((character) => ({ character, inConstruct: 'phrasing' })) },
  )

function* blocksOf(report: Report, options: RenderOptions): Generator<Block, void, undefined> {
  const { all = false, title } = options
  const summaries = new Map(options.rules.map(({ code, summary }) => [code as string, summary]))
  const short = shortWords(report)
  yield heading(1, title === undefined ? 'Report of a check' : `Report of a check: ${title}`)
  yield* headWords(report, options).map(paragraph)
  yield heading(2, 'What was read, and what of it was checked')
  yield* list(
    report.read.flatMap((read) => [
      `${read.source}: ${sentence(readWords(read))}`,
      ...(read.summary ?? []).map(({ label, text: words }) => sentence(`${label}: ${words}`)),
      ...(read.totalsNotChecked ?? []).map((total) => sentence(totalWords(total))),
    ]),
  )
  if (report.findings.length > 0) yield heading(2, 'Findings')
  for (const group of groupFindings(report.findings)) yield* groupBlocks(group, summaries, all)
  if (short.length > 0) yield heading(2, 'What was not looked at or is not listed')
  yield* list(short)
  yield heading(2, 'About this report')
  yield paragraph(statement)
}

/**
 * A report as Markdown (CommonMark), for a note, a ticket or a page: what was read first, then findings by their cause.
 * Of those that repeat one cause three are named and the rest counted, unless `all` is true.
 */
export function* markdownPieces(report: Report, options: RenderOptions): Generator<string, void, undefined> {
  let isFirst = true
  for (const block of blocksOf(report, options)) {
    if (!isFirst) yield '\n'
    isFirst = false
    if (block.type === 'list') for (const item of block.children) yield written({ ...block, children: [item] })
    else yield written(block)
  }
}
