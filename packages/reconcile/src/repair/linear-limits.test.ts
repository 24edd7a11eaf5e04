import { describe, expect, it } from 'vitest'
import { chooseChanges, type ChangingCell, type ChosenChanges, type LinearLimit } from './linear-limits.js'

/** A few numbers that look like any, the same each time. */
const numbersFrom = (seed: number): ((least: number, most: number) => number) => {
  let state = seed
  return (least, most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return least + (Math.floor(state / 65_536) % (most - least + 1))
  }
}

const limit = (
  equation: number,
  coefficients: readonly number[],
  [low, high]: readonly [number | null, number | null],
  preferred: number | null = null,
): LinearLimit => ({
  coefficients: coefficients.map(BigInt),
  low: low === null ? null : BigInt(low),
  high: high === null ? null : BigInt(high),
  preferred: preferred === null ? null : BigInt(preferred),
  lowFrom: [equation],
  highFrom: [equation],
})

const free: ChangingCell = { step: 1n, limitsAfter: () => [] }
const any = (): boolean => true

const isWithin = ({ coefficients, low, high }: LinearLimit, changes: readonly bigint[]): boolean => {
  const sum = coefficients.reduce((so, coefficient, at) => so + coefficient * (changes[at] ?? 0n), 0n)
  return (low === null || sum >= low) && (high === null || sum <= high)
}

const box = Array.from({ length: 17 }, (_, at) => BigInt(at - 8))
const sets = (cells: number): readonly (readonly bigint[])[] =>
  cells === 0 ? [[]] : sets(cells - 1).flatMap((changes) => box.map((change) => [...changes, change]))
const allSets = [1, 2, 3].map(sets)
const solutions = (limits: readonly LinearLimit[], cells: number): readonly (readonly bigint[])[] =>
  (allSets[cells - 1] ?? []).filter((changes) => limits.every((each) => isWithin(each, changes)))

const isChosen = (result: ReturnType<typeof chooseChanges>): result is ChosenChanges => 'changes' in result

