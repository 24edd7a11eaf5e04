import { addDays, ukBankHolidays, workingDayCounter, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clock } from '../clock/clock.js'
import type { FoiRequest, RequestDay } from './request.js'
import { eventsOf, timeOfEach } from './time-of.js'

const offset = fc.option(fc.integer({ min: -3, max: 90 }), { nil: undefined })
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days))

const request = fc
  .record({
    received: day,
    law: fc.constantFrom('FOIA' as const, 'EIR' as const, 'FOISA' as const),
    clarificationSought: offset,
    clarificationReceived: offset,
    feesNotice: fc.option(offset, { nil: undefined, freq: 3 }),
    feeReceived: offset,
    extended: offset,
    responded: offset,
  })
  .map(({ received, law, ...offsets }): FoiRequest => {
    const days: { [D in RequestDay]?: IsoDate } = { received }
    for (const [key, days2] of Object.entries(offsets))
      if (typeof days2 === 'number') days[key as RequestDay] = addDays(received, days2)
    const extended = days.extended !== undefined
    return {
      name: 'F-1',
      row: 1,
      law,
      days,
      extended,
      outcome: 'unknown',
      provisions: [],
      businessAsUsual: false,
      unread: [],
    }
  })

it('gives the last day that the clock gives, and the day of an extension in time', () => {
  const { union } = ukBankHolidays
  const timeOf = timeOfEach(workingDayCounter(union), union)
  fc.assert(
    fc.property(request, (given) => {
      const regime = given.law ?? 'FOIA'
      const events = eventsOf(given)
      const [plain, whole] = [
        clock({ regime, events: events.filter(({ type }) => !type.endsWith('Extended')) }),
        clock({ regime, events }),
      ]
      const time = timeOf(given)
      const due = plain.obligations.find(({ id }) => id === 'response')?.due ?? null
      expect(time.due).toBe(due)
      if (regime === 'FOISA') {
        expect([time.extended, time.byCode, time.extensionLate]).toEqual([null, null, false])
        return
      }
      const isLate = whole.findings.some(({ rule }) => rule === 'foi/extension-late')
      expect(time.extensionLate).toBe(isLate && due !== null)
      if (!given.extended || isLate || due === null) return
      const moved = whole.obligations.find(({ id }) => id === (regime === 'EIR' ? 'response' : 'publicInterestTarget'))
      // A fee paid between the two days is left out by the clock and not here: without one they are the same.
      if (given.days.feesNotice === undefined) expect(time.extended).toBe(moved?.due)
    }),
    { numRuns: 1000 },
  )
})
