import { counted } from '@imt/core'
import { answer, type Outcome, type Reasons } from './gate-outcome.js'
import type { Purchase } from './purchase.js'
import { recognitionTests, type RecognitionTest } from './recognition-tests.data.js'

/** A test with its answer: `null` where nobody gave one. */
export interface AnsweredTest {
  readonly test: RecognitionTest
  /** What is to be the case, in words. */
  readonly words: string
  readonly answer: boolean | null
}

/** Returns the tests of the purchase's kind, each with its answer. */
export const answeredTests = ({ kind = 'equipment', tests = {} }: Purchase): readonly AnsweredTest[] =>
  recognitionTests[kind].tests.map(([test, words]) => ({ test, words, answer: tests[test] ?? null }))

/** Words of what is paid for by the year, whatever the year is of. */
const ofAService = ['support', 'maintenance', 'licen', 'hosting', 'service', 'access', 'renewal', 'hire', 'rental']
const ofAYear = [
  '12 month',
  '12-month',
  'twelve month',
  'twelve-month',
  'annual',
  '1 year',
  '1-year',
  'one year',
  'one-year',
  'per annum',
  'yearly',
]

const soundsLikeAService = (description = ''): boolean => {
  const words = description.toLowerCase()
  const has = (some: readonly string[]): boolean => some.some((word) => words.includes(word))
  return words.includes('subscri') || (has(ofAYear) && has(ofAService))
}

/** Words of what is no equipment, or may be none. */
const ofNoEquipment = [
  'software',
  'saas',
  'licen',
  'cloud',
  'hosted',
  'hosting',
  'training',
  'consumable',
  'toner',
  'repair',
  'maintenance',
  'support',
  'consultan',
]

const soundsLikeNoEquipment = (description = ''): boolean => {
  const words = description.toLowerCase()
  return ofNoEquipment.some((word) => words.includes(word))
}

/** Why the purchase is no asset at all, whatever it costs. */
const failures = (purchase: Purchase): Reasons => [
  ...(purchase.termMonths !== undefined && purchase.termMonths <= 12
    ? [
        {
          code: 'termTooShort' as const,
          message: `Its use is bought for ${counted(purchase.termMonths, 'month')}, and an asset is used for more than one financial year`,
        },
      ]
    : []),
  ...answeredTests(purchase)
    .filter((test) => test.answer === false)
    .map(({ words }) => ({
      code: 'testFailed' as const,
      message: `It is no asset: it is stated not to be the case that ${words}`,
    })),
]

/** What is still to be answered before a line can be capital. */
const questions = (purchase: Purchase, description: string | undefined): Reasons => [
  ...answeredTests(purchase)
    .filter((test) => test.answer === null)
    .map(({ words }) => ({ code: 'testOpen' as const, message: `Check that ${words}` })),
  ...(purchase.termMonths === undefined && soundsLikeAService(description)
    ? [
        {
          code: 'describedAsService' as const,
          message:
            'Check for how long its use is bought: the description is that of a subscription or of a service by the year, and twelve months or fewer are not capital',
        },
      ]
    : []),
  ...(purchase.kind === undefined && soundsLikeNoEquipment(description)
    ? [
        {
          code: 'kindUnsaid' as const,
          message:
            'Check what it is, and say its kind: the description is that of software or of a service, and equipment is what was tested',
        },
      ]
    : []),
]

/** Returns what the tests make of the outcome of each line's cost. */
export const recognised = (outcomes: readonly Outcome[], purchase: Purchase): readonly Outcome[] => {
  const failed = failures(purchase)
  return outcomes.map((line, index) => {
    if (failed.length > 0) return { outcome: 'revenue', reasons: failed }
    if (line.outcome === 'revenue') return line
    const open = questions(purchase, purchase.lines[index]?.description)
    return open.length === 0 ? line : { outcome: 'candidate', reasons: [...line.reasons, ...open] }
  })
}

/** Returns what is said of access to software that a supplier runs: a service, whatever it costs. */
export const softwareService = ({ tests = {} }: Purchase): Outcome => {
  const service = {
    code: 'softwareService' as const,
    message: 'Access to software that the supplier runs is a service, and charged as it is received',
  }
  if (tests.codeControlled === false) return answer('revenue', service)
  return tests.codeControlled === true
    ? answer('revenue', service, {
        code: 'customisationApart',
        message:
          'Check by itself what is spent on code of the body’s own: it is an internally generated intangible if it meets the tests of one',
      })
    : answer('revenue', service, {
        code: 'customisationOpen',
        message:
          'Check whether configuring or customising it makes code of the body’s own, which would be judged by itself, and whether something is paid in advance, which would be a prepayment',
      })
}
