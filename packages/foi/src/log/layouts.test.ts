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

  it('places a column that names people where it stands', () => {
    const csv = 'Reference,Date received,Requested by,Date responded,Outcome\nF1,01/06/2026,x,05/06/2026,Provided'
    const [finding] = told(ofCsv(csv)).filter(({ rule }) => rule === 'foi/requester-identified')
    expect(finding?.location).toMatchObject({ record: 1, field: 3 })
  })
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
