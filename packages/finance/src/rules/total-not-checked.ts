import { defineRule, type Evidence, type Figure, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../data/citations.js'
import { capitalRelations } from '../relations/capital-relations.js'
import { labelOf } from '../relations/label.js'
import { revenueRelations } from '../relations/revenue-relations.js'
import { financeSection } from '../section.js'

/** Cells named in the message; the evidence has all. */
const named = 3

/** A dash says none; a blank or a TBC says nothing. */
const isOpen = (figure: Figure | undefined): boolean => figure?.kind === 'absent' && figure.absence !== 'dash'

/** Finds totals that state a number and cannot be compared, since a part of them states none. */
export const totalNotChecked: Rule<'finance/total-not-checked'> = defineRule({
  code: 'finance/total-not-checked',
  level: 'note',
  band: 'accuracy',
  summary: 'A total could not be checked, because one of its parts states no figure.',
  explain:
    'A dash in a budget table says none and counts as zero. A blank or a TBC says nothing, so the sum that it belongs to is open and nothing can be compared with its total. A total that was not checked is not one that passed: it is named here, with the cells that keep it open.',
  citation: [financeCitations.definitionDocument, financeCitations.calculations],
  reads: [financeSection],
  check: ({ finance }, run) => {
    for (const { cells: figures, relations } of [revenueRelations(finance, 'budget'), capitalRelations(finance), revenueRelations(finance, 'fundedWte')]) {
      for (const { equation, across, parts } of relations) {
        if (across || equation.kind === 'ratio') continue
        const at = equation.total as JsonPointer
        const total = figures.get(at)
        if (total === undefined || total.value === null) continue
        run.checked(at)
        const cells = equation.terms.map(({ cell }) => cell as JsonPointer).filter((cell) => isOpen(figures.get(cell)))
        if (cells.length === 0) continue
        const label = labelOf(finance, at)
        const says = (cell: JsonPointer): string => {
          const text = figures.get(cell)?.text.trim() ?? ''
          return `"${labelOf(finance, cell).row}" ${text === '' ? 'is blank' : `states ${text}`}`
        }
        const more = cells.length > named ? ` and ${String(cells.length - named)} more` : ''
        run.report({
          at,
          message: `Check "${label.row}" (${total.text.trim()}): it could not be compared with ${parts}, because ${cells.slice(0, named).map(says).join(', ')}${more}. Publish the figure, or a dash where there is none`,
          key: [label.table, label.row, label.column],
          stated: total.text.trim(),
          evidence: cells.map((cell): Evidence => ({ at: cell, role: 'addend', text: says(cell) })),
        })
      }
    }
    run.notApplicable('the publication has no total that states a figure and names its parts')
  },
})
