const sizes = [
  [1_000_000_000, 'bn'],
  [1_000_000, 'm'],
  [1_000, 'k'],
] as const

/** An amount of an axis, short: `£1.5m`, `-£250k`. */
export const amountTick = (value: number): string => {
  const size = Math.abs(value)
  const [divisor, letter] = sizes.find(([each]) => size >= each) ?? [1, '']
  return `${value < 0 ? '-' : ''}£${String(Number((size / divisor).toFixed(2)))}${letter}`
}

/** A count of an axis, short: `12`, `15k`. */
export const countTick = (value: number): string => amountTick(value).replace('£', '')
