/**
 * The rules whose findings all may see: those that compare what is published with itself. What a rule works out from
 * registers or against the day (support, notice, overdue answers, missing duties) is for the publisher alone, and so is
 * every rule that is not named here.
 */
export const publicChecks: readonly string[] = [
  'contracts/end-before-start',
  'contracts/end-past-maximum',
  'contracts/values-disagree',
  'estate/quantity-to-be-confirmed',
  'estate/ratio-disagrees',
  'estate/total-mismatch',
  'estate/unit-mismatch',
  'finance/mixed-scales',
  'finance/percent-of-zero',
  'finance/percentage-truncated',
  'finance/ratio-mismatch',
  'finance/tables-disagree',
  'finance/total-mismatch',
  'finance/total-not-checked',
  'finance/vat-does-not-add-up',
  'finance/wte-and-pay-disagree',
  'foi/log-dates-out-of-order',
  'foi/on-time-misstated',
  'foi/statistics-disagree',
  'reconcile/does-not-add-up',
]

/** Beside them, those on the wording of a statement: shown where a page quotes somebody else's. */
export const statementChecks: readonly string[] = [
  'foi/complaint-route-missing',
  'foi/future-requests-prejudged',
  'foi/harm-test-misstated',
  'foi/provision-of-other-law',
  'foi/provision-unknown',
  'foi/section-21-for-withheld',
]
