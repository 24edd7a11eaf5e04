import { daysBetween, requireObject, type IsoDate, requireList, requireText } from '@imt/core'
import { longTermReleases } from './long-term-releases.data.js'
import type { EndOfLifeTable, SupportedRelease } from './end-of-life.js'
import { readEdition, type OperatingSystem } from './operating-system.js'

/**
 * Where an operating system stands on a day. `extended`: free updates have ended, paid ones run and a licence is
 * recorded. `undetermined`: the record does not decide it, or the table does not know the release.
 */
export interface SupportStatus {
  readonly status: 'supported' | 'extended' | 'unsupported' | 'undetermined'
  readonly release: string | null
  /** The last day of free updates. */
  readonly endOfSupport: IsoDate | null
  /** The last day of paid updates, where they are sold: whether or not a licence is recorded. */
  readonly endOfExtendedUpdates: IsoDate | null
  /** Days from the day asked about to the end that applies; negative since it passed. */
  readonly daysLeft: number | null
  /** Why it is undetermined; the releases that the record fits. */
  readonly missing?: 'product' | 'release' | 'edition' | 'date'
  readonly candidates?: readonly string[]
  readonly table: { readonly source: string; readonly read: IsoDate; readonly verified: boolean }
}

/** The product; an edition of Windows Server makes it that, even where the system calls itself Windows. */
const productOf = ({ name, edition = '' }: OperatingSystem): string => {
  if (/windows/i.test(name))
    return /server|data\s?cent(?:er|re)/i.test(`${name} ${edition}`) ? 'Windows Server' : 'Windows'
  return /office/i.test(name) ? 'Office' : name.trim()
}
const numberOf = /^(?:microsoft\s+)?(?:windows(?:\s+server)?|office)\s*/i
const editionWords =
  /\b(?:pro|professional|enterprise|education|home|core|ultimate|business|starter|plus|datacenter|datacentre|standard|essentials|foundation|single language|evaluation|edition|for workstations|iot|lts[bc]|long[- ]term servic\w+ (?:channel|branch)|(?:32|64)[- ]bit|x64|x86)\b|[()®™,]/gi
const threeParts = (version: string): string => version.trim().split('.').slice(0, 3).join('.')

/** True if the words are a release, or the release and a number below it. */
const fits = (words: string, { product, release }: SupportedRelease): boolean => {
  const own = release.toLowerCase()
  if (words === own || words.startsWith(`${own}.`) || (own.includes(' sp') && own.startsWith(`${words} sp`)))
    return true
  // Windows Server 2022 also reports the version 21H2.
  return (
    product === 'Windows Server' &&
    words.startsWith(`${own} `) &&
    /^\d\d(?:\d\d|h\d)$/.test(words.slice(own.length + 1))
  )
}

/** Every release that a product and version can stand for, whatever the edition. */
const releasesOf = (table: EndOfLifeTable, operatingSystem: OperatingSystem): readonly SupportedRelease[] => {
  const { name, version = '', edition = '' } = operatingSystem
  const product = productOf(operatingSystem)
  const rows = table.releases.filter((row) => row.product.toLowerCase() === product.toLowerCase())
  const build = threeParts(version)
  const byBuild = rows.filter((row) => row.build !== undefined && row.build === build)
  if (byBuild.length > 0) return byBuild
  const own =
    name.trim().toLowerCase() === product.toLowerCase() ? '' : name.replace(/[®™]/g, '').trim().replace(numberOf, '')
  const plain = `${own} ${version}`
    .replace(editionWords, ' ')
    .replace(/service pack (\d)/i, 'sp$1')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  if (plain === '') return []
  const words =
    product === 'Windows' && /\blts[bc]\b|long[- ]term/i.test(`${name} ${edition}`)
      ? (longTermReleases[plain] ?? plain)
      : plain
  // The exact release, then the longest that fits: 8.1 is never 8.
  const exact = rows.filter(({ release }) => release.toLowerCase() === words)
  if (exact.length > 0) return exact
  const fitting = rows.filter((row) => fits(words, row))
  const longest = fitting.reduce((most, { release }) => Math.max(most, release.length), 0)
  return fitting.filter(({ release }) => release.length === longest)
}

