import { counted, grouped } from '@imt/core'
import type { ContractChange, ModificationTest } from './modification.js'
import {
  measured,
  measuredTogether,
  missing,
  pounds,
  share,
  type Measures,
  type Outcome,
} from './modification-measures.js'
import { both, openIf, stated, type Named } from './modification-outcome.js'
import { actProvision, type Provision } from './provision.js'

const limitOf = ({ category }: ContractChange): number => (category === 'works' ? 15 : 10)
/** The term must not move by more than a tenth of the longest term provided for on award, up or down. */
const term = ({ addMonths, maximumTermMonths, termShare }: Measures): Outcome => {
  if (termShare === undefined)
    return { result: 'cannot tell', holds: null, working: missing('the maximum term on award and the months added') }
  const over = termShare.abs().gt(10)
  return {
    result: openIf(!over),
    holds: over,
    working: `${grouped(addMonths ?? 0)} of ${counted(maximumTermMonths ?? 0, 'month')} is ${share(termShare)}: ${over ? 'more than' : 'no more than'} 10 %`,
  }
}

/** This change moves the value by no more than the limit, up or down, and all such changes stay under the threshold. */
const small =
  (limit: number) =>
  ({ valueShare, cumulative, threshold }: Measures): Outcome => {
    const holds = both(valueShare?.abs().lte(limit), cumulative && threshold ? cumulative.lt(threshold) : undefined)
    const first = valueShare && `The change is ${share(valueShare)} of the value (limit ${limit} %)`
    return {
      result: openIf(holds),
      holds,
      working:
        first === undefined
          ? missing('the value and its change')
          : cumulative && threshold
            ? `${first}, and such changes come to ${pounds(cumulative)} of the ${pounds(threshold)} threshold`
            : `${first}; ${missing('the threshold')}`,
    }
  }

/** The cap of Schedule 8 limits increases; a cut is within it. */
const cap = ({ valueShare, change }: Measures): Outcome => {
  if (change?.lte(0) === true)
    return {
      result: 'not ruled out',
      holds: true,
      working: 'The value does not increase: the cap limits increases only',
    }
  if (valueShare === undefined)
    return { result: 'cannot tell', holds: null, working: missing('the value and its change') }
  const within = valueShare.lte(50)
  return {
    result: openIf(within),
    holds: within,
    working: `The change is ${share(valueShare)} of the value (cap 50 %, for each change on the grounds that have one)`,
  }
}

/** Whether the change is small enough, in value or in term, to be made without a contract change notice. */
const exemption =
  (limit: number) =>
  ({ valueShare, termShare }: Measures): Outcome => {
    if (valueShare?.abs().lte(limit) === true || termShare?.abs().lte(10) === true)
      return {
        result: 'not ruled out',
        holds: false,
        working: `None is due: the value moves by no more than ${limit} %, or the term by no more than 10 %`,
      }
    return valueShare === undefined || termShare === undefined
      ? { result: 'cannot tell', holds: null, working: missing('the value, the maximum term and their changes') }
      : {
          result: 'ruled out by the figures',
          holds: true,
          working: `Due before the change: the value moves by more than ${limit} %, and the term by more than 10 %`,
        }
  }

const substantial: Named = {
  test: 'substantial-term',
  question: 'The ground that the change is not substantial, by its term',
}
const belowThreshold: Named = {
  test: 'below-threshold-modification',
  question: 'The ground that the change is small and below the threshold',
}
const capped: Named = {
  test: 'fifty-percent-cap',
  question: 'The grounds with a cap: unforeseeable circumstances, a known risk, additional goods, services or works',
}
const exempt: Named = {
  test: 'change-notice',
  question: 'The exemption of small changes from the contract change notice (UK10)',
}
const exemptionProvision = actProvision('section/75', 's.75(2) and (6)')

