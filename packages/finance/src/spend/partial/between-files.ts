/** The rules that compare the payments of several files: they are run when a result is finished. */
export const betweenFiles: ReadonlySet<string> = new Set([
  'finance/payment-in-two-tables',
  'finance/payments-alike',
  'finance/month-missing',
])
