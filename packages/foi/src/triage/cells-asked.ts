import type { JsonPointer } from '@imt/core'
import type { CellMet } from './contracts-of-period.js'
import { periodOf, type PeriodSaid } from './period-gaps.js'
import { overlap, type Days } from './periods-asked.js'
import type { PublishedCellRead } from './published-rows.js'

/** Words of what came about, and not of what was planned. */
const spending = /\b(?:spent|spend(?:ing)?|expenditure|outturn|paid|actual)\b/i
const budget = /\bbudgets?\b/i

const planned = /\b(?:budgets?|plan(?:s|ned)?|forecasts?|allocat\w+)\b/i
const cameAbout = /\b(?:spent|outturn|paid|actual)\b/i
/** Whether a question asks for what was spent: "planned spend" does not. */
export const asksWhatWasSpent = (text: string): boolean =>
  cameAbout.test(text) || (spending.test(text) && !planned.test(text))

/** Whether a question asks for what was planned or for what came about; neither alone where it asks for both. */
const measureAsked = (text: string): PublishedCellRead['measure'] => {
  if (asksWhatWasSpent(text)) return planned.test(text) ? undefined : 'actual'
  return planned.test(text) ? 'plan' : undefined
}

/** What a contract is worth is no budget, where the budget itself is stated. */
const ofBudget = (text: string, met: readonly CellMet[]): readonly CellMet[] => {
  const own = met.filter(({ row }) => row.section === 'finance')
  return own.length > 0 && budget.test(text) ? own : met
}

/** Of cells for several years, or for what was planned and what came about, those that are asked for. */
const ofAsked = (
  text: string,
  met: readonly CellMet[],
  asked: readonly Days[],
  periodAt: (at: JsonPointer) => PeriodSaid | undefined,
): readonly CellMet[] => {
  const daysAt = (cell: PublishedCellRead): readonly Days[] => periodOf(cell, periodAt)?.days ?? []
  const isOther = ({ cell }: CellMet): boolean => daysAt(cell).length > 0
  const ofPeriod = met.filter(({ cell }) => asked.some((one) => daysAt(cell).some((two) => overlap(one, two))))
  const fitting = ofPeriod.length === 0 ? met : met.filter((each) => ofPeriod.includes(each) || !isOther(each))
  const wanted = measureAsked(text)
  const measured = fitting.filter(({ cell }) => cell.measure === wanted)
  if (wanted === undefined || measured.length === 0) return fitting
  return fitting.filter(({ cell: { measure } }) => measure === undefined || measure === wanted)
}

/** Of cells for several things in a row, such as sites, those that a question names, and else their total. */
const ofColumns = (text: string, met: readonly CellMet[]): readonly CellMet[] => {
  const said = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const isNamed = ({ cell: { column = '' } }: CellMet): boolean => {
    const words = column
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return words.length > 2 && said.includes(` ${words} `)
  }
  const named = met.filter(isNamed)
  const totals = met.filter(({ cell: { column = '' } }) => /\btotal\b/i.test(column))
  const chosen = new Set(named.length > 0 ? named : totals)
  return chosen.size === 0 ? met : met.filter((each) => each.cell.column === undefined || chosen.has(each))
}

/**
 * Of the cells of rows that a question is about, those that it asks for: of its period, planned or come about, of the
 * site that it names.
 *
 * @param asked - the periods that it names
 */
export const cellsAsked = (
  text: string,
  met: readonly CellMet[],
  asked: readonly Days[],
  periodAt: (at: JsonPointer) => PeriodSaid | undefined,
): readonly CellMet[] => ofColumns(text, ofAsked(text, ofBudget(text, met), asked, periodAt))
