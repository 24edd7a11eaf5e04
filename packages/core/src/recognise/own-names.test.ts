import { describe, expect, it } from 'vitest'
import { ownNames } from './own-names.js'

describe('ownNames', () => {
  it('gives the name to use, however the name is spelled', () => {
    const nameOf = ownNames({ 'Old Name': 'New Name' }, 'vendors')
    expect(nameOf(' OLD-NAME Ltd. ')).toBe('New Name')
    expect(nameOf('Other')).toBeUndefined()
    expect(nameOf('New Name')).toBeUndefined()
  })

  it('goes by the last of several names', () => {
    const nameOf = ownNames({ A: 'B', B: 'C' }, 'vendors')
    expect(['a', 'b', 'c'].map(nameOf)).toEqual(['C', 'C', undefined])
  })

  it('takes a spelling of a name for that name', () => {
    const nameOf = ownNames({ acme: 'ACME', Axme: 'acme' }, 'vendors')
    expect(['Acme', 'axme'].map(nameOf)).toEqual(['ACME', 'ACME'])
  })

  it('names the parameter where a name is none, or names go in a circle', () => {
    expect(() => ownNames({ A: ' ' }, 'vendors')).toThrow('vendors["A"]')
    expect(() => ownNames({ ' ': 'A' }, 'vendors')).toThrow('vendors[" "]')
    expect(() => ownNames({ A: 3 as never }, 'vendors')).toThrow('vendors["A"]')
    expect(() => ownNames({ A: 'B', B: 'A' }, 'vendors')).toThrow(/vendors\["a"\].*circle/)
    expect(() => ownNames(['A'] as never, 'vendors')).toThrow('vendors')
  })
})
