import { Decimal, financialYear, type IsoDate, type NameReader } from '@imt/core'
import { spendTexts } from '@imt/finance'
import { supplierKey } from './key-of.js'

/** What a contract costs by financial year, as `spendProfile` of `@imt/contracts` gives it. */
export interface ContractCost {
  readonly supplier?: string
  readonly years?: readonly { readonly year: string; readonly amount: Decimal | string }[]
}

/** A payment, pounds sterling; a credit is below zero. */
export interface Payment {
  readonly supplier: string
  readonly paidOn: IsoDate
  readonly amount: Decimal | string
}

/** What a supplier's contracts cost in a year, and what was paid. */
export interface SupplierYear {
  readonly supplier: string
  readonly year: string
  readonly contracted: Decimal
  readonly paid: Decimal
  /** Paid less contracted. */
  readonly difference: Decimal
  readonly is: 'equal' | 'paidMore' | 'paidLess' | 'noContractSeen' | 'noPaymentSeen'
  /** Places of the contracts and payments, counted from 0. */
  readonly contracts: readonly number[]
  readonly payments: readonly number[]
}

/** Contract values against payments. A difference says where to look, and not what is wrong, or that anything is. */
export interface SpendComparison {
  /** By supplier and year, in the order first met. */
  readonly rows: readonly SupplierYear[]
  /** Years of contracts that no payment is of, the earliest first: nothing is said of them. */
  readonly yearsNotCovered: readonly string[]
  /** Contracts without a supplier or a cost by year. */
  readonly contractsLeftOut: readonly number[]
  /** Payments whose supplier is withheld or not stated: whose contracts they are of is not known. */
  readonly paymentsLeftOut: readonly number[]
  readonly questions: readonly string[]
}

interface Sums {
  readonly supplier: string
  readonly year: string
  contracted: Decimal
  paid: Decimal
  readonly contracts: number[]
  readonly payments: number[]
}

const kindOf = ({ contracts, payments }: Sums, difference: Decimal): SupplierYear['is'] => {
  if (contracts.length === 0) return 'noContractSeen'
  if (difference.isZero()) return 'equal'
  if (payments.length === 0) return 'noPaymentSeen'
  return difference.isNegative() ? 'paidLess' : 'paidMore'
}

/** Returns what contracts cost and what was paid, by supplier and financial year. */
export const comparePayments = (
  contracts: readonly ContractCost[],
  payments: readonly Payment[],
  vendorOf: NameReader = () => undefined,
): SpendComparison => {
  const sums = new Map<string, Sums>()
  const at = (name: string, year: string): Sums => {
    const supplier = vendorOf(name) ?? name
    const key = JSON.stringify([supplierKey(supplier), year])
    const there = sums.get(key)
    if (there !== undefined) return there
    const fresh: Sums = {
      supplier,
      year,
      contracted: new Decimal(0),
      paid: new Decimal(0),
      contracts: [],
      payments: [],
    }
    sums.set(key, fresh)
    return fresh
  }
  const covered = new Set(payments.map(({ paidOn }) => financialYear(paidOn).label))
  const notCovered = new Set<string>()
  const contractsLeftOut: number[] = []
  for (const [index, { supplier, years }] of contracts.entries()) {
    if (supplier === undefined || supplierKey(supplier) === '' || years === undefined) {
      contractsLeftOut.push(index)
      continue
    }
    for (const { year, amount } of years) {
      if (!covered.has(year)) {
        notCovered.add(year)
        continue
      }
      const row = at(supplier, year)
      row.contracted = row.contracted.plus(amount)
      if (!row.contracts.includes(index)) row.contracts.push(index)
    }
  }
  const paymentsLeftOut: number[] = []
  for (const [index, { supplier, paidOn, amount }] of payments.entries()) {
    if (spendTexts.supplier(supplier).key === '' || supplierKey(supplier) === '') {
      paymentsLeftOut.push(index)
      continue
    }
    const row = at(supplier, financialYear(paidOn).label)
    row.paid = row.paid.plus(amount)
    row.payments.push(index)
  }
  return {
    rows: [...sums.values()].map((row) => {
      const difference = row.paid.minus(row.contracted)
      return { ...row, difference, is: kindOf(row, difference) }
    }),
    yearsNotCovered: [...notCovered].sort(),
    contractsLeftOut,
    paymentsLeftOut,
    questions: [
      'Check that contract values and payments have VAT in them alike',
      'Check whether payments below a limit are left out of the file, and whether a year is whole',
    ],
  }
}
