import type { EndOfLifeTable, SupportedRelease } from './end-of-life.js'
import { longTermReleases } from './long-term-releases.data.js'
import { withoutZeros, type SystemReading } from './read-system.js'

/** A release as it is compared: in small letters, and without the name of a channel that a year does not have. */
const nameIn = ({ release }: SupportedRelease): string => withoutZeros(release.toLowerCase().replace(/ s?ac$/, ''))
const namesIn = (row: SupportedRelease): readonly string[] => [
  nameIn(row),
  ...(row.names ?? []).map((name) => name.toLowerCase()),
]

/** True if words are a name, or the name and a number or word below it. */
const isBelow = (words: string, name: string): boolean =>
  words === name || words.startsWith(`${name}.`) || words.startsWith(`${name} `)

/** Those rows whose name is the longest that fits: 8.1 is never 8. */
const longestFitting = (
  rows: readonly SupportedRelease[],
  fits: (name: string) => boolean,
): readonly SupportedRelease[] => {
  const lengths = rows.map((row) =>
    namesIn(row).reduce((most, name) => (fits(name) ? Math.max(most, name.length) : most), 0),
  )
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return longest === 0 ? [] : rows.filter((_, index) => lengths[index] === longest)
}

/** The registry of Windows says 2009 of 20H2 and of every release of Windows 10 after it. */
const from20H2 = /^10 (?:20h2|21h1|21h2|22h2)$/

/** A service pack, or the release of which a server of a year was made. */
const belowServer = /^ (?:sp\d|\d\d(?:\d\d|h\d))$/
const servicePack = /^(.*?) ?sp(\d)$/

/**
 * An earlier service pack than the table has: its updates ended before those of the last, so that the row of the last
 * is the latest that can hold.
 */
const ofEarlierPack = (rows: readonly SupportedRelease[], words: string): readonly SupportedRelease[] => {
  const [, base = words, pack = '0'] = servicePack.exec(words) ?? []
  return rows.filter((row) => {
    const [, known, last = '0'] = servicePack.exec(nameIn(row)) ?? []
    return known === base && Number(last) >= Number(pack)
  })
}

const byWordsOfWindows = (
  rows: readonly SupportedRelease[],
  { product, words, edition }: SystemReading,
): readonly SupportedRelease[] => {
  if (words === '') return []
  const isLongTerm = edition.channel === 'longTerm' || edition.channel === 'iotLongTerm'
  const year = isLongTerm && product === 'Windows' ? /^\d+ \d{4}/.exec(words)?.[0] : undefined
  const own = (year === undefined ? undefined : longTermReleases[year]) ?? words
  const exact = rows.filter((row) => nameIn(row) === own)
  if (exact.length > 0) return exact
  if (product === 'Windows' && own === '10 2009') return rows.filter((row) => from20H2.test(nameIn(row)))
  // Windows Server 2022 also reports the version 21H2.
  const fitting = longestFitting(rows, (name) =>
    product === 'Windows Server'
      ? own === name || (own.startsWith(`${name} `) && belowServer.test(own.slice(name.length)))
      : own === name || own.startsWith(`${name}.`),
  )
  return fitting.length > 0 ? fitting : ofEarlierPack(rows, own)
}

/** All releases of a Windows that is named and no more: `10` of `Windows 10`. */
const ofName = (rows: readonly SupportedRelease[], { words }: SystemReading): readonly SupportedRelease[] =>
  words === '' ? [] : rows.filter((row) => nameIn(row).startsWith(`${words} `))

/** What the words of a system can stand for in a table. */
export interface FittingReleases {
  readonly rows: readonly SupportedRelease[]
  /** True where only the product and its number are named, and any release of it may be meant. */
  readonly anyRelease: boolean
}

/** What follows the name of a release whose packs have days of their own. */
const pack = /^ (?:sp\d|rtm|cu\d+)$/

/** The rows whose number is the longest that a version begins with. */
const ofLongestBuild = (rows: readonly SupportedRelease[], version: string): readonly SupportedRelease[] => {
  const fitting = rows.filter(({ build }) => build !== undefined && isBelow(version, withoutZeros(build)))
  const longest = fitting.reduce((most, { build = '' }) => Math.max(most, build.length), 0)
  return fitting.filter(({ build = '' }) => build.length === longest)
}

const isBuild = (build: string | undefined, own: string): boolean =>
  build !== undefined && (build === own || (!own.includes('.') && build.endsWith(`.${own}`)))

/** Returns every release that a reading of a system can stand for, whatever its edition. */
export const findReleases = (table: EndOfLifeTable, reading: SystemReading): FittingReleases => {
  const product = reading.product.toLowerCase()
  const rows = table.releases.filter((row) => row.product.toLowerCase() === product)
  if (!product.startsWith('windows')) {
    const words = reading.words.split(' ')
    const starts = words.map((_, index) => words.slice(index).join(' '))
    for (const start of starts) {
      const fitting = longestFitting(rows, (name) => isBelow(start, name))
      if (fitting.length > 0) return { rows: fitting, anyRelease: false }
      const ofPacks =
        start === ''
          ? []
          : rows.filter((row) => pack.test(nameIn(row).slice(start.length)) && nameIn(row).startsWith(start))
      if (ofPacks.length > 0) return { rows: ofPacks, anyRelease: false }
      const byBuild = ofLongestBuild(rows, start)
      if (byBuild.length > 0) return { rows: byBuild, anyRelease: false }
    }
    // A number alone, `7` of Android, is any release of it.
    const ofNumber = starts.find((start) => /^\d+$/.test(start))
    const below = ofNumber === undefined ? [] : rows.filter((row) => nameIn(row).startsWith(`${ofNumber}.`))
    return { rows: below, anyRelease: below.length > 1 }
  }
  const named = byWordsOfWindows(rows, reading)
  const { build } = reading
  if (build !== undefined) {
    const byBuild = rows.filter((row) => isBuild(row.build, build))
    // One build may be that of two releases of a server: the name tells which.
    const both = byBuild.filter((row) => named.includes(row))
    if (byBuild.length > 0) return { rows: both.length > 0 ? both : byBuild, anyRelease: false }
    // An earlier build of an old line, such as Windows 7 before its service pack, ended no later than the last one.
    const line = /^[56]\.\d/.exec(build)?.[0]
    const ofLine = line === undefined ? [] : rows.filter((row) => row.build?.startsWith(`${line}.`) === true)
    const namedOfLine = ofLine.filter((row) => named.includes(row))
    if (ofLine.length > 0) return { rows: namedOfLine.length > 0 ? namedOfLine : ofLine, anyRelease: false }
    return { rows: [], anyRelease: false }
  }
  return named.length > 0 ? { rows: named, anyRelease: false } : { rows: ofName(rows, reading), anyRelease: true }
}
