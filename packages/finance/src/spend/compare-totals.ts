import { counted, forCount, formatAmount, pointerTo, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import type { SpendLine } from './schema.js'
import { totalScopes, type ComparedTotal, type Scope } from './total-scopes.js'
import { totalWords } from './transactions.js'

const covered = ({ payments, all, group }: Scope): string =>
  group !== undefined
    ? `the ${counted(payments, 'payment')} of "${group}" above it`
    : `the ${counted(payments, 'payment')} ${all ? 'above it' : 'since an earlier total'}`

const tell = (line: SpendLine, compared: ComparedTotal, index: number, run: Run): void => {
  const at = pointerTo('sections', 'finance', 'spend', index, 'amount')
  run.checked(at)
  if (compared.outcome === 'agrees') return
  const words = totalWords(line)?.trim()
  const stated = line.amount?.text.trim() ?? ''
  const common = { at, key: ['spend total', words ?? '', stated], stated }
  const name = words === undefined ? 'A row that states nothing but an amount' : `"${words}"`
  if (compared.outcome === 'inexact') {
    run.report({
      ...common,
      level: 'note',
      message: `${name} (${stated}) was not checked, because it states no exact amount. State it in pounds and pence`,
    })
    return
  }
  const { scope } = compared
  if (compared.outcome === 'open') {
    run.report({
      ...common,
      level: 'note',
      message: `${name} (${stated}) was not checked, because ${counted(scope.open, 'payment')} of ${covered(scope)} ${forCount(scope.open, 'states', 'state')} no exact amount. Write each amount in pounds`,
    })
    return
  }
  const difference = compared.stated.minus(scope.paid)
  const side = difference.isNegative() ? 'less' : 'more'
  const come = forCount(scope.payments, 'comes', 'come')
  run.report({
    ...common,
    ...(compared.named ? {} : { level: 'warning' as const }),
    message: `${name} is ${stated}, ${formatAmount(difference.abs(), 'gbp')} ${side} than ${covered(scope)}, which ${come} to ${formatAmount(scope.paid, 'gbp')}. ${
      compared.named
        ? 'Check the total, and whether a payment is missing, doubled or wrong'
        : 'If it is a total, correct it; if it is a payment, state its supplier and date'
    }`,
    computed: formatAmount(scope.paid, 'gbp'),
    difference: { amount: difference.toFixed(), unit: 'gbp' },
  })
}

/**
 * Returns what gives the lines from one to before another that it has not given yet, so that a line under many totals
 * is told once. The next stretch never ends before the last one.
 */
const untold = (): ((from: number, to: number) => readonly number[]) => {
  const told: (readonly [from: number, to: number])[] = []
  return (from, to) => {
    const lines: number[] = []
    let until = to
    let begin = from
    for (let last = told.at(-1); last !== undefined && last[1] >= from; last = told.at(-1)) {
      for (let line = until - 1; line >= last[1]; line -= 1) lines.push(line)
      until = Math.min(until, last[0])
      begin = Math.min(begin, last[0])
      told.pop()
    }
    for (let line = until - 1; line >= from; line -= 1) lines.push(line)
    told.push([begin, to])
    return lines
  }
}

/** Returns a check of the totals among payments, which remembers what was paid so far, table by table. */
export const compareTotals = (): ((finance: Finance, run: Run) => void) => {
  let table: number | undefined
  let compare = totalScopes()
  let linesUnder = untold()
  /** How many lines of the table stand before this one. */
  let before = 0
  return ({ spend = [] }, run) => {
    for (const [index, line] of spend.entries()) {
      if (line.table !== table) {
        compare = totalScopes()
        linesUnder = untold()
        before = 0
      }
      table = line.table
      const compared = compare(line)
      if (compared !== undefined) {
        tell(line, compared, index, run)
        const isCompared = compared.outcome === 'agrees' || compared.outcome === 'differs'
        const under = isCompared ? linesUnder(compared.scope.before, before) : []
        linesUnder(before, before + 1)
        if (isCompared) {
          const first = index - before
          const lines = [before, ...under]
          run.compared(
            lines.map((each) => pointerTo('sections', 'finance', 'spend', first + each, 'amount')),
            compared.outcome === 'agrees',
          )
        }
      }
      before += 1
    }
  }
}
