import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { anyColumn, anyText, nearlyACell, printedPounds } from '../../test/support/published-cells.js'
import { figureOf } from '../../test/support/said.js'
import type { Decimal } from '../decimal.js'
import { figureJson } from './figure-json.js'
import { figureNotes } from './figure-notes.js'
import { figureSchema } from './figure-schema.js'
import type { Figure } from './figure.js'
import { formatFigure } from './format-figure.js'
import { parseFigure } from './parse-figure.js'
import { plainPence, plainPenceIn } from './plain-pence.js'
import { figureRefusals } from './reading/refusals.js'
import { roundingInterval } from './rounding-interval.js'
import { isSameFigure } from './same-figure.js'

const runs = { numRuns: 3_000 }
const hard = [
  '',
  'nil',
  '-',
  '£-',
  '(0)',
  '-0',
  '.5',
  '5.',
  '10-20',
  '£10k-£20k',
  'c£1.2m',
  '1.38 million',
  'approx 0',
  'nearly 1',
  '<0',
  '90071992547409.91',
  '9'.repeat(256),
  'about 0.0 million',
  '0 thousand',
  'approx. 100 million',
  '£1,000bn',
] as const
const cells = fc.tuple(fc.oneof(anyText, fc.constantFrom(...hard)), anyColumn)

/** Digits of a number without its scale: 12 for 1,200,000 and for 0.012. */
const significant = (decimal: Decimal): string =>
  decimal.abs().toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '')

describe('parseFigure', () => {
  it('never throws; a refusal has a code with a message, and a suggestion that reads', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (read.ok) {
          expect(read.value.text).toBe(text)
          expect(read.value.unit).toBe(column.unit)
          return
        }
        expect(Object.keys(figureRefusals)).toContain(read.refusal.code)
        expect(read.refusal.message.length).toBeGreaterThan(20)
        if (read.refusal.suggestion !== undefined) expect(parseFigure(read.refusal.suggestion, column).ok).toBe(true)
      }),
      runs,
    )
  })

  it('states no number that the text does not support', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (!read.ok) return
        const { kind, value, low, high } = read.value
        const digits = digitsOf(text)
        if (value !== null) {
          if (value.isZero()) expect(digits.includes('0') || /nil|zero|none|\bno|not/i.test(text)).toBe(true)
          else expect(digits).toContain(significant(value))
        }
        if (kind === 'range')
          for (const end of [low, high]) if (end !== null && !end.isZero()) expect(digits).toContain(significant(end))
        if (kind === 'absent') expect([value, high]).toEqual([null, null])
      }),
      runs,
    )
  })

  it('keeps value, bounds and kind in step', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (!read.ok) return
        const { kind, value, low, high, decimals, absence } = read.value
        if (low !== null && high !== null) expect(low.lte(high)).toBe(true)
        if (value !== null) expect(low !== null && high !== null && value.gte(low) && value.lte(high)).toBe(true)
        if (kind === 'exact') expect(low?.eq(value ?? NaN) === true && high?.eq(value ?? NaN) === true).toBe(true)
        expect(kind === 'absent').toBe(absence !== undefined)
        expect(kind === 'absent').toBe(decimals === null)
        if (decimals !== null) expect(decimals).toBeLessThanOrEqual(column.maximumDecimals ?? 5)
        for (const number of [value, low, high])
          expect(number !== null && number.isZero() && number.isNeg()).toBe(false)
        const interval = roundingInterval(read.value)
        if (value !== null) expect(interval.low?.lte(value) === true && interval.high?.gte(value) === true).toBe(true)
      }),
      runs,
    )
  })

  it('reads every printed form of an amount as that amount', () => {
    fc.assert(
      fc.property(printedPounds, ({ text, pence }) => {
        const { value, kind } = figureOf(parseFigure(text, { unit: 'gbp' }))
        expect(kind).toBe('exact')
        expect(value?.times(100).toFixed()).toBe(String(pence))
      }),
      {
        ...runs,
        examples: [
          [{ text: '(\u00a30.05)', pence: -5n, isPlain: false }],
          [{ text: '-90,071,992,547,409.91', pence: -9_007_199_254_740_991n, isPlain: true }],
        ],
      },
    )
  })

  it('reads a scaled column as the same digits at that scale', () => {
    fc.assert(
      fc.property(fc.bigInt(-90_071_992n, 90_071_992n), fc.constantFrom(1_000, 1_000_000), (amount, scale) => {
        const figure = figureOf(parseFigure(String(amount), { unit: 'gbp', scale }))
        expect(figure.value?.toFixed()).toBe(String(amount * BigInt(scale)))
        expect(figure.decimals).toBe(scale === 1_000 ? -3 : -6)
      }),
    )
  })

  it('ignores padding', () => {
    fc.assert(
      fc.property(nearlyACell, anyColumn, fc.constantFrom(' ', '\u00a0', '\n', '\u2009  '), (text, column, padding) => {
        const bare = parseFigure(text, column)
        const padded = parseFigure(`${padding}${text}${padding}`, column)
        expect(padded.ok).toBe(bare.ok)
        if (padded.ok && bare.ok) expect(isSameFigure(padded.value, bare.value)).toBe(true)
        else if (!padded.ok && !bare.ok) expect(padded.refusal.code).toBe(bare.refusal.code)
      }),
      runs,
    )
  })

  it('gives its notes again from the figure alone', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (read.ok) expect(figureNotes(read.value)).toEqual(read.notes)
      }),
      runs,
    )
  })
})

