import { readFileSync } from 'node:fs'
import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const page = readFileSync('datasets/plymouth-2017-18/page.html')
const call = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) => {
  const { code, out, err } = await imt(['finance', ...args], { ...files })
  return { code, out, err, plain: out.replaceAll(/\s+/g, ' ') }
}
const json = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) =>
  JSON.parse((await call(files, ...args, '--json')).out) as Record<string, unknown>

describe('imt finance spend', () => {
  const headings = 'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\n'
  const row = (day: string, supplier: string, number: string, amount: string) =>
    `DHSC,Example Trust,${day},Drugs,Pharmacy,${supplier},${number},"${amount}"\n`
  const april = `${headings}${row('01/04/2025', 'Alpha Ltd', '1', '30,000.00')}${row('30/04/2025', 'Beta plc', '2', '45,500.10')}Total,,,,,,,"75,500.10"\n`
  const june = `${headings}${row('30-Apr-25', 'BETA PLC', '2', '45500.10')}${row('03/06/2025', 'Alpha Limited', '3', 'TBC')}${row('######', 'REDACTED', '4', '26,000')}`
  const files = { 'april.csv': april, 'june.csv': june }

  it('says what each file holds, what both come to, and what shows between them alone', async () => {
    const { code, err, plain } = await call(files, 'spend', 'april.csv', 'june.csv')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain('5 payments of 2 tables read, paid from 1 April 2025 to 3 June 2025: £147,000.20 in all.')
    expect(plain).toContain(
      'Check: 1 line states a payment that another table states as well, so that £45,500.10 of this is counted again.',
    )
    expect(plain).toContain('Check: of 1 month between the first and the last no file was given.')
    expect(plain).toContain('april.csv Payments: 2 Total: £75,500.10 First paid: 2025-04-01 Last paid: 2025-04-30')
    expect(plain).toContain('No exact amount: 1 No day: 1 Supplier withheld: 1 Totals left out: 0')
    expect(plain).toContain('all tables Beta plc 2 £91,000.20')
    expect(plain).toContain('april.csv › row 3')
    expect(plain).toContain('2025-05 Example Trust 2025-04 2025-06')
  })

  it('gives programs the same, and a spreadsheet any table of it', async () => {
    const { tables, together, inTwoTables, monthsMissing } = await json(files, 'spend', 'april.csv', 'june.csv')
    expect(tables).toMatchObject([
      { name: 'april.csv', payments: 2, total: '75500.1', totals: 1 },
      { name: 'june.csv', payments: 3, total: '71500.1', withoutAmount: 1, undated: 1, withheld: 1 },
    ])
    expect(together).toMatchObject({ payments: 5, total: '147000.2' })
    expect(inTwoTables).toMatchObject([
      {
        transactionNumber: '2',
        day: '2025-04-30',
        amount: '45500.1',
        places: [{ source: 'april.csv' }, { source: 'june.csv' }],
      },
    ])
    expect(monthsMissing).toEqual([{ entity: 'Example Trust', from: '2025-04', to: '2025-06', missing: ['2025-05'] }])
    const { out } = await call(
      files,
      'spend',
      'april.csv',
      '--format',
      'csv',
      '--table',
      'suppliers',
      '--suppliers',
      '1',
    )
    expect(out).toBe('Table,Supplier,Payments,Amount\r\napril.csv,Beta plc,1,"£45,500.10"\r\n')
    for (const wrong of ['0', '1001', 'x'])
      expect((await call(files, 'spend', 'april.csv', '--suppliers', wrong)).code).toBe(2)
  })

  it('adds up a long file in pieces, and says that it was compared with no other', async () => {
    const long = `${headings}${row('01/04/2025', 'Alpha Ltd', '1', '30,000.00').repeat(20_000)}`
    const { code, plain } = await call({ 'a.csv': long }, 'spend', 'a.csv', '--max-size', '1')
    expect(code).toBe(0)
    expect(plain).toContain('20,000 payments of 1 table read, paid on 1 April 2025: £600,000,000 in all.')
    expect(plain).toContain('a.csv: it was read in pieces, so that its payments were added up and not compared')
    expect(plain).not.toContain('not looked at')
  })

  it('counts the months of files that it read in pieces among those of the others', async () => {
    const of = (month: string, times: number): string =>
      `${headings}${row(`01/${month}/2025`, 'Alpha Ltd', month, '30,000.00').repeat(times)}`
    const long = 20_000
    const set = {
      'april.csv': of('04', 1),
      'may.csv': of('05', long),
      'june.csv': of('06', 1),
      'july.csv': of('07', long),
    }
    const missing = async (...names: readonly string[]) =>
      (await json(set, 'spend', ...names, '--max-size', '1'))['monthsMissing']
    expect(await missing('april.csv', 'may.csv', 'june.csv')).toEqual([])
    expect(await missing('april.csv', 'june.csv')).toMatchObject([{ missing: ['2025-05'] }])
    expect(await missing('april.csv', 'july.csv')).toMatchObject([{ missing: ['2025-05', '2025-06'] }])
    expect(await missing('may.csv', 'july.csv')).toEqual([{ from: '2025-05', to: '2025-07', missing: ['2025-06'] }])
  })

  it('is no answer where there are no payments, and names what it did not look at', async () => {
    const { code, err, plain } = await call({ 'a.csv': 'Shape,Taste\nround,sweet\n' }, 'spend', 'a.csv')
    expect([code, err]).toEqual([3, expect.stringContaining('Nothing for imt finance spend was found')])
    expect(plain).toContain(
      'a.csv, table 1: no known table, and not looked at. The table with the headings "Shape", "Taste"',
    )
    expect(plain).toContain('not the same as none')
    expect(plain).not.toContain('0 rows')
    const both = await call({ ...files, 'b.csv': 'Shape,Taste\nround,sweet\n' }, 'spend', 'april.csv', 'b.csv')
    expect([both.code, both.plain]).toEqual([0, expect.stringContaining('b.csv, table 1: no known table')])
    const deals = 'Contract,Supplier,Start date,End date\nNetwork,Net plc,01/04/2025,31/03/2028\n'
    const others = { 'deals.csv': deals, 'sums.csv': 'Shape,Sides\nround,1\nTotal,1\n' }
    const beside = await call({ ...files, ...others }, 'spend', 'april.csv', 'deals.csv', 'sums.csv')
    expect(beside.plain).toContain(
      'deals.csv: 1 table or list of other kinds (contracts, register), which was not looked at',
    )
    expect(beside.plain).toContain('sums.csv, table 1: no known table, and not looked at')
  })
})

