import type * as z from 'zod'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { matchColumns, type ColumnNames } from '../recognise/match-columns.js'
import type { KnownTable } from './recogniser.js'
import { schemaParts } from './schema-parts.js'
import { isSection, ruleFault } from './verify-rule.js'

const keys: ReadonlySet<string> = new Set([
  'contract',
  'id',
  'section',
  'requires',
  'rules',
  'recognise',
  'leftovers',
  'headings',
  'compare',
])

/** Their codes belong to the model, the readers and the command. */
const reserved: ReadonlySet<string> = new Set(['core', 'tables', 'cli'])

const recogniserFault = (recogniser: unknown, parts: ReadonlySet<string> | undefined): string | undefined => {
  if (!isRecord(recogniser)) return `must be an object, got ${shown(recogniser)}`
  const { part, score, read, rowsAt, leavesOutGroups, layouts, headings } = recogniser
  if (!isText(part)) return `part must be a key of the section, got ${shown(part)}`
  const named = `of the part "${part}"`
  if (parts !== undefined && !parts.has(part))
    return `${named}: the schema of the section has no such part; it has ${[...parts].join(', ') || 'none'}`
  if (typeof score !== 'function') return `${named}: score must be a function, got ${shown(score)}`
  if (typeof read !== 'function') return `${named}: read must be a function, got ${shown(read)}`
  if (rowsAt !== undefined && !(typeof rowsAt === 'string' && /^(?:\/|$)/.test(rowsAt)))
    return `${named}: rowsAt must be a pointer to the list of its rows, '' for the part itself, got ${shown(rowsAt)}`
  if (leavesOutGroups !== undefined && leavesOutGroups !== true)
    return `${named}: leavesOutGroups must be true or left out, got ${shown(leavesOutGroups)}`
  if (layouts !== undefined && !(Array.isArray(layouts) && layouts.every(isLayout)))
    return `${named}: layouts must be an array, each { id, columns: [{ names, accepts }] }`
  if (headings !== undefined && !(Array.isArray(headings) && headings.every((each) => each instanceof RegExp)))
    return `${named}: headings must be an array of regular expressions`
  return undefined
}

const comparisonFault = (comparison: unknown, parts: ReadonlySet<string> | undefined): string | undefined => {
  if (!isRecord(comparison)) return `must be an object, got ${shown(comparison)}`
  const { part, lists, entries } = comparison
  if (!isText(part)) return `part must be a key of the section, got ${shown(part)}`
  if (parts !== undefined && !parts.has(part))
    return `of the part "${part}": the schema of the section has no such part; it has ${[...parts].join(', ') || 'none'}`
  if (!isText(lists)) return `of the part "${part}": lists must say in words what it lists, got ${shown(lists)}`
  if (typeof entries !== 'function') return `of the part "${part}": entries must be a function, got ${shown(entries)}`
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
    if (fault !== undefined) return `compare[${index}] ${fault}`
  }
  return undefined
}

const isLayout = (layout: unknown): boolean =>
  isRecord(layout) &&
  isText(layout['id']) &&
  Array.isArray(layout['columns']) &&
  layout['columns'].every(
    (column: unknown) => isRecord(column) && Array.isArray(column['names']) && typeof column['accepts'] === 'function',
  )

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
  const parts = schemaParts(section.schema as z.core.$ZodType)
  for (const [index, recogniser] of recognise.entries()) {
    const fault = recogniserFault(recogniser, parts)
    if (fault !== undefined) return `recognise[${index}] ${fault}`
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

/**
 * Returns what is wrong with a plugin, naming it and the parameter, or `undefined`. A plugin may come from plain
 * JavaScript, be spread from another, or be put together by hand, whatever its type says.
 */
export const pluginFault = (plugin: unknown): string | undefined => {
  if (!isRecord(plugin)) return `plugin must be an object, got ${shown(plugin)}`
  const { contract, id, section, requires, rules, recognise, leftovers, headings, compare } = plugin
  if (contract !== undefined && contract !== 1)
    return `contract is ${shown(contract)}: this version of @imt/core knows contract 1`
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*$/.test(id) || reserved.has(id))
    return `id must be a word in lower case, and none of ${[...reserved].join(', ')}, got ${shown(id)}`
  const fault = (): string | undefined => {
    const unknown = Object.keys(plugin).find((key) => !keys.has(key))
    if (unknown !== undefined) return `"${unknown}" is no key of a plugin: it has ${[...keys].join(', ')}`
    if (section !== null && !isSection(section))
      return `section must be { id, schema } with a zod schema, or null, got ${shown(section)}`
    if (!Array.isArray(requires) || !requires.every(isText))
      return `requires must be an array of ids, got ${shown(requires)}`
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
