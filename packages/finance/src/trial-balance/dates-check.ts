import { counted, listed, longDate, type IsoDate, type Run } from '@imt/core'
import { addTo, causeOf, others, quoted, type Cause } from '../spend/each-table.js'
import { paymentDay, type DayFault } from '../spend/payment-day.js'
import { eachTextOnce } from '../table/each-text-once.js'
import type { LedgerCheck } from './each-ledger.js'
import { ledgerRole } from './role.js'

/** Ways in which a spreadsheet loses a day, and days that never were. Other words may be what a ledger writes. */
const faults = ['serial', 'hashes', 'time', 'spreadsheetError', 'impossible'] as const satisfies readonly DayFault[]
type Fault = (typeof faults)[number]

const lost = 'Set the column to dates, wide enough to show them, and export again'
const words: { readonly [Each in Fault]: readonly [what: string, advice: string] } = {
  serial: ['a number and no day', `That is how a spreadsheet counts days. ${lost}`],
  hashes: ['no day', `The column was too narrow when the spreadsheet was exported. ${lost}`],
  time: ['no day', `That is a time of day, which a spreadsheet shows where the date was lost. ${lost}`],
  spreadsheetError: ['no day', 'That is the error of a formula. Correct it and export again'],
  impossible: ['no day of the calendar', 'Correct it'],
}

interface Lost {
  readonly fault: Fault
  readonly perhaps?: IsoDate
}

const lostIn = (text: string): Lost | undefined => {
  const { fault, perhaps } = paymentDay(text)
  const known = faults.find((each) => each === fault)
  // Six figures may be a year and a period.
  if (known === undefined || (known === 'serial' && perhaps === undefined)) return undefined
  return { fault: known, ...(perhaps === undefined ? {} : { perhaps }) }
}

/** Finds the days of ledger lines that a spreadsheet has lost: one finding for each way. */
export const datesOfLedger = (): LedgerCheck => {
  const read = eachTextOnce(lostIn)
  const causes = new Map<Fault, Cause>()
  const days = new Map<Fault, IsoDate>()
  return {
    row: (row, at, _, run) => {
      const text = (row.date ?? '').trim()
      if (text === '' || ledgerRole(row) !== 'line') return
      const found = read(text)
      if (found === undefined) {
        run.checked(`${at}/date`)
        return
      }
      if (found.perhaps !== undefined && !causes.has(found.fault)) days.set(found.fault, found.perhaps)
      addTo(causeOf(causes, found.fault), `${at}/date`, text, run)
    },
    end: (run: Run) => {
      for (const [fault, cause] of causes) {
        const [first] = cause.first
        if (first === undefined) continue
        const { count } = cause
        const day = fault === 'serial' ? days.get(fault) : undefined
        const [what, advice] = words[fault]
        const more = count > cause.first.length ? ' and others' : ''
        run.checked(first.at)
        run.report({
          at: first.at,
          message: `The date of ${counted(count, 'ledger line')} is ${what}: ${listed(quoted(cause), 'and')}${more}${day === undefined ? '' : `. The first would be ${longDate(day)}`}. ${advice}`,
          key: ['ledger date', fault, first.text],
          stated: first.text,
          ...others(cause),
        })
      }
    },
  }
}
