import type * as z from 'zod'
import { namesOf } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { isPointer, pointerTo } from '../pointer.js'
import { matchColumns, type ColumnNames } from '../recognise/match-columns.js'
import { keyFault } from './known-keys.js'
import type { PartComparison } from './part-comparison.js'
import type { AnyPlugin } from './plugin.js'
import type { AnySection } from './rule.js'
import type { KnownTable, PartRecogniser, StarterTable } from './recogniser.js'
import { mayBeList, schemaParts } from './schema-parts.js'
import { isAsyncSchema } from './async-schema.js'
import { runsLater } from './runs-later.js'
import { areHeadings, layoutsFault } from './verify-layout.js'
import { isSection, reservedIds, ruleFault } from './verify-rule.js'

/** What a plugin may have. */
export const pluginKeys: readonly string[] = namesOf<AnyPlugin>({
  contract: true,
  id: true,
  section: true,
  requires: true,
  rules: true,
  recognise: true,
  leftovers: true,
  headings: true,
  compare: true,
})

/** What a recogniser may have. */
export const recogniserKeys: readonly string[] = namesOf<PartRecogniser<Record<string, unknown>, string>>({
  part: true,
  score: true,
  read: true,
  rowsAt: true,
  sift: true,
  leavesOutGroups: true,
  knows: true,
  layouts: true,
  headings: true,
})

const knowsKeys: readonly string[] = namesOf<KnownTable>({ columns: true, wants: true, starter: true })

const starterKeys: readonly string[] = namesOf<StarterTable>({ about: true, headings: true, rows: true, sources: true })

const sectionKeys: readonly string[] = namesOf<AnySection>({ id: true, schema: true })
/** What the comparison of a part may have. */
export const comparerKeys: readonly string[] = namesOf<PartComparison<unknown>>({
  part: true,
  lists: true,
  entries: true,
})

/** Every object answers to the names of its prototype: a section or plugin of such a name would be found everywhere. */
const isOfEveryObject = (name: string): boolean => name in Object.prototype

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const starterFault = (starter: unknown): string | undefined => {
  if (starter === undefined) return undefined
  if (!isRecord(starter)) return `knows.starter must be { about, headings, rows, sources }, got ${shown(starter)}`
  const wrongKey = keyFault(starter, starterKeys, 'starter')
  if (wrongKey !== undefined) return `knows.starter: ${wrongKey}`
  const { about, headings, rows, sources } = starter
  if (!isText(about)) return `knows.starter.about must be a sentence, got ${shown(about)}`
  if (!areTexts(headings)) return `knows.starter.headings must be an array of headings, got ${shown(headings)}`
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string')))
    return `knows.starter.rows must be an array of rows, each an array of texts, got ${shown(rows)}`
  return areTexts(sources) ? undefined : `knows.starter.sources must be an array of texts, got ${shown(sources)}`
}

const knowsFault = (knows: unknown): string | undefined => {
  if (knows === undefined) return undefined
  if (!isRecord(knows)) return `knows must be { columns, wants }, got ${shown(knows)}`
  const wrongKey = keyFault(knows, knowsKeys, 'table that is known')
  if (wrongKey !== undefined) return `knows: ${wrongKey}`
  const { columns, wants, starter } = knows
  if (!isRecord(columns) || !Object.values(columns).every(areHeadings))
    return `knows.columns must give the headings of each key, as in { name: ['Course'] }, got ${shown(columns)}`
  if (!Array.isArray(wants) || !wants.every(areTexts))
    return `knows.wants must be an array of arrays of keys, got ${shown(wants)}`
  const none = wants.flat().find((key) => !Object.hasOwn(columns, String(key)))
  return none === undefined
    ? starterFault(starter)
    : `knows.wants has "${String(none)}", which is no key of knows.columns`
}

const lineHeadingsFault = (headings: unknown): string | undefined => {
  if (headings === undefined) return undefined
  if (!Array.isArray(headings) || !headings.every((each) => each instanceof RegExp))
    return 'headings must be an array of regular expressions'
  const walking = headings.find(({ global, sticky }) => global || sticky)
  return walking === undefined
    ? undefined
    : `headings: ${String(walking)} must not be global or sticky: it goes on where it stopped, and misses every other line`
}

const rowsFault = (part: string, rowsAt: unknown, schema: z.core.$ZodType): string | undefined => {
  if (rowsAt === undefined) return undefined
  if (!isPointer(rowsAt))
    return `rowsAt must be a pointer to the list of its rows, '' for the part itself, got ${shown(rowsAt)}`
  return mayBeList(schema, `${pointerTo(part)}${rowsAt}`)
    ? undefined
    : `rowsAt must point to the list of its rows, '' for the part itself: the schema has no list at ${shown(rowsAt)} of the part`
}

