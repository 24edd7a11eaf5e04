import { pointerTo, type JsonPointer } from '@imt/core'
import type { Finance } from '../section.js'
import { groupName, rowRole } from '../table/row-role.js'
import type { RevenueLine } from './schema.js'

/** What a class is, by the words trusts use for it; `undefined` for any other. */
export type ClassNature = 'income' | 'pay' | 'non-pay'

/** Returns what a published class is. */
export const classNature = (published: string): ClassNature | undefined => {
  const name = groupName(published)
    .replace(/^non[\s-]?pay(?: costs| expenditure)?$/, 'non-pay')
    .replace(/^pay(?: costs| expenditure)$/, 'pay')
  return name === 'income' || name === 'pay' || name === 'non-pay' ? name : undefined
}

/** A line of the revenue table that is no total, with its place. */
export interface LeafLine {
  readonly at: JsonPointer
  readonly line: RevenueLine
  readonly nature: ClassNature | undefined
  /** As a reader of the page would name it. */
  readonly name: string
}

/** Returns the lines of the revenue table that are no totals. */
export const leafLines = (finance: Finance): readonly LeafLine[] =>
  (finance.revenue ?? []).flatMap((line, index) =>
    rowRole(line) === 'line'
      ? [
          {
            at: pointerTo('sections', 'finance', 'revenue', index),
            line,
            nature: classNature(line.class),
            name: `${line.costCentre.trim()}, ${line.class.trim()}`,
          },
        ]
      : [],
  )
