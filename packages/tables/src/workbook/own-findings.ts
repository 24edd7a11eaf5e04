import { counted, forCount, type Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { distinct } from './grid.js'
import type { SheetRow } from './grid.js'

/** How a note begins that a copy with findings has at a cell: level, number and code. */
const note = /^[^\n:]{1,40} \d{1,7}: [a-z][a-z-]{0,40}\/[a-z][a-z-]{0,60}(?:\n|$)/
/** What heads the list of findings in such a copy, among other words. */
const headings = ['Rule', 'Fingerprint', 'Note at the cell', 'Proved repair']

/** What of a workbook is no content of its body, but what a check wrote into a copy of it. */
export interface OwnFindings {
  notes: number
  firstNote?: Location
  sheet?: { readonly name: string; readonly location: Location }
}

/** True for a note that a check wrote at a cell. */
export const isOwnNote = (text: string): boolean => note.test(text.trimStart())

/** True for the rows of a sheet that lists the findings of a check. */
export const isOwnList = (rows: readonly SheetRow[]): boolean => {
  const stated = new Set(distinct(rows[0] ?? []).map(({ text }) => text))
  return headings.every((heading) => stated.has(heading))
}

/** Tells once that a workbook is a copy with findings, and what of it was set apart. */
export const tellOwnFindings = ({ notes, firstNote, sheet }: OwnFindings, budget: Budget): void => {
  const location = sheet?.location ?? firstNote
  if (location === undefined) return
  const what = [
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(sheet === undefined ? [] : [`the sheet "${sheet.name}"`]),
  ]
  const many = what.length > 1 ? 2 : notes > 0 ? notes : 1
  budget.add(
    problem(
      'hiddenContent',
      location,
      `This is a copy with the findings of an earlier check: ${what.join(' and ')} ${forCount(many, 'was', 'were')} written by it, and ${forCount(many, 'was', 'were')} set apart. Take ${forCount(many, 'it', 'them')} out before the file is published, or publish the file that the copy was made of.`,
      { key: ['findings of an earlier check'] },
    ),
  )
}
