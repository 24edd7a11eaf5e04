import { requireList, requireObject } from '../parameter/parameter.js'
import type { Note } from '../remark/remark.js'
import { counted, forCount } from '../words/counted.js'
import { listed } from '../words/listed.js'
import type { EarlierPart, PartialResult } from './partial-result.js'

/** So many names are said of one thing. */
const shown = 3

const namesOf = (names: readonly string[]): string => {
  const more = names.length - shown
  return listed(
    [
      ...names.slice(0, shown).map((name) => JSON.stringify(name)),
      ...(more > 0 ? [`${counted(more, 'other part')}`] : []),
    ],
    'and',
  )
}

/** What has changed since an earlier result: parts that came late, and those that are no longer there. */
const sinceEarlier = (parts: PartialResult['parts'], earlier: readonly EarlierPart[]): readonly Note[] => {
  const [before, now] = [earlier, parts].map((list) => new Set(list.map(({ digest }) => digest)))
  const late = parts.filter(({ digest }) => before?.has(digest) !== true).map(({ name }) => name)
  const gone = earlier.filter(({ digest }) => now?.has(digest) !== true).map(({ name }) => name)
  return [
    ...(late.length === 0
      ? []
      : [
          {
            code: 'partLate',
            message: `${counted(late.length, 'part')} ${forCount(late.length, 'has', 'have')} come since the earlier result: ${namesOf(late)}. This result takes its place: do not add the two up`,
            params: { parts: late.length },
          },
        ]),
    ...(gone.length === 0
      ? []
      : [
          {
            code: 'partGone',
            message: `${counted(gone.length, 'part')} of the earlier result ${forCount(gone.length, 'is', 'are')} not in this one: ${namesOf(gone)}. Check that ${forCount(gone.length, 'it was', 'they were')} meant to be left out`,
            params: { parts: gone.length },
          },
        ]),
  ]
}

/**
 * Returns what is to be known of a partial result before it is relied on: which parts came more than once, have no
 * rows, or share a name. It depends on the parts alone, not on how they were merged.
 *
 * @param partial - as made or merged
 * @param earlier - what an earlier result was made of: parts that came late, or are no longer there, are told, too
 * @throws {TypeError} when `partial` has no parts
 */
export const partialNotes = (partial: PartialResult, earlier?: readonly EarlierPart[]): readonly Note[] => {
  const { parts, repeated } = requireObject(partial, 'partialNotes: partial')
  requireList(parts, 'partialNotes: partial.parts')
  requireList(repeated, 'partialNotes: partial.repeated')
  if (earlier !== undefined) requireList(earlier, 'partialNotes: earlier')
  const empty = parts.filter(({ rows }) => rows === 0).map(({ name }) => name)
  const byContent = new Map(parts.map(({ content, name }) => [content, name]))
  const byName = new Map<string, number>()
  for (const { name } of parts) byName.set(name, (byName.get(name) ?? 0) + 1)
  const shared = [...byName].filter(([, count]) => count > 1).map(([name]) => name)
  return [
    ...repeated.map(({ name, content, times }): Note => {
      const counts = byContent.get(content) ?? name
      const other = counts === name ? '' : `, with the same content as ${JSON.stringify(counts)}`
      return {
        code: 'partRepeated',
        message: `The part ${JSON.stringify(name)} was handed in ${times === 1 ? 'once more' : `${counted(times, 'time')} more`}${other}: its rows are counted once`,
        params: { name, times },
      }
    }),
    ...(empty.length === 0
      ? []
      : [
          {
            code: 'partEmpty',
            message: `${counted(empty.length, 'part')} ${forCount(empty.length, 'has', 'have')} no rows: ${namesOf(empty)}. Check that ${forCount(empty.length, 'its file is', 'their files are')} what was meant`,
            params: { parts: empty.length },
          },
        ]),
    ...shared.map((name): Note => ({
      code: 'partsOfOneName',
      message: `${counted(byName.get(name) ?? 0, 'part')} are called ${JSON.stringify(name)} and differ, and all of them are counted. Check that none is a corrected copy of another`,
      params: { name },
    })),
    ...(earlier === undefined ? [] : sinceEarlier(parts, earlier)),
  ]
}
