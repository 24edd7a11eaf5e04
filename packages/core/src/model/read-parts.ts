import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { PartRead } from './model.js'
import type { PartReading } from '../plugin/recogniser.js'
import type { Block, Table } from '../source/source.js'
import type { Location } from '../location.js'
import { pointerTo, type JsonPointer } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import { entriesOf } from '../layout/entries.js'
import type { LeftOut } from '../remark/remark.js'
import { counted } from '../words/counted.js'
import { listed } from '../words/listed.js'
import { headingFindings, keepsApart } from './heading-findings.js'
import { partOf } from './part-name.js'
import { placesOfParts, type PartPlaces } from './part-places.js'
import { restTaken, type RestTaken, type TakeRest } from './rest-of-table.js'
import { namedIn, readingOf, type Named } from './verify-reading.js'

/** What reads the blocks it won into a part. */
export interface PartReader extends Named {
  /** Of a reader that reads each row by itself: the list that they stand in. */
  readonly rowsAt?: JsonPointer
  readonly leavesOutGroups?: true
  read(blocks: readonly Block[]): PartReading<unknown>
  readonly leftovers?: boolean
}

/**
 * Returns what a finding calls a block: the table with its caption or headings, a list, or text with its first words.
 */
export const describe = (block: Block): string => {
  if (block.kind === 'table')
    return `The table ${block.caption === undefined ? `with the headings ${block.headers.map((text) => `"${text}"`).join(', ')}` : `"${block.caption}"`}`
  return block.kind === 'list' ? 'A list' : `The ${block.kind} "${block.text.slice(0, 60)}"`
}

/** A block that fits two parts, or one part twice over. */
export const ambiguous = (block: Block, why: string): Finding =>
  findingOf(coreCatalogue.ambiguousBlock, {
    at: '',
    message: `${describe(block)} ${why}`,
    key: [describe(block)],
    location: block.location,
  })

/** A recogniser that failed on a block: a fault of its plugin, and none of the file. */
export const recogniserFailed = (recogniser: Named, block: Block, fault: string, therefore: string): Finding =>
  findingOf(coreCatalogue.recogniserFailed, {
    at: '',
    message: `${describe(block)}: ${namedIn(recogniser)} failed: ${fault}. ${therefore}`,
    key: [recogniser.section, recogniser.part, describe(block)],
    location: block.location,
  })

interface PartsRead {
  readonly inputs: Record<string, Record<string, unknown>>
  readonly places: PartPlaces
  readonly parts: readonly PartRead[]
  readonly findings: readonly Finding[]
  /** The blocks on which their reader failed: it is as if nothing had claimed them. */
  readonly failed: ReadonlyMap<Block, Finding>
}

/** The entries of a block as its reader is given it; none of what is no table. */
type EntriesIn = (reader: PartReader, block: Block) => ReturnType<typeof entriesOf> | undefined

/** The entries of tables that are there as a whole: each table is looked through once. */
const entriesOfWhole = (): EntriesIn => {
  const known = new Map<Block, ReturnType<typeof entriesOf>>()
  return (reader, block) => {
    if (block.kind !== 'table' || reader.leftovers === true) return undefined
    const before = known.get(block)
    if (before !== undefined) return before
    const found = entriesOf(block, reader.rowsAt !== undefined || reader.leavesOutGroups === true)
    known.set(block, found)
    return found
  }
}

/** So many rows that are no entries are quoted. */
const mostQuoted = 3
const longestQuoted = 100

/** What is said of the rows of a table that are no entries; nothing where there are none. */
export const leftOutFindings = (
  reader: Named,
  base: JsonPointer,
  rows: readonly LeftOut<Location>[],
): readonly Finding[] => {
  const [first] = rows
  if (first === undefined) return []
  const quoted = rows.slice(0, mostQuoted).map(({ text = '' }) => `"${text.slice(0, longestQuoted)}"`)
  const more = rows.length > mostQuoted ? [counted(rows.length - mostQuoted, 'more row')] : []
  const words = rows.length > 1 ? 'they are notes on the table or name groups of its rows' : first.why
  return [
    findingOf(coreCatalogue.noteLeftOut, {
      at: base,
      message: `Left out of ${partOf(reader)}, since ${words}: ${listed([...quoted, ...more])}. If one is an entry, fill in its other cells`,
      key: [base, ...rows.slice(0, mostQuoted).map(({ text = '' }) => text)],
      location: first.at,
    }),
  ]
}

interface Tried {
  readonly blocks: readonly Block[]
  readonly reading: PartReading<unknown> | undefined
  /** What is wrong with each of the blocks that could not be read. */
  readonly faults: readonly (readonly [Block, string])[]
}