describe('imt finance ledger', () => {
  const headings = 'Cost Centre,Class,Amount\n'
  const april = `${headings}IT,PAY,100.10\nIT,INCOME,-50\nTotal,,50.10\n`
  const may = `${headings}IT,PAY,0.20\nHR,NON-PAY,lots\nTotal,,9\n`

  it('adds up by cost centre and class, over files, and holds totals to the lines of their file', async () => {
    const { code, err, plain } = await call({ 'april.csv': april, 'may.csv': may }, 'ledger', 'april.csv', 'may.csv')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain(
      '2 tables read as a ledger: 6 records, 3 of them added up, 2 rows of totals left out, 1 refused.',
    )
    expect(plain).toContain('IT INCOME -£50 IT PAY £100.30 IT TOTAL £50.30 GRAND TOTAL TOTAL £50.30')
    expect(plain).toContain('Check that no table repeats the lines of another.')
    expect(plain).toContain('Stated: £50.10 Lines come to: £50.10 Outcome: agrees')
    expect(plain).toContain('not known: a line above it was not added up')
    expect(plain).toContain('may.csv › row 3, column C')
  })

  it('says which total differs from the lines above it', async () => {
    const { plain } = await call({ 'a.csv': april.replace('50.10', '51.10') }, 'ledger', 'a.csv')
    expect(plain).toContain('1 total that the files state differs from the lines above: check which is right.')
    expect(plain).toContain('Total, Column: amount Stated: £51.10 Lines come to: £50.10 Outcome: differs')
  })

  it('does not hold the totals of a published budget to the lines of a ledger', async () => {
    const { code, plain } = await call({ 'page.html': page }, 'ledger', 'page.html')
    expect(code).toBe(0)
    expect(plain).not.toContain('differ')
    expect(plain).toContain('its totals are those of a published budget, and were not compared here')
  })

  it('takes the headings and periods of a ledger, and says what one is without', async () => {
    const own = { 'a.csv': 'Team,Kind,Month,Sum\nIT,PAY,1,5\nIT,PAY,2,7\n' }
    const without = await call(own, 'ledger', 'a.csv')
    expect([without.code, without.err]).toEqual([3, expect.stringContaining('Nothing for imt finance ledger')])
    expect(without.plain).toContain(
      'a.csv: no ledger with the columns that are needed. The headings name no costCentre',
    )
    const named = ['--column', 'costCentre=Team', '--column', 'class=Kind', '--column', 'amount=Sum', '--period', '2']
    const { revenue, tables } = await json(own, 'ledger', 'a.csv', ...named)
    expect(revenue).toContainEqual({ costCentre: 'IT', class: 'PAY', budget: '£7' })
    expect(tables).toMatchObject([{ counts: { otherPeriods: 1 } }])
    expect((await call(own, 'ledger', 'a.csv', '--column', 'sum=Sum')).code).toBe(2)
  })

  it('adds up a ledger without cost centres under one name, and says so', async () => {
    const own = { 'tb.csv': 'Account,Account name,Debit,Credit\n5100,Pay,100,\n3100,Income,,20\nTotal,,100,20\n' }
    const { code, plain } = await call(own, 'ledger', 'tb.csv', '--by', 'account')
    expect(code).toBe(0)
    expect(plain).toContain('tb.csv states no cost centre: all lines are added up under "Whole ledger".')
    expect(plain).toContain('Whole ledger 5100 £100 Whole ledger 3100 -£20 Whole ledger TOTAL £80')
    const { revenue } = await json(own, 'ledger', 'tb.csv', '--by', 'account', '--cost-centre', 'IM&T')
    expect(revenue).toContainEqual({ costCentre: 'IM&T', class: '3100', budget: '-£20' })
    const byClass = { 'a.csv': 'Class,Amount\nPAY,5\nINCOME,-2\n' }
    expect((await call(byClass, 'ledger', 'a.csv')).code).toBe(3)
    const named = await json(byClass, 'ledger', 'a.csv', '--cost-centre', 'IT')
    expect(named['revenue']).toContainEqual({
      costCentre: 'IT',
      class: 'PAY',
      budget: '£5',
    })
  })

  it('sums up by the codes of accounts where a ledger states no class', async () => {
    const oracle =
      'Cost Centre,Account,Account Description,Period Name,Entered Dr,Entered Cr\nA1,5100,Pay,AUG-26,100,\nA1,5100,Pay,AUG-26,,20\nA2,7200,Stationery,AUG-26,5,\n'
    const without = await call({ 'a.csv': oracle }, 'ledger', 'a.csv')
    expect([without.code, without.plain]).toEqual([3, expect.stringContaining('--by account sums up by the codes')])
    const { revenue } = await json({ 'a.csv': oracle }, 'ledger', 'a.csv', '--by', 'account')
    expect(revenue).toEqual([
      { costCentre: 'A1', class: '5100', budget: '£80' },
      { costCentre: 'A1', class: 'TOTAL', budget: '£80' },
      { costCentre: 'A2', class: '7200', budget: '£5' },
      { costCentre: 'A2', class: 'TOTAL', budget: '£5' },
      { costCentre: 'GRAND TOTAL', class: 'TOTAL', budget: '£85' },
    ])
  })

  it('asks how credits are written where they come to less than nothing', async () => {
    const brackets = 'Cost Centre,Class,Debit,Credit\nA1,PAY,100,\nA1,PAY,,(20.00)\nTotal,,100,(20.00)\n'
    const asked = await call({ 'a.csv': brackets }, 'ledger', 'a.csv')
    expect(asked.plain).toContain('Check: the credits of a.csv come to less than nothing')
    const told = await call({ 'a.csv': brackets }, 'ledger', 'a.csv', '--credits-below-zero')
    expect(told.plain).not.toContain('Check: the credits')
    expect(told.plain).toContain('GRAND TOTAL TOTAL £80')
    expect(told.plain).not.toContain('differs')
    const plain = 'Cost Centre,Class,Debit,Credit\nA1,PAY,100,20\n'
    const wrong = await call({ 'a.csv': plain }, 'ledger', 'a.csv', '--credits-below-zero')
    expect(wrong.plain).toContain('leave out --credits-below-zero')
  })

  it('reads a long CSV file in pieces, and says of another that it was read in part', async () => {
    const name = 'Information services '.repeat(50)
    const long = `${headings}${`${name},PAY,1\n`.repeat(1_200)}`
    const whole = await call({ 'a.csv': long }, 'ledger', 'a.csv', '--max-size', '1')
    expect(whole.plain).toContain('1 table read as a ledger: 1,200 records, 1,200 of them added up')
    expect(whole.plain).not.toContain('Not in the above')
    const row = `<tr><td>${name}</td><td>PAY</td><td>1</td></tr>`
    const page = `<table><tr><th>Cost Centre</th><th>Class</th><th>Amount</th></tr>${row.repeat(1_200)}</table>`
    const { code, plain } = await call({ 'a.html': page }, 'ledger', 'a.html', '--max-size', '1')
    expect(code).toBe(0)
    expect(plain).toContain('Check: a file was read in part, so that these sums are not of the whole.')
    expect(plain).toMatch(/Not in the above .* a\.html/)
  })
})

