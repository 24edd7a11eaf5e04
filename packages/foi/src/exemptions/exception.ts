import type { exceptionLimbs } from './exception-limbs.data.js'
import type { Limb } from './exemption.js'

/** The exceptions of the Regulations, as the table states them. */
export type ExceptionLimbs = typeof exceptionLimbs

/**
 * An exception of the Environmental Information Regulations 2004 as it is cited: `reg12(5)(e)`. Personal data are cited
 * with their condition: `reg13(1)+(2A)(a)`.
 */
export type ExceptionId = keyof ExceptionLimbs

/** A provision of the Regulations under which the authority may neither confirm nor deny: `reg12(6)`. */
export type ExceptionNeitherId = NonNullable<ExceptionLimbs[ExceptionId]['neither']>

/** One exception of the catalogue. */
export interface Exception extends Limb {
  readonly id: ExceptionId
  readonly law: 'EIR'
}
