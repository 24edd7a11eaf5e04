import { Decimal, ownFields, type IsoDate, type ObjectSchema } from '@imt/core'
import * as z from 'zod'
import type { Amount } from '../money/amount.js'
import { amountSchema } from '../money/amount-schema.js'
import type { DepreciableAsset } from './depreciable-asset.js'
import { isBookDay } from '../parameter/book-day.js'

/** A depreciable asset in a document: amounts are plain decimal strings. */
export interface DepreciableAssetInput extends Omit<
  DepreciableAsset,
  'cost' | 'residualValue' | 'inUse' | 'disposedOn'
> {
  readonly cost: string
  readonly residualValue?: string
  readonly inUse: string
  readonly disposedOn?: string
}

const day: z.ZodType<IsoDate, string> = z
  .string()
  .refine(isBookDay, 'write the day as YYYY-MM-DD, of the years 1000 to 2999')
  .meta({ format: 'date' }) as z.ZodType<IsoDate, string>
const pence: z.ZodType<Amount, string> = amountSchema
  .refine((text) => !text.startsWith('-'), 'it must not be negative')
  .refine((text) => !/\.\d\d\d*[1-9]/.test(text), 'it must be in whole pence')

/** The unannotated schema, for the type test. */
export const depreciableAsset = z.object({
  ...ownFields,
  id: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  cost: pence,
  residualValue: z.exactOptional(pence),
  inUse: day,
  lifeMonths: z.int().min(1).max(12_000),
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
