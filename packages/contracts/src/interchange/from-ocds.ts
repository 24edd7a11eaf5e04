import { Decimal, isIsoDate, type IsoDate, type Note, type Parsed } from '@imt/core'
import type { ContractEntry } from '../register/schema.js'
import { readDurationInDays } from '../term/duration-in-days.js'

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const record = (value: unknown): Json => (isRecord(value) ? value : {})
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** The day of a date-time as it is written, whatever its offset: a local midnight is never moved to the day before. */
const dayOf = (value: unknown): IsoDate | undefined => {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isIsoDate(day) ? day : undefined
}

const method: Readonly<Record<string, string>> = {
  open: 'Open',
  selective: 'Further competition',
  limited: 'Limited',
  direct: 'Direct award',
}

const valueOf = (value: Json): string | undefined => {
  const { amount, currency } = value
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return undefined
  return currency === undefined || currency === 'GBP'
    ? `£${new Decimal(amount).toFixed()}`
    : `${new Decimal(amount).toFixed()} ${String(currency)}`
}

interface Found {
  readonly entries: ContractEntry[]
  readonly notes: Note[]
}

const entryOf = (release: Json, contract: Json, award: Json, notes: Note[]): ContractEntry => {
  const tender = record(release['tender'])
  const [lot = {}] = list(tender['lots'])
  const period =
    [contract['period'], award['contractPeriod'], tender['contractPeriod'], lot['contractPeriod']]
      .map(record)
      .find((candidate) => Object.keys(candidate).length > 0) ?? {}
  const start = dayOf(period['startDate'])
  const days = period['durationInDays']
  let end = dayOf(period['endDate'])
  if (typeof period['startDate'] === 'string' && /T2[23]:00:00(?:\.0+)?Z$/.test(period['startDate']))
    notes.push({
      code: 'startShifted',
      message:
        'A start at 22:00 or 23:00 UTC looks like a local midnight that was moved: Check whether the next day is meant',
    })
  if (end === undefined && start !== undefined && typeof days === 'number' && Number.isInteger(days) && days > 0) {
    const duration = readDurationInDays(start, days)
    if (duration.ok) {
      end = duration.value.lastDay
      notes.push(...duration.notes)
    } else notes.push({ code: duration.code, message: duration.message })
  }
  const suppliers = list(award['suppliers'])
    .map(({ name }) => text(name))
    .filter((name) => name !== undefined)
  const [supplierId] = list(award['suppliers']).map(({ id }) => text(id))
  const value = valueOf(record(contract['value'])) ?? valueOf(record(award['value']))
  const renewal = text(record(lot['renewal'])['description']) ?? text(record(tender['renewal'])['description'])
  const months = typeof days === 'number' && end === undefined && days % 30 === 0 ? `${days / 30} months` : undefined
  const fields: { readonly [K in keyof ContractEntry]: string | undefined } = {
    reference: text(contract['id']) ?? text(award['id']) ?? text(release['ocid']),
    title: text(contract['title']) ?? text(award['title']) ?? text(tender['title']),
    description: text(contract['description']),
    supplier: suppliers.length > 0 ? suppliers.join('; ') : undefined,
    supplierIdentifier:
      suppliers.length === 1 && supplierId !== undefined && /^[A-Z]{2}-[A-Z]+-\S+$/.test(supplierId)
        ? supplierId
        : undefined,
    category: text(tender['mainProcurementCategory']),
    route: text(tender['procurementMethodDetails']) ?? method[text(tender['procurementMethod']) ?? ''],
    value,
    signed: dayOf(contract['dateSigned']),
    start,
    end,
    term: months,
    maximumEnd: dayOf(period['maxExtentDate']),
    extension: renewal,
    status: text(contract['status']) === 'terminated' ? 'terminated' : undefined,
    source: text(release['ocid']),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as ContractEntry
}

const readRelease = (release: Json, { entries, notes }: Found): void => {
  const awards = list(release['awards'])
  const contracts = list(release['contracts'])
  if (contracts.length > 0)
    for (const contract of contracts)
      entries.push(entryOf(release, contract, awards.find(({ id }) => id === contract['awardID']) ?? {}, notes))
  else if (awards.length > 0) for (const award of awards) entries.push(entryOf(release, {}, award, notes))
  else
    notes.push({
      code: 'noContract',
      message: 'A release holds neither contract nor award: it was left out of the register',
    })
}

/**
 * Returns the contracts of a release or record package as entries of a register: contracts, or where there are none the
 * awards. Days are those written, whatever the offset beside them.
 *
 * @param json - a release package, a record package or a release, as parsed from JSON
 * @returns the entries; or a refusal `notOcds`
 * @example
 * ```ts
 * const release = { ocid: 'ocds-b5fd17-1', awards: [{ id: '1', title: 'Robot', suppliers: [{ name: 'Blue Prism' }], contractPeriod: { startDate: '2025-04-01T00:00:00+01:00', endDate: '2026-03-31T23:59:59+01:00' } }] }
 * fromOcds({ releases: [release] }).value[0].start // => '2025-04-01'
 * fromOcds({}).code // => 'notOcds'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 */
export const fromOcds = (json: unknown): Parsed<readonly ContractEntry[]> => {
  const root = record(json)
  const records = list(root['records']).flatMap((each) =>
    isRecord(each['compiledRelease']) ? [each['compiledRelease']] : list(each['releases']),
  )
  const releases = Array.isArray(root['releases'])
    ? list(root['releases'])
    : records.length > 0
      ? records
      : text(root['ocid']) === undefined
        ? []
        : [root]
  if (releases.length === 0)
    return {
      ok: false,
      code: 'notOcds',
      message: 'There is no release here: give a release package, a record package or a release.',
    }
  const found: Found = { entries: [], notes: [] }
  for (const release of releases) readRelease(release, found)
  return { ok: true, value: found.entries, notes: found.notes }
}
