import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { contractsDueWithin } from './contracts-due.js'

const window = { asOf: '2026-11-28', until: '2027-05-28' } as const
const shown = (...register: readonly ContractEntry[]): readonly string[] =>
  contractsDueWithin(register, window).due.map(({ due, earliest, latest, overdue }) =>
    [due, earliest, ...(earliest === latest ? [] : [latest]), ...(overdue === 'no' ? [] : [overdue])].join(' '),
  )

describe('contractsDueWithin', () => {
  it('gives what ends, must be noticed, may be extended and be bought, with what is overdue first', () => {
    expect(
      shown({
        title: 'Print',
        start: '01/04/2024',
        end: '31/03/2027',
        extension: '12 months',
        noticePeriod: '3 months',
      }),
    ).toEqual(['buy 2026-03-31 2026-06-30 yes', 'endNotice 2026-12-31', 'expiry 2027-03-31', 'option 2027-03-31'])
  })
  it('leaves out what lies beyond the window, on either side of its last day', () => {
    expect(shown({ title: 'Print', end: '28/05/2027', route: 'Direct award' })).toContain('expiry 2027-05-28')
    expect(shown({ title: 'Print', end: '29/05/2027', route: 'Direct award' })).not.toContain('expiry 2027-05-29')
  })
  it('keeps an end that has passed, and does not say of one that was extended that it has', () => {
    expect(shown({ title: 'Print', end: '31/03/2025' })).toEqual(['ended 2025-03-31 yes'])
    expect(shown({ title: 'Print', end: '31/03/2025', status: 'Extended' })).toContain(
      'mayHaveEnded 2025-03-31 perhaps',
    )
  })
  it('gives notice of each break, and the way out of what goes on', () => {
    expect(
      shown({ title: 'Print', start: '01/04/2024', term: '5 years, break at year 3', noticePeriod: '3 months' }),
    ).toEqual(['breakNotice 2026-12-31', 'break 2027-03-31'])
    expect(shown({ title: 'Print', end: 'Rolling, 3 months notice' })).toEqual(['exit 2027-02-28'])
  })
  it('knows the running term of what renews itself for a length that is not stated, and none after it', () => {
    const tacit = { title: 'Copiers', renewal: 'Tacit', noticePeriod: '3 months', route: 'Direct award' }
    expect(shown({ ...tacit, end: '31/03/2027' }).filter((each) => !each.startsWith('buy'))).toEqual([
      'renewalNotice 2026-12-31',
      'expiry 2027-03-31',
      'exit 2027-03-31',
    ])
    expect(shown({ ...tacit, end: '31/03/2025' }).filter((each) => !each.startsWith('buy'))).toEqual([
      'exit 2027-02-28',
    ])
  })
  it('names what it cannot tell: contracts without an end, cells not read, rows that are none', () => {
    const { due, notDated, saidEnded, leftOut, contracts } = contractsDueWithin(
      [
        { title: 'Print', supplier: 'Acme' },
        { title: 'Hosting', end: 'soon' },
        { title: 'Fax', end: '31/03/2028', status: 'Terminated' },
        { title: 'Total', value: '£5' },
        {},
        { title: 'Pagers', supplier: 'None' },
        { title: 'Licences', end: 'Perpetual' },
      ],
      window,
    )
    expect([due, contracts]).toEqual([[], 4])
    expect(notDated.map(({ at, code }) => [at, code])).toEqual([
      [0, 'noEnd'],
      [1, 'noEnd'],
      [1, 'cellNotRead'],
      [6, 'noNotice'],
    ])
    expect(notDated.every(({ at, index }) => at === index)).toBe(true)
    expect(notDated[2]?.why).toMatch(/^end was not read in one way: /)
    expect(saidEnded).toEqual([
      { at: 2, code: 'saidEnded', index: 2, title: 'Fax', why: 'its status says so: Terminated' },
    ])
    expect(leftOut.map(({ at }) => at)).toEqual([3, 4, 5])
  })
  it('counts nothing from an end before its start', () => {
    const { due, notDated } = contractsDueWithin([{ title: 'Lifts', start: '01/04/2026', end: '31/03/2025' }], window)
    expect([due, notDated.map(({ why }) => why)]).toEqual([
      [],
      [expect.stringContaining('its end lies before its start')],
    ])
  })
  it('gives roles and no names', () => {
    const owners = ['Head of IT', 'Jane Smith', undefined].map(
      (owner) =>
        contractsDueWithin([{ title: 'Print', end: '31/03/2027', ...(owner !== undefined && { owner }) }], window)
          .due[0]?.owner,
    )
    expect(owners).toEqual(['Head of IT', null, null])
  })
  it('refuses a window turned round', () => {
    expect(() => contractsDueWithin([], { asOf: '2026-11-28', until: '2026-11-27' })).toThrow(/until must not lie/)
  })
})
