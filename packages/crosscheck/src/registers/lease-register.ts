import { leaseQuestions, type LeaseAnswers, type LeaseCandidate } from '@imt/finance'
import { referenceKey } from './key-of.js'

/** A contract, as far as a lease is asked for. */
export interface RegisteredContract {
  readonly reference?: string
  readonly title?: string
  readonly description?: string
  readonly supplier?: string
  /** For how many months it runs, where that is known. By itself that makes no candidate. */
  readonly termMonths?: number
  /** What is known of it. */
  readonly answers?: LeaseAnswers
}

/** A lease that is in the books. */
export interface RegisteredLease {
  /** The contract's. */
  readonly reference?: string
}

/** A contract that may hold a lease and is not among those in the books. */
export interface ContractAsked {
  /** Its place among the contracts, counted from 0. */
  readonly contract: number
  /** The words that make it one; none where an answer was given. */
  readonly words: readonly string[]
  readonly candidate: LeaseCandidate
}

/** Contracts against leases: candidates, and never a verdict. */
export interface LeaseComparison {
  readonly candidates: readonly ContractAsked[]
  /** Contracts that are among the leases in the books. */
  readonly inBooks: readonly number[]
  /** Leases without a contract of their reference: their places, counted from 0. */
  readonly leasesWithoutContract: readonly number[]
  /** Contracts that no word and no answer makes a candidate. */
  readonly notAsked: number
}

/** What contracts that hold leases are often called. */
const hints = [
  'lease',
  'leases',
  'leased',
  'leasing',
  'rental',
  'hire',
  'hired',
  'rented',
  'rent of',
  'managed equipment',
  'managed network',
  'managed networks',
  'managed telephony',
  'managed print',
  'managed printing',
  'print service',
  'print services',
  'multifunction',
  'multi function',
  'multi functional',
  'multifunctional',
  'mfd',
  'mfds',
  'photocopier',
  'photocopiers',
  'copiers',
  'franking',
  'data centre',
  'colocation',
  'co location',
  'rack space',
  'dark fibre',
  'device as a service',
  'devices as a service',
  'hardware as a service',
  'managed devices',
]

const wordsIn = ({ title = '', description = '' }: RegisteredContract): readonly string[] => {
  const text = ` ${`${title} ${description}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return hints.filter((hint) => text.includes(` ${hint} `))
}

/** Returns the contracts that may hold a lease and are not in the books as one. */
export const compareLeases = (
  contracts: readonly RegisteredContract[],
  leases: readonly RegisteredLease[],
): LeaseComparison => {
  const inTheBooks = new Set(leases.flatMap(({ reference }) => referenceKey(reference) ?? []))
  const references = new Set(contracts.flatMap(({ reference }) => referenceKey(reference) ?? []))
  const candidates: ContractAsked[] = []
  const inBooks: number[] = []
  let notAsked = 0
  for (const [contract, entry] of contracts.entries()) {
    const words = wordsIn(entry)
    if (inTheBooks.has(referenceKey(entry.reference) ?? '')) inBooks.push(contract)
    else if (words.length === 0 && entry.answers === undefined) notAsked += 1
    else {
      const { termMonths, answers = {} } = entry
      const candidate = leaseQuestions({ ...(termMonths === undefined ? {} : { termMonths }), ...answers })
      if (candidate.outcome === 'candidate') candidates.push({ contract, words, candidate })
    }
  }
  return {
    candidates,
    inBooks,
    leasesWithoutContract: leases.flatMap(({ reference }, index) =>
      references.has(referenceKey(reference) ?? '') ? [] : [index],
    ),
    notAsked,
  }
}
