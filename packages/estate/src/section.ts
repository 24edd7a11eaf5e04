import type { Section } from '@imt/core'
import * as z from 'zod'
import { assetClassSchema, type AssetClass, type AssetClassInput } from './classes/schema.js'

/** What a publication says about its hardware: each part as it was published, or left out. */
export interface Estate {
  /** Classes of asset, in the order published. */
  readonly classes?: readonly AssetClass[]
}
export interface EstateInput {
  readonly classes?: readonly AssetClassInput[]
}

/** Schema of the estate section. */
export const estateSchema: z.ZodType<Estate, EstateInput> = z.object({ classes: z.exactOptional(z.array(assetClassSchema)) })

/** The token by which a rule says that it reads the estate section. */
export const estateSection: Section<'estate', typeof estateSchema> = { id: 'estate', schema: estateSchema }
