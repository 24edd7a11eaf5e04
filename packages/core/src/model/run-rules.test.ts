import { describe, expect, it } from 'vitest'
import type { FindingDraft, Run } from '../report/finding.js'
import type { Report } from '../report/report.js'
import type { Level } from '../report/level.js'
import { defineRule } from '../plugin/define-rule.js'
import { judgingDays } from './judging-days.js'
import { runRules } from './run-rules.js'

const draft = (at: FindingDraft['at'], more: Partial<FindingDraft> = {}): FindingDraft => ({
  at,
  message: 'm',
  key: [at],
  ...more,
})

/** The report of one rule of the given level that does as it is told. */
const report = (check: (run: Run) => void, level: Level = 'error', levels = {}): Report =>
  runRules({
    rules: [
      defineRule({
        code: 'demo/rule',
        level,
        band: 'validity',
        summary: 'S.',
        explain: 'S, and more.',
        citation: [],
        reads: [],
        check: (_, run) => {
          check(run)
        },
      }),
    ],
    sections: { demo: { b: {}, rows: Array.from({ length: 2500 }, () => ({ a: '', b: {} })) } },
    read: [],
    unread: [],
    locate: () => undefined,
    days: judgingDays('2026-11-23', [], true),
    levels,
  })

describe('the sources of a finding', () => {
  it('are those of its rule, unless it rests on others', () => {
    const own = [{ title: 'Regulations', url: 'https://example.org/regulations', verified: false }]
    const { findings } = report((run) => {
      run.report({ at: '/a', message: 'Of the rule', key: ['a'] })
      run.report({ at: '/b', message: 'Of its own', key: ['b'], citation: own })
    })
    expect(findings.map(({ citation }) => citation)).toEqual([[], own])
  })
})

describe('what is counted as checked and as passed', () => {
  const counts = (check: (run: Run) => void): readonly [number, number] => {
    const { summary, rules } = report(check)
    expect(rules[0]).toMatchObject({ applied: summary.applied, passed: summary.passed })
    return [summary.applied, summary.passed]
  }
  const times = (count: number, act: () => void): void => {
    for (let time = 0; time < count; time += 1) act()
  }

  it.each([
    { checked: 1, reported: 0, applied: 1, passed: 1 },
    { checked: 1, reported: 1, applied: 1, passed: 0 },
    { checked: 2, reported: 2, applied: 2, passed: 0 },
    { checked: 2, reported: 1, applied: 2, passed: 1 },
    { checked: 1, reported: 3, applied: 1, passed: 0 },
    { checked: 0, reported: 1, applied: 1, passed: 0 },
    { checked: 0, reported: 2, applied: 1, passed: 0 },
  ])(
    'a place checked $checked times and reported $reported times: $applied, $passed passed',
    ({ checked, reported, applied, passed }) => {
      const check = (run: Run): void => {
        run.checked('/sections/demo/a')
      }
      const tell = (run: Run): void => {
        run.report(draft('/sections/demo/b/c'))
      }
      const both = counts((run) => {
        check(run)
        times(checked, () => {
          run.checked('/sections/demo/b/c')
        })
        times(reported, () => {
          tell(run)
        })
      })
      expect(both).toEqual([applied + 1, passed + 1])
      const reportFirst = counts((run) => {
        times(reported, () => {
          tell(run)
        })
        times(checked, () => {
          run.checked('/sections/demo/b/c')
        })
      })
      expect(reportFirst).toEqual([applied, passed])
    },
  )

  it('a row that was checked and whose cell is named did not pass', () => {
    expect(
      counts((run) => {
        run.checked('/sections/demo/rows/0')
        run.checked('/sections/demo/rows/1')
        run.report(draft('/sections/demo/rows/1/a'))
        run.report(draft('/sections/demo/rows/1/b/c'))
      }),
    ).toEqual([2, 1])
  })

  it('a cell that was checked for itself says nothing of its row, nor of a row whose name begins alike', () => {
    expect(
      counts((run) => {
        run.checked('/sections/demo/rows/1')
        run.checked('/sections/demo/rows/1/a')
        run.report(draft('/sections/demo/rows/1/a'))
        run.report(draft('/sections/demo/rows/11'))
      }),
    ).toEqual([3, 1])
  })
})

