import { isIsoDate } from '@imt/core'
import * as z from 'zod'

// What is read of a release, of every publisher and version. A member of another shape is told of and passed over, and
// no release is refused for it: the messages say what a member must be.

const maybe = <Schema extends z.ZodType>(schema: Schema): z.ZodOptional<z.ZodNullable<Schema>> =>
  schema.nullable().optional()

const text = maybe(z.string('must be text'))
const identifier = maybe(z.union([z.string(), z.number()], 'must be text'))

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

const value = maybe(z.object({ amount, currency }, 'must be an object with an amount'))
const renewal = maybe(z.object({ description: text }, 'must be an object'))
const period = maybe(
  z.object(
    {
      startDate: dateTime,
      endDate: dateTime,
      maxExtentDate: dateTime,
      durationInDays: maybe(z.number(notADuration).int(notADuration).positive(notADuration)),
    },
    'must be an object with dates',
  ),
)

const object = 'must be an object'
const listOf = <Schema extends z.ZodType>(schema: Schema) => maybe(z.array(maybe(schema), 'must be a list').readonly())

const award = z.object(
  {
    id: identifier,
    title: text,
    suppliers: listOf(z.object({ id: identifier, name: text }, object)),
    value,
    contractPeriod: period,
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
    own: maybe(z.record(z.string(), z.unknown(), object)),
  },
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
          mainProcurementCategory: text,
          procurementMethod: text,
          procurementMethodDetails: text,
          contractPeriod: period,
          renewal,
          lots: listOf(z.object({ contractPeriod: period, renewal }, object)),
        },
        object,
      ),
    ),
    awards: listOf(award),
    contracts: listOf(contract),
  },
  object,
)

/** A release, as it is read. */
export type PublishedRelease = z.input<typeof publishedRelease>
/** An award of a release, as it is read. */
export type PublishedAward = z.input<typeof award>
/** A contract of a release, as it is read. */
export type PublishedContract = z.input<typeof contract>
/** A period of days, as it is read. */
export type PublishedPeriod = NonNullable<z.input<typeof period>>
/** An amount of money, as it is read. */
export type PublishedValue = NonNullable<z.input<typeof value>>
