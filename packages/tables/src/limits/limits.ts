import { frozen, requireObject, requireWholeNumber } from '@imt/core'

/**
 * How much of a file is read. A file is somebody else's: however it is written, reading it must end, in time and in
 * memory. Where a limit is reached, `tables/limit-reached` says so, and what was read until then is given.
 */
export interface Limits {
  /** Bytes of a file that is read whole; characters of one that is handed over as text. */
  readonly bytes: number
  /** Elements and texts of a page; of a text each line is two, and each text that stands apart in it four. */
  readonly nodes: number
  /** Rows times columns of a table, empty places counted. */
  readonly slots: number
  /** Characters of one cell, heading, item or paragraph. */
  readonly cell: number
  /** How deep elements may stand in each other. */
  readonly nesting: number
  /** Tables of a file. */
  readonly tables: number
  /** Problems of one code that are listed; those beyond it are counted in `unlisted`. */
  readonly findings: number
}

/** The limits of a file that was given no others: beyond any page or table that people read. */
export const defaultLimits: Limits = /* @__PURE__ */ frozen({
  bytes: 64 * 1024 * 1024,
  nodes: 2_000_000,
  slots: 5_000_000,
  cell: 1024 * 1024,
  nesting: 512,
  tables: 10_000,
  findings: 1000,
})

const names = /* @__PURE__ */ frozen(['bytes', 'nodes', 'slots', 'cell', 'nesting', 'tables', 'findings'] as const)

/**
 * Returns the limits of a call: those given, and the usual ones. `Infinity` is none.
 *
 * @throws {TypeError} when there is no such limit, or one is no number, naming it
 * @throws {RangeError} when one is no whole number from 1 up
 */
export const readLimits = (given: Partial<Limits> | undefined, call: string): Limits => {
  const some = given === undefined ? {} : requireObject(given, `${call}: limits`, names)
  for (const name of names) {
    const value = some[name]
    if (value !== undefined && value !== Infinity) requireWholeNumber(value, `${call}: limits.${name}`, 1)
  }
  return { ...defaultLimits, ...Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) }
}
