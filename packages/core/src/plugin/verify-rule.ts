import type * as z from 'zod'
import { namesOf } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import type { Citation } from '../report/citation.js'
import { isIsoDate } from '../date/iso-date.js'
import { bands, levels } from '../report/level.js'
import { keyFault } from './known-keys.js'
import type { Rule } from './rule.js'
import { runsLater } from './runs-later.js'
import { schemaParts } from './schema-parts.js'

/** What a rule may have, in the order in which it is read. */
export const ruleKeys: readonly string[] = namesOf<Rule>({
  code: true,
  level: true,
  band: true,
  summary: true,
  explain: true,
  citation: true,
  personalData: true,
  reads: true,
  check: true,
  rowByRow: true,
  begin: true,
})

/** Their codes belong to the model, the readers and the command. */
export const reservedIds: ReadonlySet<string> = new Set(['core', 'tables', 'cli'])

const citationKeys: readonly string[] = namesOf<Citation>({
  title: true,
  provision: true,
  url: true,
  read: true,
  verified: true,
})

const oneOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** True for an address that a page may link to. */
const isAddress = (url: unknown): boolean => typeof url === 'string' && /^https?:\/\/[^\s/]/i.test(url)

/** What is wrong with one source, or `undefined`. */
export const faultOfCitation = (citation: unknown): string | undefined => {
  if (!isRecord(citation) || !isText(citation['title']) || typeof citation['verified'] !== 'boolean')
    return 'must have a title, a url and verified (true or false)'
  const { url, read, provision } = citation
  if (!isAddress(url))
    return `: url must be a web address, such as "https://www.legislation.gov.uk/", got ${shown(url)}`
  if (read !== undefined && !(typeof read === 'string' && isIsoDate(read)))
    return `: read must be the day it was read, written YYYY-MM-DD, got ${shown(read)}`
  if (provision !== undefined && !isText(provision)) return `: provision must be text, got ${shown(provision)}`
  const wrongKey = keyFault(citation, citationKeys, 'source')
  return wrongKey === undefined ? undefined : `: ${wrongKey}`
}

const citationFault = (citation: unknown): string | undefined => {
  if (!Array.isArray(citation)) return `citation must be an array, got ${shown(citation)}`
  for (const [index, each] of citation.entries()) {
    const fault = faultOfCitation(each)
    if (fault !== undefined) return `citation[${index}]${fault.startsWith(':') ? fault : ` ${fault}`}`
  }
  return undefined
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

/** The code of a rule whose keys cannot all be read, for a message. */
const codeOf = (rule: Readonly<Record<string, unknown>>): string => {
  try {
    return typeof rule['code'] === 'string' ? ` (rule ${rule['code']})` : ''
  } catch {
    return ''
  }
}

const codeFault = (code: unknown): string | undefined =>
  typeof code === 'string' && /^[a-z][a-z0-9]*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)
    ? undefined
    : `code must read <plugin>/<condition>, got ${shown(code)}`

/** What is said of a code before anything else of it is looked at. */
const sayingFault = ({
  level,
  band,
  summary,
  explain,
  personalData,
}: Readonly<Record<string, unknown>>): string | undefined => {
  if (!levels.some((known) => known === level)) return `level must be one of ${oneOf(levels)}, got ${shown(level)}`
  if (!bands.some((known) => known === band)) return `band must be one of ${oneOf(bands)}, got ${shown(band)}`
  if (!isText(summary)) return `summary must be a sentence, got ${shown(summary)}`
  if (!isText(explain)) return `explain must be a paragraph, got ${shown(explain)}`
  if (personalData !== undefined && personalData !== true)
    return `personalData must be true or left out, got ${shown(personalData)}`
  return undefined
}

/**
 * Returns what is wrong with the catalogue entry of a code that no rule of a plugin reports, beginning with the
 * parameter, or `undefined`. It may say more than an entry of `RuleMeta` does.
 */
export const entryFault = (entry: unknown): string | undefined => {
  if (!isRecord(entry)) return `entry must be an object with a code, got ${shown(entry)}`
  const fault = codeFault(entry['code'])
  if (fault !== undefined) return fault
  const found = sayingFault(entry) ?? citationFault(entry['citation'])
  return found === undefined ? undefined : `${found}${codeOf(entry)}`
}

/**
 * Returns what is wrong with a rule, beginning with the parameter, or `undefined`. A rule may come from plain
 * JavaScript, or be put together by hand, whatever its type says.
 */
export const ruleFault = (rule: unknown): string | undefined => {
  if (!isRecord(rule)) return `rule must be an object, got ${shown(rule)}`
  // The entry of a code that a calculation reports has it, and no rule.
  if (Object.hasOwn(rule, 'reportedBy'))
    return `"reportedBy" is no key of a rule: what a rule finds, the model reports${codeOf(rule)}`
  const wrongKey = keyFault(rule, ruleKeys, 'rule')
  if (wrongKey !== undefined) return `${wrongKey}${codeOf(rule)}`
  const { code, citation, reads, check, rowByRow, begin } = rule
  const wrongCode = codeFault(code)
  if (wrongCode !== undefined) return wrongCode
  const fault = (): string | undefined => {
    const namespace = String(code).split('/')[0] ?? ''
    if (reservedIds.has(namespace)) return `code must not begin with ${namespace}/: those are no codes of a plugin`
    const wrongWords = sayingFault(rule)
    if (wrongWords !== undefined) return wrongWords
    if (!Array.isArray(reads) || !reads.every(isSection))
      return `reads must be an array of sections, each { id, schema }, got ${shown(reads)}`
    const twice = reads.find(({ id }, index) => reads.findIndex((other) => other.id === id) < index)
    if (twice !== undefined) return `reads lists the section "${twice.id}" twice`
    if (begin !== undefined && runsLater(begin)) return 'begin must not be async or a generator: it returns the check'
    if (typeof check !== 'function') return `check must be a function, got ${shown(check)}`
    if (runsLater(check))
      return 'check must not be async or a generator: it reports before it returns. Look things up first, and hand them to the plugin'
    return citationFault(citation) ?? partFault(rowByRow, begin, reads)
  }
  const found = fault()
  return found === undefined ? undefined : `${found}${codeOf(rule)}`
}
