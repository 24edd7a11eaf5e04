import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'
import { assetClassSchema, type AssetClass, type AssetClassInput } from './classes/schema.js'
import { countTableSchema, type CountTable, type CountTableInput } from './counts/schema.js'
import { publishedRatioSchema, type PublishedRatio, type PublishedRatioInput } from './ratios/schema.js'
import { softwareSchema, type SoftwareEntry, type SoftwareEntryInput } from './software/schema.js'
import { deviceRecordSchema, type DeviceRecord, type DeviceRecordInput } from './records/device-record.js'

/** A sentence that says with which filter the counts were taken. */
export interface FilterStatement extends OwnFields {
  readonly text: string
}

/** What a publication says about its hardware: each part as it was published, or left out. */
export interface Estate extends OwnFields {
  /** Classes of asset, in the order published. */
  readonly classes?: readonly AssetClass[]
  /** Tables that count devices by site and class, by class and year, or by operating system. */
  readonly counts?: readonly CountTable[]
  /** Statements of the filter that counts were taken with. */
  readonly filters?: readonly FilterStatement[]
  /** Ratios and shares beside the counts they are of. */
  readonly ratios?: readonly PublishedRatio[]
  /** Single devices. For checks before publication: serial numbers are not for a public page. */
  readonly records?: readonly DeviceRecord[]
  /** Software, with the licences held and in use. */
  readonly software?: readonly SoftwareEntry[]
}
export interface EstateInput extends OwnFields {
  readonly classes?: readonly AssetClassInput[]
  readonly counts?: readonly CountTableInput[]
  readonly filters?: readonly FilterStatement[]
  readonly ratios?: readonly PublishedRatioInput[]
  readonly records?: readonly DeviceRecordInput[]
  readonly software?: readonly SoftwareEntryInput[]
}

const parts = z.object({
  ...ownFields,
  classes: z.exactOptional(listSchema(assetClassSchema)),
  counts: z.exactOptional(listSchema(countTableSchema)),
  filters: z.exactOptional(listSchema(z.object({ ...ownFields, text: z.string().min(1) }))),
  ratios: z.exactOptional(listSchema(publishedRatioSchema)),
  records: z.exactOptional(listSchema(deviceRecordSchema)),
  software: z.exactOptional(softwareSchema),
})

/** Schema of the estate section. */
export const estateSchema: ObjectSchema<(typeof parts)['shape'], Estate, EstateInput> = parts

/** The token by which a rule says that it reads the estate section. */
export const estateSection: Section<'estate', typeof estateSchema> = /* @__PURE__ */ frozen({
  id: 'estate',
  schema: estateSchema,
})
