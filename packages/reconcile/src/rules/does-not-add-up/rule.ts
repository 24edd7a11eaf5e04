import { defineRule, pointerTo, type FindingDraft, type JsonPointer, type Rule, type Run } from '@imt/core'
import type { At, TableArithmetic } from '../../aggregation/aggregation.js'
import { faultDraft } from '../../arithmetic/fault-draft.js'
import { faultsOf, type Fault } from '../../arithmetic/faults.js'
import { isTooLarge } from '../../arithmetic/most-cells.js'
import { headingRows } from '../../arithmetic/headings.js'
import { isTotalOfFew } from '../../arithmetic/plain-totals.js'
import { relationsOf } from '../../arithmetic/relations-of.js'
import { operandsOf, wordsOf, type Words } from '../../arithmetic/words.js'
import { arithmeticSection } from '../../section.js'
import { codeForStatistics } from '../citations.js'

/** Names the figures that look like results, and of which nobody knows what they are computed from. */
const nameUnexplained = (
  { unexplained, notSearched }: Pick<TableArithmetic, 'unexplained' | 'notSearched'>,
  words: Words,
  pointer: (at: At) => JsonPointer,
  run: Run,
): void => {
  for (const at of unexplained)
    run.notCompared(pointer(at), words.label(at), notSearched.length > 0 ? 'searchEnded' : 'noRelation')
}

/** Of what rounding could explain it is asked, since all else is exact; and of a total of two rows, what it covers. */
const asking = (draft: FindingDraft, { failing: [first] }: Fault): FindingDraft => ({
  ...draft,
  level: 'note',
  message: `${isTotalOfFew(first) ? 'Check whether a row is missing' : 'Check whether this is rounding, since the others of its kind agree to the last digit'}. ${draft.message}`,
})

/** Finds sums, averages, shares and changes that do not hold, in tables that no other plugin knows. */
export const doesNotAddUp: Rule<'arithmetic/does-not-add-up'> = defineRule({
  code: 'arithmetic/does-not-add-up',
  level: 'warning',
  band: 'accuracy',
  summary: 'Figures of a table do not agree with the figures that they are computed from.',
  explain:
    'Of a table that no section knows, and of what a section has not compared, the own arithmetic is checked: which of its figures are sums, averages, shares or changes of others is found from the figures, the words beside them and where they stand. Where such a relation holds in most of the table and fails here, a figure is wrong, a row is missing or counted twice, or the total covers something else. Check the figures that are named, or say in the name of the total what it covers.',
  citation: [codeForStatistics],
  reads: [arithmeticSection],
  check: ({ arithmetic: { tables } }, run) => {
    if (tables === undefined || tables.length === 0) return run.notApplicable('no table was left over by other plugins')
    for (const [index, table] of tables.entries()) {
      if (isTooLarge(table)) continue
      const pointer = ([row, column]: At): JsonPointer =>
        row < headingRows
          ? pointerTo('sections', 'arithmetic', 'tables', index, 'headings', column)
          : pointerTo('sections', 'arithmetic', 'tables', index, 'rows', row - headingRows, column)
      const arithmetic = relationsOf(table)
      const words = wordsOf(table)
      const { faults, doubted } = faultsOf(arithmetic, table, words)
      for (const aggregation of arithmetic.aggregations) {
        if (doubted.has(aggregation)) continue
        const holds = aggregation.holds !== 'no'
        if (holds) run.checked(pointer(aggregation.result))
        // An average or a share is rounded by its nature; a sum that is not exact is told apart.
        const isAsked = arithmetic.asked.has(aggregation.id)
        const isRounded = aggregation.kind === 'sum' && (aggregation.holds === 'withinRounding' || isAsked)
        // A total of which it is asked what it covers does not agree with what stands there.
        const isOff = isAsked && isTotalOfFew(aggregation)
        run.compared(
          [aggregation.result, ...operandsOf(aggregation)].map(pointer),
          isOff ? false : isRounded ? 'withinRounding' : holds || isAsked,
        )
      }
      for (const fault of faults) {
        const draft = faultDraft({ table, arithmetic, words, pointer }, fault)
        run.checked(draft.at)
        const isAsked = fault.failing.every(({ id }) => arithmetic.asked.has(id))
        run.report(isAsked ? asking(draft, fault) : draft)
      }
      const unexplained = [...arithmetic.unexplained, ...[...doubted].map(({ result }) => result)]
      nameUnexplained({ ...arithmetic, unexplained }, words, pointer, run)
    }
    run.notApplicable('nothing in the tables that were left over is computed from other figures of its table')
  },
})
