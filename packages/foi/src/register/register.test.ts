import { valueOf } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readRequests, type RequestsRead } from './read-requests.js'
import { register, type Register, type RegisterOptions } from './register.js'
import { registerEvents } from './register-events.js'

const asOf = '2026-11-23'
const read = (headers: readonly string[], ...rows: readonly (readonly string[])[]): RequestsRead =>
  valueOf(readRequests({ headers, rows }))
const made = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: Partial<RegisterOptions> = {},
): Register => register(read(headers, ...rows).requests, { asOf, ...options })
const one = (headers: readonly string[], ...row: readonly string[]): Register['requests'][number] => {
  const [only] = made(headers, [row]).requests
  if (only === undefined) throw new Error('no request was read')
  return only
}
const plain = ['Reference', 'Date received', 'Date responded', 'Status'] as const

describe('headings of a register', () => {
  it.each(['Date created', 'Created on', 'Registered', 'Date entered'])('%s is the day of receipt', (heading) => {
    expect(one(['Reference', heading], 'F-1', '01/10/2026').time).toMatchObject({ due: '2026-10-29' })
  })
  it.each([
    ['Date created', 'Date received'],
    ['Date created', 'Received'],
    ['Registered', 'Received'],
    ['Date logged', 'Request received on'],
    ['Opened', 'Came in'],
    ['created_at', 'date_received'],
    ['Date entered', 'Requested'],
  ])('the day under "%s" is not that of receipt where "%s" says it', (recorded, received) => {
    const before = [
      ['Reference', recorded, received],
      ['F-1', '28/10/2026', '01/10/2026'],
    ] as const
    const after = [
      ['Reference', received, recorded],
      ['F-1', '01/10/2026', '28/10/2026'],
    ] as const
    for (const [headers, row] of [before, after]) {
      expect(one(headers, ...row).time.received).toBe('2026-10-01')
      expect(read(headers, row).columns).toMatchObject({
        outranked: [{ heading: recorded, taken: received }],
        unknown: [],
      })
    }
  })
  it('says of a column that nobody knows that it is not known', () => {
    const { columns } = read(['Reference', 'Date received', 'Weather'], ['F-1', '01/10/2026', 'rain'])
    expect(columns).toMatchObject({ outranked: [], unknown: ['Weather'] })
  })
  it('takes the number of a request before the words of its address', () => {
    const { requests } = read(['request_id', 'url_title', 'created_at'], ['118', 'laptops_of_staff', '2026-10-01'])
    expect(requests.map(({ name }) => name)).toEqual(['118'])
    const { columns } = read(['foi_reference', 'date_received', 'requester_name'], ['F-1', '01/10/2026', 'A. Person'])
    expect(columns).toMatchObject({ read: ['foi_reference', 'date_received'], personal: ['requester_name'] })
  })
  it.each([
    ['Replied on', '20/10/2026'],
    ['Replied', '20/10/2026'],
    ['Response issued', '20/10/2026'],
    ['Date final response sent', '20/10/2026'],
    ['Reply sent on', '20/10/2026'],
  ])('%s is the day of the answer', (heading, day) => {
    expect(one(['Reference', 'Received on', heading], 'F-1', '01/10/2026', day)).toMatchObject({
      answered: '2026-10-20',
      late: 0,
    })
  })
  it.each(['SAR', 'DPA', 'MP letter', 'Access to Health Records'])(
    'a column headed Law keeps %s off the clock',
    (law) => {
      const { requests, leftOut } = made(['Reference', 'Law', 'Received'], [['F-1', law, '01/09/2026']])
      expect(requests).toEqual([])
      expect(leftOut).toMatchObject([{ count: 1 }])
    },
  )
  it('reads no day that may be month first, where the table writes days so', () => {
    const { requests } = read(
      ['Reference', 'Received', 'Responded'],
      ['F-1', '9/1/26', '9/29/26'],
      ['F-2', '9/3/26', ''],
    )
    expect(requests.map(({ days, unread }) => [days, unread.map(({ at }) => at)])).toEqual([
      [{}, ['received', 'responded']],
      [{}, ['received']],
    ])
  })
  it('leaves out a row of totals, and says so', () => {
    const { requests, rowsLeftOut } = read(['Reference', 'Received'], ['F-1', '01/09/2026'], ['Total', '1'])
    expect(requests).toHaveLength(1)
    expect(rowsLeftOut).toMatchObject([{ at: 2, code: 'total', why: 'it is a row of totals' }])
  })
  it('takes the exception from the words of a refusal under the Regulations', () => {
    const row = ['F-1', 'EIR', '01/10/2026', 'Refused under regulation 12(5)(e)']
    expect(read(['Reference', 'Law', 'Received', 'Outcome'], row).requests).toMatchObject([
      { provisions: ['reg12(5)(e)'] },
    ])
  })
})

