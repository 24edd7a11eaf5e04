/** Exact sums of pence, one for each column, in whole numbers. */
export interface RunningSums {
  /** Adds pence that are safe integers, of each column in turn. */
  add(pence: Float64Array): void
  /** Adds any pence, of each column in turn. */
  addExact(pence: readonly bigint[]): void
  /** The sums so far, as text. */
  texts(): readonly string[]
}

const limit = Number.MAX_SAFE_INTEGER

/** Returns sums of which each is nothing. */
export const runningSums = (columns: number): RunningSums => {
  const running = new Float64Array(columns)
  /** What no longer fitted into safe integers. */
  const spilt = Array.from({ length: columns }, () => 0n)
  return {
    add: (pence) => {
      for (let column = 0; column < columns; column += 1) {
        const more = pence[column] ?? 0
        const next = (running[column] ?? 0) + more
        if (next <= limit && next >= -limit) running[column] = next
        else {
          spilt[column] = (spilt[column] ?? 0n) + BigInt(running[column] ?? 0)
          running[column] = more
        }
      }
    },
    addExact: (pence) => {
      for (const [column, each] of pence.entries()) spilt[column] = (spilt[column] ?? 0n) + each
    },
    texts: () => spilt.map((pence, column) => String(pence + BigInt(running[column] ?? 0))),
  }
}
