import { isIsoDate } from '@imt/core'
import { lifecycleStatuses } from '@imt/estate'
import * as z from 'zod'
import { periodFrom } from './period-from.js'
import { settingFault } from './setting-fault.js'

const text = z.string().trim().min(1, 'it must not be empty')
const day = z.string().refine(isIsoDate, 'it must be a calendar day written YYYY-MM-DD')
const headings = z.record(text, text)
const level = z.enum(['error', 'warning', 'note'])

const elsewhere = z.strictObject({
  title: text,
  url: z.string().regex(/^https:\/\/\S+$/i, 'it must be an address that begins with https://'),
})
const statement = z.strictObject({ text: z.array(text) })

/** What a body says of its public site. */
const publishSchema = z.strictObject({
  name: text.optional(),
  odsCode: text.optional(),
  ocidPrefix: z
    .string()
    .regex(/^ocds-[a-z\d]{6}$/, 'it must be "ocds-" and six letters or digits')
    .optional(),
  title: text.optional(),
  contact: z.array(text).optional(),
  licence: elsewhere.optional(),
  accessibility: statement.optional(),
  privacy: statement.optional(),
  lastReviewed: day.optional(),
  strategy: elsewhere.optional(),
  managedPrint: statement.optional(),
  baseUrl: elsewhere.shape.url.optional(),
  banner: text.optional(),
  changes: z.array(z.strictObject({ on: day, title: text, text: text.optional() })).optional(),
  fields: z.array(z.strictObject({ field: text, reason: text })).optional(),
  offices: z.array(z.string().regex(/^[^\s@]+@[^\s@]+$/, 'it must be an e-mail address')).optional(),
  logo: z.strictObject({ file: text, alt: text }).optional(),
  style: text.optional(),
  assets: z.array(text).optional(),
})

/** The settings of a body. Whether codes, headings and sections are known is seen when the model is made. */
const configSchema = z.strictObject({
  $schema: z.string().optional(),
  publisher: text.optional(),
  asOf: day.optional(),
  failOn: z.enum([...level.options, 'never']).optional(),
  noticeWithinDays: z.int().nonnegative().optional(),
  alikeWithinDays: z.int().nonnegative().optional(),
  signs: z.enum(['incomeNegative', 'allPositive', 'spendingNegative']).optional(),
  makers: headings.optional(),
  vendors: headings.optional(),
  processors: z.array(text).optional(),
  statuses: z.record(text, z.enum(lifecycleStatuses)).optional(),
  classes: headings.optional(),
  levels: z.record(text, z.enum([...level.options, 'off'])).optional(),
  accepted: z.array(z.strictObject({ fingerprint: text, reason: text, role: text, until: day })).optional(),
  headings: z
    .strictObject({
      estate: headings.optional(),
      finance: headings.optional(),
      contracts: headings.optional(),
      foi: headings.optional(),
    })
    .optional(),
  columns: z.array(z.strictObject({ files: text, headings })).optional(),
  dates: z
    .array(
      z.strictObject({
        files: text,
        period: text
          .refine((words) => periodFrom(words) !== undefined, 'it must be a year, a quarter or a month, as 2024/25')
          .optional(),
        asOf: day.optional(),
      }),
    )
    .optional(),
  statedDays: z.boolean().optional(),
  expected: z.array(text).optional(),
  publish: publishSchema.optional(),
  plugins: z.array(z.custom<object>((value) => typeof value === 'object' && value !== null)).optional(),
})

/** The names of all settings. */
export const settingNames = Object.keys(configSchema.shape).filter((key) => !key.startsWith('$'))

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')

/** Returns what is wrong with settings, beginning with the place of it, or nothing. */
export const configFault = (config: unknown): string | undefined => {
  const parsed = configSchema.safeParse(config)
  if (parsed.success) return undefined
  const [issue] = parsed.error.issues
  if (issue === undefined) return undefined
  return settingFault(issue, configSchema, config, placeOf(issue.path))
}