const recogniserFault = (
  recogniser: unknown,
  parts: ReadonlySet<string> | undefined,
  schema: z.core.$ZodType,
): string | undefined => {
  if (!isRecord(recogniser)) return `must be an object, got ${shown(recogniser)}`
  const wrongKey = keyFault(recogniser, recogniserKeys, 'recogniser')
  if (wrongKey !== undefined) return `: ${wrongKey}`
  const { part, score, read, rowsAt, sift, leavesOutGroups, knows, layouts, headings } = recogniser
  if (!isText(part)) return `part must be a key of the section, got ${shown(part)}`
  const named = `of the part "${part}"`
  if (part === 'own') return `${named}: own is for the fields that a publisher adds, and no recogniser reads it`
  if (parts !== undefined && !parts.has(part))
    return `${named}: the schema of the section has no such part; it has ${[...parts].join(', ') || 'none'}`
  if (typeof score !== 'function') return `${named}: score must be a function, got ${shown(score)}`
  if (typeof read !== 'function') return `${named}: read must be a function, got ${shown(read)}`
  if (runsLater(score)) return `${named}: score must not be async or a generator: it returns a number`
  if (runsLater(read)) return `${named}: read must not be async or a generator: it returns what was read`
  if (sift !== undefined && (typeof sift !== 'function' || rowsAt === undefined))
    return `${named}: sift must be a function, of a recogniser that has rowsAt, got ${shown(sift)}`
  if (runsLater(sift)) return `${named}: sift must not be async or a generator: it returns what sifts the rows`
  if (leavesOutGroups !== undefined && leavesOutGroups !== true)
    return `${named}: leavesOutGroups must be true or left out, got ${shown(leavesOutGroups)}`
  const fault =
    rowsFault(part, rowsAt, schema) ?? knowsFault(knows) ?? layoutsFault(layouts) ?? lineHeadingsFault(headings)
  return fault === undefined ? undefined : `${named}: ${fault}`
}

const comparisonFault = (comparison: unknown, parts: ReadonlySet<string> | undefined): string | undefined => {
  if (!isRecord(comparison)) return `must be an object, got ${shown(comparison)}`
  const wrongKey = keyFault(comparison, comparerKeys, 'comparison')
  if (wrongKey !== undefined) return `: ${wrongKey}`
  const { part, lists, entries } = comparison
  if (!isText(part)) return `part must be a key of the section, got ${shown(part)}`
  if (parts !== undefined && !parts.has(part))
    return `of the part "${part}": the schema of the section has no such part; it has ${[...parts].join(', ') || 'none'}`
  if (!isText(lists)) return `of the part "${part}": lists must say in words what it lists, got ${shown(lists)}`
  if (typeof entries !== 'function') return `of the part "${part}": entries must be a function, got ${shown(entries)}`
  if (runsLater(entries))
    return `of the part "${part}": entries must not be async or a generator: it returns what the part lists`
  return undefined
}

const compareFault = (section: unknown, compare: unknown): string | undefined => {
  if (compare === undefined) return undefined
  if (!Array.isArray(compare)) return `compare must be an array, got ${shown(compare)}`
  if (!isSection(section))
    return compare.length > 0 ? 'compare must be empty: without a section there is nothing to compare' : undefined
  const parts = schemaParts(section.schema as z.core.$ZodType)
  for (const [index, comparison] of compare.entries()) {
    const fault = comparisonFault(comparison, parts)
    if (fault !== undefined) return `compare[${index}]${fault.startsWith(':') ? fault : ` ${fault}`}`
    const { part } = comparison as { readonly part: string }
    if (compare.findIndex((other: unknown) => (other as { readonly part: unknown }).part === part) < index)
      return `compare lists the part "${part}" twice`
  }
  return undefined
}

const rulesFault = (id: string, rules: readonly unknown[], read: ReadonlySet<string>): string | undefined => {
  const codes = new Set<string>()
  for (const [index, rule] of rules.entries()) {
    const fault = ruleFault(rule)
    if (fault !== undefined) return `rules[${index}]: ${fault}`
    const { code, reads } = rule as { readonly code: string; readonly reads: readonly { readonly id: string }[] }
    if (!code.startsWith(`${id}/`)) return `rules: code ${code} is outside the namespace ${id}/`
    if (codes.has(code)) return `rules: code ${code} is listed twice`
    codes.add(code)
    const unowned = reads.find((section) => !read.has(section.id))
    if (unowned)
      return `rules: ${code} reads the section "${unowned.id}", which is neither its plugin's own nor that of a plugin in requires`
  }
  return undefined
}

