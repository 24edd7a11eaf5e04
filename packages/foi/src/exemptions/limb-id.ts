import type { ExceptionId } from './exception.js'
import type { ExemptionId } from './exemption.js'
import type { ScottishExemptionId } from './scottish-exemption.js'

/** A limb of any of the laws. The law stands beside it: numbers of the two Acts mean different things. */
export type LimbId = ExemptionId | ExceptionId | ScottishExemptionId
