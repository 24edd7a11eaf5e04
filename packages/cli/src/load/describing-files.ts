import { isRecord } from '@imt/core'
import { english } from '@imt/report/words'
import { configFault } from '../config/config-schema.js'

const aReport = 'it is a report of imt check, not what was checked'

/** The first words of what each report ends with, as many as stand in one line of text. */
const opening = english.statement().slice(0, 70)
const [longestEnd, latin1] = [2000, new TextDecoder('latin1')] as const

/** Of a report that `imt check` wrote as text, HTML, Markdown or CSV, which ends by saying so: that it is one. */
export const describingEnd = (bytes: Uint8Array): string | undefined =>
  latin1.decode(bytes.subarray(-longestEnd)).includes(opening) ? aReport : undefined

const isText = (value: unknown, words: RegExp): boolean => typeof value === 'string' && words.test(value)

/** Settings of this command: of the name that it looks for, whatever they say; of any other, if they are sound. */
const isSettings = (value: object, name: string): boolean =>
  /(?:^|[/\\])imt\.config\.json$/.test(name) || (Object.keys(value).length > 0 && configFault(value) === undefined)

/**
 * JSON that speaks of other files and holds nothing to check, as it stands beside those that `imt export` writes and
 * among reports: what it is; `undefined` where it is something else.
 */
export const describingJson = (value: unknown, name: string): string | undefined => {
  if (!isRecord(value) || 'sections' in value) return undefined
  const { $schema, '@context': context, resources, tables, url } = value
  if (isText($schema, /\/@imt\/core\/schemas\/report\.json$/) && 'findings' in value) return aReport
  if (isText($schema, /^https?:\/\/json-schema\.org\//)) return 'it is a JSON Schema: it says how a file is written'
  const contexts: readonly unknown[] = Array.isArray(context) ? context : [context]
  if (contexts.some((each) => isText(each, /^https?:\/\/www\.w3\.org\/ns\/csvw$/)) && (tables ?? url) !== undefined)
    return 'it is the metadata of CSV files (CSVW): give the files that it names'
  if (Array.isArray(resources) && resources.every((each) => isRecord(each) && ('path' in each || 'data' in each)))
    return 'it is a Data Package: it describes files. Give the files that it names'
  return isSettings(value, name) ? 'it is a file of settings, which --config names' : undefined
}
