import {
  Decimal,
  counted,
  grouped,
  isIsoDate,
  isRecord,
  membersOf,
  refused,
  type IsoDate,
  type Note,
  type Parsed,
} from '@imt/core'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { hasShape, note, releasesIn, type Reading } from './release-reading.js'
import { readDurationInDays } from '../term/duration-in-days.js'
import type {
  PublishedAward,
  PublishedContract,
  PublishedPeriod,
  PublishedRelease,
  PublishedValue,
} from './published-release.js'

/** The day of a date-time as it is written, whatever its offset: a local midnight is never moved to the day before. */
const dayOf = (dateTime: string | undefined): IsoDate | undefined => {
  const day = dateTime?.slice(0, 10) ?? ''
  return isIsoDate(day) ? day : undefined
}

const method: Readonly<Record<string, string>> = {
  open: 'Open',
  selective: 'Further competition',
  limited: 'Limited',
  direct: 'Direct award',
}

/** An identifier as text. One that is a number is the same as the text of it. */
const identifierOf = (reading: Reading, id: string | number | undefined): string | undefined => {
  if (typeof id !== 'number') return id
  note(reading, 'idNotText', `The identifier ${String(id)} is a number, and was read as the text "${String(id)}"`)
  return String(id)
}

const valueOf = (reading: Reading, value: PublishedValue | undefined): string | undefined => {
  const { members } = reading
  const amount = members.take(value, 'amount')
  if (amount === undefined) return undefined
  if (typeof amount === 'string')
    note(reading, 'amountNotNumber', `The amount "${amount}" is text, and was read as a number`)
  const currency = members.take(value, 'currency')
  const plain = new Decimal(amount).toFixed()
  return currency === undefined || currency === 'GBP' ? `£${plain}` : `${plain} ${currency}`
}

/** What of an entry a release may say: every text of it, or `undefined`. */
type Fields = { readonly [K in ContractField]?: string | undefined }

/** The last day of a contract whose length alone is stated, in days; `undefined` where it cannot be told. */
const endAfter = (reading: Reading, start: IsoDate, period: PublishedPeriod): IsoDate | undefined => {
  const days = reading.members.take(period, 'durationInDays')
  if (days === undefined) return undefined
  const duration = readDurationInDays(start, days)
  if (!duration.ok) {
    note(reading, duration.refusal.code, duration.refusal.message)
    return undefined
  }
  for (const each of duration.notes) reading.notes.push(each)
  return duration.value.lastDay
}

/** The days of a contract, with the end worked out from the length where only that is stated. */
const termOf = (reading: Reading, period: PublishedPeriod): Fields => {
  const { members } = reading
  const startDate = members.take(period, 'startDate')
  const start = dayOf(startDate)
  if (startDate !== undefined && /T2[23]:00:00(?:\.0+)?Z$/.test(startDate))
    note(
      reading,
      'startShifted',
      'A start at 22:00 or 23:00 UTC looks like a local midnight that was moved: Check whether the next day is meant',
    )
  const stated = dayOf(members.take(period, 'endDate'))
  const end = stated ?? (start === undefined ? undefined : endAfter(reading, start, period))
  const months = end === undefined ? (members.look(period, 'durationInDays') ?? 0) / 30 : 0
  if (months > 0 && Number.isInteger(months)) members.take(period, 'durationInDays')
  return {
    start,
    end,
    term: months > 0 && Number.isInteger(months) ? counted(months, 'month') : undefined,
    maximumEnd: dayOf(members.take(period, 'maxExtentDate')),
  }
}

/** The suppliers of an award; an identifier only where it is that of the one supplier, under a scheme. */
const suppliersOf = (reading: Reading, award: PublishedAward): Fields => {
  const { members } = reading
  const suppliers = members.items(members.look(award, 'suppliers')).map(([supplier]) => supplier)
  const names = suppliers.map((supplier) => members.take(supplier, 'name')).filter((name) => name !== undefined)
  const id = members.look(suppliers[0], 'id')
  const isKnown = names.length === 1 && suppliers.length > 0 && typeof id === 'string' && schemeOfOne.test(id)
  return {
    supplier: names.length > 0 ? names.join('; ') : undefined,
    supplierIdentifier: isKnown ? String(members.take(suppliers[0], 'id')) : undefined,
  }
}
const schemeOfOne = /^[A-Z]{2}-[A-Z]+-\S+$/

/** How the contract was bought, and how it may be renewed. */
const procurementOf = ({ members }: Reading, { tender }: PublishedRelease): Fields => {
  const route = members.take(tender, 'procurementMethodDetails')
  const [lot] = members.items(members.look(tender, 'lots'))[0] ?? []
  const known = method[members.look(tender, 'procurementMethod') ?? '']
  if (route === undefined && known !== undefined) members.take(tender, 'procurementMethod')
  return {
    category: members.take(tender, 'mainProcurementCategory'),
    route: route ?? known,
    extension:
      members.take(members.look(lot, 'renewal'), 'description') ??
      members.take(members.look(tender, 'renewal'), 'description'),
  }
}

/** The period that is looked at: the first that has any member, of contract, award, tender and its first lot. */
const periodOf = (
  { members }: Reading,
  release: PublishedRelease,
  contract: PublishedContract,
  award: PublishedAward,
) => {
  const { tender } = release
  const [lot] = members.items(members.look(tender, 'lots'))[0] ?? []
  const periods = [
    members.look(contract, 'period'),
    members.look(award, 'contractPeriod'),
    members.look(tender, 'contractPeriod'),
    members.look(lot, 'contractPeriod'),
  ]
  return periods.find((period) => period !== undefined && Object.keys(period).length > 0) ?? {}
}

