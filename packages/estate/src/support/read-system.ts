import { productNames } from './product-names.data.js'
import { readEdition, type EditionReading, type OperatingSystem } from './operating-system.js'

/** What a record says of a system, in the words of a table of support dates. */
export interface SystemReading {
  /** Its product; as the record has it where no name of a product is known. */
  readonly product: string
  /** Its build, `10.0.19045`; where only its last part is given, `19045`. */
  readonly build?: string
  /** Its release and version in small letters: `10 22h2`, `2012 r2`, `20.4.6`. */
  readonly words: string
  readonly edition: EditionReading
}

const signs = /\((?:r|tm)\)|[®™]/gi
const makers = /^(?:microsoft|ms|apple|canonical)\s+/i

/** A server by its year in the words of administrators: `Win2k12R2`, `W2K16`, `Server 2016`. */
const shortYear = /\bw(?:in(?:dows)?)?\s*(?:server\s*)?2k(\d\d?)\s*(r2)?\b/i
/** `W10`, `W11 Pro`. */
const shortClient = /^w(7|8(?:\.1)?|10|11)\b/i
const serverAlone = /^server (?=20\d\d\b)/i
/** `windows_11_enterprise`. */
const joinedUp = /^(?:microsoft_)?win(?:dows)?_/i
const inFull = (text: string): string =>
  (joinedUp.test(text) ? text.replaceAll('_', ' ') : text)
    .replace(shortYear, (_, year: string, second = '') => `Windows Server 20${year.padStart(2, '0')} ${String(second)}`)
    .replace(/\bs(?:vr|rv)\b/gi, 'Server')
    .replace(serverAlone, 'Windows Server ')
    .replace(/^(centos) (?:linux )?(\d+) stream\b/i, '$1 Stream $2')
    .replace(shortClient, 'Windows $1')

const windows = /\b(?:windows|win(?=[\s\d]|server|xp\b|vista\b))/i
/** Years by which Windows is named on servers only; `2000` is a name of both. */
const serverYear = /\b(?:windows|win)\s*(?:2003|2008|2012|2016|2019|2022|2025)(?!\d)/i
const serverWords = /\bserver|server\b|data\s?cent(?:er|re)/i

