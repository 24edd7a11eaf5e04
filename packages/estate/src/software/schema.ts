import {
  figureSchema,
  listSchema,
  ownFields,
  type Figure,
  type FigureInput,
  type ObjectSchema,
  type OwnFields,
} from '@imt/core'
import * as z from 'zod'

/** Software as a list publishes it: what it is, and how many licences there are. */
export interface SoftwareEntry extends OwnFields {
  /** As published: `SQL Server Standard`. */
  readonly product: string
  /** Who makes or sells it. */
  readonly vendor?: string
  /** As published: `2014`, `7.2`. */
  readonly version?: string
  /** Licences held. */
  readonly held?: Figure
  /** Licences in use, or installations. */
  readonly inUse?: Figure
}
export interface SoftwareEntryInput extends Omit<SoftwareEntry, 'held' | 'inUse'> {
  readonly held?: FigureInput
  readonly inUse?: FigureInput
}

const softwareEntry = z.object({
  ...ownFields,
  product: z.string().min(1),
  vendor: z.exactOptional(z.string()),
  version: z.exactOptional(z.string()),
  held: z.exactOptional(figureSchema({ unit: 'count' })),
  inUse: z.exactOptional(figureSchema({ unit: 'count' })),
})

const entrySchema: ObjectSchema<(typeof softwareEntry)['shape'], SoftwareEntry, SoftwareEntryInput> = softwareEntry

/** Schema of a list of software, as published. */
export const softwareSchema = listSchema(entrySchema)
