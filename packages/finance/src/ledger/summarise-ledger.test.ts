import type { LeftOut, Location, RecordBatch } from '@imt/core'
import { readRecords } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { mergeLedgers, type LedgerRefusalCode } from './partial.js'
import { summariseLedger, type SummariseLedgerOptions } from './summarise-ledger.js'

const records = async function* (csv: string, batchSize = 3): AsyncGenerator<RecordBatch> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(csv))
  }
  yield* readRecords(bytes(), { name: 'ledger.csv', batchSize })
}
const classOf = (code: string): string | undefined => ({ 3: 'INCOME', 5: 'PAY', 7: 'NON-PAY' })[code[0] ?? '']
const summarise = (csv: string, options: SummariseLedgerOptions = { classOf }): ReturnType<typeof summariseLedger> =>
  summariseLedger(records(csv), options)

const csv = `Cost Centre,Account,Period,Amount
Technology,5100,M1,"1,000.10"
Technology,7300,M1,£20.20
Technology,3000,M1,(500)
Service desk,5100,M1,12.345
Service desk,5100,M2,0.10
Service desk,5100,M2,0.20
Service desk,9999,M2,5
,5100,M2,5
Service desk,5100,M2,TBC
Service desk,5100,M2,"1,23"
Service desk,5100,M2,1,234.00
Service desk,5100,M2,c. £50
`

