import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { said } from '../../test/support/said.js'
import { parseFigure } from './parse-figure.js'
import { roundingInterval } from './rounding-interval.js'

interface FigureCase {
  readonly input: string
  readonly expected: string
  readonly options: { readonly money?: false; readonly unitExp?: 3 | 6; readonly maxDp?: number }
}
interface Quantity {
  readonly quantityVerbatim: string
  readonly kind: string
  readonly lower: number | null
  readonly upper: number | null
  readonly measure: string
}
const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/vectors/${name}.json`, import.meta.url), 'utf8'))

describe('published cells and how they read', () => {
  const { cases } = load('figures') as { readonly cases: readonly FigureCase[] }
  const scales = { 0: 1, 3: 1_000, 6: 1_000_000 } as const
  it.each(cases)('$input reads $expected ($options)', ({ input, expected, options }) => {
    for (const unit of options.money === false ? (['wte', 'count'] as const) : (['gbp'] as const)) {
      const maximum = options.maxDp === undefined ? {} : { maximumDecimals: options.maxDp }
      expect(said(parseFigure(input, { unit, scale: scales[options.unitExp ?? 0], ...maximum })), unit).toBe(expected)
    }
  })
})

describe('quantities that 33 bodies published', () => {
  const { bodies } = load('quantities') as {
    readonly bodies: readonly { readonly body: string; readonly rows: readonly Quantity[] }[]
  }
  const rows = bodies.flatMap(({ body, rows }) => rows.map((row) => ({ body, ...row })))

  /** Rows whose kind and bounds a reader drew from elsewhere, and what the cell itself says. */
  const judged: Readonly<Record<string, readonly [says: string, why: string]>> = {
    'All PC’s are on windows 7 with the exception of 20 Machines': [
      'refused:notANumber',
      'derived: another row less 20',
    ],
    '5 for testing purposes.': ['refused:notANumber', 'a sentence about a number'],
    'all computers over three years old': ['refused:notANumber', 'a policy, not a quantity'],
    '3:1': ['refused:notANumber', 'a ratio in words of its own'],
    '5:1': ['refused:notANumber', 'a ratio in words of its own'],
    '10:1': ['refused:notANumber', 'a ratio in words of its own'],
    '1000': ['1000', '"more than" stood before another number in the sentence'],
    'about a twentieth': ['refused:notANumber', 'a fraction in words'],
    '8,946': ['8946', 'a lower bound because not every trust answered'],
    '8,209': ['8209', 'a lower bound because not every trust answered'],
    '86': ['86', 'two sources differ'],
    '318,000': ['318000', 'roundness is not said: 300 is exact'],
    'another 113': ['refused:notANumber', 'an addition to another number'],
    'Our MFD contract caters for 18 devices.': ['refused:notANumber', 'a sentence about a number'],
    '18,297  (Schools: 15,100 and Corporate: 3,197)': [
      'refused:unbalancedBrackets',
      'a total and its parts in one cell',
    ],
    '13.8%': ['13.8', 'per cent here, a fraction of 1 there'],
    'have been removed from the contract and the figure is therefore unavailable': [
      'absent:notAvailable',
      '"unavailable" is its own absence here',
    ],
    'three laptops': ['refused:notANumber', 'a number in words is only suggested'],
    'The University is not aware of any operating fax machines on its premises.': [
      'absent:notAvailable',
      'not aware of any is not none; no bound is stated',
    ],
  }
  const absences: Readonly<Record<string, string>> = {
    tbc: 'toBeConfirmed',
    notHeld: 'notHeld',
    withheld: 'withheld',
    ncnd: 'neitherConfirmNorDeny',
    notApplicable: 'notApplicable',
  }
  const kinds: Readonly<Record<string, string>> = {
    exact: 'exact',
    zero: 'exact',
    approx: 'approximate',
    nearly: 'approximate',
    range: 'range',
    atLeast: 'bound',
    atMost: 'bound',
  }
  const unitOf = ({ quantityVerbatim, measure }: Quantity) =>
    quantityVerbatim.includes('%') ? 'percent' : measure === 'money' ? 'gbp' : 'count'

  it.each(rows.filter((row) => !Object.hasOwn(judged, row.quantityVerbatim)))('$body: $quantityVerbatim', (row) => {
    const read = parseFigure(row.quantityVerbatim, { unit: unitOf(row) })
    if (!read.ok) return expect.fail(read.refusal.code)
    const figure = read.value
    if (Object.hasOwn(absences, row.kind)) expect(figure.absence).toBe(absences[row.kind])
    // £4.3 million is a plain amount of money, resolved to £100,000; its row gives the whole pounds that round to it.
    const isResolved = row.measure === 'money' && figure.kind === 'exact'
    const { low, high } = isResolved ? roundingInterval(figure) : figure
    if (!isResolved && !Object.hasOwn(absences, row.kind)) expect(figure.kind).toBe(kinds[row.kind])
    expect([low?.toNumber() ?? null, high === null ? null : high.toNumber() - (isResolved ? 1 : 0)]).toEqual([
      row.lower,
      row.upper,
    ])
  })

  it.each(Object.entries(judged))('%s: the cell alone says %j', (text, [says]) => {
    const row = rows.find((candidate) => candidate.quantityVerbatim === text)
    if (row === undefined) return expect.fail('no such row')
    expect(said(parseFigure(text, { unit: unitOf(row) }))).toBe(says)
  })
})
