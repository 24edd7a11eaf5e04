import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.js'

const headings =
  'Cost Centre,Subjective,Description,Original Budget,Virements,Revised Budget,YTD Actual,Forecast Outturn,Forecast Variance'
const rows = [
  'C100,5110,Pay,"500,000","20,000","520,000","298,000","515,000","5,000"',
  'C100,7210,Licences,"120,000",0,"120,000","81,000","131,000","-11,000"',
  'C100,7310,Hardware,"60,000","-20,000","40,000","20,000","38,000","2,000"',
  'C200,5110,Pay,"26,400",0,"26,400","15,900","27,000","-600"',
]
const found = async (...lines: readonly string[]) => {
  const read = await readStatement(readCsv([headings, ...lines].join('\n'), { name: 'M7.csv' }), { asOf: '2026-11-30' })
  return {
    labels: read.value?.[0]?.rows.map(({ label }) => label),
    figures: read.report.read[0]?.figures,
    told: read.findings.map(({ rule, location, stated, computed }) => [
      rule,
      location?.kind === 'csv' ? location.line : 0,
      stated,
      computed,
    ]),
  }
}
const changed = (row: number, from: string, to: string): readonly string[] =>
  rows.map((text, at) => (at === row ? text.replace(from, to) : text))

describe('a budget by cost centre and account', () => {
  it('names each row by its codes and names, where its cost centre has several', async () => {
    const { labels, told } = await found(...rows, 'Total,,,"706,400",0,"706,400","414,900","711,000","-4,600"')
    expect(labels).toEqual(['C100 5110 Pay', 'C100 7210 Licences', 'C100 7310 Hardware', 'C200 5110 Pay', 'Total'])
    expect(told).toEqual([])
  })

  it('holds a revised budget to the first one and its changes, without any total', async () => {
    expect((await found(...rows)).told).toEqual([])
    const { told, figures } = await found(...changed(2, '"40,000"', '"44,000"'))
    expect(told).toEqual([['finance/total-mismatch', 4, '44,000', '40,000']])
    expect(figures?.inNoRelation).toBe(4)
  })

  it('tells a variance of the forecast from the revised budget', async () => {
    const { told } = await found(...changed(1, '"-11,000"', '"11,000"'))
    expect(told).toEqual([['finance/variance-direction', 3, '11,000', '-£11,000']])
  })

  it('takes no budget of another year for one that was changed', async () => {
    const csv = 'Service,2024/25 Budget,Transfers in,2025/26 Revised budget\nIT,100,5,120\nHR,50,0,70\nLaw,10,1,30\n'
    const { findings } = await readStatement(readCsv(csv, { name: 'b.csv' }), { asOf: '2026-11-30' })
    expect(findings.filter(({ rule }) => rule === 'finance/total-mismatch')).toEqual([])
  })
})

describe('a schedule with codes beside its rows', () => {
  it('is read as a statement', async () => {
    const csv = [
      'TAC08 Operating expenses,,,,',
      ',Note,Maincode,Expected sign,2025/26 £000',
      'Staff costs,TAC09,EXP0100,+,"268,300"',
      'Drug costs,,EXP0170,+,"51,220"',
      'Total operating expenses,,EXP0400,+,"319,502"',
    ].join('\n')
    const read = await readStatement(readCsv(csv, { name: 'TAC08.csv' }), { asOf: '2026-11-30' })
    expect(read.report.read[0]?.readAs).toBe('finance/statements')
    expect(
      read.findings.filter(({ rule }) => rule.startsWith('finance/')).map(({ stated, computed }) => [stated, computed]),
    ).toEqual([['319,502', '£319,520,000']])
  })
})
