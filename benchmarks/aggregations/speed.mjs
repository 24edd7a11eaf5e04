// Speed on tables made here: many of the usual size, and ever larger ones.
import { bestOf, seeded } from '../harness.mjs'

/** A table with groups, sub-totals, a total, and a total column. */
export const makeTable = (groups, rowsEach, columns, seed = 7) => {
  const random = seeded(seed)
  const grid = [['Name', ...Array.from({ length: columns }, (_, at) => `Quarter ${at + 1}`), 'Total']]
  const line = (name, figures) => [name, ...figures, figures.reduce((sum, one) => sum + one, 0)].map(String)
  const total = new Array(columns).fill(0)
  for (let group = 0; group < groups; group += 1) {
    const subtotal = new Array(columns).fill(0)
    for (let row = 0; row < rowsEach; row += 1) {
      const figures = subtotal.map(() => Math.floor(random() * 90_000))
      for (const [at, figure] of figures.entries()) subtotal[at] += figure
      grid.push(line(`Line ${group}.${row}`, figures))
    }
    for (const [at, figure] of subtotal.entries()) total[at] += figure
    grid.push(line(`Sub-total ${group}`, subtotal))
  }
  return [...grid, line('Total', total)]
}

export const speedOf = (findAggregations) => {
  const rows = []
  const usual = Array.from({ length: 200 }, (_, at) => makeTable(3, 5, 11, at + 1))
  for (const grid of usual) findAggregations(grid)
  const run = () => Promise.resolve(usual.reduce((sum, grid) => sum + findAggregations(grid).aggregations.length, 0))
  return bestOf(3, run).then(({ best }) => {
    rows.push({
      cells: 260,
      milliseconds: (best / 200).toFixed(2),
      note: `${Math.round(200_000 / best)} tables a second`,
    })
    for (const groups of [37, 75, 150, 300]) {
      for (const columns of [8]) {
        const grid = makeTable(groups, 50, columns)
        const start = performance.now()
        const { aggregations } = findAggregations(grid)
        rows.push({
          cells: grid.length * (columns + 2),
          milliseconds: (performance.now() - start).toFixed(0),
          note: `${aggregations.length} found`,
        })
      }
    }
    return rows
  })
}
