/** Which way money runs: `in`, income; `out`, spending. */
export type Direction = 'in' | 'out'

const incoming = /\bincome\b|\brevenue\b|\breceipts?\b|\bgrants?\b/i
/** "Cost of income generation", "grants paid", "revenue expenditure". */
const outgoing =
  /\bexpenditure\b|\bspend(?:ing)?\b|\bcosts?\b|\bexpenses?\b|\bpayments?\b|\bpaid\b|\bpayable\b|\bpay\b/i

/** Returns which way the money of a row runs where its name says so, and nothing where it does not. */
export const namedDirection = (name: string): Direction | undefined =>
  outgoing.test(name) ? 'out' : incoming.test(name) ? 'in' : undefined

/** Returns which way the money of a row or class runs, from its name. What is not called income is spending. */
export const directionOf = (name: string): Direction => (incoming.test(name) && !outgoing.test(name) ? 'in' : 'out')
