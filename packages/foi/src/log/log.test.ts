import { createModel, type Block, type Cell, type Location, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { requesterKey } from '../cost/requester-key.js'
import { foi } from '../plugin.js'
import { dayOf, permittedOf } from './days.js'
import { logEntrySchema } from './entry.js'
import { outcomeOf } from './outcome.js'
import { publicEntry, type PrivateLogEntry } from './private-entry.js'
import { logStatistics } from './statistics.js'

const model = createModel({ plugins: [foi()] })
const at = (line: number): Location => ({ kind: 'text', source: 'log', line, column: 1 })
const table = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  under: readonly string[] = ['Disclosure log'],
): Table => ({
  kind: 'table',
  under,
  headers,
  location: at(1),
  rows: rows.map((row, index) => row.map((text): Cell => ({ text, location: at(index + 2) }))),
})
const read = (blocks: readonly Block[]): ReturnType<typeof model.recognise> =>
  model.recognise({ name: 'log', kind: 'text', blocks })
const heading: Block = { kind: 'heading', level: 1, text: 'Disclosure log', location: at(1) }

describe('layouts seen in published logs', () => {
  it.each([
    [
      'a row for each request',
      ['Reference', 'Description', 'Date Requested', 'Date Replied', 'Category', 'Attachments', 'Request', 'Response'],
      {
        reference: 'Reference',
        title: 'Description',
        receivedOn: 'Date Requested',
        respondedOn: 'Date Replied',
        category: 'Category',
        attachments: 'Attachments',
        request: 'Request',
        response: 'Response',
      },
    ],
    [
      'cases with dates',
      ['Case Number', 'Request Date', 'Completion Date', 'Details of the Request', 'Details of the Response'],
      {
        reference: 'Case Number',
        receivedOn: 'Request Date',
        respondedOn: 'Completion Date',
        request: 'Details of the Request',
        response: 'Details of the Response',
      },
    ],
    [
      'internal references',
      [
        'Internal Reference Number',
        'Date Request Received',
        'Date Request Replied To',
        'Request Summary',
        'Request Category',
      ],
      {
        reference: 'Internal Reference Number',
        receivedOn: 'Date Request Received',
        respondedOn: 'Date Request Replied To',
        title: 'Request Summary',
        category: 'Request Category',
      },
    ],
    [
      'released under',
      [
        'Date released',
        'Request number',
        'Date received',
        'Information requested',
        'Information released',
        'Exemptions applied',
        'PIT (Public Interest Test) if applicable',
      ],
      {
        publishedOn: 'Date released',
        reference: 'Request number',
        receivedOn: 'Date received',
        request: 'Information requested',
        response: 'Information released',
        provisions: 'Exemptions applied',
        publicInterest: 'PIT (Public Interest Test) if applicable',
      },
    ],
    [
      'a data set',
      [
        'Reference number',
        'Status',
        'Receipt date',
        'Response date',
        'Details of Request',
        'Regulations',
        'Category',
        'Exemptions',
      ],
      {
        reference: 'Reference number',
        outcome: 'Status',
        receivedOn: 'Receipt date',
        respondedOn: 'Response date',
        request: 'Details of Request',
        regime: 'Regulations',
        category: 'Category',
        provisions: 'Exemptions',
      },
    ],
    [
      'hosted',
      ['Title', 'Case reference', 'Received', 'Published', 'Request', 'Response', 'Documents'],
      {
        title: 'Title',
        reference: 'Case reference',
        receivedOn: 'Received',
        publishedOn: 'Published',
        request: 'Request',
        response: 'Response',
        attachments: 'Documents',
      },
    ],
    [
      'an export',
      ['ref', 'subject', 'requestbody', 'responsebody', 'keywords', 'datecreated', 'datepublished'],
      {
        reference: 'ref',
        title: 'subject',
        request: 'requestbody',
        response: 'responsebody',
        category: 'keywords',
        receivedOn: 'datecreated',
        publishedOn: 'datepublished',
      },
    ],
  ] as const)('%s', (_, headers, entry) => {
    const { publication, findings } = read([heading, table(headers, [headers])])
    expect(publication.sections.foi?.log?.entries).toEqual([entry])
    expect(findings).toEqual([])
  })

  it.each(['Date logged', 'Opened', 'datecreated'])('"%s" before the day of receipt is not that day', (recorded) => {
    const headers = ['Reference', recorded, 'Date received', 'Date answered', 'Title']
    const rows = [['FOI-1', '28/05/2025', '01/04/2025', '20/06/2025', 'Laptops']]
    expect(read([heading, table(headers, rows)]).publication.sections.foi?.log?.entries).toEqual([
      { reference: 'FOI-1', receivedOn: '01/04/2025', respondedOn: '20/06/2025', title: 'Laptops' },
    ])
  })

  it('a record of labels and values', () => {
    const record = table(
      [],
      [
        ['Reference:', 'FOI-7'],
        ['Date received', '01/10/2026'],
        ['Date of response', '29/10/2026'],
        ['Outcome', 'Granted'],
      ],
      ['FOI responses'],
    )
    const { publication, locate } = read([heading, record])
    expect(publication.sections.foi?.log?.entries).toEqual([
      { reference: 'FOI-7', receivedOn: '01/10/2026', respondedOn: '29/10/2026', outcome: 'Granted' },
    ])
    expect(locate('/sections/foi/log/entries/0/respondedOn')).toMatchObject({ line: 4 })
  })

  it('names nobody: columns that say who asked are left out and reported', () => {
    const reading = read([
      heading,
      table(
        ['Reference', 'Requester name', 'Email', 'Date received', 'Date replied', 'Title'],
        [['FOI-1', 'A. Person', 'a@example.org', '01/10/2026', '02/10/2026', 'Laptops']],
      ),
    ])
    expect(JSON.stringify(reading.publication)).not.toMatch(/Person|a@example/)
    expect(reading.publication.sections.foi?.log?.leftOut).toEqual(['Requester name', 'Email'])
    const report = model.check(reading, { asOf: '2026-11-23' })
    expect(report.findings.filter(({ rule }) => rule === 'foi/requester-identified')).toHaveLength(2)
    expect(JSON.stringify(report)).not.toMatch(/A\. Person|a@example/)
  })

  it('a contract register is not a disclosure log', () => {
    const register = table(
      ['Reference', 'Title', 'Supplier', 'Start date', 'End date', 'Value'],
      [['C1', 'Printers', 'X Ltd', '01/04/2017', '31/03/2020', '£1']],
      ['Contracts'],
    )
    expect(read([register]).publication.sections.foi?.log).toBeUndefined()
  })
})