const recogniseFault = (section: unknown, recognise: readonly unknown[]): string | undefined => {
  if (!isSection(section))
    return recognise.length > 0 ? 'recognise must be empty: without a section there is nothing to read into' : undefined
  const schema = section.schema as z.core.$ZodType
  const parts = schemaParts(schema)
  for (const [index, recogniser] of recognise.entries()) {
    const fault = recogniserFault(recogniser, parts, schema)
    if (fault !== undefined) return `recognise[${index}]${fault.startsWith(':') ? fault : ` ${fault}`}`
  }
  return undefined
}

/** What knows its table by its headings, and says by which. */
const knownColumns = (recogniser: unknown): ColumnNames<string> | undefined =>
  (recogniser as { readonly knows?: KnownTable }).knows?.columns

const headingsFault = (headings: unknown, recognise: readonly unknown[]): string | undefined => {
  if (headings === undefined) return undefined
  if (!isRecord(headings)) return `headings must be an object, as in { 'Cost to us': 'Amount' }, got ${shown(headings)}`
  const known = recognise.map(knownColumns).filter((columns) => columns !== undefined)
  for (const [heading, as] of Object.entries(headings)) {
    if (!isText(as) || as.trim() === '') return `headings: "${heading}" must be given a known heading, got ${shown(as)}`
    if (known.length > 0 && !known.some((columns) => matchColumns([as], columns).used.length > 0))
      return `headings: "${heading}" is to stand for "${as}", which is a heading of none of its tables`
  }
  return undefined
}

/** The id of a plugin whose keys cannot all be read, for a message. */
const idOf = (plugin: Readonly<Record<string, unknown>>): string => {
  try {
    return typeof plugin['id'] === 'string' ? ` (plugin ${plugin['id']})` : ''
  } catch {
    return ''
  }
}

/**
 * Returns what is wrong with a plugin, naming it and the parameter, or `undefined`. A plugin may come from plain
 * JavaScript, be spread from another, or be put together by hand, whatever its type says.
 */
export const pluginFault = (plugin: unknown): string | undefined => {
  if (!isRecord(plugin)) return `plugin must be an object, got ${shown(plugin)}`
  const wrongKey = keyFault(plugin, pluginKeys, 'plugin')
  if (wrongKey !== undefined) return `${wrongKey}${idOf(plugin)}`
  const { contract, id, section, requires, rules, recognise, leftovers, headings, compare } = plugin
  if (contract !== undefined && contract !== 1)
    return `contract is ${shown(contract)}: this version of @imt/core knows contract 1`
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*$/.test(id) || reservedIds.has(id) || isOfEveryObject(id))
    return `id must be a word in lower case, and none of ${[...reservedIds].join(', ')}, got ${shown(id)}`
  const fault = (): string | undefined => {
    if (section !== null && !isSection(section))
      return `section must be { id, schema } with a zod schema, or null, got ${shown(section)}`
    const sectionKey = section === null ? undefined : keyFault(section, sectionKeys, 'section')
    if (sectionKey !== undefined) return `section: ${sectionKey}`
    if (section !== null && (!/^[A-Za-z][\w-]*$/.test(section.id) || isOfEveryObject(section.id)))
      return `section.id must be a word that can be a key, got ${shown(section.id)}`
    if (section !== null && isAsyncSchema(section.schema as z.core.$ZodType))
      return 'section.schema must not be asynchronous: a refinement, transform or codec in it is an async function'
    if (!Array.isArray(requires) || !requires.every(isText))
      return `requires must be an array of ids, got ${shown(requires)}`
    if (requires.includes(id)) return `requires lists ${id} itself: its own section is there without`
    const again = requires.find((each, index) => requires.indexOf(each) < index)
    if (again !== undefined) return `requires lists ${String(again)} twice`
    if (!Array.isArray(rules)) return `rules must be an array, got ${shown(rules)}`
    if (!Array.isArray(recognise)) return `recognise must be an array, got ${shown(recognise)}`
    if (leftovers !== undefined && leftovers !== true)
      return `leftovers must be true or left out, got ${shown(leftovers)}`
    if (leftovers === true && section === null) return 'leftovers: without a section there is nothing to read into'
    const read = new Set<string>([...requires, ...(section === null ? [] : [section.id])])
    return (
      rulesFault(id, rules, read) ??
      recogniseFault(section, recognise) ??
      headingsFault(headings, recognise) ??
      compareFault(section, compare)
    )
  }
  const found = fault()
  return found === undefined ? undefined : `${found} (plugin ${id})`
}
