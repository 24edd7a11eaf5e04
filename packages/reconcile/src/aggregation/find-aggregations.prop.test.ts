import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Aggregation, At, TableArithmetic } from './aggregation.js'
import { findAggregations } from './find-aggregations.js'

/** Figures of so many digits hardly ever add up by chance. */
const figure = fc.integer({ min: 10_000, max: 99_999 })
const block = (rows: { min: number; max: number }, columns: { min: number; max: number }): fc.Arbitrary<number[][]> =>
  fc
    .tuple(fc.integer(rows), fc.integer(columns))
    .chain(([height, width]) =>
      fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )

const sumOf = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))

const line = (label: string, figures: readonly number[]): string[] => [
  label,
  ...figures.map((one) => one.toLocaleString('en-GB')),
]

const sortedOf = (cells: readonly At[]): string =>
  cells
    .map((at) => at.join(','))
    .sort()
    .join(' ')

const sumKeys = ({ aggregations }: TableArithmetic): string[] =>
  aggregations.flatMap((one) =>
    one.kind === 'sum' ? [`${one.result.join(',')} = ${sortedOf(one.operands.map(({ at }) => at))}`] : [],
  )

const planted = (result: number, operands: readonly number[], columns: number): string[] =>
  Array.from(
    { length: columns },
    (_, column) =>
      `${String(result)},${String(column + 1)} = ${sortedOf(operands.map((row) => [row, column + 1] as const))}`,
  )

/** Whether some figures, added or taken away, come to another within a unit: a sum that nobody planted. */
const addUpByChance = (figures: readonly number[]): boolean =>
  figures.some((result, at) => {
    const reached = figures
      .filter((_, other) => other !== at)
      .reduce<readonly number[]>((sums, one) => sums.flatMap((sum) => [sum, sum + one, sum - one]), [0])
    return reached.some((sum) => Math.abs(sum - result) <= 1)
  })

const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index)

describe('sums that were planted', () => {
  it('are found with no word to say so', () => {
    fc.assert(
      fc.property(block({ min: 2, max: 9 }, { min: 3, max: 6 }), (rows) => {
        const grid = [
          ...rows.map((row, at) => line(`Line ${'abcdefghij'[at] ?? ''}`, row)),
          line('Line z', sumOf(rows)),
        ]
        expect(sumKeys(findAggregations(grid))).toEqual(
          expect.arrayContaining(planted(rows.length, from(0, rows.length), rows[0]?.length ?? 0)),
        )
      }),
    )
  })

  it('are found in totals of totals', () => {
    fc.assert(
      fc.property(block({ min: 6, max: 12 }, { min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), (rows, cut) => {
        const [one, two] = [rows.slice(0, cut), rows.slice(cut)]
        const grid = [
          ...one.map((row) => line('Part', row)),
          line('Total of one', sumOf(one)),
          ...two.map((row) => line('Part', row)),
          line('Total of two', sumOf(two)),
          line('Grand total', sumOf(rows)),
        ]
        const columns = rows[0]?.length ?? 0
        const found = sumKeys(findAggregations(grid))
        expect(found).toEqual(expect.arrayContaining(planted(cut, from(0, cut), columns)))
        expect(found).toEqual(expect.arrayContaining(planted(rows.length + 1, from(cut + 1, two.length), columns)))
        expect(found).toEqual(expect.arrayContaining(planted(rows.length + 2, [cut, rows.length + 1], columns)))
      }),
    )
  })

  it('are found as differences', () => {
    fc.assert(
      fc.property(block({ min: 2, max: 2 }, { min: 3, max: 6 }), ([income = [], cost = []]) => {
        const net = income.map((one, column) => one - (cost[column] ?? 0))
        fc.pre(net.every((one, column) => Math.abs(one) > 999 && Math.abs(one) !== cost[column]))
        fc.pre(!addUpByChance(net))
        const { aggregations } = findAggregations([line('Income', income), line('Cost', cost), line('Net', net)])
        const found = aggregations.filter(
          (one): one is Extract<Aggregation, { kind: 'sum' }> => one.kind === 'sum' && one.result[0] === 2,
        )
        expect(found).toHaveLength(income.length)
        for (const { operands, holds } of found) {
          expect(holds).toBe('exact')
          expect(operands.map(({ at, sign }) => [at[0], sign])).toEqual([
            [0, 1],
            [1, -1],
          ])
        }
      }),
    )
  })

  it('are found in figures that were rounded, and called so', () => {
    fc.assert(
      fc.property(block({ min: 3, max: 8 }, { min: 3, max: 5 }), (rows) => {
        const short = (figures: readonly number[]): string[] => [
          'Line',
          ...figures.map((one) => (one / 100).toFixed(1)),
        ]
        const grid = [...rows.map(short), ['Total', ...sumOf(rows).map((one) => (one / 100).toFixed(1))]]
        const read = findAggregations(grid)
        expect(sumKeys(read)).toEqual(
          expect.arrayContaining(planted(rows.length, from(0, rows.length), rows[0]?.length ?? 0)),
        )
        expect(read.aggregations.filter(({ holds }) => holds === 'no')).toEqual([])
      }),
    )
  })

  it('are found over gaps', () => {
    fc.assert(
      fc.property(block({ min: 4, max: 8 }, { min: 3, max: 5 }), fc.integer({ min: 0, max: 2 }), (rows, gap) => {
        const kept = rows.map((row, at) => (at === gap ? row.map((one, column) => (column === 0 ? 0 : one)) : row))
        const grid = [...kept.map((row) => line('Part', row)), line('Total', sumOf(kept))]
        grid[gap] = (grid[gap] ?? []).map((text) => (text === '0' ? '' : text))
        const found = findAggregations(grid).aggregations.filter(
          ({ kind, result }) => kind === 'sum' && result[0] === rows.length,
        )
        expect(found).toHaveLength(rows[0]?.length ?? 0)
      }),
    )
  })

  it('are the same whatever the order of their parts', () => {
    fc.assert(
      fc.property(
        block({ min: 3, max: 7 }, { min: 3, max: 5 }).chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(from(0, rows.length), { minLength: rows.length })),
        ),
        ([rows, order]) => {
          const total = line('Total', sumOf(rows))
          const plain = sumKeys(findAggregations([...rows.map((row) => line('Part', row)), total]))
          const mixed = sumKeys(findAggregations([...order.map((at) => line('Part', rows[at] ?? [])), total]))
          const ofTotal = (keys: readonly string[]): string[] =>
            keys.filter((key) => key.startsWith(`${String(rows.length)},`)).sort()
          expect(ofTotal(mixed)).toEqual(ofTotal(plain))
        },
      ),
    )
  })
})

