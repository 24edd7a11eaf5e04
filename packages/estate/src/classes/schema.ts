import {
  figureSchema,
  isIsoDate,
  ownFields,
  type Figure,
  type IsoDate,
  type ObjectSchema,
  type OwnFields,
  type FigureInput,
} from '@imt/core'
import * as z from 'zod'
import type { AssetUnit } from './asset-units.data.js'

/** The filter that a count was taken with. */
export interface ClassFilter {
  /** Only what was active within so many months of the day of the count. */
  readonly activeWithinMonths: number
}

/** One published row of a hardware estate: a class of asset, who holds its contract, and how many there are. */
export interface AssetClass extends OwnFields {
  /** Class as published: `Printers (Managed Print Service)`. */
  readonly assetType: string
  /**
   * The cell that names the current vendors, as published. The holder of the contract, not the maker of the devices.
   */
  readonly vendors?: string
  /** How many, as published. `TBC` is never zero. */
  readonly quantity: Figure
  /** What one of it is, where that is stated; otherwise the words of the class decide. */
  readonly unit?: AssetUnit
  readonly filter?: ClassFilter
  /** The day of the count. */
  readonly asOf?: IsoDate
  /** Where the count comes from: a register, a survey. */
  readonly source?: string
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
  /** The group of rows that it stands in, such as a site: named in a row of its own, or by the title of its table. */
  readonly group?: string
}
export interface AssetClassInput extends OwnFields {
  readonly assetType: string
  readonly vendors?: string
  readonly quantity: FigureInput
  readonly unit?: AssetUnit
  readonly filter?: ClassFilter
  readonly asOf?: string
  readonly source?: string
  readonly table?: number
  readonly group?: string
}

const day = z.string().refine(isIsoDate, 'a date must be a calendar day written YYYY-MM-DD') as z.ZodType<
  IsoDate,
  string
>

/** The unannotated schema, for the type test. */
export const assetClass = z.object({
  ...ownFields,
  assetType: z.string().min(1, 'the asset type is missing'),
  vendors: z.exactOptional(z.string()),
  quantity: figureSchema({ unit: 'count' }),
  unit: z.exactOptional(z.enum(['device', 'port', 'site', 'line', 'licence', 'user', 'mixed'])),
  filter: z.exactOptional(z.object({ activeWithinMonths: z.int().min(1) })),
  asOf: z.exactOptional(day),
  source: z.exactOptional(z.string()),
  table: z.exactOptional(z.number()),
  group: z.exactOptional(z.string()),
})

/** Schema of one asset class, as published. */
export const assetClassSchema: ObjectSchema<(typeof assetClass)['shape'], AssetClass, AssetClassInput> = assetClass
