import { counted, forCount, type Decimal, type Figure, type FindingDraft, type JsonPointer, type Run } from '@imt/core'
import { toleranceOf } from './column-sum.js'
import { moneyColumns, moneyKeys, type MoneyColumn } from './columns.js'
import { eachLedger, figuresOf, ofPeriod, rowAt, type LedgerCheck } from './each-ledger.js'
import { ledgerHints, linesWords, money } from './hints.js'
import { amountOf, isScaled, roundingOf, statesNone } from './figures.js'
import { labelOf, ledgerRole } from './role.js'
import type { LedgerRow } from './schema.js'
import type { ComparedColumn, ComparedTotal } from './compared-total.js'
import { ledgerTally } from './tally.js'

/** So many findings wait for the end of a table. */
const mostLate = 100

const covered = ({ lines, all }: ComparedTotal): string =>
  `the ${linesWords(lines)} ${all ? 'above it' : 'since an earlier total'}`

const more = ({ difference }: ComparedColumn): string =>
  `${money(difference.abs())} ${difference.isNegative() ? 'less' : 'more'} than`

/** What is said of a total in one column; nothing where it agrees. */
const messageOf = (total: ComparedTotal, each: ComparedColumn, beside: string) => {
  const name = total.words === '' ? 'A total without a name' : `"${total.words}"`
  const stated = each.figure.text.trim()
  const of = `${moneyColumns[each.column]}${beside}`
  switch (each.outcome) {
    case 'agrees':
      return undefined
    case 'inexact':
      return {
        level: 'note' as const,
        message: `${name} (${stated}) in the ${of} was not checked, because it states no exact amount. State it in pounds and pence`,
      }
    case 'open':
      return {
        level: 'note' as const,
        message: `${name} (${stated}) in the ${of} was not checked, because ${counted(each.open, 'figure')} of ${covered(total)} ${forCount(each.open, 'is', 'are')} no exact amount. Write each in pounds and pence`,
      }
    case 'nearly':
      return isScaled(each.figure)
        ? undefined
        : {
            level: 'note' as const,
            message: `Check ${name} in the ${of}: it states ${stated}, ${more(each)} ${covered(total)} come to (${money(each.computed)}). Where these are rounded to whole pounds, that may be all`,
          }
    case 'differs':
      return total.isDifference
        ? {
            message: `${name} states ${stated}, but debits and credits differ by ${money(each.computed)}. Correct it, and find out why the two differ`,
          }
        : {
            message: `${name} in the ${of} states ${stated}, ${more(each)} ${covered(total)} come to (${money(each.computed)}). Check the total, and whether a line is missing, doubled or wrong`,
          }
  }
}

/** A figure of a total that stands above all lines. */
interface OnTop {
  readonly at: JsonPointer
  /** Its number among the rows of the table. */
  readonly row: number
  readonly words: string
  readonly column: MoneyColumn
  readonly figure: Figure
  readonly stated: Decimal
}

/** The figures of a row that is a total for certain, and marks no side: those that no line above can be held to. */
const figuresOnTop = (row: LedgerRow): readonly (readonly [MoneyColumn, Figure, Decimal])[] =>
  ledgerRole(row) !== 'total' || row.side !== undefined
    ? []
    : moneyKeys.flatMap((column): readonly (readonly [MoneyColumn, Figure, Decimal])[] => {
        const figure = row[column]
        const stated = figure === undefined || statesNone(figure) ? undefined : amountOf(figure)
        return figure === undefined || stated === undefined || stated.isZero() ? [] : [[column, figure, stated]]
      })

