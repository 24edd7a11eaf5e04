import { namesOf, requireObject } from '@imt/core'
import { readAmount, type Amount } from '../threshold/amount.js'

/** Health care services for patients bought together with other things, such as a system. Pounds over the lifetime. */
export interface MixedProcurement {
  readonly healthCareValue?: Amount
  readonly otherValue?: Amount
  /** Whether the body holds that the parts could reasonably be supplied under separate contracts. */
  readonly separable?: boolean
}

const mixedNames = namesOf<MixedProcurement>({ healthCareValue: true, otherValue: true, separable: true })

/** Whether health care services are what is mainly bought, and what would decide it where that is open. */
export const healthCareIn = (
  healthCare: 'none' | 'all' | MixedProcurement | undefined,
): { readonly is: boolean | null; readonly wouldDecide: readonly string[] } => {
  if (healthCare === undefined || healthCare === 'none') return { is: false, wouldDecide: [] }
  if (healthCare === 'all') return { is: true, wouldDecide: [] }
  const { healthCareValue, otherValue, separable } = requireObject(
    healthCare,
    'regimeOf: contract.healthCare',
    mixedNames,
  )
  const worth = (amount: Amount | undefined, name: string): ReturnType<typeof readAmount> =>
    amount === undefined ? undefined : readAmount(amount, `regimeOf: contract.healthCare.${name}`)
  const health = worth(healthCareValue, 'healthCareValue')
  const other = worth(otherValue, 'otherValue')
  // Regulation 3(4)(a): the higher of the two values is the main subject; of equal ones neither is higher.
  const main = health && other ? (health.eq(other) ? null : health.gt(other)) : null
  if (main === false || separable === true) return { is: false, wouldDecide: [] }
  return {
    is: main === true && separable === false ? true : null,
    wouldDecide: [
      ...(main === true ? [] : ['whether the health care services or the other things have the higher lifetime value']),
      ...(separable === false ? [] : ['whether the parts could reasonably be supplied under separate contracts']),
    ],
  }
}
