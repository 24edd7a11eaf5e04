import { defineRule, type Evidence, type Figure, type JsonPointer, type Rule } from '@imt/core'
import type { UncheckedReason } from '@imt/reconcile'
import { financeCitations } from '../citations.js'
import { labelOf } from '../../relations/label.js'
import { verdicts, type Verdict } from '../../sum-findings/sum-check.js'
import { financeSection, type Finance } from '../../section.js'
import { noTotals } from '../not-there.js'

/** Cells named in the message; the evidence has all. */
const named = 3

/** A dash says none; a blank or a TBC says nothing. */
const isOpen = (figure: Figure | undefined): boolean => figure?.kind === 'absent' && figure.absence !== 'dash'

/** Why one total could not be compared, to follow "because", and what to do. */
interface Unchecked {
  readonly at: JsonPointer
  readonly what: string
  readonly why: string
  readonly advice: string
  readonly evidence: readonly Evidence[]
}

/** Totals whose parts are known, and one of which states nothing. */
const openTotals = (finance: Finance, { cells: figures, relations }: Verdict): readonly Unchecked[] =>
  relations.flatMap(({ equation, across, parts }): readonly Unchecked[] => {
    if (across || equation.kind === 'ratio') return []
    const cells = equation.terms.map(({ cell }) => cell as JsonPointer).filter((cell) => isOpen(figures.get(cell)))
    if (cells.length === 0) return []
    const says = (cell: JsonPointer): string => {
      const text = figures.get(cell)?.text.trim() ?? ''
      return `"${labelOf(finance, cell).row}" ${text === '' ? 'is blank' : `states ${text}`}`
    }
    const more = cells.length > named ? ` and ${String(cells.length - named)} more` : ''
    return [
      {
        at: equation.total as JsonPointer,
        what: parts,
        why: `${cells.slice(0, named).map(says).join(', ')}${more}`,
        advice: 'Publish the figure, or a dash where there is none',
        evidence: cells.map((cell): Evidence => ({ at: cell, role: 'addend', text: says(cell) })),
      },
    ]
  })

const unreadable = 'one of its figures has more digits than can be added up'
const reasons: Partial<Record<UncheckedReason, string>> = {
  noContributor: 'each of its parts is a dash',
  unreadableCell: unreadable,
}

/**
 * Totals whose parts are known, and cannot be added up for another reason. A total of nothing but dashes may be
 * nothing.
 */
const otherTotals = ({ cells, relations, reconciliation }: Verdict): readonly Unchecked[] => {
  const why = new Map(
    reconciliation.unchecked.flatMap(({ equation, reason }) =>
      reasons[reason] === undefined ? [] : [[equation, reasons[reason]] as const],
    ),
  )
  return relations.flatMap(({ equation, across, parts }): readonly Unchecked[] => {
    const reason = why.get(equation.id)
    if (across || equation.kind === 'ratio' || reason === undefined) return []
    const at = equation.total as JsonPointer
    return cells.get(at)?.value?.isZero() === true
      ? []
      : [{ at, what: parts, why: reason, advice: 'Check it against the ledger', evidence: [] }]
  })
}

/** Totals of which it cannot be told what they are the total of. */
const leftTotals = ({ left = [] }: Verdict): readonly Unchecked[] =>
  left.map(({ at, why }) => ({
    at,
    what: 'its parts',
    why,
    advice: 'Check it by hand, and say in its name what it covers',
    evidence: [],
  }))

/** Finds totals that state a number and cannot be compared with their parts. */
export const totalNotChecked: Rule<'finance/total-not-checked'> = defineRule({
  code: 'finance/total-not-checked',
  level: 'note',
  band: 'accuracy',
  summary:
    'A total could not be checked, because one of its parts states no figure or because it is not clear what it covers.',
  explain:
    'A dash in a budget table says none and counts as zero. A blank or a TBC says nothing, so the sum that it belongs to is open and nothing can be compared with its total. Other totals do not say what they cover: rows that may belong to them or not, or income that may be added or taken off. A total that was not checked is not one that passed: it is named here, with the reason.',
  citation: [financeCitations.definitionDocument, financeCitations.calculations],
  reads: [financeSection],
  check: ({ finance }, run) => {
    for (const verdict of verdicts(finance)) {
      const states = (at: JsonPointer): boolean => verdict.cells.get(at)?.value !== null && verdict.cells.has(at)
      for (const { equation, across } of verdict.relations)
        if (!across && equation.kind !== 'ratio' && states(equation.total as JsonPointer))
          run.checked(equation.total as JsonPointer)
      for (const { at, what, why, advice, evidence } of [
        ...openTotals(finance, verdict),
        ...otherTotals(verdict),
        ...leftTotals(verdict),
      ]) {
        if (!states(at)) continue
        const label = labelOf(finance, at)
        const total = verdict.cells.get(at)?.text.trim() ?? ''
        run.report({
          at,
          message: `Check "${label.row}" (${total})${label.under}: it could not be compared with ${what}, because ${why}. ${advice}`,
          key: [label.table, label.row, label.column],
          stated: total,
          ...(evidence.length === 0 ? {} : { evidence }),
        })
      }
    }
    run.notApplicable(noTotals(verdicts(finance), 'no row for a total in this publication states a figure'))
  },
})
