import { requireList, requireObject, requireText } from '../parameter/parameter.js'
import { jsonDigest } from './digest.js'
import { partialVersion, type PartialResult, type RepeatedPart, type ResultPart } from './partial-result.js'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A file without rows is like any other: two of them are two files, unless they have one name. */
const identityOf = ({ rows, content, name }: ResultPart): string => (rows > 0 ? content : `${content} ${name}`)

/** What the digest of a part stands for: everything that decides what the part gives to a result. */
export const digestOfPart = (
  kind: string,
  options: PartialResult['options'],
  { name, content, rows, leftOut, state }: Omit<ResultPart, 'digest'>,
): string => jsonDigest([kind, partialVersion, options, name, content, rows, leftOut, state])

/** What the digest of a partial result stands for: which parts it has. */
export const digestOfPartial = ({ partial, options, parts, repeated }: Omit<PartialResult, 'digest'>): string =>
  jsonDigest([partial, partialVersion, options, parts.map(({ digest }) => digest), repeated])

/** Returns parts of one kind and options as one partial result: each content once, in the order of names. */
export const partialOf = (
  kind: string,
  options: PartialResult['options'],
  parts: readonly ResultPart[],
  known: readonly RepeatedPart[] = [],
): PartialResult => {
  const kept = new Map<string, ResultPart>()
  const repeated = new Map<string, RepeatedPart>()
  const repeat = ({ name, content, times }: RepeatedPart): void => {
    const key = JSON.stringify([name, content])
    repeated.set(key, { name, content, times: (repeated.get(key)?.times ?? 0) + times })
  }
  known.forEach(repeat)
  // The first by name counts, in whatever order they come.
  const byName = [...parts].sort((a, b) => order(a.name, b.name) || order(a.digest, b.digest))
  for (const part of byName) {
    const key = identityOf(part)
    if (kept.has(key)) repeat({ name: part.name, content: part.content, times: 1 })
    else kept.set(key, part)
  }
  const made = {
    partial: kind,
    version: partialVersion,
    options,
    parts: [...kept.values()],
    repeated: [...repeated.values()].sort((a, b) => order(a.name, b.name) || order(a.content, b.content)),
  }
  return { ...made, digest: digestOfPartial(made) }
}

/**
 * Returns what some files give to a result, sealed with their digests. It is for those who write checks whose results
 * are merged by `mergePartials`; `partialSpend`, `partialLedger` and `partialDevices` use it.
 *
 * @param kind - what tells the check: `plugin/part`
 * @param options - what the parts were made with, as plain JSON
 * @param parts - one for each file, without its digest
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const content = contentDigest()
 * content.add(['4', '5'])
 * const part = { name: 'a.csv', content: content.value(), rows: 1, leftOut: [], state: { sum: '9' } }
 * createPartial('own/sums', {}, [part]).parts.map(({ name }) => name) // => ['a.csv']
 * ```
 */
export const createPartial = <State>(
  kind: string,
  options: PartialResult['options'],
  parts: readonly Omit<ResultPart<State>, 'digest'>[],
): PartialResult<State> => {
  requireText(kind, 'createPartial: kind')
  requireObject(options, 'createPartial: options')
  const sealed = requireList(parts, 'createPartial: parts').map((part) => ({
    ...part,
    digest: digestOfPart(kind, options, part),
  }))
  // What goes in comes out: only its order and number change.
  return partialOf(kind, options, sealed) as PartialResult<State>
}
