import { createModel, valueOf } from '@imt/core'
import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../log/entry.js'
import { logStatistics } from '../log/statistics.js'
import { foi } from '../plugin.js'
import { readRequests } from './read-requests.js'
import { register } from './register.js'

const asOf = '2026-11-23'
const made = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  register(valueOf(readRequests({ headers, rows })).requests, { asOf })

const model = createModel({ plugins: [foi()] })
/** The levels at which a check of a log tells of late answers. */
const overdue = (entries: readonly LogEntry[]): readonly string[] =>
  model
    .check(model.parse({ about: {}, sections: { foi: { log: { entries } } } }), { asOf })
    .findings.filter(({ rule }) => rule === 'foi/response-overdue')
    .map(({ level }) => level)

describe('columns told by what stands in them', () => {
  it.each([
    ['When received', 'When we replied'],
    ['Day the request arrived', 'Day our answer went out'],
    ['date_request_lodged', 'final_response_dispatched'],
  ])('%s and %s over days', (received, answered) => {
    const [request] = made(['Ref', received, answered], ['F 1', '05/01/2026', '02/02/2026']).requests
    expect(request).toMatchObject({ state: 'answered', answered: '2026-02-02', late: 0 })
  })
  it.each([
    'Date due',
    'Date sent to service',
    'Date of first response',
    'Response required by',
    'Date review answered',
    'Date acknowledged',
    'Draft completed',
    'Date response approved',
  ])('a day under "%s" is none of the answer', (heading) => {
    const [request] = made(
      ['Ref', 'Date received', 'Subject', heading],
      ['F 1', '05/01/2026', 'x', '02/02/2026'],
    ).requests
    expect(request?.answered).toBeNull()
  })
  it('an outcome and provisions in plain words', () => {
    const [one, two] = made(
      ['Ref', 'Date received', 'Date responded', 'What happened', 'Provision relied on'],
      ['F 1', '05/01/2026', '02/02/2026', 'We sent everything', ''],
      ['F 2', '05/01/2026', '02/02/2026', 'Some of it was refused', 's43(2)'],
    ).requests
    expect(one?.request.outcome).toBe('granted')
    expect(two?.request).toMatchObject({ outcome: 'partly', provisions: ['s43(2)'] })
  })
  it('texts are no outcome, and who did it is none', () => {
    const [one] = made(
      ['Ref', 'Date received', 'Answer', 'Refused by'],
      ['F 1', '05/01/2026', `The information was disclosed ${'and so on '.repeat(20)}`, 'Refused'],
    ).requests
    expect(one?.request.outcome).toBe('unknown')
  })
})

describe('what databases write where nothing is', () => {
  it.each(['NULL', 'null', '\\N', 'NaT', '(blank)'])('%s is no day, and no status', (none) => {
    const { requests, unread } = made(
      ['Ref', 'Date received', 'Date responded', 'Status', 'Outcome', 'Exemptions'],
      ['F 1', '05/01/2026', none, none, none, none],
    )
    expect(unread).toEqual([])
    expect(requests[0]).toMatchObject({ state: 'open', request: { outcome: 'unknown', provisions: [] } })
  })
  it('as the day of receipt it is told', () => {
    const { unread } = made(['Ref', 'Date received', 'Status'], ['F 1', 'NULL', 'Open'])
    expect(unread).toEqual([expect.objectContaining({ code: 'saidToBeNone' })])
  })
})

describe('requests that ended without an answer', () => {
  const headers = ['Ref', 'Date received', 'Date responded', 'Status', 'Outcome']
  it.each([
    ['Closed', 'Withdrawn', 'withdrawn'],
    ['Closed - no clarification received', 'Lapsed', 'lapsed'],
    ['Transferred to another body', '', 'transferred'],
    ['Closed', 'The person withdrew the request', 'withdrawn'],
  ])('%s, %s: the day of its last letter is no answer', (status, outcome, state) => {
    const { requests } = made(headers, ['F 1', '05/01/2026', '20/03/2026', status, outcome])
    expect(requests[0]).toMatchObject({ state, answered: null, late: null })
    expect(requests[0]?.remarks[0]).toMatch(/ended without an answer by its words/)
  })
  it.each([
    ['Part withdrawn', ''],
    ['Not transferred, open', ''],
    ['Open', 'Withdrawn'],
  ])('%s, %s: words in doubt leave the day as it is', (status, outcome) => {
    const { requests } = made(headers, ['F 1', '05/01/2026', '20/01/2026', status, outcome])
    expect(requests[0]?.answered).toBe('2026-01-20')
  })
  it.each([
    ['Closed', 'Not held - transferred to council'],
    ['Closed', 'Exemption withdrawn and information released'],
    ['Closed', 'Refused s14 - previous request withdrawn'],
    ['Closed', 'Answered - question 3 withdrawn'],
    ['Closed', 'Redirected to council website - s21'],
    ['Answered in full', 'Lapsed deadline'],
    ['Closed', 'Not valid exemption - disclosed'],
    ['Not held - transferred to council', ''],
    ['Answered in full', 'Withdrawn'],
    ['Closed', 'Duplicate - refused as repeated'],
    ['Closed', 'Appeal withdrawn'],
    ['Closed', 'Full response sent - q2 cancelled'],
    ['Closed', 'NCND - duplicate of FOI-2'],
    ['Closed', 'Data sent - duplicate'],
    ['Closed', 'Information already available - duplicate'],
    ['Closed', 'Sent in full - redirected internally'],
  ])('%s, %s: an answer stays one, and late', (status, outcome) => {
    const { requests } = made(headers, ['F 1', '03/09/2026', '15/11/2026', status, outcome])
    expect(requests[0]).toMatchObject({ state: 'answered', answered: '2026-11-15' })
    expect(requests[0]?.late).toBeGreaterThan(0)
    const log = [{ reference: 'F 1', receivedOn: '03/09/2026', respondedOn: '15/11/2026', status, outcome }]
    expect(logStatistics(log, { asOf }).late).toBe(1)
    expect(overdue(log)).toEqual(['warning'])
  })
  it.each([
    ['Closed', 'Withdrawn'],
    ['Closed', 'Lapsed - no clarification received'],
    ['Closed', 'Withdrawn before an answer was given'],
    ['Closed', 'Clarification was sought and not provided'],
    ['Closed', 'Duplicate'],
    ['Transferred to the council', ''],
    ['Closed', 'Information held by NHS England - transferred to them'],
  ])('%s, %s: an ending alone is none, in a register and in a log', (status, outcome) => {
    const { requests } = made(headers, ['F 1', '03/09/2026', '15/11/2026', status, outcome])
    expect(requests[0]).toMatchObject({ answered: null, late: null })
    expect(overdue([{ receivedOn: '03/09/2026', respondedOn: '15/11/2026', status, outcome }])).not.toContain('warning')
  })
  it('nothing of the answer is due any more', () => {
    const [request] = made(headers, ['F 1', '05/01/2026', '', 'Withdrawn', '']).requests
    expect(request?.dates.map(({ id, due }) => [id, due])).toEqual([
      ['response', null],
      ['refusalNotice', null],
    ])
  })
})

