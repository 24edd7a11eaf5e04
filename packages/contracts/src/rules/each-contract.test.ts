import { describe, expect, it } from 'vitest'
import { listedIn } from './each-contract.js'

const nameOf = (entry: object): string | undefined => listedIn({ register: [entry] })[0]?.about

describe('what a contract is called', () => {
  it.each([
    [{ title: ' Wide area\n network ', supplier: 'Alpha Ltd', reference: 'C1' }, 'Wide area network (Alpha Ltd)'],
    [{ description: 'Print', title: '' }, 'Print'],
    [{ supplier: 'Alpha Ltd', reference: 'C1' }, 'Alpha Ltd'],
    [{ reference: 'C1' }, 'C1'],
    [{ end: '31/03/2027' }, undefined],
    [{ title: 'x'.repeat(400) }, `${'x'.repeat(99)}…`],
  ])('%j is %s', (entry, name) => {
    expect(nameOf(entry)).toBe(name)
  })
})