describe('the findings', () => {
  it('of one level stand by the money at stake, most first; other units and signs do not count as more', () => {
    const { findings } = report((run) => {
      run.report(draft('/sections/demo/none'))
      run.report(draft('/sections/demo/five', { difference: { amount: '5', unit: 'gbp' } }))
      run.report(draft('/sections/demo/count', { difference: { amount: '9999', unit: 'count' } }))
      run.report(draft('/sections/demo/minus', { difference: { amount: '-70.50', unit: 'gbp' } }))
      run.report(draft('/sections/demo/note', { level: 'note', difference: { amount: '100000', unit: 'gbp' } }))
    })
    expect(findings.map(({ at }) => at)).toEqual(
      ['minus', 'five', 'none', 'count', 'note'].map((name) => `/sections/demo/${name}`),
    )
  })

  it.each([
    ['note', 'error', 'note'],
    ['note', 'warning', 'note'],
    ['warning', 'error', 'warning'],
    ['error', 'warning', 'warning'],
    ['error', 'note', 'note'],
    ['warning', 'note', 'note'],
  ] as const)('a rule of level %s with a draft of level %s reports at level %s', (level, drafted, reported) => {
    const { findings, summary } = report((run) => {
      run.report(draft('/sections/demo/a', { level: drafted }))
    }, level)
    expect(findings.map((finding) => finding.level)).toEqual([reported])
    expect(summary).toMatchObject({ error: 0, warning: 0, note: 0, [reported]: 1 })
  })

  it('are not raised by a draft above the level that the consumer chose', () => {
    const check = (run: Run): void => {
      run.report(draft('/sections/demo/a', { level: 'error' }))
    }
    expect(report(check, 'error', { 'demo/rule': 'note' }).findings[0]?.level).toBe('note')
    expect(report(check, 'note', { 'demo/rule': 'error' }).findings[0]?.level).toBe('error')
  })
})

describe('very many findings', () => {
  it('lists 1,000 of one code and counts all of them', () => {
    const { findings, unlisted, summary, rules } = report((run) => {
      for (let row = 0; row < 2500; row += 1) {
        run.checked(`/sections/demo/rows/${row}`)
        run.report(draft(`/sections/demo/rows/${row}`, row % 2 === 0 ? {} : { level: 'note' }))
      }
    })
    expect(findings).toHaveLength(1000)
    expect(summary).toMatchObject({ error: 1250, note: 1250, applied: 2500, passed: 0 })
    expect(unlisted).toEqual([
      { rule: 'demo/rule', level: 'error', count: 750 },
      { rule: 'demo/rule', level: 'note', count: 750 },
    ])
    expect(rules[0]?.outcome).toBe('failed')
  })

  it('says nothing of findings that are not listed where all are', () => {
    expect(report((run) => run.report(draft('/sections/demo/a')))).not.toHaveProperty('unlisted')
  })

  it('carries what was only counted while reading, at the level that is asked for', () => {
    const carried = (levels: Record<string, 'note' | 'off'>): Report =>
      runRules({
        rules: [],
        sections: {},
        read: [],
        unlisted: [{ rule: 'tables/ragged-row', level: 'error', count: 7 }],
        unread: [],
        locate: () => undefined,
        days: judgingDays('2026-11-23', [], true),
        levels,
      })
    expect(carried({}).summary.error).toBe(7)
    expect(carried({ 'tables/ragged-row': 'note' })).toMatchObject({
      summary: { error: 0, note: 7 },
      unlisted: [{ rule: 'tables/ragged-row', level: 'note', count: 7 }],
    })
    expect(carried({ 'tables/ragged-row': 'off' })).not.toHaveProperty('unlisted')
  })
})
