import {
  counted,
  type Decimal,
  listed,
  type Evidence,
  type JsonPointer,
  type Level,
  type Run,
  type SummaryLine,
} from '@imt/core'
import { moneyColumns, moneyKeys, sidePairs, type MoneyColumn, type SidePair } from './columns.js'
import { eachLedger, figuresOf, type LedgerCheck } from './each-ledger.js'
import { isScaled, sideOf, statesNone } from './figures.js'
import { ledgerHints, linesWords, money } from './hints.js'
import { kindOfLedger, type TrialBalanceKind } from './kind.js'
import { periodNets } from './period-nets.js'
import { toleranceOf, type ColumnSum } from './column-sum.js'
import type { ComparedTotal } from './compared-total.js'
import { ledgerTally } from './tally.js'
import type { LedgerRow } from './schema.js'

/** Columns of which one alone is to come to nothing, debits above zero and credits below. */
const signed = ['amount', 'opening', 'earlier', 'closing', 'balance', 'otherBalance'] as const

/** What is to balance: two columns that are to agree, or one that is to come to nothing. */
interface Sides {
  readonly columns: readonly MoneyColumn[]
  readonly debits: Decimal
  readonly credits: Decimal
  readonly tolerance: Decimal
  readonly open: number
}

const isLargeCredit = ({ sum }: ColumnSum): boolean => sum.isNegative()

/** Where figures of a table stand, for what is said when it has ended. */
interface Places {
  readonly first: Map<MoneyColumn, { readonly at: JsonPointer; readonly text: string }>
  readonly total: Map<MoneyColumn, { readonly at: JsonPointer; readonly text: string }>
}

const levels: { readonly [Kind in TrialBalanceKind]: Level | undefined } = {
  called: undefined,
  shaped: 'warning',
  perhaps: 'note',
  none: 'note',
}

