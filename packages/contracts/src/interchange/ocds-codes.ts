import { filled } from '../register/cell-text.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import type { ContractDates } from '../term/contract-dates.js'
import type { OcdsContract, OcdsRelease } from './ocds-package.js'

type Tender = OcdsRelease['tender']

/** The methods of the standard by the words that publishers use; those of one that is not clear are left alone. */
const methods = [
  [/\bwithout (?:a )?(?:prior )?publication\b|\blimited\b/i, 'limited'],
  [/\b(?:direct award|single tender|sole source|waiver)\b/i, 'direct'],
  [/\b(?:further competition|mini[- ]?competition|call[- ]?off|framework|restricted|selective)\b/i, 'selective'],
  [/\b(?:negotiated|dialogue|competitive flexible|innovation partnership)\b/i, 'selective'],
  [/\bopen\b/i, 'open'],
] as const

/** The method of a procurement, where its words say one. */
export const methodOf = (
  { route, framework }: ContractEntry,
  read: ContractReading['route'],
): Tender['procurementMethod'] =>
  filled(route)
    ? methods.find(([words]) => words.test(route))?.[1]
    : filled(framework) && read === 'further-competition'
      ? 'selective'
      : undefined

/** The status that a register states, where it is one that the dates do not say. */
const statedStatus = (
  { status }: ContractEntry,
  hasBegun: boolean,
): 'pending' | 'cancelled' | 'terminated' | undefined => {
  if (!filled(status)) return undefined
  if (/^\s*terminated\b/i.test(status)) return 'terminated'
  if (/^\s*(?:cancell?ed|withdrawn)\b/i.test(status)) return hasBegun ? 'terminated' : 'cancelled'
  return /^\s*(?:pending|awaiting signature|not yet signed)\b/i.test(status) ? 'pending' : undefined
}
const byTerm = { notStarted: 'pending', mayHaveStarted: 'pending', ended: 'terminated' } as const

/**
 * The status of a contract: as its register says, or else by its term. What is cancelled before it began is cancelled,
 * and terminated after that.
 */
export const statusOf = (
  entry: ContractEntry,
  term: ContractDates['status'],
  hasBegun: boolean,
): OcdsContract['status'] =>
  statedStatus(entry, hasBegun) ??
  (term === 'notStarted' || term === 'mayHaveStarted' || term === 'ended' ? byTerm[term] : 'active')

/** What is bought, where the words of a register say it. */
export const categoryOf = (category: string | undefined): Tender['mainProcurementCategory'] =>
  category === undefined
    ? undefined
    : /\bworks\b/i.test(category)
      ? 'works'
      : /\b(?:goods|suppl(?:y|ies))\b/i.test(category)
        ? 'goods'
        : /\bservices?\b/i.test(category)
          ? 'services'
          : undefined
