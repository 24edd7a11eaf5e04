import * as z from 'zod'
import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import { createFindingList, type ListedFindings } from '../report/finding-list.js'
import type { LeftOut } from '../remark/remark.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { Section } from '../plugin/rule.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTo, resolvePointer } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import { grouped } from '../words/counted.js'
import { faultWords } from '../parameter/fault-words.js'
import type { PartRead } from './model.js'
import { tooManyCells } from '../recognise/read-rows.js'
import { parseValue, type Issue, type ParsedValue } from './parse-value.js'

type Locate = (at: JsonPointer) => Location | undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `fundedWte` as a reader would say it: `funded WTE`. */
const wordsOf = (key: string): string =>
  key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bwte\b/, 'WTE')

/** A path without the numbers of rows, which change when a row is added. */
const named = (path: readonly (string | number)[]): readonly string[] =>
  path.filter((token) => typeof token === 'string')

const schemaFinding = (id: string, input: unknown, issue: Issue, locate: Locate): Finding => {
  const path = issue.path.map((token) => (typeof token === 'number' ? token : String(token)))
  const at = pointerTo('sections', id, ...path)
  const value = resolvePointer(input, pointerTo(...path))
  const stated = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  const name = path.filter((token) => typeof token === 'string').at(-1)
  const last = path.at(-1)
  const row = typeof last === 'number' ? `Row ${grouped(last + 1)} of ${name === undefined ? '' : 'the '}` : 'The '
  const what = `${row}${name === undefined ? `${id} section` : wordsOf(name)}`
  const message =
    value === undefined && name !== undefined
      ? `Missing: ${wordsOf(name)}. The row or entry has no such cell.`
      : `${what} cannot be read: ${issue.message}.`
  return findingOf(coreCatalogue.schema, {
    at,
    message: message.replace(/\.\.$/, '.'),
    key: [id, ...named(path)],
    location: locate(at),
    stated,
  })
}

/** The rows of which their reader said why it read nothing from them. */
export const rowsLeftOut = (parts: readonly PartRead[]): ReadonlyMap<Location, LeftOut<Location>> =>
  new Map(
    parts
      .flatMap(({ leftOut }) => (leftOut === 'notStated' ? [] : leftOut))
      .filter(({ code }) => code === tooManyCells)
      .map((row) => [row.at, row]),
  )

/** A row without its cells: what its schema misses in it was there. */
const rowFinding = (id: string, issue: Issue, { at: location, why, text }: LeftOut<Location>): Finding => {
  const row = issue.path.slice(0, issue.path.findLastIndex((token) => typeof token === 'number') + 1)
  const path = row.map((token) => (typeof token === 'number' ? token : String(token)))
  return findingOf(coreCatalogue.schema, {
    at: pointerTo('sections', id, ...path),
    message: `Nothing was read from the row: ${why}`,
    key: [id, ...named(path)],
    location,
    stated: text,
  })
}

/** A section on which its plugin failed. */
const schemaFailed = (plugin: string, id: string, fault: string, locate: Locate): Finding => {
  const at = pointerTo('sections', id)
  return findingOf(coreCatalogue.recogniserFailed, {
    at,
    message: `The ${id} section: its schema (plugin ${plugin}) failed: ${fault}. Nothing in the section was checked`,
    key: [id],
    location: locate(at),
  })
}

export interface SectionsRead extends ListedFindings {
  readonly sections: Record<string, unknown>
  readonly unread: readonly LeftOut[]
}

/**
 * Parses each section on its own, so that one bad section does not silence the others. A part with a value that cannot
 * be read is left out whole: a total without one of its lines would be wrong. The rest of its section is kept if it
 * stands without that part.
 *
 * @param emptyRows - by their places, the rows from which their reader read nothing, and why: what a schema misses in
 *   one is told once, in the words of the reader
 */
export const readSections = (
  plugins: readonly AnyPlugin[],
  inputs: Readonly<Record<string, unknown>>,
  locate: Locate,
  emptyRows: ReadonlyMap<Location, LeftOut<Location>> = new Map(),
): SectionsRead => {
  const sections: Record<string, unknown> = {}
  const list = createFindingList()
  const { code, level } = coreCatalogue.schema
  const unread: LeftOut[] = []
  /** The schema of a section is written by its plugin, and may fail on what it is given. */
  const parsed = (plugin: string, section: Section<string, z.ZodType>, input: unknown): ParsedValue | undefined => {
    try {
      return parseValue(section.schema, input)
    } catch (cause) {
      const fault =
        cause instanceof z.core.$ZodAsyncError ? 'it is asynchronous, and a schema must not be' : faultWords(cause)
      list.add(schemaFailed(plugin, section.id, fault, locate))
      unread.push({ at: pointerTo('sections', section.id), code: 'pluginFailed', why: 'its plugin failed on it' })
      return undefined
    }
  }
  const emptyRowOf = (id: string, { path }: Issue): LeftOut<Location> | undefined => {
    const location = locate(pointerTo('sections', id, ...path.map((token) => String(token))))
    return location && emptyRows.get(location)
  }
  for (const { id, section } of plugins) {
    if (section === null || !Object.hasOwn(inputs, section.id)) continue
    const input = inputs[section.id]
    const whole = parsed(id, section, input)
    if (whole === undefined) continue
    if (whole.success) {
      sections[section.id] = whole.data
      continue
    }
    const told = new Set<LeftOut<Location>>()
    for (const issue of whole.issues) {
      const row = emptyRows.size === 0 ? undefined : emptyRowOf(section.id, issue)
      if (row !== undefined && told.has(row)) continue
      if (row !== undefined) told.add(row)
      if (!list.hasRoom(code)) list.count(code, level, 1)
      else if (row === undefined) list.add(schemaFinding(section.id, input, issue, locate))
      else list.add(rowFinding(section.id, issue, row))
    }
    if (whole.more > 0) list.count(code, level, whole.more)
    const bad = new Set(whole.parts)
    const kept =
      isRecord(input) && !bad.has(undefined)
        ? parsed(id, section, Object.fromEntries(Object.entries(input).filter(([part]) => !bad.has(part))))
        : ({ success: false } as const)
    if (kept === undefined) continue
    const left = { code: 'valueNotRead', why: 'it holds a value that cannot be read' }
    if (kept.success) {
      sections[section.id] = kept.data
      for (const part of bad) unread.push({ at: pointerTo('sections', section.id, String(part)), ...left })
    } else unread.push({ at: pointerTo('sections', section.id), ...left })
  }
  return { sections, ...list.all(), unread }
}
