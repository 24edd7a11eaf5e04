import { counted, forCount, formatAmount, pointerTo, type JsonPointer, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import type { ComparedTotal, TotalOnTop } from './compared-total.js'
import { plainPaymentsOf } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'
import { covered, tellBeside } from './tell-beside.js'
import { tellFoot, type PlacedTop } from './tell-foot.js'
import { totalScopes } from './total-scopes.js'
import { totalWords } from './transactions.js'

const amountAt = (index: number): JsonPointer => pointerTo('sections', 'finance', 'spend', index, 'amount')

const tell = (line: SpendLine, compared: ComparedTotal, index: number, run: Run): void => {
  // Of one on top, or at a foot, nothing is known before its table or its foot ends: it is counted then.
  if (compared.outcome === 'onTop' || compared.outcome === 'foot') return
  const at = amountAt(index)
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
  if (compared.outcome === 'tooMany') {
    run.report({
      ...common,
      level: 'note',
      message: `${name} (${stated}) was not checked, because too many totals stand here one below another. Leave out those that say the same`,
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

const tellTop = ({ at, words, stated }: PlacedTop, total: TotalOnTop, run: Run): void => {
  const { outcome, payments, open, paid } = total
  run.checked(at)
  if (outcome === 'agrees') return
  const common = { at, key: ['spend total', words, stated], stated }
  if (outcome !== 'differs') {
    run.report({
      ...common,
      level: 'note',
      message:
        outcome === 'alone'
          ? `"${words}" (${stated}) was not checked, because no payment stands above it or below it`
          : `"${words}" (${stated}) was not checked, because ${counted(open, 'payment')} of the ${counted(payments, 'payment')} below it ${forCount(open, 'states', 'state')} no exact amount. Write each amount in pounds`,
    })
    return
  }
  const difference = total.stated.minus(paid)
  run.report({
    ...common,
    message: `"${words}" is ${stated}, ${formatAmount(difference.abs(), 'gbp')} ${difference.isNegative() ? 'less' : 'more'} than the ${counted(payments, 'payment')} below it, which ${forCount(payments, 'comes', 'come')} to ${formatAmount(paid, 'gbp')}. Check the total, and whether a payment is missing, doubled or wrong`,
    computed: formatAmount(paid, 'gbp'),
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

/** A check of the totals among payments, which is given them piece by piece. */
export interface TotalsCheck {
  (finance: Finance, run: Run): void
  /** No more lines come. */
  end(run: Run): void
}

/** Returns a check of the totals among payments, which remembers what was paid so far, table by table. */
export const compareTotals = (): TotalsCheck => {
  let table: number | undefined
  let compare = totalScopes()
  let linesUnder = untold()
  /** Those on top of the table, and those at the foot that has not ended yet, by how many lines stand before them. */
  let tops = new Map<number, PlacedTop>()
  let footRows = new Map<number, PlacedTop>()
  /** Where lines stand that were looked at before these is known at the end of their table alone. */
  let pending: ((run: Run) => void)[] = []
  /** The last total, which may be the first row of a foot. */
  let last: readonly [line: number, placed: PlacedTop] | undefined
  /** How many lines of the table stand before this one. */
  let before = 0
  /** Where the line after the last one that was looked at would stand. */
  let next = 0

  const settle = (run: Run, first: number): void => {
    const settled = compare.settled()
    if (settled.length === 0) return
    const ofFoot = footRows
    footRows = new Map()
    for (const each of settled) {
      const placed = ofFoot.get(each.row.line)
      if (placed === undefined) continue
      const told = (now: Run): void => tellFoot(placed, each, (line) => ofFoot.get(line), now)
      if (first + each.row.line < 0) pending.push(told)
      else told(run)
      const { outcome } = each
      if (outcome === 'alone' || outcome === 'open') continue
      const rows =
        outcome === 'apart'
          ? [
              each.row.line,
              ...[each.parts.net, each.parts.vat, each.parts.gross].flatMap(({ row, scope }) =>
                row === undefined ? linesUnder(scope.before, each.row.line) : row === each.row ? [] : [row.line],
              ),
            ]
          : [each.row.line, ...(each.scope === undefined ? [] : linesUnder(each.scope.before, each.row.line))]
      run.compared(
        rows.map((line) => amountAt(first + line)),
        outcome === 'agrees',
      )
    }
  }

  const endTable = (run: Run): void => {
    const ended = compare.end()
    settle(run, next - before)
    for (const tell of pending) tell(run)
    for (const total of ended) {
      const placed = tops.get(total.line)
      if (placed === undefined) continue
      tellTop(placed, total, run)
      const isCompared = total.outcome === 'agrees' || total.outcome === 'differs'
      const first = next - before
      if (isCompared)
        run.compared(
          [total.line, ...linesUnder(total.line + 1, total.until)].map((each) => amountAt(first + each)),
          total.outcome === 'agrees',
        )
    }
    compare = totalScopes()
    linesUnder = untold()
    tops = new Map()
    footRows = new Map()
    pending = []
    last = undefined
    before = 0
  }

  /** Keeps where a total stands that is told later, and the words of one that may be the first row of a foot. */
  const place = (line: SpendLine, { outcome }: ComparedTotal, index: number, run: Run): void => {
    const words = totalWords(line)?.trim()
    if (words === undefined) return
    const [at, stated] = [amountAt(index), line.amount?.text.trim() ?? '']
    if (outcome === 'onTop') tops.set(before, { at: run.remember(at), words, stated })
    else if (outcome === 'foot') {
      if (footRows.size === 0 && last !== undefined) footRows.set(last[0], last[1])
      footRows.set(before, { at, words, stated })
    }
    last = [before, { at, words, stated }]
  }

  /** Of the lines that come next, those of a foot that goes on are no part. */
  const keepFoot = (run: Run): void => {
    for (const [line, { at, ...said }] of footRows)
      if (line >= before - next) footRows.set(line, { at: run.remember(at), ...said })
  }

  const take = (finance: Finance, run: Run): void => {
    const { spend = [] } = finance
    next = 0
    for (const [index, line] of spend.entries()) {
      if (line.table !== table) endTable(run)
      table = line.table
      next = index + 1
      const compared = compare(line)
      settle(run, index - before)
      if (compared !== undefined) {
        tell(line, compared, index, run)
        tellBeside(line, compared, index, run)
        place(line, compared, index, run)
        const isCompared = compared.outcome === 'agrees' || compared.outcome === 'differs'
        const under = isCompared ? linesUnder(compared.scope.before, before) : []
        linesUnder(before, before + 1)
        if (isCompared) {
          const first = index - before
          const lines = [before, ...under]
          run.compared(
            lines.map((each) => amountAt(first + each)),
            compared.outcome === 'agrees',
          )
        }
      }
      before += 1
    }
    keepFoot(run)
    const plain = plainPaymentsOf(finance)
    if (plain === undefined) return
    compare.plain(plain)
    before += plain.payments
  }
  return Object.assign(take, { end: endTable })
}
