import { actLimits, eirLimits, scottishLimits, type AnswerLimits } from './limits.data.js'

/**
 * Under which law a request is answered: the Freedom of Information Act 2000, or the Environmental Information
 * Regulations 2004.
 */
export type Regime = 'FOIA' | 'EIR'

/** What `clock` can time: also a request under the Freedom of Information (Scotland) Act 2002. */
export type ClockRegime = Regime | 'FOISA'

/** The regimes of `clock`. */
export const clockRegimes: readonly ClockRegime[] = /* @__PURE__ */ Object.freeze<ClockRegime[]>([
  'FOIA',
  'EIR',
  'FOISA',
])

const limits: { readonly [R in ClockRegime]: AnswerLimits } = /* @__PURE__ */ Object.freeze({
  FOIA: actLimits,
  EIR: eirLimits,
  FOISA: scottishLimits,
})

/** The limits that every regime has: for the answer, the fee, the review. */
export const limitsOf = (regime: ClockRegime): AnswerLimits => limits[regime]

/** A law in the words of a message. */
export const lawWords: { readonly [R in ClockRegime]: string } = /* @__PURE__ */ Object.freeze({
  FOIA: 'the Act',
  EIR: 'the Regulations',
  FOISA: 'the Scottish Act',
})
