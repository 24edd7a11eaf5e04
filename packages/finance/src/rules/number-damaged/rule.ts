import { counted, defineRule, forCount, listed, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import {
  addTo,
  causeOf,
  eachTable,
  noCause,
  others,
  quoted,
  type Cause,
  type TableCheck,
} from '../../spend/each-table.js'
import { mayBeTurned, numberFault } from '../../spend/number-fault.js'
import { numberShapes, type NumberShapes } from '../../spend/number-shapes.js'
import { timesOf } from '../../spend/times-of.js'
import { isPayment } from '../../spend/payment-line.js'
import { datesOfLedger } from '../../trial-balance/dates-check.js'
import { eachLedger, type LedgerCheck } from '../../trial-balance/each-ledger.js'
import { ledgerRole } from '../../trial-balance/role.js'
import { vatNumberFault } from '../../spend/vat-number.js'
import { notStated } from '../../spend/withheld.js'

const columns = [
  ['transactionNumber', 'transaction number'],
  ['vatNumber', 'VAT registration number'],
] as const

/** Tells of numbers that were damaged in one way: how many there are, and the first of them. */
const tellDamaged = (
  cause: Cause | undefined,
  { of, column, fault }: { of: (count: number) => string; column: string; fault: 'shortened' | 'broken' },
  run: Run,
): void => {
  const first = cause?.first[0]
  if (cause === undefined || first === undefined) return
  const { count } = cause
  run.checked(first.at)
  run.report({
    at: first.at,
    message: `A spreadsheet damaged ${of(count)}: ${listed(quoted(cause), 'and')}${count > cause.first.length ? ' and others' : ''}. ${fault === 'shortened' ? 'Its last digits are lost: take it from the ledger, set the column to text, and export again' : 'Take it from the ledger, widen or correct the column, and export again'}`,
    key: ['spend number', column, fault, first.text],
    stated: first.text,
    ...others(cause),
  })
}

/** What is said of VAT registration numbers that nobody was given. */
const vatFaults = {
  form: 'In the United Kingdom it has 9 digits, or 12 for a branch, and GB or XI may stand before them; that of a government department is GD and 3 digits, that of a health authority HA and 3. A digit may be missing, or a nought that a spreadsheet took away',
  checkDigits:
    'The last two of its 9 digits follow from the others, and these do not: a digit may be mistyped, or two may have changed places',
} as const
const faultsOfVat = ['form', 'checkDigits'] as const

/** Asks of VAT registration numbers that are none: the column is optional, and a supplier may have given it so. */
const tellVat = (cause: Cause | undefined, fault: (typeof faultsOfVat)[number], run: Run): void => {
  const [first] = cause?.first ?? []
  if (cause === undefined || first === undefined) return
  const { count } = cause
  run.checked(first.at)
  run.report({
    at: first.at,
    level: 'note',
    message: `Check the VAT registration ${forCount(count, 'number', 'numbers')} of ${counted(count, 'payment')}: ${listed(quoted(cause), 'and')}${count > cause.first.length ? ' and others' : ''}. ${vatFaults[fault]}. Compare it with the invoice`,
    key: ['spend number', 'vatNumber', fault, first.text],
    stated: first.text,
    ...others(cause),
  })
}

/** Asks of transaction numbers, with what a spreadsheet may have done to them. */
const askNumbers = (cause: Cause, fault: 'turned' | 'rounded' | 'narrow', why: string, run: Run): void => {
  const [first] = cause.first
  if (first === undefined) return
  const { count } = cause
  run.checked(first.at)
  run.report({
    at: first.at,
    level: 'note',
    message: `Check the transaction ${forCount(count, 'number', 'numbers')} of ${counted(count, 'payment')}: ${listed(quoted(cause), 'and')}${count > cause.first.length ? ' and others' : ''}. ${why}: where that happened, take it from the ledger, set the column to text, and export again`,
    key: ['spend number', 'transactionNumber', fault, first.text],
    stated: first.text,
    ...others(cause),
  })
}

/** Asks of numbers that read as days, where others of their table do not: a body may number its payments so. */
const tellTurned = (turned: Cause, numbers: number, run: Run): void => {
  const [first] = turned.first
  if (first === undefined) return
  const { count } = turned
  if (count * 2 > numbers) {
    run.passed(count)
    return
  }
  askNumbers(turned, 'turned', 'A spreadsheet turns a number such as 1-2 into a day', run)
}

/** Asks of numbers that end in noughts where a spreadsheet keeps no digits, and that are shorter than padded ones. */
const tellShapes = (shapes: NumberShapes, run: Run): void => {
  const { cause, passed } = shapes.rounded()
  run.passed(passed)
  const [first] = cause?.first ?? []
  if (cause !== undefined && first !== undefined) {
    askNumbers(
      cause,
      'rounded',
      'Every number of the table that has more than 15 digits ends in noughts after the fifteenth, and a spreadsheet keeps 15 digits of a number and puts noughts in place of the rest',
      run,
    )
  }
  const narrow = shapes.narrow()
  if (narrow === undefined) return
  const { led, width } = narrow
  askNumbers(
    narrow.cause,
    'narrow',
    `${forCount(narrow.cause.count, 'It has', 'They have')} fewer digits than the ${counted(led, 'number')} of the table that ${forCount(led, 'begins', 'begin')} with a nought, which have ${String(width)} digits, and a spreadsheet takes away noughts at the beginning of a number`,
    run,
  )
}

const numbersOfTable = (): TableCheck => {
  const causes = new Map<string, Cause>()
  const without = noCause()
  const turned = noCause()
  const shapes = numberShapes()
  let hasNumbers = false
  let numbers = 0
  return {
    line: (line, at, run) => {
      if (!isPayment(line)) return
      const { transactionNumber } = line
      // Nought may be a number, and is not known to be none.
      if (transactionNumber?.trim() === '0') hasNumbers = true
      else if (transactionNumber !== undefined && notStated(transactionNumber) === 'missing')
        addTo(without, `${at}/transactionNumber`, transactionNumber, run, timesOf(line))
      else if (transactionNumber !== undefined) {
        hasNumbers = true
        numbers += timesOf(line)
      }
      for (const [column] of columns) {
        const text = line[column]
        if (text === undefined || text.trim() === '') continue
        const fault = numberFault(text) ?? (column === 'vatNumber' ? vatNumberFault(text) : undefined)
        if (fault !== undefined)
          addTo(causeOf(causes, `${column} ${fault}`), `${at}/${column}`, text, run, timesOf(line))
        else if (column === 'transactionNumber' && mayBeTurned(text))
          addTo(turned, `${at}/${column}`, text, run, timesOf(line))
        else if (column !== 'transactionNumber' || shapes.take(text, `${at}/${column}`, run, timesOf(line)))
          run.checked(`${at}/${column}`)
      }
    },
    plain: ({ numbered, unnumbered, vatNumbered, numberShapes: plainShapes }, run) => {
      for (const [shape, times] of plainShapes) shapes.count(shape, times)
      if (numbered > 0) hasNumbers = true
      numbers += numbered
      without.count += unnumbered
      run.passed(numbered + vatNumbered)
    },
    end: (run) => {
      const [blank] = without.first
      // A column that is blank throughout is as good as not there.
      if (hasNumbers && blank !== undefined) {
        const { count } = without
        run.checked(blank.at)
        run.report({
          at: blank.at,
          level: 'note',
          message: `Check the transaction ${forCount(count, 'number', 'numbers')} of ${counted(count, 'payment')}: ${forCount(count, 'it is', 'they are')} not stated, though other payments have theirs. State ${forCount(count, 'it', 'each')}, or say that ${forCount(count, 'it is', 'they are')} withheld`,
          key: ['spend number', 'transactionNumber', 'missing', ''],
          ...others(without),
        })
      }
      tellTurned(turned, numbers, run)
      tellShapes(shapes, run)
      for (const [column, name] of columns) {
        for (const fault of ['shortened', 'broken'] as const) {
          const of = (count: number): string => `the ${name} of ${counted(count, 'payment')}`
          tellDamaged(causes.get(`${column} ${fault}`), { of, column, fault }, run)
        }
      }
      for (const fault of faultsOfVat) tellVat(causes.get(`vatNumber ${fault}`), fault, run)
    },
  }
}

/** The columns of a ledger that tell its lines apart. */
const codes = [
  ['account', 'account code'],
  ['costCentre', 'cost centre'],
  ['reference', 'reference'],
] as const

const codesOfLedger = (): LedgerCheck => {
  const causes = new Map<string, Cause>()
  return {
    row: (row, at, _, run) => {
      if (ledgerRole(row) !== 'line') return
      for (const [column] of codes) {
        const text = row[column]
        if (text === undefined || text.trim() === '') continue
        const fault = numberFault(text)
        if (fault === undefined) run.checked(`${at}/${column}`)
        else addTo(causeOf(causes, `${column} ${fault}`), `${at}/${column}`, text, run)
      }
    },
    end: (run) => {
      for (const [column, name] of codes)
        for (const fault of ['shortened', 'broken'] as const) {
          const of = (count: number): string => `the ${name} of ${counted(count, 'ledger line')}`
          tellDamaged(causes.get(`${column} ${fault}`), { of, column, fault }, run)
        }
    },
  }
}

const none = 'no payment states a transaction number or a VAT registration number, and no ledger a code or a day'
const ofPayments = eachTable(numbersOfTable, none)
const ofLedgers = eachLedger((): LedgerCheck => {
  const checks = [codesOfLedger(), datesOfLedger()]
  return {
    row: (row, at, index, run) => {
      for (const check of checks) check.row(row, at, index, run)
    },
    end: (run) => {
      for (const check of checks) check.end(run)
    },
  }
}, none)

const begin = (): ReturnType<typeof ofPayments> => {
  const [payments, ledgers] = [ofPayments(), ofLedgers()]
  return Object.assign(
    (...[publication, run]: Parameters<typeof payments>) => {
      payments(publication, run)
      ledgers(publication, run)
      const { spend = [], ledger = [] } = publication.finance
      if (spend.length === 0 && ledger.length === 0)
        run.notApplicable('the publication lists no payments and holds no ledger')
      else run.notApplicable(none)
    },
    {
      end: (run: Run) => {
        payments.end?.(run)
        ledgers.end?.(run)
      },
    },
  )
}

/**
 * Finds numbers of transactions and VAT registrations, and codes and days of ledgers, that a spreadsheet has shortened
 * or lost, or numbers that are blank.
 */
export const numberDamaged: Rule<'finance/number-damaged'> = defineRule({
  code: 'finance/number-damaged',
  level: 'warning',
  band: 'validity',
  summary:
    'A transaction or VAT registration number, or a code or a day of a ledger, was damaged by a spreadsheet, or is not there.',
  explain:
    'A spreadsheet shows a long number as 1.23457E+11, and once it is exported so, its last digits are gone: several transactions share one number, and none can be asked about. Both numbers are looked at where they are stated. The codes of a ledger are looked at likewise, and its days, which a spreadsheet may show as a number such as 45809. A transaction number that reads as a day (01-Feb) where most others do not is asked about; so are numbers of more than 15 digits that all end in noughts after the fifteenth, where that is no chance, and numbers that are shorter than those of the table that begin with a nought, where these are all of one length and none is longer. So is a VAT registration number of a form that is not issued in the United Kingdom, or whose check digits do not follow from the others; those of other countries are not judged. That a transaction has no number where others of its table have one is a note; that a table has none is no fault.',
  citation: [financeCitations.spendGuidance, financeCitations.trialBalance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
