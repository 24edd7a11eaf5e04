import { createModel, type Finding } from '@imt/core'
import { readCsv, readHtml, readText } from '@imt/tables'
import { describe, expect, it, vi } from 'vitest'
import { foi } from '../plugin.js'
import { askedIn } from './asked.js'
import { recogniseStatistics } from './recognise.js'

const model = createModel({ plugins: [foi()] })
const check = (csv: string): readonly Finding[] =>
  model.check(model.recognise([readCsv(csv, { name: 'foi.csv' })]), { asOf: '2026-11-23' }).findings
const checkPage = (html: string): readonly Finding[] =>
  model.check(model.recognise([readHtml(html, { name: 'foi.html' })]), { asOf: '2026-11-23' }).findings
const told = (csv: string): readonly (readonly [string, string | undefined, string | undefined])[] =>
  check(csv)
    .filter(({ rule }) => rule === 'foi/statistics-disagree')
    .map(({ level, stated, computed }) => [level, stated, computed] as const)
const head = 'FOI requests,Q1,Q2,Q3,Q4,Total\n'

describe('tables of statistics that are sound', () => {
  it.each([
    [
      'requests open at the end of each quarter are not added up',
      `${head}Received,10,10,10,10,40\nStill open,1,2,3,4,4`,
    ],
    [
      'requests may come from the quarter before',
      `${head}Received,10,12,10,10,42\nAnswered,9,11,12,9,41\nOpen at end,3,4,2,3,3`,
    ],
    [
      'what is missing stands in a row of other words',
      'FOI measure,Count\nReceived,100\nAnswered,80\nOpen,10\nPassed to another department,10',
    ],
    ['withdrawn requests are neither', 'FOI measure,Count\nReceived,100\nAnswered,80\nOpen,10\nWithdrawn,10'],
    ['a part of a row is not added to it', 'FOI,Count\nAnswered,100\nOn time,90\nof which extended,5\nLate,10'],
    ['a share rounded down at the half', 'FOI,Count\nAnswered,8\nOn time,7\n% on time,87'],
    ['a share of what was received', 'FOI,Count\nReceived,200\nAnswered,100\nOn time,90\n% on time,45%'],
    [
      'shares whose digits are cut off throughout',
      'FOI,2023,2024,2025\nAnswered,360,271,340\nOn time,356,268,337\n% on time,98%,98%,99%',
    ],
    ['what was given and refused is not all that came', 'FOI,Count\nReceived,200\nGranted in full,120\nRefused,60'],
    ['outcomes, withdrawn and open', 'FOI,Count\nReceived,200\nGranted in full,120\nRefused,60\nWithdrawn,8\nOpen,12'],
    ['outcomes of what was received', 'FOI,Count\nReceived,200\nGranted in full,120\nRefused,60\nNot held,20'],
    ['small numbers are withheld', 'FOI,Count\nAnswered,100\nOn time,97\nLate,<5'],
    ['averages do not add up', `${head}Received,10,10,10,10,40\nAverage days,12,13,14,15,13.5`],
    ['months and quarters', 'FOI,Apr,May,Jun,Q1,Jul,Aug,Sep,Q2,Total\nReceived,1,2,3,6,4,5,6,15,21'],
    ['each law and both', 'Requests,FOI,EIR,Total\nReceived,90,10,100\nOn time,80,8,88'],
    [
      'what was refused in part is in what was refused',
      'FOI,Count\nAnswered,210\nGranted in full,120\nPartly refused,60\nRefused,90',
    ],
    [
      'what was given in part is in what was given',
      'FOI,2024,2025\nReceived,200,180\nDisclosed,140,120\nDisclosed in part,30,25\nRefused,50,55\nOpen,10,5',
    ],
    [
      'outcomes that are said to overlap',
      'FOI (a request may be counted under more than one outcome),Count\nAnswered,205\nGranted in full,120\nRefused,60\nNot held,75',
    ],
    [
      'reviews that are still open need not have come to anything',
      'FOI,2024,2025\nReceived,100,90\nInternal reviews,9,7\nUpheld,5,3\nPartly upheld,2,1\nNot upheld,1,1',
    ],
    [
      'reviews in a table of their own, and what they came to',
      'Internal reviews of FOI responses,Count\nCompleted,26\nUpheld,15\nPartially upheld,5\nNot upheld,6',
    ],
    [
      'complaints to the regulator are none of the reviews',
      'FOI reviews,2025\nInternal reviews completed,4\nUpheld,3\nOverturned,1\nComplaints to the ICO,2\nDecision notices: upheld,1',
    ],
    ['one share beside its count', 'FOI requests,Count\nReceived,88\nAnswered in time,80 (91%)\nLate,8'],
    ['open requests are carried on', 'FOI requests,Received,Closed,Open\n2023,90,88,12\n2024,95,93,14\n2025,99,98,15'],
    [
      'what is open at the end of a year, counted in another way',
      'FOI requests,Received,Closed,Open\n2023,90,88,12\n2024,95,93,9\n2025,99,98,3',
    ],
    ['a target is no part', 'FOI,Q1,Q2,Q3,Q4,Target,Total\nReceived,10,10,10,10,50,40\nOn time,9,9,9,9,45,36'],
  ])('%s', (_, csv) => expect(told(csv)).toEqual([]))
})

