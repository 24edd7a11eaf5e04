import { describe, expect, it } from 'vitest'
import { fullCourse, training } from '../../test/plugins/training.js'
import { createModel } from '../model/create-model.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { CaseError, testPlugin, testRule, type RuleCase } from './index.js'

const courses = (...places: readonly string[]): unknown => ({
  sections: { training: { courses: places.map((each, index) => ({ name: `C${index}`, places: each })) } },
})
const failing: RuleCase = {
  source: 'one of two has none',
  asOf: '2026-11-23',
  publication: courses('3', '0'),
  outcome: 'failed',
  applied: 2,
  passed: 1,
  findings: [
    { at: '/sections/training/courses/1/places', level: 'warning', difference: { amount: '1', unit: 'count' } },
  ],
}
const passing: RuleCase = { ...failing, publication: courses('3'), outcome: 'passed', applied: 1, findings: [] }
const none: RuleCase = {
  ...failing,
  publication: { sections: { training: {} } },
  outcome: 'notApplicable',
  applied: 0,
  passed: 0,
  findings: [],
}

const faultsOf = (act: () => void): readonly string[] => {
  try {
    act()
  } catch (error) {
    if (error instanceof CaseError) return error.faults
    throw error
  }
  return []
}

describe('testRule', () => {
  it.each([failing, passing, none])('returns where all is as the case says: $outcome', (about) => {
    expect(
      faultsOf(() => {
        testRule(fullCourse, about)
      }),
    ).toEqual([])
    expect(
      faultsOf(() => {
        testRule(fullCourse, about, createModel({ plugins: [training()] }))
      }),
    ).toEqual([])
  })

  it.each<[string, Partial<RuleCase>, string]>([
    ['another outcome', { outcome: 'passed' }, 'outcome is "failed", not "passed"'],
    ['another count of checks', { applied: 3 }, 'applied is 2, not 3'],
    ['another count of passes', { passed: 2 }, 'passed is 1, not 2'],
    ['no finding', { findings: [] }, 'findings are at "/sections/training/courses/1/places", not at nothing'],
    [
      'another place',
      { findings: [{ at: '/sections/training' }] },
      'findings are at "/sections/training/courses/1/places", not at "/sections/training"',
    ],
    [
      'another level',
      { findings: [{ at: '/sections/training/courses/1/places', level: 'error' }] },
      'findings[0].level is "warning", not "error"',
    ],
    [
      'another difference',
      { findings: [{ at: '/sections/training/courses/1/places', difference: { amount: '2', unit: 'count' } }] },
      'findings[0].difference.amount is "1", not "2"',
    ],
  ])('throws where the case says %s', (_, wrong, fault) => {
    const act = (): void => {
      testRule(fullCourse, { ...failing, ...wrong })
    }
    expect(faultsOf(act)).toEqual([fault])
    expect(act).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        message: `training/no-places, "one of two has none":\n- ${fault}`,
      }),
    )
  })

  it('throws where the publication is not read without faults', () => {
    expect(
      faultsOf(() => {
        testRule(fullCourse, { ...none, publication: courses('many') })
      }),
    ).toEqual([expect.stringMatching(/^the publication is not read without faults: .*places/)])
  })

  it('refuses what is no rule, no case, or no rule of the model, by name', () => {
    const test = testRule as unknown as (...given: readonly unknown[]) => void
    expect(() => {
      test()
    }).toThrow('testRule: rule must be an object, got undefined')
    expect(() => {
      test(fullCourse)
    }).toThrow('testRule: case must be an object, got undefined')
    expect(() => {
      test(fullCourse, { ...failing, source: '' })
    }).toThrow('testRule: case: source must say where')
    expect(() => {
      test(fullCourse, { ...failing, findings: undefined })
    }).toThrow('testRule: case: findings must be an array')
    expect(() => {
      test(fullCourse, { ...failing, outcome: 'fails' })
    }).toThrow('testRule: case: outcome must be one of passed, failed, notApplicable, got "fails"')
    expect(() => {
      test(fullCourse, { ...failing, findings: [{ att: '/sections' }] })
    }).toThrow('testRule: case: findings[0] must say its place as at, a JSON pointer')
    expect(() => {
      test(fullCourse, failing, createModel({ plugins: [] }))
    }).toThrow('testRule: model has no rule training/no-places')
  })
})

describe('a rule that fails', () => {
  const fails = {
    ...fullCourse,
    check: () => {
      throw new Error('boom')
    },
  }
  it.each([failing, none])('is no rule that had nothing to look at: $outcome', (about) => {
    const [first] = faultsOf(() => {
      testRule(fails, about)
    })
    expect(first).toMatch(/^The rule training\/no-places of the plugin training failed: boom\./)
  })
})

describe('testPlugin', () => {
  it('returns where every rule finds and passes as its cases say', () => {
    expect(
      faultsOf(() => {
        testPlugin(training(), { 'training/no-places': [failing, passing] })
      }),
    ).toEqual([])
  })

  it('says at once all that differs, and which cases are missing', () => {
    const wrong = { ...failing, applied: 9 }
    expect(
      faultsOf(() => {
        testPlugin(training(), { 'training/no-places': [wrong] })
      }),
    ).toEqual([
      'training/no-places has no case whose outcome is "passed"',
      'training/no-places, "one of two has none":\n- applied is 2, not 9',
    ])
  })

  it('runs a rule over the section of another plugin', () => {
    const rule = { ...fullCourse, code: 'audit/no-places' as const }
    const audit = definePlugin({ id: 'audit', section: null, requires: ['training'], rules: [rule], recognise: [] })
    expect(
      faultsOf(() => {
        testPlugin(audit, { 'audit/no-places': [failing, passing] })
      }),
    ).toEqual([])
  })

  it('refuses what is no plugin, and cases of a rule that it has not', () => {
    const test = testPlugin as unknown as (...given: readonly unknown[]) => void
    expect(() => {
      test()
    }).toThrow('testPlugin: plugin must be an object, got undefined')
    expect(() => {
      test(training())
    }).toThrow('testPlugin: cases must be an object')
    expect(() => {
      test(training(), { 'training/nothing': [] })
    }).toThrow('testPlugin: cases: training/nothing is no rule of training')
    expect(() => {
      test(training(), { 'training/no-places': failing })
    }).toThrow('testPlugin: cases: training/no-places must have an array of cases, got an object')
  })
})
