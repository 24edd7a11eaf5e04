import type { Exemption } from '../exemptions/exemption.js'
import { lookUp } from '../exemptions/lookup.js'
import type { Regime } from '../clock/regime.js'
import { weighingOf, type Weighing } from './words.js'

/** A provision that a notice relies on, under the law of the notice. */
export interface Relied {
  readonly id: string
  /** `exception` is one of the Environmental Information Regulations; the others as `lookUp` says. */
  readonly kind: 'exemption' | 'neither' | 'ground' | 'exception' | 'other' | 'unknown'
  readonly weighing: Weighing
  /** The limbs of the Act that it names or leaves open; none under the Regulations. */
  readonly limbs: readonly Exemption[]
  /** True where it names one limb. */
  readonly exact: boolean
}

const exception = /^reg(?:12\(4\)\([a-e]\)|12\(5\)\([a-g]\)|12\(6\)|13(?:\([1-5][AB]?\))?(?:\([a-z]+\))*)$/
const openException = /^reg12(?:\((?:4|5)\))?$/
const ofTheRegulations = /^reg(?:[1-9]|1\d|2[01])(?:\(|$)/

const underTheRegulations = (id: string): Relied => {
  if (exception.test(id)) {
    // Of personal data, and of what is not held, the regulation itself or the thing decides.
    const isOpen = id.startsWith('reg13') || id === 'reg12(4)(a)'
    return { id, kind: 'exception', weighing: isOpen ? 'open' : 'weighed', limbs: [], exact: id !== 'reg13' }
  }
  if (openException.test(id)) return { id, kind: 'exception', weighing: 'open', limbs: [], exact: false }
  const isOther = ofTheRegulations.test(id) && !/^reg12\([45]\)\(/.test(id)
  return { id, kind: isOther ? 'other' : 'unknown', weighing: 'unknown', limbs: [], exact: true }
}

/** Says what a provision is under the law of a notice. */
export const reliedOn = (id: string, regime: Regime | undefined): Relied => {
  if (id.startsWith('reg') && regime === 'EIR') return underTheRegulations(id)
  const cited = lookUp(id)
  const limbs = cited.kind === 'exemption' || cited.kind === 'neither' ? cited.limbs : []
  const exact = cited.kind === 'exemption' ? cited.exact : true
  return { id, kind: cited.kind, weighing: weighingOf(id), limbs, exact }
}

/** Whether a provision shows harm, danger or a qualified person's opinion, and so has a likelihood. */
export const hasLikelihood = ({ kind, limbs }: Relied): boolean =>
  (kind === 'exemption' || kind === 'neither') &&
  limbs.some(({ basis }) => basis === 'prejudice' || basis === 'endanger' || basis === 'opinion')