describe('the state of a request', () => {
  it.each([
    ['Open', 'open', 'authority'],
    ['drafting', 'open', 'authority'],
    ['awaiting_dispatch', 'open', 'authority'],
    ['With service', 'open', 'authority'],
    ['On hold', 'onHold', 'requester'],
    ['waiting_clarification', 'onHold', 'requester'],
    ['Awaiting fee', 'onHold', 'requester'],
    ['Withdrawn', 'withdrawn', 'nobody'],
    ['user_withdrawn', 'withdrawn', 'nobody'],
    ['Lapsed', 'lapsed', 'nobody'],
    ['Closed - no clarification', 'lapsed', 'nobody'],
    ['Transferred to NHS England', 'transferred', 'nobody'],
    ['Not valid', 'notValid', 'nobody'],
    ['Part response sent', 'partAnswered', 'authority'],
    ['Closed', 'answered', 'nobody'],
    ['successful', 'answered', 'nobody'],
    ['internal_review', 'review', 'authority'],
    ['Internal review completed', 'answered', 'nobody'],
    ['ICO complaint', 'regulator', 'regulator'],
    ['Amber', 'unclear', 'authority'],
    ['Not transferred - drafting', 'open', 'authority'],
    ['Not yet withdrawn', 'open', 'authority'],
    ['Not a duplicate - with department', 'open', 'authority'],
    ['Transferred in part to ICB; rest with service', 'open', 'authority'],
    ['Part withdrawn', 'open', 'authority'],
    ['Partially cancelled, remainder with finance', 'open', 'authority'],
    ['Open - not withdrawn', 'open', 'authority'],
    ['No clarification needed - open', 'open', 'authority'],
    ['Clarification not required', 'open', 'authority'],
    ['Open - partially out of scope', 'open', 'authority'],
    ['Open - fee not paid', 'onHold', 'requester'],
    ['Open - awaiting clarification', 'onHold', 'requester'],
    ['Clarification not yet received', 'onHold', 'requester'],
    ['Clarification not received', 'lapsed', 'nobody'],
    ['Closed after clarification not received', 'lapsed', 'nobody'],
    ['Closed - clarification requested and not received', 'lapsed', 'nobody'],
    ['Closed: clarification sought, never provided', 'lapsed', 'nobody'],
    ['Clarification requested, not yet received', 'onHold', 'requester'],
    ['Closed - clarification sought', 'answered', 'nobody'],
    ['Reopened, was closed for clarification', 'onHold', 'requester'],
    ['Fee not paid', 'lapsed', 'nobody'],
    ['Response to be issued', 'open', 'authority'],
    ['To be transferred', 'open', 'authority'],
    ['Will be closed', 'open', 'authority'],
    ['Clarification received', 'open', 'authority'],
    ['Clarified - with department', 'open', 'authority'],
    ['Fee paid, drafting', 'open', 'authority'],
    ['Awaiting sign off after clarification', 'open', 'authority'],
    ['Resumed (was on hold)', 'open', 'authority'],
    ['No longer on hold', 'open', 'authority'],
    ['Awaiting ICO advice', 'open', 'authority'],
    ['Awaiting clarification from the service', 'open', 'authority'],
    ['Sent to department', 'open', 'authority'],
    ['Passed to legal', 'open', 'authority'],
    ['Passed to service for response', 'open', 'authority'],
    ['Sent to the estates team for comment', 'open', 'authority'],
    ['Transferred to Department of Health', 'transferred', 'nobody'],
    ['Transferred to Department for Education', 'transferred', 'nobody'],
    ['Passed to Legal Aid Agency', 'transferred', 'nobody'],
    ['Not proceeding - withdrawn', 'withdrawn', 'nobody'],
    ['Response not sent', 'open', 'authority'],
    ['Possible duplicate', 'open', 'authority'],
    ['On hold until clarified', 'onHold', 'requester'],
    ['Clarified and answered', 'answered', 'nobody'],
    ['Response sent, no clarification needed', 'answered', 'nobody'],
    ['Sent to requester', 'answered', 'nobody'],
    ['Closed - overdue', 'answered', 'nobody'],
    ['Withdrawn by requester', 'withdrawn', 'nobody'],
    ['Closed - duplicate', 'notValid', 'nobody'],
    ['Awaiting ICO decision', 'regulator', 'regulator'],
    ['', 'open', 'authority'],
  ])('by "%s" is %s', (status, state, acts) => {
    expect(one(plain, 'F-1', '02/11/2026', '', status)).toMatchObject({ state, acts })
  })

  it.each([
    ['Part withdrawn', 1],
    ['Open - not transferred', 1],
    ['No clarification needed - drafting', 1],
    ['Withdrawn? Still live', 1],
    ['Open', 0],
    ['Withdrawn', 0],
    ['Clarification received', 0],
    ['Drafting', 0],
  ])('is to be checked where words say two things: "%s"', (status, count) => {
    const { remarks } = one(plain, 'F-1', '02/10/2026', '', status)
    expect(remarks.filter((remark) => remark.startsWith('Check its status'))).toHaveLength(count)
  })

  it('stays overdue by words that end nothing', () => {
    const { due } = made(plain, [['F-1', '02/10/2026', '', 'Transferred in part to the council, rest ongoing']])
    expect(due).toMatchObject([{ request: 'F-1', when: 'overdue' }])
  })

  it('goes by days before words', () => {
    expect(one(plain, 'F-1', '02/11/2026', '20/11/2026', 'Open')).toMatchObject({
      state: 'answered',
      remarks: ['Check its status: it is open, and has a day of answer.'],
    })
    expect(one(plain, 'F-1', '02/11/2026', '24/11/2026', 'Closed').state).toBe('open')
    const days = ['Reference', 'Date received', 'Clarification sought', 'Clarification received', 'Date responded']
    expect(one(days, 'F-1', '02/11/2026', '04/11/2026', '', '').state).toBe('onHold')
    expect(one(days, 'F-1', '02/11/2026', '04/11/2026', '10/11/2026', '')).toMatchObject({
      state: 'open',
      time: { due: '2026-12-09' },
    })
    const fees = ['Reference', 'Date received', 'Fees notice', 'Fee paid']
    expect(one(fees, 'F-1', '02/11/2026', '04/11/2026', '').state).toBe('onHold')
    // Three working days are left out: 4, 5 and 6 November.
    expect(one(fees, 'F-1', '02/11/2026', '04/11/2026', '06/11/2026').time.due).toBe('2026-12-04')
    const reviews = ['Reference', 'Date received', 'Date responded', 'Review requested', 'Review completed']
    expect(one(reviews, 'F-1', '01/09/2026', '10/09/2026', '02/11/2026', '')).toMatchObject({ state: 'review' })
    expect(one(reviews, 'F-1', '01/09/2026', '10/09/2026', '02/11/2026', '20/11/2026').state).toBe('answered')
  })

  it('takes a day of closing for that of the answer, but not of a request that ended without one', () => {
    const closed = ['Reference', 'Date received', 'Date closed', 'Outcome']
    expect(one(closed, 'F-1', '01/09/2026', '30/09/2026', 'Granted')).toMatchObject({ answered: '2026-09-30', late: 1 })
    expect(one(closed, 'F-1', '01/09/2026', '30/09/2026', 'Withdrawn')).toMatchObject({
      state: 'withdrawn',
      answered: null,
      late: null,
    })
  })
})

