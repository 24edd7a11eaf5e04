import { Decimal, formatAmount, type Evidence, type FindingDraft, type JsonPointer, type Repair } from '@imt/core'
import type { Finance } from '../section.js'
import { labelOf } from './label.js'
import type { Fault, Verdict } from './verdict.js'

type Violated = Fault['violated'][number]

const slips = {
  oneDigit: 'one digit differs',
  transposition: 'two digits change places',
  sign: 'only the sign differs',
  powerOfTen: 'the number is ten, a hundred or a thousand times too large or small',
  rowOmitted: 'the difference is one row left out',
  rowDoubled: 'the difference is one row counted twice',
} as const

const cellsOf = ({ relation: { equation } }: Violated): readonly JsonPointer[] =>
  equation.kind === 'ratio' ? [] : ([equation.total, ...equation.terms.map(({ cell }) => cell)] as JsonPointer[])

const totalOf = ({ relation: { equation } }: Violated): JsonPointer => (equation.kind === 'ratio' ? equation.result : equation.total) as JsonPointer

/** The one cell whose change repairs everything, if there is exactly one. */
const culprit = ({ component }: Fault): Repair['changes'][number] | undefined => (component.unique && component.size === 1 ? component.repairs[0]?.changes[0] : undefined)

const amount = (verdict: Verdict, plain: string): string => formatAmount(new Decimal(plain), verdict.unit)

const moreOrLess = (difference: string): string => (difference.startsWith('-') ? 'less' : 'more')
const size = (difference: string): string => difference.replace(/^-/, '')

/** The violated relation to talk about: one whose total is the wrong cell, within a table before across. */
const lead = (fault: Fault, wrong: JsonPointer | undefined): Violated | undefined => {
  const order = [...fault.violated].sort((a, b) => Number(a.relation.across) - Number(b.relation.across))
  return order.find((item) => totalOf(item) === wrong) ?? order[0]
}

const text = (verdict: Verdict, cell: JsonPointer): string => verdict.cells.get(cell)?.text.trim() ?? ''

/** What another table says about the same thing. */
const corroboration = (finance: Finance, verdict: Verdict, fault: Fault, main: Violated, wrong: JsonPointer | undefined): readonly JsonPointer[] =>
  fault.violated.flatMap((item) => {
    if (item === main || item.relation.equation.kind !== 'equal') return []
    return cellsOf(item).filter((cell) => cell !== wrong && verdict.cells.has(cell) && labelOf(finance, cell).table !== labelOf(finance, totalOf(main)).table)
  })

const evidenceOf = (finance: Finance, verdict: Verdict, main: Violated, witnesses: readonly JsonPointer[]): readonly Evidence[] => {
  const { equation } = main.relation
  const describe = (cell: JsonPointer): string => `${labelOf(finance, cell).row}: ${text(verdict, cell)}`
  const addends = equation.kind === 'ratio' ? [] : equation.terms.map(({ cell }) => cell as JsonPointer)
  return [
    { at: totalOf(main), role: 'total', text: describe(totalOf(main)) },
    ...witnesses.map((cell): Evidence => ({ at: cell, role: 'corroborates', text: `${labelOf(finance, cell).table}, ${describe(cell)}` })),
    ...addends.filter((cell) => !witnesses.includes(cell)).map((cell): Evidence => ({ at: cell, role: 'addend', text: describe(cell) })),
  ]
}

const proofOf = (verdict: Verdict, repair: Repair): string => {
  const what = verdict.unit === 'gbp' ? 'money' : 'staff'
  const slip = repair.plausibility === null ? '' : `; ${slips[repair.plausibility]}`
  return `It is the only single change with which all ${String(verdict.checked.length)} ${what} sums of this publication agree${slip}.`
}

/** Returns the finding for one fault: where, what is stated, what it should be, and the repair if it is proved. */
export const faultFinding = (finance: Finance, verdict: Verdict, fault: Fault): FindingDraft | undefined => {
  const change = culprit(fault)
  const wrong = change?.cell as JsonPointer | undefined
  const main = lead(fault, wrong)
  if (main === undefined) return undefined
  const total = totalOf(main)
  const at = wrong ?? total
  const label = labelOf(finance, at)
  const { violation, relation } = main
  const computed = violation.computed === null ? undefined : amount(verdict, violation.computed)
  const difference = violation.difference ?? undefined
  const witnesses = corroboration(finance, verdict, fault, main, wrong)
  const says = witnesses.map((cell) => `The ${labelOf(finance, cell).table} states ${text(verdict, cell)}. `).join('')
  const totalLabel = labelOf(finance, total)
  const compared =
    computed === undefined || difference === undefined
      ? `"${totalLabel.row}" does not agree with ${relation.parts}`
      : `"${totalLabel.row}" is stated as ${text(verdict, total)} in the ${totalLabel.table}, ${amount(verdict, size(difference))} ${moreOrLess(difference)} than ${relation.parts}, which ${relation.equation.kind === 'equal' ? 'is' : 'come to'} ${computed}`
  const repair = fault.component.repairs[0]
  const proved = change !== undefined && repair !== undefined && repair.plausibility !== null
  const advice = proved
    ? `Change ${change.from.trim()} to ${change.to.trim()}`
    : change !== undefined
      ? `No single slip of the pen explains the difference. Check the date and scope of "${label.row}" (${text(verdict, at)})`
      : fault.component.search === 'stopped'
        ? 'The search for the wrong figure was stopped before it was complete. Check these figures against the ledger'
        : 'The figures alone cannot tell which of them is wrong. Check them against the ledger'
  return {
    at,
    message: `${compared}. ${says}${advice}`,
    key: [label.table, label.row, label.column],
    ...(verdict.inferred ? { level: 'warning' as const } : {}),
    stated: text(verdict, at),
    ...(wrong === undefined || wrong === total ? (computed === undefined ? {} : { computed }) : { computed: change?.to.trim() ?? '' }),
    ...(difference === undefined ? {} : { difference: { amount: size(difference), unit: verdict.unit } }),
    evidence: evidenceOf(finance, verdict, main, witnesses),
    ...(proved ? { repair: { at, from: change.from.trim(), to: change.to.trim(), proof: proofOf(verdict, repair), confidence: 'unique' as const } } : {}),
    ...(change === undefined && fault.component.repairs.length > 0
      ? { candidates: fault.component.repairs.map(({ changes, why }) => ({ changes: changes.map(({ cell, from, to }) => ({ at: cell as JsonPointer, from: from.trim(), to: to.trim() })), why })) }
      : {}),
  }
}
