import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/** Why time did not run, or more was taken: clarification starts it again, a fee stops it. */
export type StopReason = 'clarification' | 'fee' | 'publicInterest' | 'complexity'

/** What became of one question. */
export type AnswerState =
  'disclosed' | 'partly' | 'withheld' | 'neitherConfirmNorDeny' | 'notHeld' | 's21' | 's22' | 's12' | 's14' | 'clarify'

/** The answer to one question of a request, as it was published. */
export interface LogAnswer extends OwnFields {
  readonly question: string
  readonly state: AnswerState
  readonly provisions?: readonly string[]
  readonly text?: string
  readonly links?: readonly string[]
  /** The day or period that the answer is true for. */
  readonly validAsAt?: string
}

/**
 * One entry of a disclosure log, every date as published. Nobody is named in it: there is no place for a requester, and
 * `requesterKey` is forbidden, so that a private entry cannot pass for a public one.
 */
export interface LogEntry extends OwnFields {
  readonly reference?: string
  readonly title?: string
  readonly receivedOn?: string
  /** The first of the working days that are counted: the one after receipt. */
  readonly firstWorkingDay?: string
  readonly respondedOn?: string
  readonly publishedOn?: string
  /** The last day as the authority worked it out. */
  readonly dueOn?: string
  /** Whether the answer was in time, as the authority says. */
  readonly onTime?: string
  readonly regime?: string
  readonly category?: string
  /** The body that was asked, in a list of requests to several that somebody else keeps. */
  readonly authority?: string
  /** A kind of requester, such as "company": never a name. */
  readonly requesterType?: string
  readonly request?: string
  readonly response?: string
  readonly outcome?: string
  /** How far the request has come, where a log says that apart from its outcome. */
  readonly status?: string
  /** The exemptions and other provisions named, as published. */
  readonly provisions?: string
  readonly publicInterest?: string
  readonly attachments?: string
  readonly clock?: readonly {
    readonly from: string
    readonly to?: string
    readonly why: StopReason
    readonly exemption?: string
  }[]
  readonly answers?: readonly LogAnswer[]
  readonly review?: { readonly requestedOn?: string; readonly outcome?: string }
  readonly regulator?: { readonly reference?: string; readonly outcome?: string }
  readonly supersedes?: string
  readonly supersededBy?: string
  readonly requesterKey?: never
}

const text = z.exactOptional(z.string())

/** Typed as nothing, and let through: `withoutKey` refuses it, at the entry. */
const anything: z.ZodType = z.unknown().meta({ not: {} })
const nothing = anything as z.ZodType<never, never>

const logAnswer = z.object({
  ...ownFields,
  question: z.string(),
  state: z.enum([
    'disclosed',
    'partly',
    'withheld',
    'neitherConfirmNorDeny',
    'notHeld',
    's21',
    's22',
    's12',
    's14',
    'clarify',
  ]),
  provisions: z.exactOptional(listSchema(z.string())),
  text,
  links: z.exactOptional(listSchema(z.string())),
  validAsAt: text,
})

/** The unannotated schema, for the type test. */
export const logEntry = z.object({
  ...ownFields,
  reference: text,
  title: text,
  receivedOn: text,
  firstWorkingDay: text,
  respondedOn: text,
  publishedOn: text,
  dueOn: text,
  onTime: text,
  regime: text,
  category: text,
  authority: text,
  requesterType: text,
  request: text,
  response: text,
  outcome: text,
  status: text,
  provisions: text,
  publicInterest: text,
  attachments: text,
  clock: z.exactOptional(
    listSchema(
      z.object({
        from: z.string(),
        to: text,
        why: z.enum(['clarification', 'fee', 'publicInterest', 'complexity']),
        exemption: text,
      }),
    ),
  ),
  answers: z.exactOptional(listSchema(logAnswer)),
  review: z.exactOptional(z.object({ requestedOn: text, outcome: text })),
  regulator: z.exactOptional(z.object({ reference: text, outcome: text })),
  supersedes: text,
  supersededBy: text,
  requesterKey: z.exactOptional(nothing),
})

// The fault is laid at the entry, not at the key: a finding shows the value it is about, and this one is private.
const withoutKey = logEntry.refine(
  ({ own = {}, ...entry }) => !('requesterKey' in entry || 'requesterKey' in own),
  'an entry to be published carries no requester key: take it out with publicEntry',
)

/** Schema of one entry, as published. */
export const logEntrySchema: ObjectSchema<(typeof withoutKey)['shape'], LogEntry> = withoutKey
