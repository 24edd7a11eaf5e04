/** Numbers things from 0 by what tells them apart: a hash table with open addressing, at most half full. */
export interface NumberTable {
  /** The number of a thing, which is given the next one if none like it has one. */
  idOf(hash: number, isSame: (id: number) => boolean): number
  readonly size: number
}

/** Returns an empty table for at most so many things. */
export const numberTable = (most: number): NumberTable => {
  let length = 64
  while (length < 2 * most) length *= 2
  const places = new Int32Array(length)
  const last = length - 1
  let size = 0
  return {
    get size() {
      return size
    },
    idOf: (hash, isSame) => {
      const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
      for (let place = (mixed ^ (mixed >>> 15)) & last; ; place = (place + 1) & last) {
        const id = (places[place] ?? 0) - 1
        if (id >= 0 && !isSame(id)) continue
        if (id >= 0) return id
        size += 1
        places[place] = size
        return size - 1
      }
    },
  }
}
