import { requireList } from '../parameter/parameter.js'
import { refused, type Parsed } from '../remark/remark.js'
import { counted, grouped } from '../words/counted.js'
import { listed } from '../words/listed.js'
import { partialOf } from './create-partial.js'
import { jsonDigest } from './digest.js'
import { partialNotes } from './partial-notes.js'
import type { PartialResult } from './partial-result.js'
import { readPartial } from './read-partial.js'

/** So many faults are told of one call. */
const shown = 5

/** By what a person tells a partial result: its first part, or its place in the list. */
const nameOf = (json: unknown, index: number): string => {
  const read = json as Partial<PartialResult> | null | undefined
  const name = Array.isArray(read?.parts) ? (read.parts[0] as { readonly name?: unknown } | null)?.name : undefined
  return typeof name === 'string' ? JSON.stringify(name) : `number ${String(index + 1)}`
}

/** How the values of something that must be one differ, with the first part of each; nothing where they do not. */
const differing = (
  partials: readonly PartialResult[],
  valueOf: (partial: PartialResult) => unknown,
): string | undefined => {
  const found = new Map<string, string>()
  for (const [index, partial] of partials.entries()) {
    const value = valueOf(partial)
    const key = value === undefined ? '' : jsonDigest(value)
    if (!found.has(key))
      found.set(
        key,
        `${value === undefined ? 'not given' : (JSON.stringify(value) ?? '').slice(0, 80)} in ${nameOf(partial, index)}`,
      )
  }
  return found.size < 2 ? undefined : listed([...found.values()].slice(0, shown), 'and')
}

/**
 * Returns several partial results as one. It is the same in whatever order and grouping they are merged: a part that
 * comes more than once, alone or in two groups, is counted once and told among the notes.
 *
 * Nothing is merged where one of them is no partial result, is damaged or was changed by hand, or where they are of
 * different kinds or options: a result that lacks a part without saying so would be worse than none. Every part is held
 * to its digest, so hand many over in one call rather than one after another.
 *
 * @param partials - as `JSON.parse` gave them
 * @returns the partial result, with notes on parts that are repeated, empty or of one name; or what is in the way
 * @throws {TypeError} when `partials` is no list
 * @example
 * ```ts
 * const content = contentDigest()
 * content.add(['9'])
 * const part = { name: 'a.csv', content: content.value(), rows: 1, leftOut: [], state: '9' }
 * const one = createPartial('own/sums', {}, [part])
 * const merged = mergePartials([one, one])
 * valueOf(merged).parts.length // => 1
 * merged.ok && merged.notes[0]?.message
 * // => 'The part "a.csv" was handed in once more: its rows are counted once'
 * ```
 */
export const mergePartials = (partials: readonly unknown[]): Parsed<PartialResult> => {
  const read = requireList(partials, 'mergePartials: partials').map((json) => readPartial(json))
  const faults = read.flatMap((each, index) =>
    each.ok ? [] : [`${nameOf(partials[index], index)}: ${each.refusal.message}`],
  )
  if (faults.length > 0) {
    const more = faults.length - shown
    return refused(
      'partialsNotRead',
      `Nothing was merged, since ${counted(faults.length, 'partial result')} of ${grouped(read.length)} cannot be: ${faults.slice(0, shown).join('. ')}${more > 0 ? `. And ${counted(more, 'other fault')}` : ''}`,
    )
  }
  const good = read.flatMap((each) => (each.ok ? [each.value] : []))
  const [first] = good
  if (first === undefined) return refused('noPartials', 'There is no partial result to merge: give at least one')
  const kinds = differing(good, ({ partial }) => partial)
  if (kinds !== undefined)
    return refused('partialsOfTwoKinds', `Nothing was merged: the partial results are of different kinds, ${kinds}`)
  const names = [...new Set(good.flatMap(({ options }) => Object.keys(options)))].sort()
  const options = names.flatMap((name) => {
    const found = differing(good, (each) => (Object.hasOwn(each.options, name) ? each.options[name] : undefined))
    return found === undefined ? [] : [`${name} is ${found}`]
  })
  if (options.length > 0)
    return refused(
      'partialsOfOtherOptions',
      `Nothing was merged: the partial results were made with different options. ${options.join('; ')}. Make them anew with the same`,
    )
  const value = partialOf(
    first.partial,
    first.options,
    good.flatMap(({ parts }) => parts),
    good.flatMap(({ repeated }) => repeated),
  )
  return { ok: true, value, notes: partialNotes(value) }
}
