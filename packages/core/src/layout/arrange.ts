import type { BlockContext } from '../plugin/recogniser.js'
import type { Finding } from '../report/finding.js'
import type { Block, Source, Table } from '../source/source.js'
import { cardLists } from './cards.js'
import { areOver, labelOf } from './label.js'
import { labelledRuns, type LabelledRun } from './labelled.js'
import { headingRowsOf } from './rows-as-published.js'
import { sideBySide, sideBySideWithoutGap } from './side-by-side.js'
import { turned } from './turned.js'
import { withoutHeadings } from './without-headings.js'

/** Who is asked whether a table is one that is known. */
export interface Asked {
  /** Whether one recogniser knows a table: one that reads rows, or another. */
  knownAs(table: Table, context: BlockContext): 'rows' | 'other' | undefined
  /** True for a table that has all headings by which a recogniser knows its own, and hardly any other. */
  isKnownByHeadings(table: Table, context: BlockContext): boolean
  /** Of the headings of a table, how many a recogniser knows, whichever knows most of them: from 0 to 1. */
  shareKnown(table: Table): number
  /** True for a table that a recogniser knows by the labels of its rows, without headings. */
  isKnownByLabels(table: Table, context: BlockContext): boolean
}

/** What a reader says of the headings of a table that has none where it looked for them. */
const aboutHeadings: ReadonlySet<string> = new Set([
  'tables/duplicate-heading',
  'tables/unnamed-column',
  'tables/no-heading-row',
  'tables/title-lines',
  'tables/padding-left-out',
])

/** The problems of a source less those with the headings of tables that were read in another way. */
const otherProblems = (problems: readonly Finding[], changed: readonly Table[]): readonly Finding[] => {
  const lines = new Set(
    changed.flatMap((table) =>
      [...headingRowsOf(table), ...(table.repeats ?? []).map(({ cells }) => cells)].flatMap((row) =>
        row.map(({ location }) => JSON.stringify(location)),
      ),
    ),
  )
  return problems.filter(
    ({ rule, location }) => !aboutHeadings.has(rule) || location === undefined || !lines.has(JSON.stringify(location)),
  )
}

/**
 * True if more of the headings of a turned table are known than of those that it has as it stands: one of its labels
 * may be a heading, too (`Asset Type, PCs, Laptops, Total` over `Quantity of Asset, 10, 20, 30`), and a row of a table
 * that stands upright may be called as a column is.
 */
const isBetterKnown = (records: readonly Table[], table: Table, asked: Asked): boolean => {
  const share = asked.shareKnown(table)
  return records.every((each) => asked.shareKnown(each) > share)
}

/** True of `Question`, `Response`: words over labels and what they name, which other lists have for headings, too. */
const standsOverPairs = ({ headers: [label = '', ...values] }: Table): boolean =>
  values.length === 1 && areOver(labelOf(label), values)

/** Of a table with more columns than this the headings are left as they were joined. */
const manyColumns = 40

/**
 * A table with several heading rows under those words that are known: of a group of columns and what each of them
 * states (`Dates`, `Start`) the lower may be known, and both together not.
 */
const underLowerHeadings = (table: Table, asked: Asked): Table | undefined => {
  const { headingRows: rows = [] } = table
  if (rows.length < 2 || table.headers.length > manyColumns) return undefined
  let headers = table.headers
  let known = asked.shareKnown(table)
  for (const [column, heading] of table.headers.entries()) {
    const lower = rows.findLast((row) => (row[column]?.text ?? '') !== '')?.[column]?.text ?? ''
    if (lower === '' || lower === heading || headers.includes(lower)) continue
    const tried = headers.map((each, at) => (at === column ? lower : each))
    const share = asked.shareKnown({ ...table, headers: tried })
    if (share > known) [headers, known] = [tried, share]
  }
  return headers === table.headers ? undefined : { ...table, headers }
}

/** How many of the headings of a table are known. */
const numberKnown = (table: Table, asked: Asked): number =>
  Math.round(asked.shareKnown(table) * table.headers.filter((heading) => heading.trim() !== '').length)

/**
 * True of one table whose columns are set apart by empty ones: its parts have the same rows, and to leave out those
 * that are not known by themselves would leave out headings that are known of the whole.
 */
const isSpaced = (table: Table, parts: readonly Table[], known: readonly Table[], asked: Asked): boolean =>
  parts.every(({ rows }) => rows.length === table.rows.length) &&
  numberKnown(table, asked) > known.reduce((sum, part) => sum + numberKnown(part, asked), 0) + 1

