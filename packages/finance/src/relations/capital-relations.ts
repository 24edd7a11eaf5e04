import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { isTotalWord } from '../revenue/row-role.js'
import type { Finance } from '../section.js'
import { counted, type Relation, type Relations } from './relation.js'

/** Returns the sum that a capital programme states for each of its years. */
export const capitalRelations = (finance: Finance): Relations => {
  const cells = new Map<JsonPointer, Figure>()
  const years = new Map<string, { total: JsonPointer | undefined; parts: JsonPointer[] }>()
  for (const [index, line] of (finance.capital ?? []).entries()) {
    for (const [position, { year: label, measure, amount }] of line.amounts.entries()) {
      const year = measure === undefined || measure === 'value' ? label : `${label} ${measure}`
      const at = pointerTo('sections', 'finance', 'capital', index, 'amounts', position, 'amount')
      cells.set(at, amount)
      const column = years.get(year) ?? { total: undefined, parts: [] }
      if (isTotalWord(line.project) || (line.project === '' && isTotalWord(line.category))) column.total ??= at
      else column.parts.push(at)
      years.set(year, column)
    }
  }
  const relations = [...years].flatMap(([year, { total, parts }]): Relation[] =>
    total === undefined || parts.length === 0
      ? []
      : [{ equation: { id: `capital ${year}`, kind: 'sum', total, terms: parts.map((cell) => ({ cell, sign: 1 })) }, across: false, parts: `the ${counted(parts.length, 'project')}` }],
  )
  return { cells, relations }
}