it('adds up no outcomes of which the heading says that they overlap', () => {
  const page = (heading: string): string =>
    `<h1>FOI</h1><h2>${heading}</h2><table><tr><th>Outcome</th><th>Requests</th></tr><tr><td>Released in full</td><td>485</td></tr><tr><td>Refused</td><td>363</td></tr><tr><td>Not held</td><td>75</td></tr><tr><td>Total closed</td><td>855</td></tr></table>`
  const rules = (heading: string): readonly string[] => checkPage(page(heading)).map(({ rule }) => rule)
  expect(rules('Outcomes')).toContain('foi/statistics-disagree')
  for (const heading of [
    'Outcomes (a request may be counted under more than one)',
    'Outcomes: some requests have several outcomes',
    'Outcomes, which overlap',
    'Outcomes. The figures do not add up to the total.',
  ])
    expect(rules(heading), heading).not.toContain('foi/statistics-disagree')
})

describe('tables of statistics that are not', () => {
  it.each<readonly [string, string, readonly (readonly [string, string, string])[]]>([
    ['quarters', `${head}Received,50,61,40,49,200\nInternal reviews,1,3,2,4,4`, [['error', '4', '10']]],
    ['in time and late', 'FOI,Count\nAnswered,120\nOn time,90\nLate,28', [['error', '120', '118']]],
    ['received', 'FOI,Count\nReceived,200\nOpen,0\nOn time,170\nLate,35', [['warning', '200', '205']]],
    [
      'outcomes of what was received',
      'FOI,Count\nReceived,200\nGranted in full,120\nRefused,60\nWithdrawn,8\nOpen,10',
      [['warning', '200', '198']],
    ],
    [
      'outcomes that seem to be all',
      'FOI,Count\nReceived,200\nGranted in full,120\nGranted in part,40\nRefused,20\nNot held,17',
      [['note', '200', '197']],
    ],
    [
      'a first row without headings',
      'FOI requests received,214\nIn time,186\nLate,23\nWithdrawn,2\nOpen,0',
      [['warning', '214', '211']],
    ],
    ['a share', 'FOI,2024,2025\nAnswered,95,95\nOn time,85,85\n% on time,89.5%,89.4%', [['error', '89.4%', '89.5%']]],
    ['one share', 'FOI,Count\nAnswered,183\nOn time,176\nPercentage on time,88%', [['warning', '88%', '96%']]],
    [
      'a quarter of months',
      'FOI,Apr,May,Jun,Q1,Jul,Aug,Sep,Q2,Total\nReceived,1,2,3,6,4,5,6,15,21\nOn time,1,2,3,7,4,5,6,15,21',
      [['error', '7', '6']],
    ],
    [
      'one law',
      'Requests,FOI,EIR,Total\nReceived,90,10,100\nAnswered,80,8,88\nOn time,70,8,87',
      [['error', '87', '78']],
    ],
  ])('%s', (_, csv, findings) => expect(told(csv)).toEqual(findings))

  it('are known without a title by all that becomes of a request', () => {
    const head = 'Month,Received,Disclosed in full,Partially disclosed,Refused,Not held,Still open'
    const april = 'April,38,20,8,6,1,3'
    expect(told([head, april, 'May,38,19,9,5,2,3', 'Total,76,39,17,11,3,6'].join('\n'))).toEqual([])
    expect(told([head, april, 'May,38,19,9,5,2,3', 'Total,76,39,17,14,3,6'].join('\n'))).toHaveLength(1)
    const planning = [
      'Quarter,Applications received,Granted,Partly granted,Refused',
      'Q1,120,80,20,20',
      'Q2,90,60,20,11',
    ]
    expect(told(planning.join('\n'))).toEqual([])
  })

  it('says where one figure alone explains what fails', () => {
    const csv = `${head}Received,50,71,40,49,200\nAnswered,41,48,39,45,173\nOpen,9,13,1,4,27`
    const [finding, ...others] = check(csv)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ stated: '71', computed: '61' })
    expect(finding?.at).toBe('/sections/foi/statisticsTables/0/rows/0/cells/1/count')
  })

  it('gives the repair where the sums prove it', () => {
    const csv = `${head}Received,500,710,400,490,2000\nAnswered,410,480,390,450,1730\nOpen,90,130,10,40,270`
    const [finding, ...others] = check(csv)
    expect(others).toEqual([])
    expect(finding?.repair).toMatchObject({
      from: '710',
      to: '610',
      confidence: 'unique',
      proof: expect.stringMatching(/^One digit differs\. It is the only single change/) as string,
    })
    expect(check(csv.replaceAll('0,', ','))[0]?.repair).toBeUndefined()
  })

  it('tells by the shares which of the counts is wrong', () => {
    const csv = `${head}Answered,50,50,40,40,180\nOn time,41,48,39,30,157\n% on time,82.0%,96.0%,97.5%,72.5%,87.2%`
    expect(told(csv)).toEqual([['error', '30', '29']])
  })

  it('tells of a share that no such change explains, though a count beside it is in doubt', () => {
    const csv = `${head}Received,120,130,140,150,540\nAnswered in time,100,110,120,130,460\nAnswered late,20,20,20,21,81\n% in time,83%,85%,86%,80%,85%`
    expect(told(csv)).toEqual([
      ['error', '80%', '86%'],
      ['note', '150', '151'],
      ['note', '540', '541'],
    ])
  })
})

