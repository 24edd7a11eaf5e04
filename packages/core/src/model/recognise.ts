import { noEntry } from '../layout/entries.js'
import { coreCatalogue } from './catalogue.js'
import { damagedCells } from './damaged-cells.js'
import { pointerTo } from '../pointer.js'
import type { Finding } from '../report/finding.js'
import type { PartRead } from './model.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { withoutNotes } from './lone-rows.js'
import { nearestTable } from './nearest-table.js'
import type { Block, Source, Table } from '../source/source.js'
import type { PartPlaces } from './part-places.js'
import { missingLists } from './missing-lists.js'
import { hasNoHeadings } from './without-headings.js'
import { outline } from './outline.js'
import { findingOf } from '../report/finding-of.js'
import { partOf } from './part-name.js'
import { ambiguous, describe, readParts } from './read-parts.js'
import { joinFindings, type ListedFindings } from '../report/finding-list.js'
import { titleOf } from '../source/title-of.js'
import { grouped } from '../words/counted.js'
import { listed } from '../words/listed.js'
import { claimants, mostColumns, winners, type Claimant } from './claimants.js'
import { linksSaid } from './links-said.js'
import { arrangedFor } from './lay-out.js'
import { takesTable } from './takes-table.js'

const bothOf = (winner: Claimant, rival: Claimant): string => {
  const [one, other] = [partOf(winner), partOf(rival)]
  return one === other ? `two recognisers of ${one}` : `both ${one} and ${other}`
}

export interface Recognised extends ListedFindings {
  /** The sources with their tables as they were read. */
  readonly sources: readonly Source[]
  readonly inputs: Record<string, Record<string, unknown>>
  readonly places: PartPlaces
  readonly parts: readonly PartRead[]
  readonly title: string | undefined
}

/** Tables of pages that are like none that is known, each with what is said of it. A file of data is its table. */
type Strangers = Map<Table, Finding>

/** So many values of a row without headings are quoted. */
const shownOfRow = 6

const unrecognised = (block: Table, all: readonly Claimant[], strangers: Strangers): Finding => {
  if (block.headers.length > mostColumns)
    return findingOf(coreCatalogue.unrecognisedTable, {
      at: '',
      message: `A table was not recognised, and nothing in it was checked: it has ${grouped(block.headers.length)} columns. No table that is read has more than ${grouped(mostColumns)}. Check that its lines end where they should, and that its values are parted by the right sign`,
      key: ['columns', block.headers.slice(0, 3).join(', ').slice(0, 200)],
      location: block.location,
    })
  const isBare = hasNoHeadings(block)
  const nearest = isBare ? '' : nearestTable(block, all)
  const finding = findingOf(coreCatalogue.unrecognisedTable, {
    at: '',
    message: isBare
      ? `The table has no headings: its first row, ${listed(
          block.headers.slice(0, shownOfRow).map((text) => `"${text}"`),
          'and',
        )}${block.headers.length > shownOfRow ? ' and so on' : ''}, holds values as the rows below do, and was taken for them. Nothing in it was checked, and without headings nothing says what its columns hold. Write a row of headings above it; \`imt templates\` lists those of each table that is read`
      : `${describe(block)} was not recognised: nothing in it was checked${nearest}`,
    key: [describe(block)],
    location: block.location,
  })
  if (nearest === '' && block.location.kind === 'html') strangers.set(block, finding)
  return finding
}

/** A table whose own sums are all that is looked for, where it is much like one that is known; nothing otherwise. */
const nearlyKnown = (block: Table, all: readonly Claimant[]): Finding | undefined => {
  const nearest = block.headers.length > mostColumns || hasNoHeadings(block) ? '' : nearestTable(block, all)
  if (nearest === '') return undefined
  return findingOf(coreCatalogue.unrecognisedTable, {
    at: '',
    message: `${describe(block)} was not recognised: only its own sums were looked for${nearest}`,
    key: [describe(block)],
    location: block.location,
  })
}

