import { Decimal } from '@imt/core'
import type { ContractChange, ModificationTest } from './modification.js'
import { measured, missing, pounds, share, type Measures, type Outcome } from './modification-measures.js'
import { stated, type Named } from './modification-outcome.js'
import { healthCareProvision } from './provision.js'

const halfMillion = new Decimal(500_000)

/** Below £500,000, or less than 25 % of the original lifetime value: one is enough (reg. 13(2)(b)). */
const value = ({ cumulative, cumulativeShare }: Measures): Outcome => {
  if (cumulative === undefined)
    return { result: 'cannot tell', holds: null, working: missing('the change of the lifetime value') }
  const first = `All changes come to ${pounds(cumulative)} (to stay below £500,000)`
  if (cumulative.abs().lt(halfMillion)) return { result: 'not ruled out', holds: true, working: first }
  if (cumulativeShare === undefined)
    return { result: 'cannot tell', holds: null, working: `${first}; ${missing('the original lifetime value')}` }
  const within = cumulativeShare.abs().lt(25)
  return {
    result: within ? 'not ruled out' : 'ruled out by the figures',
    holds: within,
    working: `${first}, and to ${share(cumulativeShare)} of the original lifetime value (or to stay below 25 %)`,
  }
}

/** A notice is asked for where the authority decided on the change and all changes come to £500,000 or more. */
const notice = ({ cumulative }: Measures, decision: boolean | undefined): Outcome => {
  if (decision === false || cumulative?.abs().lt(halfMillion) === true)
    return {
      result: 'not ruled out',
      holds: false,
      working:
        decision === false
          ? 'None is due: the change is not attributable to a decision of the authority'
          : `None is due: all changes come to ${pounds(cumulative ?? halfMillion)}, below £500,000`,
    }
  if (cumulative === undefined || decision === undefined)
    return {
      result: 'cannot tell',
      holds: null,
      working: missing(
        cumulative === undefined
          ? 'the change of the lifetime value'
          : 'whether the change is attributable to a decision of the authority',
      ),
    }
  return {
    result: 'ruled out by the figures',
    holds: true,
    working: `Due within 30 days of the change: the authority decided on it, and all changes come to ${pounds(cumulative)}`,
  }
}

/**
 * The tests of a change under regulation 13 of the Provider Selection Regime, which holds for every contract for health
 * care services, however it was awarded (reg. 29(2)). `value` is the lifetime value when the contract was entered into.
 */
export const testsOfHealthCare = (change: ContractChange): readonly ModificationTest[] => {
  const measures = measured(change)
  const test = (named: Named, outcome: Outcome, provision: string): ModificationTest =>
    stated(named, outcome, healthCareProvision('regulation/13', provision))
  const freer = change.process === 'direct-award-a' || change.process === 'direct-award-b'
  return [
    freer
      ? test(
          { test: 'awarded-by-process-a-or-b', question: 'Whether a change needs a ground after processes A and B' },
          {
            result: 'not ruled out',
            holds: null,
            working:
              'After Direct Award Process A or B a change needs no ground, unless it makes the contract materially different in character: that is for a person to judge',
          },
          'reg. 13(3)',
        )
      : test(
          {
            test: 'cumulative-value',
            question: "The ground of the authority's own decision, by the value of all changes",
          },
          value(measures),
          'reg. 13(1)(d) and (2)',
        ),
    test(
      { test: 'change-notice', question: 'Whether the change needs no notice' },
      notice(measures, change.authorityDecision),
      'reg. 13(4) and (5)',
    ),
    test(
      { test: 'other-grounds', question: 'The other grounds of regulation 13' },
      {
        result: 'not ruled out',
        holds: null,
        working:
          'No figure rules out what the contract provides for (a), succession after corporate changes (b), or external factors beyond control (c): their conditions are for a person to judge',
      },
      'reg. 13(1)(a) to (c)',
    ),
  ]
}
