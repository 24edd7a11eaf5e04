import type { IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { capitalisationGate } from './capitalisation-gate.js'
import type { GroupJudgement, Purchase } from './purchase.js'

/** Every test of equipment met, so that the cost decides. */
const met = { heldForUse: true, futureBenefit: true, usedOverOneYear: true, measurable: true }
const all: GroupJudgement = {
  functionallyInterdependent: true,
  boughtTogether: true,
  disposedTogether: true,
  singleManagerialControl: true,
}
const vat = (basis: 'net' | 'gross' | 'unstated', recoverablePercent = '0'): Purchase['vat'] => ({
  basis,
  ratePercent: '20',
  recoverablePercent,
})
const buy = (
  quantity: number,
  unitPrice: string,
  basis: 'net' | 'gross' | 'unstated' = 'gross',
  more: Partial<Purchase> = {},
): Purchase => ({ lines: [{ quantity, unitPrice }], vat: vat(basis), tests: met, ...more })

const policy = 'NHS SW London CCG accounts 2020/21, note 1.13.1'
const second = 'the same prices net of irrecoverable VAT, worked out by hand'

describe('capitalisationGate', () => {
  it.each<{ source: string; purchase: Purchase; asOf?: IsoDate; outcome: string; codes: readonly string[] }>([
    {
      source: `${policy}: 20 x £678.22 = £13,564.40, judgement needed`,
      purchase: buy(20, '678.22'),
      outcome: 'candidate',
      codes: ['judgementMissing', 'judgementMissing', 'judgementMissing', 'judgementMissing'],
    },
    {
      source: `${policy}: the same, all judgements made`,
      purchase: buy(20, '678.22', 'gross', { group: all }),
      outcome: 'capital',
      codes: ['groupAtThreshold'],
    },
    {
      source: `${policy}: the same, one judgement against`,
      purchase: buy(20, '678.22', 'gross', { group: { ...all, boughtTogether: false } }),
      outcome: 'revenue',
      codes: ['judgementNo'],
    },
    {
      source: `${policy}: 7 x £678.22 = £4,747.54`,
      purchase: buy(7, '678.22'),
      outcome: 'revenue',
      codes: ['belowThreshold'],
    },
    {
      source: second,
      purchase: buy(7, '678.22', 'net'),
      outcome: 'candidate',
      codes: ['judgementMissing', 'judgementMissing', 'judgementMissing', 'judgementMissing'],
    },
    {
      source: `${policy}: 100 x £240 = £24,000, each not above £250`,
      purchase: buy(100, '240'),
      outcome: 'revenue',
      codes: ['itemTooSmall'],
    },
    {
      source: second,
      purchase: buy(100, '240', 'net', { group: all }),
      outcome: 'capital',
      codes: ['groupAtThreshold'],
    },
    {
      source: 'the basis decides, so it is asked for',
      purchase: buy(7, '678.22', 'unstated', { group: all }),
      outcome: 'candidate',
      codes: ['vatBasisDecides'],
    },
    {
      source: 'the basis does not decide',
      purchase: buy(2, '678.22', 'unstated'),
      outcome: 'revenue',
      codes: ['belowThreshold'],
    },
    {
      source: `${policy}: at least £5,000`,
      purchase: buy(1, '4999.99'),
      outcome: 'revenue',
      codes: ['belowThreshold'],
    },
    { source: `${policy}: at least £5,000`, purchase: buy(1, '5000'), outcome: 'capital', codes: ['itemAtThreshold'] },
    {
      source: `${policy}: an item of a group costs more than £250`,
      purchase: buy(20, '250', 'gross', { group: all }),
      outcome: 'revenue',
      codes: ['itemTooSmall'],
    },
    {
      source: `${policy}: an item of a group costs more than £250`,
      purchase: buy(20, '250.01', 'gross', { group: all }),
      outcome: 'capital',
      codes: ['groupAtThreshold'],
    },
    {
      source: `${policy}: 20 at exactly £250 are no part of the group, and one at £300 alone is below £5,000`,
      purchase: {
        ...buy(20, '250', 'gross', { group: all }),
        lines: [
          { quantity: 20, unitPrice: '250' },
          { quantity: 1, unitPrice: '300' },
        ],
      },
      outcome: 'revenue',
      codes: ['itemTooSmall', 'belowThreshold'],
    },
    {
      source: `${policy}: initial equipping counts irrespective of cost`,
      purchase: buy(1, '12.50', 'gross', { initialEquipping: true }),
      outcome: 'capital',
      codes: ['initialEquipping'],
    },
    {
      source: 'VAT that is recovered is no cost: £5,000 net + £1,000 VAT recovered',
      purchase: { lines: [{ quantity: 1, unitPrice: '5999.99' }], vat: vat('gross', '100'), tests: met },
      outcome: 'revenue',
      codes: ['belowThreshold'],
    },
    {
      source: 'no accounts were read for the year',
      purchase: buy(1, '9000'),
      asOf: '1999-01-01',
      outcome: 'candidate',
      codes: ['noThresholdKnown'],
    },
  ])('$outcome: $source', ({ purchase, asOf = '2020-09-01', outcome, codes }) => {
    const answer = capitalisationGate(purchase, asOf)
    expect({ outcome: answer.outcome, codes: answer.reasons.map(({ code }) => code) }).toEqual({ outcome, codes })
  })

  it('echoes the basis and the cost on it', () => {
    expect(
      capitalisationGate(buy(7, '678.22', 'unstated'), '2020-09-01').tested.map(({ basis, cost, outcome }) => [
        basis,
        cost.toFixed(2),
        outcome,
      ]),
    ).toEqual([
      ['net', '5697.05', 'candidate'],
      ['gross', '4747.54', 'revenue'],
    ])
  })

  it('says so where the threshold was not verified for the day, and only there', () => {
    const codes = (asOf: IsoDate): readonly string[] =>
      capitalisationGate(buy(1, '9000'), asOf).reasons.map(({ code }) => code)
    expect(
      (['2017-04-01', '2018-03-31', '2018-04-01', '2020-03-31', '2020-04-01', '2021-03-31', '2021-04-01'] as const).map(
        (day) => codes(day).includes('thresholdUnverified'),
      ),
    ).toEqual([false, false, true, true, false, false, true])
    expect(capitalisationGate(buy(1, '9000'), '2026-11-24').reasons.at(-1)?.message).toBe(
      'Check that the threshold of £5,000 holds on 24 November 2026: it was not read in a source for that year',
    )
  })

  it('keeps an unverified threshold unverified', () => {
    expect(capitalisationGate(buy(1, '9000'), '2026-11-23').citation[0]?.verified).toBe(false)
  })

  it.each<{
    source: string
    lines: readonly (readonly [number, string])[]
    group?: GroupJudgement
    outcome: string
    codes: readonly string[]
    each: readonly string[]
  }>([
    {
      source: `${policy}: a server and a small item`,
      lines: [
        [1, '100000'],
        [1, '200'],
      ],
      outcome: 'candidate',
      codes: ['mixed', 'itemAtThreshold', 'itemTooSmall'],
      each: ['capital', 'revenue'],
    },
    {
      source: `${policy}: judgements of a group do not touch a single item`,
      lines: [
        [1, '100000'],
        [1, '700'],
      ],
      group: { functionallyInterdependent: false },
      outcome: 'candidate',
      codes: ['mixed', 'itemAtThreshold', 'judgementNo'],
      each: ['capital', 'revenue'],
    },
    {
      source: `${policy}: "collectively" takes in an item that needs no group: £6,000 + £3,000`,
      lines: [
        [1, '6000'],
        [10, '300'],
      ],
      group: all,
      outcome: 'capital',
      codes: ['itemAtThreshold', 'groupAtThreshold'],
      each: ['capital', 'capital'],
    },
    {
      source: `${policy}: the same, where nobody has said whether they belong together`,
      lines: [
        [1, '6000'],
        [10, '300'],
      ],
      group: { boughtTogether: true, disposedTogether: true, singleManagerialControl: true },
      outcome: 'candidate',
      codes: ['mixed', 'itemAtThreshold', 'judgementMissing'],
      each: ['capital', 'candidate'],
    },
    {
      source: `${policy}: the rest is a group`,
      lines: [
        [1, '100000'],
        [20, '678.22'],
      ],
      group: all,
      outcome: 'capital',
      codes: ['itemAtThreshold', 'groupAtThreshold'],
      each: ['capital', 'capital'],
    },
    {
      source: `${policy}: an item too small is not of the group`,
      lines: [
        [20, '678.22'],
        [1, '200'],
      ],
      group: all,
      outcome: 'candidate',
      codes: ['mixed', 'groupAtThreshold', 'itemTooSmall'],
      each: ['capital', 'revenue'],
    },
    {
      source: `${policy}: nor does it help the group over the threshold`,
      lines: [
        [7, '678.22'],
        [2, '200'],
      ],
      group: all,
      outcome: 'revenue',
      codes: ['belowThreshold', 'itemTooSmall'],
      each: ['revenue', 'revenue'],
    },
  ])('line by line, $each: $source', ({ lines, group, outcome, codes, each }) => {
    const answer = capitalisationGate(
      {
        lines: lines.map(([quantity, unitPrice]) => ({ quantity, unitPrice })),
        vat: vat('gross'),
        tests: met,
        ...(group === undefined ? {} : { group }),
      },
      '2020-09-01',
    )
    expect({
      outcome: answer.outcome,
      codes: answer.reasons.map(({ code }) => code),
      each: answer.lines.map((line) => line.outcome),
    }).toEqual({ outcome, codes, each })
  })

  it.each<{ source: string; quantity: number; unitPrice: string; basis?: 'net' | 'gross'; outcome: string }>([
    { source: 'hand: 4,166.68 + 20 % = 5,000.016', quantity: 14, unitPrice: '297.62', outcome: 'capital' },
    { source: 'hand: 4,166.66 + 20 % = 4,999.992', quantity: 2, unitPrice: '2083.33', outcome: 'revenue' },
    { source: 'hand: 4,166.65 + 20 % = 4,999.98', quantity: 5, unitPrice: '833.33', outcome: 'revenue' },
    { source: 'hand: 4,166.64 + 20 % = 4,999.968', quantity: 8, unitPrice: '520.83', outcome: 'revenue' },
    { source: 'hand: 4,166.64 + 20 % = 4,999.968', quantity: 18, unitPrice: '231.48', outcome: 'revenue' },
    { source: 'hand: half a penny below', quantity: 1, unitPrice: '4999.995', basis: 'gross', outcome: 'revenue' },
    {
      source: 'hand: a tenth of a penny above £250',
      quantity: 20,
      unitPrice: '250.001',
      basis: 'gross',
      outcome: 'capital',
    },
  ])(
    'rounds nothing before it compares: $quantity x $unitPrice is $outcome: $source',
    ({ quantity, unitPrice, basis = 'net', outcome }) => {
      expect(capitalisationGate(buy(quantity, unitPrice, basis, { group: all }), '2020-09-01').outcome).toBe(outcome)
    },
  )

  it('says which line the VAT basis decides', () => {
    const answer = capitalisationGate(
      {
        lines: [
          { quantity: 1, unitPrice: '9000' },
          { quantity: 100, unitPrice: '240' },
          { quantity: 1, unitPrice: '1' },
        ],
        vat: vat('unstated'),
        tests: met,
        group: all,
      },
      '2020-09-01',
    )
    expect([
      answer.outcome,
      answer.reasons.some(({ code }) => code === 'vatBasisDecides'),
      answer.lines.map((line) => line.outcome),
    ]).toEqual(['candidate', true, ['capital', 'candidate', 'revenue']])
  })

  it('says of a line what the VAT basis decides, in its own figures', () => {
    const answer = capitalisationGate(
      {
        lines: [
          { quantity: 1, unitPrice: '4500' },
          { quantity: 1, unitPrice: '1' },
        ],
        vat: vat('unstated'),
        tests: met,
      },
      '2020-09-01',
    )
    expect(answer.lines[0]?.reasons).toEqual([
      {
        code: 'vatBasisDecides',
        message:
          'The prices do not say whether VAT is in them, and it decides: if VAT is to be added the cost is £5,400.00 (capital), if it is in them £4,500.00 (revenue). Check the basis',
      },
    ])
  })

  it('never words a cost below the threshold as the threshold', () => {
    // Hand: 4,545.45 + 20 % less half of it recovered = 4,999.995.
    const { lines } = capitalisationGate(
      { lines: [{ quantity: 1, unitPrice: '4545.45' }], vat: vat('unstated', '50') },
      '2020-09-01',
    )
    expect(lines[0]?.reasons[0]?.message).toContain('£4,999.99,')
  })

  const good = buy(1, '5000')
  it.each<[RegExp, () => unknown]>([
    [
      /^capitalisationGate: asOf must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got "yesterday"/,
      () => capitalisationGate(good, 'yesterday' as IsoDate),
    ],
    [
      /^capitalisationGate: purchase\.vat\.basis must be 'net' or 'gross' or 'unstated', got "Net"/,
      () => capitalisationGate({ ...good, vat: { ...vat('net'), basis: 'Net' as 'net' } }, '2020-09-01'),
    ],
    [
      /^capitalisationGate: purchase\.vat\.recoverablePercent must be 0 to 100/,
      () => capitalisationGate(buy(1, '5000', 'net', { vat: vat('net', '101') }), '2020-09-01'),
    ],
    [
      /^capitalisationGate: purchase\.group\.boughtTogether must be true or false, got "no"/,
      () =>
        capitalisationGate(
          buy(20, '700', 'gross', { group: JSON.parse('{"boughtTogether":"no"}') as GroupJudgement }),
          '2020-09-01',
        ),
    ],
    [
      /^capitalisationGate: purchase\.lines\[0\]\.quantity must be a whole number of at least 1, got 1\.5/,
      () => capitalisationGate(buy(1.5, '5000'), '1999-01-01'),
    ],
    [
      /^capitalisationGate: purchase\.lines\[0\]\.unitPrice must not be negative/,
      () => capitalisationGate(buy(1, '-5000'), '2020-09-01'),
    ],
  ])('refuses a wrong call: %s', (message, call) => expect(call).toThrow(message))

  it('refuses a purchase of nothing, naming the lines', () => {
    expect(() => capitalisationGate({ lines: [], vat: vat('gross'), initialEquipping: true }, '2020-09-01')).toThrow(
      /purchase\.lines/,
    )
  })
})
