import type * as z from 'zod'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { bands, levels } from '../report/level.js'
import { schemaParts } from './schema-parts.js'

const oneOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** An async or a generator function: it would return at once, and what it finds would come too late or never. */
const runsLater = (check: unknown): boolean => /^\[object (?:Async|Generator|AsyncGenerator)/.test(tagOf(check))
const tagOf = (value: unknown): string => Object.prototype.toString.call(value)

const citationFault = (citation: unknown): string | undefined => {
  if (!Array.isArray(citation)) return `citation must be an array, got ${shown(citation)}`
  const bad = citation.findIndex(
    (each) =>
      !isRecord(each) || !isText(each['title']) || !isText(each['url']) || typeof each['verified'] !== 'boolean',
  )
  return bad < 0 ? undefined : `citation[${bad}] must have a title, a url and verified (true or false)`
}

/** True for a section token: an id and a zod schema. */
export const isSection = (value: unknown): value is { readonly id: string; readonly schema: object } =>
  isRecord(value) && isText(value['id']) && isRecord(value['schema']) && isRecord(value['schema']['_zod'])

const partFault = (
  rowByRow: unknown,
  begin: unknown,
  reads: readonly { readonly id: string; readonly schema: object }[],
): string | undefined => {
  if (begin !== undefined && typeof begin !== 'function') return `begin must be a function, got ${shown(begin)}`
  if (rowByRow === undefined) return begin === undefined ? undefined : 'begin is only for a rule with rowByRow'
  if (!Array.isArray(rowByRow))
    return `rowByRow must be an array of parts, such as "finance/spend", got ${shown(rowByRow)}`
  const parts = new Map(reads.map(({ id, schema }) => [id, schemaParts(schema as z.core.$ZodType)]))
  for (const [index, part] of rowByRow.entries()) {
    const [section = '', key = '', ...more] = typeof part === 'string' ? part.split('/') : []
    const isPart = parts.has(section) && key !== '' && more.length === 0 && parts.get(section)?.has(key) !== false
    if (!isPart)
      return `rowByRow[${index}] must be a part of a section that it reads, such as "finance/spend", got ${shown(part)}`
  }
  return undefined
}

/**
 * Returns what is wrong with a rule, beginning with the parameter, or `undefined`. A rule may come from plain
 * JavaScript, or be put together by hand, whatever its type says.
 */
export const ruleFault = (rule: unknown): string | undefined => {
  if (!isRecord(rule)) return `rule must be an object, got ${shown(rule)}`
  const { code, level, band, summary, explain, citation, reads, check, rowByRow, begin } = rule
  if (typeof code !== 'string' || !/^[a-z][a-z0-9]*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))
    return `code must read <plugin>/<condition>, got ${shown(code)}`
  const fault = (): string | undefined => {
    if (!levels.some((known) => known === level)) return `level must be one of ${oneOf(levels)}, got ${shown(level)}`
    if (!bands.some((known) => known === band)) return `band must be one of ${oneOf(bands)}, got ${shown(band)}`
    if (!isText(summary)) return `summary must be a sentence, got ${shown(summary)}`
    if (!isText(explain)) return `explain must be a paragraph, got ${shown(explain)}`
    if (!Array.isArray(reads) || !reads.every(isSection))
      return `reads must be an array of sections, each { id, schema }, got ${shown(reads)}`
    if (typeof check !== 'function') return `check must be a function, got ${shown(check)}`
    if (runsLater(check))
      return 'check must not be async or a generator: it reports before it returns. Look things up first, and hand them to the plugin'
    return citationFault(citation) ?? partFault(rowByRow, begin, reads)
  }
  const found = fault()
  return found === undefined ? undefined : `${found} (rule ${code})`
}
