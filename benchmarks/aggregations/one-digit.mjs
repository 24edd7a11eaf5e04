// One digit of one cell of a table is changed: is it noticed, and is the cell found?
import { residualOf } from './relations.mjs'
import { numberIn } from './corpus.mjs'

/** The cells whose change alone explains what now fails, worked out from what people marked. */
export const couldBe = (equations, numbers) => {
  const residuals = equations.map((one) => residualOf(one, numbers))
  const failing = equations.flatMap((one, index) => (residuals[index].holds ? [] : [index]))
  if (failing.length === 0) return []
  const cells = new Map()
  for (const [index, { terms }] of equations.entries())
    for (const [cell, weight] of terms) cells.set(cell, [...(cells.get(cell) ?? []), [index, weight]])
  const explains = (memberships) => {
    if (memberships.length !== failing.length) return false
    let [low, high] = [-Infinity, Infinity]
    for (const [index, weight] of memberships) {
      const { difference, rounding, holds } = residuals[index]
      if (holds) return false
      const change = -difference / weight
      low = Math.max(low, change - rounding)
      high = Math.min(high, change + rounding)
    }
    return low <= high
  }
  return [...cells].filter(([, memberships]) => explains(memberships)).map(([cell]) => cell)
}

const changes = (text) =>
  [...text.matchAll(/\d/gu)].flatMap(({ index, 0: digit }) =>
    [1, 3, 5, 7].map((step) => text.slice(0, index) + String((Number(digit) + step) % 10) + text.slice(index + 1)),
  )

/**
 * Changes one digit of the table, of a marked result if `ofResult`, else of an operand of a marked sum; of a sum that
 * holds as published, by more than its rounding hides. Null where no sum of the table allows it.
 */
export const changeOneDigit = (table, random, ofResult) => {
  const sums = table.marked.filter(({ kind, terms }) => kind === 'sum' && terms.length > 2)
  const holding = sums.filter((one) => residualOf(one, table.numbers).holds)
  for (let turn = 0; turn < 40 && holding.length > 0; turn += 1) {
    const sum = holding[Math.floor(random() * holding.length)]
    const cells = sum.terms.map(([cell]) => cell).filter((cell) => (cell === sum.result) === ofResult)
    const cell = cells[Math.floor(random() * cells.length)]
    const [row, column] = cell.split(',').map(Number)
    const texts = changes(table.grid[row][column])
    const text = texts[Math.floor(random() * texts.length)]
    const number = text === undefined ? null : numberIn(text, table.numberFormat)
    if (number === null) continue
    const numbers = new Map(table.numbers).set(cell, number)
    if (residualOf(sum, numbers).holds) continue
    const grid = table.grid.map((cells_, at) => (at === row ? cells_.with(column, text) : cells_))
    return { cell, text, grid, numbers, candidates: couldBe(sums, numbers) }
  }
  return null
}
