import { isRecord } from '@imt/core'
import type { Cell, JsonPointer, Location, Source, Table } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import { lostCharacter } from './lost-character.js'
import { itemsOf, valuesOf } from './record-values.js'

/** What records in JSON are called: the `kind` of their source. */
export const recordsKind = 'jsonl'

/** A record that stands in a text, or what stands in its place. */
interface Stretch {
  readonly from: number
  readonly to: number
  /** Where it is in a list; nothing on a line of its own. */
  readonly index?: number
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const escapedKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const step = (key: number | string | undefined): JsonPointer =>
  key === undefined ? '' : `/${typeof key === 'number' ? key : escapedKey(key)}`
const pointerTo = ({ index }: Stretch, key?: string): JsonPointer => {
  const [list, own] = [step(index), step(key)]
  return list === '' ? own : own === '' ? list : `${list}${own}`
}

const linesOf = (text: string): readonly Stretch[] => {
  const lines: Stretch[] = []
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (text.slice(from, to).trim() !== '') lines.push({ from, to })
    from = to + 1
  }
  return lines
}

/** A value as a cell shows it: a number as it is written, nothing for `null`, what stands deeper as it is written. */
const shownAs = (raw: string): string => {
  if (raw === 'null') return ''
  return raw.startsWith('"') ? trimPadding(JSON.parse(raw) as string) : raw
}

/** The table that records make: a column for each key, in the order in which they are first met. */
const tableOf = (
  text: string,
  stretches: readonly Stretch[],
  locate: (offset: number, pointer: JsonPointer) => Location,
  budget: Budget,
): Table | undefined => {
  const columns = new Map<string, number>()
  const headingPlaces: Location[] = []
  const rows: Cell[][] = []
  const tellNone = (stretch: Stretch): void => {
    const from = stretch.from + text.slice(stretch.from, stretch.to).search(/\S/)
    budget.tell('notJson', () =>
      problem(
        'notJson',
        locate(from, pointerTo(stretch)),
        `What stands here is no record in JSON, an object such as {"Supplier": "…", "Amount": 1}. It was left out, and the others were read. Put it right, or take it out.`,
        { key: [text.slice(from, Math.min(stretch.to, from + 100))] },
      ),
    )
  }
  for (const stretch of stretches) {
    const begin = text.indexOf('{', stretch.from)
    if (begin < 0 || begin >= stretch.to || !isRecord(asJson(text.slice(stretch.from, stretch.to)))) {
      tellNone(stretch)
      continue
    }
    const row: Cell[] = []
    const seen = new Set<string>()
    for (const { key, from, to } of valuesOf(text, begin)) {
      const location = locate(from, pointerTo(stretch, key))
      if (seen.has(key))
        budget.tell('repeatedKey', () =>
          problem(
            'repeatedKey',
            location,
            `The key "${key}" stands twice in this record. The last was read, as most programs do. Keep the one that holds.`,
            { key: [key] },
          ),
        )
      seen.add(key)
      let column = columns.get(key)
      if (column === undefined) {
        columns.set(key, (column = columns.size))
        headingPlaces.push(location)
      }
      row[column] = { text: budget.cell(shownAs(text.slice(from, to)), () => location), location }
    }
    if ((rows.length + 1) * columns.size > budget.limits.slots) {
      budget.reach('slots', locate(begin, pointerTo(stretch)))
      break
    }
    const missing = locate(begin, pointerTo(stretch))
    for (let column = 0; column < columns.size; column += 1) row[column] ??= { text: '', location: missing }
    rows.push(row)
  }
  const [first] = stretches
  if (columns.size === 0 || first === undefined) return undefined
  // Keys that are met later are missing in the records before.
  for (const row of rows) {
    const last = row.at(-1)
    while (last !== undefined && row.length < columns.size) row.push({ text: '', location: last.location })
  }
  return {
    kind: 'table',
    under: [],
    headers: [...columns.keys()].map(trimPadding),
    headingPlaces,
    rows,
    location: locate(first.from, ''),
  }
}

/** Reads records in JSON, one on each line or all in a list, as a table. */
export const readJsonRecords = (bytes: Uint8Array, name: string, limits: Limits): Source => {
  const budget = createBudget(limits)
  const { text, foreign, cut } = decodeText(bytes, limits.bytes)
  if (isBlankText(text)) return emptySource(name, recordsKind)
  const places = placesIn(text)
  const locate = (offset: number, pointer: JsonPointer): Location => ({
    kind: 'json',
    source: name,
    pointer,
    ...places.at(offset),
  })
  if (cut) budget.reach('bytes', locate(text.length, ''))
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, locate(foreign.first, '')))
  if (text.includes('\0')) budget.add(nulCharacter(locate(text.indexOf('\0'), '')))
  const lost = lostCharacter(text, (at) => locate(at, ''), cut)
  if (lost !== undefined) budget.add(lost)
  const start = text.search(/\S/)
  const stretches =
    text.charAt(start) === '['
      ? itemsOf(text, start).map((item, index) => ({ ...item, index }))
      : linesOf(cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text)
  const table = tableOf(text, stretches, locate, budget)
  return { name, kind: recordsKind, blocks: table === undefined ? [] : [table], ...budget.problems() }
}