describe('days and permitted periods', () => {
  it.each([
    ['07/04/2026 00:00:00', '2026-04-07'],
    ['7 April 2026', '2026-04-07'],
    ['2026-04-07', '2026-04-07'],
    ['Tuesday 7 April 2026', '2026-04-07'],
    ['April 2026', null],
    ['', null],
    ['n/a', null],
    [undefined, null],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it('take clarification, fees and extensions into account', () => {
    const start = { receivedOn: '01/10/2026' }
    expect(permittedOf(start)).toMatchObject({ due: '2026-10-29', extended: '2026-10-29' })
    expect(permittedOf({ ...start, clock: [{ from: '20/10/2026', why: 'publicInterest' }] })).toMatchObject({
      due: '2026-10-29',
      extended: '2026-11-26',
    })
    expect(permittedOf({ ...start, regime: 'EIR', clock: [{ from: '20/10/2026', why: 'complexity' }] })).toMatchObject({
      due: '2026-11-26',
    })
    expect(permittedOf({ ...start, clock: [{ from: '05/10/2026', why: 'clarification' }] })).toMatchObject({
      due: null,
      extended: null,
    })
    expect(
      permittedOf({ ...start, clock: [{ from: '20/10/2026', why: 'publicInterest', exemption: 's41(1)' }] }),
    ).toMatchObject({ extended: '2026-10-29' })
    expect(permittedOf({ ...start, regime: 'FOISA' })).toBeNull()
  })
})

describe('statistics', () => {
  const entries = [
    { receivedOn: '01/10/2026', respondedOn: '29/10/2026', outcome: 'Granted in full' },
    { receivedOn: '01/10/2026', respondedOn: '30/10/2026', outcome: 'Refused' },
    {
      receivedOn: '01/10/2026',
      respondedOn: '26/11/2026',
      outcome: 'Partly granted',
      clock: [{ from: '20/10/2026', why: 'publicInterest' as const }],
    },
    { receivedOn: '20/11/2026' },
    { receivedOn: '01/10/2026' },
    { receivedOn: '01/10/2026', clock: [{ from: '02/10/2026', why: 'clarification' as const }] },
    { receivedOn: 'May 2026', respondedOn: 'June 2026', outcome: 'Information not held' },
  ]
  it('count every entry once, and list what cannot be timed', () => {
    const found = logStatistics(entries, { asOf: '2026-11-23' })
    expect(found).toMatchObject({
      received: 7,
      answered: 4,
      onTime: 2,
      late: 1,
      open: 2,
      overdue: 1,
      stopped: 1,
      paused: 0,
      extended: { publicInterest: 1, complexity: 0 },
      onTimePercent: '66.7',
    })
    expect(found.undecided.map(({ index }) => index)).toEqual([6])
    expect(found.onTime + found.late + found.open + found.overdue + found.undecided.length).toBe(found.received)
    expect(found.outcomes).toEqual({ granted: 1, withheld: 1, partly: 1, notHeld: 1, unknown: 3 })
  })

  it('decide nothing about an entry answered before its receipt, or received after the day of the count', () => {
    const found = logStatistics(
      [
        { receivedOn: '29/10/2026', respondedOn: '28/10/2026' },
        { receivedOn: '24/11/2026' },
        { receivedOn: '24/11/2026', respondedOn: '25/11/2026' },
      ],
      { asOf: '2026-11-23' },
    )
    expect(found).toMatchObject({ onTime: 0, late: 0, open: 0, overdue: 0, onTimePercent: null })
    expect(found.undecided).toEqual([
      { at: 0, code: 'answeredBefore', index: 0, why: 'It is dated as answered before it was received.' },
      {
        at: 1,
        code: 'receivedLater',
        index: 1,
        why: 'It is dated as received after 23 November 2026, the day of this count.',
      },
      {
        at: 2,
        code: 'receivedLater',
        index: 2,
        why: 'It is dated as received after 23 November 2026, the day of this count.',
      },
    ])
    expect(
      logStatistics([{ receivedOn: '23/11/2026' }, { receivedOn: '01/10/2026', respondedOn: '01/10/2026' }], {
        asOf: '2026-11-23',
      }),
    ).toMatchObject({ open: 1, onTime: 1, undecided: [] })
  })

  it('count an answer as late where the extension came after the last day', () => {
    const taken = (from: string) => [
      { receivedOn: '01/10/2026', respondedOn: '26/11/2026', clock: [{ from, why: 'publicInterest' as const }] },
    ]
    expect(logStatistics(taken('29/10/2026'), { asOf: '2026-11-30' })).toMatchObject({ onTime: 1, late: 0 })
    expect(logStatistics(taken('30/10/2026'), { asOf: '2026-11-30' })).toMatchObject({
      onTime: 0,
      late: 1,
      onTimePercent: '0.0',
    })
  })

  it('have no share where nothing was timed', () => {
    expect(logStatistics([], { asOf: '2026-11-23' })).toMatchObject({ received: 0, onTimePercent: null })
  })

  it.each([
    ['Successful', 'granted'],
    ['Some information provided', 'partly'],
    ['Information withheld', 'withheld'],
    ['information exempt', 'withheld'],
    ['NCND', 'neitherConfirmNorDeny'],
    ['Section 12', 'costLimit'],
    ['Vexatious', 'vexatiousOrRepeated'],
    ['Section 21', 'elsewhere'],
    ['Not provided', 'withheld'],
    ['', 'unknown'],
    ['Unanswered', 'open'],
    ['Unresolved', 'open'],
    ['Not yet answered', 'open'],
    ['Incomplete', 'unknown'],
    ['Information not released', 'withheld'],
    ['Not granted', 'withheld'],
    ['Information could not be provided', 'withheld'],
    ['No information disclosed', 'withheld'],
    ['Undisclosed', 'withheld'],
    ['Not fully answered', 'partly'],
    ['Not disclosed in full', 'partly'],
    ['Disclosed in full, no exemptions', 'granted'],
    ['Released in full - not exempt', 'granted'],
    ['Answered, nothing withheld', 'granted'],
    ['Refused, no exemption named', 'withheld'],
    ['Exempted', 'withheld'],
    ['Full refusal', 'withheld'],
    ['Answered', 'granted'],
    ['Completed', 'granted'],
  ])('%s is %s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome)
  })
})

describe('the key of a requester never leaves', () => {
  const entry: PrivateLogEntry = {
    reference: 'FOI-1',
    requesterKey: requesterKey('a@example.org', () => 'ab'.repeat(16)),
  }
  it('is taken out of an entry to be published, and no publication takes it in', () => {
    expect(publicEntry(entry)).toEqual({ reference: 'FOI-1' })
    expect(publicEntry({ ...entry, own: { requesterKey: 'a1b2', team: 'IG' } }).own).toEqual({ team: 'IG' })
    expect(logEntrySchema.safeParse({ own: { requesterKey: 'a1b2' } }).success).toBe(false)
    const { findings } = model.parse({ about: {}, sections: { foi: { log: { entries: [entry] } } } })
    expect(findings.map(({ rule }) => rule)).toEqual(['core/schema'])
    expect(JSON.stringify(findings)).not.toContain('abab')
  })
})

describe('requests that are owed no answer, or one by another law', () => {
  it('are neither open nor overdue', () => {
    const log = [
      { receivedOn: '01/09/2026', outcome: 'Withdrawn' },
      { receivedOn: '01/09/2026', outcome: 'Clarification not received' },
      { receivedOn: '01/09/2026', respondedOn: '30/10/2026', regime: 'SAR' },
      { receivedOn: '01/09/2026', outcome: 'Granted' },
      { receivedOn: '01/09/2026' },
    ]
    const { received, answered, open, overdue, late, undecided, outcomes } = logStatistics(log, { asOf: '2026-11-23' })
    expect({ received, answered, open, overdue, late, outcomes }).toEqual({
      received: 5,
      answered: 2,
      open: 0,
      overdue: 1,
      late: 0,
      outcomes: { withdrawn: 2, unknown: 2, granted: 1 },
    })
    expect(undecided).toEqual([
      { at: 2, code: 'otherLaw', index: 2, why: 'It is under data protection law, which has a period of its own.' },
      { at: 3, code: 'answerNotKnown', index: 3, why: 'It does not say on which day the request was answered.' },
    ])
  })
})
