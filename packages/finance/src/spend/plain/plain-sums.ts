import { Decimal } from '@imt/core'

/** Counts and sums of pence by number, in arrays that grow with the numbers. */
export interface PlainSums {
  add(id: number, pence: number): void
  /** Tells of each number that has any how often it was added to, and what it comes to; and begins anew. */
  take(tell: (id: number, times: number, total: Decimal) => void): void
}

/** Pounds of so many pence, exactly. */
const poundsOf = (pence: number): Decimal => new Decimal(pence).dividedBy(100)

/** Returns counts and sums of which each is nothing. */
export const plainSums = (): PlainSums => {
  let times = new Int32Array(256)
  let sums = new Float64Array(256)
  /** Pounds of what no longer fitted into safe integers of pence. */
  const spilt = new Map<number, Decimal>()
  const makeRoom = (id: number): void => {
    const moreTimes = new Int32Array(Math.max(id + 1, 2 * times.length))
    const moreSums = new Float64Array(moreTimes.length)
    moreTimes.set(times)
    moreSums.set(sums)
    times = moreTimes
    sums = moreSums
  }
  return {
    add: (id, pence) => {
      if (id >= times.length) makeRoom(id)
      times[id] = (times[id] ?? 0) + 1
      const sum = (sums[id] ?? 0) + pence
      if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) sums[id] = sum
      else {
        spilt.set(id, poundsOf(sums[id] ?? 0).plus(spilt.get(id) ?? 0))
        sums[id] = pence
      }
    },
    take: (tell) => {
      for (let id = 0; id < times.length; id += 1) {
        const count = times[id] ?? 0
        if (count > 0) tell(id, count, poundsOf(sums[id] ?? 0).plus(spilt.get(id) ?? 0))
      }
      times.fill(0)
      sums.fill(0)
      spilt.clear()
    },
  }
}