const sidesOfLedger = (): LedgerCheck => {
  const tally = ledgerTally()
  const hints = ledgerHints()
  const kind = kindOfLedger()
  const places: Places = { first: new Map(), total: new Map() }
  const periods = periodNets()
  const totals: ComparedTotal[] = []
  let rows = 0
  let lastIndex = 0
  let inThousands = false
  let hasMarks = false
  /** The first figure that is one. */
  let exact: JsonPointer | undefined

  const remember = (row: LedgerRow, at: JsonPointer, into: Places['first'], run: Run, again: boolean): void => {
    for (const column of moneyKeys) {
      const figure = row[column]
      if (figure === undefined || statesNone(figure) || (!again && into.has(column))) continue
      const placed = { at: run.remember(`${at}/${column}`), text: figure.text.trim() }
      into.set(column, placed)
      if (figure.kind === 'exact') exact ??= placed.at
    }
  }
  const pairSides = ([debit, credit]: SidePair): readonly Sides[] => {
    const [debits, credits] = [tally.sumOf(debit), tally.sumOf(credit)]
    if (debits.stated + credits.stated === 0) return []
    return [
      {
        columns: [debit, credit],
        debits: debits.sum,
        // Where each credit is shown below zero, that is how this ledger writes a credit.
        credits: isLargeCredit(credits) ? credits.sum.negated() : credits.sum,
        tolerance: toleranceOf(debits, credits),
        open: debits.open + credits.open,
      },
    ]
  }
  /** Amounts, or balances that have a mark beside each. */
  const splitColumn = (): MoneyColumn | undefined =>
    tally.sumOf('debitsOfAmount').stated + tally.sumOf('creditsOfAmount').stated === 0
      ? undefined
      : signed.find((column) => column !== 'opening' && column !== 'earlier' && tally.sumOf(column).stated > 0)
  const signedSides = (): readonly Sides[] =>
    signed.flatMap((column): readonly Sides[] => {
      const own = tally.sumOf(column)
      // Beside marks, other balances may be written without a sign: what they come to says nothing.
      if (own.stated === 0 || (hasMarks && column !== splitColumn())) return []
      const split = column === splitColumn() ? tally.sumOf('debitsOfAmount').sum : own.sum
      return [
        {
          columns: [column],
          debits: split,
          credits: split.minus(own.sum),
          tolerance: toleranceOf(own),
          open: own.open,
        },
      ]
    })

  const placeOf = (
    columns: readonly MoneyColumn[],
  ): { readonly at: JsonPointer; readonly text: string; readonly isTotal: boolean } | undefined => {
    const order = [...columns].reverse()
    const [first] = [places.total, places.first].flatMap((of) => order.flatMap((column) => of.get(column) ?? []))
    return first && { ...first, isTotal: order.some((column) => places.total.get(column)?.at === first.at) }
  }

  /** The stated totals agree, and one of them differs from its lines by as much: that has been told. */
  const isTold = ({ columns, debits, credits }: Sides): boolean =>
    totals.some(
      (total) =>
        total.all &&
        total.columns.some(
          ({ column, outcome, difference }) =>
            outcome === 'differs' && columns.includes(column) && difference.abs().equals(debits.minus(credits).abs()),
        ),
    )

  const tell = (sides: Sides, of: TrialBalanceKind, run: Run): void => {
    const { columns, debits, credits, tolerance, open } = sides
    const place = placeOf(columns)
    if (place === undefined) return
    const difference = debits.minus(credits)
    const { beside } = periods
    run.checked(place.at)
    const [debitColumn = 'debit', creditColumn] = columns
    const words =
      creditColumn === undefined
        ? `the ${moneyColumns[debitColumn]}${beside} come to ${money(difference)}`
        : `${moneyColumns[debitColumn]}${beside} come to ${money(debits)} and ${moneyColumns[creditColumn]} to ${money(credits)}, ${money(difference.abs())} apart`
    // What the first line states, or one column for both sides, is nothing that the debits could be compared with.
    const isOfBoth = place.isTotal && creditColumn !== undefined
    const common = {
      at: place.at,
      key: ['debits and credits', ...columns, ...(beside === '' ? [] : [beside])],
      ...(isOfBoth ? { stated: place.text } : {}),
    }
    if (open > 0) {
      run.report({
        ...common,
        level: 'note',
        message: `Whether debits and credits agree was not checked in the ${listed(
          columns.map((column) => moneyColumns[column]),
          'and',
        )}${beside}, because ${counted(open, 'figure')} cannot be added up. Write each in pounds and pence`,
      })
      return
    }
    const holds = difference.abs().lessThanOrEqualTo(tolerance)
    run.compared(figuresOf(place.at, { from: lastIndex + 1 - rows, to: lastIndex + 1, columns }), holds)
    if (difference.isZero() || isTold(sides) || (holds && inThousands)) return
    const Words = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    const agree = creditColumn === undefined ? 'they come to nothing' : 'the two agree'
    const found = {
      ...(isOfBoth ? { computed: money(debits) } : {}),
      difference: { amount: difference.toFixed(), unit: 'gbp' as const },
    }
    if (holds) {
      run.report({
        ...common,
        ...found,
        level: 'note',
        message: `Check the trial balance: ${words}. Where its figures are rounded to whole pounds, that may be all`,
      })
      return
    }
    const level = levels[of]
    const out = periods.out()
    const inPeriods =
      out.length === 0 || out.length > 3
        ? []
        : [
            `The difference lies in ${listed(
              out.map(({ name, net }) => `period ${name} (${money(net)})`),
              'and',
            )}`,
          ]
    const hint = hints.of(difference, columns, true)
    const evidence: readonly Evidence[] = hint.evidence
    run.report({
      ...common,
      ...found,
      ...(level === undefined ? {} : { level }),
      message: [
        of === 'perhaps'
          ? `Check whether this is a whole trial balance: ${words}. If it is, a line is missing, doubled or on the wrong side; if it lists some accounts only, say so above the table`
          : `${Words}, and in a trial balance${of === 'shaped' ? ', which this table has the shape of,' : ''} ${agree}. Look for a line that is missing, doubled, wrong or on the wrong side`,
        ...(of === 'perhaps' ? [] : inPeriods),
        ...hint.words,
      ].join('. '),
      ...(evidence.length === 0 ? {} : { evidence }),
    })
  }

  const summary = (all: readonly Sides[], of: TrialBalanceKind): readonly SummaryLine[] => [
    {
      label: 'ledger',
      text: `${linesWords(tally.lines)}${periods.beside}${periods.size > 1 ? ` of ${counted(periods.size, 'period')}` : ''}`,
    },
    ...all.map(({ columns, debits, credits, open }): SummaryLine => {
      const [first = 'debit', second] = columns
      const unread = open === 0 ? '' : `; ${counted(open, 'figure')} left out that cannot be added up`
      const words = moneyColumns[first].replace('debits', second === undefined ? 'debits' : 'debits and credits')
      const label = `${words}${periods.beside}`
      const net = debits.minus(credits)
      return {
        label,
        text:
          second === undefined
            ? `${net.isZero() && of !== 'none' ? 'they come to nothing' : `${money(net)} net`}${unread}`
            : `${money(debits)} and ${money(credits)}${of === 'none' ? `, ${money(net)} net` : net.isZero() ? ', which agree' : `, ${money(net.abs())} apart`}${unread}`,
      }
    }),
  ]

  return {
    row: (row, at, index, run) => {
      lastIndex = index
      const taken = tally.take(row)
      if (taken === 'line') {
        kind.add(row)
        hints.add(row, at, run)
        remember(row, at, places.first, run, false)
        periods.add(row, at, run)
        if (moneyKeys.some((key) => isScaled(row[key]))) inThousands = true
        if (sideOf(row.side) !== undefined) hasMarks = true
      } else if (taken !== undefined) {
        if (totals.length < 100) totals.push(taken)
        if (taken.all && taken.isDifference !== true) remember(row, at, places.total, run, true)
      }
      rows += 1
    },
    end: (run) => {
      const of = kind.kind
      const pairs = sidePairs.flatMap(pairSides)
      const ofOne = signedSides()
      if (exact !== undefined) run.summarise(exact, summary(pairs.length > 0 ? pairs : ofOne.slice(0, 1), of))
      if (of === 'none') {
        periods.tellOfOthers(run)
        return
      }
      // Of several columns of balances one says it, unless the table is known to be whole.
      const own = splitColumn() ?? ofOne[0]?.columns[0]
      const one =
        of === 'called' ? ofOne : ofOne.filter(({ columns: [column] }) => column === own || column === 'otherBalance')
      const all = pairs.length > 0 ? pairs : one
      for (const sides of all) tell(sides, of, run)
      const isWhole = of === 'called' || of === 'shaped'
      if (isWhole && all.every(({ debits, credits }) => debits.equals(credits))) periods.tell(levels[of], run)
    },
  }
}

/** Compares the debits of a trial balance with its credits. */
export const debitsAndCredits = eachLedger(sidesOfLedger, 'no ledger is a whole trial balance')
