import { wordsRead, type WordRead } from './words-read.js'

/** Where a text names something: words `at` to `to`, and the offsets of the terms: two of a compound, else one. */
export interface Place {
  readonly at: number
  readonly to: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** A step of the terms: what may follow, and the entries whose term ends here. */
interface Step {
  readonly next: Map<string, Step>
  readonly ids: string[]
}

const step = (): Step => ({ next: new Map(), ids: [] })

/** The terms of all entries by their stems, word after word. */
const stepsOf = (entries: readonly { readonly id: string; readonly terms: string }[]): Step => {
  const first = step()
  for (const { id, terms } of entries)
    for (const term of terms.split(',')) {
      let current = first
      for (const { stem } of wordsRead(term)) {
        const next = current.next.get(stem) ?? step()
        current.next.set(stem, next)
        current = next
      }
      if (current !== first && !current.ids.includes(id)) current.ids.push(id)
    }
  return first
}

/**
 * Returns a function that finds the terms of the entries in the words of a text, by the id of the entry, in the order
 * of the text. A term that lies within a longer one is not found. The terms are made ready at the first call.
 */
export const termFinder = (
  entries: readonly { readonly id: string; readonly terms: string }[],
): ((words: readonly WordRead[]) => Map<string, readonly Place[]>) => {
  let first: Step | undefined
  return (words) => {
    first ??= stepsOf(entries)
    const places = new Map<string, Place[]>()
    let reached = -1
    for (let at = 0; at < words.length; at += 1) {
      let current: Step | undefined = first
      let longest: { readonly to: number; readonly ids: readonly string[] } | undefined
      for (let to = at; to < words.length; to += 1) {
        current = current.next.get(words[to]?.stem ?? '')
        if (!current) break
        if (current.ids.length > 0) longest = { to, ids: current.ids }
      }
      if (!longest || longest.to <= reached) continue
      reached = longest.to
      const { to, ids } = longest
      const place = { at, to, spans: [{ start: words[at]?.start ?? 0, end: words[to]?.end ?? 0 }] }
      for (const id of ids) {
        const known = places.get(id)
        if (known) known.push(place)
        else places.set(id, [place])
      }
    }
    return places
  }
}
