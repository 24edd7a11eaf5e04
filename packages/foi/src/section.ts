import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'
import {
  disclosureLogSchema,
  publishedStatisticsSchema,
  type DisclosureLog,
  type PublishedStatistics,
} from './log/schema.js'
import { statisticsTableSchema, type StatisticsTable, type StatisticsTableInput } from './statistics/schema.js'
import { publishedSchemeSchema, type PublishedScheme } from './scheme/schema.js'
import { procedureStatementSchema, type ProcedureStatement } from './procedure/schema.js'
import { publishedLetterSchema, type PublishedLetter } from './letter/schema.js'
import { publishedRequestLetterSchema, type PublishedRequestLetter } from './request-letter/schema.js'
import { standingStatementSchema, type StandingStatement } from './standing/schema.js'

/** What a publication says about Freedom of Information: each part as it was published, or left out. */
export interface Foi extends OwnFields {
  /** A published position on requests of one kind, such as cyber security. */
  readonly standing?: StandingStatement
  /** What a page says of how requests are made and answered. */
  readonly procedure?: ProcedureStatement
  /** A publication scheme, by its classes of information. */
  readonly scheme?: PublishedScheme
  /** Letters that answer requests and refuse something, as they were read. */
  readonly letters?: readonly PublishedLetter[]
  /** Letters on requests that refuse nothing: answers in full, acknowledgements, fees notices and their kind. */
  readonly requestLetters?: readonly PublishedRequestLetter[]
  /** The disclosure log: requests and what became of them. */
  readonly log?: DisclosureLog
  /** Counts that the authority publishes about its requests. */
  readonly statistics?: PublishedStatistics
  /** Tables of such counts, by period, by law or by outcome. */
  readonly statisticsTables?: readonly StatisticsTable[]
}
export interface FoiInput extends Omit<Foi, 'statisticsTables'> {
  readonly statisticsTables?: readonly StatisticsTableInput[]
}

const parts = z.object({
  ...ownFields,
  standing: z.exactOptional(standingStatementSchema),
  procedure: z.exactOptional(procedureStatementSchema),
  scheme: z.exactOptional(publishedSchemeSchema),
  letters: z.exactOptional(listSchema(publishedLetterSchema)),
  requestLetters: z.exactOptional(listSchema(publishedRequestLetterSchema)),
  log: z.exactOptional(disclosureLogSchema),
  statistics: z.exactOptional(publishedStatisticsSchema),
  statisticsTables: z.exactOptional(listSchema(statisticsTableSchema)),
})

/** Schema of the Freedom of Information section. */
export const foiSchema: ObjectSchema<(typeof parts)['shape'], Foi, FoiInput> = parts

/** The token by which a rule says that it reads the Freedom of Information section. */
export const foiSection: Section<'foi', typeof foiSchema> = /* @__PURE__ */ frozen({ id: 'foi', schema: foiSchema })