describe('tables whose words do not name the Act', () => {
  const read = (csv: string, name: string): number | undefined =>
    createModel({ plugins: [foi()] }).recognise([readCsv(csv, { name })]).publication.sections.foi?.statisticsTables
      ?.length
  const csv = 'Quarter,Received,Sent in 20 days,Sent late\nQ1,10,8,2\nQ2,12,11,1\n'
  it('are read where the file is named so, and not by the name of a folder', () => {
    expect(read(csv.replaceAll('Sent', 'Responses sent'), 'out/foi-returns-2025.csv')).toBe(1)
    expect(read(csv.replaceAll('Sent', 'Responses sent'), 'foi/returns-2025.csv')).toBeUndefined()
  })
  it('answers that were sent in time or late', () => {
    expect(
      read('Quarter,FOI requests received,Responses sent in 20 working days,Responses sent late\nQ1,10,8,2\n', 'a.csv'),
    ).toBe(1)
  })
  it('the laws of Scotland', () => {
    expect(
      read(',FOISA,EISRs\nRequests received,210,40\nResponded to on time,189,37\nResponded to late,21,3\n', 'a.csv'),
    ).toBe(1)
  })
})

describe('counts that are no table', () => {
  const finding = (html: string): readonly (readonly [string, string | undefined, string | undefined])[] =>
    checkPage(`<h1>Freedom of Information requests</h1>${html}`).map(
      ({ level, stated, computed }) => [level, stated, computed] as const,
    )

  it.each<readonly [string, string, readonly (readonly [string, string, string])[]]>([
    [
      'questions',
      '<h2>How many requests did you receive?</h2><p>520<h2>How many were answered on time?</h2><p>455<h2>How many were answered late?</h2><p>65<h2>What share was on time (%)?</h2><p>91%',
      [['warning', '91%', '88%']],
    ],
    [
      'questions in paragraphs, with their numbers',
      '<p>1. How many requests did you receive in 2025?<p>612<p>Q2. How many were answered within 20 working days?<p>540 requests<p>(c) How many were answered late?<p>Answer: 60<p>4) What percentage were answered within 20 working days?<p>95%',
      [['warning', '95%', '90%']],
    ],
    [
      'a numbered list',
      '<ul><li>1. Number of requests received: 200<li>2. Number answered in 20 working days: 170<li>3. Number answered late: 20<li>4. Number outstanding: 5</ul>',
      [['warning', '200', '195']],
    ],
    [
      'the Act of Scotland in prose',
      '<p>The Board received 640 requests under the Freedom of Information (Scotland) Act. Of these 576 (95%) were answered within 20 working days.',
      [['warning', '95%', '90%']],
    ],
    [
      'shares of counts that are late',
      '<p>We received 1,204 requests. Of these 1,083 (90%) were answered within 20 working days and 121 (15%) were answered late.',
      [['warning', '15%', '10%']],
    ],
    [
      'a list in the words of the Code',
      '<ul><li>The number of requests received during the period: 96<li>The number of requests that are still being processed: 6<li>The number of requests processed within the 20 working day time limit: 80<li>The number of requests where the time was exceeded: 9<li>The number of internal reviews: 4</ul>',
      [['warning', '96', '95']],
    ],
    [
      'a list in other signs, which holds',
      '<ul><li>Requests received - 96<li>Answered on time = 80<li>Answered late 10<li>Still open: 6</ul>',
      [],
    ],
    [
      'a share of all requests, year by year',
      '<table><tr><th></th><th>2023</th><th>2024</th><th>2025</th></tr><tr><td>Total requests</td><td>500</td><td>560</td><td>600</td></tr><tr><td>Responded within 20 days</td><td>450</td><td>504</td><td>540</td></tr><tr><td>% within 20 days</td><td>90%</td><td>90%</td><td>95%</td></tr></table>',
      [['error', '95%', '90%']],
    ],
    [
      'a column headed by the sign alone',
      '<table><tr><th>Year</th><th>Requests received</th><th>Answered within 20 working days</th><th>%</th></tr><tr><td>2023/24</td><td>700</td><td>630</td><td>90%</td></tr><tr><td>2024/25</td><td>800</td><td>680</td><td>85%</td></tr><tr><td>2025/26</td><td>900</td><td>720</td><td>82%</td></tr></table>',
      [['error', '82%', '80%']],
    ],
    [
      'a bare "%" behind other counts',
      '<table><tr><th>Quarter</th><th>Received</th><th>Answered within 20 working days</th><th>Answered late</th><th>Open</th><th>%</th></tr><tr><td>Q1</td><td>182</td><td>150</td><td>22</td><td>10</td><td>82%</td></tr><tr><td>Q2</td><td>175</td><td>139</td><td>28</td><td>8</td><td>93%</td></tr><tr><td>Half year</td><td>357</td><td>289</td><td>50</td><td>18</td><td>81%</td></tr></table>',
      [['error', '93%', '79%']],
    ],
    [
      'a sentence and its list',
      '<p>In 2025/26 the Trust received 310 requests.</p><ul><li>280 requests were answered within 20 working days<li>21 requests were answered late<li>4 requests were withdrawn</ul>',
      [['note', '310', '305']],
    ],
    [
      'sentences of a paragraph',
      '<p>In 2024/25 we received 500 requests under the Freedom of Information Act. Of these, 400 were answered within 20 working days and 90 were late; 20 remain open.',
      [['warning', '500', '510']],
    ],
    [
      'sentences of a paragraph that add up',
      '<p>In 2024/25 we received 500 requests under the Freedom of Information Act. Of these, 400 (82%) were answered within 20 working days and 90 were late; 10 remain open.',
      [],
    ],
    [
      'a share that a sentence states',
      '<p>During the year the Trust received 250 FOI requests. We responded to 200 of them within the statutory 20 working days. Our compliance rate was therefore 88%.',
      [['warning', '88%', '80%']],
    ],
    [
      'more answers than requests',
      '<p>Of the 88 requests, 80 were closed in time and 18 took longer.',
      [['note', '88', '98']],
    ],
    [
      'a list that adds up',
      '<p>In 2025/26 the Trust received 305 requests.</p><ul><li>280 requests were answered within 20 working days<li>21 requests were answered late<li>4 requests were withdrawn</ul>',
      [],
    ],
  ])('%s', (_, html, findings) => expect(finding(html)).toEqual(findings))

  it('says of a list where its figure stands, and what is missing in it', () => {
    const text =
      'FOI in 2025/26\n\nWe received 90 FOI requests.\n\n- 70 requests were answered in time\n- 14 requests were answered late\n- 4 requests are still open'
    const { findings } = model.check(model.recognise([readText(text, { name: 'foi.txt' })]), { asOf: '2026-11-23' })
    expect(findings).toMatchObject([{ level: 'warning', stated: '90', computed: '88', location: { line: 3 } }])
  })
})

