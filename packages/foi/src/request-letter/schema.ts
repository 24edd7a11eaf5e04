import { isIsoDate, listSchema, ownFields, type IsoDate, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'
import type { LetterLaw } from '../letter/read-letter.js'
import { statementKinds, type StatementAbout } from './statement.js'

/** What a letter on a request does that refuses nothing in it. */
export const requestLetterKinds = [
  'disclosure',
  'acknowledgement',
  'clarification',
  'fees',
  'extension',
  'transfer',
  'reviewAcknowledgement',
  'reviewOutcome',
  'closed',
] as const

export type PublishedLetterKind = (typeof requestLetterKinds)[number]

/** Something that such a letter says. */
export interface LetterStatement {
  readonly about: StatementAbout
  /** The sentence that says it. */
  readonly words: string
  /** The day that it names for what it says. */
  readonly day?: IsoDate
}

/** A letter on a request that refuses nothing: an answer in full, an acknowledgement, a fees notice and their kind. */
export interface PublishedRequestLetter extends OwnFields {
  readonly kind: PublishedLetterKind
  readonly law: LetterLaw
  /** Who writes, as the letter names the body. */
  readonly authority?: string
  readonly reference?: string
  /** The day on which the request was received; of letters on a review, the request for it. */
  readonly receivedOn?: IsoDate
  /** The day that the request bears, where none of its receipt is told. */
  readonly requestedOn?: IsoDate
  readonly sentOn?: IsoDate
  /** True where something moved the last day, and the letter does not say to which. */
  readonly isMoved?: boolean
  /** Numbers of questions that are put, and to which no answer was told. */
  readonly unanswered?: readonly string[]
  /** Files that go with it, as it names them. */
  readonly attachments?: readonly string[]
  readonly says: readonly LetterStatement[]
  /** True where it states counts of requests that were not read as figures. */
  readonly hasCounts?: boolean
}

// A string in JSON, of which the type says more than a schema in JSON can.
const day = z.string().refine(isIsoDate, { message: 'a day is written YYYY-MM-DD' }) as unknown as z.ZodType<
  IsoDate,
  IsoDate
>
const statement: z.ZodType<LetterStatement, LetterStatement> = z.object({
  about: z.enum(statementKinds),
  words: z.string().min(1),
  day: z.exactOptional(day),
})

/** The unannotated schema, for the type test. */
export const publishedRequestLetter = z.object({
  ...ownFields,
  kind: z.enum(requestLetterKinds),
  law: z.enum(['FOIA', 'EIR', 'FOISA', 'EISR']),
  authority: z.exactOptional(z.string()),
  reference: z.exactOptional(z.string()),
  receivedOn: z.exactOptional(day),
  requestedOn: z.exactOptional(day),
  sentOn: z.exactOptional(day),
  isMoved: z.exactOptional(z.boolean()),
  unanswered: z.exactOptional(listSchema(z.string())),
  attachments: z.exactOptional(listSchema(z.string())),
  says: listSchema(statement),
  hasCounts: z.exactOptional(z.boolean()),
})

/** Schema of a letter on a request that refuses nothing. */
export const publishedRequestLetterSchema: ObjectSchema<
  (typeof publishedRequestLetter)['shape'],
  PublishedRequestLetter
> = publishedRequestLetter
