import type { Entries } from './entries.js'
import { numberTable } from './number-table.js'

/** What a rule is to look at of a long table, and how much else it would have looked at and found right. */
export interface Candidates {
  readonly entries: readonly number[]
  readonly besides: number
}

/** A number for two numbers, of which the second may have a fraction or be beyond 32 bits. */
const hashed = (one: number, other: number): number => {
  const low = other | 0
  return Math.imul(Math.imul(one ^ 0x811c9dc5, 0x01000193) ^ low ^ (((other - low) / 0x100000000) | 0), 0x01000193)
}

const isSameSum = (one: number, other: number): boolean => one === other || (Number.isNaN(one) && Number.isNaN(other))

/** Payments of which another says the same: of what is not compared here, and not by the rule either, a number does. */
export const repeatedIn = (entries: Entries): Candidates => {
  const table = numberTable(entries.size)
  const first = new Int32Array(entries.size)
  const chosen = new Set<number>()
  let looked = 0
  for (let at = 0; at < entries.size; at += 1) {
    if ((entries.isBlankNumber(at) && entries.isBlankDate(at)) || entries.isWithheld(at)) continue
    looked += 1
    const [date, supplier, pence, rest] = [
      entries.date(at),
      entries.supplierWords(at),
      entries.pence(at),
      entries.rest(at),
    ]
    const known = table.size
    const id = table.idOf(hashed(hashed(hashed(date, supplier), rest), pence), (other) => {
      const earlier = first[other] ?? 0
      return (
        entries.rest(earlier) === rest &&
        entries.date(earlier) === date &&
        entries.supplierWords(earlier) === supplier &&
        isSameSum(entries.pence(earlier), pence)
      )
    })
    if (id === known) first[id] = at
    else chosen.add(first[id] ?? 0).add(at)
  }
  return { entries: [...chosen], besides: looked - chosen.size }
}

/** Credits, and the payments of the same amount to the same supplier. */
export const reversedIn = (entries: Entries): Candidates => {
  const credits = new Set<string>()
  const keyOf = (at: number): string => `${String(entries.supplier(at))} ${String(Math.abs(entries.pence(at)))}`
  const suppliers = new Set<number>()
  let looked = 0
  let hasOthers = false
  for (let at = 0; at < entries.size; at += 1) {
    const pence = entries.pence(at)
    if (Number.isNaN(pence)) hasOthers = true
    if (!(pence < 0)) continue
    looked += 1
    if (entries.supplier(at) === 0) continue
    credits.add(keyOf(at))
    suppliers.add(entries.supplier(at))
  }
  if (credits.size === 0 && !hasOthers) return { entries: [], besides: looked }
  const chosen: number[] = []
  for (let at = 0; at < entries.size; at += 1) {
    const pence = entries.pence(at)
    // What is exact and no pence is looked at by the rule, and so is what is no exact amount.
    if (Number.isNaN(pence) || (suppliers.has(entries.supplier(at)) && credits.has(keyOf(at)))) chosen.push(at)
  }
  return { entries: chosen, besides: looked - chosen.filter((at) => entries.pence(at) < 0).length }
}

/** The suppliers of a longer table are looked at in several parts, so that no more is held of its transactions. */
const mostTogether = 1_000_000

/** Of transactions that recur, so many show that they do. */
const recurring = 3

/** The transactions of some suppliers: which entry belongs to which, and what each comes to. */
const transactionsOf = (entries: Entries, part: number, parts: number) => {
  const own = (at: number): boolean => {
    const supplier = entries.supplier(at)
    return supplier % parts === part && supplier !== 0 && entries.hasDay(at)
  }
  let count = 0
  for (let at = 0; at < entries.size; at += 1) if (own(at)) count += 1
  const places = new Int32Array(count)
  const ids = new Int32Array(count)
  const first = new Int32Array(count)
  const sums = new Float64Array(count)
  const table = numberTable(count)
  let next = 0
  for (let at = 0; at < entries.size; at += 1) {
    if (!own(at)) continue
    const number = entries.number(at)
    if (number === 0) continue
    const supplier = entries.supplier(at)
    const known = table.size
    const id = table.idOf(hashed(supplier, number), (other) => {
      const earlier = first[other] ?? 0
      return entries.supplier(earlier) === supplier && entries.isSameNumber(earlier, at)
    })
    if (id === known) first[id] = at
    sums[id] = (sums[id] ?? 0) + entries.pence(at)
    places[next] = at
    ids[next] = id
    next += 1
  }
  return { places: places.subarray(0, next), ids, first, sums, size: table.size }
}

/** Which transactions come to the same as others of their supplier, and how many do. */
const groupsOf = (entries: Entries, { first, sums, size }: ReturnType<typeof transactionsOf>) => {
  const table = numberTable(size)
  const firstOf = new Int32Array(size)
  const groups = new Int32Array(size)
  const counts = new Int32Array(size)
  for (let id = 0; id < size; id += 1) {
    const sum = Math.abs(sums[id] ?? 0)
    const supplier = entries.supplier(first[id] ?? 0)
    const known = table.size
    const group = table.idOf(hashed(supplier, sum), (other) => {
      const earlier = firstOf[other] ?? 0
      return Math.abs(sums[earlier] ?? 0) === sum && entries.supplier(first[earlier] ?? 0) === supplier
    })
    if (group === known) firstOf[group] = id
    groups[id] = group
    counts[group] = (counts[group] ?? 0) + 1
  }
  return { groups, counts }
}

/** Transactions to one supplier that come to the same; of those that recur no more than show it. */
export const alikeIn = (entries: Entries): Candidates => {
  const chosen: number[] = []
  let besides = 0
  const parts = Math.ceil(entries.size / mostTogether)
  for (let part = 0; part < parts; part += 1) {
    const transactions = transactionsOf(entries, part, parts)
    const { places, ids, sums, size } = transactions
    const { groups, counts } = groupsOf(entries, transactions)
    const taken = new Int32Array(size)
    const hasCredit = new Uint8Array(size)
    /** True of one that shows what is to be told of its group. */
    const shows = (id: number, sum: number): boolean => {
      const group = groups[id] ?? 0
      const isFirstCredit = sum < 0 && hasCredit[group] === 0
      if (sum < 0) hasCredit[group] = 1
      if ((counts[group] ?? 0) < 2 || sum === 0 || ((taken[group] ?? 0) >= recurring && !isFirstCredit)) return false
      taken[group] = (taken[group] ?? 0) + 1
      return true
    }
    const isChosen = new Uint8Array(size)
    for (let id = 0; id < size; id += 1) {
      const sum = sums[id] ?? 0
      // What is not exact in pence the rule looks at.
      if (Number.isNaN(sum) || shows(id, sum)) isChosen[id] = 1
      else if (sum !== 0) besides += 1
    }
    for (let index = 0; index < places.length; index += 1)
      if (isChosen[ids[index] ?? 0] === 1) chosen.push(places[index] ?? 0)
  }
  return { entries: chosen, besides }
}
