import type { Finding, FindingDraft, JsonPointer, LeftOut, Level, Location, TableCoverage, Unlisted } from '@imt/core'
import * as z from 'zod'
import type { PaymentColumns } from './payment-columns.js'

/** The kind of a partial result of payments. */
export const spendKind = 'finance/spend'

/** What a rule that looks at one file at a time made of it. */
export interface RecordedRule {
  readonly code: string
  readonly applied: number
  readonly passed: number
  readonly reason?: string
  /** The first 1,000 of what it reported. */
  readonly drafts: readonly FindingDraft[]
  /** How many more of each level. */
  readonly more: readonly { readonly level: Level; readonly count: number }[]
}

/** What payments of one file or several come to. */
export interface SpendTotals {
  /** Lines that list a payment or a part of one. */
  readonly payments: number
  /** Pounds sterling, exact, as plain decimal text: of the payments that state an exact amount. */
  readonly amount: string
  readonly withoutAmount: number
}

/** What a file of payments gives to a result. */
export interface SpendState {
  readonly totals: SpendTotals
  /** How many entries each list of the section has: `{ spend: 120 }`; `null` where nothing of it was read. */
  readonly lists: Readonly<Record<string, number>> | null
  readonly tables: number
  readonly rules: readonly RecordedRule[]
  /** What was found besides by readers and the model. */
  readonly found: readonly Finding[]
  readonly unlisted: readonly Unlisted[]
  readonly read: readonly TableCoverage[]
  readonly notRead: readonly LeftOut<Location>[]
  /** Where what was reported stands. */
  readonly places: readonly (readonly [JsonPointer, Location])[]
  readonly payments: PaymentColumns
}

const count = z.number().int().nonnegative()
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)
const level = z.enum(['error', 'warning', 'note'])
const pointer = z.string()
const numbers = z.array(count)
const placed = z.looseObject({ at: pointer, text: z.exactOptional(z.string()) })
const changes = z.array(z.looseObject({ at: pointer, from: z.string(), to: z.string() }))
const draft = z.looseObject({
  at: pointer,
  message: z.string(),
  key: z.array(z.string()),
  level: z.exactOptional(level),
  stated: z.exactOptional(z.string()),
  evidence: z.exactOptional(z.array(placed)),
  repair: z.exactOptional(z.looseObject({ at: pointer, from: z.string(), to: z.string() })),
  candidates: z.exactOptional(z.array(z.looseObject({ changes }))),
})
const location = z.looseObject({ kind: z.string(), source: z.string() })

/** What is asked of the state of a part before it is used: its digest has said that nobody changed it by mistake. */
export const spendStateSchema = z.looseObject({
  totals: z.looseObject({ payments: count, amount: decimal, withoutAmount: count }),
  lists: z.union([z.null(), z.record(z.string(), count)]),
  tables: count,
  rules: z.array(
    z.looseObject({
      code: z.string(),
      applied: count,
      passed: count,
      reason: z.exactOptional(z.string()),
      drafts: z.array(draft),
      more: z.array(z.looseObject({ level, count })),
    }),
  ),
  found: z.array(z.looseObject({ rule: z.string(), level, at: pointer, message: z.string(), fingerprint: z.string() })),
  unlisted: z.array(z.looseObject({ rule: z.string(), level, count })),
  read: z.array(z.looseObject({ source: z.string() })),
  notRead: z.array(z.looseObject({ at: location, why: z.string() })),
  places: z.array(z.tuple([pointer, location])),
  payments: z.looseObject({
    texts: z.array(z.string()),
    line: numbers,
    table: numbers,
    at: z.array(z.union([z.array(z.number()), z.looseObject({})])),
    columns: z.record(z.string(), numbers),
  }),
})
