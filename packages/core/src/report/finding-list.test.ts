import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.js'
import { createFindingList, joinFindings } from './finding-list.js'

const finding = (rule: Finding['rule'], level: Finding['level'] = 'warning'): Finding => ({
  rule,
  level,
  band: 'validity',
  at: '',
  message: 'm',
  fingerprint: '0',
})

describe('createFindingList', () => {
  it('keeps so many of a code, and counts the others by level', () => {
    const list = createFindingList(2)
    for (const level of ['error', 'note', 'note', 'error', 'note'] as const) list.add(finding('demo/a', level))
    list.add(finding('demo/b'))
    const { findings, unlisted } = list.all()
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['demo/a', 'error'],
      ['demo/a', 'note'],
      ['demo/b', 'warning'],
    ])
    expect(unlisted).toEqual([
      { rule: 'demo/a', level: 'note', count: 2 },
      { rule: 'demo/a', level: 'error', count: 1 },
    ])
    expect([list.hasRoom('demo/a'), list.hasRoom('demo/b')]).toEqual([false, true])
  })

  it('joins lists and what they only counted', () => {
    const many = Array.from({ length: 700 }, () => finding('demo/a'))
    const joined = joinFindings([
      { findings: many, unlisted: [{ rule: 'demo/a', level: 'warning', count: 5 }] },
      { findings: many },
    ])
    expect(joined.findings).toHaveLength(1000)
    expect(joined.unlisted).toEqual([{ rule: 'demo/a', level: 'warning', count: 405 }])
  })
})