describe('summariseLedger', () => {
  it('adds up a ledger exactly, classes in the usual order', async () => {
    const { revenue, classSummary } = await summarise(csv)
    expect(revenue.map((line) => [line.costCentre, line.class, line.budget])).toEqual([
      ['Technology', 'INCOME', '-£500'],
      ['Technology', 'PAY', '£1,000.10'],
      ['Technology', 'NON-PAY', '£20.20'],
      ['Technology', 'TOTAL', '£520.30'],
      ['Service desk', 'PAY', '£0.30'],
      ['Service desk', 'TOTAL', '£0.30'],
      ['GRAND TOTAL', 'TOTAL', '£520.60'],
    ])
    expect(classSummary.map((line) => [line.class, line.budget])).toEqual([
      ['INCOME', '-£500'],
      ['PAY', '£1,000.40'],
      ['NON-PAY', '£20.20'],
      ['GRAND TOTAL', '£520.60'],
    ])
  })

  it('adds up a ledger that names no cost centre under the name that it is given', async () => {
    const ledger =
      'Account,Account name,Period,Debit,Credit\n5110,Pay,M1,1000.00,\n7210,Licences,M1,250.00,\n3100,Income,M1,,300.00\n5110,Pay,M1,1.10,\nTotal,,,1251.10,300.00\n'
    const { revenue, counts, totals } = await summarise(ledger, { classOf, costCentre: 'IM&T' })
    expect(revenue.map((line) => [line.costCentre, line.class, line.budget])).toEqual([
      ['IM&T', 'INCOME', '-£300'],
      ['IM&T', 'PAY', '£1,001.10'],
      ['IM&T', 'NON-PAY', '£250'],
      ['IM&T', 'TOTAL', '£951.10'],
      ['GRAND TOTAL', 'TOTAL', '£951.10'],
    ])
    expect(counts).toMatchObject({ records: 5, summarised: 4, totals: 1, refused: 0 })
    expect(totals.map(({ outcome }) => outcome)).toEqual(['agrees', 'agrees'])
    const refused = await summarise(ledger, { classOf })
    expect(refused.refusals[0]?.why).toContain('or as costCentre what all its lines are of')
    // A column that names cost centres goes before it.
    const stated = await summarise('Cost Centre,Account,Amount\nIT,5100,1\n', { classOf, costCentre: 'IM&T' })
    expect(stated.revenue[0]?.costCentre).toBe('IT')
    await expect(summarise(ledger, { classOf, costCentre: ' ' })).rejects.toThrow(
      'summariseLedger: options.costCentre must name what all lines are of',
    )
  })

  it('knows a total whose words stand under no heading, or beside the codes of accounts', async () => {
    const sage = 'N/C,Name,,Debit,,Credit\n5110,Pay,,5.00,,\n3100,Income,,,,3.00\n,,Totals:,5.00,,3.00\n'
    const xero = 'Account code,Account,Debit,Credit\n5110,Pay,5.00,\n3100,Income,,3.00\n,Total,5.00,3.00\n'
    for (const ledger of [sage, xero])
      expect((await summarise(ledger, { classOf, costCentre: 'All' })).counts).toMatchObject({
        summarised: 2,
        totals: 1,
        refused: 0,
      })
  })

  it.each([
    ['plain', '20.00', '-20.00', '0.10', '-0.10'],
    ['not plain', '£20.00', '(20.00)', '10p', '-10p'],
  ])('takes credits that are written below zero as those above it, %s', async (_, one, below, other, otherBelow) => {
    const written = (first: string, second: string): string =>
      `Cost Centre,Account,Debit,Credit\nIT,5100,100,\nIT,5100,,${first}\nIT,7300,5,0\nHR,7300,,${second}\nTotal,,105,20.10\n`
    const above = await summarise(written(one, other))
    const asked = await summarise(written(below, otherBelow))
    const told = await summarise(written(below, otherBelow).replace('20.10', '-20.10'), {
      classOf,
      creditsBelowZero: true,
    })
    expect([above.creditsDoubtful, asked.creditsDoubtful, told.creditsDoubtful]).toEqual([false, true, false])
    expect(told.revenue).toEqual(above.revenue)
    expect(told.totals.map(({ column, outcome, computed }) => [column, outcome, computed])).toEqual(
      above.totals.map(({ column, outcome, computed }) => [column, outcome, computed]),
    )
    expect((await summarise(written(one, other), { classOf, creditsBelowZero: true })).creditsDoubtful).toBe(true)
  })

  it('compares a total on top with the lines that follow', async () => {
    const on = async (top: string, ...rows: readonly string[]) => {
      const { totals } = await summarise(['Cost Centre,Account,Amount', `Total,,${top}`, ...rows].join('\n'))
      return totals.map(({ stated, computed, outcome }) => [stated, computed, outcome])
    }
    expect(await on('30', 'IT,5100,10', 'IT,5100,20')).toEqual([['3000', '3000', 'agrees']])
    expect(await on('35', 'IT,5100,10', 'IT,5100,20')).toEqual([['3500', '3000', 'differs']])
    expect(await on('30', 'IT,5100,10', 'IT,5100,20', 'IT,5100,lots')).toEqual([['3000', '3000', 'open']])
    expect(await on('10', 'IT,5100,10', 'Total,,25', 'IT,5100,20')).toEqual([
      ['1000', '1000', 'agrees'],
      ['2500', '1000', 'differs'],
    ])
    expect(await on('0', 'IT,5100,10', 'IT,5100,20')).toEqual([['0', '0', 'agrees']])
  })

  it('refuses what it cannot read, with its line and column, and reads on', async () => {
    const told: LeftOut<Location, LedgerRefusalCode>[] = []
    const { counts, refusals } = await summarise(csv, {
      classOf,
      keepRefusals: 2,
      onRefused: (refusal) => told.push(refusal),
    })
    expect(told.map(({ code, at }) => [code, at.kind === 'csv' ? [at.line, at.column] : []])).toEqual([
      ['amountTooPrecise', [5, 22]],
      ['classUnknown', [8, 14]],
      ['costCentreMissing', [9, 1]],
      ['amountAbsent', [10, 22]],
      ['amountUnreadable', [11, 22]],
      ['wrongWidth', [12, 1]],
      ['amountNotExact', [13, 22]],
    ])
    expect(refusals).toEqual(told.slice(0, 2))
    expect(counts).toEqual({
      records: 12,
      summarised: 5,
      otherPeriods: 0,
      totals: 0,
      refused: 7,
      refusedBy: {
        amountTooPrecise: 1,
        classUnknown: 1,
        costCentreMissing: 1,
        amountAbsent: 1,
        amountUnreadable: 1,
        wrongWidth: 1,
        amountNotExact: 1,
      },
    })
  })

  it('takes only the periods asked for, and counts the others', async () => {
    const { revenue, counts } = await summarise(csv, { classOf, periods: ['M1'] })
    expect(revenue.at(-1)?.budget).toBe('£520.30')
    expect([counts.records, counts.summarised, counts.otherPeriods, counts.refused]).toEqual([12, 3, 7, 2])
  })

  it('uses the class column of a ledger that has one', async () => {
    const { revenue } = await summarise('Department,Class,Budget (£)\nIT,Pay,5\nIT, Pay ,6\n', {})
    expect(revenue[0]).toEqual({ costCentre: 'IT', class: 'Pay', budget: '£11' })
  })

  it('says which columns it misses, and refuses every record', async () => {
    const { revenue, counts, refusals } = await summarise('A,B\n1,2\n3,4\n5,6\n7,8\n')
    expect([revenue, counts.records, counts.refused, counts.refusedBy]).toEqual([[], 4, 4, { noColumns: 4 }])
    expect(refusals[0]?.why).toMatch(/no costCentre, no subjective, no amount/)
  })

  it('counts no total row twice, and says so', async () => {
    const { revenue, counts, refusals } = await summarise(
      'CC,Class,Amount\nIT,PAY,100\nIT,NON-PAY,50\nIT,TOTAL,150\nGrand total,,150\n',
      {},
    )
    expect(revenue.at(-1)?.budget).toBe('£150')
    expect(counts).toEqual({ records: 4, summarised: 2, otherPeriods: 0, totals: 2, refused: 0, refusedBy: {} })
    expect(refusals.map(({ code, at }) => [code, at.kind === 'csv' ? at.line : 0])).toEqual([
      ['totalRow', 4],
      ['totalRow', 5],
    ])
  })

  it.each(['CC,Class,Budget,Actual', 'CC,Class,Actual,Budget', 'CC,Class,Amount,Amount'])(
    'refuses to choose between two amounts: %s',
    async (headings) => {
      const { revenue, counts, refusals } = await summarise(`${headings}\nIT,PAY,1,2\nIT,PAY,3,4\n`, {})
      expect([revenue, counts.records, counts.refusedBy, refusals.map(({ code }) => code)]).toEqual([
        [],
        2,
        { amountAmbiguous: 2 },
        ['amountAmbiguous'],
      ])
      for (const heading of headings.split(',').slice(2)) expect(refusals[0]?.why).toContain(heading)
    },
  )

  it('takes the amount that is named', async () => {
    expect(
      (await summarise('CC,Class,Budget,Actual\nIT,PAY,1,2\n', { columns: { amount: ['Actual'] } })).revenue.at(-1)
        ?.budget,
    ).toBe('£2')
  })

  it('adds up no rounded figures, and none of more digits than it can hold', async () => {
    const { counts } = await summarise(
      `CC,Class,Amount\nIT,PAY,£1.2m\nIT,PAY,1.5k\nIT,PAY,1${'0'.repeat(28)}1.23\n`,
      {},
    )
    expect([counts.summarised, counts.refusedBy]).toEqual([0, { amountNotExact: 2, amountUnreadable: 1 }])
  })

  it('takes no account of white space around cost centres and periods', async () => {
    const { revenue, counts } = await summarise(
      'CC,Class,Period,Amount\nIT,PAY,M1 ,1\nIT\u00a0,PAY,M1,2\n IT,PAY,\u00a0M1,3\n',
      { periods: ['M1'] },
    )
    expect([revenue[0], counts.summarised]).toEqual([{ costCentre: 'IT', class: 'PAY', budget: '£6' }, 3])
  })

  it('takes the headings from the first batch that has any', async () => {
    const empty: RecordBatch = {
      firstRecord: 1,
      fields: [],
      locate: () => ({ kind: 'csv', source: 'l', line: 1, column: 1, record: 1, field: 1 }),
    }
    const batches = async function* (): AsyncGenerator<RecordBatch> {
      yield empty
      yield* records('CC,Class,Amount\nIT,PAY,1\n')
    }
    expect((await summariseLedger(batches())).counts).toMatchObject({ records: 1, summarised: 1, refused: 0 })
  })

  it('merges cells that one stretch states twice, whichever it is', async () => {
    const { partial } = await summarise('CC,Class,Amount\nIT,PAY,1\n', {})
    const twice = { ...partial, cells: [...partial.cells, ...partial.cells] }
    const nothing = { ...partial, cells: [] }
    expect(mergeLedgers(twice, nothing).cells).toEqual([{ costCentre: 'IT', class: 'PAY', pence: '200', lines: 2 }])
    expect(mergeLedgers(nothing, twice).cells).toEqual(mergeLedgers(twice, nothing).cells)
  })

  it('is exact beyond what a JavaScript number holds', async () => {
    const { revenue } = await summarise(
      `Cost Centre,Account,Amount\n${'IT,5,90071992547409.91\n'.repeat(3)}IT,5,0.01\n`,
    )
    expect(revenue.at(-1)?.budget).toBe('£270,215,977,642,229.74')
  })

  it('takes debits less credits, a blank cell being nothing', async () => {
    const { revenue, counts, refusals } = await summarise(
      'Cost centre,Class,Debit,Credit\nA,PAY,100.00,\nA,PAY,,30.00\nA,PAY,"1,000.00",-\nA,PAY,(5.00),\nA,PAY,,\nA,PAY,5,TBC\n',
      {},
    )
    expect(revenue[0]).toEqual({ costCentre: 'A', class: 'PAY', budget: '£1,065' })
    expect([counts.summarised, counts.refusedBy]).toEqual([4, { amountAbsent: 2 }])
    expect(refusals.map(({ at }) => at.kind === 'csv' && [at.line, at.field])).toEqual([
      [6, 3],
      [7, 4],
    ])
  })

  it('takes the side of an amount from the mark beside it', async () => {
    const { revenue, counts } = await summarise(
      'CC,Class,Amount,Dr/Cr\nIT,PAY,100.00,Dr\nIT,PAY,30.00,CR\nIT,PAY,5.00 Cr,\nIT,PAY,7.00,?\n',
      {},
    )
    expect(revenue[0]?.budget).toBe('£65')
    expect(counts.refusedBy).toEqual({ sideUnknown: 1 })
    const signed = await summarise('CC,Class,Amount,D/C\nIT,PAY,100.00,D\nIT,PAY,-30.00,C\n', {})
    expect(signed.revenue[0]?.budget).toBe('£70')
  })

  it('prefers debits and credits to the amount beside them, unless that is named', async () => {
    const both = 'CC,Class,Debit,Credit,Net\nIT,PAY,10,2,8\n'
    expect((await summarise(both, {})).revenue[0]?.budget).toBe('£8')
    expect((await summarise(both, { columns: { amount: ['Credit'] } })).revenue[0]?.budget).toBe('£2')
  })

  it('compares the totals that it states, each with its lines', async () => {
    const { totals, revenue } = await summarise(
      'CC,Class,Amount\nIT,PAY,100\nIT,NON-PAY,50\nIT,TOTAL,150\nHR,PAY,20\nHR,TOTAL,25\nGrand total,,170\n',
      {},
    )
    expect(revenue.at(-1)?.budget).toBe('£170')
    expect(
      totals.map(({ words, stated, computed, outcome, at }) => [
        words,
        stated,
        computed,
        outcome,
        at.kind === 'csv' && at.line,
      ]),
    ).toEqual([
      ['IT, TOTAL', '15000', '15000', 'agrees', 4],
      ['HR, TOTAL', '2500', '2000', 'differs', 6],
      ['Grand total, ', '17000', '17000', 'agrees', 7],
    ])
  })

  it('compares totals of debits and of credits, and none after a line that it refused', async () => {
    const lines = 'CC,Class,Debit,Credit\nIT,PAY,100,\nIT,PAY,,40\nTotal,,100,50\n'
    const outcomes = async (text: string) =>
      (await summarise(text, {})).totals.map(({ column, computed, outcome }) => [column, computed, outcome])
    expect(await outcomes(lines)).toEqual([
      ['debit', '10000', 'agrees'],
      ['credit', '4000', 'differs'],
    ])
    expect(await outcomes(lines.replace('IT,PAY,,40', 'IT,PAY,,4O'))).toEqual([
      ['debit', '10000', 'open'],
      ['credit', '0', 'open'],
    ])
  })

  it('makes nothing of nothing', async () => {
    expect((await summarise('')).counts.records).toBe(0)
    expect((await summarise('Cost Centre,Account,Amount\n')).revenue).toEqual([])
  })

  describe('of several currencies', () => {
    it('adds up what is in pounds, and refuses the rest by name', async () => {
      const lines = ['Cost centre,Account,Currency,Amount', 'A,5100,GBP,10.00', 'A,5100,gbp,5.00', 'A,5100,,1.00']
      const { revenue, counts, refusals } = await summarise([...lines, 'A,5100,EUR,7.00', 'A,5100,GBP,2.00'].join('\n'))
      expect(revenue.at(-1)?.budget).toBe('£18')
      expect(counts.refusedBy).toEqual({ otherCurrency: 1 })
      expect(refusals[0]).toMatchObject({ at: { line: 5, field: 3 }, why: expect.stringContaining('in EUR') as string })
    })

    it.each([
      ['Unit4', 'Account,Costc,Period,TransNo,Cur. amount,Currency,Amount\n5100,A,1,1,"1,000.00",EUR,860.00'],
      ['Oracle', 'Cost centre,Account,Currency,Entered Dr,Entered Cr,Accounted Dr,Accounted Cr\nA,5100,EUR,9,,860,'],
    ])('takes the amounts in pounds that %s states beside them', async (_, text) => {
      const { revenue, counts } = await summarise(text)
      expect([revenue.at(-1)?.budget, counts.refused]).toEqual(['£860', 0])
    })
  })

  it('never adds the total of a cost centre that is named by it', async () => {
    const { revenue, totals } = await summarise(
      'Cost centre,Account,Amount\nA,5100,10.00\nA,7100,5.00\nA Total,,16.00\nTotal,,15.00',
      { classOf: () => 'PAY' },
    )
    expect(revenue.at(-1)?.budget).toBe('£15')
    expect(totals.map(({ words, outcome }) => [words, outcome])).toEqual([
      ['A Total, ', 'differs'],
      ['Total, ', 'agrees'],
    ])
  })

  describe('with totals that are named where an account or a narrative stands', () => {
    const byAccount: SummariseLedgerOptions = {}
    it.each(['Total pay', 'Sub-total: pay', 'Pay total', '5200 Total', 'Total for pay', '***'])(
      'adds no %s, and compares it',
      async (name) => {
        const lines = ['Cost centre,Class,Amount', 'A,Salaries,10.00', 'A,Agency,5.00', `A,${name},15.00`]
        const { revenue, counts, totals } = await summarise(lines.join('\n'), byAccount)
        expect([revenue.at(-1)?.budget, counts.totals]).toEqual(['£15', 1])
        expect(totals.map(({ words, outcome }) => [words, outcome])).toEqual([[`A, ${name}`, 'agrees']])
      },
    )
    it('takes none of a company for one', async () => {
      const lines = ['Cost centre,Class,Amount', 'A,Total Gas Ltd,10.00', 'A,Agency,5.00']
      expect((await summarise(lines.join('\n'), byAccount)).counts.totals).toBe(0)
    })
    it('adds none beside a code, or beside none, in either way of reading', async () => {
      const lines = [
        'Cost centre,Account,Narrative,Debit,Credit',
        'A,5100,Salaries,10.00,',
        'A,5100,Total energy,5.00,',
        'A,5100,Salaries,10.00,',
        'A,5100,Total,25.00,',
        'A,,Total pay,25.00,',
        'A,7100,Grand total:,25.00,',
      ]
      const { revenue, counts, totals } = await summarise(lines.join('\n'))
      expect([revenue.at(-1)?.budget, counts.totals, counts.refused]).toEqual(['£25', 3, 0])
      expect(totals.map(({ words, column, outcome }) => [words, column, outcome])).toEqual([
        ['Total', 'debit', 'agrees'],
        ['Total pay', 'debit', 'agrees'],
        ['Grand total:', 'debit', 'agrees'],
      ])
    })
  })
})