describe('a column that holds laws', () => {
  it.each(['What applies', 'Applicable legislation', 'Route'])('is known under "%s"', (heading) => {
    const { requests, leftOut } = made(
      ['Ref', heading, 'Date received'],
      ['F 1', 'FOI', '05/01/2026'],
      ['F 2', 'EIR', '05/01/2026'],
      ['F 3', 'SAR', '05/01/2026'],
    )
    expect(requests.map(({ law }) => law)).toEqual(['FOIA', 'EIR'])
    expect(leftOut).toEqual([{ law: 'data protection law', count: 1 }])
  })
  it.each([
    ['Handled under', 'Data Protection'],
    ['Regime that was applied', 'Complaint'],
    ['Kind of case', 'SAR'],
    ['Law it falls under', 'personal data'],
    ['Information access regime', 'Access to records'],
    ['FOI or SAR?', 'SAR'],
    ['Statutory regime', 'DPA'],
    ['Request made under', 'UK GDPR'],
  ])('%s, with %s, keeps a request off the clock', (heading, law) => {
    const { requests, leftOut } = made(
      ['Ref', heading, 'Date received'],
      ['F 1', 'FOI', '05/01/2026'],
      ['F 2', law, '05/01/2026'],
    )
    expect(requests.map(({ request }) => request.name)).toEqual(['F 1'])
    expect(leftOut).toEqual([expect.objectContaining({ count: 1 })])
  })
  it.each([
    ['Grounds relied upon', 'Section 40(2) - personal data'],
    ['Exemption description', 'Personal data'],
    ['Reason withheld', 'Personal data'],
    ['Why it was withheld', 'Personal data'],
    ['Team', 'Data Protection'],
    ['Dealt with in', 'Access to Records'],
    ['Theme', 'Complaints'],
    ['Type of information', 'Personal data'],
    ['Route', 'Complaints'],
    ['Remark', 'Scotland'],
    ['Follow-up', 'Internal review'],
    ['Follow-up', 'ICO complaint'],
    ['Next procedure', 'Internal review'],
    ['Linked to', 'SAR'],
    ['Follow up route', 'ICO complaint'],
    ['Kind of case that followed', 'SAR'],
  ])('"%s" with "%s" is none: its late request stays in', (heading, text) => {
    const { requests, leftOut } = made(
      ['Ref', 'Received on', 'Responded on', 'State', heading],
      ['F 1', '01/09/2026', '20/11/2026', 'Closed', text],
      ['F 2', '02/09/2026', '', 'Open', ''],
    )
    expect(leftOut).toEqual([])
    expect(requests.map(({ answered }) => answered)).toEqual(['2026-11-20', null])
    expect(requests[0]?.late).toBeGreaterThan(0)
  })
  it('words that are no law leave it unread', () => {
    const { requests } = made(['Ref', 'Route', 'Date received'], ['F 1', 'FOI', '05/01/2026'], ['F 2', 'web', ''])
    expect(requests.map(({ law }) => law)).toEqual(['FOIA', 'FOIA'])
  })
})

describe('the laws of Scotland', () => {
  const lawOf = (law: string): unknown => {
    const { requests, leftOut } = made(['Ref', 'Law', 'Date received'], ['F 1', law, '05/01/2026'])
    return requests[0]?.law ?? leftOut[0]?.law
  }
  it.each(['EIR(S)', 'EIRs (S)', 'EI(S)R', 'EI(S)Rs', 'EISR', 'EIR (Scotland)', 'Scottish EIRs'])(
    '%s is none that is counted',
    (law) => {
      expect(lawOf(law)).toBe('Scottish law')
    },
  )
  it.each(['FOISA', 'FOI(S)A', 'FOI(S)', 'FOI (S)A', 'Scottish FOI'])('%s', (law) => {
    expect(lawOf(law)).toBe('FOISA')
  })
  it.each([
    ['EIR(s)', 'EIR'],
    ['FOI(s)', 'FOIA'],
    ['EIRs', 'EIR'],
  ])('%s is a plural', (law, of) => {
    expect(lawOf(law)).toBe(of)
  })
})