describe('imt finance phase', () => {
  const budget = 'Cost Centre,Class,Budget (£)\nIT,PAY,£100\nIT,NON-PAY,TBC\nIT,INCOME,£-10\nIT,TOTAL,£90\n'

  it('spreads each line so that its months add up to it, and says what it left out', async () => {
    const { lines } = await json({ 'page.html': page }, 'phase', 'page.html')
    expect(lines).toHaveLength(27)
    for (const { annual, months } of lines as { annual: string; months: { amount: string }[] }[])
      expect(months.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed()).toBe(
        new Decimal(annual).toFixed(),
      )
    const { code, plain } = await call({ 'a.csv': budget }, 'phase', 'a.csv')
    expect(code).toBe(0)
    expect(plain).toContain(
      '4 rows of a budget read: 2 lines phased over twelve equal months, 1 row of totals left out.',
    )
    expect(plain).toContain('IT, NON-PAY: its budget is "TBC", which is no exact amount')
    expect(plain).toContain('April: £8.33 May: £8.34')
  })

  it('spreads by shares, April first, and to the pound', async () => {
    const shares = '0,0,0,0,0,0,0,0,0,0,1,2'
    const { out } = await call(
      { 'a.csv': budget },
      'phase',
      'a.csv',
      '--profile',
      shares,
      '--to',
      'pound',
      '--format',
      'csv',
      '--table',
      'months',
    )
    expect(out).toMatch(/^Cost centre,.*,Budget,April,.*,February,March\r\nIT,PAY,.*£100,£0,.*,£33,£67\r\n/)
    const periods = await call({ 'a.csv': budget }, 'phase', 'a.csv', '--profile', Array(13).fill('1').join())
    expect(periods.plain).toContain('Period 13:')
    for (const wrong of ['1,x', '0,0', '-1', ''])
      expect((await call({ 'a.csv': budget }, 'phase', 'a.csv', `--profile=${wrong}`)).code).toBe(2)
  })

  it('rounds nothing away in silence', async () => {
    const pence = budget.replace('£100', '£100.50')
    const { plain } = await call({ 'a.csv': pence }, 'phase', 'a.csv', '--to', 'pound')
    expect(plain).toContain('IT, PAY: its budget of £100.50 is no whole number of pounds: phase it with --to penny')
  })

  it('is no answer where there is no budget', async () => {
    const { code, err } = await call({ 'a.csv': 'Shape,Taste\nround,sweet\n' }, 'phase', 'a.csv')
    expect([code, err]).toEqual([3, expect.stringContaining('Nothing for imt finance phase was found')])
  })
})

