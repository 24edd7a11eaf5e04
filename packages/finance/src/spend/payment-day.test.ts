import { describe, expect, it } from 'vitest'
import { paymentDay } from './payment-day.js'

describe('paymentDay', () => {
  it.each([
    ['02/04/2020', '2020-04-02', '2020-02-04'],
    ['30/04/2020', '2020-04-30', undefined],
    ['4/30/2020', undefined, '2020-04-30'],
    ['30-4-20', '2020-04-30', undefined],
    ['30.04.2020', '2020-04-30', undefined],
    ['02/04/2020 00:00:00', '2020-04-02', '2020-02-04'],
    // 2020 was a leap year, 2021 none.
    ['29/02/2020', '2020-02-29', undefined],
    ['30-Apr-20', '2020-04-30', '2020-04-30'],
    ['2017-10-02 00:00:00', '2017-10-02', '2017-10-02'],
    ['1 April 2020', '2020-04-01', '2020-04-01'],
  ])('%s is %s day first and %s month first', (text, dayFirst, monthFirst) => {
    expect(paymentDay(text)).toEqual({
      ...(dayFirst === undefined ? {} : { dayFirst }),
      ...(monthFirst === undefined ? {} : { monthFirst }),
    })
  })

  it.each([
    ['######', 'hashes'],
    ['#', 'hashes'],
    ['00:00:00', 'time'],
    ['00:00', 'time'],
    ['45748', 'serial'],
    ['31/02/2025', 'impossible'],
    ['29/02/2021', 'impossible'],
    ['2026-13-05', 'impossible'],
    ['00/01/1900', 'impossible'],
    ['#N/A', 'spreadsheetError'],
    ['', 'missing'],
    ['n/a', 'missing'],
    ['April 2020', 'coarse'],
    ['Apr-20', 'coarse'],
    ['various', 'unreadable'],
  ])('%s is none: %s', (text, fault) => {
    expect(paymentDay(text).fault).toBe(fault)
  })

  it('says which day a count of days would be', () => {
    expect(paymentDay('45748').perhaps).toBe('2025-04-01')
  })

  it('takes what is withheld for no fault', () => {
    expect(paymentDay('REDACTED')).toEqual({ withheld: true })
  })
})
