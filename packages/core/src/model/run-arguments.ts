import type { Run } from '../report/finding.js'
import { isRecord, isText, shown } from '../parameter/shown.js'

/** A text is walked through, too, and is no list. */
export const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

/** Why a rule may say that it has compared a result with nothing. */
export const reasons: readonly Parameters<Run['notCompared']>[2][] = ['noRelation', 'searchEnded']

/** What is wrong with the lines of a summary. */
export const linesFault = (lines: unknown): string | undefined =>
  Array.isArray(lines) && lines.every((line) => isRecord(line) && isText(line['label']) && isText(line['text']))
    ? undefined
    : `lines must be a list of { label, text }, got ${shown(lines)}`
