import { createModel } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
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

describe('days of something else than the answer', () => {
  it.each([
    'Department response',
    'Department response received',
    'Consultation closed',
    'Third party replied',
    'Decision notice issued',
    'Service answered',
    'Supplier responded',
    'Applicant replied',
    'Panel decision',
    'Information returned',
    'Manager response',
  ])('"%s" is none of it: a request that has no other stays overdue', (heading) => {
    const csv = `FOI reference,Date received,Subject,Outcome,${heading}\nFOI-1,01/09/2026,Beds,Disclosed,10/09/2026\nFOI-2,02/09/2026,Beds,Disclosed,11/09/2026\n`
    expect(entries(csv)).toMatchObject([{ outcome: 'Disclosed' }, { outcome: 'Disclosed' }])
    expect(JSON.stringify(entries(csv))).not.toContain('respondedOn')
    const read = days(['Ref', 'Date received', heading], ['FOI 1', '01/09/2026', '10/09/2026'])
    expect(read).toMatchObject({ received: '2026-09-01' })
    expect(read).not.toHaveProperty('responded')
  })
  it.each(['Reply went out', 'Returned', 'Concluded'])('"%s" is none beside requests that are open', (heading) => {
    const csv = (state: string): string =>
      `FOI reference,Date received,Subject,Status,${heading}\nFOI-1,01/09/2026,Beds,${state},10/09/2026\nFOI-2,01/09/2026,Beds,Open,\n`
    expect(entries(csv('Closed'))).toMatchObject([{ respondedOn: '10/09/2026' }, {}])
    expect(JSON.stringify(entries(csv('Open')))).not.toContain('respondedOn')
    const row = (state: string): unknown =>
      days(['Ref', 'Date received', 'Status', heading], ['FOI 1', '01/09/2026', state, '10/09/2026'])
    expect(row('Closed')).toMatchObject({ responded: '2026-09-10' })
    expect(row('Open')).toEqual({ received: '2026-09-01' })
  })
  it('one slip among many is no sign of it', () => {
    const rows = Array.from(
      { length: 12 },
      (_, row) => `FOI-${row},01/09/2026,Beds,${row === 3 ? 'Open' : 'Closed'},10/09/2026`,
    )
    const csv = `FOI reference,Date received,Subject,Status,Reply went out\n${rows.join('\n')}\n`
    expect(entries(csv)).toEqual(rows.map(() => expect.objectContaining({ respondedOn: '10/09/2026' }) as unknown))
  })
})

it('of two columns with one heading each is told by its own cells', () => {
  const headings = ['FOI ref', 'Subject', 'Date received', 'Reply went out', 'Reply went out', 'Outcome']
  const row = ['FOI 1', 'Beds', '01/09/2026', 'by post', '28/09/2026', 'Disclosed']
  // A list of values has its second heading numbered; on a page both stay alike, and neither is guessed.
  expect(entries(`${headings.join()}\n${row.join()}\n`)).toMatchObject([{ respondedOn: '28/09/2026' }])
  const cells = (texts: readonly string[], tag: string): string =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`
  const page = `<table><thead>${cells(headings, 'th')}</thead><tbody>${cells(row, 'td')}</tbody></table>`
  const read = model.recognise([readHtml(page, { name: 'foi.html' })]).publication.sections?.foi?.log?.entries
  expect(read).toMatchObject([{ reference: 'FOI 1' }])
  expect(JSON.stringify(read)).not.toContain('by post')
})
