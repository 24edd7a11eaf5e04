import type { Block, Cell, Table } from '../source/source.js'
import { areNumbered, countedOf, leadingTo } from './counted.js'
import { labelOf, longestLabel, longestQuestion } from './label.js'
import { recordsOf, type Pair } from './turned.js'

/** Blocks in a row that name values, and the tables that they come to. */
export interface LabelledRun {
  /** The first block, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly tables: readonly Omit<Table, 'under'>[]
}

/** `Requests received - 183`, `Laptops ...... 2,310`: behind a dash or dots only a bare figure is a value. */
// bound: 2 labels, by pairOf
const dashed = /^(\p{L}[^\n]*?[^\s.])(?: [-–—] | ?\.{4,80} ?)(\d[\d,]*(?:\.\d+)?%?)$/u

/** `Supplier: Example Ltd` as label and value. */
const pairOf = ({ text: published, location }: Cell): Pair | undefined => {
  const text = published.trim()
  const [, words, figure] = (text.length <= 2 * longestLabel ? dashed.exec(text) : null) ?? []
  if (words !== undefined && figure !== undefined && words.length <= longestLabel)
    return { label: { text: words, location }, value: { text: figure, location: { ...location } } }
  const at = text.search(/[:?]/)
  if (at < 2 || at > longestLabel) return undefined
  const behind = text.slice(at, at + 2) === '?:' ? at + 2 : at + 1
  const value = text.slice(behind).trim()
  if (value === '' || text.slice(behind, behind + 1).trim() !== '') return undefined
  return { label: { text: text.slice(0, at), location }, value: { text: value, location: { ...location } } }
}

/** `Supplier - Example Ltd`: among other such lines, a label and what it names. */
// bound: 1,000 characters, by dashedPairOf
const dashedWords = /^(\p{L}[^\n:?–—]{1,60}?) ?(?: [-–—] |[–—])\s*(\S[^\n]*)$/u

const dashedPairOf = ({ text: published, location }: Cell): Pair | undefined => {
  const text = published.trim()
  const [, label, value] = text.length > 1000 ? [] : (dashedWords.exec(text) ?? [])
  return label === undefined || value === undefined
    ? undefined
    : { label: { text: label, location }, value: { text: value, location: { ...location } } }
}

/** Fewer lines with a dash in them are prose, or a list with remarks. */
const leastDashed = 3

/** Pairs of a block, and how they name their values. */
interface Named {
  readonly naming: 'line' | 'count' | 'dash'
  readonly pairs: readonly Pair[]
}

/** The pairs of a block, of which each line or item must be one. */
const pairsOf = (block: Block): Named | undefined => {
  const cells: readonly Cell[] =
    block.kind === 'list'
      ? block.items
      : block.kind === 'paragraph'
        ? block.text.split('\n').map((text) => ({ text, location: block.location }))
        : []
  const filled = cells.filter(({ text }) => text.trim() !== '')
  for (const [naming, read] of [
    ['line', pairOf],
    ['count', countedOf],
    ['dash', dashedPairOf],
  ] as const) {
    if (naming === 'dash' && filled.length < leastDashed) break
    const pairs: Pair[] = []
    for (const cell of filled) {
      const pair = read(cell)
      if (pair === undefined) break
      pairs.push(pair)
    }
    if (pairs.length > 0 && pairs.length === filled.length) return { naming, pairs }
  }
  return undefined
}

/** `A1. 1,200`: an answer under the number of its question. */
const numberOfAnswer = /^(?:a(?:nswer)?|r(?:esponse)?) ?\d{0,2}[.:)] +(?=\S)/i

/** An answer without its number. */
const answerOf = (cell: Cell): Cell => {
  const text = cell.text.replace(numberOfAnswer, '')
  return text === cell.text ? cell : { text, location: cell.location }
}

/** How a text names what the next one says: in a run of names all do it in one way. */
const namingOf = (block: Block | undefined): string | undefined => {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return undefined
  const { text } = block
  if (text.length > longestQuestion || text.includes('\n') || labelOf(text).length > longestLabel) return undefined
  if (block.kind === 'heading') return `heading ${String(block.level)}`
  if (block.within === 'term') return 'term'
  return /[?:]\s*$/.test(text) || /^\(?(?:question )?(?:\d{1,2}|[a-z])[.):]\s/i.test(text) ? 'question' : undefined
}

