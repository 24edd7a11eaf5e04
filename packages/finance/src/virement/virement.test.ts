import { describe, expect, it } from 'vitest'
import { applyVirement, checkVirement, type Virement } from './virement.js'

const roomHire: Virement = {
  id: 'LOG 02#54',
  lines: [{ code: 'Heritage', amount: '-175580' }, ...['20710', '9580', '12820', '9120', '24440', '89700', '5340', '3870'].map((amount, index) => ({ code: `to ${String(index)}`, amount }))],
}

describe('checkVirement', () => {
  it.each<{ source: string; virement: Virement; code: string | undefined }>([
    { source: 'Bath and North East Somerset, 2002/03 virements, LOG 02#54: 175,580 given and taken', virement: roomHire, code: undefined },
    { source: 'the same, one line changed by a pound', virement: { lines: [...roomHire.lines, { code: 'x', amount: '1' }] }, code: 'unbalanced' },
    { source: 'Hansard, 4 September 2006: no virement from capital to revenue', virement: { lines: [{ code: 'A', amount: '-5', fund: 'capital' }, { code: 'B', amount: '5' }] }, code: 'capitalAndRevenue' },
    { source: 'capital to capital is one', virement: { lines: [{ code: 'A', amount: '-5', fund: 'capital' }, { code: 'B', amount: '5', fund: 'capital' }] }, code: undefined },
    { source: 'hand', virement: { lines: [] }, code: 'empty' },
  ])('$code: $source', ({ virement, code }) => {
    const result = checkVirement(virement)
    expect(result.ok ? undefined : result.code).toBe(code)
  })
  it('says by how much it does not balance', () => {
    expect(checkVirement({ lines: [{ code: 'A', amount: '-5' }] })).toMatchObject({ message: expect.stringContaining('-£5.00') as unknown })
  })
})

describe('applyVirement', () => {
  it('moves the budget and keeps the total', () => {
    const result = applyVirement(new Map([['A', '100.10'], ['C', '1']]), { lines: [{ code: 'A', amount: '-0.20' }, { code: 'B', amount: '0.20' }] })
    expect(result.ok && [...result.value].map(([code, budget]) => [code, budget.toFixed()])).toEqual([['A', '99.9'], ['C', '1'], ['B', '0.2']])
  })
  it('refuses to take from a code without a budget', () => {
    expect(applyVirement(new Map(), { lines: [{ code: 'A', amount: '-1' }, { code: 'B', amount: '1' }] })).toMatchObject({ ok: false, code: 'unknownCode' })
  })
  it.each([
    { lines: ['5', '-3'], budget: '2' },
    { lines: ['-3', '5'], budget: '2' },
    { lines: ['-5', '3'], budget: undefined },
    { lines: ['3', '-5'], budget: undefined },
    { lines: ['-0'], budget: '0' },
  ])('nets each code before it asks for its budget: $lines', ({ lines, budget }) => {
    const net = lines.reduce((sum, amount) => sum + Number(amount), 0)
    const result = applyVirement(new Map([['A', '10']]), { lines: [...lines.map((amount) => ({ code: 'new', amount })), { code: 'A', amount: String(0 - net) }] })
    expect(result.ok ? result.value.get('new')?.valueOf() : undefined).toBe(budget)
    if (!result.ok) expect(result.code).toBe('unknownCode')
  })
})
