import type { Location } from '../location.js'
import { isIsoDate } from '../date/iso-date.js'
import { namesOf } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import type { JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'
import type { Finding } from '../report/finding.js'
import type { Unlisted } from '../report/finding-list.js'
import type { PartRead } from './model.js'
import type { SourceDates } from '../source/source-dates.js'
import { findingFault, locationFault } from '../source/source-fault.js'
import type { ReadTable } from '../coverage/read-table.js'
import type { TextNotRead } from '../coverage/text-not-read.js'

/** The parts of a reading as plain JSON. */
export interface ReadingJson {
  readonly publication: unknown
  readonly findings: readonly Finding[]
  readonly unlisted?: readonly Unlisted[]
  readonly unread: readonly LeftOut[]
  /** Left out by an earlier version. */
  readonly tables?: readonly ReadTable[]
  /** Left out by an earlier version. */
  readonly dates?: readonly SourceDates[]
  readonly textNotRead?: readonly TextNotRead[]
  readonly parts: readonly PartRead[]
  readonly places: readonly (readonly [JsonPointer, Location])[] | null
}

const isPlace = (pair: unknown): boolean =>
  Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && locationFault(pair[1]) === undefined

const isUnread = (entry: unknown): boolean =>
  isRecord(entry) && typeof entry['at'] === 'string' && isText(entry['code']) && isText(entry['why'])

const isDated = (entry: unknown): boolean =>
  isRecord(entry) && typeof entry['source'] === 'string' && (entry['asOf'] === undefined || isDay(entry['asOf']))
const isDay = (day: unknown): boolean => typeof day === 'string' && isIsoDate(day)
const isOfSource = (entry: unknown): boolean => isRecord(entry) && typeof entry['source'] === 'string'
const isUnlisted = (entry: unknown): boolean => isRecord(entry) && typeof entry['rule'] === 'string'

/** What an earlier version has not, and what is left out where there is none of it. */
const maybeLists: Readonly<Record<string, (entry: unknown) => boolean>> = {
  tables: isOfSource,
  dates: isDated,
  textNotRead: isOfSource,
  unlisted: isUnlisted,
}

const keys: readonly string[] = namesOf<ReadingJson>({
  publication: true,
  findings: true,
  unlisted: true,
  unread: true,
  tables: true,
  dates: true,
  textNotRead: true,
  parts: true,
  places: true,
})

/** A list of the form is there, and each entry of it is one. */
const isListOf = (value: unknown, isOne: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne)

const isReadingJson = (json: unknown): json is ReadingJson =>
  isRecord(json) &&
  isRecord(json['publication']) &&
  isListOf(json['findings'], (entry) => findingFault(entry) === undefined) &&
  isListOf(json['unread'], isUnread) &&
  isListOf(json['parts'], isRecord) &&
  Object.entries(maybeLists).every(([key, isOne]) => json[key] === undefined || isListOf(json[key], isOne)) &&
  (json['places'] === null || isListOf(json['places'], isPlace))

/**
 * Makes sure of the argument of `fromJson`.
 *
 * @throws {TypeError} when it is not what `toJson` gives for a reading
 */
export const verifyReadingJson = (json: unknown): ReadingJson => {
  if (isRecord(json) && typeof json['locate'] === 'function')
    throw new TypeError('fromJson: json must be what toJson gives for a reading, got the reading itself')
  if (isReadingJson(json)) {
    // Of a later version: to leave it out would be to lose it without a word.
    const unknown = Object.keys(json).find((key) => !keys.includes(key))
    if (unknown === undefined) return json
    throw new TypeError(`fromJson: json has "${unknown}", which this version of @imt/core does not know`)
  }
  const form = isRecord(json) ? 'an object that toJson did not make from a reading' : shown(json)
  throw new TypeError(`fromJson: json must be what toJson gives for a reading, got ${form}`)
}