describe('what a table leaves out', () => {
  it('is said where nothing tells whether a request was answered', () => {
    const notes = (...headers: readonly string[]): readonly string[] => {
      const found = readRequests({ headers, rows: [['F-1', '01/09/2026', '']] })
      return found.ok ? found.notes.map(({ code }) => code) : ['refused']
    }
    expect(notes('Reference', 'Date received', 'Anything')).toEqual(['noAnswers'])
    expect(notes('Reference', "Date rec'd", 'Status')).toEqual([])
    expect(notes('Reference', 'Date recd', 'Date closed')).toEqual([])
  })

  it('reads the states of WhatDoTheyKnow under each of their headings', () => {
    const rows = [
      ['1', '2026-09-01 10:00:00 UTC', 'successful'],
      ['2', '2026-09-01 10:00:00 UTC', 'waiting_clarification'],
      ['3', '2026-09-01 10:00:00 UTC', 'user_withdrawn'],
      ['4', '2026-09-01 10:00:00 UTC', 'waiting_response'],
      ['5', '2026-09-01 10:00:00 UTC', 'internal_review'],
      ['6', '2026-09-01 10:00:00 UTC', 'not_held'],
    ]
    for (const heading of ['described_state', 'calculated_state', 'latest_status'])
      expect(made(['request_id', 'created_at', heading], rows).requests.map(({ state }) => state)).toEqual([
        'answered',
        'onHold',
        'withdrawn',
        'open',
        'review',
        'answered',
      ])
  })
})

