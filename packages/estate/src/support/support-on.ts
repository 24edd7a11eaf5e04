import { daysBetween, isIsoDate, requireList, requireObject, requireText, shown, type IsoDate } from '@imt/core'
import type { EndOfLifeTable, SupportedRelease } from './end-of-life.js'
import { findReleases } from './find-releases.js'
import type { OperatingSystem } from './operating-system.js'
import { withoutPaidUpdates } from './paid-updates.js'
import { readSystem } from './read-system.js'

/**
 * Where an operating system stands on a day. `extended`: free updates have ended, paid ones run and a licence is
 * recorded. `undetermined`: the record does not decide it, or the table does not know the release.
 */
export interface SupportStatus {
  readonly status: 'supported' | 'extended' | 'unsupported' | 'undetermined'
  readonly release: string | null
  /** The last day of free updates; of every edition of a release the last where all ended, else the first to end. */
  readonly endOfSupport: IsoDate | null
  /** The last day of paid updates, where they are sold: whether or not a licence is recorded. */
  readonly endOfExtendedUpdates: IsoDate | null
  /**
   * Where it is `extended`: the day to which updates are paid, or `null` where none is recorded. They are sold a year
   * at a time, so that without the day it is extended only if each year until now was bought.
   */
  readonly paidTo?: IsoDate | null
  /** Days from the day asked about to the end that applies; negative since it passed. */
  readonly daysLeft: number | null
  /** Why it is undetermined. */
  readonly missing?: 'product' | 'release' | 'edition' | 'date'
  /** The releases that the record fits; where it names no release, those of them that are supported on the day. */
  readonly candidates?: readonly string[]
  /** True where the maker announces no ends, and the day is when updates were seen to stop. */
  readonly observed?: boolean
  /** Where the dates were read: of the release, where one decides. */
  readonly table: { readonly source: string; readonly read: IsoDate; readonly verified: boolean }
}

/** What is recorded of paid updates. */
export interface SupportOptions {
  /**
   * The last day to which paid extended updates are bought for the device; `true` where a licence is recorded and no
   * day.
   */
  readonly extendedUpdates?: boolean | IsoDate
}

/** A release in words: `Windows 11 24H2 Enterprise or Education`. */
export const nameOfRelease = ({ product, release, editions, channel }: SupportedRelease): string =>
  `${product} ${release}${editions === 'any' ? '' : editions === 'enterprise' ? ' Enterprise or Education' : ' Home or Pro'}${channel === 'general' || product !== 'Windows' ? '' : channel === 'longTerm' ? ' LTSC' : ' IoT LTSC'}`

/** The name of a release whose edition is not recorded; nothing where the record fits several releases. */
const ofEveryEdition = (
  rows: readonly SupportedRelease[],
  anyRelease: boolean,
): Partial<Pick<SupportStatus, 'release'>> => {
  const [first] = rows
  return anyRelease || first === undefined || rows.some(({ release }) => release !== first.release)
    ? {}
    : { release: `${first.product} ${first.release}, every edition` }
}

/**
 * Returns whether an operating system is supported on a day. The edition and channel decide: one build of Windows can
 * be supported, ended and long ended at the same time. The last day itself is still supported. Paid extended updates
 * count only where a licence is recorded, to the day to which it is paid, and are told apart even then.
 *
 * Name, version and edition are read as inventories write them: `Win 2012 R2`, `10.0 (19045)`, `Windows 11 Pro N`,
 * `macOS Ventura`. A name that says that paid updates are bought (`Windows 10 22H2 (ESU)`, `Ubuntu Pro 20.04`) records
 * a licence without a day.
 *
 * @param table - releases and their dates, such as `endOfLifeTable`
 * @param operatingSystem - name, version and edition as recorded
 * @param asOf - the day asked about
 * @param options - `extendedUpdates`: the day to which paid updates are bought for the device, or `true` where a
 *   licence is recorded without one
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Pro' }, '2026-11-22').status
 * // => 'unsupported'
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Enterprise' }, '2026-11-22').status
 * // => 'supported'
 * supportOn(endOfLifeTable, { name: 'Windows 10' }, '2026-11-22').missing // => 'release'
 * supportOn(endOfLifeTable, { name: 'Win 2012 R2 Standard', version: '6.3 (9600)' }, '2026-11-22').release
 * // => 'Windows Server 2012 R2'
 * ```
 * @see endoflife.date, https://endoflife.date/windows
 */
