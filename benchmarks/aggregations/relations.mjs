// What people marked and what the engine found, in one form, so that equal relations have equal keys.

const place = ([row, column]) => `${row},${column}`

/** A sum as an equation: cells with no number are struck, and two sides are the same whichever comes first. */
const equation = (result, operands, numbers) => {
  const sides = [[place(result)], []]
  for (const { at, sign } of operands) sides[sign === 1 ? 1 : 0].push(place(at))
  const [left, right] = sides.map((side) => [...new Set(side)].filter((cell) => numbers.has(cell)).sort())
  if (left.length === 0 || right.length === 0) return null
  const terms = [...left.map((cell) => [cell, 1]), ...right.map((cell) => [cell, -1])]
  const key = [left.join(' '), right.join(' ')].sort().join(' = ')
  return { kind: 'sum', key: `sum ${key}`, terms, result: place(result) }
}

const average = (result, operands, numbers) => {
  const cells = [...new Set(operands.map(place))].filter((cell) => numbers.has(cell)).sort()
  if (cells.length === 0 || !numbers.has(place(result))) return null
  return { kind: 'average', key: `average ${place(result)} of ${cells.join(' ')}` }
}

const ratio = (kind, result, cells, numbers) => {
  const places = [result, ...cells].map(place)
  return places.every((cell) => numbers.has(cell)) ? { kind, key: `${kind} ${places.join(' ')}` } : null
}

const unique = (relations) => [
  ...new Map(relations.filter((one) => one !== null).map((one) => [one.key, one])).values(),
]

/** The relations that people marked. A change lists the earlier figure first. */
export const markedRelations = (table, numbers) =>
  unique(
    table.aggregations.map(({ operator, result, operands }) => {
      if (operator === 'Sum')
        return equation(
          result,
          operands.map((at) => ({ at, sign: 1 })),
          numbers,
        )
      if (operator === 'Average') return average(result, operands, numbers)
      if (operator === 'Division') return ratio('share', result, operands, numbers)
      return ratio('change', result, operands.toReversed(), numbers)
    }),
  )

/** The relations that the engine found, in the same form. */
export const foundRelations = (arithmetic, numbers) =>
  unique(
    arithmetic.aggregations.map((one) => {
      if (one.kind === 'sum') return equation(one.result, one.operands, numbers)
      if (one.kind === 'average') return average(one.result, one.operands, numbers)
      if (one.kind === 'share') return ratio('share', one.result, [one.part, one.whole], numbers)
      return ratio('change', one.result, [one.later, one.earlier], numbers)
    }),
  )

/** The cells of an aggregation of the engine, the result first. */
export const cellsOf = (one) => {
  const others = { sum: () => one.operands.map(({ at }) => at), average: () => one.operands }
  const rest = others[one.kind]?.() ?? (one.kind === 'share' ? [one.part, one.whole] : [one.later, one.earlier])
  return [one.result, ...rest].map(place)
}

/** How far an equation is out, and how far the rounding of its figures as printed lets it be out. */
export const residualOf = ({ terms }, numbers) => {
  let difference = 0
  let rounding = 0
  let size = 0
  for (const [cell, weight] of terms) {
    const { value, decimals } = numbers.get(cell)
    difference += weight * value
    rounding += 0.5 * 10 ** -decimals
    size += Math.abs(value)
  }
  const noise = size * 1e-13
  return { difference, rounding: rounding + noise, holds: Math.abs(difference) <= rounding + noise }
}