describe('imt finance depreciation', () => {
  const supposed = ['--life', '60', '--in-use', '10-01', '--convention', 'monthInUse']

  /** @see docs/how-to/capital-charge.md, the same programme by the functions */
  it('charges the programme of Plymouth over five years', async () => {
    const { years, projects } = await json({ 'page.html': page }, 'depreciation', 'page.html', ...supposed)
    expect((years as { depreciation: { charge: string } }[]).map(({ depreciation }) => depreciation.charge)).toEqual([
      '503169',
      '1006338',
      '1006338',
      '1006338',
      '1006338',
    ])
    expect(projects).toHaveLength(7)
    const { plain } = await call({ 'page.html': page }, 'depreciation', 'page.html', ...supposed)
    expect(plain).toContain('Supposed, since the programme states none of it: a straight line')
  })

  it('asks for what a programme does not state', async () => {
    for (const missing of [0, 2, 4]) {
      const given = supposed.filter((_, index) => index !== missing && index !== missing + 1)
      const { code, err } = await call({ 'page.html': page }, 'depreciation', 'page.html', ...given)
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(`^imt finance depreciation: ${supposed[missing] ?? ''} .*is missing\n`),
      ])
    }
    const day = await call(
      { 'page.html': page },
      'depreciation',
      'page.html',
      '--life',
      '60',
      '--in-use',
      '02-29',
      '--convention',
      'days',
    )
    expect([day.code, day.err]).toEqual([2, expect.stringContaining('a month and a day of every year')])
  })

  const own = {
    'a.csv':
      'Category,Project,2026/2027 Value (£),2027/2028 Value (£)\nIT,Network,"£120,000","£60,000"\nIT,Phones,£600,TBC\nEstates,Lift,"£9,000",£0\n,Total,"£129,600","£60,000"\n',
  }
  it('takes lives by project and category, the day within its financial year, and leaves out what has none', async () => {
    const args = ['--life', 'IT=120', '--life', 'Phones=24', '--in-use', '03-01', '--convention', 'monthInUse']
    const { projects } = await json(own, 'depreciation', 'a.csv', ...args, '--years', '2')
    expect(projects).toMatchObject([
      {
        project: 'Network',
        inUse: '2027-03-01',
        lifeMonths: 120,
        charges: [{ year: '2026/27', charge: '1000' }, { charge: '12000' }],
      },
      {
        project: 'Network',
        inUse: '2028-03-01',
        lifeMonths: 120,
        charges: [{ charge: '0' }, { year: '2027/28', charge: '500' }],
      },
      { project: 'Phones', inUse: '2027-03-01', lifeMonths: 24 },
    ])
    const { plain } = await call(own, 'depreciation', 'a.csv', ...args)
    expect(plain).toContain('Lift, 2026/2027: no life is given for it')
    expect(plain).toContain('Phones, 2027/2028: No figure is stated.')
    expect(plain).toContain('these sums are of a part of the programme')
  })
})

