import { counted, forCount, listed } from '@imt/core'
import { english } from '@imt/report/words'
import type { Loaded } from '../load/load.js'

type ReadTable = Loaded['reading']['tables'][number]

const placeOf = ({ source, table }: ReadTable): string =>
  `${source}${table === undefined ? '' : `, table ${String(table)}`}`

/** Why no recogniser claimed a table, and what it is most like, as the report says it. */
const whyUnknown = ({ reading }: Pick<Loaded, 'reading'>, { source, table = 1 }: ReadTable): string | undefined =>
  reading.findings.find(
    ({ rule, location }) =>
      rule === 'core/unrecognised-table' &&
      location?.source === source &&
      ('table' in location && typeof location.table === 'number' ? location.table : 1) === table,
  )?.message

/** What was read as something that is not asked for, a line for each source: of this nothing is said either. */
const readOtherwise = (others: readonly ReadTable[], what: string): readonly string[] => {
  const sources = new Map<string, string[]>()
  for (const { source, readAs } of others)
    sources.set(source, [...(sources.get(source) ?? []), english.part({ readAs: readAs ?? '' })])
  return [...sources].map(
    ([source, parts]) =>
      `${source}: ${counted(parts.length, 'table or list', 'tables or lists')} of other kinds (${listed([...new Set(parts)])}), which ${forCount(parts.length, 'was', 'were')} not ${what}`,
  )
}

/**
 * What was given and not read, each as a line: of this nothing is said.
 * `what` says what was not done with it: `compared`. `asked` are the parts that are asked for, where not all are.
 */
export const notReadOf = (
  { reading, tables, unreadable }: Pick<Loaded, 'reading' | 'tables' | 'unreadable'>,
  what: string,
  asked?: readonly string[],
): readonly string[] => {
  // A file that could not be read is named with why.
  const isNamed = ({ source, table }: ReadTable): boolean =>
    table === undefined && unreadable.some((line) => line.startsWith(`${source}: `))
  const isUnknown = ({ readAs }: ReadTable): boolean =>
    readAs === null || (asked !== undefined && !readAs.includes('/'))
  return [
    ...unreadable,
    ...tables.map(({ first }) => `${first.name}: it is too large to be read whole, and was not ${what}`),
    ...reading.unread.map(({ at, why }) => `${at === '' ? 'all of it' : at.replace(/^\/sections\//, '')}: ${why}`),
    ...reading.tables
      .filter((table) => isUnknown(table) && !isNamed(table))
      .map((table) => {
        const why = whyUnknown({ reading }, table)
        return `${placeOf(table)}: no known table, and not ${what}${why === undefined ? '' : `. ${why}`}`
      }),
    ...(asked === undefined
      ? []
      : readOtherwise(
          reading.tables.filter((table) => !isUnknown(table) && !asked.includes(table.readAs ?? '')),
          what,
        )),
  ]
}

/** What is said of a column that a verb does not read. */
export const unusedColumn = (heading: string): string =>
  heading.trim() === ''
    ? 'a column without a heading: it was not used'
    : `column "${heading}": it is none that is known, and was not used`