const totalsOfLedger = (): LedgerCheck => {
  const tally = ledgerTally()
  const hints = ledgerHints()
  const late: FindingDraft[] = []
  /** How many rows of a column were told as parts of a total. */
  const told = new Map<MoneyColumn, number>()
  let rows = 0
  const tops: OnTop[] = []
  let hasOthers = false
  let last = 0

  /** Tells of the totals above all lines, once no more lines come. One of several may be of some lines only. */
  const tellTops = (run: Run): void => {
    for (const { at, row, words, column, figure, stated } of tops) {
      const sum = tally.sumOf(column)
      const computed = /credit/i.test(column) && sum.sum.isNegative() ? sum.sum.abs() : sum.sum
      const difference = stated.minus(computed)
      const isOf = difference.abs().lessThanOrEqualTo(toleranceOf(sum).plus(sum.withPence > 0 ? 0 : roundingOf(figure)))
      if (sum.stated === 0 || (sum.open === 0 && !isOf && hasOthers)) continue
      run.checked(at)
      const common = { at, key: ['ledger total', words, column], stated: figure.text.trim() }
      const name = `"${words}"${sum.open > 0 ? ` (${common.stated})` : ''} in the ${moneyColumns[column]}`
      if (sum.open > 0) {
        run.report({
          ...common,
          level: 'note',
          message: `${name} was not checked, because ${counted(sum.open, 'figure')} of the ${linesWords(tally.lines)} below it ${forCount(sum.open, 'is', 'are')} no exact amount. Write each in pounds and pence`,
        })
        continue
      }
      const first = last + 1 - rows
      run.compared(figuresOf(`${rowAt(first + row)}/${column}`, { from: first, to: last + 1, columns: [column] }), isOf)
      if (isOf) continue
      run.report({
        ...common,
        message: `${name} states ${common.stated}, ${money(difference.abs())} ${difference.isNegative() ? 'less' : 'more'} than the ${linesWords(tally.lines)} below it come to (${money(computed)}). Check the total, and whether a line is missing, doubled or wrong`,
        computed: money(computed),
        difference: { amount: difference.toFixed(), unit: 'gbp' },
      })
    }
  }

  const compared = (total: ComparedTotal, each: ComparedColumn, at: JsonPointer, index: number, run: Run): void => {
    const from = Math.max(total.before, told.get(each.column) ?? 0)
    told.set(each.column, rows)
    const columns = total.isDifference ? (['debit', 'credit'] as const) : [each.column]
    run.compared(figuresOf(at, { from: index - rows + from, to: index, columns }), each.outcome !== 'differs')
  }
  const tell = (total: ComparedTotal, row: LedgerRow, index: number, run: Run): void => {
    for (const each of total.columns) {
      const at: JsonPointer = `${rowAt(index)}/${each.column}`
      if (each.outcome !== 'open' && each.outcome !== 'inexact') compared(total, each, at, index, run)
      const said = messageOf(total, each, ofPeriod(row))
      const hint =
        each.outcome === 'differs' && late.length < mostLate
          ? hints.of(each.difference, total.isDifference ? ['debit', 'credit'] : [each.column], false)
          : { words: [], evidence: [] }
      const draft = {
        key: ['ledger total', total.words, `${each.column}${ofPeriod(row)}`],
        stated: each.figure.text.trim(),
        ...(each.outcome === 'inexact' || each.outcome === 'open'
          ? {}
          : {
              computed: money(each.computed),
              difference: { amount: each.difference.toFixed(), unit: 'gbp' as const },
            }),
        message: [said?.message ?? '', ...hint.words].join('. '),
        ...(said !== undefined && 'level' in said ? { level: said.level } : {}),
      }
      // Lines of earlier pieces are known by what was remembered, which is named when the table has ended.
      if (hint.evidence.length > 0) {
        late.push({ ...draft, at: run.remember(at), evidence: hint.evidence })
        continue
      }
      run.checked(at)
      if (said !== undefined) run.report({ ...draft, at })
    }
  }
  return {
    row: (row, at, index, run) => {
      const taken = tally.take(row)
      last = index
      if (taken === 'line') hints.add(row, at, run)
      else if (taken !== undefined) {
        hasOthers = true
        tell(taken, row, index, run)
      } else if (tally.lines === 0 && tops.length < mostLate) {
        for (const [column, figure, stated] of figuresOnTop(row)) {
          hasOthers ||= tops.some((each) => each.row !== rows)
          tops.push({ at: run.remember(`${at}/${column}`), row: rows, words: labelOf(row), column, figure, stated })
        }
      }
      rows += 1
    },
    end: (run) => {
      tellTops(run)
      for (const draft of late) {
        run.checked(draft.at)
        run.report(draft)
      }
    },
  }
}

/** Compares the totals of a ledger with their lines. */
export const ledgerTotals = eachLedger(totalsOfLedger, 'no row of the ledger states a total of others')
