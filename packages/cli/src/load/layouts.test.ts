import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Report } from '@imt/core'
import { run } from '../run.js'

const check = async (name: string, content: Uint8Array | string): Promise<Report> => {
  let out = ''
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await run(['check', name, '--format', 'json', '--as-of', '2026-11-23'], {
    readFile: () => Promise.resolve(bytes),
    out: (text) => void (out += text),
    err: () => undefined,
    colour: false,
    today: () => '2026-11-23',
  })
  return JSON.parse(out) as Report
}

type Rows = readonly (readonly string[])[]

const csv = (rows: Rows): string => rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\r\n')
const html = (rows: Rows): string =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
const xlsx = (rows: Rows): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => row.map((text) => (text === '' ? null : text))) }] })

/** What is found, and at which cell: told as `B4` in every form. */
const found = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ rule }) => !rule.startsWith('tables/'))
    .map(({ rule, location }) => {
      const cell =
        location?.kind === 'csv'
          ? `${String.fromCharCode(64 + location.field)}${String(location.record)}`
          : location?.kind === 'html'
            ? `${String.fromCharCode(64 + (location.cell ?? 0))}${String(location.row ?? 0)}`
            : location?.kind === 'sheet'
              ? location.a1
              : 'elsewhere'
      return `${rule} ${cell}`
    })

const inEach = async (rows: Rows): Promise<readonly Report[]> =>
  Promise.all([
    check('a.csv', csv(rows)),
    check('a.html', html(rows)),
    xlsx(rows).then((bytes) => check('a.xlsx', bytes)),
  ])

const readAs = ({ read }: Report): readonly unknown[] => read.map(({ readAs: as, rows }) => [as, rows.read])

const contract = [
  ['Contract title', 'Patient letters'],
  ['Supplier', 'Example Post Ltd'],
  ['Start date', '01/04/2028'],
  ['End date', '31/03/2028'],
  ['Contract value', '£84,000'],
]

describe('a table whose headings stand in its first column', () => {
  it('is read as one contract, and each finding stands at its own cell', async () => {
    for (const report of await inEach(contract)) {
      expect(readAs(report)).toEqual([['contracts/register', 1]])
      expect(found(report)).toEqual(['contracts/end-before-start B4'])
    }
  })
  it('is read as one contract below words that stand over labels and values', async () => {
    for (const report of await inEach([['Question', 'Answer'], ...contract])) {
      expect(readAs(report)).toEqual([['contracts/register', 1]])
      expect(found(report)).toEqual(['contracts/end-before-start B5'])
    }
  })
  it('is read column by column where several contracts stand beside each other', async () => {
    const rows = [
      ['', 'First', 'Second'],
      ['Contract title', 'Patient letters', 'Wireless network'],
      ['Supplier', 'Example Post Ltd', 'Example Networks Ltd'],
      ['Start date', '01/04/2024', '01/06/2028'],
      ['End date', '31/03/2028', '31/05/2028'],
      ['Contract value', '£84,000', '£210,000'],
    ]
    for (const report of await inEach(rows)) {
      expect(readAs(report)).toEqual([['contracts/register', 2]])
      const ofDays = found(report).filter((text) => !text.startsWith('contracts/regime-unclear'))
      expect(ofDays).toEqual(['contracts/end-before-start C5'])
    }
  })
  it('is read contract by contract where the labels come again, with the same first value or another', async () => {
    for (const title of ['Patient records', 'Patient letters']) {
      const second = contract.map(([label = '', value = '']) => [label, value.replace('Patient letters', title)])
      for (const report of await inEach([...second, ...contract])) {
        expect(readAs(report)).toEqual([['contracts/register', 2]])
        const ends = found(report).filter((text) => text.includes('end-before-start'))
        expect(ends).toEqual(['contracts/end-before-start B4', 'contracts/end-before-start B9'])
        expect(report.findings.map(({ rule }) => rule)).not.toContain('tables/padding-left-out')
      }
    }
  })
  it('is left as it is where it does not name all that a contract is known by', async () => {
    const rows = [
      ['Title', 'An evening of song'],
      ['Start', '7 pm'],
      ['End date', '4 May 2020'],
      ['Place', 'Town hall'],
    ]
    for (const report of await inEach(rows)) expect(readAs(report).flat()).not.toContain('contracts/register')
  })
})

