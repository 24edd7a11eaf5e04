import { Decimal, defineRule, pointerTo, type Rule } from '@imt/core'
import { arithmeticSection } from '../../section.js'
import { codeForStatistics } from '../citations.js'

const plain = /^-?\d{1,30}(?:\.\d{1,20})?$/

/** A number of a statement; none where a publication in JSON writes it otherwise. */
const numberOf = (text: string): Decimal | undefined => (plain.test(text) ? new Decimal(text) : undefined)

const quoted = (text: string): string => `"${text.slice(0, 80)}"`

/** Finds figures of sentences that the table beside them states otherwise. */
export const sentenceDisagrees: Rule<'arithmetic/sentence-disagrees'> = defineRule({
  code: 'arithmetic/sentence-disagrees',
  level: 'warning',
  band: 'validity',
  summary: 'A figure in a sentence is not the one that the table beside it states.',
  explain:
    'A sentence that states in words what a cell of the table beside it states is compared with that cell, and the one that is written to fewer digits must be the other rounded to them: £4.2 million is £4,238,000, and not £4,260,000. Where they differ one of them is wrong, out of date, or counts something else. Correct it, or say in the sentence what it counts.',
  citation: [codeForStatistics],
  reads: [arithmeticSection],
  check: ({ arithmetic: { sentences = [] } }, run) => {
    for (const [index, { statements }] of sentences.entries())
      for (const [place, { stated, cell, value, cellValue, within, row, column }] of statements.entries()) {
        const at = pointerTo('sections', 'arithmetic', 'sentences', index, 'statements', place)
        const [said, known, slack] = [value, cellValue, within].map(numberOf)
        if (said === undefined || known === undefined || slack === undefined) continue
        const off = said.minus(known).abs()
        run.checked(at)
        // What a sentence repeats is no result of the table: a total is still to be held against its parts.
        run.compared([at, `${at}/cell`], off.isZero() || (off.lte(slack) && 'withinRounding'))
        if (off.lte(slack)) continue
        const where = `${quoted(row)}${column === '' ? '' : ` under ${quoted(column)}`}`
        run.report({
          at,
          message: `The sentence says ${stated}, and the table beside it states ${cell} at ${where}. Check which is right, or say what the sentence counts`,
          key: [row, column],
          stated,
          computed: cell,
          evidence: [{ at: `${at}/cell`, role: 'conflicts', text: `${row}, ${column}: ${cell}` }],
        })
      }
    run.notApplicable('no sentence states a figure of the table beside it')
  },
})
