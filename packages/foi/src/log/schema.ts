import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'
import { logEntrySchema, type LogEntry } from './entry.js'

/**
 * A disclosure log: its entries in the order published, and the headings of columns that were left out because they
 * name people.
 */
export interface DisclosureLog extends OwnFields {
  readonly entries: readonly LogEntry[]
  /** Headings only. What stood under them is not kept. */
  readonly leftOut?: readonly string[]
  /** What the table has no column for: that an entry says nothing of it says nothing of the request. */
  readonly notShown?: readonly NotShown[]
}

/** What a log may leave out of all its entries. */
export type NotShown = 'respondedOn' | 'provisions'

/** Counts that an authority publishes about its requests over a period. */
export interface PublishedStatistics extends OwnFields {
  readonly period?: string
  readonly received?: number
  readonly answered?: number
  readonly onTime?: number
  readonly late?: number
  readonly open?: number
  readonly grantedInFull?: number
  readonly partlyWithheld?: number
  readonly withheldInFull?: number
  readonly notHeld?: number
  readonly other?: number
  /** As published: `88%`, `87.5 %`. */
  readonly onTimePercent?: string
}

const count = z.exactOptional(z.int().nonnegative())

/** The unannotated schema, for the type test. */
export const disclosureLog = z.object({
  ...ownFields,
  entries: listSchema(logEntrySchema),
  leftOut: z.exactOptional(listSchema(z.string())),
  notShown: z.exactOptional(listSchema(z.enum(['respondedOn', 'provisions']))),
})
/** The unannotated schema, for the type test. */
export const publishedStatistics = z.object({
  ...ownFields,
  period: z.exactOptional(z.string()),
  received: count,
  answered: count,
  onTime: count,
  late: count,
  open: count,
  grantedInFull: count,
  partlyWithheld: count,
  withheldInFull: count,
  notHeld: count,
  other: count,
  onTimePercent: z.exactOptional(z.string()),
})

/** Schema of a disclosure log, as published. */
export const disclosureLogSchema: ObjectSchema<(typeof disclosureLog)['shape'], DisclosureLog> = disclosureLog
/** Schema of published compliance statistics. */
export const publishedStatisticsSchema: ObjectSchema<(typeof publishedStatistics)['shape'], PublishedStatistics> =
  publishedStatistics
