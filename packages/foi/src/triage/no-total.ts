import { counted } from '@imt/core'
import type { CellForm, PublishedCellRead, PublishedRow } from './published-rows.js'

const ofTotal = /\b(?:totals?|overall|combined|altogether|in all|sum)\b/i
/** What a question for one figure gets from several rows. */
export const noTotal = (
  text: string,
  asked: ReadonlySet<CellForm>,
  stated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
): readonly string[] => {
  const rows = new Set(stated.map(({ row }) => row.at)).size
  const figures = stated.filter(({ cell }) => cell.form === 'money' || cell.form === 'number' || cell.form === 'staff')
  const isOne = ofTotal.test(text) && figures.length > 1 && !figures.some(({ row }) => row.isTotal)
  if (isOne && rows > 1) return [`It states each of ${rows}, and no total of them.`]
  return asked.has('number') && figures.length === 0 && stated.every(({ row }) => row.section === 'contracts')
    ? [`It lists ${counted(rows, 'contract')}, and does not say how many there are.`]
    : []
}