/** What was read, without the columns that only keep others apart: nobody would use them. */
const withoutGaps = (reading: PartReading<unknown>, blocks: readonly Block[]): PartReading<unknown> => {
  if (!reading.columns.unused.some((heading) => heading.trim() === '')) return reading
  let left = blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table) => table.headers.flatMap((_, column) => (keepsApart(table, column) ? [column] : []))).length
  const unused = reading.columns.unused.filter((heading) => heading.trim() !== '' || (left -= 1) < 0)
  return { ...reading, columns: { ...reading.columns, unused } }
}

/** Has a reader read its blocks; if it fails on some of them, the others, if it can read these without them. */
const tryBlocks = (given: PartReader, blocks: readonly Block[], entriesIn: EntriesIn): Tried => {
  const reader: PartReader = {
    ...given,
    read: (some) => given.read(some.map((block) => entriesIn(given, block)?.table ?? block)),
  }
  const all = readingOf(reader, blocks)
  if ('answer' in all) return { blocks, reading: withoutGaps(all.answer, blocks), faults: [] }
  const alone = blocks.map((block) => ({ block, ...(blocks.length === 1 ? all : readingOf(reader, [block])) }))
  const good = alone.flatMap((each) => ('answer' in each ? [each.block] : []))
  const rest = good.length > 0 && good.length < blocks.length ? readingOf(reader, good) : all
  const faults = alone.flatMap((each) => ('fault' in each ? [[each.block, each.fault] as const] : []))
  if ('answer' in rest) return { blocks: good, reading: withoutGaps(rest.answer, good), faults }
  const together = good.map((block) => [block, rest.fault] as const)
  return { blocks: [], reading: undefined, faults: [...faults, ...together] }
}

const noRest: RestTaken = { tables: [], headings: new Set() }

/**
 * Has every reader read what it won. Where two of them read one part, their lists are joined, in the order given; what
 * cannot be joined is left out, and a finding says so, as of a block on which its reader fails.
 *
 * @param won - each reader with the blocks that it won
 * @param therefore - what becomes of a block on which its reader fails
 * @param entriesIn - the entries of a table, of which its reader is given nothing else
 * @param leftovers - who looks for the sums of columns that other readers have no place for
 */
export const readParts = (
  won: readonly (readonly [PartReader, readonly Block[]])[],
  therefore = 'Nothing in it was checked',
  entriesIn: EntriesIn = entriesOfWhole(),
  leftovers?: { readonly reader: PartReader; readonly take: TakeRest },
): PartsRead => {
  const inputs: Record<string, Record<string, unknown>> = {}
  const places = placesOfParts()
  const parts: PartRead[] = []
  const findings: Finding[] = []
  const failed = new Map<Block, Finding>()
  const rests: Table[] = []
  const restOf = (reader: PartReader, blocks: readonly Block[], reading: PartReading<unknown>): RestTaken => {
    if (leftovers === undefined || reader.leftovers === true) return noRest
    const taken = restTaken(blocks, reading.used, reading.columns.used, leftovers.take)
    for (const table of taken.tables) rests.push(table)
    return taken
  }
  const readOne = (reader: PartReader, claimed: readonly Block[], isRest: boolean): void => {
    const { section, part } = reader
    const { blocks, reading, faults } = tryBlocks(reader, claimed, entriesIn)
    for (const [block, fault] of faults) {
      const finding = recogniserFailed(reader, block, fault, therefore)
      failed.set(block, finding)
      findings.push(finding)
    }
    if (reading === undefined) return
    const base = pointerTo('sections', section, part)
    const input = (inputs[section] ??= {})
    const before = input[part]
    const { value } = reading
    if (before === undefined) input[part] = value
    else if (Array.isArray(before) && Array.isArray(value))
      input[part] = [...(before as unknown[]), ...(value as unknown[])]
    else {
      const why = `was read into ${partOf(reader)}, which another table or statement fills already: it was left out and not checked`
      for (const block of blocks) findings.push(ambiguous(block, why))
      return
    }
    const offset = Array.isArray(before) ? before.length : 0
    const first = blocks[0]
    if (first && before === undefined) places.set(base, first.location)
    places.add(base, offset, reading.places)
    if (isRest) return
    const rest = restOf(reader, blocks, reading)
    for (const finding of headingFindings(reader, blocks, reading, base, rest.headings)) findings.push(finding)
    const notEntries = blocks.map((block) => entriesIn(reader, block)?.leftOut ?? [])
    for (const rows of notEntries) for (const finding of leftOutFindings(reader, base, rows)) findings.push(finding)
    const { used = 'notStated', columns } = reading
    const none = notEntries.flat()
    const leftOut =
      reading.leftOut === undefined && none.length === 0 ? 'notStated' : [...(reading.leftOut ?? []), ...none]
    parts.push({
      section,
      part,
      blocks,
      used,
      columns,
      leftOut,
      ...(reader.leftovers === true ? { leftovers: true } : {}),
    })
  }
  for (const [reader, claimed] of won) readOne(reader, claimed, false)
  // It is no table of its own in the report.
  if (leftovers !== undefined && rests.length > 0) readOne(leftovers.reader, rests, true)
  return { inputs, places, parts, findings, failed }
}
