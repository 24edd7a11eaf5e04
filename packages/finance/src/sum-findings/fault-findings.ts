import { forCount, grouped, type Evidence, type FindingDraft, type JsonPointer } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import { cellsOf, type PlacedFigure } from '../relation/relation.js'
import { countedAs } from './counted-as.js'
import { advice, amountOf, comparison, proofWords, readOtherwise, sizeOf, textOf, undecided } from './fault-words.js'
import { otherExplanations } from './other-explanations.js'
import { mayLackRow } from './row-faults.js'
import type { Fault, SumCheck, Violated } from './sum-check.js'

type Change = Repair['changes'][number]

/** More would not help anybody to choose. */
const mostCandidates = 20
const mostEvidence = 100

/** While it is in doubt how a sum is to be read, nothing is claimed of what would put it right. */
const isInDoubt = ({ violated }: Fault): boolean => violated.some(({ relation }) => relation.doubt !== undefined)

/** While a sum may be read in several ways, a change that one of them asks for is not proved. */
const isReadByWords = ({ violated }: Fault): boolean =>
  violated.some(({ relation }) => relation.otherwise !== undefined)

/**
 * The violated relation to talk about: one whose total is the wrong cell, then one that holds it; within a table before
 * across.
 */
const lead = (fault: Fault, wrong: PlacedFigure | undefined): Violated | undefined => {
  const order = [...fault.violated].sort((a, b) => Number(a.relation.across) - Number(b.relation.across))
  if (wrong === undefined) return order[0]
  return (
    order.find(({ relation }) => relation.total === wrong) ??
    order.find(({ relation }) => cellsOf(relation).includes(wrong)) ??
    order[0]
  )
}

/** What the other table says, where two tables say the same thing: about the wrong cell, or the total in question. */
const witnessesOf = ({ violated }: Fault, main: Violated, about: PlacedFigure): readonly PlacedFigure[] =>
  violated.flatMap((item) => {
    const isOther = item !== main && item.relation.kind === 'equal' && item.relation.across
    const cells = isOther ? cellsOf(item.relation) : []
    return cells.includes(about) ? cells.filter((cell) => cell !== about) : []
  })

/** Returns the figures of a sum that fails, its total first, as evidence. */
export const evidenceOf = (
  { relation: { total, terms } }: Violated,
  witnesses: readonly PlacedFigure[],
): readonly Evidence[] => {
  const describe = (cell: PlacedFigure): string => `${cell.row}: ${textOf(cell)}`
  return [
    { at: total.at, role: 'total' as const, text: describe(total) },
    ...witnesses.map((cell): Evidence => ({
      at: cell.at,
      role: 'corroborates',
      text: `${cell.table}, ${describe(cell)}`,
    })),
    ...terms
      .filter(({ cell }) => !witnesses.includes(cell))
      .map(({ cell }): Evidence => ({ at: cell.at, role: 'addend', text: describe(cell) })),
  ].slice(0, mostEvidence)
}

/** A figure that must be wrong, and the changes of which its own is one. */
interface Located {
  readonly change: Change
  readonly cell: PlacedFigure
  readonly changes: readonly Change[]
  /** In words, which other explanations were tried and do not fit. */
  readonly ruledOut: string
}

/** True where one change would do, but so would a row that states nothing in columns in which the total agrees. */
const isSilentRowPossible = (check: SumCheck, fault: Fault): boolean =>
  fault.component.unique &&
  mayLackRow(fault) &&
  check.checked.some(
    ({ total }) =>
      total.rowAt === fault.violated[0]?.relation.total.rowAt && total !== fault.violated[0].relation.total,
  )

/** Of what was restated a note; a warning where it was inferred what a total covers. */
const levelOf = (
  { isInferred }: SumCheck,
  { violated }: Fault,
  { relation }: Violated,
): Pick<FindingDraft, 'level'> => {
  if (violated.every((each) => each.relation.isRestated === true)) return { level: 'note' }
  return isInferred && relation.isByName !== true ? { level: 'warning' } : {}
}

