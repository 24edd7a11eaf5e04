import { createModel, type Finding } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const ofCsv = (csv: string) => model.recognise([readCsv(csv, { name: 'log.csv' })])
const ofHtml = (html: string) => model.recognise([readHtml(html, { name: 'log.html' })])
const entriesOf = ({ publication }: ReturnType<typeof ofCsv>): unknown => publication.sections.foi?.log?.entries
const told = (recognised: ReturnType<typeof ofCsv>): readonly Finding[] =>
  model.check(recognised, { asOf: '2026-11-28' }).findings

describe('logs without a heading for their reference', () => {
  it('takes numbers under an empty heading for it', () => {
    const csv = ',Subject,Date Received,Date Responded\n1,Beds,01/06/2026,05/06/2026\n2,Meals,02/06/2026,21/08/2026'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ reference: '1' }, { reference: '2' }])
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).toContain('foi/response-overdue')
  })

  it('needs none where it says what was withheld', () => {
    const csv = 'Subject,Date Received,Date Responded,Exemption/Exception\nBeds,01/06/2026,05/06/2026,s40(2)'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ title: 'Beds', provisions: 's40(2)' }])
  })

  it.each([
    'Subject,Date Received,Date Responded,Outcome\nNoise,01/06/2026,05/06/2026,Upheld',
    ',Subject,Date Received,Date Responded\nA,Beds,01/06/2026,05/06/2026',
    ',Subject,Date Received,Date Responded\n1,Beds,01/06/2026,05/06/2026\n1,Meals,01/06/2026,05/06/2026',
  ])('is no log: %s', (csv) => expect(entriesOf(ofCsv(csv))).toBeUndefined())
})

describe('what was withheld', () => {
  const entries = (heading: string): unknown =>
    entriesOf(
      ofCsv(
        `Reference,Description,Received,Completed,Outcome,${heading}\nPC-1,Roof works,01/04/2025,05/06/2025,Paid,500\nPC-2,Lift repair,02/04/2025,07/06/2025,Paid,0`,
      ),
    )
  it.each([
    'Retention withheld',
    'Amount withheld',
    'Sum withheld (£)',
    'Withheld amount',
    'Tax withheld',
    'CIS withheld',
    'What amount was withheld',
    'Withheld',
    'Why payment was withheld',
    'Payment documents withheld',
  ])('is no information under "%s"', (heading) => expect(entries(heading)).toBeUndefined())
  it.each([
    'Why withheld',
    'What was withheld',
    'Information withheld',
    'Why information was withheld',
    'Reason withheld',
    'Withheld information',
    'Withheld in full or part',
    'Was information withheld?',
    'Grounds on which it was withheld',
  ])('is information under "%s"', (heading) => expect(entries(heading)).toHaveLength(2))
})

describe('what is no law of a log', () => {
  it.each([
    ['Grounds relied upon', 'Section 40(2) - personal data'],
    ['Reason withheld', 'Personal data'],
    ['Team', 'Data Protection'],
    ['Theme', 'Complaints'],
    ['Follow-up', 'Internal review'],
    ['Exemption,Exemption description', 's40(2),Personal data'],
  ])('"%s" with "%s" leaves its late request late', (headings, texts) => {
    const csv = `Reference,Date received,Date responded,Outcome,${headings}\nFOI-1,01/09/2026,20/11/2026,Refused,${texts}`
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).toContain('foi/response-overdue')
  })
  it('a heading that may be of it and names of laws are', () => {
    const csv =
      'Reference,Date received,Date responded,Outcome,Handled under\nFOI-1,01/09/2026,20/11/2026,Refused,SAR\nFOI-2,01/09/2026,02/09/2026,Refused,FOI'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ regime: 'SAR' }, { regime: 'FOI' }])
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).not.toContain('foi/response-overdue')
  })
  it('provisions under a heading of both are provisions', () => {
    const csv =
      'Reference,Date received,Date responded,Outcome,Section of the Act\nFOI-1,01/09/2026,20/11/2026,Refused,s40(2) FOIA'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ provisions: 's40(2) FOIA' }])
  })
})

