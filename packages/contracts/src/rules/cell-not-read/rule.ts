import { counted, defineRule, type BegunCheck, type FindingDraft, type Rule, type Run } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { notDayFirst, type DayOrders } from '../../register/day-orders.js'
import type { ContractField } from '../../register/schema.js'
import { contractsSection, type Contracts } from '../../section.js'
import { listedIn, nothing } from '../each-contract.js'

const quoted = (text: string | undefined): string => (text === undefined ? '' : `, such as "${text}"`)

/** Says of a column whose dates are not all written day first how they are written. */
const columnInWords = ({ counts, examples }: DayOrders): string => {
  const monthFirst = `${counted(counts.monthFirst, 'date')} can only be read month first${quoted(examples.monthFirst)}`
  const dayFirst =
    counts.dayFirst === 0
      ? ''
      : `, ${counted(counts.dayFirst, 'date')} can only be read day first${quoted(examples.dayFirst)}`
  const either = counts.either === 0 ? '' : `, and ${counted(counts.either, 'date')} can be read both ways`
  const told =
    counts.monthFirst === 0
      ? `${counted(counts.either, 'date')} can be read both ways${quoted(examples.either)}, and others of this table only month first`
      : `${monthFirst}${dayFirst}${either}`
  return `Check the order of day and month in this column: ${told}. ${counts.dayFirst === 0 ? 'None of its dates was taken' : 'Only those that can be read day first alone were taken'}. Write all of them as DD/MM/YYYY`
}

/** What a spreadsheet did to a whole column as a rule, by the codes of its remarks. */
const ofColumn: ReadonlySet<string> = new Set(['spreadsheetError', 'spreadsheetSerial'])

/** Remarks on cells that were read: their message says what was taken. */
const readAllTheSame: ReadonlySet<string> = new Set([
  'latestDayTaken',
  'approximateDate',
  'partOfPeriod',
  'leastTermOnly',
  'termFromEvent',
  'noticeDayDisagrees',
  'noticeDayNotUsed',
  'lengthNotUsed',
])

/** The cells of one column that a spreadsheet damaged in one way: how many, and what is said of the first. */
interface DamagedColumn {
  /** What is said of it if it is the only one. */
  readonly first: FindingDraft
  readonly field: ContractField | undefined
  readonly code: string
  readonly message: string
  count: number
}

/** Told when the table has ended: how many there are is not known before. */
const tellDamaged = ({ first, field, code, message, count }: DamagedColumn, run: Run): void => {
  run.checked(first.at)
  if (count === 1) {
    run.report(first)
    return
  }
  run.report({
    at: first.at,
    ...(first.stated === undefined ? {} : { stated: first.stated }),
    key: ['register', field ?? '', code],
    message: `Check this column: ${counted(count, 'cell')} of it were left out of the checks that need them, the first of them here. ${message}`,
  })
}

const begin = (): BegunCheck<{ readonly contracts: Contracts }> => {
  const told = new Set<string>()
  const damaged = new Map<string, DamagedColumn>()
  const rows = ({ contracts }: { readonly contracts: Contracts }, run: Run): void => {
    for (const listed of listedIn(contracts)) {
      const { notes } = listed.reading
      // A row with a damaged cell did not pass; it is counted with its column.
      if (!notes.some(({ code }) => ofColumn.has(code))) run.checked(listed.at())
      for (const { at: field, code, message } of notes) {
        const stated = field === undefined ? '' : (listed.entry[field] ?? '')
        const orders = code === notDayFirst && field !== undefined ? listed.ordersOf(field) : undefined
        const column = `${String(listed.entry.table)} ${field ?? ''} ${code}`
        if (field !== undefined && orders !== undefined) {
          if (!told.has(column))
            run.report({ at: listed.at(field), key: ['register', field, code], stated, message: columnInWords(orders) })
          told.add(column)
          continue
        }
        const known = ofColumn.has(code) ? damaged.get(column) : undefined
        if (known !== undefined) {
          known.count += 1
          continue
        }
        const one: FindingDraft = {
          at: listed.at(field),
          about: listed.about,
          key: [...listed.key, field ?? '', code],
          stated,
          message: `Check this cell${readAllTheSame.has(code) ? '' : ', which was left out of the checks that need it'}. ${message}`,
        }
        if (!ofColumn.has(code)) run.report(one)
        else damaged.set(column, { first: { ...one, at: run.remember(one.at) }, field, code, message, count: 1 })
      }
    }
    nothing(run, contracts, 'is there to look at')
  }
  return Object.assign(rows, {
    end: (run: Run): void => {
      for (const each of damaged.values()) tellDamaged(each, run)
    },
  })
}

/** Finds cells of a register that could not be read, or have more than one reading. */
export const cellNotRead: Rule<'contracts/cell-not-read'> = defineRule({
  code: 'contracts/cell-not-read',
  level: 'note',
  band: 'validity',
  summary: 'A date, value or term of a contract cannot be read in one way.',
  explain:
    'The cell holds no date, figure or term that can be read with one meaning, so the checks that need it did not run on this contract. Where the dates of a column are written month first, or in both orders, that is noted once for the column. Write dates as in 31/03/2027, sums as in £12,500, and terms in months.',
  citation: [contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  begin,
})
