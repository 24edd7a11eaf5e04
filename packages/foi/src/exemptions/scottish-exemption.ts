import type { Limb } from './exemption.js'
import type { scottishLimbs } from './scottish-limbs.data.js'

/**
 * An exemption of the Freedom of Information (Scotland) Act 2002 as it is cited: `s30(b)(ii)`. Its numbers mean
 * something else in the Act of 2000: the law always stands beside them.
 */
export type ScottishExemptionId = keyof typeof scottishLimbs

/** One exemption of the Scottish Act. */
export interface ScottishExemption extends Limb {
  readonly id: ScottishExemptionId
  readonly law: 'FOISA'
}
