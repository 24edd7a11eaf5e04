import type { Location } from '../location.js'
import { isRecord, shown } from '../parameter/shown.js'
import type { JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'
import type { Finding } from '../report/finding.js'
import type { Unlisted } from '../report/finding-list.js'
import type { PartRead } from './model.js'
import type { SourceDates } from '../source/source-dates.js'
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
  Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isRecord(pair[1])

const isReadingJson = (json: unknown): json is ReadingJson =>
  isRecord(json) &&
  isRecord(json['publication']) &&
  ['findings', 'unread', 'parts'].every((key) => Array.isArray(json[key])) &&
  (json['tables'] === undefined || Array.isArray(json['tables'])) &&
  (json['dates'] === undefined || Array.isArray(json['dates'])) &&
  (json['textNotRead'] === undefined || Array.isArray(json['textNotRead'])) &&
  (json['unlisted'] === undefined || Array.isArray(json['unlisted'])) &&
  (json['places'] === null || (Array.isArray(json['places']) && json['places'].every(isPlace)))

/**
 * Makes sure of the argument of `fromJson`.
 *
 * @throws {TypeError} when it is not what `toJson` gives for a reading
 */
export const verifyReadingJson = (json: unknown): ReadingJson => {
  if (isReadingJson(json)) return json
  const form = isRecord(json) ? 'an object that toJson did not make from a reading' : shown(json)
  throw new TypeError(`fromJson: json must be what toJson gives for a reading, got ${form}`)
}
