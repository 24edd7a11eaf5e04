import { describe, expect, it } from 'vitest'
import { figureOf } from '../../test/support/said.js'
import { parseFigure, type FigureOptions } from './parse-figure.js'
import { roundingInterval } from './rounding-interval.js'

describe('roundingInterval', () => {
  it.each<[string, FigureOptions, string | null, string | null]>([
    ['173.06', { unit: 'wte' }, '173.055', '173.065'],
    ['173.1', { unit: 'wte' }, '173.05', '173.15'],
    ['£5,031,690', { unit: 'gbp' }, '5031689.5', '5031690.5'],
    ['£1.2m', { unit: 'gbp' }, '1150000', '1250000'],
    ['£825k', { unit: 'gbp' }, '824500', '825500'],
    ['85,734', { unit: 'gbp', scale: 1_000 }, '85733500', '85734500'],
    ['-£0.01', { unit: 'gbp' }, '-0.015', '-0.005'],
    ['(0)', { unit: 'gbp' }, '-0.5', '0.5'],
    ['300', { unit: 'count' }, '299.5', '300.5'],
    ['c. 300', { unit: 'count' }, '250', '350'],
    ['10 to 20', { unit: 'count' }, '10', '20'],
    ['over 5', { unit: 'count' }, '6', null],
    ['TBC', { unit: 'count' }, '0', null],
    ['-', { unit: 'gbp' }, null, null],
  ])('%s (%j) leaves %s to %s open', (text, options, low, high) => {
    const interval = roundingInterval(figureOf(parseFigure(text, options)))
    expect([interval.low?.toFixed() ?? null, interval.high?.toFixed() ?? null]).toEqual([low, high])
  })
})
