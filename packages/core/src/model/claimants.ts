import { withStatedScale } from '../layout/stated-scale.js'
import type { Finding } from '../report/finding.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { knownHeadings } from '../recognise/own-headings.js'
import type { BlockContext, KnownTable, PartReading, PartRecogniser, RowSifter } from '../plugin/recogniser.js'
import type { Block, Table } from '../source/source.js'
import type { TextLayout } from '../source/text-layout.js'
import type { JsonPointer } from '../pointer.js'
import { frozen } from '../parameter/frozen.js'
import { faultWords } from '../parameter/fault-words.js'
import { isRecord, shown } from '../parameter/shown.js'
import { ModelError } from '../plugin/model-error.js'
import { recogniserFailed, type PartReader } from './read-parts.js'
import { isLater, scoreOf } from './verify-reading.js'

/** A recogniser as the model sees it: one part of one section, and whether it is asked only for what is left over. */
export interface Claimant extends PartReader {
  score(block: Block, context: BlockContext): number
  readonly layouts?: readonly TextLayout[]
  readonly headings?: readonly RegExp[]
  readonly knows?: KnownTable
  readonly leftovers: boolean
  /** A block as the recogniser is shown it. */
  shown?(block: Table): Table
  readonly rowsAt?: JsonPointer
  sift?(table: Table): RowSifter | undefined
}

/** A claimant that reads each row by itself. */
export type RowReader = Claimant & { readonly rowsAt: JsonPointer }

/** True of a claimant that reads each row by itself. */
export const isRowReader = (claimant: Claimant | undefined): claimant is RowReader => claimant?.rowsAt !== undefined

type AnyRecogniser = PartRecogniser<Record<string, unknown>, string>

/** A recogniser, and what it is shown of a table. */
type Shown = AnyRecogniser & Pick<Claimant, 'shown'>

/** What was read, with the headings of its columns renamed. What is no reading is left to who checks it. */
const renamed = <Value>(reading: PartReading<Value>, name: (heading: string) => string): PartReading<Value> => {
  const columns: unknown = isRecord(reading) ? reading.columns : undefined
  if (!isRecord(columns) || !Array.isArray(columns['used']) || !Array.isArray(columns['unused'])) return reading
  const { used, unused, ...more } = reading.columns
  return { ...reading, columns: { ...more, used: used.map(name), unused: unused.map(name) } }
}

/** A recogniser that is shown tables under known headings, where the plugin says for which a body's own stand. */
const underOwnHeadings = (recogniser: Shown, headings: AnyPlugin['headings']): Shown => {
  if (headings === undefined) return recogniser
  const { shown, publishedIn } = knownHeadings(headings)
  return {
    ...recogniser,
    shown: (table) => {
      const own = shown(table) as Table
      return recogniser.shown?.(own) ?? own
    },
    score: (block, context) => recogniser.score(shown(block), context),
    read: (blocks) => renamed(recogniser.read(blocks.map(shown)), publishedIn(blocks)),
    sift: (table) => recogniser.sift?.(shown(table) as Table),
  }
}

/**
 * A recogniser of rows that is shown tables with the scale that a heading states, `Amount £000`, in the figures under
 * it. One that takes tables as a whole looks for scales itself, in titles and rows of units, too.
 */
const withScales = (recogniser: AnyRecogniser): Shown => {
  if (recogniser.rowsAt === undefined) return recogniser
  const known = new WeakMap<Table, Table>()
  const shown = (table: Table): Table => {
    const found = known.get(table) ?? withStatedScale(table)
    known.set(table, found)
    return found
  }
  const block = (given: Block): Block => (given.kind === 'table' ? shown(given) : given)
  return {
    ...recogniser,
    shown,
    score: (given, context) => recogniser.score(block(given), context),
    // What is written under a scale is another text than stands there.
    sift: (table) => (shown(table) === table ? recogniser.sift?.(table) : undefined),
    read: (blocks) => {
      const reading = recogniser.read(blocks.map(block))
      const published = new Map(
        blocks.flatMap((given) =>
          given.kind === 'table'
            ? shown(given).headers.map((heading, at) => [heading, given.headers[at] ?? ''] as const)
            : [],
        ),
      )
      return renamed(reading, (heading) => published.get(heading) ?? heading)
    },
  }
}

/** The recognisers of the plugins. */
export const claimants = (plugins: readonly AnyPlugin[]): readonly Claimant[] =>
  plugins.flatMap(({ id, section, recognise, leftovers, headings }) =>
    section === null
      ? []
      : recognise.map((recogniser): Claimant => ({
          ...underOwnHeadings(
            withScales(recogniser as AnyRecogniser), // as definePlugin has made sure
            headings,
          ),
          plugin: id,
          section: section.id,
          leftovers: leftovers === true,
        })),
  )

/** No table that is known has a tenth of so many columns: of one that has more nobody is asked. */
export const mostColumns = 2000

/**
 * The claimants with the highest score above zero: none, one, or a tie. One that fails has not claimed the block; the
 * finding of it goes to `findings`.
 */
export const winners = (
  all: readonly Claimant[],
  block: Block,
  context: BlockContext,
  findings: Finding[],
): readonly Claimant[] => {
  let best = 0
  let found: Claimant[] = []
  if (block.kind === 'table' && block.headers.length > mostColumns) return found
  for (const claimant of all) {
    const asked = scoreOf(claimant, block, context)
    if ('fault' in asked) {
      findings.push(recogniserFailed(claimant, block, asked.fault, 'It is as if this recogniser had not claimed it'))
      continue
    }
    const score = asked.answer
    if (score <= 0 || score < best) continue
    if (score > best) found = []
    best = score
    found.push(claimant)
  }
  return found
}

/** A layout whose faults are said to be those of its plugin: the text it was asked about is sound. */
const namedLayout = (layout: TextLayout, plugin: string): TextLayout => ({
  ...layout,
  columns: layout.columns.map((column) => {
    const [name] = column.names
    const refuse = (fault: string): never => {
      throw new ModelError(
        'core/recogniser-failed',
        `layouts: accepts of the column ${shown(String(name))} of ${layout.id} (plugin ${plugin}) ${fault}`,
      )
    }
    const accepts = (text: string): boolean => {
      let accepted: unknown
      try {
        accepted = column.accepts(text)
      } catch (cause) {
        return refuse(`failed: ${faultWords(cause)}`)
      }
      if (isLater(accepted)) refuse('must not be async: it returned a Promise')
      return Boolean(accepted)
    }
    return { ...column, accepts }
  }),
})

/** The tables and headings of extracted text that the recognisers of the plugins know. */
export const knownText = (
  plugins: readonly AnyPlugin[],
): { readonly layouts: readonly TextLayout[]; readonly headings: readonly RegExp[] } => {
  const all = claimants(plugins)
  return {
    layouts: frozen(all.flatMap(({ layouts = [], plugin }) => layouts.map((layout) => namedLayout(layout, plugin)))),
    headings: Object.freeze(all.flatMap(({ headings }) => headings ?? [])),
  }
}
