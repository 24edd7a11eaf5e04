import { isNamed, tidyHeading, type Block, type Cell } from '@imt/core'
import type { ContractField } from './schema.js'

const unit = /[ _([](days|weeks|wks|months|mths|years|yrs)[)\]]?$/i
const units = '(?:in )?(?:days|weeks|wks|months|mths|years|yrs)'

/** Headings of lengths of time that say what their figures count. */
export const timed: { readonly [F in ContractField]?: readonly RegExp[] } = {
  noticePeriod: [
    new RegExp(
      `^(?:(?:termination|contract|cancellation|minimum) ){0,2}notice(?: (?:period|required|length|to (?:cancel|terminate))){0,2}[ ([]{1,3}${units}[)\\]]?$`,
      'i',
    ),
  ],
  term: [
    new RegExp(
      `^(?:(?:contract|initial|core|original|fixed|length of|duration of) ){0,3}(?:term|duration|length|period|contract)[ ([]{1,3}${units}[)\\]]?$`,
      'i',
    ),
  ],
  extension: [
    new RegExp(
      `^(?:(?:possible|optional|potential|available|permitted|max(?:imum)?|length of|duration of|contract|further|additional) ){0,3}extensions?(?: (?:periods?|options?|available|lengths?))?[ ([]{1,3}${units}[)\\]]?$`,
      'i',
    ),
  ],
}

const headingsTimed = Object.values(timed).flat()

/** The unit that a heading of a length of time states at its end. */
const unitOf = (header: string): string | undefined => unit.exec(tidyHeading(header))?.[1]?.toLowerCase()

/**
 * Returns a table with the unit that a heading states, `Notice period (days)`, written out in the cells that are
 * figures only: `90` as `90 days`.
 *
 * @param block - the table
 * @param columns - those of its columns that are lengths of time, counted from 0
 */
export const withStatedUnits = (block: Block, columns: readonly number[]): Block => {
  if (block.kind !== 'table') return block
  const units = new Map(
    block.headers.flatMap((header, column) => {
      const stated = columns.includes(column) || isNamed(header, headingsTimed) ? unitOf(header) : undefined
      return stated === undefined ? [] : [[column, stated] as const]
    }),
  )
  if (units.size === 0) return block
  const written = (cell: Cell, column: number): Cell => {
    const stated = units.get(column)
    if (stated === undefined) return cell
    const figure = tidyHeading(cell.text)
    return /^\d{1,4}$/.test(figure) ? { ...cell, text: `${figure} ${stated}` } : cell
  }
  return { ...block, rows: block.rows.map((row) => row.map(written)) }
}