describe('headings of logs', () => {
  it.each([
    ['Summary of request', 'title'],
    ['Subject of the request', 'title'],
    ['Topic', 'title'],
    ['Exemption/Exception', 'provisions'],
    ['Exemptions and exceptions applied', 'provisions'],
    ['Section applied', 'provisions'],
  ])('%s is its %s', (heading, key) => {
    const csv = `Reference,Date received,Date responded,Outcome,${heading}\nF1,01/06/2026,05/06/2026,Withheld,s43(2)`
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ [key]: 's43(2)' }])
  })

  it.each([
    ['Disclosure decision', 'outcome'],
    ['Reason for refusal', 'provisions'],
    ['Law', 'regime'],
    ['Case title', 'title'],
  ])('%s is its %s, too', (heading, key) => {
    const csv = `FOI ref,Date received,Date closed,Category,${heading}\nF1,01/06/2026,05/06/2026,x,Released`
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ [key]: 'Released' }])
  })

  it.each([
    ['When it came in', 'When we answered', 'What we decided', 'Why we withheld'],
    ['When asked', 'When it was answered', 'Our decision', 'Why some of it was withheld'],
    ['Came in', 'When we replied', 'What was released', 'Why it was refused'],
  ])('in plain words: %s, %s, %s, %s', (...headings) => {
    const csv = `Number,What was asked,${headings.join()}\n1,Spend,01/09/2026,02/10/2026,Nothing given,section 31`
    expect(entriesOf(ofCsv(csv))).toEqual([
      {
        reference: '1',
        request: 'Spend',
        receivedOn: '01/09/2026',
        respondedOn: '02/10/2026',
        outcome: 'Nothing given',
        provisions: 'section 31',
      },
    ])
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).toContain('foi/response-overdue')
  })

  it.each([
    'Number,What was asked,When it came in,When we answered,What we did\n1,Tap drips,01/09/2026,02/10/2026,Mended',
  ])('is no log without a word of the law: %s', (csv) => expect(entriesOf(ofCsv(csv))).toBeUndefined())

  it('takes months for what they are', () => {
    const csv = 'FOI ID,Month received,Month of response,Subject\nF1,June 2026,August 2026,Beds'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ receivedOn: 'June 2026', respondedOn: 'August 2026' }])
    expect(told(ofCsv(csv))).toEqual([])
  })

  it.each(['First name', 'Surname', 'Contact name', 'Postcode', 'Sender'])('%s names people', (heading) => {
    const csv = `FOI ref,Date received,Date closed,Subject,${heading}\nF1,01/06/2026,05/06/2026,x,y`
    expect(told(ofCsv(csv)).map(({ rule, level }) => [rule, level])).toEqual([['foi/requester-identified', 'warning']])
  })

  it('asks whether a column on staff holds roles', () => {
    const csv = 'FOI ref,Date received,Date closed,Subject,Handled by\nF1,01/06/2026,05/06/2026,x,y'
    expect(told(ofCsv(csv))).toMatchObject([{ level: 'note', message: expect.stringMatching(/^Check the column/) }])
  })

  it('places a column that names people where it stands', () => {
    const csv = 'Reference,Date received,Requested by,Date responded,Outcome\nF1,01/06/2026,x,05/06/2026,Provided'
    const [finding] = told(ofCsv(csv)).filter(({ rule }) => rule === 'foi/requester-identified')
    expect(finding?.location).toMatchObject({ record: 1, field: 3 })
  })
})

describe('lists of requests that somebody else keeps', () => {
  it('are read, and nobody is called late by them', () => {
    const csv =
      'Status,Request Date,CSC FOIs on this LA,Authority Name,Request Title\nLong overdue,09/10/2023,15,A Council,Care\nAwaiting classification,15/01/2024,15,B Council,Staff'
    expect(entriesOf(ofCsv(csv))).toMatchObject([{ authority: 'A Council', title: 'Care' }, { authority: 'B Council' }])
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).not.toContain('foi/response-overdue')
  })
})

describe('registers with the columns of a log', () => {
  it.each([
    'Reference,Date received,Date closed,Subject,Outcome\nC-1,01/06/2026,25/09/2026,Noise,Upheld\nC-2,01/06/2026,25/09/2026,Food,Not upheld',
    'Reference,Date received,Date responded,Subject,Outcome\nC-1,01/06/2026,25/09/2026,Noise,Partially upheld',
    'Complaint ref,Date received,Date responded,Subject,Outcome\nC-1,01/06/2026,25/09/2026,Noise,Closed',
    'Reference,Date received,Date closed,Subject,Outcome\nMP-1,01/06/2026,25/09/2026,Parking,Letter sent',
    'Reference,Date requested,Date completed,Title,Status\nCHG1,01/03/2026,25/09/2026,Upgrade server,Completed',
    'Ref,Received,Completed,Topic,Outcome,Ward\n1,01/06/2026,25/09/2026,Food,Information provided,A1',
  ])('are none: %s', (csv) => {
    expect(entriesOf(ofCsv(csv))).toBeUndefined()
    expect(told(ofCsv(csv)).map(({ rule }) => rule)).not.toContain('foi/response-overdue')
  })

  it.each([
    'Ref,Date Received,Date Responded,Subject,Outcome\nX-1,01/09/2026,,Beds,Withdrawn',
    'Reference,Date received,Date closed,Subject,Outcome\nRFI-1,01/06/2026,05/06/2026,Complaints upheld,Closed',
    'Number,Case type,Date received,Date responded,Subject,Outcome\n1,FOI,01/06/2026,05/06/2026,Noise,Upheld',
  ])('are logs where something says so: %s', (csv) => expect(entriesOf(ofCsv(csv))).toHaveLength(1))
})

