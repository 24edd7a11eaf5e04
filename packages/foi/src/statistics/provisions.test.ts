import { createModel } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const told = (text: string): readonly (readonly [string, string | undefined, string | undefined])[] => {
  const source = text.startsWith('<') ? readHtml(text, { name: 'p.html' }) : readCsv(text, { name: 'p.csv' })
  const { publication } = model.recognise([source])
  expect(publication.sections.foi?.statisticsTables).toHaveLength(1)
  return model
    .check(model.recognise([source]), { asOf: '2026-11-23' })
    .findings.filter(({ rule }) => rule === 'foi/statistics-disagree')
    .map(({ level, stated, computed }) => [level, stated, computed] as const)
}
const used = 'Exemptions used,2024,2025\nSection 12,40,51\nSection 21 - accessible elsewhere,22,30\ns.40(2),60,66\n'

describe('tables of the exemptions that were used', () => {
  it('a total that is one more than its provisions is no rounding', () => {
    expect(told(`${used}Total,122,148\n`)).toEqual([['warning', '148', '147']])
    expect(told(`${used}Total,122,147\n`)).toEqual([])
  })
  it('fewer requests than uses, as each may cite several, are not wrong', () => {
    expect(told(`${used}Total,100,121\n`)).toEqual([])
    expect(told(`${used}Total requests refused,100,121\n`)).toEqual([])
  })
  it('a total of uses is held to them, where there is one period only', () => {
    expect(told('Refusals,Count\nSection 12,4\nReg 12(5)(e),3\nTotal exemptions applied,8\n')).toEqual([
      ['warning', '8', '7'],
    ])
    expect(told('Refusals (a request may be counted more than once),Count\ns12,4\ns43,3\nTotal,8\n')).toEqual([])
  })
  it('a column of times used makes its total one of uses', () => {
    expect(told('Exemption,Times used\nSection 12,4\nSection 43(2),3\nTotal,8\n')).toEqual([['warning', '8', '7']])
    expect(told('Exemption,Requests\nSection 12,4\nSection 43(2),3\nTotal,6\n')).toEqual([])
  })
  it('other reasons than provisions come to the total as well', () => {
    expect(told('Exemption,Q1,Q2,Q3\nSection 12,4,5,1\nSection 40,3,1,2\nNot held,1,1,1\nTotal,8,7,5\n')).toEqual([
      ['warning', '5', '4'],
    ])
  })
})

describe('a count with its share behind it', () => {
  it('in a list', () => {
    const list = (inTime: string): string =>
      `<h1>FOI requests</h1><ul><li>Received: 612</li><li>Answered within 20 working days: ${inTime}</li><li>Late: 82 (13%)</li><li>Still open: 20</li></ul>`
    expect(told(list('510 (83%)'))).toEqual([])
    expect(told(list('520 (85%)'))).toEqual([['warning', '20', '10']])
  })
  it('in a table', () => {
    const table = (share: string): string =>
      `FOI requests,2024,2025\nReceived,200,300\nIn time,"180 (90%)","240 (${share})"\nLate,"20 (10%)","60 (20%)"\n`
    expect(told(table('80%'))).toEqual([])
    expect(told(table('84%'))).toEqual([['error', '84%', '80%']])
  })
  it('of the sum of the rows, where none states it', () => {
    const table = (share: string): string =>
      `FOI requests,Apr,May\nReceived,60,70\nClosed in time,"45 (90%)","50 (${share})"\nClosed late,"5 (10%)","6 (11%)"\n`
    expect(told(table('89%'))).toEqual([])
    expect(told(table('98%')).map(([, stated, computed]) => [stated, computed])).toEqual([['98%', '89%']])
  })
})

describe('a count that is part of what was answered', () => {
  const table = (inTime: string, answered = '42'): string =>
    `FOI requests,April 2026,May 2026\nReceived,50,45\nAnswered,${answered},45\nAnswered in time,${inTime},40\n`
  it('is no more than it', () => {
    expect(told(table('42'))).toEqual([])
    expect(told(table('44'))).toEqual([['error', '44', undefined]])
    expect(told(table('44', 'fewer than 50'))).toEqual([])
  })
  it('more may be answered than came in a period', () => {
    expect(told(table('42', '60'))).toEqual([])
  })
  it('is told once where it is part of a sum that fails', () => {
    expect(told('FOI requests,2025\nReceived,60\nAnswered,42\nIn time,44\nLate,2\n')).toHaveLength(1)
  })
})
