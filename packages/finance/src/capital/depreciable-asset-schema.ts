import { Decimal, ownFields, type IsoDate, type ObjectSchema } from '@imt/core'
import * as z from 'zod'
import type { Amount } from '../money/amount.js'
import { amountSchema } from '../money/amount-schema.js'
import type { AssetChange, DepreciableAsset, TakenOn } from './depreciable-asset.js'
import { isBookDay } from '../parameter/book-day.js'

interface AssetChangeInput {
  readonly on: string
  readonly residualValue?: string
  readonly remainingMonths?: number
}

/** A depreciable asset in a document: amounts are plain decimal strings. */
export interface DepreciableAssetInput extends Omit<
  DepreciableAsset,
  'cost' | 'residualValue' | 'inUse' | 'takenOn' | 'changes' | 'disposedOn'
> {
  readonly cost: string
  readonly residualValue?: string
  readonly inUse: string
  readonly takenOn?: { readonly on: string; readonly accumulatedDepreciation: string }
  readonly changes?: readonly (
    | (AssetChangeInput & { readonly kind: 'estimate' })
    | (AssetChangeInput & { readonly kind: 'revaluation' | 'impairment'; readonly carryingAmount: string })
  )[]
  readonly disposedOn?: string
}

const day: z.ZodType<IsoDate, string> = z
  .string()
  .refine(isBookDay, 'write the day as YYYY-MM-DD, of the years 1000 to 2999')
  .meta({ format: 'date' }) as z.ZodType<IsoDate, string>
const pence: z.ZodType<Amount, string> = amountSchema
  .refine((text) => !text.startsWith('-'), 'it must not be negative')
  .refine((text) => !/\.\d\d\d*[1-9]/.test(text), 'it must be in whole pence')

const months = z.int().min(1).max(12_000)
const change = { on: day, residualValue: z.exactOptional(pence), remainingMonths: z.exactOptional(months) }
const changes: z.ZodType<readonly AssetChange[], NonNullable<DepreciableAssetInput['changes']>> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('estimate'), ...change }),
    z.object({ kind: z.enum(['revaluation', 'impairment']), carryingAmount: pence, ...change }),
  ]),
)

const takenOn: z.ZodType<TakenOn, NonNullable<DepreciableAssetInput['takenOn']>> = z.object({
  on: day,
  accumulatedDepreciation: pence,
})

/** The first change that comes before the one it follows, or before the asset is held. */
const outOfOrder = ({ inUse, takenOn: taken, changes: all = [] }: DepreciableAsset): number => {
  const days = [taken?.on ?? inUse, ...all.map(({ on }) => on)]
  return days.findIndex((on, index) => index > 0 && on < (days[index - 1] ?? on)) - 1
}

/** The unannotated schema, for the type test. */
export const depreciableAsset = z.object({
  ...ownFields,
  id: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  cost: pence,
  residualValue: z.exactOptional(pence),
  inUse: day,
  lifeMonths: months,
  takenOn: z.exactOptional(takenOn),
  changes: z.exactOptional(changes),
  disposedOn: z.exactOptional(day),
})

/** Schema of an asset for depreciation: what it lets through, the functions take without an error. */
export const depreciableAssetSchema: ObjectSchema<
  (typeof depreciableAsset)['shape'],
  DepreciableAsset,
  DepreciableAssetInput
> = depreciableAsset
  .refine(
    ({ cost, residualValue }) => residualValue === undefined || new Decimal(residualValue).lessThanOrEqualTo(cost),
    { path: ['residualValue'], error: 'it must not be above the cost' },
  )
  .refine(({ inUse, disposedOn }) => disposedOn === undefined || disposedOn >= inUse, {
    path: ['disposedOn'],
    error: 'it must not be before the first day in use',
  })
  .refine(({ inUse, takenOn: taken }) => taken === undefined || taken.on >= inUse, {
    path: ['takenOn', 'on'],
    error: 'it must not be before the first day in use',
  })
  .refine(
    ({ cost, takenOn }) =>
      takenOn === undefined || new Decimal(takenOn.accumulatedDepreciation).lessThanOrEqualTo(cost),
    { path: ['takenOn', 'accumulatedDepreciation'], error: 'it must not be above the cost' },
  )
  .refine((asset) => outOfOrder(asset) < 0, {
    path: ['changes'],
    error: 'they must stand in the order of their days, none before the asset is held',
  })
  .refine(
    ({ takenOn: taken, changes: all = [], disposedOn }) =>
      disposedOn === undefined || [taken?.on ?? '', ...all.map(({ on }) => on)].every((on) => on < disposedOn),
    { path: ['disposedOn'], error: 'it must be after the day it was taken on and after every change' },
  )
