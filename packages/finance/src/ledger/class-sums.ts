/**
 * The sums of one cost centre by the number of the class: a hash table with open addressing, at most half full. Each
 * place holds the class, counted from 1, pence, lines and nothing, side by side: a large ledger is summed up no faster
 * than they are reached.
 */
export interface ClassSums {
  slots: Float64Array
  /** The classes in the order first met. */
  readonly order: number[]
}

const stride = 4

/** No sums yet. */
export const newClassSums = (): ClassSums => ({ slots: new Float64Array(8 * stride), order: [] })

/** Where the sum of a class stands, or the free place where it belongs. */
const placeOf = (slots: Float64Array, id: number): number => {
  const last = (slots.length >> 2) - 1
  for (let place = id & last; ; place = (place + 1) & last) {
    const here = slots[place * stride]
    if (here === 0 || here === id + 1) return place * stride
  }
}

const larger = (slots: Float64Array): Float64Array => {
  const more = new Float64Array(slots.length * 2)
  for (let at = 0; at < slots.length; at += stride) {
    const here = slots[at] ?? 0
    if (here !== 0) more.set(slots.subarray(at, at + stride), placeOf(more, here - 1))
  }
  return more
}

/**
 * Where the sum of a class stands, begun if there was none: its pence at the next number, its lines at the one after.
 */
export const sumAt = (sums: ClassSums, id: number): number => {
  const at = placeOf(sums.slots, id)
  if (sums.slots[at] !== 0) return at
  if (sums.order.push(id) * 2 * stride > sums.slots.length) sums.slots = larger(sums.slots)
  const free = placeOf(sums.slots, id)
  sums.slots[free] = id + 1
  return free
}
