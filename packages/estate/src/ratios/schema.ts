import { figureSchema, ownFields, type Figure, type ObjectSchema, type OwnFields, type FigureInput } from '@imt/core'
import * as z from 'zod'

/** A ratio or share that is published beside the counts it is of. */
export interface PublishedRatio extends OwnFields {
  readonly label: string
  /** As published: `3:1`, `42.7%`. */
  readonly stated: string
  /** The count above the line. */
  readonly part: Figure
  /** The count below the line. */
  readonly whole: Figure
}
export interface PublishedRatioInput extends OwnFields {
  readonly label: string
  readonly stated: string
  readonly part: FigureInput
  readonly whole: FigureInput
}

/** The unannotated schema, for the type test. */
export const publishedRatio = z.object({
  ...ownFields,
  label: z.string().min(1),
  stated: z.string().min(1),
  part: figureSchema({ unit: 'count' }),
  whole: figureSchema({ unit: 'count' }),
})

/** Schema of one published ratio. */
export const publishedRatioSchema: ObjectSchema<(typeof publishedRatio)['shape'], PublishedRatio, PublishedRatioInput> =
  publishedRatio
