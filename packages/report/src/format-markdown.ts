import { groupFindings, type Finding, type FindingGroup, type Report } from '@imt/core'
import { toMarkdown } from 'mdast-util-to-markdown'
import { readWords, summaryWords, totalWords } from './coverage-words.js'
import {
  acceptedWords,
  changesWords,
  citationWords,
  figuresWords,
  messageWords,
  ofRule,
  placeOf,
  repairWords,
  sentence,
} from './finding-words.js'
import type { Label } from './messages/labels.js'
import { messagesWith, type Messages } from './messages/messages.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
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

const detailsOf = (finding: Finding, all: boolean, say: Messages): readonly string[] => {
  const { rule, about, evidence = [], candidates = [], citation = [], accepted } = finding
  const figures = figuresWords(finding, say)
  const repair = repairWords(finding, say)
  const shown = <T>(items: readonly T[]): readonly T[] => (all ? items : items.slice(0, 5))
  const more = (items: readonly unknown[], words: Messages['moreFigures']): readonly string[] =>
    items.length > shown(items).length ? [words({ count: items.length - shown(items).length })] : []
  return [
    ...(about === undefined ? [] : [say.saidOf({ what: say.label({ name: 'about' }), words: about })]),
    ...(figures === undefined ? [] : [figures]),
    ...(repair === undefined ? [] : [repair]),
    ...shown(candidates).map(({ changes, why }) =>
      say.wouldAgree({ changes: changesWords(changes, say), why: ofRule(rule, 'why', why, say) }),
    ),
    ...more(candidates, say.moreCandidates),
    ...shown(evidence).map((each) => say.restsOnFigure({ text: each.text, place: placeOf(each, say) })),
    ...more(evidence, say.moreFigures),
    ...(accepted === undefined ? [] : [acceptedWords(accepted, say)]),
    ...citation.map((each) => say.source({ citation: citationWords(each, say), url: each.url })),
    ...(all ? [say.fingerprint(finding)] : []),
  ]
}

const atPlace = (finding: Finding, words: string, say: Messages): string => {
  const place = placeOf(finding, say) ?? finding.at
  return place === '' ? words : say.saidOf({ what: place, words })
}

/** A finding that repeats the cause of another: where it stands, what it is about, and what differs. */
const repeated = (finding: Finding, say: Messages): string => {
  const { about, accepted } = finding
  const figures = figuresWords(finding, say)
  const words = [
    messageWords(finding, say),
    ...(figures === undefined ? [] : [sentence(figures)]),
    ...(accepted === undefined ? [] : [acceptedWords(accepted, say)]),
  ].join(' ')
  return atPlace(finding, about === undefined ? words : say.saidOf({ what: about, words }), say)
}

/** Findings that repeat one cause: the first in full, the others by their places and what differs. */
const groupBlocks = (
  { shown, rest }: FindingGroup<Finding>,
  summaries: ReadonlyMap<string, string>,
  all: boolean,
  say: Messages,
): readonly Block[] => {
  const [first] = shown
  if (first === undefined) return []
  const others = [...shown.slice(1), ...rest]
  const named = all ? others : others.slice(0, 2)
  const summary = summaries.get(first.rule)
  return [
    heading(
      3,
      `${say.saidOf({ what: say.level(first), words: first.rule })}${first.accepted === undefined ? '' : say.isAccepted()}`,
    ),
    paragraph(summary === undefined ? first.rule : ofRule(first.rule, 'summary', summary, say)),
    paragraph(atPlace(first, messageWords(first, say), say)),
    ...list(detailsOf(first, all, say)),
    ...(others.length === 0
      ? []
      : [
          paragraph(`${say.sameAt({ count: others.length })}:`),
          ...list([
            ...named.map((finding) => repeated(finding, say)),
            ...(others.length > named.length ? [say.moreLikeThese({ count: others.length - named.length })] : []),
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
  const say = messagesWith(options.messages)
  const label = (name: Label): string => say.label({ name })
  const short = shortWords(report, say)
  yield heading(1, say.title({ title }))
  yield* headWords(report, options).map(paragraph)
  yield heading(2, label('whatWasRead'))
  yield* list(
    report.read.flatMap((read) => [
      say.saidOf({ what: read.source, words: sentence(readWords(read, say)) }),
      ...summaryWords(read, say),
      ...(read.totalsNotChecked ?? []).map((total) => sentence(totalWords(total, say))),
    ]),
  )
  if (report.findings.length > 0) yield heading(2, label('findings'))
  for (const group of groupFindings(report.findings)) yield* groupBlocks(group, summaries, all, say)
  if (short.length > 0) yield heading(2, label('notLookedAt'))
  yield* list(short)
  yield heading(2, label('aboutReport'))
  yield paragraph(say.statement())
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
