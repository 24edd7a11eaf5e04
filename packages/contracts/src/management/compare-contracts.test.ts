import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { compareContracts } from './compare-contracts.js'

const asOf = '2026-11-28'
const compared = (before: readonly ContractEntry[], after: readonly ContractEntry[]) =>
  compareContracts(before, after, { asOf })
const print: ContractEntry = { title: 'Print', supplier: 'Acme Ltd', end: '31/03/2027', value: '£5,000' }

describe('compareContracts', () => {
  it('takes the same written in another way for no change', () => {
    expect(
      compared([print], [{ title: 'PRINT', supplier: 'ACME Limited', end: '31 March 2027', value: '£5000.00' }]),
    ).toMatchObject({ asBefore: 1, changed: [], new: [], gone: [], notMatched: [] })
  })
  it('matches by reference first, whatever the title says, then by title and supplier', () => {
    const { changed, asBefore } = compared(
      [
        { ...print, reference: 'C-1' },
        { ...print, title: 'Hosting' },
      ],
      [
        { ...print, title: 'Managed print', reference: 'c1', end: '31/03/2029' },
        { ...print, title: 'Hosting', value: '£6,000' },
      ],
    )
    expect(asBefore).toBe(0)
    expect(
      changed.map(({ matchedBy, terms }) => [matchedBy, terms.map(({ name, after }) => `${name} ${String(after)}`)]),
    ).toEqual([
      ['reference', ['end 31/03/2029']],
      ['titleAndSupplier', ['value £6,000']],
    ])
  })
  it('matches a contract that got a reference by its title and supplier', () => {
    expect(compared([print], [{ ...print, reference: 'C1' }])).toMatchObject({ asBefore: 1, new: [], gone: [] })
  })
  it('says of what is gone whether it had ended, on its last day and after it', () => {
    const gone = (entry: ContractEntry): unknown => compared([{ title: 'Fax', ...entry }], []).gone.map(({ by }) => by)
    expect(gone({ end: '27/11/2026' })).toEqual(['ended'])
    expect(gone({ end: '28/11/2026' })).toEqual(['notDue'])
    expect(gone({ end: 'November 2026' })).toEqual(['unknown'])
    expect(gone({ end: 'Rolling' })).toEqual(['unknown'])
    expect(gone({ end: '31/03/2030', status: 'Terminated' })).toEqual(['ended'])
  })
  it('tells several under one reference apart by title, and else says that it could not', () => {
    const [one, other] = [
      { ...print, reference: 'C1' },
      { ...print, reference: 'C1', title: 'Hosting' },
    ]
    expect(compared([one, other], [other, one])).toMatchObject({ asBefore: 2, notMatched: [] })
    const twice = compared([one, one], [one])
    expect(twice).toMatchObject({ asBefore: 0, new: [], gone: [] })
    expect(twice.notMatched.map(({ of, why }) => [of, why])).toEqual([
      ['before', '2 rows before and 1 after have this reference'],
      ['before', '2 rows before and 1 after have this reference'],
      ['after', '2 rows before and 1 after have this reference'],
    ])
    expect(compared([{ supplier: 'Acme', end: '31/03/2027' }], []).notMatched).toHaveLength(1)
  })
  it('counts no total for a contract', () => {
    expect(compared([{ title: 'Total', value: '£5' }], []).leftOut.before).toHaveLength(1)
  })
})