describe('the laws of a register', () => {
  it('are told apart, and others are left out and counted', () => {
    const { requests, leftOut, due } = made(
      ['Reference', 'Case type', 'Date received'],
      [
        ['1', 'FOI', '26/10/2026'],
        ['2', 'EIR', '26/10/2026'],
        ['3', 'FOISA', '26/10/2026'],
        ['4', 'SAR', '26/10/2026'],
        ['5', 'Subject access request', '26/10/2026'],
        ['6', 'Access to Health Records Act', '26/10/2026'],
        ['7', 'Business as usual', '26/10/2026'],
      ],
    )
    expect(requests.map(({ name, law }) => [name, law])).toEqual([
      ['1', 'FOIA'],
      ['2', 'EIR'],
      ['3', 'FOISA'],
      // A label: the time of a valid request runs on.
      ['7', 'FOIA'],
    ])
    expect(leftOut).toEqual([
      { law: 'data protection law', count: 2 },
      { law: 'the Access to Health Records Act', count: 1 },
    ])
    expect(due.map(({ request }) => request)).not.toContain('4')
  })

  it('times the Scottish Act by Scotland’s holidays, without an extension and without the Code’s convention', () => {
    const headings = [
      'Reference',
      'Type',
      'Date received',
      'Date responded',
      'Extended',
      'Date extended',
      'Exemptions',
      'Outcome',
    ]
    const rows = [
      // 31 August 2026 is a bank holiday of England and not of Scotland: the twentieth day is 7 September there.
      ['1', 'FOISA', '10/08/2026', '08/09/2026', '', '', 's.25', 'Refused'],
      ['2', 'FOI', '10/08/2026', '08/09/2026', '', '', 's.21', 'Refused'],
      ['3', 'FOISA', '10/08/2026', '', 'Yes', '01/09/2026', '', ''],
      // A Sunday: the day of receipt does not count, and no convention moves it.
      ['4', 'FOI(S)A', '09/08/2026', '', '', '', '', ''],
    ]
    const { requests, due, undated } = made(headings, rows, { asOf: '2026-09-08' })
    expect(
      requests.map(({ name, time, late, request }) => [
        name,
        time.due,
        time.extended,
        time.byCode === null,
        late,
        request.provisions.join(),
        request.outcome,
      ]),
    ).toEqual([
      ['1', '2026-09-07', null, true, 1, 's25', 'elsewhere'],
      ['2', '2026-09-08', null, false, 0, 's21', 'elsewhere'],
      ['3', '2026-09-07', null, true, null, '', 'unknown'],
      ['4', '2026-09-04', null, true, null, '', 'unknown'],
    ])
    expect(due.map(({ request, due, when, words }) => [request, due, when, words])).toEqual([
      ['4', '2026-09-04', 'overdue', 'Send the answer (Scottish Act s.10)'],
      ['3', '2026-09-07', 'overdue', 'Send the answer (Scottish Act s.10)'],
    ])
    expect(undated).toEqual([])
    expect(requests[2]?.remarks).toEqual([
      'Check the extension: the Scottish Act gives no more time than 20 working days, so the last day stays as it is.',
    ])
    expect(requests[0]?.dates.map(({ id, due }) => [id, due])[0]).toEqual(['response', '2026-09-07'])
  })

  it('asks for a review under the Scottish Act within 20 of its working days', () => {
    const { due } = made(
      ['Reference', 'Type', 'Date received', 'Date responded', 'Date internal review requested'],
      [['1', 'FOISA', '01/07/2026', '20/07/2026', '10/08/2026']],
      { asOf: '2026-09-01' },
    )
    expect(due.map(({ what, due, level }) => [what, due, level])).toEqual([['review', '2026-09-07', 'statute']])
  })

  it('times a row for an internal review as one', () => {
    const { requests } = made(
      ['Number', 'Case type', 'Date received', 'Current state'],
      [['9', 'FOI - Internal review for compliance', '02/11/2026', 'drafting']],
    )
    expect(requests[0]).toMatchObject({
      state: 'review',
      due: [{ what: 'review', due: '2026-12-01', level: 'code' }, {}],
    })
  })
})

