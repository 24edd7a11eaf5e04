import { describe, expect, it } from 'vitest'
import { standstill } from './standstill.js'

describe('standstill under the Provider Selection Regime', () => {
  // SI 2023/1348 reg. 12(2): "begins on the day after the day a notice of intention ... is published"; reg. 12(9):
  // "ends at midnight at the end of the 8th working day after the day the standstill period began". Counted by hand:
  it.each([
    // Begins Tue 3; Wed 4, Thu 5, Fri 6, Mon 9, Tue 10, Wed 11, Thu 12, Fri 13.
    ['2026-11-02', '2026-11-13'],
    // Begins Wed 4: the day after.
    ['2026-11-03', '2026-11-16'],
    // Begins Thu 5; Fri 6, Mon 9, ..., Fri 13, Mon 16, Tue 17.
    ['2026-11-04', '2026-11-17'],
    // Begins Fri 6; Mon 9 to Wed 18.
    ['2026-11-05', '2026-11-18'],
    // Begins Sat 7; Mon 9 is the first working day after it.
    ['2026-11-06', '2026-11-18'],
    // Begins Sun 8; Mon 9 is still the first.
    ['2026-11-07', '2026-11-18'],
    // Begins Mon 9; Tue 10 is the first.
    ['2026-11-08', '2026-11-19'],
    // Begins Tue 15; 16, 17, 18, 21, 22, 23, 24 December, then 29: 25 is Christmas, 28 a substitute.
    ['2026-12-14', '2026-12-29'],
    // Begins Tue 9 June; 10, 11, 12, 15 (Scotland's holiday only), 16, 17, 18, 19.
    ['2026-06-08', '2026-06-19'],
    // Begins Tue 28 April; 29, 30, 1 May, then 5, 6, 7, 8, 11: 4 May is the first Monday in May.
    ['2026-04-27', '2026-05-11'],
  ] as const)('published %s ends %s', (published, ends) => {
    for (const process of ['direct-award-c', 'most-suitable-provider', 'competitive'] as const)
      expect(standstill({ regime: 'PSR', process, published })).toMatchObject({
        required: true,
        ends,
        notBefore: null,
        notes: [],
      })
  })

  it.each(['direct-award-a', 'direct-award-b', 'urgent', 'direct-call-off'] as const)('has none for %s', (process) => {
    expect(standstill({ regime: 'PSR', process, published: '2026-11-02' })).toMatchObject({
      required: false,
      ends: null,
      notBefore: null,
    })
  })

  it('has no fixed end with representations', () => {
    const award = { regime: 'PSR', process: 'competitive', published: '2026-11-02', representations: true } as const
    expect(standstill(award)).toMatchObject({ ends: null, notBefore: '2026-11-13' })
    // Reg. 12(10)(a)(v): "no fewer than 5 working days since": informed Mon 16; 17, 18, 19, 20, 23.
    expect(standstill({ ...award, lastDecision: '2026-11-16' })).toMatchObject({ ends: null, notBefore: '2026-11-23' })
    // Representations can be made until Friday 13: a quick decision does not end it sooner.
    expect(standstill({ ...award, lastDecision: '2026-11-05' }).notBefore).toBe('2026-11-13')
  })

  it('says when the process was not stated, and refuses what cannot be', () => {
    expect(standstill({ regime: 'PSR', published: '2026-11-02' }).notes.map(({ code }) => code)).toEqual([
      'processNotStated',
    ])
    expect(standstill({ regime: 'PSR', published: '2024-01-01' }).required).toBe(true)
    expect(() => standstill({ regime: 'PSR', published: '2023-12-31' })).toThrow(/2024-01-01/)
    expect(() => standstill({ regime: 'PSR', published: '2026-11-02', process: 'open' as 'urgent' })).toThrow(/process/)
    expect(() => standstill({ regime: 'PA 2023' as 'PA2023', published: '2026-11-02' })).toThrow(/regime/)
    expect(() => standstill({ regime: 'PSR', published: '2026-11-02', sent: '2026-11-02' } as never)).toThrow(/sent/)
  })
})