const entryOf = (
  reading: Reading,
  release: PublishedRelease,
  contract: PublishedContract,
  award: PublishedAward,
): ContractEntry => {
  const { members } = reading
  const { tender } = release
  const source = identifierOf(reading, members.take(release, 'ocid'))
  const { supplier, supplierIdentifier } = suppliersOf(reading, award)
  const { category, route, extension } = procurementOf(reading, release)
  const { start, end, term, maximumEnd } = termOf(reading, periodOf(reading, release, contract, award))
  const status = members.look(contract, 'status') === 'terminated' ? members.take(contract, 'status') : undefined
  const fields: Fields = {
    reference: identifierOf(reading, members.take(contract, 'id') ?? members.take(award, 'id')) ?? source,
    title: members.take(contract, 'title') ?? members.take(award, 'title') ?? members.take(tender, 'title'),
    description: members.take(contract, 'description'),
    supplier,
    supplierIdentifier,
    category,
    route,
    value: valueOf(reading, members.look(contract, 'value')) ?? valueOf(reading, members.look(award, 'value')),
    signed: dayOf(members.take(contract, 'dateSigned')),
    start,
    end,
    term,
    maximumEnd,
    extension,
    status: status === undefined ? undefined : 'terminated',
    source,
  }
  const stated = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as ContractEntry
  const own = members.take(contract, 'own')
  return own === undefined ? stated : { ...stated, own }
}

/** The awards of a release by their identifiers; of two with one, the first, and the other is told of. */
const awardsById = (
  reading: Reading,
  awards: readonly (readonly [PublishedAward, number])[],
): ReadonlyMap<string | undefined, PublishedAward> => {
  const known = new Map<string | undefined, PublishedAward>()
  for (const [award, index] of awards) {
    const stated = reading.members.look(award, 'id')
    const id = stated === undefined ? undefined : String(stated)
    if (id === undefined) known.set(id, known.get(id) ?? award)
    else if (known.has(id))
      note(
        reading,
        'awardRepeated',
        `Two awards have the identifier "${id}": contracts were joined with the first, and the other was left out`,
        ['awards', index],
      )
    else known.set(id, award)
  }
  return known
}

const readRelease = (reading: Reading, release: PublishedRelease, entries: ContractEntry[]): void => {
  const { members } = reading
  const awards = members.items(members.look(release, 'awards'))
  const contracts = members.items(members.look(release, 'contracts'))
  if (contracts.length === 0) {
    for (const [award] of awards) entries.push(entryOf(reading, release, {}, award))
    if (awards.length === 0) {
      const which = members.take(release, 'ocid')
      note(
        reading,
        'noContract',
        `${which === undefined ? 'A release' : `The release ${String(which)}`} holds neither contract nor award: it was left out of the register`,
      )
    }
    return
  }
  const known = awardsById(reading, awards)
  for (const [contract, index] of contracts) {
    const id = members.look(contract, 'awardID')
    const award = known.get(id === undefined ? undefined : String(id))
    if (award !== undefined) {
      members.take(contract, 'awardID')
      members.take(award, 'id')
    } else if (id !== undefined && awards.length > 0)
      note(
        reading,
        'awardMissing',
        `The contract names the award "${String(id)}", and no award of the release has that identifier`,
        ['contracts', index, 'awardID'],
      )
    entries.push(entryOf(reading, release, contract, award ?? {}))
  }
}

/**
 * Returns the contracts of a release or record package as entries of a register: contracts, or where there are none the
 * awards. Days are those written, whatever the offset beside them.
 *
 * Every member is accounted for: what is not in an entry is in a note. One that has another shape has a note of its own
 * (`amountNotRead`, `dateNotRead`, `memberNotRead` and their like, with its pointer as `at`); members that a register
 * has no field for have one for each kind, `membersLeftOut`, with their `path`, how many (`times`) and where the first
 * stands (`at`).
 *
 * @param json - a release package, a record package or a release, as parsed from JSON
 * @returns the entries; or a refusal `notOcds`
 * @example
 * ```ts
 * const contractPeriod = { startDate: '2025-04-01T00:00:00+01:00', endDate: '2026-03-31T23:59:59+01:00' }
 * const award = { id: '1', title: 'Robot', suppliers: [{ name: 'Blue Prism' }], contractPeriod }
 * valueOf(fromOcds({ releases: [{ ocid: 'ocds-b5fd17-1', awards: [award] }] }))[0]?.start // => '2025-04-01'
 * const other = fromOcds({})
 * other.ok ? undefined : other.refusal.code // => 'notOcds'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 */
export const fromOcds = (json: unknown): Parsed<readonly ContractEntry[]> => {
  const members = membersOf()
  const notes: Note[] = []
  const entries: ContractEntry[] = []
  const releases = releasesIn(json).filter(([release]) => isRecord(release))
  if (releases.length === 0)
    return refused('notOcds', 'There is no release here: give a release package, a record package or a release.')
  for (const [release, path] of releases) {
    const reading: Reading = { path, members, notes }
    if (hasShape(reading, release)) readRelease(reading, release, entries)
  }
  for (const { path, times, first } of members.left(json))
    notes.push({
      code: 'membersLeftOut',
      message: `"${path}" has no place in a register and was left out${times === 1 ? '' : `, ${grouped(times)} times`}`,
      params: { path, times, at: first },
    })
  return { ok: true, value: entries, notes }
}
