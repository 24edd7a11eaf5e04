import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const found = (lines: readonly string[]): readonly (readonly [rule: string, message: string])[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'capital-programme.csv' })), { asOf: '2026-11-30' })
    .findings.map(({ rule, message }) => [rule, message] as const)

const programme = [
  'Project,Value,Budget,Spend,Remaining',
  'Leisure centre roof,"£410,000","£200,000","£120,000","£80,000"',
  'School kitchens,"£233,000","£133,000","£33,000","£100,000"',
  'Depot relocation,"£905,000","£500,000","£415,000","£85,000"',
  'Library,"£150,000","£100,000","£75,000","£25,000"',
  'Total,"£1,698,000","£933,000","£643,000","£290,000"',
]

describe('one wrong row of a capital programme is one finding', () => {
  it('and none where all agrees', () => expect(found(programme)).toEqual([]))
  it('where it stands one column beside its own', () => {
    const [first, ...others] = found(programme.with(2, 'School kitchens,,"£233,000","£133,000","£33,000"'))
    expect(others).toEqual([])
    expect(first?.[0]).toBe('finance/total-mismatch')
    expect(first?.[1]).toContain('seem to stand one column beside their own')
  })
  it('where it stands there twice', () => {
    const [first, ...others] = found(programme.flatMap((line) => (line.startsWith('Depot') ? [line, line] : [line])))
    expect(others).toEqual([])
    expect(first?.[0]).toBe('finance/total-mismatch')
    expect(first?.[1]).toContain('stands in the table twice')
  })
  it('where it stands there twice and no total tells', () => {
    const lines = programme.slice(0, -1).flatMap((line) => (line.startsWith('Depot') ? [line, line] : [line]))
    expect(found(lines).map(([rule]) => rule)).toEqual(['finance/project-repeated'])
  })
})
