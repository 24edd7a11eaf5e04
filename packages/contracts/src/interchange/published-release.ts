import { isIsoDate } from '@imt/core'
import * as z from 'zod'

// What is read of a release, of every publisher and version. A member of another shape is told of and passed over, and
// no release is refused for it: the messages say what a member must be.

const maybe = <Schema extends z.ZodType>(schema: Schema): z.ZodOptional<z.ZodNullable<Schema>> =>
  schema.nullable().optional()

const text = maybe(z.string('must be text'))
const identifier = maybe(z.union([z.string(), z.number()], 'must be text'))
const answer = maybe(z.boolean('must be true or false'))

/** A day, or a date-time of which the day counts, and nothing after it. */
const dateTimeForm = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const notADate = 'must be a date-time such as 2027-03-31T23:59:59Z'
const dateTime = maybe(
  z.string(notADate).refine((said) => said.trim() === '' || (dateTimeForm.test(said) && isIsoDate(said.slice(0, 10))), {
    error: notADate,
  }),
)

const notAnAmount = 'must be a number from 0 up'
const amount = maybe(
  z.union(
    [
      z.number(notAnAmount).nonnegative(notAnAmount),
      z
        .string(notAnAmount)
        .refine((said) => said.trim() === '' || /^\d{1,30}(?:\.\d{1,30})?$/.test(said), { error: notAnAmount }),
    ],
    notAnAmount,
  ),
)
const currency = maybe(z.string().regex(/^[A-Z]{3}$/, 'must be a code of three capital letters, such as GBP'))
const notADuration = 'must be a whole number of days from 1 up'
const notMonths = 'must be a whole number of months from 1 up'
const notACount = 'must be a whole number from 0 up'

const object = 'must be an object'
const listOf = <Schema extends z.ZodType>(schema: Schema) => maybe(z.array(maybe(schema), 'must be a list').readonly())

/** `amountGross`: with VAT, by the extension for the United Kingdom. */
const value = maybe(z.object({ amount, amountGross: amount, currency }, 'must be an object with an amount'))
const period = maybe(
  z.object(
    {
      startDate: dateTime,
      endDate: dateTime,
      maxExtentDate: dateTime,
      durationInDays: maybe(z.number(notADuration).int(notADuration).positive(notADuration)),
      durationInMonths: maybe(z.number(notMonths).int(notMonths).positive(notMonths).max(9999, notMonths)),
    },
    'must be an object with dates',
  ),
)
const renewal = maybe(
  z.object(
    {
      description: text,
      maximumRenewals: maybe(z.number(notACount).int(notACount).nonnegative(notACount)),
      period,
    },
    object,
  ),
)
const options = maybe(z.object({ description: text }, object))
const documents = listOf(z.object({ noticeType: text }, object))
const classification = maybe(z.object({ scheme: text, id: identifier, description: text }, object))
const amendments = listOf(z.object({ date: dateTime, description: text, rationale: text }, object))
const relatedLots = listOf(z.union([z.string(), z.number()], 'must be text'))

const award = z.object(
  {
    id: identifier,
    title: text,
    description: text,
    status: text,
    date: dateTime,
    suppliers: listOf(z.object({ id: identifier, name: text }, object)),
    value,
    contractPeriod: period,
    relatedLots,
    items: listOf(z.object({ relatedLot: identifier }, object)),
    documents,
    amendments,
  },
  object,
)
const contract = z.object(
  {
    id: identifier,
    awardID: identifier,
    title: text,
    description: text,
    status: text,
    period,
    value,
    dateSigned: dateTime,
    relatedLots,
    documents,
    amendments,
    own: maybe(z.record(z.string(), z.unknown(), object)),
  },
  object,
)
const lot = z.object(
  {
    id: identifier,
    title: text,
    description: text,
    status: text,
    value,
    contractPeriod: period,
    hasRenewal: answer,
    renewal,
    options,
    mainProcurementCategory: text,
  },
  object,
)
const party = z.object(
  {
    id: identifier,
    name: text,
    roles: listOf(z.string('must be text')),
    identifier: maybe(z.object({ scheme: text, id: identifier }, object)),
  },
  object,
)
const related = z.object(
  { relationship: listOf(z.string('must be text')), title: text, identifier: identifier },
  object,
)

/** A release, as far as a register can hold what it says. */
export const publishedRelease = z.object(
  {
    ocid: identifier,
    tender: maybe(
      z.object(
        {
          title: text,
          description: text,
          status: text,
          mainProcurementCategory: text,
          procurementMethod: text,
          procurementMethodDetails: text,
          datePublished: dateTime,
          legalBasis: classification,
          classification,
          contractPeriod: period,
          hasRenewal: answer,
          renewal,
          options,
          lots: listOf(lot),
          documents,
        },
        object,
      ),
    ),
    planning: maybe(z.object({ documents }, object)),
    parties: listOf(party),
    awards: listOf(award),
    contracts: listOf(contract),
    relatedProcesses: listOf(related),
  },
  object,
)

/** A release, as it is read. */
export type PublishedRelease = z.input<typeof publishedRelease>
/** What was put out to tender, as it is read. */
export type PublishedTender = NonNullable<PublishedRelease['tender']>
/** An award of a release, as it is read. */
export type PublishedAward = z.input<typeof award>
/** A contract of a release, as it is read. */
export type PublishedContract = z.input<typeof contract>
/** A lot of a tender, as it is read. */
export type PublishedLot = z.input<typeof lot>
/** An organisation, as it is read. */
export type PublishedParty = z.input<typeof party>
/** A period of days, as it is read. */
export type PublishedPeriod = NonNullable<z.input<typeof period>>
/** How a contract may be renewed, as it is read. */
export type PublishedRenewal = NonNullable<z.input<typeof renewal>>
/** An amount of money, as it is read. */
export type PublishedValue = NonNullable<z.input<typeof value>>
/** Documents, of which the kind of notice is read. */
export type PublishedDocuments = z.input<typeof documents>
/** A class of a scheme, as it is read. */
export type PublishedClass = z.input<typeof classification>
/** Changes of a contract or an award, as they are read. */
export type PublishedAmendments = z.input<typeof amendments>
