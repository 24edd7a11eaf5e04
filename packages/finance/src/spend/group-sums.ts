import { Decimal } from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import { groupName } from '../table/row-role.js'
import type { PlainGroup } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'

/** Suppliers, and kinds and areas of expense, whose payments are added up. */
const mostGroups = 10_000

/** What was paid of a group. */
interface Group {
  paid: Decimal
  payments: number
  open: number
}

/** The payments of each group so far. */
interface GroupSums {
  /** Takes a payment; its amount is left out where it is not known. */
  add(line: SpendLine, amount: Decimal | undefined, times: number): void
  /** Takes payments that were counted, by the names of groups that were met before. */
  addPlain(groups: readonly PlainGroup[]): void
  /** The group that a total names: `Supplier A Total`, `Total for Supplier A`. */
  named(words: string | undefined): (Group & { readonly group: string }) | undefined
}

/** The words of a total without those that call it one: `Supplier A` of `Supplier A Total`. */
export const namedGroup = (words: string): string =>
  words
    .trim()
    .replace(/^(?:sub-?)?totals? (?:for |of |paid to |to )?/i, '')
    .replace(/ (?:sub-?)?totals?:?$/i, '')

/** Adds up the payments of each supplier, and of each kind and area of expense, for totals that name one. */
export const groupSums = (): GroupSums => {
  const groups = new Map<string, Group>()
  const nameOf = eachTextOnce(groupName)
  const addTo = (name: string, amount: Decimal | undefined, times: number): void => {
    if (name === '') return
    const known = groups.get(name)
    if (known === undefined && groups.size >= mostGroups) return
    const group = known ?? { paid: new Decimal(0), payments: 0, open: 0 }
    group.payments += times
    if (amount === undefined) group.open += times
    else group.paid = group.paid.plus(amount)
    if (known === undefined) groups.set(name, group)
  }
  return {
    add: ({ supplier, expenseType = '', expenseArea = '' }, amount, times) => {
      const [one, two, three] = [nameOf(supplier), nameOf(expenseType), nameOf(expenseArea)]
      addTo(one, amount, times)
      // A group is one however many of its columns name it.
      if (two !== one) addTo(two, amount, times)
      if (three !== one && three !== two) addTo(three, amount, times)
    },
    addPlain: (plain) => {
      for (const { text, times, total } of plain) {
        const group = groups.get(text)
        // Of very many groups the last ones are not added up.
        if (group === undefined) continue
        group.payments += times
        group.paid = group.paid.plus(total)
      }
    },
    named: (words = '') => {
      const group = namedGroup(words)
      const known = groups.get(groupName(group))
      return known === undefined ? undefined : { ...known, group }
    },
  }
}
