import { createModel } from '@imt/core'
import { arithmetic } from '@imt/reconcile'
import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance(), arithmetic()] })

const readAs = (...lines: readonly string[]) =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'a.csv' })), { asOf: '2026-11-30' })
    .read.map((table) => table.readAs)

describe('a table of areas or energy beside money', () => {
  it.each([
    'Floor area m²',
    'Floor area m2',
    'Floor area (sqm)',
    'Site area (hectares)',
    'Electricity kWh',
    'Waste (tonnes)',
  ])('is left to its own arithmetic: %s', (heading) => {
    const lines = ['Royal,"41,200",12.4', 'General,"28,150",8.1', 'Clinics,"6,900",0.9', 'Total,"76,250",21.4']
    expect(readAs(`Site,${heading},Backlog £m`, ...lines)).toEqual(['arithmetic'])
  })
  it.each([
    'Service,Budget £000,Actual £000,Variance £000,Miles',
    'Service,Plan £000,Outturn £000,Difference £000,Electricity kWh',
  ])('is a statement where a plan and what came of it stand beside one measure: %s', (headings) => {
    const lines = ['Community,100,110,-10,5000', 'Acute,200,190,10,6000', 'Total,300,300,0,11000']
    expect(readAs(headings, ...lines)).toEqual(['finance/statements'])
  })

  it.each([
    'Energy use (MWh)',
    'Carbon emissions, tCO2e',
    'Waste (tonnes)',
    'Business travel in miles',
    'Business travel in miles by directorate',
    'Floor area (m2) by use',
    'Tonnes of waste by site',
  ])('is none where its title says in what it is measured, and nothing speaks of money: %s', (title) => {
    const page = (heading: string, headers: string): readonly (string | null)[] => {
      const row = (name: string, line: string): string =>
        `<tr>${line
          .split(',')
          .map((text) => `<${name}>${text}</${name}>`)
          .join('')}</tr>`
      const lines = ['Electricity,12877,11204', 'Gas,22110,20412', 'Oil,412,377', 'Total,35399,31993']
      const table = [row('th', headers), ...lines.map((line) => row('td', line))].join('')
      return model
        .check(model.recognise(readHtml(`<h1>${heading}</h1><table>${table}</table>`, { name: 'a.html' })), {
          asOf: '2026-11-30',
        })
        .read.map(({ readAs }) => readAs)
    }
    expect(page(title, 'Source,2022/23,2023/24')).toEqual(['arithmetic'])
    expect(page(`${title} and its cost`, 'Source,2022/23 £,2023/24 £')).toEqual(['finance/statements'])
    for (const other of ['Miles Platting clinic', 'Theatre extension (450 sqm)', 'New ward, 1,200 m2'])
      expect(page(other, 'Line,Plan,Forecast')).toEqual(['finance/statements'])
  })
  it('is none where as many are measured', () => {
    const lines = ['Royal,"41,200",900,124', 'General,"28,150",800,81', 'Total,"69,350","1,700",205']
    expect(readAs('Site,Floor area m²,Electricity kWh,Budget £000', ...lines)).toEqual(['arithmetic'])
  })

  it('is a statement where nothing is measured', () => {
    const lines = ['Royal,"41,200",12.4', 'General,"28,150",8.1', 'Clinics,"6,900",0.9', 'Total,"76,250",21.4']
    expect(readAs('Site,Running cost £000,Backlog £m', ...lines)).toEqual(['finance/statements'])
  })
})