export const supportOn = (
  table: EndOfLifeTable,
  operatingSystem: OperatingSystem,
  asOf: IsoDate,
  options: SupportOptions = {},
): SupportStatus => {
  requireObject(table, 'supportOn: table')
  requireList(table.releases, 'supportOn: table.releases')
  requireObject(operatingSystem, 'supportOn: operatingSystem')
  requireText(operatingSystem.name, 'supportOn: operatingSystem.name')
  const { extendedUpdates = false } = requireObject(options, 'supportOn: options', ['extendedUpdates'])
  if (typeof extendedUpdates !== 'boolean' && !isIsoDate(extendedUpdates))
    throw new TypeError(
      `supportOn: options.extendedUpdates must be true, false or a day, got ${shown(extendedUpdates)}`,
    )
  const origin = { source: table.source, read: table.read, verified: table.verified }
  const open = (
    missing: NonNullable<SupportStatus['missing']>,
    rows: readonly SupportedRelease[] = [],
  ): SupportStatus => ({
    status: 'undetermined',
    release: null,
    endOfSupport: null,
    endOfExtendedUpdates: null,
    daysLeft: null,
    missing,
    ...(rows.length > 0 && { candidates: rows.map(nameOfRelease) }),
    table: origin,
  })
  const { system, paidUpdates } = withoutPaidUpdates(operatingSystem)
  const updates = extendedUpdates === false ? paidUpdates : extendedUpdates
  const reading = readSystem(system, [...new Set(table.releases.map(({ product }) => product))])
  const product = reading.product.toLowerCase()
  if (!table.releases.some((row) => row.product.toLowerCase() === product)) return open('product')
  const { rows, anyRelease } = findReleases(table, reading)
  if (rows.length === 0) return open('release')
  const { group, channel } = reading.edition
  // Where the record says no edition, every row of the release may be meant.
  const fitting = rows.filter(
    (row) =>
      row.product !== 'Windows' ||
      group === null ||
      ((row.editions === 'any' || row.editions === group) && row.channel === channel),
  )
  const judged = (row: SupportedRelease): SupportStatus => {
    const { endOfSupport, endOfExtendedUpdates = null, source } = row
    const known = {
      release: nameOfRelease(row),
      endOfSupport,
      endOfExtendedUpdates,
      ...(row.observed === true && { observed: true }),
      table: source === undefined ? origin : { source: source.title, read: source.read, verified: table.verified },
    }
    // It is known to have ended, and not when; or not to have, on the day on which that was read and before it.
    if (endOfSupport === null) {
      if (row.ended === true && asOf >= known.table.read) return { status: 'unsupported', ...known, daysLeft: null }
      if (row.ended === false && asOf <= known.table.read) return { status: 'supported', ...known, daysLeft: null }
      return open('date', [row])
    }
    const daysLeft = daysBetween(asOf, endOfSupport)
    if (daysLeft >= 0) return { status: 'supported', ...known, daysLeft }
    if (updates === false || endOfExtendedUpdates === null) return { status: 'unsupported', ...known, daysLeft }
    const paidTo = updates === true ? null : updates
    const last = paidTo !== null && paidTo < endOfExtendedUpdates ? paidTo : endOfExtendedUpdates
    const paid = daysBetween(asOf, last)
    return paid >= 0
      ? { status: 'extended', ...known, paidTo, daysLeft: paid }
      : { status: 'unsupported', ...known, daysLeft }
  }
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) return judged(only)
  // Without an edition or release the answer still stands where each gives the same: all of them ended, or of a
  // release that is named all are supported, at the least until the first of them ends.
  const all = fitting.map(judged)
  const [first] = all
  if (first !== undefined && all.every(({ status }) => status === 'unsupported')) {
    const latest = all.reduce((a, b) => ((a.daysLeft ?? 0) >= (b.daysLeft ?? 0) ? a : b))
    return { ...latest, ...ofEveryEdition(fitting, anyRelease), candidates: fitting.map(nameOfRelease) }
  }
  if (first !== undefined && !anyRelease && all.every(({ status }) => status === 'supported')) {
    const soonest = all.reduce((a, b) => ((a.daysLeft ?? 0) <= (b.daysLeft ?? 0) ? a : b))
    return { ...soonest, ...ofEveryEdition(fitting, anyRelease), candidates: fitting.map(nameOfRelease) }
  }
  if (!anyRelease) return open('edition', rows)
  return open(
    'release',
    fitting.filter((_, index) => all[index]?.status !== 'unsupported'),
  )
}
