import type { Loaded } from '../load/load.js'

/** What was given and not read, each as a line: of this nothing is said. */
export const notReadOf = (
  { reading, tables, unreadable }: Pick<Loaded, 'reading' | 'tables' | 'unreadable'>,
  what: string,
): readonly string[] => [
  ...unreadable,
  ...tables.map(({ first }) => `${first.name}: it is too large to be read whole, and was not ${what}`),
  ...reading.unread.map(({ at, why }) => `${at === '' ? 'all of it' : at.replace(/^\/sections\//, '')}: ${why}`),
  ...reading.tables.flatMap(({ source, table, readAs }) =>
    readAs === null
      ? [`${source}${table === undefined ? '' : `, table ${String(table)}`}: no known table, and not ${what}`]
      : [],
  ),
]
