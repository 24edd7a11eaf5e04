/** Which rows of a table something holds for, a bit for each. */
export interface RowBits {
  add(row: number): void
  /** From one row up to another. */
  addAll(from: number, to: number): void
  has(row: number): boolean
  /** How many rows there are of which it holds. */
  count(): number
}

/** Returns bits that grow with the table: 20 million rows take 2.5 MB. */
export const createRowBits = (): RowBits => {
  let bytes = new Uint8Array(64)
  let count = 0
  const has = (row: number): boolean => ((bytes[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
  const makeRoom = (place: number): void => {
    if (place < bytes.length) return
    const longer = new Uint8Array(Math.max(place + 1, bytes.length * 2))
    longer.set(bytes)
    bytes = longer
  }
  const add = (row: number): void => {
    if (row < 0 || has(row)) return
    makeRoom(row >> 3)
    bytes[row >> 3] = (bytes[row >> 3] ?? 0) | (1 << (row & 7))
    count += 1
  }
  return {
    has,
    add,
    addAll: (from, to) => {
      for (let row = from; row < to; row += 1) add(row)
    },
    count: () => count,
  }
}