describe('formatFigure', () => {
  it('is undone by parseFigure, and writes its own writing again', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (!read.ok) return
        const formatted = formatFigure(read.value)
        const again = figureOf(parseFigure(formatted, { unit: column.unit, maximumDecimals: 12 }))
        expect(isSameFigure(again, read.value), `${text} -> ${formatted}`).toBe(true)
        expect(formatFigure(again)).toBe(formatted)
      }),
      { numRuns: 6_000 },
    )
  })
  it('is undone in the scale of its own column', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const read = parseFigure(text, column)
        if (!read.ok || column.scale === undefined) return
        const again = figureOf(
          parseFigure(formatFigure(read.value, { scale: column.scale }), { ...column, maximumDecimals: 12 }),
        )
        expect(isSameFigure(again, read.value)).toBe(true)
      }),
      runs,
    )
  })
})

describe('figureSchema', () => {
  it('writes JSON that reads back as the same figure, text and all', () => {
    fc.assert(
      fc.property(cells, ([text, column]) => {
        const schema = figureSchema(column)
        const read = schema.safeParse(text)
        expect(read.success).toBe(parseFigure(text, column).ok)
        if (!read.success) return
        const written: unknown = JSON.parse(JSON.stringify(z.encode(schema, read.data)))
        const again: Figure = schema.parse(written)
        expect(figureJson(again)).toEqual(figureJson(read.data))
      }),
      { numRuns: 1_000 },
    )
  })
  it('reads finite JSON numbers exactly or refuses them', () => {
    const schema = figureSchema({ unit: 'wte' })
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1_000, max: 1_000 })), (number) => {
        const read = schema.safeParse(number)
        if (read.success) expect(read.data.value?.toNumber()).toBe(number === 0 ? 0 : number)
        else expect(read.error.issues.length).toBeGreaterThan(0)
      }),
      runs,
    )
  })
})

describe('plainPence', () => {
  it('agrees with parseFigure wherever it answers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(fc.constantFrom(...'0123456789,.£-+'), { maxLength: 20 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const pence = plainPence(text)
          if (pence === undefined) return
          expect(Number.isSafeInteger(pence) && !Object.is(pence, -0)).toBe(true)
          const figure = figureOf(parseFigure(text, { unit: 'gbp' }))
          expect([figure.kind, figure.value?.times(100).toNumber()]).toEqual(['exact', pence])
        },
      ),
      { numRuns: 10_000 },
    )
  })
  it('gives the same for the same text inside another', () => {
    const around = fc.stringMatching(/^[0-9,.£ -]{0,4}$/)
    fc.assert(
      fc.property(
        around,
        fc.oneof(
          printedPounds.map(({ text }) => text),
          fc.stringMatching(/^[0-9,.£-]{0,8}$/),
        ),
        around,
        (before, text, after) => {
          expect(plainPenceIn(`${before}${text}${after}`, before.length, before.length + text.length)).toBe(
            plainPence(text),
          )
        },
      ),
      runs,
    )
  })
  it('answers every plain form', () => {
    fc.assert(
      fc.property(printedPounds, ({ text, pence, isPlain }) => {
        if (isPlain) expect(plainPence(text)).toBe(Number(pence))
      }),
      runs,
    )
  })
})