/** The tables of which one consists, if it is known by them and not as it stands. */
const tablesIn = (table: Table, context: BlockContext, asked: Asked): readonly Table[] => {
  const parts = sideBySide(table)
  const known = parts.filter((part) => asked.knownAs(part, context) !== undefined)
  // A gap parts two tables; read as one, the second would be columns that nobody uses.
  const isPartOnly = (): boolean =>
    parts.every(({ under }) => under.length > table.under.length) ||
    (known.some((part) => asked.shareKnown(part) > asked.shareKnown(table)) && !isSpaced(table, parts, known, asked))
  if (
    known.length > 0 &&
    (known.length === parts.length || asked.knownAs(table, context) === undefined || isPartOnly())
  )
    return parts
  for (const pair of sideBySideWithoutGap(table))
    if (asked.shareKnown(table) < 1 && pair.every((part) => asked.knownAs(part, context) !== undefined)) return pair
  const records = turned(table)
  const areKnown = records.length > 0 && records.every((each) => asked.isKnownByHeadings(each, context))
  if (areKnown && (standsOverPairs(table) || isBetterKnown(records, table, asked))) return records
  const lower = underLowerHeadings(table, asked)
  if (lower !== undefined && asked.knownAs(lower, context) === 'rows') return [lower]
  const bare = withoutHeadings(table)
  const isBare = bare !== undefined && asked.isKnownByLabels(bare, context)
  return isBare && asked.knownAs(table, context) !== 'rows' ? [bare] : []
}

/** One record of labels and values as a table without headings, a row for each label. */
const asRows = ({ headers, headingPlaces = [], rows: [record, ...more], ...rest }: Table): Table | undefined =>
  record === undefined || more.length > 0
    ? undefined
    : {
        ...rest,
        headers: ['', ''],
        rows: record.map((value, at) => [
          { text: headers[at] ?? '', location: headingPlaces[at] ?? value.location },
          value,
        ]),
      }

/** The tables to which a list of labels and values comes, if they are known. */
const tablesOfLabels = (tables: readonly Table[], context: BlockContext, asked: Asked): readonly Table[] => {
  if (tables.every((table) => asked.isKnownByHeadings(table, context))) return tables
  const upright = tables.flatMap((table) => asRows(table) ?? [])
  const areKnown = upright.length === tables.length && upright.every((table) => asked.isKnownByLabels(table, context))
  return areKnown ? upright : []
}

/** True if as much of a list is known with the headings above its records as of those records without. */
const isBetterWithHeadings = (list: LabelledRun, runs: readonly LabelledRun[], asked: Asked): boolean => {
  const shareOf = ({ tables: [table] }: LabelledRun): number =>
    table === undefined ? 0 : asked.shareKnown({ ...table, under: [] })
  const whole = shareOf(list)
  return runs.every((run) => run.from < list.from || run.to > list.to || shareOf(run) <= whole)
}

/** Of so many lists of labels and values it is asked whether they are known: pages have few. */
const mostRuns = 1000

/**
 * Returns a source with its tables as a recogniser knows them: those that stand side by side apart, those whose
 * headings stand in the first column turned, those that begin with a row of figures without headings, and lists of
 * labels and values as tables, also where each stands under a heading of its own. Only what is known in this way, and
 * not as it stands, is read so; every cell keeps its place. A source that needs nothing of it is given back as it is.
 *
 * @param contexts - where each block of the source stands
 */
export const arranged = (source: Source, contexts: readonly BlockContext[], asked: Asked): Source => {
  const { blocks, problems } = source
  const instead = new Map<number, readonly Block[]>()
  const changed: Table[] = []
  for (const [at, block] of blocks.entries()) {
    const context = contexts[at]
    if (block.kind !== 'table' || context === undefined) continue
    const found = tablesIn(block, context, asked)
    if (found.length === 0) continue
    instead.set(at, found)
    changed.push(block)
  }
  /** Whether the blocks of a run were put together to tables that are known. */
  const takeRun = ({ from, to, tables }: LabelledRun): boolean => {
    const context = contexts[from]
    if (context === undefined) return false
    const read = tablesOfLabels(
      tables.map((table): Table => ({ ...table, under: context.under })),
      context,
      asked,
    )
    if (read.length === 0) return false
    instead.set(from, read)
    for (let at = from + 1; at < to; at += 1) instead.set(at, [])
    return true
  }
  const runs = labelledRuns(blocks).slice(0, mostRuns)
  // Records under headings of their own are best known with them, unless their labels say already what they are called.
  const taken = cardLists(blocks, runs).filter((list) => isBetterWithHeadings(list, runs, asked) && takeRun(list))
  const others = runs.filter((run) => !taken.some((list) => run.from >= list.from && run.to <= list.to))
  const left = others.filter((run) => !takeRun(run))
  // Records that are not known one by one may be known with the headings that they stand under.
  for (const list of cardLists(blocks, left)) takeRun(list)
  if (instead.size === 0) return source
  return {
    ...source,
    blocks: blocks.flatMap((block, at) => instead.get(at) ?? [block]),
    ...(problems === undefined ? {} : { problems: otherProblems(problems, changed) }),
  }
}
