import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { draftContractAnswer } from './draft-answer.js'

const asOf = '2026-11-28'
const draft = (entry: ContractEntry) => draftContractAnswer([entry], { asOf }).contracts[0]

describe('draftContractAnswer', () => {
  it('says of each question whether it follows from the register', () => {
    const { answers } =
      draft({ title: 'Print', supplier: 'Acme', end: '31/03/2027', value: 'Section 43', owner: 'Jo Bloggs' }) ?? {}
    expect(Object.entries(answers ?? {}).map(([key, { standing }]) => `${key} ${standing}`)).toEqual([
      'reference notInRegister',
      'title inRegister',
      'supplier inRegister',
      'value withheld',
      'start notInRegister',
      'duration notInRegister',
      'extensions notInRegister',
      'expiry inRegister',
      'latestExpiry notInRegister',
      'review notInRegister',
      'noticeBy notInRegister',
      'owner nameLeftOut',
    ])
    expect(JSON.stringify(answers)).not.toContain('Bloggs')
  })
  it('never says that something is not held', () => {
    expect(JSON.stringify(draft({ title: 'Print' }))).not.toMatch(/not held|not recorded|do not hold/i)
  })
  it('asks of sums about commercial interests, and of what protects about crime', () => {
    const asked = (entry: ContractEntry): unknown => draft(entry)?.ask.map(({ provision }) => provision)
    expect(asked({ title: 'Print', value: '£5' })).toEqual(['section 43(2)'])
    expect(asked({ title: 'Firewalls' })).toEqual(['section 31(1)(a)'])
    expect(asked({ title: 'Catering' })).toEqual([])
  })
  it('counts what is in the register, without rows that are no contracts', () => {
    const { inRegister, leftOut, contracts } = draftContractAnswer(
      [{ title: 'Print', end: '31/03/2027' }, { title: 'Fax' }, { title: 'Total', value: '£5' }],
      { asOf },
    )
    expect([inRegister.title, inRegister.expiry, contracts.length, leftOut.length]).toEqual([2, 1, 2, 1])
  })
})
