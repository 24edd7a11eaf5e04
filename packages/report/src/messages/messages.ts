import { requireObject } from '@imt/core'
import { english } from './english.js'

/** The texts of a report by their ids, each a function of plain values. */
export type Messages = typeof english

const ids = Object.keys(english) as (keyof Messages)[]

/**
 * Returns all texts of a report: those that are given, and English for the rest.
 *
 * @throws {TypeError} when one is given whose id is not known, or that is no function
 */
export const messagesWith = (given: Partial<Messages> = {}, name = 'messages'): Messages => {
  for (const [id, message] of Object.entries(requireObject(given, name, ids)))
    if (typeof message !== 'function') throw new TypeError(`${name}.${id} must be a function`)
  return { ...english, ...given }
}
