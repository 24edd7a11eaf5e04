import * as z from 'zod'

// Releases of every publisher and version are read: what is missing or has another shape counts as not said, and no
// release is refused for it.

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** The items of a list that have the shape. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  maybe(
    z
      .array(maybe(schema))
      .transform((items): readonly z.output<Schema>[] => items.filter((item) => item !== undefined)),
  )

/** A text that says something. */
export const statedText = maybe(z.string().refine((text) => text.trim() !== ''))

/** Identifiers are compared as they stand, be they texts or numbers. */
const identifier = z.unknown().optional()
const dateTime = maybe(z.string())

const value = maybe(z.object({ amount: maybe(z.number().nonnegative()), currency: z.unknown().optional() }))
const renewal = maybe(z.object({ description: statedText }))
/** One without any key counts as none, so that the period of the award or tender is looked at. */
const period = maybe(
  z
    .record(z.string(), z.unknown())
    .refine((said) => Object.keys(said).length > 0)
    .pipe(
      z.object({
        startDate: dateTime,
        endDate: dateTime,
        maxExtentDate: dateTime,
        durationInDays: maybe(z.number()),
      }),
    ),
)

const tender = z.object({
  title: statedText,
  mainProcurementCategory: statedText,
  procurementMethod: statedText,
  procurementMethodDetails: statedText,
  contractPeriod: period,
  renewal,
  lots: listOf(z.object({ contractPeriod: period, renewal })),
})
const award = z.object({
  id: identifier,
  title: statedText,
  suppliers: listOf(z.object({ id: statedText, name: statedText })),
  value,
  contractPeriod: period,
})
const contract = z.object({
  id: statedText,
  awardID: identifier,
  title: statedText,
  description: statedText,
  status: statedText,
  period,
  value,
  dateSigned: dateTime,
  own: maybe(z.record(z.string(), z.unknown())),
})

const publishedRelease = z.object({
  ocid: statedText,
  tender: maybe(tender),
  awards: listOf(award),
  contracts: listOf(contract),
})

/** A release package, a record package or a release, as far as a register can hold what it says. */
export const releasesOrRecords = publishedRelease.extend({
  releases: listOf(publishedRelease),
  records: listOf(z.object({ compiledRelease: maybe(publishedRelease), releases: listOf(publishedRelease) })),
})

/** A release, as it is read. */
export type PublishedRelease = z.output<typeof publishedRelease>
/** An award of a release, as it is read. */
export type PublishedAward = z.output<typeof award>
/** A contract of a release, as it is read. */
export type PublishedContract = z.output<typeof contract>