/** True if a version is written as those of Cisco's switches are: `15.2(7)E3`. */
const ofSwitch = (version: string): boolean => /\d\(\d/.test(version)

/** Words that name an edition, a platform or nothing at all; the release stands in what is left. */
const editionWords =
  /\b(?:pro|professional|professionnel|enterprise|education|ent|edu|std|home and (?:student|business)|home|core|ultimate|business|premium|starter|plus|datacenter|datacentre|azure(?= editions?\b)|standard|essentials|foundation|web|single language|evaluation|editions?|for workstations|multi-session|iot|lts[bc]|long[- ]term servic\w+ (?:channel|branch)|(?:32|64)[- ]?bits?|x64|x86|amd64|arm64|version|release|os|k?n|se|hyper-v|desktop experience|server core|n\/a)\b|[(),:]/gi

/** What switches with IOS XE say of themselves: `Cisco IOS Software [Cupertino], (CAT9K_IOSXE), Version 17.9.4`. */
const isIosXe = (text: string): boolean => /\bios software\b/i.test(text) && /_iosxe\b|\bios-xe\b/i.test(text)
const versionIn = (text: string): string => /\bversion (\d+(?:\.\d+)*)/i.exec(text)?.[1] ?? ''

/** Systems of their own that are called Windows, with dates of their own. */
const otherWindows =
  /\b(?:iot core|embedded|pos ?ready|rt|windows (?:phone|ce)|mobile|thin pc|holographic|storage server|small business)\b/i

/** 20.04 and 20.4 are one number of a version. */
export const withoutZeros = (text: string): string => text.replace(/(?<![\d.])0+(?=\d)|(?<=\d\.)0+(?=\d)/g, '')

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** `10.0.19045.3803`, `10.0 (19045)`, `10.0 Build 19045`, `6.1.7601`. */
const fullBuild = /(?<![\d.])(\d{1,2}\.\d)(?:\.|\s*\(\s*|\s+build\s+)(\d{4,5})(?![\d])(?:\.\d+)?\)?/i
/** `OS Build 22631.4317`, `(19045)`, `22631`: five digits, those of before Windows 10, or marked as a build. */
const lastPart =
  /(?<![\d.])(?:(?:os\s+)?build\s+(\d{4,5})|\(?(\d{5}|2195|2600|3790|600[0-3]|760[01]|9200|9600))(?:\.\d+)?\)?(?![\d.])/i

const buildIn = (text: string): { readonly build?: string; readonly rest: string } => {
  const full = fullBuild.exec(text)
  if (full) {
    const rest = text.replace(fullBuild, ' ').replace(lastPart, ' ')
    return { build: `${full[1] ?? ''}.${full[2] ?? ''}`, rest }
  }
  const last = lastPart.exec(text)
  if (last) return { build: last[1] ?? last[2] ?? '', rest: text.replace(lastPart, ' ') }
  return { rest: text }
}

/** The number of the kernel alone, `6.1`: it tells the release where a line of Windows has one, which 10.0 has not. */
const kernelIn = (text: string): string | undefined => /(?<![\d.])(?:5\.[0-2]|6\.[0-3])(?![\d.])/.exec(text)?.[0]

/**
 * The number of a client and its release, whatever else is said between and behind them: `10 professionnel 22h2`,
 * `10 1909 for based systems`. A year is that of a release for the long term, and stays.
 */
const clientRelease = /^(1[01])\b(?:.*? )??(\d\dh\d|1[56789](?:07|11|03|09)|2004|2009)\b/
const releaseIn = (words: string): string => {
  const [, number = '', release = ''] = clientRelease.exec(words) ?? []
  return release === '' ? words : `${number} ${release}`
}

const ofWindows = (text: string, version: string, edition: string): SystemReading => {
  const all = `${text} ${edition}`
  if (otherWindows.test(all)) return { product: all.trim(), words: spaced(version), edition: readEdition(all) }
  const product = serverWords.test(all) || serverYear.test(text) ? 'Windows Server' : 'Windows'
  const { build = kernelIn(`${text} ${version}`), rest } = buildIn(`${text} ${version}`)
  const words = releaseIn(
    spaced(
      rest
        .replace(makers, '')
        .replace(/\b(?:windows|win)(?:\s*nt)?(?:\s*(?:advanced server|server|workstation))?\s*/gi, ' ')
        .replace(/\bserver\s*(?:\bstandard\b|\bdatacenter\b)?/gi, ' ')
        .replace(/\bservice pack (\d)/gi, 'sp$1')
        .replace(/(\d{4})r2\b/gi, '$1 r2')
        // The second edition of 2003 has the service packs and the dates of the first.
        .replace(/\b2003 r2\b/gi, '2003')
        .replace(editionWords, ' '),
      // The number of the kernel alone says nothing of the release.
    ).replace(/(?:^| )(?:10\.0|6\.[0-3])(?= |$)/, ''),
  )
  return { product, ...(build !== undefined && { build }), words: words.trim(), edition: readEdition(all) }
}

/** The version of any other product: numbers without zeros before them, no build and no words for support. */
const plainVersion = (text: string): string =>
  withoutZeros(
    spaced(
      text
        .replace(/\bbuild[- ]?\d[\w.]*|\(?build \w+\)?/gi, ' ')
        .replace(/\b(?:lts|release|version|server|software|standard|enterprise|express|developer|edition|esm)\b/gi, ' ')
        .replace(/\b(?:v|ver\.?)\s*(?=\d)/gi, ' ')
        .replace(/\bservice pack (\d)/gi, 'sp$1')
        .replace(/\bcumulative update (\d+)/gi, 'cu$1')
        .replace(/[(),;:]/g, ' ')
        // "ubuntu-22.04": what is left of the name is its hyphen.
        .replace(/^[\s_-]+/, ''),
    ),
  )

/** The name of a product that a text begins with, the longest that is known, and what stands behind it. */
const namedIn = (
  text: string,
  known: ReadonlyMap<string, string>,
): readonly [product: string, rest: string] | undefined => {
  const small = text.toLowerCase()
  let longest = ''
  for (const name of known.keys())
    if (name.length > longest.length && small.startsWith(name) && !/[a-z]/.test(small.charAt(name.length)))
      longest = name
  return longest === '' ? undefined : [known.get(longest) ?? '', text.slice(longest.length)]
}

/**
 * Returns what a record says of a system in the words of a table of support dates: inventories write `10.0 (19045)`,
 * `Win 2012 R2`, `Windows 10 Pro N` or `macOS Ventura` in one cell or in three.
 *
 * @param products - the products of the table, which a name may also be
 */
export const readSystem = (
  { name, version = '', edition = '' }: OperatingSystem,
  products: readonly string[],
): SystemReading => {
  const text = inFull(name.replace(signs, ' ').replace(/\s+/g, ' ').trim())
  if (windows.test(text) || /^(?:microsoft )?hyper-?v server\b/i.test(text)) return ofWindows(text, version, edition)
  const plain = text.replace(makers, '')
  if (isIosXe(text))
    return {
      product: 'Cisco IOS XE',
      words: plainVersion(versionIn(text) || version),
      edition: { group: null, channel: null },
    }
  if (/\boffice\b/i.test(plain))
    return {
      product: 'Office',
      words: spaced(`${plain.replace(/\boffice\b/i, ' ')} ${version}`.replace(editionWords, ' ')),
      edition: readEdition(`${plain} ${edition}`),
    }
  const known = new Map([
    ...Object.entries(productNames),
    ...products.map((product) => [product.toLowerCase(), product] as const),
  ])
  // GLPI's agent writes the letter of Android before it: "Q Android 10.0"; Intune "Linux (ubuntu)".
  const behind = plain
    .replace(/^linux \((\p{L}[^)]*)\)/iu, '$1')
    .replace(/^(?:gnu\/)?linux (?=\p{L})|^(?:samsung|google|huawei) (?=android)/iu, '')
  const found =
    namedIn(plain, known) ??
    namedIn(text, known) ??
    namedIn(text.replace(/^\p{Lu} (?=Android)/u, ''), known) ??
    namedIn(behind, known)
  const [product, rest] = found ?? [text, '']
  const words = plainVersion(`${rest} ${version}`)
  return {
    product: product === 'iOS' && ofSwitch(`${rest} ${version}`) ? 'Cisco IOS' : product,
    // Its service packs are numbers in `/etc/os-release`, and words to those who write lists.
    words: product.startsWith('SUSE') ? words.replace(/^(\d+) sp(\d)/, '$1.$2') : words,
    edition: { group: null, channel: null },
  }
}
