import type { IsoDate } from '@imt/core'
import { frameworks, type Framework } from './frameworks.data.js'

/** Small letters and digits with single blanks between; a full stop stays between two digits. */
const plain = (text: string): string =>
  ` ${text
    .slice(0, 500)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9.]+|\.(?!\d)/g, ' ')
    .trim()} `.replaceAll(/ (rm|sbs) (?=\d)/g, ' $1')

/** Each key with blanks around it, and the frameworks that go by it: made once. */
const byKey: readonly (readonly [string, Framework])[] = /* @__PURE__ */ (() =>
  frameworks.flatMap((framework) => framework.keys.map((key) => [` ${key} `, framework] as const)))()

/**
 * Returns the frameworks that a text names: one by its number or its name with iteration; all iterations that may have
 * been meant where only their common name stands there. None where the text names none that is known.
 *
 * @param text - a cell of a register, as published
 * @param day - the day of the call-off, where it is known: an iteration that had not begun was not meant
 */
export const frameworksNamed = (text: string, day?: IsoDate): readonly Framework[] => {
  const words = plain(text)
  const exact: Framework[] = []
  for (const [key, framework] of byKey) if (exact.at(-1) !== framework && words.includes(key)) exact.push(framework)
  if (exact.length > 0) return exact
  // A number after the common name is another iteration, which the table does not have.
  const meant = (family: string): boolean =>
    words.includes(` ${family} `) && !/^\d/.test(words.slice(words.indexOf(` ${family} `) + family.length + 2))
  return frameworks.filter(
    ({ families = [], from }) => families.some(meant) && (day === undefined || from === null || from <= day),
  )
}
