import { counted, listed, type Decimal, type JsonPointer, type Level, type Run } from '@imt/core'
import { ofPeriod } from './each-ledger.js'
import { amountOf, statesNone } from './figures.js'
import { money } from './hints.js'
import type { LedgerRow } from './schema.js'
import { signedAmount } from './tally.js'

/** So many periods are told apart. */
const mostPeriods = 500
/** So many that do not balance are named. */
const mostNamed = 5
/** A period of fewer lines may come to nothing by a reversal alone. */
const leastLines = 3

/** What the lines of one period come to. */
export interface Period {
  readonly at: JsonPointer
  readonly name: string
  net: Decimal
  lines: number
  /** The account of its first line, and whether another has another. */
  readonly account: string
  isOfSeveral: boolean
}

/** What debits and credits of each period of one ledger come to. */
export interface PeriodNets {
  add(row: LedgerRow, at: JsonPointer, run: Run): void
  readonly size: number
  /** Of which of several periods side by side all figures are, in words: ` of Apr-25`. */
  readonly beside: string
  /** Those of several that do not balance; none where one cannot be added up. */
  out(): readonly Period[]
  /** Tells each of them in a trial balance that balances over all. */
  tell(level: Level | undefined, run: Run): void
  /** A ledger whose periods mostly come to nothing is a whole one, whatever it is called: tells those that do not. */
  tellOfOthers(run: Run): void
}

const netOf = (row: LedgerRow): Decimal | undefined => {
  if (statesNone(row.debit) && statesNone(row.credit)) return signedAmount(row)
  const [debit, credit] = [amountOf(row.debit), amountOf(row.credit)]
  return debit === undefined || credit === undefined ? undefined : debit.minus(credit)
}

const accountOf = ({ account, name, costCentre }: LedgerRow): string =>
  [account, name, costCentre].map((text) => (text ?? '').trim().toLowerCase()).join('\n')

/** Returns what adds up the periods of one ledger, of which nothing is known yet. */
export const periodNets = (): PeriodNets => {
  const periods = new Map<string, Period>()
  let areKnown = true
  let beside = ''

  const out = (): readonly Period[] =>
    areKnown && periods.size > 1 ? [...periods.values()].filter(({ net }) => !net.isZero()) : []

  return {
    get size() {
      return periods.size
    },
    get beside() {
      return beside
    },
    out,
    add: (row, at, run) => {
      const name = (row.period ?? '').trim()
      if (name === '') return
      beside = periods.size === 0 || (periods.size === 1 && periods.has(name)) ? ofPeriod(row) : ''
      const net = netOf(row)
      const known = periods.get(name)
      const account = accountOf(row)
      if (net === undefined || (known === undefined && periods.size >= mostPeriods)) areKnown = false
      else if (known === undefined) {
        const place = run.remember(`${at}/period`)
        periods.set(name, { net, lines: 1, account, isOfSeveral: false, at: place, name })
      } else {
        known.net = known.net.plus(net)
        known.lines += 1
        if (account !== known.account) known.isOfSeveral = true
      }
    },
    tell: (level, run) => {
      for (const { name, net, at } of out()) {
        run.checked(at)
        run.report({
          at,
          ...(level === undefined ? {} : { level }),
          message: `In period ${name} debits and credits are ${money(net.abs())} apart, though over all periods they agree, and in a trial balance they agree in each. Look for a line that was entered in another period than its other side`,
          key: ['debits and credits of a period', name],
          stated: name,
          computed: money(net),
          difference: { amount: net.toFixed(), unit: 'gbp' },
        })
      }
    },
    tellOfOthers: (run) => {
      const apart = out()
      const balanced = [...periods.values()].filter(
        ({ net, lines, isOfSeveral }) => net.isZero() && lines >= leastLines && isOfSeveral,
      )
      if (!areKnown || balanced.length < 2 || balanced.length < apart.length * 2) return
      for (const { at } of [...balanced, ...apart]) run.checked(at)
      const [first] = apart
      if (first === undefined) return
      const shown = apart.slice(0, mostNamed)
      const named = listed(
        shown.map(({ name, net }) => `${name} (${money(net)})`),
        'and',
      )
      const more = apart.length - shown.length
      run.report({
        at: first.at,
        level: 'warning',
        message: `In ${counted(apart.length, 'period')} debits and credits do not agree, though in ${counted(balanced.length, 'other period')} they do: ${named}${more > 0 ? ` and ${counted(more, 'other period')}` : ''}. Look there for a line that is missing, doubled, wrong, or entered in another period than its other side`,
        key: ['periods', ...shown.map(({ name }) => name)],
        stated: first.name,
        ...(apart.length === 1 ? { difference: { amount: first.net.toFixed(), unit: 'gbp' as const } } : {}),
      })
    },
  }
}
