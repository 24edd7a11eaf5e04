import * as z from 'zod'
import type { Unit } from './unit.js'
import type { Absence, Figure } from './figure.js'

/** A figure as it stands in a document: decimals as plain strings, never with an exponent. */
export interface FigureJson {
  readonly text: string
  readonly unit: Unit
  readonly kind: Figure['kind']
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
  readonly decimals: number | null
  readonly absence?: Absence
}

const decimalText = z
  .string()
  .regex(/^-?[0-9]{1,40}(?:\.[0-9]{1,40})?$/, 'Write the number with digits, a point and a leading minus only')
const absence = z.enum([
  'blank',
  'dash',
  'toBeConfirmed',
  'notApplicable',
  'notHeld',
  'withheld',
  'neitherConfirmNorDeny',
  'costLimit',
  'note',
  'suppressed',
  'notAvailable',
  'spreadsheetError',
])

/** The shape of a figure in a document. `figureSchema` also checks that it says what its text says. */
export const figureJsonSchema: z.ZodType<FigureJson, FigureJson> = z.strictObject({
  text: z.string(),
  unit: z.enum(['gbp', 'wte', 'count', 'percent']),
  kind: z.enum(['exact', 'approximate', 'range', 'bound', 'absent']),
  value: decimalText.nullable(),
  low: decimalText.nullable(),
  high: decimalText.nullable(),
  decimals: z.int().min(-40).max(40).nullable(),
  absence: z.exactOptional(absence),
})

/**
 * Returns a figure as plain JSON, its decimals as plain strings.
 *
 * @param figure - any figure
 * @internal
 */
export const figureJson = ({ text, unit, kind, value, low, high, decimals, absence }: Figure): FigureJson => ({
  text,
  unit,
  kind,
  value: value?.toFixed() ?? null,
  low: low?.toFixed() ?? null,
  high: high?.toFixed() ?? null,
  decimals,
  ...(absence === undefined ? {} : { absence }),
})
