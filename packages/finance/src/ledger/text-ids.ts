import { hashOf, isText, newStretch, type Stretch } from './stretch.js'

/** Numbers texts from 0 in the order they are first met, and finds the number of a value without making a text or a key of it. */
export interface TextIds {
  /** The number of a value, -1 if it was never met. */
  readonly find: (value: Stretch) => number
  /** The number of a text, which is given one if it has none. */
  readonly idOf: (text: string) => number
  /** The texts by their numbers. */
  readonly texts: readonly string[]
}

/** A text of its own: the values of a batch are slices of its whole stretch of the file, and these are kept. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string

/** Returns an empty numbering: a hash table with open addressing, at most half full. */
export const textIds = (): TextIds => {
  const texts: string[] = []
  const hashes: number[] = []
  let places = new Int32Array(256)
  const given = newStretch()

  /** The place of a value, or the free one where it belongs. Places hold numbers from 1. */
  const placeOf = (value: Stretch, hash: number): number => {
    const last = places.length - 1
    for (let place = (hash ^ (hash >>> 16)) & last; ; place = (place + 1) & last) {
      const id = (places[place] ?? 0) - 1
      if (id < 0 || (hashes[id] === hash && isText(value, texts[id] ?? ''))) return place
    }
  }
  const grow = (): void => {
    places = new Int32Array(places.length * 2)
    const last = places.length - 1
    for (const [id, hash] of hashes.entries()) {
      let place = (hash ^ (hash >>> 16)) & last
      while (places[place] !== 0) place = (place + 1) & last
      places[place] = id + 1
    }
  }

  return {
    texts,
    find: (value) => (places[placeOf(value, hashOf(value))] ?? 0) - 1,
    idOf: (text) => {
      Object.assign(given, { text, from: 0, to: text.length })
      const hash = hashOf(given)
      const place = placeOf(given, hash)
      const known = (places[place] ?? 0) - 1
      if (known >= 0) return known
      hashes.push(hash)
      places[place] = texts.push(own(text))
      if (2 * texts.length > places.length) grow()
      return texts.length - 1
    },
  }
}
