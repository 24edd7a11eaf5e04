// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule finance/...".
import { accountOnBothSides } from './account-on-both-sides/rule.js'
import { classMissing } from './class-missing/rule.js'
import { costPerWteOutlier } from './cost-per-wte-outlier/rule.js'
import { debitsAndCreditsDisagree } from './debits-and-credits-disagree/rule.js'
import { figureNotRead } from './figure-not-read/rule.js'
import { ledgerBalanceMismatch } from './ledger-balance-mismatch/rule.js'
import { ledgerTotalMismatch } from './ledger-total-mismatch/rule.js'
import { mixedScales } from './mixed-scales/rule.js'
import { monthMissing } from './month-missing/rule.js'
import { numberDamaged } from './number-damaged/rule.js'
import { paymentBelowThreshold } from './payment-below-threshold/rule.js'
import { paymentDateImprobable } from './payment-date-improbable/rule.js'
import { paymentDateNotRead } from './payment-date-not-read/rule.js'
import { paymentInTwoTables } from './payment-in-two-tables/rule.js'
import { paymentReversed } from './payment-reversed/rule.js'
import { paymentsAlike } from './payments-alike/rule.js'
import { percentOfZero } from './percent-of-zero/rule.js'
import { percentageTruncated } from './percentage-truncated/rule.js'
import { projectRepeated } from './project-repeated/rule.js'
import { ratioMismatch } from './ratio-mismatch/rule.js'
import { recurrenceUnstated } from './recurrence-unstated/rule.js'
import { roundingImprobable } from './rounding-improbable/rule.js'
import { signUnexpected } from './sign-unexpected/rule.js'
import { supplierNotStated } from './supplier-not-stated/rule.js'
import { supplierSpelledDifferently } from './supplier-spelled-differently/rule.js'
import { tablesDisagree } from './tables-disagree/rule.js'
import { totalMismatch } from './total-mismatch/rule.js'
import { totalNotChecked } from './total-not-checked/rule.js'
import { transactionRepeated } from './transaction-repeated/rule.js'
import { varianceDirection } from './variance-direction/rule.js'
import { vatDoesNotAddUp } from './vat-does-not-add-up/rule.js'
import { virementUnbalanced } from './virement-unbalanced/rule.js'
import { wteAndPayDisagree } from './wte-and-pay-disagree/rule.js'
import { yearOutdated } from './year-outdated/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [
  accountOnBothSides,
  classMissing,
  costPerWteOutlier,
  debitsAndCreditsDisagree,
  figureNotRead,
  ledgerBalanceMismatch,
  ledgerTotalMismatch,
  mixedScales,
  monthMissing,
  numberDamaged,
  paymentBelowThreshold,
  paymentDateImprobable,
  paymentDateNotRead,
  paymentInTwoTables,
  paymentReversed,
  paymentsAlike,
  percentOfZero,
  percentageTruncated,
  projectRepeated,
  ratioMismatch,
  recurrenceUnstated,
  roundingImprobable,
  signUnexpected,
  supplierNotStated,
  supplierSpelledDifferently,
  tablesDisagree,
  totalMismatch,
  totalNotChecked,
  transactionRepeated,
  varianceDirection,
  vatDoesNotAddUp,
  virementUnbalanced,
  wteAndPayDisagree,
  yearOutdated,
] as const

/** The codes of these rules. */
export type FinanceCode = (typeof rules)[number]['code']