describe('changes within limits', () => {
  it('are what trying all of them finds, and what contradicts itself is named', () => {
    const next = numbersFrom(7)
    const seen = { chosen: 0, conflict: 0, none: 0 }
    for (let run = 0; run < 400; run += 1) {
      const cells = next(1, 3)
      const limits = Array.from({ length: next(1, 5) }, (_, equation) => {
        const low = next(-7, 7)
        const ends = [low, low + next(0, 3)] as const
        const open = next(0, 5)
        const coefficients = Array.from({ length: cells }, () => next(-1, 1))
        return limit(equation, coefficients, [open === 0 ? null : ends[0], open === 1 ? null : ends[1]])
      })
      const forced = solutions(limits, cells)
      const result = chooseChanges(
        limits,
        Array.from({ length: cells }, () => free),
        any,
      )
      if (isChosen(result)) {
        seen.chosen += 1
        expect(limits.every((each) => isWithin(each, result.changes))).toBe(true)
        expect(result.changes).not.toContain(0n)
        // The range of each is what the limits leave it while the others stay.
        result.ranges.forEach(({ low, high }, at) => {
          const withValue = (value: bigint): boolean =>
            limits.every((each) => isWithin(each, result.changes.with(at, value)))
          expect([low === null || withValue(low), low === null || withValue(low - 1n)]).toEqual([true, low === null])
          expect([high === null || withValue(high), high === null || withValue(high + 1n)]).toEqual([
            true,
            high === null,
          ])
        })
      } else if (result.conflict === null) seen.none += 1
      else {
        seen.conflict += 1
        expect(forced).toEqual([])
        const named = limits.filter((_, equation) => result.conflict?.includes(equation))
        expect(named.length).toBeGreaterThan(0)
        expect(solutions(named, cells)).toEqual([])
      }
    }
    expect(seen.chosen).toBeGreaterThan(50)
    expect(seen.conflict).toBeGreaterThan(50)
  })

  it('take what agrees to the last digit', () => {
    expect(chooseChanges([limit(0, [1], [-5, 5], 3)], [free], any)).toMatchObject({ changes: [3n] })
    expect(chooseChanges([limit(0, [-1], [-5, 5], 3)], [free], any)).toMatchObject({ changes: [-3n] })
    expect(chooseChanges([limit(0, [-2], [-9, 7], 6)], [free], any)).toMatchObject({
      changes: [-3n],
      ranges: [{ low: -3n, high: 4n, preferred: -3n }],
    })
  })

  it('take what the narrower of two limits on one sum prefers', () => {
    const wide = limit(0, [1, 1], [-50, 50], 9)
    const narrow = limit(1, [-1, -1], [-8, -4], -6)
    for (const limits of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      const result = chooseChanges([...limits, limit(2, [1, 0], [1, 1], 1)], [free, free], any)
      expect(result).toMatchObject({
        changes: [1n, 5n],
        ranges: [
          { low: 1n, high: 1n },
          { low: 3n, high: 7n },
        ],
      })
    }
    const unbounded = limit(0, [1], [null, 50], 9)
    for (const limits of [
      [unbounded, limit(1, [1], [2, 6], 4)],
      [limit(1, [1], [2, 6], 4), unbounded],
    ])
      expect(chooseChanges(limits, [free], any)).toMatchObject({ changes: [4n] })
  })

  it('are any where nothing limits them', () => {
    expect(chooseChanges([], [free], any)).toEqual({
      changes: [1n],
      ranges: [{ low: null, high: null, preferred: null }],
    })
  })

  it('are whole steps', () => {
    const tens: ChangingCell = { step: 10n, limitsAfter: () => [] }
    expect(chooseChanges([limit(0, [1], [11, 29], 14)], [tens], any)).toMatchObject({
      changes: [20n],
      ranges: [{ low: 20n, high: 20n }],
    })
    expect(chooseChanges([limit(0, [1], [11, 19])], [tens], any)).toEqual({ conflict: null })
  })

  it('are the smallest where nothing is preferred, then their neighbours and both ends', () => {
    const tried: bigint[] = []
    const asked = (changes: readonly bigint[]): boolean => {
      tried.push(...changes)
      return false
    }
    expect(chooseChanges([limit(0, [1], [4, 40])], [free], asked)).toEqual({ conflict: null })
    expect(tried).toEqual([4n, 5n, 6n, 40n])
    tried.length = 0
    chooseChanges([limit(0, [1], [-40, 40], 7)], [free], asked)
    expect(tried).toEqual([7n, 8n, 6n, 9n, 5n, -40n, 40n])
    tried.length = 0
    chooseChanges([limit(0, [1], [null, null])], [free], asked)
    expect(tried).toEqual([1n, -1n, 2n, -2n])
  })

  it('give up after a number of choices', () => {
    let tried = 0
    const result = chooseChanges([limit(0, [1, 1, 1], [-90, 90])], [free, free, free], () => {
      tried += 1
      return false
    })
    expect(result).toEqual({ conflict: null })
    expect(tried).toBe(64)
  })

  it('keep to what the changes before them leave', () => {
    const follows: ChangingCell = {
      step: 1n,
      limitsAfter: ([first = 0n]) => [
        { low: first + 1n, high: first + 6n, preferred: first + 2n },
        { low: null, high: first + 4n, preferred: null },
        { low: first - 9n, high: null, preferred: null },
      ],
    }
    expect(chooseChanges([limit(0, [1, 0], [3, 3], 3)], [free, follows], any)).toMatchObject({ changes: [3n, 5n] })
    const narrow = limit(1, [0, 1], [6, 60], 50)
    expect(chooseChanges([limit(0, [1, 0], [3, 3], 3), narrow], [free, follows], any)).toMatchObject({
      changes: [3n, 7n],
    })
  })

  it('are none where a limit on nothing cannot be met', () => {
    expect(chooseChanges([limit(4, [0, 0], [1, 2])], [free, free], any)).toEqual({ conflict: [4] })
    expect(chooseChanges([limit(5, [0, 0], [-2, -1])], [free, free], any)).toEqual({ conflict: [5] })
    expect(chooseChanges([limit(6, [0, 0], [0, 0]), limit(7, [1, 0], [1, 1])], [free, free], any)).toMatchObject({
      changes: [1n, expect.anything()],
    })
  })

  it('name both sides of a contradiction, and nothing else', () => {
    const limits = [limit(0, [1], [2, 9]), limit(1, [1], [-9, 1]), limit(2, [1], [-50, 50])]
    const { conflict } = chooseChanges(limits, [free], any) as { readonly conflict: readonly number[] }
    expect([...conflict].sort()).toEqual([0, 1])
    // 2 on both together, 5 on the first and -1 on the second at most: 4 at least.
    const joined = [limit(0, [1, 1], [2, 2]), limit(1, [1, 0], [5, 5]), limit(2, [0, 1], [-1, 9])]
    const found = chooseChanges(joined, [free, free], any) as { readonly conflict: readonly number[] }
    expect([...found.conflict].sort()).toEqual([0, 1, 2])
  })
})