const lightTouch: readonly ModificationTest[] = [
  stated(
    { test: 'light-touch', question: 'Whether a light touch contract needs a ground to be modified' },
    {
      result: 'not ruled out',
      holds: true,
      working: 'A light touch contract may be modified freely under the Act: no ground is needed, novation included',
    },
    actProvision('section/74', 's.74(2)'),
  ),
  stated(
    exempt,
    { result: 'not ruled out', holds: false, working: 'None is due for light touch contracts, novation included' },
    actProvision('section/75', 's.75(6)(b)'),
  ),
]

const restructuring = stated(
  { test: 'corporate-restructuring', question: 'The ground of a transfer on corporate restructuring' },
  {
    result: 'not ruled out',
    holds: null,
    working:
      'The only ground on which the supplier may change: that a corporate restructuring or similar circumstance requires it, and that the new supplier is not an excluded one, no figure shows',
  },
  actProvision('schedule/8', 's.74(9); Sch. 8 para. 9'),
)

const noticeOfNovation = stated(
  exempt,
  {
    result: 'ruled out by the figures',
    holds: true,
    working: 'Due before the change: the exemptions of small changes are not open to a novation or assignment',
  },
  actProvision('section/75', 's.75(1) and (2)'),
)

const otherGrounds = stated(
  { test: 'other-grounds', question: 'The other grounds of Schedule 8' },
  {
    result: 'not ruled out',
    holds: null,
    working:
      'No figure rules out what the contract and its notice provide for unambiguously (para. 1), or urgency and the protection of life (para. 2): their conditions are for a person to judge',
  },
  actProvision('schedule/8', 'Sch. 8 paras 1 and 2'),
)

const madeTogether = stated(
  {
    test: 'made-together',
    question: 'Could this change reasonably have been made together with an earlier one?',
  },
  {
    result: 'cannot tell',
    holds: null,
    working:
      'That is for the authority to consider. If so, the change stands or falls with the single change that they would have been: `together` gives that result beside each test',
  },
  actProvision('section/74', 'ss.74(7) and (8), 75(4) and (5)'),
)

/** A contract that is and stays below the threshold is no public contract: sections 74 and 75 do not reach it. */
const notPublic = ({ before, change, threshold }: Measures): ModificationTest | undefined =>
  before && change && threshold && before.lt(threshold) && before.plus(change).lt(threshold)
    ? stated(
        { test: 'below-threshold-contract', question: 'Whether a contract below the threshold needs a ground' },
        {
          result: 'not ruled out',
          holds: null,
          working: `The value stays below the threshold of ${pounds(threshold)}: a contract that was below it on award, and does not become a public contract by the change, needs no ground and no notice`,
        },
        actProvision('section/74', 's.74(1)'),
      )
    : undefined

/** The tests of a change under the Procurement Act 2023. */
export const testsOfAct = (change: ContractChange): readonly ModificationTest[] => {
  const alone = measured(change)
  if (change.category === 'light-touch') return lightTouch
  const together = measuredTogether(change)
  const limit = limitOf(change)
  const test = (named: Named, run: (measures: Measures) => Outcome, citation: Provision): ModificationTest => {
    const combined = together && run(together)
    return {
      ...stated(named, run(alone), citation),
      ...(combined && { together: { result: combined.result, working: combined.working } }),
    }
  }
  const below = notPublic(alone)
  const figures = [
    test(substantial, term, actProvision('section/74', 's.74(3)(a)')),
    test(belowThreshold, small(limit), actProvision('section/74', 's.74(4) and (6)')),
    test(capped, cap, actProvision('schedule/8', 'Sch. 8 paras 4, 5 and 8')),
  ]
  const asked = together ? [madeTogether] : []
  if (change.novation === true) {
    const otherwise = change.addMonths !== undefined || change.valueChange !== undefined
    return [restructuring, ...(otherwise ? figures : []), noticeOfNovation, ...(otherwise ? asked : [])]
  }
  return [
    ...figures,
    test(exempt, exemption(limit), exemptionProvision),
    otherGrounds,
    ...asked,
    ...(below ? [below] : []),
  ]
}
