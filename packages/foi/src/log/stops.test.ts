import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const ofCsv = (csv: string) => model.recognise([readCsv(csv, { name: 'foi-log.csv' })])
const entriesOf = (csv: string): unknown => ofCsv(csv).publication.sections.foi?.log?.entries
const told = (csv: string): readonly Finding[] => model.check(ofCsv(csv), { asOf: '2026-11-23' }).findings
const overdue = (csv: string): readonly string[] =>
  told(csv).flatMap(({ rule, level }) => (rule === 'foi/response-overdue' ? [level] : []))
const log = (headings: string, cells: string, answered = '19/10/2026', law = 'FOI'): string =>
  `Reference,Law,Received,Response issued,Outcome,${headings}\nF1,${law},01/09/2026,${answered},Disclosed,${cells}`

describe('what stands in the place of a day', () => {
  const [unread] = told('Reference,Received,Answered,Outcome\nF1,ask Jo Bloggs,19/10/2026,Disclosed')
  it('is not repeated where its words may name somebody', () => {
    expect(unread?.rule).toBe('foi/log-day-unread')
    expect(JSON.stringify(unread)).not.toContain('Bloggs')
    expect(unread?.message).toMatch(/^Words that are not repeated here, since they may name somebody, stand for/)
  })
  it('is quoted where it names nobody', () => {
    const [quoted] = told('Reference,Received,Answered,Outcome\nF1,mid Septembr 31,19/10/2026,Disclosed')
    expect(quoted?.message).toMatch(/^Words that are not/)
    const [plain] = told('Reference,Received,Answered,Outcome\nF1,31 September 2026,19/10/2026,Disclosed')
    expect(plain?.message).toMatch(/^"31 September 2026" stands for the day of receipt/)
  })
})

describe('a file that is named as a log', () => {
  const csv = 'Received,Subject,Answered\n01/09/2026,Beds,12/10/2026'
  const name = (file: string): readonly string[] =>
    model
      .check(model.recognise([readCsv(csv, { name: file })]), { asOf: '2026-11-23' })
      .findings.map(({ rule }) => rule)
  it.each(['foi-log.csv', 'disclosure log 2026.csv', 'EIR_2026.csv'])('%s says what its rows are', (file) => {
    expect(name(file)).toContain('foi/response-overdue')
  })
  it('without such a name, or with columns of other things, nothing is taken for a log', () => {
    expect(name('list.csv')).toContain('core/unrecognised-table')
    expect(
      model
        .check(model.recognise([readCsv(csv.replace('Subject', 'Complaint'), { name: 'foi-log.csv' })]), {
          asOf: '2026-11-23',
        })
        .findings.map(({ rule }) => rule),
    ).toContain('core/unrecognised-table')
  })
})

describe('columns of a log for what stopped or moved the time', () => {
  it.each([
    ['clarification', 'Clarification requested,Clarification received', '04/09/2026,21/09/2026', []],
    ['clarification, of which only the answer is dated', 'Clarification received', '21/09/2026', []],
    ['a fee', 'Fees notice sent,Fee paid', '04/09/2026,30/09/2026', []],
    ['an extension in time', 'Extension notified', '25/09/2026', []],
    ['an extension too late', 'Extension notified', '05/10/2026', ['warning']],
    ['an extension without its day', 'Extension', 'Yes - public interest', ['note']],
    ['an extension of which only the new day is told', 'Extended to', '30/10/2026', ['note']],
    ['clarification without its day', 'Clarification requested', 'Yes', ['note']],
    ['an extension, headed otherwise', 'Extended on,Reason for extension', '25/09/2026,Complex', []],
    ['an extension by its letter', 'Date of extension letter', '25/09/2026', []],
    ['an extension of which only the reason is told', 'Reason for extension', 'Public interest', ['note']],
    [
      'clarification, headed otherwise',
      'Date of clarification request,Clarification given',
      '04/09/2026,21/09/2026',
      [],
    ],
    ['a stopped clock', 'Clock paused,Clock resumed', '04/09/2026,21/09/2026', []],
    ['a charge, headed otherwise', 'Charge requested on,Payment received', '04/09/2026,30/09/2026', []],
    ['none, said so', 'Clarification requested,Extension', 'N/A,No', ['warning']],
    ['none', 'Clarification requested,Extension', ',', ['warning']],
  ])('%s', (_, headings, cells, levels) => expect(overdue(log(headings, cells))).toEqual(levels))

  it('takes an extension under the Regulations as one for complexity and volume', () => {
    expect(entriesOf(log('Extension notified', '25/09/2026', '20/10/2026', 'EIR'))).toMatchObject([
      { clock: [{ why: 'complexity', from: '25/09/2026' }] },
    ])
  })

  it('an answer on a day after the last that is not worked has no working day between', () => {
    // Due on Friday 31 July 2026; Monday 3 August is a holiday in Scotland.
    const csv = 'Reference,Received,Response issued,Outcome\nF1,02/07/2026,03/08/2026,Disclosed\n'
    expect(told(csv)[0]?.message).toContain('after that day and before the next working day')
  })

  it('says of such columns that they were read', () => {
    const csv = log('Clarification requested,Clarification received,Extension notified', '04/09/2026,21/09/2026,')
    expect(told(csv).map(({ rule }) => rule)).not.toContain('core/unused-column')
  })
})

