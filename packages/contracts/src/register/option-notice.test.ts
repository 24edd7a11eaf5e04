import { describe, expect, it } from 'vitest'
import { datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'
import { withoutOptionNotice } from './option-notice.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-30'
const acts = (entry: ContractEntry): readonly unknown[] =>
  datesToAct(readContract({ title: 'Hosting', ...entry }).terms, { asOf })
    .filter(({ act }) => act === 'option' || act === 'endNotice')
    .map(({ act, latest, basis }) => `${act} ${latest} ${basis}`)

// Days worked out by hand: three months before 31 March are 31 December, 90 days before it 31 December.
describe('the notice that an extension asks for', () => {
  it.each([
    [
      { extension: '2 x 12 months, 3 months notice to extend' },
      ['option 2026-12-31 computed', 'option 2027-12-31 computed'],
    ],
    [
      { extension: 'Option to extend by 12 months, exercisable on giving 90 days written notice' },
      ['option 2026-12-31 computed'],
    ],
    [{ extension: '12 months; extension notice 60 days' }, ['option 2027-01-30 computed']],
    [{ extension: '12 months, notice to be given by 15/01/2027' }, ['option 2027-01-15 stated']],
    [{ extension: '12 months (must be exercised before 1 January 2027)' }, ['option 2026-12-31 stated']],
    [{ extension: '12 months, decision by 30 September 2026' }, ['option 2026-09-30 stated']],
    [
      { extension: '2 x 12 months, to be exercised by 31/12/2026' },
      ['option 2026-12-31 stated', 'option 2028-03-31 default'],
    ],
    [
      { extension: '12 months, 2 months notice', noticePeriod: '6 months' },
      ['endNotice 2026-09-30 computed', 'option 2027-01-31 computed'],
    ],
    // Notice to end the contract is none of the extension.
    [
      { extension: '12 months, then 3 months notice to terminate' },
      ['endNotice 2026-12-31 computed', 'option 2027-03-31 default'],
    ],
    [{ extension: '12 months' }, ['option 2027-03-31 default']],
  ])('%j', (entry, expected) => {
    expect(acts({ end: '31/03/2027', ...entry })).toEqual(expected)
  })
  it('leaves a cell as it is that says nothing of it', () => {
    expect(withoutOptionNotice('2 x 12 months')).toEqual({ rest: '2 x 12 months' })
    expect(withoutOptionNotice('Extended by agreement')).toEqual({ rest: 'Extended by agreement' })
  })
})
