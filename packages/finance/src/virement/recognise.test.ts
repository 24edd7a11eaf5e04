import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../test/html-table.js'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const read = (title: string, headings: string, ...rows: readonly string[]) =>
  model.recognise(readHtml(`<h2>${title}</h2>${htmlTable(headings, ...rows)}`, { name: 'page.html' }))
const virements = (...table: Parameters<typeof read>): readonly string[] => {
  const { finance: section } = read(...table).publication.sections
  return (section?.virements ?? []).map(
    ({ id, lines }) => `${id ?? '-'}: ${lines.map(({ code, amount }) => `${code} ${String(amount)}`).join(', ')}`,
  )
}
const found = (...table: Parameters<typeof read>): readonly string[] =>
  model.check(read(...table), { asOf: '2026-11-28' }).findings.map(({ rule, message }) => `${rule} ${message}`)

describe('a list of virements', () => {
  it.each<{ what: string; table: Parameters<typeof read>; is: readonly string[] }>([
    {
      what: 'from one code to another',
      table: [
        'Budget changes',
        'Ref|Date|From cost centre|To cost centre|Amount £',
        'V1|1 May|A|B|1,000',
        'V2|2 May|B|C|£50.50',
      ],
      is: ['V1: A -1000, B 1000', 'V2: B -50.5, C 50.5'],
    },
    {
      what: 'from and to, with accounts, called virements',
      table: ['Virements', 'From|From account|To|To account|Value', 'A|5100|B|5200|300'],
      is: ['-: A / 5100 -300, B / 5200 300'],
    },
    {
      what: 'increases beside decreases, by number, of which a blank is that of the row above',
      table: [
        'Virements',
        'No|Budget head|Increase £|Decrease £',
        '1|A|500|',
        '|B||500',
        '2|C||(70)',
        '2|D|70|-',
        'Total||570|570',
      ],
      is: ['1: A 500, B -500', '2: C -70, D 70'],
    },
    {
      what: 'by sign, all of them one without numbers',
      table: ['Schedule of virements', 'Cost centre|Amount', 'A|(175,580)', 'B|175,580'],
      is: ['-: A -175580, B 175580'],
    },
    {
      what: 'under a bare sign of money',
      table: ['Budget transfers', 'Transfer from|Transfer to|£|Reason', 'A|B|50,000|Growth'],
      is: ['-: A -50000, B 50000'],
    },
    {
      what: 'in the words of a log',
      table: ['Log 2025/26', 'Log no.|Vire from|Vire to|Amount £|Authorised by', '1|A|B|2,500|DoF'],
      is: ['1: A -2500, B 2500'],
    },
    {
      what: 'in thousands',
      table: ['Virements', 'Budget|Increase £000|Decrease £000', 'A|1.5|', 'B||1.5'],
      is: ['-: A 1500, B -1500'],
    },
    {
      what: 'amounts from and to under bare headings',
      table: ['Virements', 'Budget head|From £|To £', 'A|20|', 'B||20'],
      is: ['-: A -20, B 20'],
    },
  ])('is read: $what', ({ table, is }) => {
    expect(virements(...table)).toEqual(is)
    expect(found(...table)).toEqual([])
  })

  it.each<{ what: string; table: Parameters<typeof read> }>([
    { what: 'payments', table: ['Virements', 'Date|Supplier|Transaction number|Amount', '1 May 2025|A|1|30'] },
    { what: 'a journey', table: ['Travel', 'From|To|Amount', 'Leeds|York|30'] },
    {
      what: 'a budget with its virements',
      table: ['Virements', 'Service|Original budget £|Virements £|Revised budget £', 'A|100|10|110', 'B|90|(10)|80'],
    },
  ])('is not $what', ({ table }) => {
    expect(virements(...table)).toEqual([])
  })

  it('is held to come to nothing, number by number', () => {
    expect(
      found('Virements', 'No|Budget head|Increase £|Decrease £', '1|A|500|', '1|B||500', '2|C|5,000|', '2|D||4,000'),
    ).toEqual([
      'finance/virement-unbalanced What is taken exceeds what is given by £1,000.00: a virement must come to nothing. Check its lines against the log',
    ])
  })
  it('keeps revenue and capital apart where it says which', () => {
    expect(
      found('Virements', 'Ref|Cost centre|Capital/revenue|Amount', '1|A|Capital|(500)', '1|B|Revenue|500'),
    ).toEqual([expect.stringContaining('It moves money between capital and revenue (capital changes by -£500.00)')])
  })
  it('names an amount that cannot be read, and says that it was not checked', () => {
    expect(found('Virements', 'From cost centre|To cost centre|Amount', 'A|B|tbc', 'B|C|10')).toEqual([
      'finance/virement-unbalanced "tbc" at "A" is no amount: whether the virement comes to nothing was not checked. Write the amount in pounds',
    ])
  })
  it('names a code that is missing', () => {
    expect(found('Virements', 'From cost centre|To cost centre|Amount', 'A||10', 'B|C|10')).toEqual([
      expect.stringContaining('the code is missing'),
    ])
  })
  it('in thousands may miss nothing by its rounding, and no more', () => {
    const rows = (last: string) => ['A|10|', 'B|5|', `C||${last}`]
    expect(found('Virements', 'Budget|Increase £000|Decrease £000', ...rows('14'))).toEqual([])
    expect(found('Virements', 'Budget|Increase £000|Decrease £000', ...rows('13'))).toHaveLength(1)
  })
})
