import { readCsv, readCsvInPieces } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { basisOfWords } from './basis-rows.js'
import { readSpend, type SpendReading } from './read-spend.js'

const headings = (amount: string): string =>
  `Entity,Date,Expense type,Expense area,Supplier,Transaction number,${amount}`
const alpha = (amount: string): string => `Trust,02/06/2025,Hardware,IM&T,Alpha Ltd,1001,${amount}`
const beta = (amount: string): string => `Trust,05/06/2025,Software,IM&T,Beta plc,1002,${amount}`
const row = (words: string, amount: string): string => `,,,,,${words},${amount}`
const asOf = '2026-11-30'
const csv = (...lines: string[]) => readCsv(lines.join('\n'), { name: 'June 2025.csv' })
const told = ({ findings }: SpendReading) =>
  findings
    .filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ level, stated, computed }) => [level, stated, computed])
const totalOf = ({ summaries }: SpendReading) => summaries[0]?.find(({ label }) => label === 'total')?.text

describe('words of rows at the foot', () => {
  it.each([
    ['Net', 'net'],
    ['Total net', 'net'],
    ['Net total:', 'net'],
    ['Total (excl. VAT)', 'net'],
    ['Sub-total excluding VAT', 'net'],
    ['Total less VAT', 'net'],
    ['Net of VAT', 'net'],
    ['VAT', 'vat'],
    ['VAT @ 20%', 'vat'],
    ['VAT at 17.5%', 'vat'],
    ['Total VAT', 'vat'],
    ['Less: VAT', 'vat'],
    ['of which VAT', 'vat'],
    ['Recoverable VAT', 'vat'],
    ['Gross', 'gross'],
    ['GROSS TOTAL', 'gross'],
    ['Total including VAT', 'gross'],
    ['Grand total (inc VAT)', 'gross'],
  ])('%s is %s', (words, basis) => {
    expect(basisOfWords(words)).toBe(basis)
  })

  it.each([
    'Total',
    'VAT Systems Ltd',
    'Netgear',
    'Gross Hill Properties',
    'HMRC VAT',
    'Net zero works',
    'x'.repeat(99),
  ])('%s is none', (words) => {
    expect(basisOfWords(words)).toBeUndefined()
  })
})

