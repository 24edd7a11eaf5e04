import { counted, listed, type Members } from '@imt/core'
import { parseExtension } from '../extension/parse-extension.js'
import type {
  PublishedAward,
  PublishedContract,
  PublishedLot,
  PublishedPeriod,
  PublishedRenewal,
  PublishedTender,
} from './published-release.js'
import { isSamePeriod } from './reading-term.js'
import { note, type Reading } from './release-reading.js'

type Id = string | number

/** The lots that a contract or an award says it is for; `undefined` where it does not say. */
const lotIds = (members: Members, contract: PublishedContract, award: PublishedAward): readonly Id[] | undefined => {
  for (const whole of [contract, award]) {
    const related = members.items(members.look(whole, 'relatedLots')).map(([id]) => id)
    if (related.length > 0) {
      members.take(whole, 'relatedLots')
      return related
    }
  }
  const items = members.items(members.look(award, 'items')).map(([item]) => item)
  const related = [...new Set(items.map((item) => members.take(item, 'relatedLot')).filter((id) => id !== undefined))]
  return related.length > 0 ? related : undefined
}

/** The lots that one contract is for, as far as it can be told. */
export interface LotsOfContract {
  readonly lots: readonly PublishedLot[]
  /** Whether they are told; where not, they are all that there are. */
  readonly told: boolean
}

/** Finds the lots of a contract: those that it or its award names, or the only one. */
export const lotsOf = (
  reading: Reading,
  tender: PublishedTender | undefined,
  contract: PublishedContract,
  award: PublishedAward,
): LotsOfContract => {
  const { members } = reading
  const all = members.items(members.look(tender, 'lots')).map(([lot]) => lot)
  if (all.length === 0) return { lots: [], told: true }
  const ids = lotIds(members, contract, award)
  if (ids === undefined) return { lots: all, told: all.length < 2 }
  const lots = all.filter((lot) => ids.some((id) => String(id) === String(members.look(lot, 'id'))))
  for (const lot of lots) members.take(lot, 'id')
  const missing = ids.filter((id) => !lots.some((lot) => String(members.look(lot, 'id')) === String(id)))
  if (missing.length > 0)
    note(
      reading,
      'lotMissing',
      `An award is for the ${missing.length === 1 ? 'lot' : 'lots'} ${listed(missing.map((id) => `"${String(id)}"`))}, and the tender has no lot of that identifier`,
    )
  return { lots, told: true }
}

const saysAny = (period: PublishedPeriod | undefined): boolean => period !== undefined && Object.keys(period).length > 0

/** The lots of one contract that an entry is made for, and how. */
export interface Share {
  /** The period that its lots have in common; none where nothing tells which. */
  readonly period: PublishedPeriod | undefined
  /** The lots that it is for, as far as that is told. */
  readonly lots: readonly PublishedLot[]
  /** One of several entries that are made of one contract. */
  readonly isPart: boolean
}

/**
 * Shares a contract among its lots: one entry for all of them where they run alike, or where the contract has a period
 * of its own; one for each where each has its own days.
 */
export const sharesOf = (
  reading: Reading,
  { lots, told }: LotsOfContract,
  own: readonly (PublishedPeriod | undefined)[],
): readonly Share[] => {
  const { members } = reading
  const [first, ...others] = lots
  const period = (lot: PublishedLot | undefined): PublishedPeriod | undefined => members.look(lot, 'contractPeriod')
  const alike = others.every((lot) => isSamePeriod(period(lot), period(first)))
  if (alike || own.some(saysAny))
    return [{ period: alike ? period(first) : undefined, lots: told ? lots : [], isPart: false }]
  if (told) return lots.map((lot) => ({ period: period(lot), lots: [lot], isPart: true }))
  note(
    reading,
    'lotNotTold',
    `An award does not say which of ${counted(lots.length, 'lot')} it is for, and they have different periods: its dates were left out. Check them in the notice`,
  )
  return [{ period: undefined, lots: [], isPart: false }]
}

const wholeMonths = (members: Members, period: PublishedPeriod | undefined): number | undefined => {
  const months = members.look(period, 'durationInMonths')
  if (months !== undefined) return months
  const days = members.look(period, 'durationInDays') ?? 0
  if (days <= 0) return undefined
  return days % 365 === 0 ? (days / 365) * 12 : days % 30 === 0 ? days / 30 : undefined
}

/** The renewals of a lot or a tender, as words of a register. */
export const renewalOf = (
  { members }: Reading,
  whole:
    | {
        readonly renewal?: PublishedRenewal | null | undefined
        readonly hasRenewal?: boolean | null | undefined
      }
    | undefined,
): string | undefined => {
  const renewal = members.look(whole, 'renewal')
  const has = members.look(whole, 'hasRenewal')
  const described = members.take(renewal, 'description')
  if (described !== undefined) {
    if (has === true) members.take(whole, 'hasRenewal')
    return described
  }
  const count = members.look(renewal, 'maximumRenewals')
  const period = members.look(renewal, 'period')
  const months = wholeMonths(members, period)
  if (count !== undefined && count > 0 && months !== undefined) {
    members.take(renewal, 'maximumRenewals')
    members.take(period, members.look(period, 'durationInMonths') === undefined ? 'durationInDays' : 'durationInMonths')
    if (has === true) members.take(whole, 'hasRenewal')
    return `${String(count)} x ${counted(months, 'month')}`
  }
  if (has === undefined) return undefined
  members.take(whole, 'hasRenewal')
  return has ? 'Yes' : 'No'
}

/** The options of a lot or a tender: to extend, or to buy more. */
export const optionsOf = (
  { members }: Reading,
  whole: { readonly options?: { readonly description?: string | null | undefined } | null | undefined } | undefined,
): { readonly extension?: string; readonly other?: string } => {
  const described = members.take(members.look(whole, 'options'), 'description')
  if (described === undefined) return {}
  const read = parseExtension(described)
  const isExtension = read.ok && (read.value.options.length > 0 || (read.value.maximumExtensionMonths ?? 0) > 0)
  return isExtension ? { extension: described } : { other: described }
}
