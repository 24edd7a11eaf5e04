import { isIsoDate, type IsoDate, listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'
import { outcomes } from '../refusal/outcomes.js'
import type { NoticeAnswer, RefusalNotice } from '../refusal/notice.js'
import { unreadParts } from '../refusal/unread.js'
import type { LetterElement, LetterLaw } from './read-letter.js'

/** A letter that answers a request, as it was read: what `checkRefusal` looks at, and what was not recognised. */
export interface PublishedLetter extends OwnFields {
  readonly law: LetterLaw
  /** Who answers, as the letter names the body. */
  readonly authority?: string
  readonly notice: RefusalNotice
  /** Numbers of questions that are put, and to which no answer was told. */
  readonly unanswered?: readonly string[]
  /** Parts that were not told: they may be there. */
  readonly notRecognised?: readonly LetterElement[]
  /** True where it states counts of requests that were not read as figures. */
  readonly hasCounts?: boolean
}

// A string in JSON, of which the type says more than a schema in JSON can.
const day = z.string().refine(isIsoDate, { message: 'a day is written YYYY-MM-DD' }) as unknown as z.ZodType<
  IsoDate,
  IsoDate
>
const text = z.string()
const texts = listSchema(text)
const file = z.object({ name: text, checkedForHiddenData: z.exactOptional(z.boolean()) })

const link = z.object({
  url: text,
  place: z.exactOptional(text),
  checkedOn: z.exactOptional(day),
  period: z.exactOptional(z.object({ published: text, asked: text })),
  covers: z.exactOptional(z.enum(['whole', 'part'])),
  reachable: z.exactOptional(z.boolean()),
  faults: z.exactOptional(texts),
})

const pence = z.int().nonnegative()

/** One answer of a letter. */
const answer: z.ZodType<NoticeAnswer, NoticeAnswer> = z.object({
  question: text.min(1),
  asked: z.exactOptional(text),
  outcome: z.enum(outcomes),
  text: text.min(1),
  provisions: listSchema(text.min(1)),
  reasons: z.exactOptional(texts),
  likelihood: z.exactOptional(z.enum(['would', 'wouldBeLikelyTo'])),
  chain: z.exactOptional(z.boolean()),
  opinion: z.exactOptional(z.object({ by: z.exactOptional(text), on: z.exactOptional(day) })),
  forDisclosure: z.exactOptional(texts),
  against: z.exactOptional(texts),
  conclusion: z.exactOptional(text),
  addsUp: z.exactOptional(z.object({ sameInformation: z.boolean() })),
  decisionBy: z.exactOptional(day),
  link: z.exactOptional(link),
  earlier: z.exactOptional(
    z.object({ sameRequester: z.boolean(), complied: z.boolean(), reference: z.exactOptional(text) }),
  ),
  advice: z.exactOptional(text),
  published: z.exactOptional(texts),
  alreadyPublic: z.exactOptional(z.boolean()),
  recorded: z.exactOptional(z.boolean()),
  cost: z.exactOptional(z.object({ pence, limitPence: pence, requests: z.exactOptional(texts) })),
  completion: z.exactOptional(z.object({ by: z.exactOptional(text), on: z.exactOptional(day) })),
  unread: z.exactOptional(listSchema(z.enum(unreadParts))),
})

/** The schema of a notice as data. */
const notice: z.ZodType<RefusalNotice, RefusalNotice> = z.object({
  regime: z.exactOptional(z.enum(['FOIA', 'EIR', 'FOISA', 'EISR'])),
  reference: z.exactOptional(text),
  receivedOn: z.exactOptional(day),
  requestedOn: z.exactOptional(day),
  sentOn: z.exactOptional(day),
  extendedOn: z.exactOptional(day),
  dueOn: z.exactOptional(day.nullable()),
  decidedBy: z.exactOptional(text),
  decidedOn: z.exactOptional(day),
  questions: z.exactOptional(texts),
  answers: listSchema(answer),
  review: z.exactOptional(z.object({ offered: z.boolean(), how: z.exactOptional(text) })),
  complaint: z.exactOptional(z.object({ name: text, how: texts })),
  advice: z.exactOptional(text),
  requestAttachments: z.exactOptional(listSchema(z.object({ name: text, read: z.boolean() }))),
  attachments: z.exactOptional(listSchema(file)),
})

/** The unannotated schema, for the type test. */
export const publishedLetter = z.object({
  ...ownFields,
  law: z.enum(['FOIA', 'EIR', 'FOISA', 'EISR']),
  authority: z.exactOptional(text),
  notice,
  unanswered: z.exactOptional(listSchema(text)),
  notRecognised: z.exactOptional(
    listSchema(
      z.enum([
        'authority',
        'reference',
        'received',
        'sent',
        'lastDay',
        'asked',
        'answer',
        'decidedBy',
        'review',
        'complaint',
      ]),
    ),
  ),
  hasCounts: z.exactOptional(z.boolean()),
})

/** Schema of a letter that answers a request, as it was read. */
export const publishedLetterSchema: ObjectSchema<(typeof publishedLetter)['shape'], PublishedLetter> = publishedLetter
