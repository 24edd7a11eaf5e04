import { listed, nearest } from '@imt/core'

const slot = /\{(\w+)\}/g
const slotsIn = (paragraphs: readonly string[]): ReadonlySet<string> =>
  new Set(paragraphs.flatMap((text) => [...text.matchAll(slot)].map(([, name = '']) => name)))

/**
 * Fills the slots of a wording.
 *
 * @param wording - paragraphs with slots in braces
 * @param usual - the usual paragraphs: every slot of theirs has to stand in the wording
 * @param values - what stands in each slot
 * @throws {RangeError} when a slot is missing from the wording, or one has no value
 */
export const fill = (
  wording: readonly string[],
  usual: readonly string[],
  values: { readonly [slot: string]: string },
): readonly string[] => {
  const there = slotsIn(wording)
  const missing = [...slotsIn(usual)].filter((name) => !there.has(name))
  if (missing.length > 0)
    throw new RangeError(
      `composeLetter: wording must have every slot of the usual one, and lacks ${listed(missing.map((name) => `{${name}}`))}`,
    )
  for (const name of there) {
    if (Object.hasOwn(values, name)) continue
    const meant = nearest(name, Object.keys(values))
    throw new RangeError(
      `composeLetter: wording has no '{${name}}'${meant === undefined ? '' : `: did you mean '{${meant}}'`}`,
    )
  }
  return wording.map((text) => text.replaceAll(slot, (_, name: string) => values[name] ?? ''))
}
