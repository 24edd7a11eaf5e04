import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { droppedHeadings } from './dropped-headings.data.js'
import { requestHeadings, type RequestField } from './headings.data.js'
import { readRequests } from './read-requests.js'
import { register } from './register.js'
import { registerEvents } from './register-events.js'

/** Text that may stand anywhere in a register but in its reference, and must come out nowhere. */
const mark = 'Zebedee'
const marked = fc
  .tuple(
    fc.constantFrom('', 'Mr ', '12 ', 'Open ', 'Refused s40(2) ', '01/09/2026 ', 'ico ', '2026-09-01T10:00:00Z '),
    fc.constantFrom(mark, mark.toLowerCase(), mark.toUpperCase()),
    fc.constantFrom('', ' Bloggs', '@example.org', ' 1 High Street', ' withdrawn', ' 30/09/2026'),
  )
  .map((parts) => parts.join(''))
const plain = fc.constantFrom('', '01/09/2026', '26/10/2026', 'Open', 'Closed', 'FOI', 'EIR', 'SAR', 'Yes', 's40(2)')
const fields = Object.keys(requestHeadings) as readonly RequestField[]
const others = [
  'Name',
  'Requester',
  'E-mail',
  'Postal address',
  'Case officer',
  'Organisation',
  'Anything else',
  ...droppedHeadings,
]

const table = fc
  .record({
    known: fc.shuffledSubarray(
      fields.filter((field) => field !== 'reference' && field !== 'received'),
      { minLength: 1 },
    ),
    rest: fc.shuffledSubarray(others, { minLength: 1, maxLength: 12 }),
  })
  .chain(({ known, rest }) => {
    const headings = known.map((field) => String(requestHeadings[field][0]))
    return fc
      .array(
        fc.tuple(
          fc.integer({ min: 1, max: 9999 }).map((number) => `FOI-${number}`),
          fc.oneof(plain, marked),
          fc.array(fc.oneof(plain, marked), { minLength: headings.length, maxLength: headings.length }),
          fc.array(marked, { minLength: rest.length, maxLength: rest.length }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((rows) => ({
        headers: ['Reference', 'Date received', ...headings, ...rest],
        rows: rows.map(([reference, received, cells, texts]) => [reference, received, ...cells, ...texts]),
      }))
  })

const silent = (value: unknown): void => expect(JSON.stringify(value).toLowerCase()).not.toContain(mark.toLowerCase())

describe('a register', () => {
  it('repeats nothing that stands in it but its references', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('2026-09-28', '2026-11-23'), (given, asOf) => {
        const read = readRequests(given)
        silent(read)
        if (!read.ok) return
        const made = register(read.value.requests, { asOf, escalations: ['mojEscalation', 'mojInternal'] })
        silent(made)
        silent(registerEvents(made))
      }),
      { numRuns: 300 },
    )
  })

  it('passes over no row that says anything: each is registered, left out or told', () => {
    fc.assert(
      fc.property(table, (given) => {
        const read = readRequests(given)
        if (!read.ok) return
        const { requests, rowsLeftOut } = read.value
        expect(requests.length + rowsLeftOut.length).toBe(given.rows.length)
        const made = register(requests, { asOf: '2026-11-23' })
        const left = made.leftOut.reduce((sum, { count }) => sum + count, 0)
        expect(made.requests.length + left).toBe(requests.length)
        for (const { acts, due, name, request } of made.requests) {
          const isTold = due.length > 0 || made.undated.some(({ row }) => row === request.row)
          expect(isTold, name).toBe(acts === 'authority')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('errs in no word that it was given', () => {
    const bad = fc.oneof(marked, fc.constant(null), fc.integer(), fc.array(marked, { maxLength: 2 }))
    fc.assert(
      fc.property(
        fc.array(bad, { maxLength: 4 }),
        fc.array(fc.oneof(bad, fc.array(bad)), { maxLength: 3 }),
        (headers, rows) => {
          try {
            const read = readRequests({ headers, rows } as never)
            if (!read.ok) silent(read)
          } catch (error) {
            silent(error instanceof Error ? error.message : error)
          }
        },
      ),
    )
  })
})
