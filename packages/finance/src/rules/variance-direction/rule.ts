import { defineRule, formatAmount, grouped, pointerTo, type FindingDraft, type JsonPointer, type Rule } from '@imt/core'
import { financeSection } from '../../section.js'
import { sumChecks } from '../../sum-findings/sum-check.js'
import { loneSigns, type LoneSign } from '../../statement/marks/lone-signs.js'
import { markedVariances } from '../../statement/marks/marked-variances.js'
import { isSide } from '../../statement/marks/sense.js'
import type { Statement } from '../../statement/schema.js'
import { signsAgainstMarks, type SignAgainstMark } from '../../statement/marks/signs-against-marks.js'
import { financeCitations } from '../citations.js'
import { notThere } from '../not-there.js'

/** The finding about a variance whose sign contradicts its mark. */
const signDraft = (
  { title = '', rows, columns }: Statement,
  index: number,
  { row, marks, variance, stated, shown }: SignAgainstMark,
): FindingDraft => {
  const { label, cells } = rows[row] ?? { label: '', cells: [] }
  const text = cells[variance]?.amount?.text.trim() ?? ''
  const mark = cells[marks]?.words?.trim() ?? ''
  return {
    at: pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', variance, 'amount'),
    message: `"${label}" is marked ${mark}, which is ${stated}, and its variance ${text} has the sign that all others of the column have where they are ${shown}. Check the sign and the mark`,
    key: [title, label, columns[variance]?.heading ?? ''],
    stated: text,
  }
}

/** The question about a variance that alone runs the other way. */
const loneDraft = (
  { title = '', rows, columns }: Statement,
  index: number,
  { row, column, stated, computed, words, others }: LoneSign,
): FindingDraft => {
  const { label } = rows[row] ?? { label: '' }
  const heading = columns[column]?.heading ?? ''
  return {
    at: pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, 'amount'),
    level: 'note',
    message: `Check the sign of "${label}" under "${heading}": it is ${stated}, and ${words} makes ${formatAmount(computed, 'gbp')}, the way in which the other ${grouped(others)} run. Of income nothing is wrong with it`,
    key: [title, label, heading, 'sign'],
    stated,
    computed: formatAmount(computed, 'gbp'),
  }
}

/** Finds variances marked as favourable that are adverse, and the other way round. */
export const varianceDirection: Rule<'finance/variance-direction'> = defineRule({
  code: 'finance/variance-direction',
  level: 'warning',
  band: 'accuracy',
  summary: 'A variance is marked as favourable and is adverse, or the other way round.',
  explain:
    'Spending above budget is adverse and below it favourable; of income it is the other way round. A statement that marks its variances with F and A, or with words such as over and under, is held to its own budget and actual figures. A mark that does not follow from them misleads whoever reads the marks alone: correct the mark or the figures. Without marks, a variance that alone of its column runs the other way is asked about, as a note.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const statements = finance.statements ?? []
    const accused = new Set(
      sumChecks(finance).flatMap(({ faults }) =>
        faults.flatMap(({ violated }) => violated.map(({ relation }): string => relation.total.at)),
      ),
    )
    for (const [index, statement] of statements.entries()) {
      const told = new Set<number>()
      for (const marked of markedVariances(statement)) {
        const { row, column, actual, budget, mark, stated, computed, direction, isAbove, difference } = marked
        const cellAt = (cell: number): JsonPointer =>
          pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', cell)
        const at: JsonPointer = `${cellAt(column)}/words`
        run.checked(at)
        run.compared([`${cellAt(actual)}/amount`, `${cellAt(budget)}/amount`], stated === computed)
        // Where the variance states another size, it is told already that one of the three figures is wrong.
        const isTold = marked.apart !== undefined && accused.has(`${cellAt(marked.apart)}/amount`)
        if (stated === computed || isTold) continue
        told.add(row)
        const { label, cells } = statement.rows[row] ?? { label: '', cells: [] }
        const kind = direction === 'in' ? 'Income' : 'Spending'
        const side = isAbove ? 'above' : 'below'
        const figures = [budget, actual].map((cell) => ({
          at: `${cellAt(cell)}/amount` as const,
          role: 'conflicts' as const,
          text: `${statement.columns[cell]?.heading ?? ''}: ${cells[cell]?.amount?.text.trim() ?? ''}`,
        }))
        run.report({
          at,
          message: `"${label}" is marked ${mark}, which is ${stated}, and is ${formatAmount(difference, 'gbp')} ${side} budget.${isSide(computed) ? ' Check' : ` ${kind} ${side} budget is ${computed}: check`} the mark and the two figures`,
          key: [statement.title ?? '', label, statement.columns[column]?.heading ?? ''],
          stated: mark,
          computed,
          evidence: figures,
        })
      }
      for (const each of signsAgainstMarks(statement)) {
        const draft = signDraft(statement, index, each)
        if (!told.has(each.row) && !accused.has(draft.at)) run.report(draft)
      }
      for (const each of loneSigns(statement, index)) {
        const draft = loneDraft(statement, index, each)
        if (accused.has(draft.at)) continue
        run.checked(draft.at)
        run.report(draft)
      }
    }
    run.notApplicable(
      statements.length === 0
        ? notThere.sideBySide
        : 'no table marks variances from a budget as favourable or adverse, in a column of their own',
    )
  },
})
