import { isIsoDate } from '../date/iso-date.js'
import { faultWords } from '../parameter/fault-words.js'
import { nearKey } from '../parameter/near-key.js'
import { namesOf } from '../parameter/parameter.js'
import { isRecord, shown } from '../parameter/shown.js'
import type { Block, Cell, Heading, Link, List, Paragraph, Source, Table } from './source.js'
import type { Location } from '../location.js'

/**
 * What is wrong with a value, or `undefined`: where it stands within the value, then what it must be. Asked of every
 * cell of every table, so nothing is put into words before there is a fault.
 */
type Check = (value: unknown) => string | undefined

const text: Check = (value) => (typeof value === 'string' ? undefined : ` must be text, got ${shown(value)}`)

/** Lines, columns, records and their like count from 1. */
const count: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1
    ? undefined
    : ` must be a whole number from 1 up, got ${shown(value)}`

/** Rows count from 0 where they are told by their index. */
const index: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? undefined
    : ` must be a whole number from 0 up, got ${shown(value)}`

const truth: Check = (value) => (typeof value === 'boolean' ? undefined : ` must be true or false, got ${shown(value)}`)

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value)

const listOf =
  (item: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return ` must be an array, got ${shown(value)}`
    for (let index = 0; index < value.length; index += 1) {
      const fault = item(value[index])
      if (fault !== undefined) return `[${index}]${fault}`
    }
    return undefined
  }

const partsOf = (checks: Readonly<Record<string, Check>>, known?: readonly string[]): Check => {
  const named = Object.entries(checks)
  return (value) => {
    if (!isRecord(value)) return ` must be an object, got ${shown(value)}`
    const slip = known && nearKey(value, known)
    if (slip !== undefined) return ` has no "${slip.key}": did you mean "${slip.meant}"?`
    for (const [name, check] of named) {
      const fault = check(value[name])
      if (fault !== undefined) return `.${name}${fault}`
    }
    return undefined
  }
}

/** An object whose `kind` says what else it has. */
const kindOf =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return ` must be an object, got ${shown(value)}`
    const { kind } = value
    return typeof kind === 'string' && Object.hasOwn(kinds, kind)
      ? kinds[kind]?.(value)
      : `.kind must be one of ${Object.keys(kinds).join(', ')}, got ${shown(kind)}`
  }

const places: Readonly<Record<Location['kind'], Check>> = {
  html: partsOf({
    source: text,
    line: count,
    column: count,
    table: maybe(count),
    row: maybe(count),
    cell: maybe(count),
  }),
  csv: partsOf({ source: text, line: count, column: count, record: count, field: count }),
  sheet: partsOf({ source: text, sheet: text, a1: text }),
  page: partsOf({ source: text, page: count, line: count, cell: maybe(count) }),
  text: partsOf({ source: text, line: count, column: count }),
  json: partsOf({ source: text, pointer: text, line: maybe(count), column: maybe(count) }),
  other: partsOf({ source: text, format: text, within: maybe(text), line: maybe(count), column: maybe(count) }),
}
const location = kindOf(places)

/** Returns what is wrong with something that should be a `Location`: where in it, and what it must be. */
export const locationFault: (value: unknown) => string | undefined = location

const cell = partsOf(
  { text, location, header: maybe(truth), hidden: maybe(truth) },
  namesOf<Cell>({ text: true, location: true, header: true, hidden: true }),
)

const blocks: Readonly<Record<Block['kind'], Check>> = {
  heading: partsOf(
    { level: count, text, location },
    namesOf<Heading>({ kind: true, level: true, text: true, location: true }),
  ),
  paragraph: partsOf(
    { text, location, leadsTo: maybe(text), within: maybe(text) },
    namesOf<Paragraph>({ kind: true, text: true, leadsTo: true, within: true, location: true }),
  ),
  list: partsOf({ items: listOf(cell), location }, namesOf<List>({ kind: true, items: true, location: true })),
  link: partsOf({ text, href: text, location }, namesOf<Link>({ kind: true, text: true, href: true, location: true })),
  table: partsOf(
    {
      caption: maybe(text),
      under: listOf(text),
      headers: listOf(text),
      headingPlaces: maybe(listOf(location)),
      headingRows: maybe(listOf(listOf(cell))),
      repeats: maybe(listOf(partsOf({ before: index, cells: listOf(cell) }))),
      rows: listOf(listOf(cell)),
      groups: maybe(listOf(maybe(text))),
      location,
    },
    namesOf<Table>({
      kind: true,
      caption: true,
      under: true,
      headers: true,
      headingPlaces: true,
      headingRows: true,
      rows: true,
      repeats: true,
      groups: true,
      location: true,
    }),
  ),
}

const level: Check = (value) =>
  value === 'error' || value === 'warning' || value === 'note'
    ? undefined
    : ` must be error, warning or note, got ${shown(value)}`

const band: Check = (value) =>
  value === 'validity' || value === 'accuracy' || value === 'usefulness' || value === 'disclosure'
    ? undefined
    : ` must be validity, accuracy, usefulness or disclosure, got ${shown(value)}`

const findingParts = { rule: text, level, band, at: text, message: text, fingerprint: text }
const finding = partsOf({ ...findingParts, location })

/** Returns what is wrong with something that should be a `Finding`, with a location or without. */
export const findingFault: (value: unknown) => string | undefined = partsOf({
  ...findingParts,
  location: maybe(location),
})

const day: Check = (value) =>
  typeof value === 'string' && isIsoDate(value)
    ? undefined
    : ` must be a calendar day written YYYY-MM-DD, got ${shown(value)}`

const source = partsOf(
  {
    name: text,
    title: maybe(text),
    kind: text,
    blocks: listOf(kindOf(blocks)),
    dates: maybe(partsOf({ period: maybe(partsOf({ start: day, end: day })), asOf: maybe(day) })),
    problems: maybe(listOf(finding)),
    unlisted: maybe(listOf(partsOf({ rule: text, level, count }))),
  },
  namesOf<Source>({ name: true, title: true, kind: true, blocks: true, dates: true, problems: true, unlisted: true }),
)

/**
 * Returns what is wrong with something that should be a `Source`: where in it, and what must stand there; `undefined`
 * for a sound one. For whoever calls a reader that is not their own.
 *
 * @param value - what a reader gave
 * @example
 * ```ts
 * sourceFault({ name: 'a.log', kind: 'log' }) // => '.blocks must be an array, got undefined'
 * sourceFault({ name: 'a.log', kind: 'log', blocks: [] }) // => undefined
 * ```
 */
export const sourceFault = (value: unknown): string | undefined => {
  try {
    return source(value)
  } catch (cause) {
    return ` cannot be read: ${faultWords(cause)}`
  }
}
