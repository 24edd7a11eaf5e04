import type { Note } from '@imt/core'
import type { Regime } from '../threshold/regime.js'
import type { Framework } from './frameworks.data.js'
import { healthCareProvision, regulationsProvision, savingProvision, type Provision } from './provision.js'

/** The rules a procurement can be under; `PSR` is the Provider Selection Regime for health care services. */
export type ProcurementRegime = Regime | 'PSR'

/** Which rules govern a contract, or what would decide. */
export interface RegimeAnswer {
  readonly regime: ProcurementRegime | 'unclear' | 'not modelled'
  /** The rules that it can be under: one, unless the answer is `unclear`; none where it is `not modelled`. */
  readonly candidates: readonly ProcurementRegime[]
  /** The answer in a sentence. */
  readonly because: string
  /** What would decide, where the answer is `unclear`. */
  readonly wouldDecide: readonly string[]
  /** The frameworks of the table that were recognised. */
  readonly frameworks: readonly Framework[]
  readonly citation: readonly Provision[]
  /** False where the answer rests on something that was not read in a source. */
  readonly verified: boolean
  readonly notes: readonly Note[]
}

/** Names of the regimes for readers. */
export const regimeNames: { readonly [R in ProcurementRegime]: string } = /* @__PURE__ */ Object.freeze({
  PCR2006: 'the Public Contracts Regulations 2006',
  PCR2015: 'the Public Contracts Regulations 2015',
  PA2023: 'the Procurement Act 2023',
  PSR: 'the Provider Selection Regime',
})
/** The regimes that are known. */
export const regimes = Object.keys(regimeNames) as readonly ProcurementRegime[]

const saving = savingProvision('regulation/5', 'reg. 5(1), (3) and (4)')
const commencement = savingProvision('regulation/2', 'reg. 2(2)')
/** Where the Provider Selection Regime applies, and from when. */
const healthScope = healthCareProvision('regulation/3', 'reg. 3(1) to (4)')
/** What began before the Provider Selection Regime, and the changes of it. */
export const healthTransition = healthCareProvision('regulation/29', 'reg. 29')

const basisOf: { readonly [R in ProcurementRegime]: readonly Provision[] } = {
  PCR2006: [regulationsProvision('regulation/118', 'reg. 118', { verified: false })],
  PCR2015: [saving],
  PA2023: [commencement],
  PSR: [healthScope, healthTransition],
}

/** What goes with an answer beside the rules. */
export interface AnswerPart {
  readonly because: string
  readonly frameworks?: readonly Framework[]
  readonly notes?: readonly Note[]
}
/** One set of rules governs it. */
export const decided = (
  regime: ProcurementRegime,
  { because, frameworks = [], notes = [] }: AnswerPart,
): RegimeAnswer => ({
  regime,
  candidates: [regime],
  because,
  wouldDecide: [],
  frameworks,
  citation: basisOf[regime],
  verified: basisOf[regime].every(({ verified }) => verified) && frameworks.every(({ citation }) => citation.verified),
  notes,
})
/** Several can govern it, and this would decide. */
export const unclear = (
  candidates: readonly ProcurementRegime[],
  wouldDecide: readonly string[],
  { because, frameworks = [], notes = [] }: AnswerPart,
): RegimeAnswer => {
  const citation = [...new Set(candidates.flatMap((each) => basisOf[each]))]
  return {
    regime: 'unclear',
    candidates,
    because,
    wouldDecide,
    frameworks,
    citation,
    verified: citation.every(({ verified }) => verified) && frameworks.every((each) => each.citation.verified),
    notes,
  }
}
/** Rules that are not modelled. */
export const notModelled = (because: string): RegimeAnswer => ({
  regime: 'not modelled',
  candidates: [],
  because,
  wouldDecide: [],
  frameworks: [],
  citation: [],
  verified: false,
  notes: [],
})

/** Makes a note. */
export const note = (code: string, message: string): Note => ({ code, message })
