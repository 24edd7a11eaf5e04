import type { Evidence, FindingDraft, JsonPointer } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import type { Finance } from '../section.js'
import { advice, amountOf, comparison, proofOf, sizeOf, textOf, totalOf, undecided } from './fault-words.js'
import { labelOf } from '../relations/label.js'
import type { Fault, Verdict } from './sum-check.js'

type Violated = Fault['violated'][number]
type Change = Repair['changes'][number]

/** More would not help anybody to choose. */
const mostCandidates = 20
const mostEvidence = 100

const cellsOf = ({ relation: { equation } }: Violated): readonly JsonPointer[] =>
  equation.kind === 'ratio' ? [] : ([equation.total, ...equation.terms.map(({ cell }) => cell)] as JsonPointer[])

/** While it is in doubt how a sum is to be read, nothing is claimed of what would put it right. */
const isInDoubt = ({ violated }: Fault): boolean => violated.some(({ relation }) => relation.doubt !== undefined)

/**
 * The violated relation to talk about: one whose total is the wrong cell, then one that holds it; within a table before
 * across.
 */
const lead = (fault: Fault, wrong: JsonPointer | undefined): Violated | undefined => {
  const order = [...fault.violated].sort((a, b) => Number(a.relation.across) - Number(b.relation.across))
  if (wrong === undefined) return order[0]
  return (
    order.find((item) => totalOf(item) === wrong) ?? order.find((item) => cellsOf(item).includes(wrong)) ?? order[0]
  )
}

/** What another table says about the same thing as the wrong cell, or as the total in question. */
const witnessesOf = (
  finance: Finance,
  verdict: Verdict,
  fault: Fault,
  main: Violated,
  about: JsonPointer,
): readonly JsonPointer[] =>
  fault.violated.flatMap((item) => {
    if (item === main || item.relation.equation.kind !== 'equal' || !cellsOf(item).includes(about)) return []
    return cellsOf(item).filter(
      (cell) =>
        cell !== about && verdict.cells.has(cell) && labelOf(finance, cell).table !== labelOf(finance, about).table,
    )
  })

const evidenceOf = (
  finance: Finance,
  verdict: Verdict,
  main: Violated,
  witnesses: readonly JsonPointer[],
): readonly Evidence[] => {
  const describe = (cell: JsonPointer): string => `${labelOf(finance, cell).row}: ${textOf(verdict, cell)}`
  const { equation } = main.relation
  const addends = equation.kind === 'ratio' ? [] : equation.terms.map(({ cell }) => cell as JsonPointer)
  return [
    { at: totalOf(main), role: 'total' as const, text: describe(totalOf(main)) },
    ...witnesses.map((cell): Evidence => ({
      at: cell,
      role: 'corroborates',
      text: `${labelOf(finance, cell).table}, ${describe(cell)}`,
    })),
    ...addends
      .filter((cell) => !witnesses.includes(cell))
      .map((cell): Evidence => ({ at: cell, role: 'addend', text: describe(cell) })),
  ].slice(0, mostEvidence)
}

/** The finding about one relation that failed; `change` is the figure of it that must be wrong, if that is known. */
const draft = (
  finance: Finance,
  verdict: Verdict,
  fault: Fault,
  main: Violated,
  change: Change | undefined,
  changes: readonly Change[],
): FindingDraft => {
  const total = totalOf(main)
  const at = (change?.cell ?? total) as JsonPointer
  const { table, row, column } = labelOf(finance, at)
  const { computed, difference } = main.violation
  const witnesses = witnessesOf(finance, verdict, fault, main, at)
  const says = witnesses.map((cell) => `The ${labelOf(finance, cell).table} states ${textOf(verdict, cell)}. `).join('')
  const proved = change !== undefined && fault.component.repairs[0]?.proof.proved === true
  const right = proved
    ? change.to.trim()
    : at === total && computed !== null && !isInDoubt(fault)
      ? amountOf(verdict, computed)
      : undefined
  return {
    at,
    message: `${comparison(finance, verdict, main)}. ${says}${change === undefined ? undecided(fault) : advice(finance, verdict, main, change, proved)}`,
    key: [table, row, column],
    ...(verdict.inferred ? { level: 'warning' as const } : {}),
    stated: textOf(verdict, at),
    ...(right === undefined ? {} : { computed: right }),
    ...(difference === null ? {} : { difference: { amount: sizeOf(difference), unit: verdict.unit } }),
    evidence: evidenceOf(finance, verdict, main, witnesses),
    ...(proved
      ? {
          repair: {
            at,
            from: change.from.trim(),
            to: change.to.trim(),
            proof: proofOf(verdict, changes, change),
            confidence: 'unique' as const,
          },
        }
      : {}),
  }
}

/** Changes that somebody could have meant: each looks like a slip, and staff are never fewer than none. */
const thinkable = (verdict: Verdict, { changes, plausibility }: Repair): boolean =>
  plausibility !== null && changes.every(({ value }) => verdict.unit !== 'wte' || !value.startsWith('-'))

const candidatesOf = (verdict: Verdict, fault: Fault): Pick<FindingDraft, 'candidates'> => {
  if (isInDoubt(fault)) return {}
  const found = fault.component.repairs.filter((repair) => thinkable(verdict, repair))
  if (found.length === 0) return {}
  const shown = found.slice(0, mostCandidates)
  return {
    candidates: shown.map(({ changes, why }, index) => ({
      changes: changes.map(({ cell, from, to }) => ({ at: cell as JsonPointer, from: from.trim(), to: to.trim() })),
      why:
        index === shown.length - 1 && shown.length < found.length
          ? `${why} ${String(found.length - shown.length)} more are not listed.`
          : why,
    })),
  }
}

/**
 * The changes by which the sums single out what is wrong: one figure, whatever it should say; or several of which each
 * looks like a slip, one is mistyped, or each is a total that fails. Others say rather that a row is lost.
 */
const located = (fault: Fault): readonly Change[] => {
  const only = fault.component.unique && !isInDoubt(fault) ? fault.component.repairs[0] : undefined
  if (only === undefined) return []
  const { changes, plausibility } = only
  const failing = new Set(fault.violated.filter(({ relation }) => !relation.across).map(totalOf))
  const isOneMistyped =
    changes.length === 2 && changes.some((change) => change.plausibility !== null && change.row === undefined)
  return changes.length === 1 ||
    plausibility !== null ||
    isOneMistyped ||
    changes.every(({ cell }) => failing.has(cell as JsonPointer))
    ? changes
    : []
}

/**
 * Returns the findings for one fault: one for each figure that must be wrong, if the sums single them out; otherwise
 * one for the total in question with what could explain it, or for each total that fails where no single figure can
 * explain them all.
 */
export const faultFindings = (finance: Finance, verdict: Verdict, fault: Fault): readonly FindingDraft[] => {
  const changes = located(fault)
  if (changes.length > 0) {
    return changes.flatMap((change) => {
      const main = lead(fault, change.cell as JsonPointer)
      return main ? [draft(finance, verdict, fault, main, change, changes)] : []
    })
  }
  const main = lead(fault, undefined)
  if (main === undefined) return []
  const failing = fault.violated.filter((item) => !item.relation.across && item !== main)
  const others = fault.component.size === 1 || main.relation.across ? [] : failing
  return [
    { ...draft(finance, verdict, fault, main, undefined, []), ...candidatesOf(verdict, fault) },
    ...others.map((item) => draft(finance, verdict, fault, item, undefined, [])),
  ]
}
