import * as z from 'zod'
import { Decimal } from '../decimal.js'
import { figureJson, figureJsonSchema, type FigureJson } from './figure-json.js'
import type { Figure } from './figure.js'
import { columnOf, parseFigure, type FigureOptions } from './parse-figure.js'

const isDecimalOrNull = (value: unknown): boolean => value === null || Decimal.isDecimal(value)
/** True for a figure in memory, as `parseFigure` gives it. */
export const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'unit' in value &&
  'kind' in value &&
  'value' in value &&
  isDecimalOrNull(value.value) &&
  'low' in value &&
  isDecimalOrNull(value.low) &&
  'high' in value &&
  isDecimalOrNull(value.high)

/** What a schema of figures reads: published text, a number as a cell shows it, or the JSON of a figure. */
export type FigureInput = string | number | FigureJson

/** A figure in memory: one schema for all, so that a JSON Schema defines it once. */
export const figureValue: z.ZodType<Figure, Figure> = z.custom<Figure>(isFigure, {
  error: 'This is not a figure that parseFigure gives',
})

/** A JSON number as a cell would show it: its shortest decimal text, without an exponent. */
const textOf = (input: FigureInput): string =>
  typeof input === 'string' ? input : typeof input === 'number' ? new Decimal(input).toFixed() : input.text

const asNumber = (value: string | null): string | null => (value === null ? null : new Decimal(value).toFixed())

/** True if the JSON of a figure says something else than its text. */
const contradicts = (figure: Figure, stated: FigureJson): boolean => {
  const own = figureJson(figure)
  const same = (['value', 'low', 'high'] as const).every((key) => asNumber(stated[key]) === own[key])
  return !same || (['unit', 'kind', 'decimals', 'absence'] as const).some((key) => stated[key] !== own[key])
}

/**
 * Returns what a cell may be given as. An object's schema has the schema of a key answer also where the key is absent,
 * and a union asks each of its kinds and words each refusal. So text, which is nearly all there is, is taken at once,
 * and what is absent is refused at once.
 */
const inputSchema = (): z.ZodType<FigureInput, FigureInput> => {
  const schema = z.union([z.string(), z.number(), figureJsonSchema], {
    error: 'Give the figure as its published text, as a finite number, or as the JSON of a figure',
  })
  const { parse } = schema._zod
  const atOnce: typeof parse = (payload, context) => {
    if (typeof payload.value === 'string') return payload
    if (payload.value !== undefined) return parse(payload, context)
    payload.issues.push({ code: 'invalid_union', input: undefined, inst: schema, errors: [] })
    return payload
  }
  schema._zod.parse = atOnce
  schema._zod.run = atOnce
  return schema
}

/**
 * Returns a zod codec between a figure in a document and a `Figure`.
 *
 * It reads published text, a JSON number (as the text a cell would show, so in the scale of the column), or the JSON of
 * a figure, which must say what its text says. It writes the JSON of the figure. A refusal becomes an issue whose
 * message says what is wrong and what to write, with `params.code` and, where it is clear, `params.suggestion`.
 *
 * The notes of a figure are not part of it: `figureNotes` gives them from its text.
 *
 * @param options - the unit of the column; its scale; the most digits after the point
 * @throws {TypeError} when `unit` is unknown
 * @throws {RangeError} when `scale` or `maximumDecimals` is out of range
 * @example
 * ```ts
 * const budget = figureSchema({ unit: 'gbp' })
 * budget.parse('-£53,158').value // => '-53158'
 * budget.safeParse('1234,567').error?.issues[0]?.code // => 'custom'
 * ```
 */
export const figureSchema = (options: FigureOptions): z.ZodType<Figure, FigureInput> => {
  columnOf('figureSchema', options)
  return z.codec(inputSchema(), figureValue, {
    decode: (given, context) => {
      const refuse = (code: string, message: string, suggestion?: string): never => {
        const params = suggestion === undefined ? { code } : { code, suggestion }
        context.issues.push({
          code: 'custom',
          input: given,
          params,
          message: suggestion === undefined ? message : `${message} It may stand for ${suggestion}.`,
        })
        return z.NEVER
      }
      const read = parseFigure(textOf(given), options)
      if (!read.ok) return refuse(read.refusal.code, read.refusal.message, read.refusal.suggestion)
      if (typeof given === 'object' && contradicts(read.value, given)) {
        return refuse(
          'contradictoryFigure',
          'What is stated about the figure is not what its text says in this column. Correct one of them, or give the text alone.',
        )
      }
      return read.value
    },
    encode: (value) => figureJson(value),
  })
}
