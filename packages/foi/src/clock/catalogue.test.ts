import { describe, expect, it } from 'vitest'
import { clockCatalogue, type ClockName } from './catalogue.js'

/** Level, band, and the provisions that it rests on. */
const expected: Readonly<Record<ClockName, string>> = {
  'receipt-missing': 'error validity: s.10(1); reg. 5(2); s.10(1), with s.73',
  'received-twice': 'error validity: s.10(1); reg. 5(2); s.10(1), with s.73',
  'event-before-receipt': 'error validity: s.10(1); reg. 5(2); s.10(1), with s.73',
  'event-out-of-order': 'error validity: s.10(1); reg. 5(2); s.10(1), with s.73',
  'event-without-cause':
    'warning validity: s.1(3) and s.10(6)(b); reg. 9(2) and (4); s.10(2); reg. 8; part 5; reg. 11(4); rule 22(1)(b)',
  'pause-after-answer': 'warning validity: s.1(3) and s.10(6)(b); reg. 9(2) and (4); s.10(2); reg. 8',
  'clarification-sought-late': 'warning accuracy: s.1(3) and s.10(6)(b); reg. 9(2) and (4)',
  'fees-notice-late': 'warning accuracy: s.10(2); reg. 8',
  'fees-notice-again': 'warning validity: s.10(2); reg. 8',
  'fee-paid-late': 'warning accuracy: s.9(2); reg. 8',
  'fee-unpaid': 'warning accuracy: s.9(2); reg. 8',
  'extension-not-available': 'error accuracy: s.10(1); FOIA s.10(3); reg. 7(1)',
  'extension-late': 'error accuracy: s.17(2); reg. 7(1)',
  'extension-doubtful': 'warning accuracy: FOIA s.10(3); s.2(3)',
  'extension-notice-incomplete': 'warning validity: s.17(2)',
  'hold-stops-nothing': 'note accuracy: s.10(1); reg. 5(2); s.10(1), with s.73',
  'tribunal-calendars-differ': 'note accuracy: rule 12',
  'receipt-conventions-differ': 'warning accuracy: s.10(1); reg. 5(2); s.10(1), with s.73',
  'contested-day': 'warning accuracy: s.10(6)',
  'holiday-proclaimed-mid-clock': 'note accuracy: s.10(6)',
}

describe('what can be odd about the course of a request', () => {
  it('has a level, a band and the law that it rests on', () => {
    expect(
      Object.fromEntries(
        Object.entries(clockCatalogue).map(([name, { level, band, citation }]) => [
          name,
          `${level} ${band}: ${citation.map(({ provision }) => provision).join('; ')}`,
        ]),
      ),
    ).toEqual(expected)
  })

  it.each(Object.entries(clockCatalogue))('%s is said and explained in sentences, by the clock', (name, rule) => {
    expect(rule.code).toBe(`foi/${name}`)
    expect(rule.reportedBy).toEqual(['clock'])
    expect(rule.summary).toMatch(/^[A-Z][^.]{20,90}\.$/)
    // What is wrong, why it matters and what to do: more than one sentence.
    expect(rule.explain).toMatch(/^[A-Z].{60,}\. [A-Z].+\.$/)
    for (const { title, url, read } of rule.citation) {
      expect(title).not.toBe('')
      expect(url).toMatch(/^https:\/\//)
      expect(read).toMatch(/^2026-11-(?:2\d|30)$/)
    }
  })

  it('what counts as a working day was read in the Act, and which exemption is absolute in its newer form was not', () => {
    for (const name of ['contested-day', 'holiday-proclaimed-mid-clock'] as const)
      expect(clockCatalogue[name].citation).toEqual([
        {
          title: 'Freedom of Information Act 2000',
          provision: 's.10(6)',
          url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
          read: '2026-11-30',
          verified: true,
        },
      ])
    expect(clockCatalogue['extension-doubtful'].citation[1]).toMatchObject({
      title: 'Freedom of Information Act 2000',
      url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/2',
      verified: false,
    })
  })
})
