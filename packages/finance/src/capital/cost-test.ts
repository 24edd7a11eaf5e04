import { Decimal, grouped } from '@imt/core'
import type { CapitalisationThreshold } from './capitalisation-thresholds.data.js'
import { answer, pounds, type Outcome } from './gate-outcome.js'
import { judgements, type CostedLine, type GroupJudgement, type Purchase } from './purchase.js'

/** Returns what all of the lines cost together. */
export const sumOf = (lines: readonly CostedLine[]): Decimal =>
  lines.reduce<Decimal>((sum, { total }) => sum.plus(total), new Decimal(0))

const groupOutcome = (group: GroupJudgement): Outcome => {
  const no = judgements.filter(([key]) => group[key] === false)
  if (no.length > 0)
    return {
      outcome: 'revenue',
      reasons: no.map(([, words]) => ({
        code: 'judgementNo' as const,
        message: `It cannot be grouped: it is stated not to be the case that ${words}`,
      })),
    }
  const missing = judgements.filter(([key]) => group[key] === undefined)
  if (missing.length > 0)
    return {
      outcome: 'candidate',
      reasons: missing.map(([, words]) => ({
        code: 'judgementMissing' as const,
        message: `It may be capital as a group. Check that ${words}`,
      })),
    }
  return answer('capital', {
    code: 'groupAtThreshold',
    message: 'Together the items reach the threshold, each is above the minimum for an item, and they form a group',
  })
}

const below = (lines: readonly CostedLine[], minimum: string, words: string): Outcome | undefined =>
  sumOf(lines).lessThan(minimum)
    ? answer('revenue', {
        code: 'belowThreshold',
        message: `${words} together costs ${pounds(sumOf(lines))}, less than £${grouped(minimum)}`,
      })
    : undefined

const itemAtThreshold = (minimum: string): Outcome =>
  answer('capital', { code: 'itemAtThreshold', message: `Each item costs at least £${grouped(minimum)}` })

/**
 * What reaches the threshold by itself is capital. The rest is capital as part of a group, which is made up of every
 * item above the minimum for one, those that need no group included: a switch may be of one group with its server.
 */
const equipment = (
  lines: readonly CostedLine[],
  { initialEquipping, group: judged = {} }: Purchase,
  { minimum, groupItemAbove }: CapitalisationThreshold,
): readonly Outcome[] => {
  if (initialEquipping === true)
    return lines.map(() =>
      answer('capital', {
        code: 'initialEquipping',
        message: 'It is the first equipping of a new building, which is capital whatever it costs',
      }),
    )
  const groupable = lines.filter(({ each }) => each.greaterThan(groupItemAbove))
  const allBelow = below(lines, minimum, 'All of it')
  const group =
    below(groupable, minimum, `What costs more than £${grouped(groupItemAbove)} an item`) ?? groupOutcome(judged)
  return lines.map(({ each }) => {
    if (each.greaterThanOrEqualTo(minimum)) return itemAtThreshold(minimum)
    if (allBelow) return allBelow
    if (each.greaterThan(groupItemAbove)) return group
    return answer('revenue', {
      code: 'itemTooSmall',
      message: `An item at ${pounds(each)} does not cost more than £${grouped(groupItemAbove)}, as each of a group must`,
    })
  })
}

/** No note read groups intangibles: whether many licences are one asset is asked. */
const acquired = (
  lines: readonly CostedLine[],
  _: Purchase,
  { minimum }: CapitalisationThreshold,
): readonly Outcome[] => {
  const allBelow = below(lines, minimum, 'All of it')
  return lines.map(({ each }) => {
    if (each.greaterThanOrEqualTo(minimum)) return itemAtThreshold(minimum)
    return (
      allBelow ??
      answer('candidate', {
        code: 'oneAssetOrMany',
        message: `Check whether all of it is one asset: together it costs ${pounds(sumOf(lines))}, an item by itself less than £${grouped(minimum)}`,
      })
    )
  })
}

/** What is spent on a development is the cost of one asset. */
const generated = (
  lines: readonly CostedLine[],
  _: Purchase,
  { minimum }: CapitalisationThreshold,
): readonly Outcome[] => {
  const whole =
    below(lines, minimum, 'The development') ??
    answer('capital', {
      code: 'developmentAtThreshold',
      message: `The development costs at least £${grouped(minimum)}`,
    })
  return lines.map(() => whole)
}

/** How the cost of each kind is tested, line by line. */
export const costTests = { equipment, acquiredIntangible: acquired, internallyGeneratedIntangible: generated } as const