interface Shares {
  readonly won: readonly (readonly [Claimant, readonly Block[]])[]
  readonly findings: readonly Finding[]
  readonly strangers: ReadonlyMap<Table, Finding>
}

interface Shared extends Pick<ReturnType<typeof readParts>, 'inputs' | 'places' | 'parts' | 'findings'> {
  readonly shared: Shares
}

/**
 * What each claimant won, in the order of the blocks, leftovers last; and what is to be said of the other blocks. On
 * those in `failed` the claimant that won them has failed: they are left over.
 */
const shareOut = (
  all: readonly Claimant[],
  sources: readonly Source[],
  failed: Pick<ReadonlyMap<Block, unknown>, 'has'> = new Map(),
): Shares => {
  const first = all.filter(({ leftovers }) => !leftovers)
  const last = all.filter(({ leftovers }) => leftovers)
  const won = new Map<Claimant, Block[]>()
  const take = (claimant: Claimant, block: Block): void => {
    const blocks = won.get(claimant)
    if (blocks) blocks.push(block)
    else won.set(claimant, [block])
  }
  const findings: Finding[] = []
  const strangers: Strangers = new Map()
  for (const { blocks } of sources) {
    for (const context of outline(blocks)) {
      const block = blocks[context.index] as Block
      let [winner, rival] = winners(failed.has(block) ? [] : first, block, context, findings)
      if (winner === undefined && (block.kind === 'table' || block.kind === 'paragraph')) {
        ;[winner, rival] = winners(last, block, context, findings)
        const near = winner === undefined || block.kind !== 'table' ? undefined : nearlyKnown(block, all)
        if (near !== undefined) findings.push(near)
      }
      if (winner && rival)
        findings.push(ambiguous(block, `fits ${bothOf(winner, rival)}: it was given to neither and not checked`))
      else if (winner) take(winner, block)
      else if (block.kind === 'table' && !failed.has(block)) findings.push(unrecognised(block, all, strangers))
    }
  }
  const asked = [...won]
  const order = [...asked.filter(([{ leftovers }]) => !leftovers), ...asked.filter(([{ leftovers }]) => leftovers)]
  return { won: order, findings, strangers }
}

/**
 * The recogniser that knows the one table of a source; none where two do, or none does, or the table has to be laid out
 * anew before it is read.
 */
export const claimantOf = (all: readonly Claimant[], source: Source): Claimant | undefined => {
  if (arrangedFor(all, source) !== source) return undefined
  const { won } = shareOut(all, [source])
  const [first, ...others] = won.filter(([, blocks]) => blocks.some(({ kind }) => kind === 'table'))
  return others.length === 0 ? first?.[0] : undefined
}

const notChecked = 'It is as if no recogniser had claimed it: nothing in it was checked'

/** Who looks for sums in what is left of tables: the recogniser of what is left over. */
const restTakers = (all: readonly Claimant[]): Parameters<typeof readParts>[3] => {
  const [reader] = all.filter(({ leftovers }) => leftovers)
  if (reader === undefined) return undefined
  return {
    reader,
    take: (table) => takesTable(reader, table),
  }
}

/** Shares the blocks out and has them read. What a recogniser fails to read is left over, for the plugin that asks. */
const shareAndRead = (all: readonly Claimant[], sources: readonly Source[]): Shared => {
  const shared = shareOut(all, sources)
  const toLeftovers = all.some(({ leftovers }) => leftovers)
  const takers = restTakers(all)
  const therefore = toLeftovers ? 'It is as if no recogniser had claimed it' : notChecked
  const read = readParts(shared.won, therefore, undefined, takers)
  const last = new Set(shared.won.flatMap(([{ leftovers }, blocks]) => (leftovers ? blocks : [])))
  const failed = new Map([...read.failed].filter(([block]) => !last.has(block)))
  if (!toLeftovers || failed.size === 0) return { shared, ...read }
  const again = shareOut(all, sources, failed)
  const rest = readParts(again.won, notChecked, undefined, takers)
  return { shared: again, ...rest, findings: [...failed.values(), ...rest.findings] }
}

