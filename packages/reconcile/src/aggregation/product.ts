import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

const fewestTelling = 3

/** The lines of a quantity, a price and an amount. */
interface Bought {
  readonly quantity: number
  readonly price: number
  readonly amount: number
}

/** True where the words, or the decimals, of two lines say that one is counted and the other is paid for each. */
const isSaid = ({ words, finest, scale, direction }: Lines, { quantity, price }: Bought): boolean => {
  const own = words[quantity]
  if (own === undefined || own.isAverage || own.isChange || own.isTotal || (own.isRate && !own.isFactor)) return false
  const other = words[price]
  if (own.isFactor || other?.isFactor === true || other?.isRate === true) return true
  return direction === 'along' && finest[quantity] === scale && (finest[price] as number) < scale
}

/**
 * How many amounts are the product of the two as printed, where neither is one or nothing, and of how many quantities;
 * and how many are not.
 */
const productsIn = (
  { value, half, scale, width, percent }: Lines,
  { quantity, price, amount }: Bought,
): { readonly telling: number; readonly failing: number; readonly quantities: number } => {
  let [telling, failing] = [0, 0]
  const quantities = new Set<number>()
  const figure = (line: number, across: number): number => (value[line * width + across] as number) / scale
  for (let across = 0; across < width; across += 1) {
    const [many, each, stated] = [figure(quantity, across), figure(price, across), figure(amount, across)]
    const product = many * each
    if (product !== product || stated !== stated) continue
    const isPercent = percent[quantity * width + across] === 1
    const slack = ((half[amount * width + across] as number) / scale) * 1.0001 + Math.abs(product) * 1e-9
    if (isPercent || Math.abs(product - stated) > slack) failing += 1
    else if (many !== 1 && each !== 1 && stated !== 0) {
      telling += 1
      quantities.add(many)
    }
  }
  return { telling, failing, quantities: quantities.size }
}

/**
 * True for a quantity as an amount divided by a price, where the three stand in this order and nearly every amount is
 * the product of the two as they are printed: not in a row of totals. It is as true of the price; what is bought is
 * counted first.
 */
export const isQuantity = (lines: Lines, { kind, times = 1, result, operands }: Relation): boolean => {
  const [amount, price] = operands as [number, number]
  if (kind !== 'share' || times !== 1 || !(result < price && price < amount)) return false
  const bought: Bought = { quantity: result, price, amount }
  if (!isSaid(lines, bought)) return false
  const { telling, failing, quantities } = productsIn(lines, bought)
  // What is the same for all of them is rather what each costs.
  return telling >= fewestTelling && quantities > 1 && failing * 3 <= telling
}