describe('requests under headings of their own', () => {
  const card = (title: string, ...lines: readonly string[]): string => `<h3>${title}</h3><p>${lines.join('<br>')}</p>`
  const page = (...cards: readonly string[]): string => `<h1>Disclosure log</h1>${cards.join('')}`

  it('are a log, with what some of them lack', () => {
    const found = ofHtml(
      page(
        card('FOI 1: beds', 'Date received: 01/06/2026', 'Date answered: 05/06/2026', 'Outcome: provided'),
        '<p><a href="x.pdf">Our answer to request 1</a></p>',
        card('FOI 2: meals', 'Date received: 02/06/2026', 'Date answered: 21/08/2026', 'Exemption: s43(2)'),
      ),
    )
    expect(entriesOf(found)).toEqual([
      expect.objectContaining({ title: 'FOI 1: beds', receivedOn: '01/06/2026', outcome: 'provided' }),
      expect.objectContaining({ title: 'FOI 2: meals', respondedOn: '21/08/2026', provisions: 's43(2)' }),
    ])
    expect(told(found)).toMatchObject([{ rule: 'foi/response-overdue', location: { kind: 'html' } }])
  })

  it('are none of another kind', () => {
    const found = ofHtml(
      `<h1>Events</h1>${card('Fair', 'Date: 01/06/2026', 'Place: hall', 'Cost: none')}${card('Walk', 'Date: 02/06/2026', 'Place: park', 'Cost: none')}`,
    )
    expect(entriesOf(found)).toBeUndefined()
  })
})

it('"Section(s)" and "Final response issued" are read', () => {
  const csv =
    'Ref,Date received,Final response issued,Request summary,Outcome,Section(s)\nF1,01/09/2026,22/09/2026,Staff,Refused,40'
  expect(entriesOf(ofCsv(csv))).toMatchObject([{ respondedOn: '22/09/2026', provisions: '40' }])
})

describe('a column headed by "Section"', () => {
  const log = (...cells: readonly [string, string, string]): string =>
    `Ref,Date received,Date closed,Request summary,Outcome,Section\n${cells.map((cell, row) => `F${row},01/09/2026,22/09/2026,Staff,Refused,"${cell}"`).join('\n')}`
  it('holds the provisions where all its cells cite one', () => {
    expect(entriesOf(ofCsv(log('43(2)', '40', 's31(1)(a), 38')))).toMatchObject([
      { provisions: '43(2)' },
      { provisions: '40' },
      { provisions: 's31(1)(a), 38' },
    ])
    const findings = told(ofCsv(log('43(2)', 'N/A', '')))
    expect(findings.map(({ rule }) => rule)).toEqual(['foi/refusal-without-provision', 'foi/refusal-without-provision'])
  })
  it.each(['Estates', '99', 'Section manager 12 Smith Street'])('is a part of the body where one says %s', (cell) => {
    expect(JSON.stringify(entriesOf(ofCsv(log('43(2)', cell, ''))))).not.toContain('"provisions":"')
  })
})

describe('columns told by what stands in them', () => {
  const log = (rows: string): string =>
    `Ref,Date received,Date responded,Summary,What was decided,Provision relied on\n${rows}`
  it('a provision that is none does not hide the column', () => {
    const entries = entriesOf(
      ofCsv(log('FOI 1,05/01/2026,30/01/2026,x,Exempt,Section 99\nFOI 2,05/01/2026,30/01/2026,x,Refused,s40(2)\n')),
    )
    expect(entries).toMatchObject([
      { outcome: 'Exempt', provisions: 'Section 99' },
      { outcome: 'Refused', provisions: 's40(2)' },
    ])
  })
})

it('a request that was passed on late is asked about, and not called late', () => {
  const csv =
    'FOI ref,Received,Closed,Subject,Outcome\nFOI 1,05/01/2026,05/02/2026,x,Transferred to NHS England\nFOI 2,05/01/2026,05/02/2026,x,Disclosed\n'
  expect(
    told(ofCsv(csv))
      .filter(({ rule }) => rule === 'foi/response-overdue')
      .map(({ level, about }) => `${level} ${about ?? ''}`),
  ).toEqual(['warning request FOI 2', 'note request FOI 1'])
})
it('"Who asked" names people', () => {
  const csv = 'FOI ref,Received,Closed,Subject,Who asked\nFOI 1,05/01/2026,30/01/2026,x,Someone\n'
  expect(told(ofCsv(csv)).map(({ rule }) => rule)).toEqual(['foi/requester-identified'])
})