const nameOf = ({ product, release, editions, channel }: SupportedRelease): string =>
  `${product} ${release}${editions === 'any' ? '' : editions === 'enterprise' ? ' Enterprise or Education' : ' Home or Pro'}${channel === 'general' || product !== 'Windows' ? '' : channel === 'longTerm' ? ' LTSC' : ' IoT LTSC'}`

/**
 * Returns whether an operating system is supported on a day. The edition and channel decide: one build of Windows can
 * be supported, ended and long ended at the same time. The last day itself is still supported. Paid extended updates
 * count only where a licence is recorded, and are told apart even then.
 *
 * @param table - releases and their dates, such as `endOfLifeTable`
 * @param operatingSystem - name, version and edition as recorded
 * @param asOf - the day asked about
 * @param options - `extendedUpdates`: true where a licence for paid extended updates is recorded for the device
 * @example
 * ```ts
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Pro' }, '2026-11-22').status
 * // => 'unsupported'
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Enterprise' }, '2026-11-22').status
 * // => 'supported'
 * supportOn(endOfLifeTable, { name: 'Windows 10' }, '2026-11-22').missing // => 'release'
 * ```
 * @see endoflife.date, https://endoflife.date/windows
 */
export const supportOn = (
  table: EndOfLifeTable,
  operatingSystem: OperatingSystem,
  asOf: IsoDate,
  options: { readonly extendedUpdates?: boolean } = {},
): SupportStatus => {
  requireObject(table, 'supportOn: table')
  requireList(table.releases, 'supportOn: table.releases')
  requireObject(operatingSystem, 'supportOn: operatingSystem')
  requireText(operatingSystem.name, 'supportOn: operatingSystem.name')
  requireObject(options, 'supportOn: options', ['extendedUpdates'])
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
    ...(rows.length > 0 && { candidates: rows.map(nameOf) }),
    table: origin,
  })
  const product = productOf(operatingSystem).toLowerCase()
  if (!table.releases.some((row) => row.product.toLowerCase() === product)) return open('product')
  const rows = releasesOf(table, operatingSystem)
  if (rows.length === 0) return open('release')
  const { group, channel } = readEdition(`${operatingSystem.name} ${operatingSystem.edition ?? ''}`)
  const fitting = rows.filter(
    (row) =>
      row.product !== 'Windows' ||
      ((row.editions === 'any' || row.editions === group) &&
        (row.channel === channel || (row.editions === 'any' && channel === null))),
  )
  const judged = (row: SupportedRelease): SupportStatus => {
    const { endOfSupport, endOfExtendedUpdates = null } = row
    if (endOfSupport === null) return open('date', [row])
    const daysLeft = daysBetween(asOf, endOfSupport)
    const known = { release: nameOf(row), endOfSupport, endOfExtendedUpdates, table: origin }
    if (daysLeft >= 0) return { status: 'supported', ...known, daysLeft }
    const paid = endOfExtendedUpdates === null ? -1 : daysBetween(asOf, endOfExtendedUpdates)
    if (options.extendedUpdates === true && paid >= 0) return { status: 'extended', ...known, daysLeft: paid }
    return { status: 'unsupported', ...known, daysLeft }
  }
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) return judged(only)
  // Without an edition the answer still stands where every edition gives the same: all of them ended.
  const all = (fitting.length > 0 ? fitting : group === null ? rows : []).map(judged)
  const [first] = all
  if (first !== undefined && all.every(({ status }) => status === 'unsupported')) {
    const latest = all.reduce((a, b) => ((a.daysLeft ?? 0) >= (b.daysLeft ?? 0) ? a : b))
    return { ...latest, candidates: rows.map(nameOf) }
  }
  return open('edition', rows)
}
