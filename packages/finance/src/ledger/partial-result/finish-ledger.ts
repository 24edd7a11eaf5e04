import {
  namesOf,
  partialNotes,
  readPartial,
  refused,
  requireObject,
  type EarlierPart,
  type Parsed,
  type PartialResult,
} from '@imt/core'
import type { FinishedPart } from '../../spend/partial/finish-spend.js'
import { yearsOfParts } from '../../spend/partial/years-of-parts.js'
import { areCreditsDoubtful, compareLedgerTotals, type ComparedLedgerTotal } from '../controls.js'
import { mergeLedgers, type LedgerCell, type LedgerPartial } from '../partial.js'
import { ledgerStatement } from '../statement.js'
import type { LedgerSummary } from '../ledger-summary.js'
import { ledgerKind, ledgerStateSchema, type LedgerState } from './ledger-state.js'

/** What the files of a ledger come to, as `summariseLedger` gives it of all of them in one. */
export interface FinishedLedger extends Omit<LedgerSummary, 'partial'> {
  /** Says that it is no partial result. */
  readonly finished: typeof ledgerKind
  /** What it was made of, by name. */
  readonly parts: readonly FinishedPart[]
}

/** How a result is finished. */
export interface FinishLedgerOptions {
  /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
  readonly earlier?: readonly EarlierPart[]
}

const optionNames = namesOf<FinishLedgerOptions>({ earlier: true })

const nothing: LedgerPartial = {
  cells: [],
  counts: { records: 0, summarised: 0, otherPeriods: 0, totals: 0, refused: 0, refusedBy: {} },
  refusals: [],
  keep: 0,
}

/** All stretches as one, in their order: halves of halves, so that none is gone through once for every other. */
const whole = (stretches: readonly LedgerPartial[]): LedgerPartial => {
  const [first = nothing] = stretches
  if (stretches.length < 2) return first
  const half = Math.ceil(stretches.length / 2)
  return mergeLedgers(whole(stretches.slice(0, half)), whole(stretches.slice(half)))
}

/** Cost centres in the order first met, each with its classes in the order first met, as one pass meets them. */
const byCentre = (cells: readonly LedgerCell[]): readonly LedgerCell[] => {
  const centres = new Map<string, LedgerCell[]>()
  for (const cell of cells) {
    const known = centres.get(cell.costCentre)
    if (known === undefined) centres.set(cell.costCentre, [cell])
    else known.push(cell)
  }
  return [...centres.values()].flat()
}

/**
 * The totals that the files state, each compared with the lines of its own file; one that sums up files before it too
 * agrees where it agrees with all lines above it.
 */
const comparedTotals = (stretches: readonly LedgerPartial[], all: LedgerPartial): readonly ComparedLedgerTotal[] => {
  const keyOf = ({ at, column }: ComparedLedgerTotal): string => JSON.stringify([at, column])
  const agreeing = new Map(
    (all.totals === undefined ? [] : compareLedgerTotals(all.totals))
      .filter(({ outcome }) => outcome === 'agrees')
      .map((total) => [keyOf(total), total]),
  )
  return stretches
    .flatMap(({ totals }) => (totals === undefined ? [] : compareLedgerTotals(totals)))
    .map((total) => (total.outcome === 'agrees' ? total : (agreeing.get(keyOf(total)) ?? total)))
}

/**
 * Returns the result of a partial result of a ledger: the published revenue tables, exact to the penny, and an account
 * of every record, as `summariseLedger` gives it of all files in one, in the order of their names. A total that a file
 * states is compared with the lines of that file, or with all lines above it.
 *
 * @param partial - as `partialLedger` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @example
 * ```ts
 * const file = async (name: string, amount: string) => {
 *   const locate = (row: number) => ({ kind: 'text', source: name, line: row + 1, column: 1 }) as const
 *   const batches = async function* () {
 *     yield { firstRecord: 1, fields: [['Cost Centre', 'Class', 'Amount'], ['IT', 'PAY', amount]], locate }
 *   }
 *   return partialLedger(batches(), { name })
 * }
 * const merged = mergePartials([await file('may.csv', '0.20'), await file('april.csv', '0.10')])
 * const result = valueOf(finishLedger(valueOf(merged)))
 * result.classSummary[0] // => { class: 'PAY', budget: '£0.30' }
 * result.parts.map(({ name }) => name) // => ['april.csv', 'may.csv']
 * ```
 */
export const finishLedger = (partial: unknown, options: FinishLedgerOptions = {}): Parsed<FinishedLedger> => {
  const { earlier } = requireObject(options, 'finishLedger: options', optionNames)
  const read = readPartial(partial, ledgerKind)
  if (!read.ok) return read
  const strange = read.value.parts.find(({ state }) => !ledgerStateSchema.safeParse(state).success)
  if (strange !== undefined)
    return refused(
      'partialDamaged',
      `The part of ${JSON.stringify(strange.name)} is none that partialLedger writes. Make it anew from its file`,
    )
  const { parts } = read.value as PartialResult<LedgerState>
  const stretches = parts.map(({ state }) => state.ledger)
  const all = whole(stretches)
  return {
    ok: true,
    value: {
      finished: ledgerKind,
      parts: parts.map(({ name, content, rows, leftOut, digest }) => ({ name, content, rows, leftOut, digest })),
      ...ledgerStatement({ ...all, cells: byCentre(all.cells) }),
      counts: all.counts,
      refusals: all.refusals,
      totals: comparedTotals(stretches, all),
      creditsDoubtful: stretches.some(areCreditsDoubtful),
    },
    notes: [...partialNotes(read.value, earlier), ...yearsOfParts(parts)],
  }
}
