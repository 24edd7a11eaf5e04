import { describe, expect, it } from 'vitest'
import { isoDate } from '@imt/core'
import { triage } from './triage.js'

const register = [
  { title: 'EPR system', supplier: 'Oracle', annualValue: '120,000', end: '31/03/2027' },
  { title: 'PACS', supplier: 'Sectra', value: '900,000', start: '01/04/2024', end: '31/03/2029', extension: '2 years' },
]
const answer = (question: string) => {
  const [first] = triage(question, {
    asOf: isoDate('2026-11-29'),
    publication: { publication: { about: { period: '2026/27' }, sections: { contracts: { register } } } },
  }).questions
  return [first?.published.covers, first?.published.cells.map(({ field }) => field), first?.published.because[0]]
}

describe('which day or amount is asked for', () => {
  it.each([
    ['What is the start date of the EPR contract?', 'none found', []],
    ['What is the total cost of the EPR contract?', 'none found', []],
    ['What is the annual value of the PACS contract?', 'none found', []],
    ['What is the end date of the EPR contract?', 'fully', ['end']],
    ['What is the start date of the PACS contract?', 'fully', ['start']],
    ['When does the PACS contract start and when does it end?', 'fully', ['start', 'end']],
    ['What is the annual value of the EPR contract?', 'fully', ['annualValue']],
    ['What is the total cost of the PACS contract?', 'fully', ['value']],
  ])('%s', (question, covers, fields) => {
    expect(answer(question).slice(0, 2)).toEqual([covers, fields])
  })

  it('what is left open is said', () => {
    expect(answer('When does the EPR contract start and when does it end?')).toEqual([
      'partly',
      ['end'],
      'It leaves open when it starts.',
    ])
  })
})
