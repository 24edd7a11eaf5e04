import {
  Decimal,
  namesOf,
  ownNames,
  requireChoice,
  requireDay,
  requireList,
  requireObject,
  requireText,
  requireWholeNumber,
  type Citation,
  type IsoDate,
  type OwnNames,
} from '@imt/core'
import { lifecycleStatuses } from '@imt/estate'
import { capitalisationThresholds } from '@imt/finance'
import {
  compareAssetRegisters,
  type AssetComparison,
  type FixedAsset,
  type RegisteredDevice,
} from './asset-registers.js'
import { comparePayments, type ContractCost, type Payment, type SpendComparison } from './contract-payments.js'
import { compareLeases, type LeaseComparison, type RegisteredContract, type RegisteredLease } from './lease-register.js'

/** The registers of a body, as far as they are there. */
export interface Registers {
  /** Its lines of information technology: what else it holds no IT register has, and would be named. */
  readonly fixedAssets?: readonly FixedAsset[]
  readonly devices?: readonly RegisteredDevice[]
  readonly contracts?: readonly (RegisteredContract & ContractCost)[]
  readonly leases?: readonly RegisteredLease[]
  readonly payments?: readonly Payment[]
}

/** The day of the comparison, since when a device must have been seen, and by what names suppliers go. */
export interface RegisterTerms {
  readonly asOf: IsoDate
  /** A capitalised device that was not seen since is named; none is unless said. */
  readonly seenSince?: IsoDate
  /** Names of suppliers, each with the name to use: contracts and payments are added up under it. */
  readonly vendors?: OwnNames
}

/** The registers against each other; `null` where one of the two is not there. */
export interface RegisterComparison {
  readonly asOf: IsoDate
  /** Fixed assets against devices. */
  readonly assets: AssetComparison | null
  /** Contracts against leases in the books. */
  readonly leases: LeaseComparison | null
  /** Contract values against payments. */
  readonly spend: SpendComparison | null
  readonly citation: readonly Citation[]
}

const registerNames = namesOf<Registers>({
  fixedAssets: true,
  devices: true,
  contracts: true,
  leases: true,
  payments: true,
})
const termNames = namesOf<RegisterTerms>({ asOf: true, seenSince: true, vendors: true })

const requireAmount = (amount: Decimal | string, name: string): void => {
  if (typeof amount === 'string' ? !/^-?\d{1,15}(?:\.\d{1,4})?$/.test(amount) : !Decimal.isDecimal(amount))
    throw new TypeError(`${name} must be a Decimal or a plain decimal string such as '678.22'`)
}

/** What stands in the lines and would be taken for something else. */
const requireLines = (given: Registers): void => {
  const each = <Line extends object>(
    name: keyof Registers,
    lines: readonly Line[] = [],
    check: (line: Line, place: string) => void,
  ): void => {
    for (const [index, line] of lines.entries()) {
      const place = `compareRegisters: registers.${name}[${String(index)}]`
      check(requireObject(line, place), place)
    }
  }
  each('fixedAssets', given.fixedAssets, ({ disposedOn, quantity }, place) => {
    if (disposedOn !== undefined) requireDay(disposedOn, `${place}.disposedOn`)
    if (quantity !== undefined) requireWholeNumber(quantity, `${place}.quantity`, 1)
  })
  each('devices', given.devices, ({ cost, status }, place) => {
    if (status !== undefined) requireChoice(status, lifecycleStatuses, `${place}.status`)
    if (cost !== undefined) requireAmount(cost, `${place}.cost`)
  })
  each('contracts', given.contracts, ({ years = [] }, place) => {
    for (const { amount } of years) requireAmount(amount, `${place}.years[].amount`)
  })
  each('leases', given.leases, () => undefined)
  each('payments', given.payments, ({ supplier, paidOn, amount }, place) => {
    requireText(supplier, `${place}.supplier`)
    requireDay(paidOn, `${place}.paidOn`)
    requireAmount(amount, `${place}.amount`)
  })
}

/**
 * Returns the registers of a body against each other, as its finance team compares them each March: fixed assets with
 * the IT register, contracts with the leases in the books, what contracts cost with what was paid by supplier and year.
 *
 * Nothing here says which register is right, that a contract holds a lease, or that a payment was wrong: it says where
 * they differ. Devices are found by serial number, tag or number; those below the capitalisation threshold of the day
 * are counted, not named, and a line of the asset register that stands for several things is counted apart.
 *
 * @param registers - those that are there; each is compared with its counterpart
 * @param terms - the day, since when a device must have been seen, and by what names suppliers go
 * @throws {TypeError} when a register is no list, an amount is no plain decimal, or a name is unknown
 * @throws {RangeError} when a day is none
 * @example
 * ```ts
 * const { assets } = compareRegisters(
 *   {
 *     fixedAssets: [{ id: 'FA-1', serial: '5CG1234XYZ' }, { id: 'FA-2', serial: '5CG9999XYZ' }],
 *     devices: [{ id: 'LAPTOP-7', serial: '5cg-1234-xyz', status: 'retired' }],
 *   },
 *   { asOf: '2026-03-31' },
 * )
 * assets?.differences.map(({ code }) => code) // => ['disposedInDevicesOnly', 'capitalisedNotHeld']
 * ```
 */
export const compareRegisters = (registers: Registers, terms: RegisterTerms): RegisterComparison => {
  const call = 'compareRegisters: registers'
  const given = requireObject(registers, call, registerNames)
  for (const name of registerNames) requireList<unknown>(given[name] ?? [], `${call}.${name}`)
  const { asOf, seenSince, vendors = {} } = requireObject(terms, 'compareRegisters: terms', termNames)
  requireDay(asOf, 'compareRegisters: terms.asOf')
  if (seenSince !== undefined) requireDay(seenSince, 'compareRegisters: terms.seenSince')
  const vendorOf = ownNames(vendors, 'compareRegisters: terms.vendors')
  const { fixedAssets, devices, contracts, leases, payments } = given
  requireLines(given)
  const threshold = capitalisationThresholds.find(({ from, to }) => from <= asOf && (to === null || asOf < to))
  return {
    asOf,
    assets:
      fixedAssets === undefined || devices === undefined
        ? null
        : compareAssetRegisters(fixedAssets, devices, {
            asOf,
            seenSince,
            minimum: threshold === undefined ? undefined : new Decimal(threshold.minimum),
          }),
    leases: contracts === undefined || leases === undefined ? null : compareLeases(contracts, leases),
    spend: contracts === undefined || payments === undefined ? null : comparePayments(contracts, payments, vendorOf),
    citation: threshold === undefined ? [] : [threshold.citation],
  }
}
