import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const row = (text: string): string =>
  `<tr>${text
    .split('|')
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('')}</tr>`
const table = (rows: readonly string[], headings = 'Cost Centre|Class|Budget (£)'): string =>
  `<table><tr>${headings
    .split('|')
    .map((cell) => `<th>${cell}</th>`)
    .join('')}</tr>${rows.map(row).join('')}</table>`
const findings = (html: string): readonly Finding[] =>
  model.check(model.recognise(readHtml(`<h1>IM&amp;T</h1>${html}`, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings
const found = (html: string): readonly string[] => findings(html).map(({ rule, at }) => `${rule} ${at}`)
const T = (...rows: readonly string[]): readonly string[] =>
  found(table(rows)).filter((each) => !each.startsWith('tables/'))

const a = ['A|INCOME|-£10', 'A|PAY|£100', 'A|TOTAL|£90']
const right = [...a, 'B|PAY|£5', 'B|TOTAL|£5']

describe('rows that are no totals of the whole', () => {
  it('reads class rows of the grand total as totals of the class', () => {
    expect(T(...right, 'GRAND TOTAL|INCOME|-£10', 'GRAND TOTAL|PAY|£105', 'GRAND TOTAL|TOTAL|£95')).toEqual([])
    expect(T(...right, 'GRAND TOTAL|INCOME|-£10', 'GRAND TOTAL|PAY|£205', 'GRAND TOTAL|TOTAL|£95')).toEqual([
      'finance/total-mismatch /sections/finance/revenue/6/budget',
    ])
  })

  it('looks at a second grand total too', () => {
    expect(T(...right, 'GRAND TOTAL|TOTAL|£95', 'GRAND TOTAL|TOTAL|£295')).toEqual([
      'finance/total-mismatch /sections/finance/revenue/6/budget',
    ])
  })

  it.each(['Grand total:', 'GRAND TOTAL 2017/18', 'Total IM&amp;T', 'Total'])(
    'knows "%s" as the grand total',
    (words) => {
      expect(T(...right, `${words}|TOTAL|£95`)).toEqual([])
      expect(T(...right, `${words}|TOTAL|£99`)).toEqual(['finance/total-mismatch /sections/finance/revenue/5/budget'])
      expect(T(...right, `${words}||£99`)).toEqual(['finance/total-mismatch /sections/finance/revenue/5/budget'])
    },
  )

  it('takes a cost centre that is called Total for a cost centre', () => {
    expect(T(...right, 'Total Care|PAY|£7', 'Total Care|TOTAL|£7')).toEqual([])
  })
})

describe('rows of layout', () => {
  it.each([
    ['a row across all columns', ['<b>Technology</b>|Technology|Technology', ...right, 'GRAND TOTAL|TOTAL|£95']],
    ['headings repeated', [...a, 'Cost Centre|Class|Budget (£)', 'B|PAY|£5', 'B|TOTAL|£5', 'GRAND TOTAL|TOTAL|£95']],
    ['a grand total without a class', [...right, 'GRAND TOTAL||£95']],
    [
      'blank cost centres',
      ['A|INCOME|-£10', '|PAY|£100', '|TOTAL|£90', 'B|PAY|£5', '|TOTAL|£5', 'GRAND TOTAL|TOTAL|£95'],
    ],
    ['a blank row', [...a, '||', 'B|PAY|£5', 'B|TOTAL|£5', 'GRAND TOTAL|TOTAL|£95']],
    [
      'a heading row that names the cost centre',
      ['A||', '|INCOME|-£10', '|PAY|£100', '|TOTAL|£90', 'B||', '|PAY|£5', '|TOTAL|£5', 'GRAND TOTAL|TOTAL|£95'],
    ],
  ])('reads past %s', (_, rows) => {
    expect(T(...rows)).toEqual([])
    expect(T(...rows.slice(0, -1), 'GRAND TOTAL|TOTAL|£99')).toEqual([
      expect.stringContaining('finance/total-mismatch'),
    ])
  })

  it('uses no row with more cells than headings, nor one with fewer', () => {
    expect(T('Technology|PAY|£501|612', 'Technology|TOTAL|£501612')).toEqual([
      expect.stringMatching(/^core\/schema .*0\/costCentre/),
      expect.stringContaining('core/schema'),
      expect.stringContaining('core/schema'),
    ])
    expect(T('Technology|£501,612', 'Technology|TOTAL|£501612').filter((each) => each.startsWith('finance/'))).toEqual(
      [],
    )
  })
})

describe('a class summary', () => {
  const four = table([...a, 'A2|DEPRECIATION|£7', 'A2|TOTAL|£7', 'GRAND TOTAL|TOTAL|£97'])
  it('may name any class', () => {
    expect(
      found(four + table(['INCOME|TOTAL|-£10', 'PAY|TOTAL|£100', 'DEPRECIATION|TOTAL|£7', 'GRAND TOTAL|TOTAL|£97'])),
    ).toEqual([])
    expect(
      found(four + table(['INCOME|TOTAL|-£10', 'PAY|TOTAL|£100', 'DEPRECIATION|TOTAL|£87', 'GRAND TOTAL|TOTAL|£97'])),
    ).toEqual(['finance/total-mismatch /sections/finance/classSummary/2/budget'])
  })

  it('is known by the classes of another table, and a table of cost-centre totals is none', () => {
    const read = (html: string) => model.recognise(readHtml(html, { name: 'p.html' })).publication.sections.finance
    expect(read(four + table(['DEPRECIATION|TOTAL|£7', 'GRAND TOTAL||£7']))?.classSummary).toHaveLength(2)
    expect(read(table(['Print Room|TOTAL|£7', 'GRAND TOTAL|TOTAL|£7']))?.classSummary).toBeUndefined()
    expect(read(table(['PAY|TOTAL|£7']))?.classSummary).toHaveLength(1)
  })
})

describe('several tables', () => {
  const year = (name: string, more: number): string =>
    `<h2>Revenue ${name}</h2>${table([`A|PAY|£${String(100 + more)}`, `A|TOTAL|£${String(100 + more)}`, `GRAND TOTAL|TOTAL|£${String(100 + more)}`])}`
  const classes = (name: string, more: number): string =>
    `<h2>Classes ${name}</h2>${table([`PAY|TOTAL|£${String(100 + more)}`, `GRAND TOTAL|TOTAL|£${String(100 + more)}`])}`

  it('are kept apart', () => {
    expect(found(year('2016/17', 0) + year('2017/18', 9))).toEqual([])
    expect(found(year('', 0) + year('', 9))).toEqual([])
    expect(found(table(right) + table(right))).toEqual([])
  })

  it('are compared where their years agree, and only there', () => {
    expect(found(year('2016/17', 0) + year('2017/18', 9) + classes('2017/18', 9))).toEqual([])
    expect(found(year('2016/17', 0) + year('2017/18', 9) + classes('2017/18', 800))).toContainEqual(
      expect.stringContaining('finance/tables-disagree'),
    )
    expect(found(year('2016/17', 0) + classes('2017/18', 900))).toEqual([])
    expect(found(year('', 0) + year('', 9) + classes('', 900))).toEqual([])
  })

  it('are one budget where only the last has a grand total, and it covers them all', () => {
    const split = (total: string): string => table(a) + table(['B|PAY|£5', 'B|TOTAL|£5', `GRAND TOTAL|TOTAL|${total}`])
    expect(found(split('£95'))).toEqual([])
    expect(found(split('£5'))).toEqual([])
    expect(found(split('£400'))).toEqual(['finance/total-mismatch /sections/finance/revenue/5/budget'])
  })

  it('begin anew where a heading row names another year', () => {
    expect(
      T(
        '2016/17||',
        'A|PAY|£1',
        'A|TOTAL|£1',
        'GRAND TOTAL|TOTAL|£1',
        '2017/18||',
        'A|PAY|£2',
        'A|TOTAL|£2',
        'GRAND TOTAL|TOTAL|£2',
      ),
    ).toEqual([])
  })

  it('report each fault with a fingerprint of its own', () => {
    const wrong = (name: string): string => `<h2>${name}</h2>${table(['A|PAY|£100', 'A|PAY2|£50', 'A|TOTAL|£190'])}`
    const both = findings(wrong('2016/17') + wrong('2017/18'))
    expect(both).toHaveLength(2)
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('reads the newest of several budget columns as the budget, and checks the others too', () => {
    const rows = ['A|PAY|£1|£2', 'A|TOTAL|£9|£2']
    expect(found(table(rows, 'Cost Centre|Class|Budget 2016/17|Budget 2017/18'))).toEqual([
      'finance/total-mismatch /sections/finance/revenue/1/further/0/amount',
    ])
    expect(found(table(rows, 'Cost Centre|Class|Budget 2017/18|Budget 2016/17'))).toEqual([
      'finance/total-mismatch /sections/finance/revenue/1/budget',
    ])
  })
})

describe('income published above zero', () => {
  const net = ['A|INCOME|£10', 'A|PAY|£100', 'A|TOTAL|£90', 'B|PAY|£5', 'B|TOTAL|£5', 'GRAND TOTAL|TOTAL|£95']
  it('is taken off where all totals then agree', () => {
    expect(T(...net)).toEqual([])
    expect(found(table(net) + table(['INCOME|TOTAL|-£10', 'PAY|TOTAL|£105', 'GRAND TOTAL|TOTAL|£95']))).toEqual([])
    expect(found(table(net) + table(['INCOME|TOTAL|£10', 'PAY|TOTAL|£105', 'GRAND TOTAL|TOTAL|£95']))).toEqual([])
  })

  it('is added where that fits, and where one total fits neither way', () => {
    expect(T('A|INCOME|£10', 'A|PAY|£100', 'A|TOTAL|£110', 'GRAND TOTAL|TOTAL|£110')).toEqual([])
    expect(T('A|INCOME|£10', 'A|PAY|£100', 'A|TOTAL|£333')).toHaveLength(1)
  })
})

it('groups many rows of one cost centre in one pass', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => ({
    costCentre: 'A',
    class: `C${String(index)}`,
    budget: '1',
  }))
  const parsed = model.parse({
    about: {},
    sections: { finance: { revenue: [...lines, { costCentre: 'A', class: 'TOTAL', budget: '20000' }] } },
  })
  expect(model.check(parsed, { asOf: '2017-12-01' }).findings).toEqual([])
}, 20_000)

describe('sub-totals of a revenue table', () => {
  const two = ['A|PAY|£100', 'A|NON-PAY|£20', 'A|TOTAL|£120', 'B|PAY|£5', 'B|TOTAL|£5']
  const three = ['C|PAY|£7', 'C|TOTAL|£7', 'D|PAY|£9', 'D|TOTAL|£9']
  it('are those of the cost centres since the last one', () => {
    expect(T(...two, 'Sub-total|TOTAL|£125', ...three, 'Sub-total|TOTAL|£16', 'GRAND TOTAL|TOTAL|£141')).toEqual([])
    expect(T(...two, 'Sub-total|TOTAL|£152', ...three, 'Sub-total|TOTAL|£16', 'GRAND TOTAL|TOTAL|£141')).toEqual([
      'finance/total-mismatch /sections/finance/revenue/5/budget',
    ])
    expect(T(...two, 'Sub-total||£125', ...three, 'Sub-total||£61', 'GRAND TOTAL||£141')).toEqual([
      'finance/total-mismatch /sections/finance/revenue/10/budget',
    ])
  })

  it('may stand for the total of each cost centre, and for its classes', () => {
    expect(
      T('A|PAY|£100', 'A|NON-PAY|£20', 'Sub-total||£120', 'B|PAY|£5', 'Sub-total||£5', 'GRAND TOTAL||£125'),
    ).toEqual([])
    expect(
      T(...two, 'Sub-total|PAY|£105', 'Sub-total|NON-PAY|£20', 'Sub-total|TOTAL|£125', 'GRAND TOTAL|TOTAL|£125'),
    ).toEqual([])
    expect(
      T(...two, 'Sub-total|PAY|£150', 'Sub-total|NON-PAY|£20', 'Sub-total|TOTAL|£125', 'GRAND TOTAL|TOTAL|£125'),
    ).toEqual(['finance/total-mismatch /sections/finance/revenue/5/budget'])
  })

  it('are named where nothing stands between them', () => {
    expect(T(...two, 'Sub-total|TOTAL|£125', 'Sub-total|CAPITAL|£5', 'GRAND TOTAL|TOTAL|£125')).toEqual([
      'finance/total-not-checked /sections/finance/revenue/6/budget',
    ])
  })
})

describe('totals that may cover this or that', () => {
  it('are named, not compared', () => {
    expect(T('A|PAY|£1', 'A|TOTAL|£1', 'A|NON-PAY|£2', 'A|TOTAL|£2', 'GRAND TOTAL|TOTAL|£3')).toEqual([
      'finance/total-not-checked /sections/finance/revenue/1/budget',
      'finance/total-not-checked /sections/finance/revenue/3/budget',
    ])
    expect(T('A|PAY|£1', 'GRAND TOTAL|TOTAL|£1', 'B|PAY|£2', 'GRAND TOTAL|TOTAL|£3')).toHaveLength(2)
  })
})

describe('a cost centre that states its total alone', () => {
  it('leaves open what the totals of the classes hold of it', () => {
    const rows = [
      'A|PAY|£100',
      'A|NON-PAY|£20',
      'A|TOTAL|£120',
      'C|TOTAL|£49',
      'GRAND TOTAL|PAY|£130',
      'GRAND TOTAL|NON-PAY|£39',
      'GRAND TOTAL|TOTAL|£169',
    ]
    expect(T(...rows)).toEqual(
      [3, 4, 5].map((row) => `finance/total-not-checked /sections/finance/revenue/${String(row)}/budget`),
    )
    expect(
      found(
        table(rows.filter((row) => !/GRAND TOTAL\|(?:PAY|NON)/.test(row))) +
          table(['PAY|TOTAL|£130', 'NON-PAY|TOTAL|£39', 'GRAND TOTAL|TOTAL|£169']),
      ).filter((each) => !each.includes('not-checked')),
    ).toEqual([])
  })

  it('is no fault where all do', () => {
    expect(T('A|TOTAL|£120', 'C|TOTAL|£49', 'GRAND TOTAL|TOTAL|£169')).toEqual([])
    expect(T('A|TOTAL|£120', 'C|TOTAL|£49', 'GRAND TOTAL|TOTAL|£196')).toEqual([
      'finance/total-mismatch /sections/finance/revenue/2/budget',
    ])
  })
})
