import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { BlockContext, PartReading, PartRecogniser } from '../plugin/recogniser.js'
import type { Block, Location, Source } from '../source/source.js'
import type { TextLayout } from '../source/text-layout.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTo, pointerWithin } from '../pointer.js'
import { missingLists } from './missing-lists.js'
import { outline } from './outline.js'
import { coreFinding } from './core-finding.js'
import { fingerprint } from '../report/fingerprint.js'

/** A recogniser as the model sees it: one part of one section. */
interface Claimant extends PartRecogniser<Record<string, unknown>, string> {
  readonly section: string
}

export interface Recognised {
  readonly inputs: Record<string, Record<string, unknown>>
  readonly places: ReadonlyMap<JsonPointer, Location>
  readonly findings: readonly Finding[]
  readonly title: string | undefined
}

const claimants = (plugins: readonly AnyPlugin[]): readonly Claimant[] =>
  plugins.flatMap(({ section, recognise }) =>
    section === null
      ? []
      : recognise.map((recogniser): Claimant => ({
          ...(recogniser as PartRecogniser<Record<string, unknown>, string>),
          section: section.id,
        })),
  )

const describe = (block: Block): string => {
  if (block.kind === 'table')
    return `The table ${block.caption === undefined ? `with the headings ${block.headers.map((text) => `"${text}"`).join(', ')}` : `"${block.caption}"`}`
  return block.kind === 'list' ? 'A list' : `The ${block.kind} "${block.text.slice(0, 60)}"`
}

const partOf = (claimant: Claimant): string => `${claimant.section} (${claimant.part})`

/** The claimants with the highest score above zero: none, one, or a tie. */
const winners = (all: readonly Claimant[], block: Block, context: BlockContext): readonly Claimant[] => {
  let best = 0
  let found: Claimant[] = []
  for (const claimant of all) {
    const score = claimant.score(block, context)
    if (score <= 0 || score < best) continue
    if (score > best) found = []
    best = score
    found.push(claimant)
  }
  return found
}

const problemFindings = (source: Source): readonly Finding[] =>
  (source.problems ?? []).map(({ code, level, message, location, key, stated, band, citation }) => ({
    rule: code,
    level,
    band: band ?? 'validity',
    at: '',
    message,
    ...(stated === undefined ? {} : { stated }),
    location,
    ...(citation === undefined ? {} : { citation }),
    fingerprint: fingerprint([code, source.name, ...(key ?? [message])]),
  }))

/** The tables and headings of extracted text that the recognisers of the plugins know. */
export const knownText = (
  plugins: readonly AnyPlugin[],
): { readonly layouts: readonly TextLayout[]; readonly headings: readonly RegExp[] } => {
  const all = claimants(plugins)
  return {
    layouts: all.flatMap(({ layouts }) => layouts ?? []),
    headings: all.flatMap(({ headings }) => headings ?? []),
  }
}

/** Gives every block to the recogniser that knows it best, and reads each part from the blocks it won. */
export const recogniseSources = (plugins: readonly AnyPlugin[], sources: readonly Source[]): Recognised => {
  const all = claimants(plugins)
  const findings: Finding[] = sources.flatMap((source) => [...problemFindings(source), ...missingLists(source.blocks)])
  const won = new Map<Claimant, Block[]>()
  for (const { blocks } of sources) {
    for (const context of outline(blocks)) {
      const block = blocks[context.index] as Block
      const [winner, rival] = winners(all, block, context)
      if (winner && rival) {
        const message = `${describe(block)} fits both ${partOf(winner)} and ${partOf(rival)}: it was given to neither and not checked`
        findings.push(
          coreFinding(coreCatalogue.ambiguousBlock, {
            at: '',
            message,
            key: [describe(block)],
            location: block.location,
          }),
        )
      } else if (winner) {
        const blocksWon = won.get(winner)
        if (blocksWon) blocksWon.push(block)
        else won.set(winner, [block])
      }
      if (winner === undefined && block.kind === 'table') {
        const message = `${describe(block)} was not recognised: nothing in it was checked`
        findings.push(
          coreFinding(coreCatalogue.unrecognisedTable, {
            at: '',
            message,
            key: [describe(block)],
            location: block.location,
          }),
        )
      }
    }
  }
  const inputs: Record<string, Record<string, unknown>> = {}
  const places = new Map<JsonPointer, Location>()
  for (const [claimant, blocks] of won) {
    const reading: PartReading<unknown> = claimant.read(blocks)
    const base = pointerTo('sections', claimant.section, claimant.part)
    inputs[claimant.section] = { ...inputs[claimant.section], [claimant.part]: reading.value }
    const first = blocks[0]
    if (first) places.set(base, first.location)
    for (const [pointer, location] of reading.places) places.set(pointerWithin(base, pointer), location)
    for (const column of reading.columns.unused) {
      const message = `The column "${column}" has no place in ${partOf(claimant)}: it was left out`
      findings.push(
        coreFinding(coreCatalogue.unusedColumn, { at: base, message, key: [base, column], location: first?.location }),
      )
    }
  }
  if (won.size === 0) {
    const message =
      'Nothing here was recognised: no known heading, table or statement. Nothing was checked, and this is not a pass'
    findings.push(
      coreFinding(coreCatalogue.nothingRecognised, {
        at: '',
        message,
        key: sources.map(({ name }) => name),
        location: sources[0]?.blocks[0]?.location,
      }),
    )
  }
  const title = sources
    .flatMap(({ blocks }) => blocks)
    .find((block) => (block.kind === 'heading' || block.kind === 'paragraph') && block.text !== '')
  return { inputs, places, findings, title: title && 'text' in title ? title.text : undefined }
}
