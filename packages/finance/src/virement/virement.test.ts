import { describe, expect, it } from 'vitest'
import { applyVirement, checkVirement, type Virement } from './virement.js'

const roomHire: Virement = {
  id: 'LOG 02#54',
  lines: [
    { code: 'Heritage', amount: '-175580' },
    ...['20710', '9580', '12820', '9120', '24440', '89700', '5340', '3870'].map((amount, index) => ({
      code: `to ${String(index)}`,
      amount,
    })),
  ],
}

describe('checkVirement', () => {
  it.each<{ source: string; virement: Virement; code: string | undefined }>([
    {
      source: 'Bath and North East Somerset, 2002/03 virements, LOG 02#54: 175,580 given and taken',
      virement: roomHire,
      code: undefined,
    },
    {
      source: 'the same, one line changed by a pound',
      virement: { lines: [...roomHire.lines, { code: 'x', amount: '1' }] },
      code: 'unbalanced',
    },
    {
      source: 'Hansard, 4 September 2006: no virement from capital to revenue',
      virement: {
        lines: [
          { code: 'A', amount: '-5', fund: 'capital' },
          { code: 'B', amount: '5' },
        ],
      },
      code: 'capitalAndRevenue',
    },
    {
      source: 'capital to capital is one',
      virement: {
        lines: [
          { code: 'A', amount: '-5', fund: 'capital' },
          { code: 'B', amount: '5', fund: 'capital' },
        ],
      },
      code: undefined,
    },
    { source: 'hand', virement: { lines: [] }, code: 'empty' },
    {
      source: 'hand: nothing moves',
      virement: {
        lines: [
          { code: 'A', amount: '0' },
          { code: 'B', amount: '-0' },
        ],
      },
      code: 'empty',
    },
    {
      source: 'hand: what one code gives it takes again',
      virement: {
        lines: [
          { code: 'A', amount: '-5' },
          { code: 'A', amount: '5' },
        ],
      },
      code: 'empty',
    },
    {
      source: 'hand: both funds move, each within itself',
      virement: {
        lines: [
          { code: 'A', amount: '-5', fund: 'capital' },
          { code: 'B', amount: '5', fund: 'capital' },
          { code: 'C', amount: '-1' },
          { code: 'D', amount: '1' },
        ],
      },
      code: undefined,
    },
  ])('$code: $source', ({ virement, code }) => {
    const result = checkVirement(virement)
    expect(result.ok ? undefined : result.refusal.code).toBe(code)
  })
  it('says by how much it does not balance', () => {
    expect(checkVirement({ lines: [{ code: 'A', amount: '-5' }] })).toMatchObject({
      refusal: { message: 'What is given exceeds what is taken by £5.00: a virement must come to nothing.' },
    })
    expect(checkVirement({ lines: [{ code: 'A', amount: '1234567.001' }] })).toMatchObject({
      refusal: { message: 'What is taken exceeds what is given by £1,234,567.001: a virement must come to nothing.' },
    })
  })
  it('refuses a wrong call, naming the parameter', () => {
    // Two misspelt funds would otherwise be of neither, and of no interest to anyone.
    expect(() =>
      checkVirement({
        lines: [
          { code: 'A', amount: '-5', fund: 'Capital' as 'capital' },
          { code: 'B', amount: '5', fund: 'cap' as 'capital' },
        ],
      }),
    ).toThrow(/^checkVirement: virement\.lines\[0\]\.fund must be 'revenue' or 'capital', got "Capital"/)
    const asObject: unknown = { A: '1' }
    expect(() => checkVirement({} as Virement)).toThrow(
      /^checkVirement: virement\.lines must be an array, got undefined/,
    )
    expect(() =>
      applyVirement(asObject as ReadonlyMap<string, string>, {
        lines: [
          { code: 'A', amount: '-1' },
          { code: 'B', amount: '1' },
        ],
      }),
    ).toThrow(/^applyVirement: budgets must be a Map/)
  })
})

describe('applyVirement', () => {
  it('moves the budget and keeps the total', () => {
    const result = applyVirement(
      new Map([
        ['A', '100.10'],
        ['C', '1'],
      ]),
      {
        lines: [
          { code: 'A', amount: '-0.20' },
          { code: 'B', amount: '0.20' },
        ],
      },
    )
    expect(result.ok && [...result.value].map(([code, budget]) => [code, budget.toFixed()])).toEqual([
      ['A', '99.9'],
      ['C', '1'],
      ['B', '0.2'],
    ])
  })
  it('refuses to take from a code without a budget', () => {
    expect(
      applyVirement(new Map(), {
        lines: [
          { code: 'A', amount: '-1' },
          { code: 'B', amount: '1' },
        ],
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'unknownCode' } })
  })
  it.each([
    { lines: ['5', '-3'], budget: '2' },
    { lines: ['-3', '5'], budget: '2' },
    { lines: ['-5', '3'], budget: undefined },
    { lines: ['3', '-5'], budget: undefined },
  ])('nets each code before it asks for its budget: $lines', ({ lines, budget }) => {
    const net = lines.reduce((sum, amount) => sum + Number(amount), 0)
    const result = applyVirement(new Map([['A', '10']]), {
      lines: [...lines.map((amount) => ({ code: 'new', amount })), { code: 'A', amount: String(0 - net) }],
    })
    expect(result.ok ? result.value.get('new')?.valueOf() : undefined).toBe(budget)
    if (!result.ok) expect(result.refusal.code).toBe('unknownCode')
  })
  it('keeps a code that neither gives nor takes, with no minus nothing', () => {
    const result = applyVirement(new Map([['A', '10']]), {
      lines: [
        { code: 'A', amount: '-5' },
        { code: 'B', amount: '5' },
        { code: 'new', amount: '-0' },
      ],
    })
    expect(result.ok && [...result.value].map(([code, budget]) => [code, budget.valueOf()])).toEqual([
      ['A', '5'],
      ['B', '5'],
      ['new', '0'],
    ])
  })
})
