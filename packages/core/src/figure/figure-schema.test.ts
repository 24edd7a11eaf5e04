import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Decimal } from '../decimal.js'
import { figureJson, figureJsonSchema } from './figure-json.js'
import { figureNotes } from './figure-notes.js'
import { figureSchema } from './figure-schema.js'
import type { FigureOptions } from './parse-figure.js'

const gbp = figureSchema({ unit: 'gbp' })

describe('figureSchema', () => {
  it('reads published text and keeps it', () => {
    const figure = gbp.parse(' (53,158) ')
    expect(figure).toMatchObject({ text: ' (53,158) ', unit: 'gbp', kind: 'exact', decimals: 0 })
    expect(figureNotes(figure).map((note) => note.code)).toEqual(['padding', 'bracketNegative'])
  })

  it.each([
    [0.1, '0.1', 1],
    [100, '100', 0],
    [-0, '0', 0],
    [1234.5, '1234.5', 1],
    [1e7, '10000000', 0],
    [0.01, '0.01', 2],
  ])('reads the JSON number %d exactly', (number, value, decimals) => {
    const figure = gbp.parse(number)
    expect([figure.text, figure.value?.toFixed(), figure.decimals]).toEqual([value, value, decimals])
  })
  it.each([
    [0.1 + 0.2, 'tooPrecise'],
    [1e21, 'tooLarge'],
    [1e-7, 'tooPrecise'],
    [Number.MAX_VALUE, 'tooLong'],
    [Number.MIN_VALUE, 'tooLong'],
    [9007199254740993, 'tooLarge'],
  ])('refuses the JSON number %d: %s', (number, code) => {
    expect(gbp.safeParse(number).error?.issues[0]).toMatchObject({ code: 'custom', params: { code } })
  })
  it.each([NaN, Infinity, -Infinity, null, true, [], {}, { text: '5' }])('refuses %j as no figure at all', (input) => {
    const [issue] = gbp.safeParse(input).error?.issues ?? []
    expect(issue?.message).toMatch(/published text, as a finite number, or as the JSON of a figure/)
  })

  it('turns a refusal into an issue that carries code, suggestion and place', () => {
    const schema = z.object({ lines: z.array(z.object({ budget: gbp })) })
    const { error } = schema.safeParse({ lines: [{ budget: '5' }, { budget: '1234,567' }] })
    expect(error?.issues).toEqual([
      {
        code: 'custom',
        path: ['lines', 1, 'budget'],
        params: { code: 'badGrouping', suggestion: '1,234,567' },
        message: expect.stringMatching(/in threes.*1,234,567\.$/) as string,
      },
    ])
    expect(gbp.safeParse('Various').error?.issues[0]).toMatchObject({ params: { code: 'notANumber' } })
  })

  it.each<[string, FigureOptions]>([
    ['£1.2m', { unit: 'gbp' }],
    ['85,734', { unit: 'gbp', scale: 1_000 }],
    ['Approx. 15500', { unit: 'count' }],
    ['TBC', { unit: 'count' }],
    ['-', { unit: 'gbp' }],
    ['over 5', { unit: 'count' }],
    ['£12.345', { unit: 'gbp', maximumDecimals: 3 }],
    ['0.00000012', { unit: 'wte', maximumDecimals: 12 }],
  ])('writes %j (%j) as JSON that says the same and reads back', (text, options) => {
    const schema = figureSchema(options)
    const figure = schema.parse(text)
    const written = z.encode(schema, figure)
    expect(written).toEqual(figureJson(figure))
    expect(figureJsonSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written)
    expect(JSON.stringify(written)).not.toMatch(/[0-9]e[-+]?[0-9]/)
    expect(figureJson(schema.parse(JSON.parse(JSON.stringify(written))))).toEqual(written)
  })

  it('refuses JSON that contradicts its text', () => {
    const written = figureJson(gbp.parse('£1.2m'))
    expect(gbp.parse({ ...written, value: '1200000.00' }).value?.toFixed()).toBe('1200000')
    for (const wrong of [
      { value: '5' },
      { value: null },
      { low: '0' },
      { high: null },
      { decimals: 0 },
      { kind: 'approximate' as const },
      { unit: 'wte' as const },
      { absence: 'dash' as const },
    ]) {
      expect(gbp.safeParse({ ...written, ...wrong }).error?.issues[0]).toMatchObject({
        params: { code: 'contradictoryFigure' },
      })
    }
    expect(figureSchema({ unit: 'gbp', scale: 1_000 }).safeParse({ ...written, text: '1,200' }).success).toBe(false)
    expect(gbp.safeParse({ ...written, value: '1.2e6' }).success).toBe(false)
    expect(gbp.safeParse({ ...written, extra: 1 }).success).toBe(false)
  })

  it('writes only figures', () => {
    expect(() => z.encode(gbp, { text: '5' } as never)).toThrow()
    expect(z.encode(gbp, gbp.parse('5'))).toMatchObject({ value: '5' })
    expect(z.encode(gbp, { ...gbp.parse('5'), value: new Decimal('1e30') })).toMatchObject({
      value: `1${'0'.repeat(30)}`,
    })
  })

  it('describes its input as JSON Schema', () => {
    const schema = z.toJSONSchema(z.object({ budget: gbp }), { io: 'input' })
    expect(schema).toMatchObject({
      type: 'object',
      required: ['budget'],
      properties: { budget: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'object' }] } },
    })
  })

  it('names a wrong option', () => {
    expect(() => figureSchema({ unit: 'usd' as 'gbp' })).toThrow(/figureSchema: unit/)
    expect(() => figureSchema({ unit: 'gbp', scale: 2 as 1 })).toThrow(/figureSchema: scale/)
  })
})
