import type { Limb } from '../exemptions/exemption.js'
import type { Law } from '../exemptions/law.js'
import { lookUp, statusOf, type Cited } from '../exemptions/lookup.js'

/**
 * Whether the public interest is weighed under a provision: `open` where its limbs differ, or authorities do, so that
 * the citation alone does not say; `unknown` where it is no exemption.
 */
export type Weighing = 'weighed' | 'notWeighed' | 'open' | 'unknown'

/** A provision that a notice relies on. */
export interface Relied {
  readonly id: string
  readonly law: Law
  readonly kind: Cited['kind']
  readonly weighing: Weighing
  /** The limbs that it names or leaves open. */
  readonly limbs: readonly Limb[]
  /** True where it names one limb. */
  readonly exact: boolean
  /** True for a number that the law had until 25 May 2018. */
  readonly former: boolean
}

const weighings = {
  qualified: 'weighed',
  absolute: 'notWeighed',
  open: 'open',
  contested: 'open',
} as const

/** Says what a provision is that a notice relies on. */
export const reliedOn = (id: string): Relied => {
  const cited = lookUp(id)
  const status = statusOf(id)
  const weighing = status === null ? 'unknown' : weighings[status]
  if (cited.kind === 'exemption' || cited.kind === 'neither') {
    const { law, kind, limbs, exact, former } = cited
    return { id, law, kind, weighing, limbs, exact: kind === 'neither' || exact, former }
  }
  return { id, law: cited.law, kind: cited.kind, weighing, limbs: [], exact: true, former: false }
}

const shown: readonly Limb['basis'][] = ['prejudice', 'endanger', 'opinion']

/** Whether a provision of the Act shows harm, danger or a qualified person's opinion, and so has a likelihood. */
export const hasLikelihood = ({ kind, law, limbs }: Relied): boolean =>
  law === 'FOIA' && (kind === 'exemption' || kind === 'neither') && limbs.some(({ basis }) => shown.includes(basis))

/** Whether a provision is an exception of regulation 12(5), which asks for an adverse effect. */
export const hasAdverseEffect = ({ kind, law, limbs }: Relied): boolean =>
  law === 'EIR' && kind === 'exemption' && limbs.some(({ basis }) => basis === 'adverseEffect')