describe('a table of money that is laid out as no statement is', () => {
  it('is left to its own arithmetic', () => {
    expect(
      readAs(
        'Item,Quantity,Unit price (£),Amount (£)',
        'Paper,120,3.45,414.00',
        'Toner,14,62.10,869.40',
        'Pens,500,0.22,110.00',
        'Total,,,"1,393.40"',
      ),
    ).toEqual(['arithmetic'])
    expect(
      readAs(
        'Item,Detail £,Sub-total £',
        'Staff,,"60,075"',
        'Nurses,"41,230",',
        'Therapists,"18,845",',
        'Premises,,"8,711"',
        'Rent,"6,400",',
        'Gas,"2,311",',
        'Total,,"68,786"',
      ),
    ).toEqual(['arithmetic'])
  })
  it('is none where two columns stand against each other', () => {
    expect(
      readAs(
        'Item,Income £,Expenditure £',
        'Fees,"1,240",',
        'Grants,"2,877",',
        'Pay,,"3,120"',
        'Rent,,655',
        'Total,"4,117","3,775"',
      ),
    ).toEqual(['finance/statements'])
  })
})

describe('a table that counts things', () => {
  it.each([
    [
      'Point of delivery,Plan,Actual,Variance',
      'Elective spells,412,401,-11',
      'Day case spells,120,131,11',
      'Total,532,532,0',
    ],
    ['Service,Applications received,Approved,Refused', 'Parking,120,100,20', 'Housing,88,60,28', 'Total,208,160,48'],
    ['Region,Births to date,Births last year', 'North,120,100', 'South,88,60', 'Total,208,160'],
    ['Source of referral,2024/25,2025/26', 'GP,412,401', 'Self,120,131', 'Total,532,532'],
  ])('is no statement of money: %s', (...lines) => expect(readAs(...lines)).toEqual(['arithmetic']))
  it('is one where it speaks of money or of staff', () => {
    expect(readAs('Service,Visits budget,Actual,Variance', 'A,10,20,10', 'B,30,10,-20', 'Total,40,30,-10')).toEqual([
      'finance/statements',
    ])
    expect(readAs('Patients served by,Plan WTE,Actual WTE', 'Nurses,10,20', 'Doctors,30,10', 'Total,40,30')).toEqual([
      'finance/statements',
    ])
  })
})

describe('headings above a table', () => {
  const readUnder = (titles: readonly string[], headers: string, ...lines: readonly string[]) => {
    const row = (name: 'th' | 'td', line: string): string =>
      `<tr>${line
        .split(',')
        .map((text) => `<${name}>${text}</${name}>`)
        .join('')}</tr>`
    const headings = titles.map((title, at) => `<h${String(at + 1)}>${title}</h${String(at + 1)}>`)
    const table = [row('th', headers), ...lines.map((line) => row('td', line))].join('')
    const text = `${headings.join('')}<table>${table}</table>`
    return model
      .check(model.recognise(readHtml(text, { name: 'a.html' })), { asOf: '2026-11-30' })
      .read.map((table) => table.readAs)
  }
  const lines = ['Fostering,1200,1250', 'Adoption,300,310', 'Total,1500,1560']
  it.each(["Children's services", 'Adult care', 'Homes and repairs', 'Children and families'])(
    'that name a service count nothing: %s',
    (title) => {
      const titles = ['Revenue budget 2025/26', title]
      expect(readUnder(titles, 'Service,Plan,Actual', ...lines)).toEqual(['finance/statements'])
      expect(readUnder([title], 'Service,Plan,Actual', ...lines)).toEqual(['finance/statements'])
    },
  )
  it('speak of money above names of services', () => {
    const services = ['Homes,1200,1250', 'Repairs,300,310', 'Total,1500,1560']
    expect(readUnder(['Budget', 'Housing'], 'Service,Plan,Actual', ...services)).toEqual(['finance/statements'])
    expect(readUnder(['Report', 'Housing'], 'Service,Plan,Actual', ...services)).toEqual(['arithmetic'])
  })
  it.each([
    [['Finance and performance report', 'Complaints received'], 'Service,Plan,Actual'],
    [['Performance report', 'Complaints'], 'Service,Plan,Actual'],
    [['Revenue and activity', 'Number of children'], 'Age,2024/25,2025/26'],
    [['Budget and activity', 'Activity'], 'Service,Referrals planned,Referrals received'],
  ])('say that things are counted: %s', (titles, headers) => {
    expect(readUnder(titles, headers, ...lines)).toEqual(['arithmetic'])
  })
})
