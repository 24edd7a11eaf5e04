import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'
import { readRequests } from '../register/read-requests.js'

const model = createModel({ plugins: [foi()] })
const entries = (csv: string): unknown =>
  model.recognise([readCsv(csv, { name: 'foi.csv' })]).publication.sections?.foi?.log?.entries
const days = (headers: readonly string[], row: readonly string[]): unknown => {
  const read = readRequests({ headers, rows: [row] })
  return read.ok ? read.value.requests[0]?.days : read.refusal.code
}

describe('headings that may stand over words or over days', () => {
  it.each([
    ['Asked', 'Answered'],
    ['In', 'Out'],
    ['Made', 'Sent'],
  ])('%s and %s over days are those of the request and the answer', (asked, answered) => {
    expect(
      entries(`FOI ref,Subject,${asked},${answered},Outcome\nFOI 1,Beds,01/09/2026,28/09/2026,Disclosed\n`),
    ).toEqual([expect.objectContaining({ receivedOn: '01/09/2026', respondedOn: '28/09/2026' })])
    expect(days(['Ref', asked, answered], ['FOI 1', '01/09/2026', '28/09/2026'])).toEqual({
      received: '2026-09-01',
      responded: '2026-09-28',
    })
  })
  it('over words they are none', () => {
    const row = ['FOI 1', 'How many beds', '28/09/2026', '01/09/2026']
    expect(days(['Ref', 'Asked', 'Answered', 'Date received'], row)).toEqual({
      received: '2026-09-01',
      responded: '2026-09-28',
    })
    expect(days(['Ref', 'Asked', 'Answered'], row)).toBe('noRequests')
  })
  it('beside a column that is of the day they are none', () => {
    const row = ['FOI 1', '01/09/2026', '02/09/2026', '28/09/2026']
    expect(days(['Ref', 'Asked', 'Date received', 'Answered'], row)).toMatchObject({ received: '2026-09-02' })
  })
  it('a day that cannot be read leaves the column unread', () => {
    expect(days(['Ref', 'In', 'Answered'], ['FOI 1', 'soon', '28/09/2026'])).toBe('noRequests')
  })
})
