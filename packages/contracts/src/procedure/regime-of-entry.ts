import { requireObject } from '@imt/core'
import { filled, saysNo } from '../register/cell-text.js'
import { readContract, type ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { frameworksNamed } from './frameworks-named.js'
import { decided, regimeNames, unclear, type ProcurementRegime, type RegimeAnswer } from './regime-answer.js'
import { regimeOf, type ProcuredContract } from './regime-of.js'

const calledOff =
  /\b(?:further competition|mini[- ]?competition|call(?:ed)?[- ]?off|frameworks?|dynamic purchasing|DPS)\b/i

/** The framework that a row names, in its own cell or in that of the route; `null` where the row says none. */
const frameworkOf = ({ framework, route }: ContractEntry): string | null | undefined => {
  if (filled(framework)) return saysNo(framework) ? null : framework
  return filled(route) && frameworksNamed(route).length > 0 ? route : undefined
}

/** Words of the Provider Selection Regime: a row that has them was, or may have been, bought under it. */
const providerSelection =
  /\bPSR\b|\bprovider selection\b|\bdirect award process\b|\bDAP[- ]?[ABC]\b|\bmost suitable provider\b|\bHealth ?Care Services \(Provider/gi
/** Words that deny the rules named behind them: "exempt from the Procurement Act 2023", "pre-PCR 2015". */
const deniedBefore =
  // bound: 60 characters, by isNamedIn
  /\b(?:(?:not|never|outside|exempt(?:ed|ion)? from|excluded from|before|prior to|instead of|rather than|disapplied)\b(?:(?!\bbut\b)[^.;,)\d\u2013-]){0,20}|(?:non|pre)[- ]?(?:the )?)$/i
/** The same behind them: "PCR 2015 not applicable". */
const deniedBehind =
  /^[\s(:,\u2013-]{0,4}(?:(?:do(?:es)?|did|is|was|has been) )?(?:not (?:appl|relevant|used|followed|required|in force)|n\/a\b|exempt|disapplied)/i

/**
 * Whether a text names rules at least once without denying them.
 *
 * @param words - a global pattern of their names
 */
const isNamedIn = (text: string, words: RegExp): boolean =>
  [...text.matchAll(words)].some(({ index, 0: name }) => {
    const [before, behind] = [text.slice(Math.max(0, index - 60), index), text.slice(index + name.length)]
    return !deniedBefore.test(before) && !deniedBehind.test(behind.slice(0, 60))
  })

/** What a row says of health care: by its route it was bought under the regime, by its notes it may have been. */
const healthCareOf = ({ route, notes, framework }: ContractEntry): ProcuredContract['healthCare'] => {
  const says = (text: string | undefined): boolean => filled(text) && isNamedIn(text.slice(0, 1000), providerSelection)
  if (says(route)) return 'all'
  return says(notes) || says(framework) ? {} : undefined
}

/** Statutes by which a notice of open contracting data names the rules it is under. */
const bases: readonly (readonly [RegExp, ProcurementRegime])[] = [
  [/\b2023\/54\b|\bUKPGA[-/]2023[-/]54\b/gi, 'PA2023'],
  [/\b2015\/102\b|\b32014L0024\b/gi, 'PCR2015'],
  [/\b2023\/1348\b/gi, 'PSR'],
]

/** The same by the names of the statutes, as a route or a column of the legal basis has them. */
const namedBases: readonly (readonly [RegExp, ProcurementRegime])[] = [
  ...bases,
  [/\bProcurement Act(?: 2023)?\b|\bPA ?(?:20)?23\b/gi, 'PA2023'],
  [/\bPublic Contracts? Regulations 2015\b|\bPCR ?(?:20)?15\b/gi, 'PCR2015'],
]
const legalBasis = /\blegal basis:? ([^.;\n]{2,80})/i

/** The rules that the words of a row name and do not deny: in its route, or as its legal basis among the notes. */
const basisInWords = ({ route, notes }: ContractEntry): ProcurementRegime | undefined => {
  const stated = [route?.slice(0, 300), legalBasis.exec(notes?.slice(0, 1000) ?? '')?.[1]].filter(filled)
  const named = new Set(
    stated.flatMap((text) => namedBases.flatMap(([words, regime]) => (isNamedIn(text, words) ? [regime] : []))),
  )
  const [only, ...more] = named
  return more.length === 0 ? only : undefined
}

/** The rules that its notice states, where the row comes from open contracting data. */
const statedBasis = ({ own }: ContractEntry): ProcurementRegime | undefined => {
  const kept: unknown = own?.['openContracting']
  const basis: unknown = typeof kept === 'object' && kept !== null && 'legalBasis' in kept ? kept.legalBasis : undefined
  return typeof basis === 'string'
    ? bases.find(([statute]) => basis.slice(0, 500).search(statute) >= 0)?.[1]
    : undefined
}

/** What the notice states decides what is open; where it contradicts what else is stated, both are open. */
const withBasis = (answer: RegimeAnswer, stated: ProcurementRegime | undefined): RegimeAnswer => {
  if (stated === undefined || answer.regime === stated) return answer
  const because = `Its legal basis is stated to be ${regimeNames[stated]}`
  const [only, ...more] = answer.candidates
  if (only === undefined || more.length > 0) return decided(stated, { because, frameworks: answer.frameworks })
  return unclear([only, stated], ['which of the two is right: its legal basis, or what the other cells say'], {
    because: `${because}. ${answer.because}`,
    frameworks: answer.frameworks,
    notes: answer.notes,
  })
}

/** What a row of a register says of the rules that govern it, from what was read of it. */
export const regimeOfReading = (
  entry: ContractEntry,
  { commenced, signed, start }: Pick<ContractReading, 'commenced' | 'signed' | 'start'>,
): RegimeAnswer => {
  const framework = frameworkOf(entry)
  const healthCare = healthCareOf(entry)
  const answer = regimeOf({
    ...(healthCare !== undefined && { healthCare }),
    ...(commenced !== null && { commenced }),
    ...(signed !== null && { awarded: signed.latest }),
    ...(start !== null && { start: start.earliest }),
    ...(framework !== undefined && { framework }),
    ...(framework === undefined && filled(entry.route) && calledOff.test(entry.route) && { callOff: true }),
  })
  return withBasis(answer, statedBasis(entry) ?? basisInWords(entry))
}

/**
 * Returns which rules govern a contract of a register: by the day its procurement commenced, its framework and its
 * route, as the row states them. A start date decides nothing.
 *
 * @param entry - the texts of one row, as published
 * @example
 * ```ts
 * regimeOfEntry({ title: 'Hosting', commenced: '01/06/2026', framework: 'G-Cloud 14' }).regime // => 'PCR2015'
 * regimeOfEntry({ title: 'Hosting', start: '01/06/2026' }).regime // => 'unclear'
 * ```
 * @see Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)
 *   reg. 5, https://www.legislation.gov.uk/uksi/2024/716/regulation/5
 */
export const regimeOfEntry = (entry: ContractEntry): RegimeAnswer =>
  regimeOfReading(entry, readContract(requireObject(entry, 'regimeOfEntry: entry')))