/** The finding about one relation that failed, with the figure that must be wrong, if that is known. */
const draft = (
  check: SumCheck,
  fault: Fault,
  main: Violated,
  { located, fits = [] }: { readonly located?: Located; readonly fits?: readonly string[] } = {},
): FindingDraft => {
  const { total } = main.relation
  const { computed, difference } = main.violation
  const cell = located?.cell ?? total
  const { at, table, row, column } = cell
  const witnesses = witnessesOf(fault, main, cell)
  const says = witnesses.map((witness) => `The ${witness.table} states ${textOf(witness)}. `).join('')
  const proof = isReadByWords(fault) ? undefined : fault.component.repairs[0]?.proof
  const proved = proof?.proved === true ? located : undefined
  const right = proved
    ? proved.change.to.trim()
    : cell === total && computed !== null && !isInDoubt(fault)
      ? amountOf(check, computed)
      : undefined
  const whatToDo =
    located === undefined
      ? undecided(fault, isSilentRowPossible(check, fault), fits)
      : advice(cell, main, located.change, proof)
  return {
    at,
    message: `${comparison(check, main)}. ${readOtherwise(main)}${says}${whatToDo}`,
    key: [table, row, column],
    ...levelOf(check, fault, main),
    stated: textOf(cell),
    ...(right === undefined ? {} : { computed: right }),
    ...(difference === null ? {} : { difference: { amount: sizeOf(difference), unit: countedAs(check, cell) } }),
    evidence: evidenceOf(main, witnesses),
    ...(proved && {
      repair: {
        at,
        from: proved.change.from.trim(),
        to: proved.change.to.trim(),
        proof: proofWords(check, proved.changes, proved.change, proved.ruledOut),
        confidence: 'unique' as const,
      },
    }),
  }
}

/** Changes that somebody could have meant: each looks like a slip, and staff are never fewer than none. */
const isThinkable = ({ unit }: SumCheck, { changes, plausibility }: Repair): boolean =>
  plausibility !== null && changes.every(({ value }) => unit !== 'wte' || !value.startsWith('-'))

const candidatesOf = (check: SumCheck, fault: Fault): Pick<FindingDraft, 'candidates'> => {
  if (isInDoubt(fault)) return {}
  const found = fault.component.repairs.filter((repair) => isThinkable(check, repair))
  if (found.length === 0) return {}
  const shown = found.slice(0, mostCandidates)
  const more = found.length - shown.length
  return {
    candidates: shown.map(({ changes, why }, index) => ({
      changes: changes.map(({ cell, from, to }) => ({ at: cell as JsonPointer, from: from.trim(), to: to.trim() })),
      why:
        index === shown.length - 1 && more > 0
          ? `${why} ${grouped(more)} more ${forCount(more, 'is', 'are')} not listed.`
          : why,
    })),
  }
}

/**
 * The changes by which the sums single out what is wrong: one figure, whatever it should say; or several of which each
 * looks like a slip, one is mistyped, or each is a total that fails. Others say rather that a row is lost.
 */
const locatedIn = ({ cells }: SumCheck, fault: Fault, ruledOut: string): readonly Located[] => {
  const only =
    fault.component.unique && !isInDoubt(fault) && !mayLackRow(fault) ? fault.component.repairs[0] : undefined
  if (only === undefined) return []
  const { changes, plausibility } = only
  const failing = new Set<string>(
    fault.violated.flatMap(({ relation }) => (relation.across ? [] : [relation.total.at])),
  )
  const isOneMistyped =
    changes.length === 2 && changes.some((change) => change.plausibility !== null && change.row === undefined)
  const isSingledOut =
    changes.length === 1 || plausibility !== null || isOneMistyped || changes.every(({ cell }) => failing.has(cell))
  return isSingledOut
    ? changes.flatMap((change) => {
        const cell = cells.get(change.cell)
        return cell === undefined ? [] : [{ change, cell, changes, ruledOut }]
      })
    : []
}

/**
 * Returns the findings for one fault: one for each figure that must be wrong, if the sums single them out; otherwise
 * one for the total in question with what could explain it, or for each total that fails where no single figure can
 * explain them all.
 */
export const faultFindings = (check: SumCheck, fault: Fault): readonly FindingDraft[] => {
  const { fits, ruledOut } = otherExplanations(check, fault)
  const located = fits.length > 0 ? [] : locatedIn(check, fault, ruledOut)
  if (located.length > 0) {
    return located.flatMap((each) => {
      const main = lead(fault, each.cell)
      return main ? [draft(check, fault, main, { located: each })] : []
    })
  }
  const main = lead(fault, undefined)
  if (main === undefined) return []
  // Of one failing sum that a row may be missing is said elsewhere, or goes without saying.
  const told = mayLackRow(fault) ? fits.filter((each) => each !== 'a row is missing') : fits
  const failing = fault.violated.filter((item) => !item.relation.across && item !== main)
  const others = fault.component.size === 1 || main.relation.across ? [] : failing
  return [
    { ...draft(check, fault, main, { fits: told }), ...candidatesOf(check, fault) },
    ...others.map((item) => draft(check, fault, item)),
  ]
}
