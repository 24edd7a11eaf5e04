import { counted, forCount, grouped, listed, type Decimal, type Evidence, type JsonPointer } from '@imt/core'
import { eachLedger, type LedgerCheck } from './each-ledger.js'
import { amountOf, statesNone, zero } from './figures.js'
import { money } from './hints.js'
import { ledgerRole } from './role.js'
import { signedAmount } from './tally.js'
import type { LedgerRow } from './schema.js'

/** So many journals are told apart: more than a month of a large body has. */
const mostJournals = 50_000
/** So many that do not balance are named. */
const mostNamed = 5

/** What the lines of one journal number come to. */
interface Journal {
  readonly at: JsonPointer
  readonly name: string
  net: Decimal
  lines: number
  /** The account of its first line, and whether another has another. */
  readonly account: string
  isOfSeveral: boolean
  /** A line of it states an amount, and lines stand on both sides. */
  hasAmounts: boolean
  hasBothSides: boolean
  isFirstNegative: boolean | undefined
  /** A line of it cannot be added up. */
  isOpen: boolean
}

/** Debits above zero, credits below; `undefined` where a line cannot be added up. */
const netOf = (row: LedgerRow): Decimal | undefined => {
  if (row.notRead !== undefined) return undefined
  if (statesNone(row.debit) && statesNone(row.credit)) return signedAmount(row)
  const [debit, credit] = [amountOf(row.debit), amountOf(row.credit)]
  return debit === undefined || credit === undefined ? undefined : debit.minus(credit.abs())
}

const accountOf = ({ account, name, costCentre }: LedgerRow): string =>
  [account, name, costCentre].map((text) => (text ?? '').trim().toLowerCase()).join('\n')

const statesAmount = ({ debit, credit, amount, notRead }: LedgerRow): boolean =>
  notRead !== undefined || !statesNone(debit) || !statesNone(credit) || !statesNone(amount)

const journalsOfLedger = (): LedgerCheck => {
  const journals = new Map<string, Journal>()
  let isFull = false

  return {
    row: (row, at, _, run) => {
      const name = (row.reference ?? '').trim()
      if (name === '' || !statesAmount(row) || ledgerRole(row) !== 'line') return
      const key = name.toLowerCase()
      const known = journals.get(key)
      if (known === undefined && journals.size >= mostJournals) {
        isFull = true
        return
      }
      const account = accountOf(row)
      const journal = known ?? {
        at: run.remember(`${at}/reference`),
        name,
        net: zero,
        lines: 0,
        account,
        isOfSeveral: false,
        hasAmounts: false,
        hasBothSides: false,
        isFirstNegative: undefined,
        isOpen: false,
      }
      if (known === undefined) journals.set(key, journal)
      const net = netOf(row)
      journal.lines += 1
      if (account !== journal.account) journal.isOfSeveral = true
      if (net === undefined) journal.isOpen = true
      else if (!net.isZero()) {
        journal.isFirstNegative ??= net.isNegative()
        if (journal.isFirstNegative !== net.isNegative()) journal.hasBothSides = true
        journal.net = journal.net.plus(net)
        journal.hasAmounts = true
      }
    },
    end: (run) => {
      const whole = [...journals.values()].filter(({ hasAmounts, isOpen }) => hasAmounts && !isOpen)
      const out = whole.filter(({ net }) => !net.isZero())
      // Within one account it is no journal that comes to nothing, but an invoice that was paid.
      const balanced = whole.filter(({ net, isOfSeveral }) => net.isZero() && isOfSeveral).length
      // References that are no journals, or an extract of some accounts: hardly any comes to nothing.
      const isRule = balanced >= 2 && balanced >= out.length * 2
      // Of two or three, one that balances shows it, where the others have both sides, too.
      const isShown =
        balanced >= out.length && out.every(({ hasBothSides, isOfSeveral }) => hasBothSides && isOfSeveral)
      // Where each has several accounts and both sides, they are journals, whether one balances or not.
      const areJournals = whole.every(({ hasBothSides, isOfSeveral }) => hasBothSides && isOfSeveral)
      if (!isRule && !(isShown && balanced > 0) && !areJournals) return
      for (const { at } of whole) run.checked(at)
      const [first] = out
      if (first === undefined) {
        const [any] = whole
        if (isFull && any !== undefined)
          run.report({
            at: any.at,
            level: 'note',
            message: `Only the first ${grouped(mostJournals)} journals of the ledger were compared one by one, and each of them comes to nothing. Whether the others do was not looked at: split the file by period to have all compared`,
            key: ['journals', 'too many'],
          })
        return
      }
      const total = out.reduce((sum, { net }) => sum.plus(net), zero)
      const shown = out.slice(0, mostNamed)
      const named = listed(
        shown.map(({ name, net }) => `"${name}" (${money(net)})`),
        'and',
      )
      const more = out.length - shown.length
      const rest = whole.length - out.length
      const others = `${isFull ? `of the first ${grouped(mostJournals)} ` : ''}the other ${forCount(rest, 'one does', `${grouped(rest)} do`)}`
      const count = forCount(out.length, 'one journal', counted(out.length, 'journal'))
      const hint =
        out.length > 1 && total.isZero()
          ? 'Together they come to nothing: look first for a line that stands under the number of another'
          : forCount(
              out.length,
              first.lines === 1
                ? 'It has one line only: look for its other side'
                : 'Look in it for a line that is missing, doubled, wrong or on the wrong side',
              'Look in each for a line that is missing, doubled, wrong or on the wrong side',
            )
      const evidence: readonly Evidence[] = shown
        .slice(1)
        .map(({ at, name }) => ({ at, role: 'corroborates' as const, text: name }))
      run.report({
        at: first.at,
        level: balanced === 0 ? 'note' : 'warning',
        message: `Debits and credits of ${count} do not come to nothing${rest === 0 ? '' : `, though ${others}`}: ${named}${more > 0 ? ` and ${grouped(more)} more` : ''}. ${hint}`,
        key: ['journals', ...shown.map(({ name }) => name)],
        stated: first.name,
        ...(out.length === 1 ? { difference: { amount: first.net.toFixed(), unit: 'gbp' as const } } : {}),
        ...(evidence.length === 0 ? {} : { evidence }),
      })
    },
  }
}

/** Compares the debits of each journal with its credits, in a ledger whose journals balance as a rule. */
export const journalsBalance = eachLedger(journalsOfLedger, 'no ledger is a whole trial balance')