const mostNamed = 200
const short = (text: string): string => (text.length > mostNamed ? `${text.slice(0, mostNamed)}…` : text)

/** Tables that are like none that is known, in a sentence; the first three by name. */
const strangersSaid = (tables: readonly Table[]): string => {
  if (tables.length === 0) return ''
  const more = tables.length - 3
  const named = tables.slice(0, 3).map((table) => short(describe(table).replace('The', 'the')))
  return `Not read: ${listed(more > 0 ? [...named, `${more} more`] : named)}. `
}

/** A note on how a table was read is of no use where nothing of the table is. */
const isOfUse = (strangers: Iterable<Table>): ((finding: Finding) => boolean) => {
  const tables = new Set<string>()
  for (const { location } of strangers)
    if (location.kind === 'html' && location.table !== undefined) tables.add(`${location.table} ${location.source}`)
  return ({ level, location }) =>
    level !== 'note' ||
    location?.kind !== 'html' ||
    location.table === undefined ||
    !tables.has(`${location.table} ${location.source}`)
}

/** The sources that may say what a publication is called: a text of which nothing was read tells of the others. */
const named = (sources: readonly Source[], parts: readonly PartRead[]): readonly Source[] => {
  if (parts.length === 0) return sources
  const read = new Set(parts.flatMap(({ blocks }) => blocks.map(({ location }) => location.source)))
  return sources.filter(({ name, kind }) => kind !== 'text' || read.has(name))
}

/** Sentences are compared with a table that may be known to nobody: of themselves they make nothing known. */
const isOfSentences = ({ leftovers, blocks }: PartRead): boolean =>
  leftovers === true && blocks.every(({ kind }) => kind === 'paragraph')

/** Gives every block to the recogniser that knows it best, and reads each part from the blocks it won. */
export const recogniseSources = (plugins: readonly AnyPlugin[], published: readonly Source[]): Recognised => {
  const all = claimants(plugins)
  const sources = published.map((source) => arrangedFor(all, source))
  const { shared, inputs, places, parts, findings: partFindings } = shareAndRead(all, sources)
  const { strangers } = shared
  const nothing: Finding[] = []
  const isNothingKnown = parts.every(isOfSentences)
  if (isNothingKnown) {
    const rest =
      parts.length === 0
        ? 'Nothing was checked'
        : 'Nothing was checked but sentences against the figures that they repeat'
    nothing.push(
      findingOf(coreCatalogue.nothingRecognised, {
        at: '',
        message: `Nothing here was recognised: no known heading, table or statement. ${strangersSaid([...strangers.keys()])}${linksSaid(published)}${rest}, and this is not a pass`,
        key: sources.map(({ name }) => name),
        location: sources[0]?.blocks[0]?.location,
      }),
    )
  }
  // Where nothing at all is known, that is said once, and the tables are named with it.
  const alone = new Set(isNothingKnown ? strangers.values() : [])
  const notEntries = parts.flatMap(({ leftOut }) =>
    leftOut === 'notStated' ? [] : leftOut.filter(({ code }) => code === noEntry),
  )
  const withTables = sources.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))
  const isAlone = (own: readonly Block[]): boolean => withTables.every(({ blocks }) => blocks === own)
  const found = joinFindings([
    ...sources.flatMap(({ blocks, problems = [], unlisted }) => [
      { findings: withoutNotes(problems.filter(isOfUse(strangers.keys())), notEntries), unlisted },
      { findings: missingLists(blocks, isAlone(blocks)) },
    ]),
    { findings: shared.findings.filter((finding) => !alone.has(finding)) },
    { findings: partFindings },
    {
      findings: parts.flatMap((part) =>
        damagedCells(part.blocks, part, pointerTo('sections', part.section, part.part)),
      ),
    },
    { findings: nothing },
  ])
  return { sources, inputs, places, ...found, parts, title: titleOf(named(published, parts)) }
}
