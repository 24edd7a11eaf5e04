import { requireObject, requireText } from '@imt/core'
import { groupName } from '../table/row-role.js'
import { namedGroup } from './group-sums.js'
import type { SpendLine } from './schema.js'
import { isPayment } from './payment-line.js'
import { countsPayments, spendRole, totalWords } from './transactions.js'

const requireLine = (line: SpendLine, call: string): SpendLine => {
  requireText(requireObject(line, `${call}: line`).supplier, `${call}: line.supplier`)
  return line
}

/**
 * What a line of a table is. `other`: a heading, a count of payments, a line that says nothing, or one from which
 * nothing was read.
 */
export type LineRole = 'payment' | 'total' | 'other'

/** Returns what a line of a table of payments is. */
export const roleInTable = (line: SpendLine): LineRole =>
  isPayment(requireLine(line, 'roleInTable'))
    ? 'payment'
    : spendRole(line) === 'total' && !countsPayments(line)
      ? 'total'
      : 'other'

/**
 * Returns the name, without regard to case and spacing, of the supplier or kind of expense that a total names; empty
 * where it names none.
 */
export const groupOfTotal = (line: SpendLine): string =>
  groupName(namedGroup(totalWords(requireLine(line, 'groupOfTotal')) ?? ''))