describe('rows at the foot of a table of payments', () => {
  it.each([
    ['net first', 'Amount', [row('Net', '80000'), row('VAT', '16000'), row('Gross', '96000')]],
    ['gross first', 'Amount', [row('Gross', '96000'), row('VAT', '16000'), row('Net', '80000')]],
    [
      'a total, the VAT in it, and the net',
      'Amount',
      [row('Total', '96000'), row('of which VAT', '16000'), row('Net', '80000')],
    ],
    ['VAT written as taken off', 'Amount', [row('Total', '96000'), row('Less VAT', '-16000'), row('Net', '80000')]],
    ['in another column', 'Amount', ['Total net,,,,,,80000', 'VAT,,,,,,16000', 'Total gross,,,,,,96000']],
    ['a gross total alone', 'Amount', [row('Gross total', '96000')]],
  ])('are no payments, and right ones are silent: %s', async (_, amount, foot) => {
    const read = await readSpend(csv(headings(amount), alpha('36000'), beta('60000'), ...foot), { asOf })
    expect(told(read)).toStrictEqual([])
    expect(read.findings).toStrictEqual([])
    expect(totalOf(read)).toBe('£96,000')
    expect(read.report.read[0]?.figures).toMatchObject({ inNoRelation: 0 })
  })

  it('take lines without VAT to be the net', async () => {
    const foot = [row('Sub-total', '96000'), row('VAT at 20%', '19200'), row('Total', '115200')]
    const read = await readSpend(csv(headings('Amount excl VAT'), alpha('36000'), beta('60000'), ...foot), { asOf })
    expect(read.findings).toStrictEqual([])
    expect(totalOf(read)).toBe('£96,000')
  })

  it.each([
    ['the net', ['80000', '16000', '96000'].with(0, '81000'), [['error', '16000', '£15,000']]],
    ['the VAT', ['80000', '16000', '96000'].with(1, '16100'), [['error', '16100', '£16,000']]],
    ['the gross', ['80000', '16000', '96000'].with(2, '99000'), [['error', '99000', '£96,000']]],
  ])('tell a wrong one once: %s', async (_, [net = '', vat = '', gross = ''], expected) => {
    const foot = [row('Net', net), row('VAT', vat), row('Gross', gross)]
    expect(
      told(await readSpend(csv(headings('Amount'), alpha('36000'), beta('60000'), ...foot), { asOf })),
    ).toStrictEqual(expected)
  })

  it('say where nothing tells what a row could be compared with', async () => {
    const net = await readSpend(csv(headings('Amount'), alpha('36000'), beta('60000'), row('Net', '80000')), { asOf })
    expect(told(net)).toStrictEqual([['note', '80000', undefined]])
    expect(net.findings[0]?.message).toContain('nothing says whether VAT is in the 2 payments above it')
    const vat = await readSpend(csv(headings('Amount'), alpha('36000'), beta('60000'), row('VAT', '16000')), { asOf })
    expect(told(vat)).toStrictEqual([['note', '16000', undefined]])
  })

  it('do not pass a sum that no VAT explains', async () => {
    const read = await readSpend(csv(headings('Amount'), alpha('36000'), beta('60000'), row('Net', '40000')), { asOf })
    expect(told(read)).toStrictEqual([['error', '40000', '£96,000']])
  })

  it('stand below each month', async () => {
    const lines = [
      alpha('36000'),
      ...[row('Net', '30000'), row('VAT', '6000'), row('Gross', '36000')],
      beta('60000'),
      ...[row('Net', '50000'), row('VAT', '10000'), row('Gross', '61000')],
      row('Grand total', '96000'),
    ]
    const read = await readSpend(csv(headings('Amount'), ...lines), { asOf })
    expect(told(read)).toStrictEqual([['error', '61000', '£60,000']])
  })

  it('are found in a file that is read in pieces', async () => {
    const text = [
      headings('Amount'),
      alpha('36000'),
      beta('60000'),
      row('Net', '80000'),
      row('VAT', '17000'),
      row('Gross', '96000'),
    ]
    const chunks = async function* () {
      for (const line of text) yield new TextEncoder().encode(`${line}\n`)
    }
    const read = await readSpend(readCsvInPieces(chunks(), { name: 'June 2025.csv' }), { asOf, holdRows: 0 })
    expect(told(read)).toStrictEqual([['error', '17000', '£16,000']])
    expect(read.findings).toHaveLength(1)
  })
})

describe('totals of the columns beside the amount', () => {
  const of = (...total: string[]) => [
    headings('Net,VAT,Gross'),
    alpha('30000,6000,36000'),
    beta('50000,10000,60000'),
    `Total,,,,,,${total.join(',')}`,
  ]

  it.each([
    ['right', ['80000', '16000', '96000'], []],
    ['the net', ['81000', '16000', '96000'], [['error', '81000', '£80,000']]],
    ['the VAT', ['80000', '17000', '96000'], [['error', '17000', '£16,000']]],
    ['the gross', ['80000', '16000', '97000'], [['error', '97000', '£96,000']]],
    ['one payment in all three', ['90000', '18000', '108000'], [['error', '108000', '£96,000']]],
    ['left blank', ['', '', '96000'], []],
  ])('are compared: %s', async (_, total, expected) => {
    expect(told(await readSpend(csv(...of(...total)), { asOf }))).toStrictEqual(expected)
  })

  it('are those that rows at the foot state', async () => {
    const lines = of('', '', '96000').slice(0, 3)
    const wrong = [`Net,,,,,,,,80000`, `VAT,,,,,,,,15000`, `Gross,,,,,,,,96000`]
    expect(told(await readSpend(csv(...lines, ...wrong), { asOf }))).toStrictEqual([['error', '15000', '£16,000']])
  })
})