describe('what is due', () => {
  const dueIn = (rows: readonly (readonly string[])[], options: Partial<RegisterOptions> = {}): readonly unknown[] =>
    made(plain, rows, options).due.map(({ request, due, when, workingDays }) => [request, due, when, workingDays])

  it('is sorted by its day, and says when that is', () => {
    expect(
      dueIn([
        ['F-4', '09/11/2026', '', ''],
        ['F-2', '26/10/2026', '', ''],
        ['F-1', '23/10/2026', '', ''],
        ['F-3', '28/10/2026', '', ''],
      ]),
    ).toEqual([
      ['F-1', '2026-11-20', 'overdue', -1],
      ['F-2', '2026-11-23', 'today', 0],
      ['F-3', '2026-11-25', 'thisWeek', 2],
      ['F-4', '2026-12-08', 'later', 10],
    ])
  })

  it('ends the week on its Sunday', () => {
    expect(made(plain, [], { asOf: '2026-11-29' }).weekEnds).toBe('2026-11-29')
    expect(made(plain, [], { asOf: '2026-11-30' }).weekEnds).toBe('2026-12-06')
    // 27 November is a Friday, 1 December the Tuesday after the St Andrew's holiday.
    expect(dueIn([['F-1', '30/10/2026', '', '']])).toEqual([['F-1', '2026-11-27', 'thisWeek', 4]])
    expect(dueIn([['F-1', '02/11/2026', '', '']])).toEqual([['F-1', '2026-12-01', 'later', 5]])
  })

  it('names escalations where they are asked for', () => {
    const { due } = made(plain, [['F-1', '16/11/2026', '', 'Open']], { escalations: ['mojEscalation', 'mojInternal'] })
    expect(due.filter(({ what }) => what === 'escalation').map((each) => [each.due, each.when, each.level])).toEqual([
      ['2026-11-19', 'overdue', 'practice'],
      ['2026-12-01', 'later', 'practice'],
    ])
    expect(() => made(plain, [], { escalations: ['weekly' as 'mojInternal'] })).toThrow(/mojEscalation, mojInternal/)
  })

  it('follows an extension, and asks about one without a day while the notice can be sent', () => {
    const columns = ['Reference', 'Date received', 'Extension sent', 'Extended?', 'Date responded']
    expect(one(columns, 'F-1', '26/10/2026', '20/11/2026', '', '').due).toMatchObject([
      { what: 'extendedAnswer', due: '2026-12-22', level: 'guidance' },
    ])
    expect(one(columns, 'F-1', '26/10/2026', '', 'Yes', '')).toMatchObject({
      due: [{ what: 'extensionNotice', due: '2026-11-23' }, { what: 'extendedAnswer' }],
      time: { extensionUndated: true },
    })
    expect(one(columns, 'F-1', '19/10/2026', '', 'Yes', '').due.map(({ what }) => what)).toEqual(['extendedAnswer'])
    const late = one(columns, 'F-1', '05/10/2026', '20/11/2026', '', '').time
    expect(late).toMatchObject({ due: '2026-11-02', extensionLate: true })
    const eir = ['Reference', 'Type', 'Date received', 'Extension sent']
    expect(one(eir, 'F-1', 'EIR', '26/10/2026', '20/11/2026').due).toMatchObject([
      { what: 'extendedAnswer', due: '2026-12-22', level: 'regulation' },
    ])
  })

  it('names what has no last day, and gives none while a request is on hold', () => {
    const found = made(plain, [
      ['F-1', '31/09/2026', '', 'Open'],
      ['F-2', '02/11/2026', '', 'On hold'],
    ])
    expect(found.due).toEqual([])
    expect(found.undated).toEqual([
      {
        at: 1,
        code: 'noLastDay',
        request: 'F-1',
        row: 1,
        why: 'It does not say on which day the request was received.',
      },
    ])
    expect(found.requests[1]?.time).toMatchObject({ due: null, why: expect.stringContaining('on hold') })
  })

  it('goes through every status that it does not know', () => {
    expect(one(plain, 'F-1', '26/10/2026', '', 'Amber').due).toMatchObject([{ what: 'answer', due: '2026-11-23' }])
  })
})

