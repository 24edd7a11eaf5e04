import { readContract, registerSpend, type ContractEntry } from '@imt/contracts'
import { addDays, completedMonths, counted, formatAmount, listed, type Decimal, type IsoDate } from '@imt/core'
import {
  compareRegisters,
  readFixedAssets,
  type PlacedAsset,
  type RegisterComparison,
  type RegisteredDevice,
} from '@imt/crosscheck'
import { daysOfTable, roleInTable, spendTexts, type SpendLine } from '@imt/finance'
import { describeLocation } from '@imt/report'
import type { Answer, AnswerTable } from '../answer.js'
import type { Loaded } from '../load/load.js'
import { partOf } from './part-of.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

const listOf = <Line>(loaded: Loaded, section: string, part: string): readonly Line[] => {
  const held = partOf(loaded, section, part)
  return Array.isArray(held) ? (held as readonly Line[]) : []
}

const pounds = (amount: Decimal): string => formatAmount(amount, 'gbp')

/** The payments of all files whose day and exact amount are known, and how many more there are. */
const paymentsOf = (
  lines: readonly SpendLine[],
  asOf: IsoDate,
): {
  readonly payments: readonly { supplier: string; paidOn: IsoDate; amount: Decimal }[]
  readonly others: number
} => {
  const own = lines.filter((line) => roleInTable(line) === 'payment')
  const texts = new Map<number | undefined, Map<string, number>>()
  for (const { table, datePaid = '' } of own) {
    const tallies = texts.get(table) ?? new Map<string, number>()
    texts.set(table, tallies.set(datePaid, (tallies.get(datePaid) ?? 0) + 1))
  }
  const monthFirst = new Map(
    [...texts].map(([table, tallies]) => [
      table,
      daysOfTable(
        [...tallies].map(([text, times]) => ({ text, times })),
        { asOf },
      ).monthFirst,
    ]),
  )
  const payments = own.flatMap(({ supplier, datePaid = '', amount, table }) => {
    const day = spendTexts.day(datePaid)
    const paidOn = monthFirst.get(table) === true ? (day.monthFirst ?? day.dayFirst) : (day.dayFirst ?? day.monthFirst)
    return paidOn === undefined || amount?.kind !== 'exact' || amount.value === null
      ? []
      : [{ supplier, paidOn, amount: amount.value }]
  })
  return { payments, others: own.length - payments.length }
}

/** For how many months a contract runs, where that is more than twelve: of a shorter one options may be taken up. */
const termOf = (entry: ContractEntry): number | undefined => {
  const { start, end } = readContract(entry)
  if (!start || !end) return undefined
  // The last day is of the term.
  const months = completedMonths(start.latest, addDays(end.earliest, 1))
  return months > 12 ? months : undefined
}

/** Contracts with what they cost by financial year, where that is one sum. */
const contractsOf = (register: readonly ContractEntry[], asOf: IsoDate) => {
  const costs = new Map(registerSpend(register, { asOf }).contracts.map((each) => [each.index, each.years]))
  return register.map((entry, index) => {
    const { reference, title, description, supplier } = entry
    const termMonths = termOf(entry)
    return {
      ...(reference === undefined ? {} : { reference }),
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(supplier === undefined ? {} : { supplier }),
      ...(termMonths === undefined ? {} : { termMonths }),
      years: (costs.get(index) ?? []).flatMap(({ year, low, high }) =>
        low.equals(high) ? [{ year, amount: low }] : [],
      ),
    }
  })
}

const differencesTable = (
  { assets }: RegisterComparison,
  fixed: readonly PlacedAsset[],
  deviceAt: (index: number) => string,
): AnswerTable => ({
  name: 'assets',
  title: 'Fixed assets against the IT register',
  headers: ['What', 'Where in the asset register', 'Where in the IT register'],
  rows: (assets?.differences ?? []).map(({ message, assets: own, devices }) => [
    message,
    own
      .flatMap((index) => fixed[index]?.location ?? [])
      .map(describeLocation)
      .join('; '),
    devices.map(deviceAt).join('; '),
  ]),
  remarks:
    assets === null
      ? ['Not compared: it takes a fixed asset register and an IT register.']
      : [
          `${counted(assets.counts.matched, 'line')} of the asset register found in the other. ${counted(assets.counts.belowThreshold, 'device')} below the capitalisation threshold need not be in it. ${counted(assets.counts.assetsWithoutKey + assets.counts.devicesWithoutKey, 'line')} of the two state nothing to be found by.`,
          'It is not known which register is right.',
        ],
})