describe('labels and values outside a table', () => {
  const pairs = contract.map(([label = '', value = '']) => [label, value] as const)
  it.each([
    [
      'a list of descriptions',
      `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
    ],
    ['a list', `<ul>${pairs.map(([label, value]) => `<li>${label}: ${value}</li>`).join('')}</ul>`],
    ['lines', `<p>${pairs.map(([label, value]) => `<b>${label}:</b> ${value}`).join('<br>')}</p>`],
    ['paragraphs', pairs.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')],
    ['headings', pairs.map(([label, value]) => `<h3>${label}</h3><p>${value}</p>`).join('')],
    [
      'questions and answers',
      pairs
        .map(([label, value], at) => `<p>${String(at + 1)}. What is the ${label} of this contract?</p><p>${value}</p>`)
        .join(''),
    ],
  ])('are read as a contract: %s', async (_, page) => {
    const report = await check('a.html', `<h1>Answer to a request</h1><p>We hold this.</p>${page}<p>Yours</p>`)
    expect(readAs(report)).toEqual([['contracts/register', 1]])
    expect(found(report)).toEqual(['contracts/end-before-start @0'])
  })
  it('are read as one table where the labels are the same, and each as its own where they are not', async () => {
    const list = (own: readonly (readonly [string, string])[]): string =>
      `<ul>${own.map(([label, value]) => `<li>${label}: ${value}</li>`).join('')}</ul>`
    const other = pairs.map(([label, value]) => [label === 'Supplier' ? 'Supplier name' : label, value] as const)
    const report = await check('a.html', `<h1>Contracts held</h1>${list(pairs)}${list(pairs)}${list(other)}`)
    expect(readAs(report)).toEqual([
      ['contracts/register', 2],
      ['contracts/register', 1],
    ])
    expect(found(report).filter((text) => text.includes('detail-missing'))).toEqual([])
  })
})

describe('labels and counts outside a table', () => {
  const counts = [
    ['Requests received', '187'],
    ['Requests answered', '185'],
    ['Answered within 20 working days', '165'],
    ['Answered late', '22'],
  ]
  it.each([
    ['a list of descriptions', `<dl>${counts.map(([label, count]) => `<dt>${label}<dd>${count}`).join('')}</dl>`],
    ['a list', `<ul>${counts.map(([label, count]) => `<li>${label}: ${count}</li>`).join('')}</ul>`],
  ])('are read as counts of requests: %s', async (_, page) => {
    const report = await check('a.html', `<h1>Freedom of information requests in 2025</h1>${page}`)
    expect(readAs(report)).toEqual([['foi/statisticsTables', 4]])
    expect(found(report)).toEqual(['foi/statistics-disagree @0'])
  })
  it('are left as they are where they count other things', async () => {
    const page = '<h1>Our hospital</h1><ul><li>Beds: 812</li><li>Theatres: 14</li><li>Wards: 30</li></ul>'
    expect(readAs(await check('a.html', page))).toEqual([[null, 0]])
  })
})

describe('tables side by side', () => {
  const rows = [
    ['Asset Type', 'Quantity', '', 'Cost centre', 'Class', 'Budget (£)'],
    ['Desktop PCs', '1,210', '', 'Service desk', 'Pay', '301,000'],
    ['Laptops', '340', '', 'Service desk', 'Non-pay', '42,000'],
    ['Total', '1,560', '', 'Total', '', '353,000'],
  ]
  it('are each read, with the places of the sheet', async () => {
    for (const report of await inEach(rows)) {
      expect(readAs(report)).toEqual([
        ['estate/classes', 3],
        ['finance/revenue', 3],
      ])
      expect([...found(report)].sort()).toEqual(['estate/total-mismatch B4', 'finance/total-mismatch F4'])
      expect(report.findings.map(({ rule }) => rule)).not.toContain('tables/unnamed-column')
    }
  })
  it('are each read without a gap between them, where both have totals', async () => {
    const close = rows.map((row) => row.filter((_, column) => column !== 2))
    for (const report of await inEach(close)) {
      expect(readAs(report)).toEqual([
        ['estate/classes', 3],
        ['finance/revenue', 3],
      ])
      expect([...found(report)].sort()).toEqual(['estate/total-mismatch B4', 'finance/total-mismatch E4'])
    }
  })
  it('are one where all headings of one table are known', async () => {
    const register = [
      ['Asset tag', 'Model', 'Device type', 'Status'],
      ['A1', 'Latitude 5420', 'Laptop', 'In use'],
      ['Total', '', 'Total', ''],
    ]
    for (const report of await inEach(register)) expect(report.read).toHaveLength(1)
  })
  it('are one where a column without heading stands between the columns of one table', async () => {
    const spend = [
      ['Entity', 'Date', '', 'Supplier', 'Transaction number', 'Amount'],
      ['Example Trust', '14/10/2026', '', 'Example Ltd', '1', '30,000.00'],
      ['Example Trust', '15/10/2026', '', 'Other Ltd', '2', '41,000.00'],
    ]
    for (const report of await inEach(spend)) expect(readAs(report)).toEqual([['finance/spend', 2]])
  })
})

describe('rows that are no entries', () => {
  it('are notes below payments: told once, and no payment is missed', async () => {
    const rows = [
      ['Entity', 'Date', 'Expense type', 'Supplier', 'Transaction number', 'Amount'],
      ['Example Trust', '14/10/2026', 'Hardware', 'Example Ltd', '1', '30,000.00'],
      ['Example Trust', '15/10/2026', 'Hardware', 'Other Ltd', '2', '41,000.00'],
      ['Total', '', '', '', '', '71,000.00'],
      ['Source: finance ledger', '', '', '', '', ''],
      ['Payments over £25,000 are listed only.', '', '', '', '', ''],
    ]
    for (const report of await inEach(rows)) {
      expect(readAs(report)).toEqual([['finance/spend', 3]])
      expect(report.read[0]?.rows.leftOut).toBe(2)
      expect(found(report)).toEqual(['core/note-left-out A5'])
    }
    const unpadded = csv(rows.slice(0, 4)) + '\r\nSource: finance ledger\r\n'
    const { findings } = await check('a.csv', unpadded)
    expect(findings.map(({ rule }) => rule)).toEqual(['core/note-left-out'])
  })
  it('are notes below assets, which stop no figure from being read', async () => {
    const rows = [
      ['Asset Type', 'Vendor', 'Quantity'],
      ['Desktop PCs', 'Example Ltd', '1,210'],
      ['Laptops', 'Other Ltd', '340'],
      ['Total', '', '1,560'],
      ['* Includes 40 laptops on loan', '', ''],
    ]
    for (const report of await inEach(rows))
      expect([...found(report)].sort()).toEqual(['core/note-left-out A5', 'estate/total-mismatch C4'])
  })
  it('name groups: the same class in two of them is no contradiction', async () => {
    const page = html([
      ['Asset Type', 'Vendor', 'Quantity'],
      ['Desktop PCs', 'Example Ltd', '1,210'],
      ['Total', '', '1,210'],
      ['Desktop PCs', 'Example Ltd', '310'],
      ['Total', '', '311'],
    ])
      .replace(/<td>Desktop/, '<th colspan="3">North site</th></tr><tr><td>Desktop')
      .replace(
        /<\/td><\/tr><tr><td>Desktop(?=.*311)/,
        '</td></tr><tr><th colspan="3">South site</th></tr><tr><td>Desktop',
      )
    expect([...found(await check('a.html', page))].sort()).toEqual([
      'core/note-left-out A2',
      'estate/total-mismatch C7',
    ])
  })
  it('name groups of contracts', async () => {
    const rows = [
      ['Reference', 'Title', 'Supplier', 'End date', 'Value'],
      ['Networks', '', '', '', ''],
      ['C1', 'Wide area network', 'Example Ltd', '31/03/2028', '£40,000'],
      ['Telephony', '', '', '', ''],
      ['C2', 'Handsets', 'Other Ltd', '31/03/2029', '£50,000'],
    ]
    for (const report of await inEach(rows)) {
      expect(readAs(report)).toEqual([['contracts/register', 2]])
      expect(found(report)).toEqual(['core/note-left-out A2'])
    }
  })
})

describe('a scale that a heading states', () => {
  const spend = (amount: string, total: string): Rows => [
    ['Entity', 'Date', 'Expense type', 'Supplier', 'Transaction number', 'Amount £000'],
    ['Example Trust', '14/10/2026', 'Hardware', 'Example Ltd', '1', amount],
    ['Example Trust', '15/10/2026', 'Hardware', 'Other Ltd', '2', '41.5'],
    ['Total', '', '', '', '', total],
  ]
  it('is read in the figures under it, and said once', async () => {
    for (const report of await inEach(spend('30', '71.5'))) {
      expect(readAs(report)).toEqual([['finance/spend', 3]])
      expect(found(report)).toEqual(['core/heading-scale F1'])
    }
  })
  it('does not hide a total that does not add up', async () => {
    for (const report of await inEach(spend('30', '90')))
      expect([...found(report)].sort()).toEqual(['core/heading-scale F1', 'finance/total-mismatch F4'])
  })
  it('is read in a register of contracts, where each cell that is no figure is told of', async () => {
    const rows = [
      ['Reference', 'Title', 'Supplier', 'End date', 'Value (£m)'],
      ['C1', 'Wide area network', 'Example Ltd', '31/03/2028', '1.2'],
      ['C2', 'Handsets', 'Other Ltd', '31/03/2029', 'l.4'],
    ]
    for (const report of await inEach(rows)) {
      expect([...found(report)].sort()).toEqual(['contracts/cell-not-read E3', 'core/heading-scale E1'])
      expect(report.read[0]?.figures.inNoRelation).toBe(1)
    }
  })
})

describe('questions with their answers', () => {
  it('are counts under headings that say no more than that', async () => {
    const rows = [
      ['Question', 'Response'],
      ['How many laptops does the Trust have?', '200'],
      ['How many desktop computers does the Trust have?', '300'],
      ['How many devices are there in total?', '510'],
    ]
    for (const report of await inEach(rows)) expect(readAs(report)).toEqual([['estate/counts', 3]])
  })
  it('are a contract where each names what it asks for first', async () => {
    const text = [
      ['1. Existing supplier: Who is the current supplier?', 'Net plc'],
      ['2. Contract description', 'Support of switches'],
      ['3. Contract start date: When did the contract begin?', '01/04/2025'],
      ['4. Contract expiry date', '31/03/2028'],
    ]
      .map((pair) => pair.join('\n'))
      .join('\n\n')
    expect(readAs(await check('answer.txt', `${text}\n`))).toEqual([['contracts/register', 1]])
  })
})

describe('answers under the numbers of their questions', () => {
  it('are a contract', async () => {
    const text = [
      ['Q1. Who is your current network supplier?', 'A1. Net plc'],
      ['Q2. What is the contract start date?', 'A2. 1 April 2025'],
      ['Q3. What is the contract end date?', 'A3. 31 March 2028'],
      ['Q4. What is the annual spend?', 'A4. £120,000'],
    ]
      .map((pair) => pair.join('\n'))
      .join('\n\n')
    const report = await check('answer.txt', `${text}\n`)
    expect(readAs(report)).toEqual([['contracts/register', 1]])
    expect(found(report).filter((each) => each.includes('not-read'))).toEqual([])
  })
  it('are counts in a list of names and numbers, each counted once', async () => {
    const report = await check(
      'a.html',
      '<ul><li>Windows 11 - 3,200</li><li>Windows 10 – 1,100</li><li>Windows 7 - 4</li></ul>',
    )
    expect(readAs(report)).toEqual([['estate/counts', 3]])
    expect(report.read[0]?.figures).toEqual({ checked: 0, inNoRelation: 3, notRead: 0 })
  })
})

describe('years over what was bought', () => {
  it('name no class of asset', async () => {
    const rows = [
      ['Device type', '2023/24', '2024/25'],
      ['Desktops purchased', '210', '150'],
      ['Laptops purchased', '520', '610'],
      ['Total', '730', '760'],
    ]
    for (const report of await inEach(rows))
      expect(report.findings.map(({ rule }) => rule)).not.toContain('estate/class-unknown')
  })
})

describe('payments without a day or a number', () => {
  it('are told what is missing, also where their total is checked', async () => {
    const rows = [
      ['Supplier', 'Expense Type', 'Expense Area', 'Amount'],
      ['Alpha Ltd', 'Licences', 'Digital', '25,000.00'],
      ['Beta Ltd', 'Support', 'Digital', '35,000.00'],
      ['Total', '', '', '60,000.00'],
    ]
    for (const report of await inEach(rows)) {
      expect(readAs(report)).toEqual([['arithmetic', 3]])
      expect(report.findings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('only its own sums were looked for. It is most like a table of finance (spend)'),
      )
    }
  })
})

describe('a list of requests of which nothing says that it is one', () => {
  it('is told what would say so', async () => {
    const rows = [
      ['Ref', 'Received', 'Title', 'Responded', 'Result'],
      ['1', '03/04/2023', 'A', '25/04/2023', 'Full'],
    ]
    const { findings } = await check('list.csv', csv(rows))
    expect(findings.map(({ message }) => message).join('\n')).toContain(
      'It is most like a table of foi (log): "Ref", "Received", "Title", "Responded" and "Result" are known to it, but nothing says that its rows are of that kind',
    )
    expect(readAs(await check('foi-log.csv', csv(rows)))).toEqual([['foi/log', 1]])
  })
})

describe('rows of headings that are not merged', () => {
  it('stand over each other in every form', async () => {
    const reports = await inEach([
      ['', 'Budget', '', 'Actual', ''],
      ['Item', 'Pay £', 'Non-pay £', 'Pay £', 'Non-pay £'],
      ['Service desk', '100', '50', '110', '40'],
      ['Networks', '200', '70', '210', '60'],
      ['Total', '300', '120', '320', '110'],
    ])
    for (const report of reports) {
      expect(report.read[0]?.columns.used).toEqual([
        'Item',
        'Budget Pay £',
        'Budget Non-pay £',
        'Actual Pay £',
        'Actual Non-pay £',
      ])
      expect(found(report)).toEqual(['finance/total-mismatch E5'])
    }
  })
  it('may be the titles of tables side by side', async () => {
    const reports = await inEach([
      ['Hardware', '', '', 'Software', '', ''],
      ['Type', 'Count', '', 'Product', 'Version', 'Licences'],
      ['PCs', '100', '', 'Office', '2021', '400'],
      ['Laptops', '200', '', 'Acrobat', '2020', '12'],
    ])
    for (const report of reports)
      expect(readAs(report)).toEqual([
        ['estate/classes', 2],
        ['estate/software', 2],
      ])
  })
})

describe('records under headings of their own', () => {
  it('are called by them, also where each would be known without', async () => {
    const card = (name: string, supplier: string): string =>
      `<h2>${name}</h2><p>Supplier: ${supplier}</p><p>Start date: 1 April 2024</p><p>End date: 31 March 2029</p><p>Value: £640,000</p>`
    const report = await check('a.html', `<h1>Contracts</h1>${card('Print', 'A Ltd')}${card('Network', 'B plc')}`)
    expect(readAs(report)).toEqual([['contracts/register', 2]])
    expect(report.findings.filter(({ rule }) => rule === 'contracts/detail-missing')).toEqual([])
  })
})

describe('a list of names and figures with dots between', () => {
  it('is read as one with colons is', async () => {
    const report = await check(
      'a.txt',
      'The Trust had:\n\nDesktop computers ........ 1,204\nLaptops .................. 2,310\nServers .................. 88\n',
    )
    expect(readAs(report)).toEqual([['estate/counts', 3]])
  })
})

describe('a register of assets with what each is worth', () => {
  it('is no count of its numbers', async () => {
    const report = await check(
      'a.csv',
      'No,Asset,Cost,Accum depn,NBV\n1,Servers,900,600,300\n2,Laptops,500,100,400\n3,Printers,700,200,450\n',
    )
    expect(readAs(report)).toEqual([['finance/statements', 3]])
    expect(found(report)).toEqual(['finance/total-mismatch E4'])
  })
})
