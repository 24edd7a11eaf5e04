import { Decimal, namesOf, requireChoice, requireList, requireObject, requireWholeNumber, shown } from '@imt/core'
import { readNotNegative, readShare, type Amount } from '../money/amount.js'
import { vatNames, type VatBasis, type VatTerms } from '../vat/vat-of.js'
import { recognitionTests, type PurchaseKind, type RecognitionAnswers } from './recognition-tests.data.js'

/** Items bought at one price. */
export interface PurchaseLine {
  readonly description?: string
  /** Whole number, at least 1. */
  readonly quantity: number
  /** Pounds sterling each, on the VAT basis of the purchase. */
  readonly unitPrice: Amount
}

/** What only someone who knows the purchase can say; leave out what is not known. */
export interface GroupJudgement {
  readonly functionallyInterdependent?: boolean
  readonly boughtTogether?: boolean
  readonly disposedTogether?: boolean
  readonly singleManagerialControl?: boolean
}

/** A purchase to be judged. */
export interface Purchase {
  readonly lines: readonly PurchaseLine[]
  /** What is bought; `equipment` unless said, and asked where a description reads otherwise. */
  readonly kind?: PurchaseKind
  /** What is known of the tests of that kind. */
  readonly tests?: RecognitionAnswers
  /**
   * For how many months its use is bought, where that ends: of a subscription, a licence, a support contract. Twelve
   * or fewer are never capital.
   */
  readonly termMonths?: number
  /** How VAT is in the prices. `unstated` tests both, and says so. */
  readonly vat: VatTerms | (Omit<VatTerms, 'basis'> & { readonly basis: 'unstated' })
  /** Equipment only. */
  readonly group?: GroupJudgement
  /**
   * Equipment only: true for the first equipping and setting-up of a new building, ward or unit, which counts whatever
   * it costs. Taken not to be, unless said.
   */
  readonly initialEquipping?: boolean
}

const purchaseNames = namesOf<Purchase>({
  lines: true,
  kind: true,
  tests: true,
  termMonths: true,
  vat: true,
  group: true,
  initialEquipping: true,
})
const kinds = Object.keys(recognitionTests) as readonly PurchaseKind[]
const groupNames = namesOf<GroupJudgement>({
  functionallyInterdependent: true,
  boughtTogether: true,
  disposedTogether: true,
  singleManagerialControl: true,
})

/** The judgements that make items a group, in words. */
export const judgements = [
  ['functionallyInterdependent', 'the items depend on each other to work'],
  ['boughtTogether', 'they were bought at about the same time'],
  ['disposedTogether', 'they are to be disposed of at about the same time'],
  ['singleManagerialControl', 'they are under one manager’s control'],
] as const satisfies readonly (readonly [keyof GroupJudgement, string])[]

/** One line with what its items cost the body: exact, so that rounding never carries an item over a limit. */
export interface CostedLine {
  readonly each: Decimal
  readonly total: Decimal
}

/** Returns what the lines of a purchase cost the body on a VAT basis. */
export const costed = (basis: VatBasis, purchase: Purchase): readonly CostedLine[] => {
  const rate = readNotNegative(purchase.vat.ratePercent, 'capitalisationGate: purchase.vat.ratePercent')
  const recoverable = readShare(purchase.vat.recoverablePercent, 'capitalisationGate: purchase.vat.recoverablePercent')
  const net = rate.times(new Decimal(100).minus(recoverable)).plus(10_000)
  // One division at the very end, so that prices that come out even stay even.
  const whole = basis === 'net' ? new Decimal(10_000) : rate.plus(100).times(100)
  return purchase.lines.map(({ quantity, unitPrice }, index) => {
    const name = `capitalisationGate: purchase.lines[${String(index)}]`
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      throw new RangeError(`${name}.quantity must be a whole number of at least 1, got ${shown(quantity)}`)
    const price = readNotNegative(unitPrice, `${name}.unitPrice`).times(net)
    return { each: price.div(whole), total: price.times(quantity).div(whole) }
  })
}

/** An answer may be left out where it is not known. */
const requireAnswer = (answer: boolean | undefined, name: string): void => {
  if (answer !== undefined) requireChoice(answer, [true, false], `capitalisationGate: purchase.${name}`)
}

/** The kind and the answers: a test of another kind would be passed over in silence. */
const readTests = ({ kind = 'equipment', tests = {}, termMonths, group, initialEquipping }: Purchase): void => {
  requireChoice(kind, kinds, 'capitalisationGate: purchase.kind')
  const names = recognitionTests[kind].tests.map(([name]) => name)
  requireObject(tests, 'capitalisationGate: purchase.tests', names)
  for (const name of names) requireAnswer(tests[name], `tests.${name}`)
  if (termMonths !== undefined) requireWholeNumber(termMonths, 'capitalisationGate: purchase.termMonths', 1)
  if (kind === 'equipment') return
  const only = group === undefined ? (initialEquipping === undefined ? undefined : 'initialEquipping') : 'group'
  if (only !== undefined)
    throw new TypeError(`capitalisationGate: purchase.${only} is for a purchase of kind 'equipment', got '${kind}'`)
}

/** Returns the purchase, checked where a word or a yes taken for another would change the answer in silence. */
export const readPurchase = (purchase: Purchase): Purchase => {
  requireObject(purchase, 'capitalisationGate: purchase', purchaseNames)
  requireObject(purchase.group ?? {}, 'capitalisationGate: purchase.group', groupNames)
  if (requireList(purchase.lines, 'capitalisationGate: purchase.lines').length === 0)
    throw new RangeError('capitalisationGate: purchase.lines must have at least one line')
  requireChoice(
    requireObject(purchase.vat, 'capitalisationGate: purchase.vat', vatNames).basis,
    ['net', 'gross', 'unstated'],
    'capitalisationGate: purchase.vat.basis',
  )
  requireAnswer(purchase.initialEquipping, 'initialEquipping')
  for (const [key] of judgements) requireAnswer(purchase.group?.[key], `group.${key}`)
  readTests(purchase)
  costed('net', purchase)
  return purchase
}