describe('days that cannot be right', () => {
  const heads = [
    'Reference',
    'Date received',
    'Clarification sought',
    'Clarification received',
    'Fees notice',
    'Fee received',
    'Date responded',
  ]
  it.each([
    ['clarification before it was asked for', ['14/10/2026', '12/10/2026', '', '', '']],
    ['clarification that nobody asked for', ['', '12/10/2026', '', '', '']],
    ['clarification asked for before receipt', ['01/09/2026', '', '', '', '']],
    ['clarification asked for after the day of the register', ['14/10/2027', '', '', '', '']],
    ['clarification asked for and come after it', ['14/12/2026', '16/12/2026', '', '', '']],
    ['a fee before its notice', ['', '', '14/10/2026', '12/10/2026', '']],
    ['a notice after the day of the register', ['', '', '14/12/2026', '', '']],
    ['a fee without a notice', ['', '', '', '12/10/2026', '']],
  ])('leave a request due by its plain count: %s', (_, cells) => {
    const found = one(heads, 'F-1', '02/10/2026', ...cells)
    expect(found).toMatchObject({ state: 'open', time: { due: '2026-10-30' }, due: [{ when: 'overdue' }] })
    expect(found.remarks.filter((remark) => remark.startsWith('Check '))).not.toEqual([])
  })

  it('leave an answer late that was given before the clarification came', () => {
    const found = one(heads, 'F-1', '02/10/2026', '14/10/2026', '10/11/2026', '', '', '05/11/2026')
    expect(found).toMatchObject({ state: 'answered', time: { due: '2026-10-30' }, late: 4 })
    expect(found.remarks).toMatchObject([expect.stringContaining('answered before clarification came')])
  })

  it('have not happened when they lie after the day of the register', () => {
    const ends = ['Reference', 'Date received', 'Date withdrawn', 'Date transferred', 'Review requested']
    for (const column of [0, 1, 2]) {
      const cells = ['', '', ''].map((_, at) => (at === column ? '26/11/2026' : ''))
      const found = one(ends, 'F-1', '02/10/2026', ...cells)
      expect(found).toMatchObject({ state: 'open', due: [{ when: 'overdue' }] })
      expect(found.remarks).toMatchObject([expect.stringContaining('lies after the day of this register')])
    }
  })

  it('are not seen in days that follow each other', () => {
    expect(one(heads, 'F-1', '02/11/2026', '04/11/2026', '10/11/2026', '', '', '').remarks).toEqual([])
    expect(one(heads, 'F-1', '02/11/2026', '04/11/2026', '04/11/2026', '', '', '05/11/2026').remarks).toEqual([])
    expect(one(heads, 'F-1', '02/11/2026', '', '', '04/11/2026', '06/11/2026', '').remarks).toEqual([])
  })
})

describe('what is to be checked of a request', () => {
  it('is an internal review without its day: it has no last day', () => {
    const found = made(plain, [['F-1', '02/09/2026', '', 'Internal review']])
    expect(found.undated).toEqual([
      {
        at: 1,
        code: 'reviewNotDated',
        request: 'F-1',
        row: 1,
        why: 'No day says when the internal review was asked for.',
      },
    ])
  })

  it('is a law in words that are not known, and correspondence of another kind is left out', () => {
    const { requests, leftOut } = made(
      ['Reference', 'Request type', 'Date received'],
      [
        ['1', 'Charity', '26/10/2026'],
        ['2', 'FOI', '26/10/2026'],
        ['3', 'Information request', '26/10/2026'],
        ['4', 'Parliamentary Question', '26/10/2026'],
        ['5', 'MP enquiry', '26/10/2026'],
        ['6', 'PALS', '26/10/2026'],
        ['7', 'Schedule 2 (police)', '26/10/2026'],
        ['8', 'MP', '26/10/2026'],
        ['9', 'FOI complaint by MP letter', '26/10/2026'],
      ],
    )
    expect(requests.map(({ name, remarks }) => [name, remarks.length])).toEqual([
      ['1', 1],
      ['2', 0],
      ['3', 0],
      ['8', 1],
      ['9', 0],
    ])
    expect(requests[0]?.remarks[0]).toMatch(/^Check its law/)
    expect(leftOut).toEqual([
      { law: 'another procedure', count: 3 },
      { law: 'data protection law', count: 1 },
    ])
  })

  it('is a reference that stands on two rows, but not on a request and its review', () => {
    const { requests } = made(
      ['Reference', 'Type', 'Date received'],
      [
        ['F-1', 'FOI', '26/10/2026'],
        ['f 1', 'FOI', '27/10/2026'],
        ['F-2', 'FOI', '27/10/2026'],
        ['F-2', 'FOI - Internal review', '20/11/2026'],
      ],
    )
    const isTold = (remark: string): boolean => remark.startsWith('Check its reference')
    expect(requests.map(({ remarks }) => remarks.some(isTold))).toEqual([true, true, false, false])
  })

  it('is clarification that was asked for after the last day, and an extension for what is not weighed', () => {
    const heads = ['Reference', 'Date received', 'Clarification sought', 'Extension sent', 'Exemptions']
    const said = (...cells: readonly string[]): unknown => one(heads, 'F-1', '05/10/2026', ...cells).remarks
    expect(said('06/11/2026', '', '')).toContainEqual(expect.stringMatching(/^Check the day on which clarification/))
    expect(said('30/10/2026', '', '')).not.toContainEqual(expect.stringMatching(/^Check the day/))
    for (const cited of ['s21', 's41', 's44', 's12', 's14(1)'])
      expect(said('', '30/10/2026', cited)).toContainEqual(expect.stringMatching(/^Check the extension: what/))
    for (const cited of ['', 's43(2)', 's41, s43(2)', 's12, s36(2)(c)'])
      expect(said('', '30/10/2026', cited)).toEqual([])
  })

  it('is told in whole sentences', () => {
    expect(one(plain, 'F-1', '26/10/2026', '', 'Amber').due[0]?.words).toBe(
      'Send the answer. Check whether it is still open: its status is not known here',
    )
  })
})

