import { figureSchema, type Figure } from '@imt/core'
import * as z from 'zod'

type FigureInput = z.input<ReturnType<typeof figureSchema>>

/** One published row of a hardware estate: a class of asset, who holds its contract, and how many there are. */
export interface AssetClass {
  /** Class as published: `Printers (Managed Print Service)`. */
  readonly assetType: string
  /** The cell that names the current vendors, as published. The holder of the contract, not the maker of the devices. */
  readonly vendors?: string
  /** How many, as published. `TBC` is never zero. */
  readonly quantity: Figure
}
export interface AssetClassInput {
  readonly assetType: string
  readonly vendors?: string
  readonly quantity: FigureInput
}

/** The unannotated schema, for the type test. */
export const assetClass = z.object({
  assetType: z.string().min(1, 'the asset type is missing'),
  vendors: z.exactOptional(z.string()),
  quantity: figureSchema({ unit: 'count' }),
})

/** Schema of one asset class, as published. */
export const assetClassSchema: z.ZodType<AssetClass, AssetClassInput> = assetClass