describe('other rows and days of logs', () => {
  it('leaves out the row of totals below the requests', () => {
    const csv = 'Log No,Received on,Subject matter,Replied on,Exemptions\n1,01/09/2026,Beds,29/09/2026,\nTotal,1,,,'
    expect(entriesOf(csv)).toMatchObject([{ reference: '1' }])
    expect(entriesOf(csv)).toHaveLength(1)
  })

  it('takes a moment in universal time for the day that it was here', () => {
    const csv =
      'Reference,Date received,Date responded,Outcome\nFOI 1,2026-09-01T23:30:00Z,2026-09-30T08:00:00Z,Released'
    expect(overdue(csv)).toEqual([])
    expect(overdue(csv.replace('T23:30', 'T22:30'))).toEqual(['warning'])
  })

  it.each(['MP letter', 'Press enquiry', 'PALS', 'Schedule 2 request'])('is no request under the Act: %s', (law) => {
    expect(overdue(log('Subject', 'Beds', '', law))).toEqual([])
  })

  it('tells of columns that name people beside a kind of requester', () => {
    const csv = 'Log No,Received,Surname,Enquirer category,Replied,Outcome\n1,01/09/2026,Q,Media,02/09/2026,Disclosed'
    expect(told(csv).map(({ rule }) => rule)).toContain('foi/requester-identified')
  })
})

describe('a log whose days are written month first', () => {
  const csv = 'Reference,Received,Responded,Outcome\nFOI 1,9/1/26,9/29/26,Released\nFOI 2,9/3/26,10/2/26,Released'
  it('has no time checked by the wrong days, and says which can be read either way', () => {
    const rules = told(csv).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['foi/log-day-unread', 'core/two-digit-years']))
    const unread = told(csv).filter(({ rule }) => rule === 'foi/log-day-unread')
    expect(unread.map(({ stated }) => stated)).toEqual(['9/1/26', '9/29/26'])
    expect(unread[0]?.message).toContain('2 cells for the day of receipt')
    expect(unread[0]?.message).toContain('as DD/MM/YYYY')
  })
  it('is one too where as many days can only be read day first: nothing says which of the others are', () => {
    expect(told(`${csv}\nFOI 3,25/9/26,2/10/26,Released`).map(({ stated }) => stated)).toContain('9/1/26')
  })
  it('is none where one such day is a slip among many', () => {
    const many = Array.from({ length: 5 }, (_, at) => `\nFOI ${at + 3},2${at}/9/26,2${at}/10/26,Released`).join('')
    const unread = told(`${csv}${many}`).filter(({ rule }) => rule === 'foi/log-day-unread')
    expect(unread.map(({ stated }) => stated)).toEqual(['9/29/26'])
  })
})

describe('headings of other bodies', () => {
  it.each([
    [
      'URN,Category of request,Date application received,Date disclosed,Result,Exemption(s)',
      'P1,FOI,01/09/2026,02/09/2026,Refused,S31(1)',
    ],
    ['Ref,Received,Replied,Decision,IR requested,ICO complaint', 'R1,01/09/2026,02/09/2026,Refused s43(2),,'],
    [
      'Request ref,Date request received,20th working day,Date of final response,Outcome',
      'U1,01/09/2026,29/09/2026,02/09/2026,Supplied',
    ],
  ])('%s', (headings, row) => {
    expect(entriesOf(`${headings}\n${row}`)).toMatchObject([{ receivedOn: '01/09/2026', respondedOn: '02/09/2026' }])
  })
})
