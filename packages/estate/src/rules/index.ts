// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule estate/...".
import { asOfStale } from './as-of-stale/rule.js'
import { classUnknown } from './class-unknown/rule.js'
import { dateInFuture } from './date-in-future/rule.js'
import { deviceDuplicated } from './device-duplicated/rule.js'
import { deviceNotRead } from './device-not-read/rule.js'
import { figuresConflict } from './figures-conflict/rule.js'
import { filterMixed } from './filter-mixed/rule.js'
import { licencesExceeded } from './licences-exceeded/rule.js'
import { monthFirst } from './month-first/rule.js'
import { notCertifiedWiped } from './not-certified-wiped/rule.js'
import { outOfSupport } from './out-of-support/rule.js'
import { paidUpdatesUndated } from './paid-updates-undated/rule.js'
import { quantityToBeConfirmed } from './quantity-to-be-confirmed/rule.js'
import { ratioDisagrees } from './ratio-disagrees/rule.js'
import { serialAlike } from './serial-alike/rule.js'
import { serialShared } from './serial-shared/rule.js'
import { supportNotJudged } from './support-not-judged/rule.js'
import { totalMismatch } from './total-mismatch/rule.js'
import { unitMismatch } from './unit-mismatch/rule.js'
import { vendorsAmbiguous } from './vendors-ambiguous/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [
  asOfStale,
  classUnknown,
  dateInFuture,
  deviceDuplicated,
  deviceNotRead,
  figuresConflict,
  filterMixed,
  licencesExceeded,
  monthFirst,
  notCertifiedWiped,
  outOfSupport,
  paidUpdatesUndated,
  quantityToBeConfirmed,
  ratioDisagrees,
  serialAlike,
  serialShared,
  supportNotJudged,
  totalMismatch,
  unitMismatch,
  vendorsAmbiguous,
] as const

/** The codes of these rules. */
export type EstateCode = (typeof rules)[number]['code']