describe('imt finance registers', () => {
  const files = {
    'assets.csv':
      'Asset Number,Category,Serial Number,Cost,Accumulated Depreciation,Net Book Value,Disposal Date\nFA1,IT,SN-0001,12000,4800,7200,\nFA2,IT,SN-0002,9000,3600,5400,\nFA3,IT,SN-0003,6000,6000,0,10/01/2026\nFA9,Plant,,1,0,1,\n',
    'devices.csv':
      'Device name,Serial number,Model,Status,Purchase cost\nSRV-01,SN0001,PowerEdge,In use,12000\nLAP-03,SN-0003,EliteBook,In use,900\nSRV-05,SN-0005,PowerEdge,In use,15000\n',
    'contracts.csv':
      'Contract reference,Title,Supplier,Start date,End date,Total value\nC1,Managed print service,Printco Ltd,01/04/2025,31/03/2026,"£120,000"\nC2,Legal advice,Law LLP,01/04/2025,31/03/2026,"£40,000"\n',
    'payments.csv':
      'Date,Supplier,Transaction Number,Amount\n01/05/2025,PRINTCO LIMITED,1,70000.00\n31/03/2026,Printco Ltd,2,65000.50\n02/06/2025,Law LLP,4,40000.00\n02/06/2025,REDACTED,6,50000.00\n######,Law LLP,7,1.00\n',
  }
  const all = ['registers', ...Object.keys(files), '--as-of', '2026-06-30']

  it('says where the registers differ, and where each line stands', async () => {
    const { code, err, plain } = await call(files, ...all)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain('Read: 3 fixed assets, 3 devices, 2 contracts and 4 payments.')
    expect(plain).toContain(
      'FA2 is capitalised and not found in the IT register Where in the asset register: assets.csv › row 3',
    )
    expect(plain).toContain('FA3 was disposed of on 10 January 2026 in the asset register and is held in the IT')
    expect(plain).toContain('SRV-05 is held and not found in the asset register')
    expect(plain).toContain('Managed print service Supplier: Printco Ltd Reference: C1')
    // By hand: 70,000 + 65,000.50 - 120,000.
    expect(plain).toContain('Printco Ltd 2025/26 £120,000 £135,000.50 £15,000.50 more was paid')
    expect(plain).toContain('Law LLP 2025/26 £40,000 £40,000 £0 equal')
    expect(plain).toContain('1 line of the asset register of other categories than information technology')
    expect(plain).toContain('1 payment without a day or an exact amount')
  })

  it.each([
    ['01/04/2024', '31/03/2025', false],
    ['01/04/2024', '30/04/2025', true],
    ['15/01/2024', '14/01/2025', false],
    ['15/01/2024', '14/02/2025', true],
    ['15/01/2024', '20/12/2024', false],
    ['02/01/2024', '01/01/2025', false],
    ['31/01/2024', '28/02/2025', true],
    // No end is stated.
    ['02/01/2024', '31/12/9999', false],
  ])(
    'says of a contract from %s to %s whether it is known to run for more than a year: %s',
    async (from, to, isLong) => {
      const csv = `Contract reference,Title,Supplier,Start date,End date,Value\nL1,Photocopier lease,Alpha Ltd,${from},${to},"£12,000"\n`
      const { plain } = await call({ 'contracts.csv': csv }, 'registers', 'contracts.csv', '--as-of', '2024-10-01')
      expect(plain).toContain('Photocopier lease Supplier: Alpha Ltd')
      expect(plain.includes('whether it runs for more than twelve months')).toBe(!isLong)
    },
  )

  it('gives programs the same, and compares nothing with what is not there', async () => {
    const { spend, leases, assets } = await json(
      files,
      'registers',
      'contracts.csv',
      'payments.csv',
      '--as-of',
      '2026-06-30',
    )
    expect(spend).toMatchObject({ rows: [{ difference: '15000.5' }, { difference: '0' }], paymentsLeftOut: [3] })
    expect(leases).toMatchObject({ candidates: [{ contract: 0 }] })
    expect(assets).toBeNull()
    expect((await call(files, 'registers', 'devices.csv')).code).not.toBe(0)
  })
})

