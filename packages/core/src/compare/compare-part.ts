import type { Figure } from '../figure/figure.js'
import type { ComparedEntry, ComparedValue } from '../plugin/part-comparison.js'
import type { Difference, OneSided, PartCompared } from './comparison.js'
import { unlikely } from './unlikely.js'

/** An unlikely change: of which difference, and why. */
export interface Unlikely {
  readonly difference: Difference
  readonly key: readonly string[]
  readonly why: string
}

/** What came of one part, places within it; and what of that is unlikely. */
export interface Compared extends Omit<PartCompared, 'section' | 'part' | 'lists'> {
  readonly unlikely: readonly Unlikely[]
  /** How many figures stand in both. */
  readonly figures: number
}

/** Spelling that makes no other thing of it: case, spaces, punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const keyOf = ({ key }: ComparedEntry): string => JSON.stringify(key.map(plain))

interface Entries {
  readonly single: ReadonlyMap<string, ComparedEntry>
  readonly several: ReadonlyMap<string, string>
}

const byKey = (entries: readonly ComparedEntry[]): Entries => {
  const single = new Map<string, ComparedEntry>()
  const several = new Map<string, string>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (single.has(key) || several.has(key)) {
      several.set(key, entry.label)
      single.delete(key)
    } else single.set(key, entry)
  }
  return { single, several }
}

const wordsOf = ({ figure, text }: ComparedValue): string => (figure?.text ?? text ?? '').trim()

/** True where two values say the same: as numbers where both are, and otherwise in the same words. */
const isSame = (one: ComparedValue, two: ComparedValue): boolean => {
  const [first, second] = [one.figure?.value, two.figure?.value]
  if (first && second && one.figure?.kind === two.figure?.kind) return first.eq(second)
  return plain(wordsOf(one)) === plain(wordsOf(two))
}

const numbers = (from: Figure | undefined, to: Figure | undefined): Pick<Difference, 'by' | 'percent'> => {
  if (!from?.value || !to?.value || from.unit !== to.unit) return {}
  const by = to.value.minus(from.value)
  return {
    by: by.toFixed(),
    ...(from.value.isZero() ? {} : { percent: by.div(from.value.abs()).times(100).toDecimalPlaces(1).toFixed() }),
  }
}

const differenceOf = (label: string, from: ComparedValue | undefined, to: ComparedValue | undefined): Difference => ({
  label,
  of: (to ?? from)?.name ?? '',
  from: from === undefined ? '' : wordsOf(from),
  to: to === undefined ? '' : wordsOf(to),
  ...numbers(from?.figure, to?.figure),
  at: (to ?? from)?.at ?? '',
})

const stated = (values: readonly ComparedValue[]): ReadonlyMap<string, ComparedValue> =>
  new Map(values.filter((value) => wordsOf(value) !== '').map((value) => [value.name, value]))

/** All that an entry states, in one text: what two entries of different names are held beside each other by. */
const contentOf = ({ values }: ComparedEntry): string | undefined => {
  const words = values.map((value) => `${value.name}=${value.figure?.value?.toFixed() ?? plain(wordsOf(value))}`)
  return words.some((each) => /\d/.test(each.slice(each.indexOf('=')))) ? words.sort().join('\n') : undefined
}

/** Entries by what they state. */
const byContent = (entries: readonly ComparedEntry[]): ReadonlyMap<string, readonly ComparedEntry[]> => {
  const groups = new Map<string, ComparedEntry[]>()
  for (const entry of entries) {
    const content = contentOf(entry)
    if (content === undefined) continue
    const group = groups.get(content)
    if (group === undefined) groups.set(content, [entry])
    else group.push(entry)
  }
  return groups
}

/** Entries of one side, each with that entry of the other which states the same, if it is the only one. */
const oneSided = (entries: readonly ComparedEntry[], others: readonly ComparedEntry[]): readonly OneSided[] => {
  const like = byContent(others)
  const own = byContent(entries)
  return entries.map((entry) => {
    const content = contentOf(entry)
    const [other, ...more] = content === undefined ? [] : (like.get(content) ?? [])
    const isOnly = other !== undefined && more.length === 0 && own.get(content ?? '')?.length === 1
    return { label: entry.label, at: entry.at, ...(isOnly ? { perhaps: other.label } : {}) }
  })
}

/** Compares what a part lists with what it listed before. */
export const comparePart = (before: readonly ComparedEntry[], after: readonly ComparedEntry[]): Compared => {
  const [first, second] = [byKey(before), byKey(after)]
  const several = new Map([...first.several, ...second.several])
  const onlyIn = (one: Entries, other: Entries): readonly ComparedEntry[] =>
    [...one.single].flatMap(([key, entry]) => (other.single.has(key) || several.has(key) ? [] : [entry]))
  const changed: Difference[] = []
  const odd: Unlikely[] = []
  let [same, figures] = [0, 0]
  for (const [key, entry] of second.single) {
    const earlier = first.single.get(key)
    if (earlier === undefined || several.has(key)) continue
    const [was, is] = [stated(earlier.values), stated(entry.values)]
    const before = changed.length
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const [from, to] = [was.get(name), is.get(name)]
      if (from?.figure?.value && to?.figure?.value) figures += 1
      if (from !== undefined && to !== undefined && isSame(from, to)) continue
      const difference = differenceOf(entry.label, from, to)
      changed.push(difference)
      const why = from?.figure && to?.figure ? unlikely(from.figure, to.figure) : undefined
      if (why !== undefined) odd.push({ difference, key: [...entry.key, name], why })
    }
    if (changed.length === before) same += 1
  }
  const [went, came] = [onlyIn(first, second), onlyIn(second, first)]
  return {
    before: before.length,
    after: after.length,
    same,
    came: oneSided(came, went),
    went: oneSided(went, came),
    changed,
    severalOf: [...several.values()],
    unlikely: odd,
    figures,
  }
}
