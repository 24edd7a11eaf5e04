import { createModel } from '@imt/core'
import { readCsv, readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const rows = [
  ['PCs', 'HP UK', '4307'],
  ['Laptops', '', '790'],
  ['Printers (Barcode)', 'Zebra', 'TBC'],
  ['Network Points', 'HP', 'Approx. 15500'],
]
const page = (headings: readonly string[]): string =>
  `<h1>IM&amp;T</h1><h2>Hardware Estate</h2><p>For PCs &amp; Laptops a further filter applies: only items active on our network in the last twelve months are listed.</p><table><tr>${headings.map((heading) => `<th>${heading}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

describe('the recognisers of estate', () => {
  it.each([
    [['Asset Type', 'Current Vendor', 'Quantity of Asset']],
    [['Equipment type', 'Supplier', 'Number of devices']],
    [['  asset   type ', 'VENDORS', 'Qty']],
  ])('read a table headed %j, with its filter and every place', (headings) => {
    const reading = model.recognise(readHtml(page(headings), { name: 'page.html' }))
    const section = reading.publication.sections.estate
    expect(section?.classes?.map(({ assetType, quantity }) => [assetType, quantity.text])).toEqual(
      rows.map(([assetType, , quantity]) => [assetType, quantity]),
    )
    expect(section?.filters?.length).toBe(1)
    expect(reading.locate('/sections/estate/classes/2/quantity')).toMatchObject({
      kind: 'html',
      source: 'page.html',
      row: 4,
      cell: 3,
    })
    expect(reading.locate('/sections/estate/filters/0/text')).toMatchObject({ kind: 'html' })
    expect(reading.findings).toEqual([])
  })
  it('read the same from text, where every cell has a line of its own', () => {
    const text = [
      'Hardware Estate',
      '',
      'Asset Type',
      '',
      'Current Vendor',
      '',
      'Quantity of Asset',
      '',
      ...rows.filter(([, vendor]) => vendor !== '').flatMap((cells) => cells.flatMap((cell) => [cell, ''])),
    ].join('\n')
    const reading = model.recognise(
      readText(text, { name: 'page.txt', layouts: model.layouts, headings: model.headings }),
    )
    expect(reading.publication.sections.estate?.classes?.map(({ assetType }) => assetType)).toEqual([
      'PCs',
      'Printers (Barcode)',
      'Network Points',
    ])
  })
  describe('where the heading is one of lists of anything', () => {
    const table = (heading: string, labels: readonly string[], count = 'Quantity') =>
      model.recognise(
        readHtml(
          `<table><tr><th>${heading}</th><th>${count}</th></tr>${labels.map((label, row) => `<tr><td>${label}</td><td>${row + 1}0</td></tr>`).join('')}</table>`,
          { name: 'page.html' },
        ),
      ).publication.sections.estate?.classes

    it.each(['Type', 'Class', 'Category', 'Item', 'Kit', 'Description'])(
      'take %s for that of hardware that stands below it',
      (heading) => {
        expect(table(heading, ['Mobile phones', 'SIM cards', 'Total'])?.map(({ assetType }) => assetType)).toEqual([
          'Mobile phones',
          'SIM cards',
          'Total',
        ])
      },
    )
    it.each([
      [['Complaint', 'Request', 'Total']],
      [['Laptops stolen at night', 'Assault', 'Burglary', 'Fraud']],
      [['Users', 'Sites', 'Total']],
    ])('leave %j alone', (labels) => {
      expect(table('Type', labels)).toBeUndefined()
    })
  })
  it('leave a table without quantities, and a sentence about activity elsewhere, alone', () => {
    const html =
      '<h2>Staff</h2><p>Only staff active in the last twelve months are listed.</p><table><tr><th>Asset Type</th><th>Colour</th></tr><tr><td>PCs</td><td>grey</td></tr></table>'
    const reading = model.recognise(readHtml(html, { name: 'page.html' }))
    expect(reading.publication.sections.estate).toBeUndefined()
  })
  it.each([
    ['<h2>Hardware estate</h2>', 'Hardware', '640', true],
    ['<h2>Hardware spend</h2>', 'Hardware', '640', false],
    ['<h2>Hardware estate</h2>', 'Hardware', '£640', false],
  ])('take a total below %s for a count, unless it is of money: %s, %s', (above, heading, figure, expected) => {
    const html = `${above}<table><tr><th>${heading}<th>Total<tr><td>Desktops<td>2,310<tr><td>Laptops<td>${figure}</table>`
    const { sections } = model.recognise(readHtml(html, { name: 'page.html' })).publication
    expect(sections.estate !== undefined).toBe(expected)
  })
  it('read a table that lies on its side, each class a column, a total among them', () => {
    const lying = [
      ['Asset Type', 'PCs', 'Laptops', 'Total'],
      ['Current Vendor', 'HP', 'Dell', ''],
      ['Quantity of Asset', '10', '20', '31'],
    ]
    const html = `<table>${lying.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}`).join('')}</table>`
    const reading = model.recognise(readHtml(html, { name: 'page.html' }))
    const { classes } = reading.publication.sections.estate ?? {}
    expect(classes?.map(({ assetType, quantity }) => [assetType, quantity.text])).toEqual([
      ['PCs', '10'],
      ['Laptops', '20'],
      ['Total', '31'],
    ])
    expect(model.check(reading, { asOf: '2026-11-28' }).findings.map(({ rule }) => rule)).toContain(
      'estate/total-mismatch',
    )
  })
  it('do not turn a table that stands upright, of which a row is called as a column is', () => {
    const html =
      '<table><tr><th>Asset Type<th>Current Vendor<th>Held by users (000s)<tr><td>PCs<td>HP<td>1<tr><td>Total<td><td>1</table>'
    const { sections } = model.recognise(readHtml(html, { name: 'page.html' })).publication
    expect(sections.estate).toBeUndefined()
  })
  it('report a quantity that cannot be read, at its place', () => {
    const reading = model.parse({
      about: {},
      sections: { estate: { classes: [{ assetType: 'PCs', quantity: '£7.900' }] } },
    })
    expect(reading.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['core/schema', '/sections/estate/classes/0/quantity'],
    ])
  })
})

describe('tables of one file under different titles', () => {
  const tables = (second: string): string =>
    `<h2>Hospital A</h2><table><tr><th>Device type</th><th>Quantity</th></tr><tr><td>Laptops</td><td>200</td></tr><tr><td>Desktops</td><td>300</td></tr><tr><td>Servers</td><td>20</td></tr></table><h2>Hospital B</h2><table><tr><th>Device type</th><th>Quantity</th></tr>${second}</table>`
  const conflictsOf = (second: string): number =>
    model
      .check(model.recognise(readHtml(tables(second), { name: 'page.html' })), { asOf: '2026-11-28' })
      .findings.filter(({ rule }) => rule === 'estate/figures-conflict').length

  it('count different things where most of their figures differ', () =>
    expect(conflictsOf('<tr><td>Laptops</td><td>20</td></tr><tr><td>Desktops</td><td>30</td></tr>')).toBe(0))

  it('contradict each other where most of their figures agree', () =>
    expect(
      conflictsOf(
        '<tr><td>Laptops</td><td>20</td></tr><tr><td>Desktops</td><td>300</td></tr><tr><td>Servers</td><td>20</td></tr>',
      ),
    ).toBe(1))

  it('contradict each other in the one class that they share', () =>
    expect(conflictsOf('<tr><td>Laptops</td><td>20</td></tr><tr><td>Tablets</td><td>30</td></tr>')).toBe(1))

  it.each([
    ['Category,Item,Quantity', ['Mobile,Subtotal,860', ',Grand total,2960']],
    ['Category,Type of device,Number held', ['Sub-total,,860', 'Total,,2960']],
  ])('takes of several columns of names the one that tells devices apart: %s', (headings, [sub, all]) => {
    const rows =
      'End user,Desktop PC,1200\nEnd user,Laptop,900\nEnd user,Subtotal,2100\nMobile,Smartphone,640\nMobile,Tablet,210'
    const reading = model.recognise(readCsv(`${headings}\n${rows}\n${sub}\n${all}\n`, { name: 'a.csv' }))
    expect(reading.publication.sections.estate?.classes?.map(({ assetType }) => assetType)).toEqual(
      expect.arrayContaining(['Desktop PC', 'Laptop', 'Smartphone', 'Tablet']),
    )
    const { findings } = model.check(reading, { asOf: '2026-11-28' })
    expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
      { rule: 'estate/total-mismatch', stated: '860', computed: '850' },
    ])
  })
  it('keeps a row without a name, and knows a total without one by its sum', () => {
    const check = (last: string) => {
      const csv = `Asset Type,Current Vendor,Quantity of Asset\nLaptops,Dell,200\n,HP,15\nDesktops,Dell,100\n${last}`
      const reading = model.recognise(readCsv(csv, { name: 'a.csv' }))
      return {
        names: reading.publication.sections.estate?.classes?.map(({ assetType }) => assetType),
        rules: model.check(reading, { asOf: '2026-11-28' }).findings.map(({ rule }) => rule),
      }
    }
    expect(check('Total,,315')).toMatchObject({
      names: ['Laptops', '(no name)', 'Desktops', 'Total'],
      rules: ['estate/class-unknown'],
    })
    expect(check('Total,,325').rules).toEqual(['estate/total-mismatch', 'estate/class-unknown'])
    expect(check(',,315').names?.at(-1)).toBe('(no name) total')
    expect(check(',,325').names?.at(-1)).toBe('(no name)')
  })
})
