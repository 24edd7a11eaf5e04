import * as z from 'zod'

/** What the heading of a table says its money is counted in: pounds, thousands (£000) or millions (£m). */
export type Scale = 1 | 1_000 | 1_000_000

const error = 'the scale must be 1, 1000 (for £000) or 1000000 (for £m)'

/**
 * Returns a schema of objects whose figures are read in the scale that the object carries: without `scale`, in pounds.
 *
 * @param shape - the other keys of the object, with figures of the given scale
 */
export const scaled = <const Shape extends z.ZodRawShape>(shape: (scale: Scale) => Shape) =>
  z.discriminatedUnion(
    'scale',
    [
      z.object({ ...shape(1), scale: z.exactOptional(z.literal(1)) }),
      z.object({ ...shape(1_000), scale: z.literal(1_000) }),
      z.object({ ...shape(1_000_000), scale: z.literal(1_000_000) }),
    ],
    { error: (issue) => (issue.code === 'invalid_union' ? error : undefined) },
  )
