import type { Equation } from '@imt/reconcile'
import * as fc from 'fast-check'

const cells = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const terms = fc
  .uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 4 })
  .chain((of) =>
    fc.tuple(
      ...of.map((cell) => fc.record({ cell: fc.constant(cell), sign: fc.constantFrom(1 as const, -1 as const) })),
    ),
  )

const equation = (id: string): fc.Arbitrary<Equation> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({
          total: fc.constantFrom(...cells),
          terms,
          rounding: fc.constantFrom('nearest' as const, 'none' as const, 'truncated' as const),
        })
        .map((each): Equation => ({ id, kind: 'sum', ...each })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          result: fc.constantFrom(...cells),
          numerator: fc.constantFrom(...cells),
          denominator: fc.constantFrom(...cells),
          scale: fc.constantFrom(1 as const, 100 as const),
          rounding: fc.constantFrom('nearest' as const, 'truncated' as const, 'either' as const),
        })
        .map((each): Equation => ({ id, kind: 'ratio', ...each })),
    },
  )

/** Equations, the decimals of their cells, and what bodies state as whole numbers of last digits. */
export const returns = fc.record({
  equations: fc.tuple(equation('one'), equation('two'), equation('three'), equation('two')),
  decimals: fc.tuple(...cells.map(() => fc.constantFrom(0, 0, 2, -3))),
  bodies: fc.array(
    fc.tuple(
      ...cells.map(() =>
        fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -2000, max: 2000 })), { nil: undefined }),
      ),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  absent: fc.constantFrom('open' as const, 'zero' as const),
})

/** The cells of them. */
export const returnCells: readonly string[] = cells

/** A whole number of last digits, as it is printed. */
export const printed = (digits: number, places: number): string =>
  places < 0 ? String(digits * 10 ** -places) : (digits / 10 ** places).toFixed(places)