describe('a period that is lost in every count', () => {
  const rows = ['Q1,181,159,17,5', 'Q2,204,171,24,9', 'Q3,166,148,13,5', 'Q4,219,190,21,8']
  const page = (lines: readonly string[], total = 'Total,770,668,75,27'): string =>
    ['Quarter,FOI requests received,Answered within 20 working days,Answered late,Still open', ...lines, total].join(
      '\n',
    )
  const messages = (csv: string): readonly string[] =>
    model
      .check(model.recognise([readCsv(csv, { name: 'a.csv' })]), { asOf: '2026-11-23' })
      .findings.filter(({ rule }) => rule === 'foi/statistics-disagree')
      .map(({ level, message }) => `${level}: ${message}`)

  it('is one warning, not one for each count', () => {
    expect(messages(page(rows))).toEqual([])
    const [only, ...others] = messages(page(rows.toSpliced(1, 1)))
    expect(others).toEqual([])
    expect(only).toMatch(/^warning: .* is stated as 770, and Q1, Q3 and Q4 come to 566\. .*\(668, not 497\)/)
    expect(only).toContain('A period seems to be missing, or the total covers other periods')
  })
  it('is named where it stands there twice', () => {
    const [only, ...others] = messages(page(rows.toSpliced(1, 0, rows[1] ?? '')))
    expect(others).toEqual([])
    expect(only).toContain('Without one Q2 they agree: it stands there twice')
  })
  it('is not supposed where the total is of far more, or less', () => {
    expect(messages(page(rows, 'Total,7700,6680,750,270'))).toEqual([])
    expect(messages(page(rows, 'Total,300,250,30,20'))).toEqual([])
  })
})

