import { defineRule, grouped, type Evidence, type Figure, type Rule } from '@imt/core'
import type { UncheckedReason } from '@imt/reconcile'
import { financeCitations } from '../citations.js'
import type { PlacedFigure } from '../../relation/relation.js'
import { financeSection } from '../../section.js'
import { nothingAbove } from '../../statement/sums/choice.js'
import { rowFaults } from '../../sum-findings/row-faults.js'
import { sumChecks, type SumCheck } from '../../sum-findings/sum-check.js'
import { noTotals } from '../not-there.js'

/** Cells named in the message; the evidence has all. */
const named = 3

/** A dash says none; a blank or a TBC says nothing. */
const isOpen = ({ kind, absence }: Figure): boolean => kind === 'absent' && absence !== 'dash'

/** Why one total could not be compared, to follow "because", and what to do. */
interface Unchecked {
  readonly total: PlacedFigure
  readonly what: string
  readonly why: string
  readonly advice: string
  readonly evidence: readonly Evidence[]
}

const openWords = ({ row, figure }: PlacedFigure): string => {
  const text = figure.text.trim()
  return `${row === '' ? 'a row without a name' : `"${row}"`} ${text === '' ? 'is blank' : `states ${text}`}`
}

/** Totals whose parts are known, and one of which states nothing. */
const openTotals = (check: SumCheck): readonly Unchecked[] => {
  // Of a row that was found to stand one column beside its own figures it is said already why a cell is blank.
  const shifted = new Set(
    rowFaults(check).flatMap(({ kind, row }) => (kind === 'shifted' ? row.map(({ rowAt }) => rowAt) : [])),
  )
  return check.relations.flatMap(({ total, terms, across, parts }): readonly Unchecked[] => {
    const open = across ? [] : terms.flatMap(({ cell }) => (isOpen(cell.figure) ? [cell] : []))
    if (open.length === 0 || open.every(({ rowAt }) => shifted.has(rowAt))) return []
    const more = open.length > named ? ` and ${grouped(open.length - named)} more` : ''
    return [
      {
        total,
        what: parts,
        why: `${open.slice(0, named).map(openWords).join(', ')}${more}`,
        advice: 'Publish the figure, or a dash where there is none',
        evidence: open.map((cell): Evidence => ({ at: cell.at, role: 'addend', text: openWords(cell) })),
      },
    ]
  })
}

const unreadable = 'one of its figures has more digits than can be added up'
const reasons: Partial<Record<UncheckedReason, string>> = {
  noContributor: 'each of its parts is a dash',
  unreadableCell: unreadable,
}

/**
 * Totals whose parts are known, and cannot be added up for another reason. A total of nothing but dashes may be
 * nothing.
 */
const otherTotals = ({ relations, reconciliation }: SumCheck): readonly Unchecked[] => {
  const why = new Map(
    reconciliation.unchecked.flatMap(({ equation, reason }) =>
      reasons[reason] === undefined ? [] : [[equation, reasons[reason]] as const],
    ),
  )
  return relations.flatMap(({ id, total, across, parts }): readonly Unchecked[] => {
    const reason = why.get(id)
    return across || reason === undefined || total.figure.value?.isZero() === true
      ? []
      : [{ total, what: parts, why: reason, advice: 'Check it against the ledger', evidence: [] }]
  })
}

/**
 * Totals of which it cannot be told what they are the total of. In a summary that lists totals alone their parts stand
 * elsewhere: one without rows above it that adds up with the others is named with what was read, and not asked about.
 */
const leftTotals = ({ left, checked, reconciliation }: SumCheck): readonly Unchecked[] => {
  const failing = new Set(reconciliation.violations.map(({ equation }) => equation))
  const agreeing = new Set(
    checked.flatMap(({ id, across, terms }) => (across || failing.has(id) ? [] : terms.map(({ cell }) => cell.at))),
  )
  const asked = left.filter(({ total, why }) => why !== nothingAbove || !agreeing.has(total.at))
  return asked.map(({ total, why, advice }) => ({
    total,
    what: 'its parts',
    why,
    advice: advice ?? 'Check it by hand, and say in its name what it covers',
    evidence: [],
  }))
}

const states = ({ figure }: PlacedFigure): boolean => figure.value !== null

/** Totals of one row that could not be compared, all for one reason. */
const byRow = (found: readonly Unchecked[]): readonly (readonly Unchecked[])[] => {
  const rows = new Map<string, Unchecked[]>()
  for (const each of found) {
    if (!states(each.total)) continue
    const key = JSON.stringify([each.total.rowAt, each.what, each.why, each.advice])
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [each])
    else row.push(each)
  }
  return [...rows.values()]
}

const statedBy = ({ total: { figure, under } }: Unchecked): string => `${figure.text.trim()}${under}`

/** `"Total" (£1,200) under "2025/26"`, or each of the figures of a row with its column. */
const totalWords = (row: readonly Unchecked[]): string => {
  const [first, another] = row
  if (first === undefined) return ''
  const { total } = first
  const name = total.row === '' ? 'the figure without a name' : `"${total.row}"`
  if (another === undefined) return `${name} (${total.figure.text.trim()})${total.under}`
  const more = row.length > named ? ` and ${grouped(row.length - named)} more` : ''
  return `${name} (${row.slice(0, named).map(statedBy).join(', ')}${more})`
}

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
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const check of sumChecks(finance)) {
      for (const { total, across } of check.relations) if (!across && states(total)) run.checked(total.at)
      for (const row of byRow([...openTotals(check), ...otherTotals(check), ...leftTotals(check)])) {
        const [first, ...others] = row
        if (first === undefined) continue
        const { total, what, why, advice } = first
        const evidence = [
          ...row.flatMap((each) => each.evidence),
          ...others.map(({ total: { at, figure, under } }): Evidence => ({
            at,
            role: 'total',
            text: `${figure.text.trim()}${under}`,
          })),
        ]
        run.report({
          at: total.at,
          message: `Check ${totalWords(row)}: it could not be compared with ${what}, because ${why}. ${advice}`,
          key: [total.table, total.row, total.column],
          stated: total.figure.text.trim(),
          ...(evidence.length === 0 ? {} : { evidence }),
        })
      }
    }
    run.notApplicable(noTotals(sumChecks(finance), 'no row for a total in this publication states a figure'))
  },
})