describe('what cannot be read', () => {
  it('is told of every cell, and never repeated', () => {
    const { unread, requests } = made(
      ['Reference', 'Date received', 'Date responded', 'Clarification sought'],
      [
        ['F-1', '46266', '31/09/2026', 'Yes'],
        ['F-2', '09/15/2026', 'TBC', ''],
        ['F-3', 'May 2026', 'soon', 'n/a'],
        ['F-4', 'TBC', '', ''],
      ],
    )
    expect(unread).toEqual([
      {
        at: { request: 'F-1', row: 1, day: 'received' },
        code: 'spreadsheetSerial',
        why: 'it is the number by which a spreadsheet keeps a day',
      },
      { at: { request: 'F-1', row: 1, day: 'clarificationSought' }, code: 'noDay', why: 'it is no day' },
      { at: { request: 'F-1', row: 1, day: 'responded' }, code: 'impossibleDay', why: 'no such day exists' },
      { at: { request: 'F-2', row: 2, day: 'received' }, code: 'monthFirst', why: 'it is written month first' },
      { at: { request: 'F-3', row: 3, day: 'received' }, code: 'longerTime', why: 'it names a longer time and no day' },
      { at: { request: 'F-3', row: 3, day: 'responded' }, code: 'noDay', why: 'it is no day' },
      { at: { request: 'F-4', row: 4, day: 'received' }, code: 'saidToBeNone', why: 'it says that there is none' },
    ])
    expect(requests[0]?.remarks).toContain('It does not say on which day the request was received.')
  })

  it('reads a moment in universal time as the day in the United Kingdom', () => {
    const on = (cell: string): unknown => one(['Reference', 'created_at'], 'F-1', cell).time.received
    expect(on('2026-06-11 23:30:00 UTC')).toBe('2026-06-12')
    expect(on('2026-06-11T22:59:59Z')).toBe('2026-06-11')
    expect(on('2026-12-11T23:59:59Z')).toBe('2026-12-11')
    // Clocks go back on 25 October 2026.
    expect(on('2026-10-24T23:10:00Z')).toBe('2026-10-25')
    expect(on('2026-10-25T23:10:00Z')).toBe('2026-10-25')
    expect(on('2026-03-29T23:10:00Z')).toBe('2026-03-30')
  })

  it('leaves out rows that cannot be placed, and says so', () => {
    const found = read(['Reference', 'Date received'], ['F-1', '01/09/2026', 'x'], ['', ''], ['', '-'])
    expect(found.requests).toEqual([])
    expect(found.rowsLeftOut.map(({ at }) => at)).toEqual([1, 3])
  })
})

