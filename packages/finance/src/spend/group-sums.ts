import { Decimal } from '@imt/core'
import { groupName } from '../table/row-role.js'
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
  return {
    add: ({ supplier, expenseType = '', expenseArea = '' }, amount, times) => {
      for (const name of new Set([supplier, expenseType, expenseArea].map(groupName))) {
        if (name === '') continue
        const known = groups.get(name)
        if (known === undefined && groups.size >= mostGroups) continue
        const group = known ?? { paid: new Decimal(0), payments: 0, open: 0 }
        group.payments += times
        if (amount === undefined) group.open += times
        else group.paid = group.paid.plus(amount)
        if (known === undefined) groups.set(name, group)
      }
    },
    named: (words = '') => {
      const group = namedGroup(words)
      const known = groups.get(groupName(group))
      return known === undefined ? undefined : { ...known, group }
    },
  }
}
