import { expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import type { Parsed } from '../remark/remark.js'
import type { FigureJson } from './figure-json.js'
import { figureSchema } from './figure-schema.js'
import type { Figure } from './figure.js'
import { parseFigure } from './parse-figure.js'
import { plainPence } from './plain-pence.js'
import { sumFigures } from './arithmetic/sum-figures.js'

it('the codec reads text, numbers and JSON into figures', () => {
  const schema = figureSchema({ unit: 'gbp' })
  expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Figure>()
  expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<string | number | FigureJson>()
  const line = z.object({ budget: schema, forecast: z.exactOptional(schema) })
  expectTypeOf(line.parse).returns.toEqualTypeOf<z.output<typeof line>>()
  expectTypeOf<z.output<typeof line>>().toEqualTypeOf<{ budget: Figure; forecast?: Figure }>()
  expectTypeOf<z.input<typeof line>>().toEqualTypeOf<{
    budget: string | number | FigureJson
    forecast?: string | number | FigureJson
  }>()
})

it('parseFigure gives a figure or a refusal', () => {
  expectTypeOf(parseFigure).returns.toEqualTypeOf<Parsed<Figure>>()
  expectTypeOf(plainPence).returns.toEqualTypeOf<number | undefined>()
  // @ts-expect-error -- no such unit
  parseFigure('5', { unit: 'usd' })
  // @ts-expect-error -- no such scale
  parseFigure('5', { unit: 'gbp', scale: 100 })
  // @ts-expect-error -- what is to be confirmed can never count as zero
  sumFigures([], { absentAsZero: ['toBeConfirmed'] })
})
