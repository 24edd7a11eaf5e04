import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { toolkit } from '@imt/cli'
import { shortWords } from '@imt/report/words'
import { coverageLines } from '../../packages/report/src/terminal/coverage.js'

const asOf = '2026-11-28' as const
const csv = (name: string, ...lines: readonly string[]) => readCsv(lines.join('\n'), { name })
const said = (all: boolean, ...sources: readonly ReturnType<typeof readCsv | typeof readHtml>[]): readonly string[] =>
  coverageLines(toolkit.check(toolkit.recognise(sources), { asOf }), all)

const sound = csv('budget.csv', 'Cost Centre,Class,Budget (£)', 'IT,PAY,£5', 'IT,NON-PAY,£5', 'IT,TOTAL,£10')
const unknown = csv('stores.csv', 'Item,Held', 'Pens,2', 'Ink,3', 'Paper,4', 'Glue,1', 'Total,10')
const unread = csv('stores.csv', 'Item,Held', 'Pens,2', 'Ink,3', 'Total,40')

describe('what was read and checked, in words', () => {
  it('names of each table what it was read as and how much was checked', () => {
    expect(said(false, sound)).toEqual([
      'What was read, and what of it was checked:',
      '  table 1: finance, revenue, 3 rows; 3 figures checked by 1 sum or comparison.',
      '',
    ])
  })

  it('tells sums that agree only within rounding', () => {
    const off = csv('stores.csv', 'Item,Held', 'Pens,112', 'Ink,113', 'Paper,324', 'Glue,151', 'Total,701')
    const text = said(false, off).join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain('5 figures checked by 1 sum or comparison, 1 of which agrees only within rounding.')
  })

  it('says that a table was not read, and names its total as not checked', () => {
    const text = said(false, unread).join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain('table 1: not read, 3 rows; 3 figures, in no sum or comparison.')
    expect(text).toContain(
      'not checked: "Total" (40) at stores.csv › row 4, column B (line 4, character 7): its table was not read',
    )
  })

  it('says of a table that no section knows that only its sums were looked for', () => {
    const text = said(false, unknown).join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain(
      'table 1: known to no section, only its own sums were looked for, 5 rows; 5 figures checked by 1 sum or comparison.',
    )
  })

  it('tells files apart, says what was read of a text, and where nothing was', () => {
    const page = readHtml('<h1>Page</h1><p>Nothing of use.</p>', { name: 'page.html' })
    expect(said(false, sound, page)).toContain('page.html')
    expect(said(false, sound, page)).toContain('  nothing in it was read.')
    const standing = readHtml('<h2>Freedom of Information</h2><p>Exemptions: Section 31.</p>', { name: 'foi.html' })
    const { parts } = toolkit.recognise([standing])
    const text = said(false, standing).join('\n')
    for (const { section, part } of parts) expect(text).toContain(`text: ${section}, ${part}`)
  })

  it('says which figures stand in sentences that nothing was read from, in every form', () => {
    const page = readHtml('<h1>Digital</h1><p>The budget is £6.63 million.</p><ul><li>Network, £40,000</li></ul>', {
      name: 'page.html',
    })
    const words = 'text: 2 figures in 2 passages that were not read, and compared with nothing (page.html'
    expect(said(false, page).join(' ').replaceAll(/\s+/g, ' ')).toContain(words)
    const report = toolkit.check(toolkit.recognise([page]), { asOf })
    expect(report.textNotRead).toMatchObject([{ source: 'page.html', passages: 2, figures: 2 }])
    expect(shortWords(report).join('\n')).toContain(`page.html: ${words}`)
    expect(toolkit.check(toolkit.recognise([sound]), { asOf }).textNotRead).toBeUndefined()
  })

  it('counts totals and tables beyond the first and names them all on request', () => {
    const many = csv('many.csv', 'Item,Held', 'A total,11', 'B total,70', 'C total,535', 'D total,1')
    expect(said(false, many).join('\n')).toContain('1 more total not checked; --all names them')
    expect(said(true, many).join('\n')).toContain('"D total" (1)')
    const files = Array.from({ length: 22 }, (_, index) => csv(`f${String(index)}.csv`, 'Item,Held', 'Pens,2'))
    expect(said(false, ...files)).toContain('  2 more tables; --all names them.')
    expect(said(true, ...files).filter((line) => line.startsWith('f'))).toHaveLength(22)
  })

  it('says in a few lines what a table of payments holds', () => {
    const spend = csv(
      'spend.csv',
      'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Gross amount',
      'DHSC,A trust,01/04/2025,Hardware,IM&T,Alpha Ltd,1,"30,000.00"',
      'DHSC,A trust,30/04/2025,Hardware,IM&T,Beta plc,2,"45,500.10"',
      'Total,,,,,,,"75,500.10"',
    )
    expect(said(false, spend).slice(2)).toEqual([
      '    payments: 2 lines; 1 row of totals left out.',
      '    total: £75,500.10.',
      '    paid: 1 April 2025 to 30 April 2025.',
      '    VAT: in the amounts, as their heading says.',
      '    largest suppliers: Beta plc £45,500.10; Alpha Ltd £30,000.',
      '',
    ])
  })

  it('says that figures cannot be read', () => {
    expect(
      said(false, csv('a.csv', 'Item,Held', 'Pens,2', 'Ink,####'))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    ).toContain('1 cannot be read')
  })

  it('says nothing of a report without sources', () => {
    expect(said(false)).toEqual([])
  })
})
