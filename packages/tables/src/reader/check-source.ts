import type { Block, Location, Source } from '@imt/core'
import { isParts, shown } from '../parameter/parameter.js'
import type { Reader } from './reader.js'

/** What is wrong with a value, beginning with where it stands, or `undefined`. */
type Check = (value: unknown, at: string) => string | undefined

const text: Check = (value, at) => (typeof value === 'string' ? undefined : `${at} must be text, got ${shown(value)}`)

const listOf =
  (item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return `${at} must be an array, got ${shown(value)}`
    for (const [index, each] of value.entries()) {
      const fault = item(each, `${at}[${index}]`)
      if (fault !== undefined) return fault
    }
    return undefined
  }

/** The first fault of an object's parts. */
const parts =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isParts(value)) return `${at} must be an object, got ${shown(value)}`
    for (const [name, check] of Object.entries(checks)) {
      const fault = check(value[name], `${at}.${name}`)
      if (fault !== undefined) return fault
    }
    return undefined
  }

const kindOf =
  (kinds: object): Check =>
  (value, at) =>
    typeof value === 'string' && Object.hasOwn(kinds, value)
      ? undefined
      : `${at} must be one of ${Object.keys(kinds).join(', ')}, got ${shown(value)}`

/** Lines, columns, records and their like count from 1. */
const count: Check = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1
    ? undefined
    : `${at} must be a whole number from 1 up, got ${shown(value)}`
const maybe =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? undefined : check(value, at)

const places: Readonly<Record<Location['kind'], Check>> = {
  html: parts({ line: count, column: count, table: maybe(count), row: maybe(count), cell: maybe(count) }),
  csv: parts({ line: count, column: count, record: count, field: count }),
  sheet: parts({ sheet: text, a1: text }),
  page: parts({ page: count, line: count }),
  text: parts({ line: count, column: count }),
  json: parts({ pointer: text }),
  other: parts({ format: text, within: maybe(text), line: maybe(count), column: maybe(count) }),
}
const location: Check = (value, at) =>
  parts({ source: text, kind: kindOf(places) })(value, at) ?? places[(value as Location).kind](value, at)
const cell = parts({ text, location })
const content: Readonly<Record<Block['kind'], Check>> = {
  heading: parts({ text, level: count }),
  paragraph: parts({ text }),
  list: parts({ items: listOf(cell) }),
  link: parts({ text, href: text }),
  table: parts({ under: listOf(text), headers: listOf(text), rows: listOf(listOf(cell)) }),
}
const block: Check = (value, at) =>
  parts({ kind: kindOf(content), location })(value, at) ?? content[(value as Block).kind](value, at)
const problem = parts({
  code: text,
  level: kindOf({ error: true, warning: true, note: true }),
  message: text,
  location,
})

/**
 * Returns what a reader gave, if it is a source of that reader and that file.
 *
 * @throws {TypeError} when it is not, naming the reader and what is wrong
 */
export const checkSource = (given: unknown, reader: Reader, name: string): Source => {
  const must =
    (expected: string): Check =>
    (value, at) =>
      value === expected ? undefined : `${at} must be ${shown(expected)}, got ${shown(value)}`
  const fault = parts({
    name: must(name),
    kind: must(reader.id),
    blocks: listOf(block),
    problems: maybe(listOf(problem)),
  })(given, 'source')
  if (fault !== undefined) throw new TypeError(`read: the reader "${reader.id}" gave no sound source: ${fault}`)
  return given as Source
}