describe('the order of columns', () => {
  it('does not matter where no word tells them apart', () => {
    fc.assert(
      fc.property(
        block({ min: 3, max: 6 }, { min: 3, max: 5 }).chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(from(0, rows[0]?.length ?? 0), { minLength: rows[0]?.length ?? 0 }),
          ),
        ),
        ([rows, order]) => {
          const full = [...rows, sumOf(rows)]
          const mixed = full.map((row) => order.map((column) => row[column] ?? 0))
          const read = (figures: readonly number[][]): Set<number> => {
            const grid = figures.map((row, at) => line(at === rows.length ? 'Total' : 'Part', row))
            const sums = findAggregations(grid).aggregations.filter(({ kind }) => kind === 'sum')
            return new Set(sums.filter(({ result }) => result[0] === rows.length).map(({ result }) => result[1]))
          }
          const columns = new Set(order.map((_, at) => at + 1))
          expect(read(full)).toEqual(columns)
          expect(read(mixed)).toEqual(columns)
        },
      ),
    )
  })
})

describe('one fault that was planted', () => {
  it('is undecidable where nothing crosses, and then no cell is named alone', () => {
    fc.assert(
      fc.property(
        block({ min: 3, max: 7 }, { min: 4, max: 6 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (rows, down, along, digit) => {
          const full = [...rows, sumOf(rows)]
          const [row, column] = [down % full.length, along % (rows[0]?.length ?? 1)]
          const grid = full.map((figures, at) =>
            line(
              at === rows.length ? 'Total' : 'Part',
              figures.map((one, index) => (at === row && index === column ? one + digit * 100 : one)),
            ),
          )
          const { suspects } = findAggregations(grid)
          expect(suspects).toHaveLength(1)
          expect(suspects[0]?.cells).toHaveLength(full.length)
        },
      ),
    )
  })

  it('is found where a row and a column cross, and no other cell is ever named alone', () => {
    fc.assert(
      fc.property(
        block({ min: 3, max: 7 }, { min: 3, max: 6 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 3 }),
        (rows, down, along, digit, power) => {
          const full = [...rows, sumOf(rows)].map((row) => [...row, row.reduce((sum, one) => sum + one, 0)])
          const [row, column] = [down % full.length, along % (full[0]?.length ?? 1)]
          const wrong = full.map((figures, at) =>
            at === row ? figures.map((one, index) => (index === column ? one + digit * 10 ** power : one)) : figures,
          )
          const grid = wrong.map((figures, at) => line(at === rows.length ? 'Total' : 'Part', figures))
          const { suspects, aggregations } = findAggregations([
            ['', ...(rows[0] ?? []).map(() => 'Site'), 'Total'],
            ...grid,
          ])
          const cell: At = [row + 1, column + 1]
          expect(aggregations.some(({ holds }) => holds === 'no')).toBe(true)
          for (const { cells } of suspects) if (cells.length === 1) expect(cells).toEqual([cell])
          expect(suspects.some(({ cells }) => cells.some((at) => at.join() === cell.join()))).toBe(true)
        },
      ),
    )
  })
})

describe('any grid', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -50, max: 5000 }).map(String) },
    fc.constantFrom('', '-', '1,234', '12.5%', '(300)', '£000', '2023', 'Total', 'n/a', '1.2.3', ' 7 '),
    fc.string({ maxLength: 8 }),
  )

  it('is read without an error, and what is found lies in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (grid) => {
        const { aggregations, unexplained, suspects } = findAggregations(grid)
        const inside = ([row, column]: At): boolean => grid[row]?.[column] !== undefined
        for (const { result } of aggregations) expect(inside(result)).toBe(true)
        for (const at of unexplained) expect(inside(at)).toBe(true)
        const ids = aggregations.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { aggregations: failing } of suspects) for (const id of failing) expect(ids).toContain(id)
      }),
    )
  })
})
