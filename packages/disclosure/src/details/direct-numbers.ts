import { columnsOf, labelledRowsOf } from '../content/columns.js'
import type { PublishedTable } from '../section.js'
import { landlinesIn, landlinesInCell } from './landline-numbers.js'
import { isNameOfPerson, personNameCells } from './person-names.js'

/** A column that says of itself that its numbers are those of persons, and no office's. */
const ownNumber = /\b(?:direct|ddi|home|private|personal)\b/i
/** How a text says whom to ask, the name behind it, and a number not far behind that. */
const asking =
  /\b(?:contact|call|ring|phone|telephone|speak to|ask for|e-?mail|officer|manager|lead|author|name)\s?:?\s{1,3}(?:(?:mrs?|miss|ms|dr|prof)\.?\s)?/gi
const nameNext = /^([A-Z][A-Za-z'’-]{0,30}(?:\s[A-Z][A-Za-z'’-]{0,30}){1,3})([^.;\n]{0,60})/
const called =
  /\b(?:direct (?:line|dial|number|tel(?:ephone)?)|ddi|home (?:tel(?:ephone)?|phone|number)|private number)\b(?: (?:no|number))?\.?\s{0,3}[:–-]?\s{0,3}/gi

/** Which rows of a column hold the number of a person, and whether it is said to be their own. */
export interface DirectNumbers {
  readonly column: number
  readonly rows: readonly number[]
  readonly own: boolean
}

/** The number of a table of labels and values with one person: `Contact | Jane Example`, `Tel | 01632 960 001`. */
const ofLabels = (table: PublishedTable): readonly DirectNumbers[] => {
  const pairs = labelledRowsOf(table)
  const labels = pairs.map(({ heading }) => heading)
  if (!pairs.some(({ heading, cells }) => personNameCells(heading, cells, labels).length > 0)) return []
  const held = pairs.filter(
    ({ heading, cells, row }) => row >= 0 && cells.some((text) => landlinesInCell(heading, text).length > 0),
  )
  const rows = held.map(({ row }) => row)
  return rows.length === 0 ? [] : [{ column: 1, rows, own: held.some(({ heading }) => ownNumber.test(heading)) }]
}

/**
 * Returns, for each column of a table, the rows whose number stands beside the name of a person and is no other row's.
 * A number that several share is that of an office.
 */
export const directNumbersIn = (table: PublishedTable): readonly DirectNumbers[] => {
  const columns = columnsOf(table)
  const named = new Set(
    columns.flatMap(({ heading, cells, rows }) =>
      personNameCells(heading, cells, table.headings).map((cell) => rows[cell] ?? 0),
    ),
  )
  const home = columns.some(({ heading }) => /\bhome\b/i.test(heading))
  if (named.size === 0 && !home) return ofLabels(table)
  const found = columns.flatMap(({ heading, cells, rows }, column) => {
    const numbers = cells.map((text) => landlinesInCell(heading, text))
    const times = new Map<string, number>()
    for (const number of numbers.flatMap((of) => [...new Set(of)])) times.set(number, (times.get(number) ?? 0) + 1)
    const held = numbers.flatMap((of, cell) => {
      const row = rows[cell] ?? 0
      const isOwn = /\bhome\b/i.test(heading) || named.has(row)
      return isOwn && of.some((number) => times.get(number) === 1) ? [row] : []
    })
    return held.length === 0 ? [] : [{ column, rows: held, own: ownNumber.test(heading) }]
  })
  return found.length > 0 ? found : ofLabels(table)
}

/** Returns how many numbers a text gives as those of persons: behind a name to ask for, or called direct. */
export const directNumbersInText = (text: string): number => {
  const looked = text.slice(0, 20_000)
  const behindNames = [...looked.matchAll(asking)].flatMap(({ index, 0: words }) => {
    const from = index + words.length
    const [, name = '', rest = ''] = nameNext.exec(looked.slice(from, from + 190)) ?? []
    return isNameOfPerson(name) ? landlinesIn(rest).slice(0, 1) : []
  })
  const own = [...looked.matchAll(called)].flatMap(({ index, 0: words }) => {
    const from = index + words.length
    return landlinesIn(looked.slice(from, from + 40)).slice(0, 1)
  })
  return new Set([...behindNames, ...own]).size
}
