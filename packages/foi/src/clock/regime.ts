/**
 * Under which law a request is answered: the Freedom of Information Act 2000, or the Environmental Information
 * Regulations 2004.
 */
export type Regime = 'FOIA' | 'EIR'
