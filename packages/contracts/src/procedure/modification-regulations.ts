import type { ContractChange, ModificationTest } from './modification.js'
import { measured, missing, pounds, share, type Measures, type Outcome } from './modification-measures.js'
import { both, openIf, stated, type Named } from './modification-outcome.js'
import { regulationsProvision } from './provision.js'

/** All such changes together stay below the limit and below the threshold (reg. 72(5) and (6)). */
const small = (limit: number, { earlier, cumulative, cumulativeShare, threshold }: Measures): Outcome => {
  const under = cumulativeShare?.abs().lt(limit)
  const below = cumulative && threshold ? cumulative.abs().lt(threshold) : undefined
  const holds = both(under, below)
  const first =
    cumulativeShare &&
    `The change${earlier.isZero() ? ' is' : ' and those before it come to'} ${share(cumulativeShare)} of the value (to stay below ${limit} %)`
  return {
    holds,
    result: openIf(holds),
    working:
      first === undefined
        ? missing('the value and its change')
        : cumulative && threshold
          ? `${first}, and such changes come to ${pounds(cumulative)} of the ${pounds(threshold)} threshold`
          : `${first}; ${missing('the threshold')}`,
  }
}

const notice = 'A notice goes with these two grounds, and with no other'

/** The cap limits an increase in price, for each change by itself (reg. 72(1)(b), (c) and (2)(a)). */
const cap = ({ change, valueShare }: Measures): Outcome => {
  if (change?.lte(0) === true)
    return {
      result: 'not ruled out',
      holds: true,
      working: `The price does not increase: the cap limits increases only. ${notice}`,
    }
  if (valueShare === undefined)
    return { result: 'cannot tell', holds: null, working: missing('the value and its change') }
  const within = valueShare.lte(50)
  return {
    result: openIf(within),
    holds: within,
    working: `The change is ${share(valueShare)} of the value (cap 50 %, for each change on the grounds that have one). ${notice}`,
  }
}

/** The tests of a change under regulation 72 of the Public Contracts Regulations 2015. */
export const testsOfRegulations = (change: ContractChange): readonly ModificationTest[] => {
  const measures = measured(change)
  const test = (named: Named, outcome: Outcome, provision: string): ModificationTest =>
    stated(named, outcome, regulationsProvision('regulation/72', provision))
  return [
    test(
      {
        test: 'below-threshold-modification',
        question: 'The ground that the change is small and below the threshold',
      },
      small(change.category === 'works' ? 15 : 10, measures),
      'reg. 72(1)(f), (5) and (6)',
    ),
    test(
      {
        test: 'fifty-percent-cap',
        question: 'The grounds with a cap: additional works, services or supplies; circumstances not foreseen',
      },
      cap(measures),
      'reg. 72(1)(b) and (c), (2)(a) and (3)',
    ),
    test(
      change.novation === true
        ? { test: 'replacement-contractor', question: 'The ground of a new contractor' }
        : { test: 'other-grounds', question: 'The other grounds of regulation 72' },
      {
        result: 'not ruled out',
        holds: null,
        working:
          change.novation === true
            ? 'No figure rules out a new contractor by a clear review clause or by succession after corporate restructuring: the conditions are for a person to judge. No notice goes with this ground'
            : 'No figure rules out clear review clauses (a) or a change that is not substantial (e): their conditions are for a person to judge. No notice goes with these grounds',
      },
      change.novation === true ? 'reg. 72(1)(d)' : 'reg. 72(1)(a) and (e), (8)',
    ),
  ]
}
