/** Which way money runs: `in`, income; `out`, spending. */
export type Direction = 'in' | 'out'

const incoming = /\bincome\b|\brevenue\b|\breceipts?\b|\bgrants?\b/i
/** "Cost of income generation", "grants paid", "revenue expenditure". */
const outgoing =
  /\bexpenditure\b|\bspend(?:ing)?\b|\bcosts?\b|\bexpenses?\b|\bpayments?\b|\bpaid\b|\bpayable\b|\bpay\b/i

/** Returns which way the money of a row or class runs, from its name. What is not called income is spending. */
export const directionOf = (name: string): Direction => (incoming.test(name) && !outgoing.test(name) ? 'in' : 'out')
