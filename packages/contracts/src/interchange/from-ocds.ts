import { Decimal, isIsoDate, type IsoDate, type Note, type Parsed, refused } from '@imt/core'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { readDurationInDays } from '../term/duration-in-days.js'
import {
  releasesOrRecords,
  statedText,
  type PublishedAward,
  type PublishedContract,
  type PublishedRelease,
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

const valueOf = ({ amount, currency }: NonNullable<PublishedContract['value']> = {}): string | undefined => {
  if (amount === undefined) return undefined
  return currency === undefined || currency === 'GBP'
    ? `£${new Decimal(amount).toFixed()}`
    : `${new Decimal(amount).toFixed()} ${String(currency)}`
}

/** What of an entry a release may say: every text of it, or `undefined`. */
type Fields = { readonly [K in ContractField]?: string | undefined }

/** The days of a contract, with the end worked out from the length where only that is stated. */
const termOf = (period: NonNullable<PublishedContract['period']>, notes: Note[]): Fields => {
  const { startDate, endDate, maxExtentDate, durationInDays: days } = period
  const start = dayOf(startDate)
  let end = dayOf(endDate)
  if (startDate !== undefined && /T2[23]:00:00(?:\.0+)?Z$/.test(startDate))
    notes.push({
      code: 'startShifted',
      message:
        'A start at 22:00 or 23:00 UTC looks like a local midnight that was moved: Check whether the next day is meant',
    })
  if (end === undefined && start !== undefined && days !== undefined && Number.isInteger(days) && days > 0) {
    const duration = readDurationInDays(start, days)
    if (duration.ok) {
      end = duration.value.lastDay
      for (const note of duration.notes) notes.push(note)
    } else notes.push({ code: duration.refusal.code, message: duration.refusal.message })
  }
  const term = days !== undefined && end === undefined && days % 30 === 0 ? `${days / 30} months` : undefined
  return { start, end, term, maximumEnd: dayOf(maxExtentDate) }
}

/** The suppliers of an award; an identifier only where it is that of the one supplier, under a scheme. */
const suppliersOf = ({ suppliers = [] }: PublishedAward): Fields => {
  const names = suppliers.map(({ name }) => name).filter((name) => name !== undefined)
  const id = suppliers[0]?.id
  return {
    supplier: names.length > 0 ? names.join('; ') : undefined,
    supplierIdentifier: names.length === 1 && id !== undefined && /^[A-Z]{2}-[A-Z]+-\S+$/.test(id) ? id : undefined,
  }
}

/** How the contract was bought, and how it may be renewed. */
const procurementOf = ({ tender }: PublishedRelease): Fields => ({
  category: tender?.mainProcurementCategory,
  route: tender?.procurementMethodDetails ?? method[tender?.procurementMethod ?? ''],
  extension: tender?.lots?.[0]?.renewal?.description ?? tender?.renewal?.description,
})

const entryOf = (
  release: PublishedRelease,
  contract: PublishedContract,
  award: PublishedAward,
  notes: Note[],
): ContractEntry => {
  const { tender } = release
  const period =
    contract.period ?? award.contractPeriod ?? tender?.contractPeriod ?? tender?.lots?.[0]?.contractPeriod ?? {}
  const { supplier, supplierIdentifier } = suppliersOf(award)
  const { category, route, extension } = procurementOf(release)
  const { start, end, term, maximumEnd } = termOf(period, notes)
  const fields: Fields = {
    reference: contract.id ?? statedText.parse(award.id) ?? release.ocid,
    title: contract.title ?? award.title ?? tender?.title,
    description: contract.description,
    supplier,
    supplierIdentifier,
    category,
    route,
    value: valueOf(contract.value) ?? valueOf(award.value),
    signed: dayOf(contract.dateSigned),
    start,
    end,
    term,
    maximumEnd,
    extension,
    status: contract.status === 'terminated' ? 'terminated' : undefined,
    source: release.ocid,
  }
  const stated = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as ContractEntry
  return contract.own === undefined ? stated : { ...stated, own: contract.own }
}

const readRelease = (release: PublishedRelease, entries: ContractEntry[], notes: Note[]): void => {
  const { awards = [], contracts = [] } = release
  if (contracts.length > 0)
    for (const contract of contracts)
      entries.push(entryOf(release, contract, awards.find(({ id }) => id === contract.awardID) ?? {}, notes))
  else if (awards.length > 0) for (const award of awards) entries.push(entryOf(release, {}, award, notes))
  else
    notes.push({
      code: 'noContract',
      message: 'A release holds neither contract nor award: it was left out of the register',
    })
}

const releasesIn = (json: unknown): readonly PublishedRelease[] => {
  const parsed = releasesOrRecords.safeParse(json)
  if (!parsed.success) return []
  const { ocid, releases, records = [] } = parsed.data
  if (releases) return releases
  const recorded = records.flatMap((record) =>
    record.compiledRelease ? [record.compiledRelease] : (record.releases ?? []),
  )
  return recorded.length > 0 || ocid === undefined ? recorded : [parsed.data]
}

/**
 * Returns the contracts of a release or record package as entries of a register: contracts, or where there are none the
 * awards. Days are those written, whatever the offset beside them.
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
  const releases = releasesIn(json)
  if (releases.length === 0)
    return refused('notOcds', 'There is no release here: give a release package, a record package or a release.')
  const entries: ContractEntry[] = []
  const notes: Note[] = []
  for (const release of releases) readRelease(release, entries, notes)
  return { ok: true, value: entries, notes }
}