describe('tables of many rows that may count or not', () => {
  const withdrawn = Array.from({ length: 40 }, (_, index) => `Withdrawn by team ${String(index + 1)},1`).join('\n')

  it.each([
    ['none of them counts', 'Received,100\nAnswered,90\nOpen,10'],
    ['all of them count', 'Received,140\nAnswered,90\nOpen,10'],
    ['some of them count: nothing is claimed', 'Received,120\nAnswered,90\nOpen,10\nPassed on,3\nMoved,4'],
  ])('%s', (_, rows) => expect(told(`FOI requests,Count\n${rows}\n${withdrawn}`)).toEqual([]))
})

describe('what is read as statistics of requests', () => {
  const read = (csv: string): boolean =>
    'foi' in model.recognise([readCsv(csv, { name: 'a.csv' })]).publication.sections
  it.each([
    ['Measure,Count\nFOI requests received,200\nOpen,3', true],
    ['Period,Requests closed,Closed on time\nQ1,100,98', true],
    ['Measure,Count\nTickets received,200\nClosed on time,190', false],
    ['Measure,Count\nService desk requests received,200\nClosed on time,190', false],
    ['Measure,Cost\nRequests received,£200\nClosed on time,£190', false],
    ['Measure,Count\nFOI requests,200\nMedia,3', false],
    ['Received,Closed\nFOI requests are welcome,always', false],
  ])('%j: %s', (csv, expected) => expect(read(csv)).toBe(expected))

  it('reads a table below its heading', () => {
    const page = readHtml(
      '<h1>Freedom of Information</h1><table><tr><th>Measure<th>2025<tr><td>Received<td>10<tr><td>Closed<td>12 (note)</table>',
      { name: 'foi.html' },
    )
    const { publication } = model.recognise([page])
    expect(publication.sections).toMatchObject({
      foi: {
        statisticsTables: [
          {
            title: 'Freedom of Information',
            corner: 'Measure',
            columns: ['2025'],
            rows: [
              { label: 'Received', cells: [{ count: { text: '10' } }] },
              { label: 'Closed', cells: [{ words: '12 (note)' }] },
            ],
          },
        ],
      },
    })
  })
})