describe('the columns of a register', () => {
  it('that name people are listed, and dropped', () => {
    const { columns, requests } = read(
      [
        'Reference',
        'Date received',
        'Requested By',
        'E-mail',
        'Case officer',
        'Organisation',
        'Requester type',
        'Zebra',
      ],
      ['F-1', '01/09/2026', 'A', 'B', 'C', 'D', 'Journalist', 'someone@example.org'],
    )
    expect(columns).toEqual({
      read: ['Reference', 'Date received'],
      outranked: [],
      personal: ['Requested By', 'E-mail', 'Case officer', 'Organisation', 'Zebra'],
      dropped: ['Requester type'],
      unknown: [],
    })
    expect(JSON.stringify(requests)).not.toMatch(/someone|Journalist/)
  })

  it('are kept where they are asked for, and stand in no output', () => {
    const table = { headers: ['Reference', 'Date received', 'Name'], rows: [['F-1', '26/10/2026', 'A. Person']] }
    const { requests } = valueOf(readRequests(table, { keep: ['name'] }))
    expect(requests[0]?.kept).toEqual({ Name: 'A. Person' })
    const { due } = register(requests, { asOf })
    expect(JSON.stringify(due)).not.toContain('Person')
  })

  it('may have names of a body’s own', () => {
    const table = { headers: ['Kennziffer', 'Eingang'], rows: [['F-1', '26/10/2026']] }
    expect(readRequests(table)).toMatchObject({ ok: false, refusal: { code: 'noRequests' } })
    const { requests } = valueOf(
      readRequests(table, { headings: { Kennziffer: 'Reference', Eingang: 'Date received' } }),
    )
    expect(requests).toMatchObject([{ name: 'F-1', days: { received: '2026-10-26' } }])
  })

  it('of the Ministry of Justice and of WhatDoTheyKnow are read', () => {
    const headers =
      'Number,Case type,Current state,Responding team,Responder,Date received,Internal deadline,External_deadline,Date responded,Date compliant draft uploaded,Workflow,Name,Requester type,Message,Info_held,Outcome,Refusal reason,Exemptions,Postal address,Email,Extended,Extension Count'
    const row =
      '230104001,FOI,closed,x,x,2026-09-01,,2026-09-29,2026-09-25,,x,x,x,x,Yes,Refused in part,,"s40, s43",x,x,No,0'
    const cells = row.replace('"s40, s43"', 's40 and s43').split(',')
    expect(read(headers.split(','), cells).requests).toMatchObject([
      { name: '230104001', law: 'FOIA', outcome: 'partly', provisions: ['s40', 's43'], extended: false },
    ])
    const site = ['FOIR', 'Request Title', 'Authority Name', 'Request Date', 'Status', 'Url']
    expect(read(site, ['990101', 'x', 'x', '2026-02-11', 'partially_successful', 'x']).requests).toMatchObject([
      { name: '990101', stated: 'answered', outcome: 'partly' },
    ])
  })
})

describe('a reference', () => {
  it.each(['FOI 2026/001', 'FOI-26-001', 'F12-3', '2026 0012', 'GHC-18112025-299739', 'FOI Ref 123', '132-2122'])(
    '%s is shown',
    (reference) => expect(one(plain, reference, '26/10/2026', '', '').name).toBe(reference),
  )
  it.each(['Jo Hall 2', 'Letter of Jo Bloggs 3', 'a.person2@example.org', 'Bloggs', '1 High Street, Plymouth', ''])(
    '%s is not',
    (reference) => expect(one(plain, reference, '26/10/2026', '', '').name).toBe('row 1'),
  )
})

it('gives the calendar what is to come, each under a name that stays', () => {
  const events = registerEvents(
    made(plain, [
      ['F-1', '23/10/2026', '', ''],
      ['F-2', '26/10/2026', '', ''],
      ['F-2', '26/10/2026', '', ''],
    ]),
  )
  expect(events.map(({ id, day, title }) => [id, day, title])).toEqual([
    ['f-2-answer', '2026-11-23', 'F-2: last day for the answer'],
    ['f-2-answer-2', '2026-11-23', 'F-2: last day for the answer'],
  ])
})

it('gives every day of the law for a request', () => {
  const { dates } = one(plain, 'F-1', '01/09/2026', '25/09/2026', 'Closed')
  expect(dates.map(({ id, due }) => [id, due])).toEqual([
    ['response', '2026-09-29'],
    ['refusalNotice', '2026-09-29'],
    ['reviewRequest', '2026-11-20'],
    ['commissioner', '2026-11-06'],
  ])
})

describe('a column headed by "Section" in a register', () => {
  it('holds the provisions where all its cells cite one, and else the part of a body that answers', () => {
    const heads = ['Reference', 'Date received', 'Outcome', 'Section']
    const row = (section: string): readonly string[] => ['F-1', '01/10/2026', 'Refused', section]
    expect(read(heads, row('40(2)'), row('12')).requests[0]?.provisions).toEqual(['s40(2)'])
    expect(read(heads, row('40(2)'), row('Estates')).columns.unknown).toEqual(['Section'])
  })
})
