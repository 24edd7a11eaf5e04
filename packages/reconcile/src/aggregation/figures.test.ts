import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.js'

const read = (...lines: readonly string[]) =>
  figuresOf(
    lines.map((line) => line.split('|')),
    {},
  )

describe('figuresOf', () => {
  it('holds every figure in units of the finest decimal', () => {
    const { rows, columns, scale, value, half, grain, percent } = read('Line|Q1|Q2', 'A|1.25|10%', 'B|300|', 'C|-|(4)')
    expect([rows, columns, scale]).toEqual([4, 3, 100])
    expect([...value]).toEqual([NaN, NaN, NaN, NaN, 125, 1000, NaN, 30_000, NaN, NaN, NaN, -400])
    expect([half[4], half[7]]).toEqual([0.5, 50])
    expect([grain[4], grain[7], grain[5]]).toEqual([1, 10_000, 1000])
    expect([...percent].flatMap((is, at) => (is === 1 ? [at] : []))).toEqual([5])
  })
  it('keeps only as many decimals as a double adds exactly beside the largest figure', () => {
    expect(read('Line|Q1', 'A|0.123456789', 'B|5').scale).toBe(1e9)
    expect(read('Line|Q1', 'A|0.123456789', 'B|123,456,789,012,345').scale).toBe(1)
    expect(read('Line|Q1', 'A|0.123456789', 'B|1,234,567,890').scale).toBe(1e5)
  })
  it('knows whole figures that were rounded to 5 on purpose, whatever noughts and decimals stand beside them', () => {
    const fives = Array.from({ length: 24 }, (_, at) => String(5 * (3 + at * at)))
    expect(read(...fives.map((five) => `A|${five}`), 'B|0.7', 'C|0.3', 'D|1.1', 'E|0').base).toBe(50)
    expect(read(...fives.map((five) => `A|${five}`).with(0, 'A|16')).base).toBe(0)
    expect(read(...fives.slice(1).map((five) => `A|${five}`)).base).toBe(0)
  })
})