/** Longer texts before a text that is no question may be the beginning of prose. */
const longestLast = 80

interface Answered {
  readonly naming: string
  readonly pair: Pair
}

/**
 * A question, heading or term with the one text that answers it: what follows that is the next one, or no text.
 *
 * @param before - how the run names its values, if there is one
 */
const answered = (blocks: readonly Block[], at: number, before: string | undefined): Answered | undefined => {
  const [label, value, next] = blocks.slice(at, at + 3)
  const naming = namingOf(label)
  if (naming === undefined || value?.kind !== 'paragraph' || value.text.trim() === '') return undefined
  const found = { naming, pair: { label: label as Cell & Block, value: answerOf(value) } }
  if (naming === 'term')
    return value.within === 'description' && (next?.kind !== 'paragraph' || next.within !== 'description')
      ? found
      : undefined
  if (value.within !== undefined || namingOf(value) !== undefined) return undefined
  // A heading over a record names it: the record answers nothing.
  if (label?.kind === 'heading' && (pairsOf(value)?.pairs.length ?? 0) > 1) return undefined
  const ends = next?.kind !== 'paragraph' || namingOf(next) === naming
  return ends || (before === naming && value.text.length <= longestLast) ? found : undefined
}

/** The tables that pairs come to; none for a few words with colons. */
const tablesOf = (pairs: readonly Pair[]): LabelledRun['tables'] => {
  if (pairs.length < 3) return []
  return (recordsOf(pairs) ?? []).map(({ labels, rows }) => ({
    kind: 'table',
    headers: labels.map(({ text }) => text),
    headingPlaces: labels.map(({ location }) => location),
    rows,
    location: (labels[0] as Cell).location,
  }))
}

const haveSameHeadings = (one: Pick<Table, 'headers'>, other: Pick<Table, 'headers'>): boolean =>
  one.headers.join('\n') === other.headers.join('\n')

/**
 * Returns the runs of blocks that name values one after another, each with the tables that it comes to. A list, or a
 * paragraph of several lines, is a record by itself, or several.
 */
export const labelledRuns = (blocks: readonly Block[]): readonly LabelledRun[] => {
  const runs: LabelledRun[] = []
  const add = (begin: number, to: number, named: readonly Pair[], way: string | undefined): void => {
    const last = runs.at(-1)
    if (way === 'count' && areNumbered(named)) return
    const lead = way === 'count' && begin > (last?.to ?? 0) ? leadingTo(blocks[begin - 1]) : undefined
    const [from, pairs] = lead === undefined ? [begin, named] : [begin - 1, [lead, ...named]]
    const tables = tablesOf(pairs)
    const [first] = tables
    if (first === undefined) return
    const before = last?.to === from && last.tables.length === 1 ? last.tables[0] : undefined
    if (before && tables.length === 1 && haveSameHeadings(before, first))
      runs[runs.length - 1] = {
        from: (last as LabelledRun).from,
        to,
        tables: [{ ...before, rows: [...before.rows, ...first.rows] }],
      }
    else runs.push({ from, to, tables })
  }
  let single: Pair[] = []
  let naming: string | undefined
  let from = 0
  const end = (to: number): void => {
    add(from, to, single, naming)
    single = []
    naming = undefined
  }
  let at = 0
  while (at < blocks.length) {
    const found = answered(blocks, at, naming)
    const named = found === undefined ? pairsOf(blocks[at] as Block) : { naming: found.naming, pairs: [found.pair] }
    const pairs = named?.pairs
    const now = named?.naming ?? 'line'
    if (pairs?.length !== 1 || now !== naming) end(at)
    if (pairs?.length === 1) {
      if (single.length === 0) from = at
      naming = now
      for (const each of pairs) single.push(each)
    } else if (pairs !== undefined) add(at, at + 1, pairs, now)
    at += found === undefined ? 1 : 2
  }
  end(blocks.length)
  return runs
}
