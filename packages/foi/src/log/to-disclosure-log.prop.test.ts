import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requesterKey } from '../cost/requester-key.js'
import type { LogEntry } from './entry.js'
import { toDisclosureLog } from './to-disclosure-log.js'

/** Marked so that it is found again in whatever form it is written. */
const mark = 'Zqbloggs'
const marked = fc.constantFrom(
  mark,
  `Jo ${mark}`,
  `${mark}@example.org`,
  `Dear Ms ${mark}`,
  `section 40(2) of ${mark}`,
  `05/10/2026 ${mark}`,
  `Granted to ${mark}`,
  `FOI-1 ${mark}`,
  `reg 12(5)(e) ${mark}`,
  mark.toUpperCase(),
  `${mark} 1`,
  `${mark.toUpperCase()} 1`,
  `FOI-${mark.toUpperCase()}/26`,
)
const plain = fc.constantFrom('', 'FOI-26/118', '05/10/2026', 'Granted', 's40(2)', 'reg. 12(5)(e)', 'EIR', 'FOIA')
const text = fc.oneof(marked, plain)

const fields = [
  'reference',
  'title',
  'receivedOn',
  'firstWorkingDay',
  'respondedOn',
  'publishedOn',
  'dueOn',
  'regime',
  'category',
  'authority',
  'requesterType',
  'request',
  'response',
  'outcome',
  'status',
  'provisions',
  'publicInterest',
  'attachments',
] as const satisfies readonly (keyof LogEntry)[]

const entry = fc.record({
  ...Object.fromEntries(fields.map((field) => [field, text])),
  own: fc.dictionary(text, text),
  answers: fc.array(fc.record({ question: text, state: fc.constant('disclosed'), text })),
  requesterKey: fc.constant(requesterKey(mark, () => '0123456789abcdef0123456789abcdef')),
})

describe('a log for publication', () => {
  it('carries nothing of a text that names somebody, wherever it stood', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const written = JSON.stringify(toDisclosureLog(entries as unknown as readonly LogEntry[]))
        expect(written).not.toMatch(/bloggs/i)
        expect(written).not.toMatch(/0123456789abcdef/)
      }),
    )
  })

  it('holds of each kind only what is of that kind', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        for (const [reference, law, received, responded, subject, , provisions] of toDisclosureLog(
          entries as unknown as readonly LogEntry[],
        ).rows) {
          expect(reference).toMatch(/^(?:FOI)?[-\d/]*$/)
          expect(['FOIA', 'EIR']).toContain(law)
          for (const day of [received, responded]) expect(day).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/)
          expect(subject).toBe('')
          expect(provisions).toMatch(/^(?:(?:s|reg\. )\d[\w().; ]*)?$/)
        }
      }),
    )
  })
})