describe('a year by its quarters, down the table', () => {
  const table = (name: string, answered: number): string =>
    `<h2>FOI requests</h2><table><tr><th>Quarter<th>Received<th>Answered within 20 days<th>Answered late<tr><td>April to June<td>188<td>171<td>17<tr><td>July to September<td>203<td>180<td>23<tr><td>October to December<td>197<td>169<td>28<tr><td>January to March<td>221<td>${String(answered)}<td>17<tr><td>${name}<td>809<td>724<td>85</table>`
  it.each(['Year', 'The year', '2024/25', 'Full year'])('is the total that "%s" names', (name) => {
    expect(checkPage(table(name, 204)).map(({ rule }) => rule)).toEqual([])
    expect(checkPage(table(name, 240)).map(({ stated, computed }) => [stated, computed])).toEqual([['240', '204']])
  })
})

describe('reviews, and what is open', () => {
  it.each([
    [
      'more outcomes than reviews that were asked for',
      'Internal reviews of FOI responses,Count\nReceived,24\nOriginal decision upheld,15\nPartly overturned,5\nOverturned,6',
      [['warning', '24', '26']],
    ],
    [
      'reviews completed, in time and late',
      'Internal reviews of FOI responses,2024,2025\nCompleted,20,30\nWithin 20 working days,15,22\nLate,5,9',
      [['error', '30', '31']],
    ],
    [
      'a part that is more than the row before',
      'FOI,2025\nReceived,90\nInternal reviews,18\nof which within 20 days,19',
      [['error', '19', undefined]],
    ],
    [
      'the share of reviews in time',
      'FOI,2025\nReceived,90\nInternal reviews completed,20\nReviews completed within 20 working days,15\n% of internal reviews completed within 20 working days,85%',
      [['warning', '85%', '75%']],
    ],
    [
      'one share beside its count, of neither what was received nor answered',
      'FOI requests,Count\nReceived,88\nAnswered in time,80 (92%)\nLate,8',
      [['warning', '92%', '91%']],
    ],
    [
      'what is "including" more is wider than the line before',
      'Measure,2023/24,2024/25\nFOI requests answered,80,90\nIncluding those from earlier years,85,96',
      [],
    ],
    [
      'what is "comprising" is wider than the line before, in the one year that there is',
      'Measure,2024/25\nFOI requests received,100\nComprising EIR and FOI,112',
      [],
    ],
    [
      'what is "including" less in one year may be a part of the line before',
      'Measure,2023/24,2024/25\nFOI requests received,100,110\nIncluding EIR requests,12,125\nFOI requests answered in time,80,90',
      [['warning', '125', undefined]],
    ],
    [
      '"of these" may be of a line further up',
      'Measure,2023/24,2024/25\nRequests received,100,110\nRequests answered in time,80,90\nOf these requests were EIR,85,12',
      [['warning', '85', undefined]],
    ],
    [
      'shares beside the counts of one line, of a whole that no line of the table states',
      'Measure,2023/24,2024/25\nFOI requests received,100,110\nFOI requests answered in time,80 (92%),90 (95%)',
      [],
    ],
    ['the same down the table', 'Quarter,Requests received,Responded to in time\nQ1,100,80 (92%)\nQ2,110,90 (95%)', []],
    [
      'shares beside the counts of one line, one of them wrong',
      'Quarter,FOI requests received,Responded to in time\nQ1,100,80 (80%)\nQ2,110,99 (90%)\nQ3,120,90 (85%)',
      [['error', '85%', '75%']],
    ],
    [
      'requests that are open are not carried on in one year',
      'FOI requests,Received,Closed,Open\n2022,90,88,12\n2023,95,93,14\n2024,99,98,15\n2025,80,90,15',
      [['warning', '15', '5']],
    ],
    [
      'answered in 20 and in 40 working days come to more than came in',
      'EIR requests,2024,2025\nReceived,60,72\nCompleted within 20 working days,55,70\nCompleted within 40 working days (extended),3,2\nLate,2,1',
      [['note', '72', '73']],
    ],
  ])('%s', (_, csv, expected) => expect(told(csv)).toEqual(expected))
})