const leasesTable = ({ leases }: RegisterComparison, register: readonly ContractEntry[]): AnswerTable => ({
  name: 'leases',
  title: 'Contracts that may hold a lease',
  headers: ['Contract', 'Supplier', 'Reference', 'By the words', 'Questions'],
  rows: (leases?.candidates ?? []).map(({ contract, words, candidate }) => {
    const { title = '', supplier = '', reference = '' } = register[contract] ?? {}
    return [title, supplier, reference, listed([...words], 'and'), candidate.questions.join('. ')]
  }),
  remarks: ['Candidates by their names alone, and no verdict: whether one holds a lease is for an accountant to say.'],
})

const differs = {
  equal: 'equal',
  paidMore: 'more was paid',
  paidLess: 'less was paid',
  noContractSeen: 'no contract seen',
  noPaymentSeen: 'no payment seen',
} as const

const spendTable = ({ spend }: RegisterComparison): AnswerTable => ({
  name: 'spend',
  title: 'Contract values against payments, by supplier and year',
  headers: ['Supplier', 'Year', 'Contracted', 'Paid', 'Difference', 'Which is'],
  rows: (spend?.rows ?? []).map(({ supplier, year, contracted, paid, difference, is }) => [
    supplier,
    year,
    pounds(contracted),
    pounds(paid),
    pounds(difference),
    differs[is],
  ]),
  remarks:
    spend === null
      ? ['Not compared: it takes a register of contracts and a file of payments.']
      : [
          ...spend.questions.map((question) => `${question}.`),
          ...(spend.yearsNotCovered.length === 0
            ? []
            : [
                `No payment of ${listed([...spend.yearsNotCovered], 'or')} was given: nothing is said of what contracts cost then.`,
              ]),
          ...(spend.contractsLeftOut.length === 0
            ? []
            : [
                `${counted(spend.contractsLeftOut.length, 'contract')} left out that state no supplier, or no one sum for each year.`,
              ]),
          ...(spend.paymentsLeftOut.length === 0
            ? []
            : [
                `${counted(spend.paymentsLeftOut.length, 'payment')} left out whose supplier is withheld or not stated.`,
              ]),
        ],
})

const answer = ({ loaded, asOf }: Asked<object>): Answer => {
  const { assets: fixed, otherCategories, notRead, tables } = readFixedAssets(loaded.sources)
  const devices = listOf<RegisteredDevice>(loaded, 'estate', 'records')
  const register = listOf<ContractEntry>(loaded, 'contracts', 'register')
  const lines = listOf<SpendLine>(loaded, 'finance', 'spend')
  const { payments, others } = paymentsOf(lines, asOf)
  const compared = compareRegisters(
    {
      ...(tables.length === 0 ? {} : { fixedAssets: fixed }),
      ...(devices.length === 0 ? {} : { devices }),
      ...(register.length === 0 ? {} : { contracts: contractsOf(register, asOf), leases: [] }),
      ...(lines.length === 0 ? {} : { payments }),
    },
    { asOf },
  )
  const deviceAt = (index: number): string => {
    const place = loaded.reading.locate(`/sections/estate/records/${String(index)}`)
    return place === undefined ? (devices[index]?.id ?? '') : describeLocation(place)
  }
  const { assets, leases, spend } = compared
  return {
    summary: [
      ...readInPart(loaded),
      `Read: ${listed(
        [
          counted(fixed.length, 'fixed asset'),
          counted(devices.length, 'device'),
          counted(register.length, 'contract'),
          counted(payments.length, 'payment'),
        ],
        'and',
      )}.`,
      'What differs says where to look. None of it says which register is right, that a contract holds a lease, or that a payment was wrong.',
    ],
    tables: [differencesTable(compared, fixed, deviceAt), leasesTable(compared, register), spendTable(compared)],
    leftOut: [
      ...readingProblems(loaded),
      ...(otherCategories === 0
        ? []
        : [
            `${counted(otherCategories, 'line')} of the asset register of other categories than information technology`,
          ]),
      ...notRead.map(({ at, why }) => `${describeLocation(at)}: ${why}`),
      ...(others === 0 ? [] : [`${counted(others, 'payment')} without a day or an exact amount`]),
    ],
    lookedAt: tables,
    json: { ...compared, fixedAssets: fixed },
    isEmpty: assets === null && leases === null && spend === null,
  }
}

/** The registers of a body against each other, as its finance team compares them each March. */
export const registersVerb: Verb = {
  name: 'finance registers',
  reads: ['estate/records', 'contracts/register', 'finance/spend'],
  answer,
}
