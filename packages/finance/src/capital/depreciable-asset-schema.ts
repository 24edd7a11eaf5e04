import { isIsoDate, type IsoDate } from '@imt/core'
import * as z from 'zod'
import { amountSchema } from '../money/amount-schema.js'
import type { DepreciableAsset } from './depreciable-asset.js'

/** A depreciable asset in a document: amounts are plain decimal strings. */
export interface DepreciableAssetInput extends Omit<DepreciableAsset, 'cost' | 'residualValue' | 'inUse' | 'disposedOn'> {
  readonly cost: string
  readonly residualValue?: string
  readonly inUse: string
  readonly disposedOn?: string
}

const day: z.ZodType<IsoDate, string> = z.string().refine(isIsoDate, 'write the day as YYYY-MM-DD') as z.ZodType<IsoDate, string>
const notNegative = amountSchema.refine((text) => !text.startsWith('-'), 'it must not be negative')

/** The unannotated schema, for the type test. */
export const depreciableAsset = z.object({
  id: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  cost: notNegative,
  residualValue: z.exactOptional(notNegative),
  inUse: day,
  lifeMonths: z.int().min(1),
  disposedOn: z.exactOptional(day),
})

/** Schema of an asset for depreciation. */
export const depreciableAssetSchema: z.ZodType<DepreciableAsset, DepreciableAssetInput> = depreciableAsset
