/**
 * The three laws of the catalogue: the Freedom of Information Act 2000, the Environmental Information Regulations 2004,
 * and the Freedom of Information (Scotland) Act 2002.
 */
export type Law = 'FOIA' | 'EIR' | 'FOISA'

/** The laws by the short names that letters use. */
export const laws: readonly Law[] = /* @__PURE__ */ Object.freeze<Law[]>(['FOIA', 'EIR', 'FOISA'])