describe('tables of outcomes without a word of requests', () => {
  const rows = 'Received,10,12\nGranted in full,4,5\nGranted in part,3,3\nRefused,3,5'
  const tables = (csv: string, name: string): unknown =>
    model.recognise([readCsv(csv, { name })]).publication.sections?.foi?.statisticsTables
  it.each([
    [`Outcome,2024,2025\n${rows}`, 'table.csv'],
    ['Year,Received,Granted in full,Granted in part,Refused\n2024,10,4,3,3\n2025,12,5,3,5', 'table.csv'],
    [`Outcome of pre-application enquiries,2024,2025\n${rows}`, 'requests.csv'],
  ])('are none: %s, %s', (csv, name) => expect(tables(csv, name)).toBeUndefined())
  it.each([
    [`Outcome of requests,2024,2025\n${rows}`, 'table.csv'],
    [`Outcome,2024,2025\n${rows}`, 'foi.csv'],
    [`Outcome,2024,2025\n${rows}`, 'requests_2025.csv'],
  ])('are some with it: %s, %s', (csv, name) => expect(tables(csv, name)).toHaveLength(1))
})

describe('many questions for counts', () => {
  it('are gone through once, however many there are', () => {
    const pages = Array.from(
      { length: 100 },
      (_, index) =>
        `<p>How many FOI requests were ${index % 2 === 0 ? 'received' : 'answered late'}?</p><p>${index}</p>`,
    )
    const { blocks } = readHtml(pages.join(''), { name: 'page.html' })
    const questions = vi.spyOn(askedIn(blocks), 'values')
    const scores = blocks.map((block, index) => recogniseStatistics.score(block, { under: [], blocks, index }))
    expect(scores.filter((score) => score < 0.5)).toEqual([])
    expect(questions).toHaveBeenCalledTimes(1)
    const [table, ...more] = recogniseStatistics.read(blocks).value
    expect(more).toEqual([])
    expect(table?.rows).toHaveLength(100)
  })
})