describe('imt finance budgets', () => {
  const of2025 = `Budget 2025/26,2025/26 Budget £000,Of which non-recurrent £000,WTE
Service desk,300,0,10
Print room,61.807,5,
Records,80,,2
Total,441.807,5,12
`
  const of2026 = `Budget 2026/27,2026/27 Budget £000,Of which non-recurrent £000,WTE
Service desk,341.55,0,11
Print room,58,0,
Cyber,44,10,1
Total,443.55,10,12
`
  const files = { '2025.csv': of2025, '2026.csv': of2026 }

  it('says what two years differ by, and by which headings it was read', async () => {
    const { code, err, plain } = await call(files, 'budgets', '2026.csv', '--before', '2025.csv')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain(
      '£441,807 before, £443,550 after. Budget: "2025/26 Budget £000" and "2026/27 Budget £000". What does not recur: "Of which non-recurrent £000". Volumes: "WTE".',
    )
    expect(plain).toContain('Service desk Budget: Untitled Before: £300,000 After: £341,550 Change: £41,550')
    expect(plain).toContain('Volume: £30,000 Rate: £11,550')
    expect(plain).toContain('Ended: -£80,000')
  })

  it('gives programs parts that add up to each change', async () => {
    const { budgets } = (await json(files, 'budgets', '2026.csv', '--before', '2025.csv')) as {
      budgets: readonly { total: Record<string, string>; lines: readonly Record<string, string>[]; open: string[] }[]
    }
    const [budget] = budgets
    expect(budget?.open).toEqual(['Print room'])
    for (const line of [budget?.total, ...(budget?.lines ?? [])]) {
      const parts = ['started', 'ended', 'nonRecurrentEnded', 'nonRecurrentStarted', 'volume', 'rate', 'notSplit']
      const sum = parts.reduce((all, part) => all.plus(line?.[part] ?? ''), new Decimal(0))
      expect(sum.toFixed()).toBe(line?.['change'])
    }
    expect(budget?.total['change']).toBe('1743')
  })

  it('reads two years out of one file, by their headings or by those that it is told', async () => {
    const both = { 'both.csv': 'Line,2026/27 Budget £,2025/26 Budget £\nIT,"1,250","1,200"\nLicences,280,300\n' }
    const read = async (...args: readonly string[]) =>
      (await json(both, 'budgets', 'both.csv', ...args)) as { budgets: readonly { total: { change: string } }[] }
    expect((await read()).budgets[0]?.total.change).toBe('30')
    const told = ['--budget', '2025/26 Budget £', '--budget-before', '2026/27 Budget £']
    expect((await read(...told)).budgets[0]?.total.change).toBe('-30')
  })

  it('says of no line that it began or ended whose budget of the other year was not read', async () => {
    const one = { 'one.csv': 'Line,Budget 2025/26,Budget 2026/27\nNursing,c. 1000,1100\nMedical,2000,2000\n' }
    const { plain } = await call(one, 'budgets', 'one.csv')
    expect(plain).toContain('Change: £0 Began: £0')
    expect(plain).toContain('after, "Nursing": The budget of the other year was not read, so none is.')
    const blank = { 'one.csv': 'Line,Budget 2025/26,Budget 2026/27\nNursing,,1100\nMedical,2000,2000\n' }
    expect((await call(blank, 'budgets', 'one.csv')).plain).toContain('Began: £1,100')
  })

  it('compares a budget by cost centre, with its staff as volumes', async () => {
    const budget = (amount: string, staff: string): string =>
      `Cost Centre,Class,Budget (£),Funded WTE\nDesk,PAY,"£${amount}",${staff}\nDesk,TOTAL,"£${amount}",${staff}\n`
    const two = { 'now.csv': budget('341,550', '11.00'), 'then.csv': budget('300,000', '10.00') }
    const { budgets } = await json(two, 'budgets', 'now.csv', '--before', 'then.csv')
    expect(budgets).toMatchObject([{ lines: [{ key: 'Desk, PAY', volume: '30000', rate: '11550' }], open: [] }])
  })

  it('reads a table as one though a column of it states dashes alone', async () => {
    const of = (digital: string, once: string, staff: string): string =>
      `Directorate,Approved budget (£),Non recurring (£),Staff (WTE)\nDigital,"${digital}",${once},${staff}\nEstates,"300,000",,\nFinance,"50,000",,\n`
    const two = { 'now.csv': of('4,410,000', '-', '56.5'), 'then.csv': of('4,200,000', '100000', '55') }
    const { budgets, notCompared } = await json(two, 'budgets', 'now.csv', '--before', 'then.csv')
    expect(notCompared).toEqual([])
    expect(budgets).toMatchObject([
      { total: { change: '210000', nonRecurrentEnded: '-100000', volume: '111818.18', rate: '198181.82' } },
    ])
  })

  it('names what it does not compare, and why', async () => {
    const several = { 'one.csv': 'Line,Budget A £,Budget B £\nIT,"1,250","1,200"\nLicences,280,300\n' }
    const { code, plain } = await call(several, 'budgets', 'one.csv')
    expect(code).toBe(3)
    expect(plain).toContain('name its column with --budget-before; it has "Budget A £" and "Budget B £"')
    const other = await call({ ...several, ...files }, 'budgets', 'one.csv', '--before', '2025.csv')
    expect(other.plain).toContain('it is not known which column holds the budget. Name it with --budget;')
  })
})
