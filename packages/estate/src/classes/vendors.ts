import { namesOf, requireObject, requireText } from '@imt/core'
/** What a vendor cell says: nobody, one, several (and perhaps others), or only that they are various. */
export interface Vendors {
  readonly text: string
  readonly kind: 'none' | 'one' | 'several' | 'various'
  readonly names: readonly string[]
  /** True where the cell adds `Various` or `others` to the names: the list is open. */
  readonly andOthers: boolean
}

/** How a vendor cell is read beyond what it says by itself. */
export interface VendorOptions {
  /**
   * Names that stand for the same vendor: spelling as published, without regard to case, to the name to use. Never
   * guessed.
   */
  readonly aliases?: Readonly<Record<string, string>>
  /** True to split at " and " as well: only where it never stands inside a name. */
  readonly splitAnd?: boolean
}

const optionNames = namesOf<VendorOptions>({ aliases: true, splitAnd: true })

const various = /^(?:various|multiple|several|mixed|others?|various others|and others|etc\.?)$/i
const nobody = /^(?:|-|–|—|n\/?a|none|nil|tbc|tba|not applicable|to be confirmed|not known|unknown)$/i
const trailingOthers =
  /(?:, ?|[ \n])etc\.?$|,?[ \n](?:and|&)[ \n](?:various(?:[ \n]others)?|others?|several others|multiple others)$/i
/** "Various (Dell, HP)": the brackets hold examples. */
const variousOf = /^(?:various|multiple|several|mixed)\s*\(([^()]+)\)$/i
/** The form of a company after a comma belongs to the name before it: "Cisco Systems, Inc." */
const companyForm =
  /,\s*(?=(?:inc|incorporated|ltd|limited|llc|plc|gmbh|corp|corporation)\b\.?\s*(?:$|[,;\n/(]|and\b|&))/gi
/** Stands for a comma that does not separate while a cell is split. */
const kept = '\u0000'
const keepInside = (words: string): string =>
  words.replace(companyForm, `${kept} `).replace(/\([^()]*\)/g, (inside) =>
    inside
      .replaceAll(',', kept)
      .replaceAll(';', '\u0001')
      .replaceAll('/', '\u0002')
      .replace(/ (and|&) /gi, '\u0003$1\u0003'),
  )
const giveBack = (part: string): string =>
  part.replaceAll(kept, ',').replaceAll('\u0001', ';').replaceAll('\u0002', '/').replaceAll('\u0003', ' ')

/**
 * Returns the vendors that a cell names. Names are split at commas, semicolons, line ends and slashes between spaces;
 * at "and" only when told, for it may be part of a name. Brackets and forms such as `Inc.` stay with their name. Names
 * are merged only through the aliases given: `HP` and `HP UK` are two. A vendor holds the contract: it says nothing
 * about who made the devices.
 *
 * @param text - the cell as published
 * @param options - aliases, and whether to split at " and "
 * @example
 * ```ts
 * parseVendors('LG, Alcatel, Apple, Various').names // => ['LG', 'Alcatel', 'Apple']
 * parseVendors('LG, Alcatel, Apple, Various').andOthers // => true
 * parseVendors('Dell, Inc.').names // => ['Dell, Inc.']
 * parseVendors('Marks and Spencer').kind // => 'one'
 * parseVendors('Mitel and Avaya', { splitAnd: true }).names // => ['Mitel', 'Avaya']
 * parseVendors('HP UK, HP', { aliases: { 'hp uk': 'HP' } }).names // => ['HP']
 * ```
 */
export const parseVendors = (text: string, options: VendorOptions = {}): Vendors => {
  requireText(text, 'parseVendors: text')
  requireObject(options, 'parseVendors: options', optionNames)
  // White space is one space, or one line end where it holds one.
  const words = text.replaceAll(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).trim()
  if (nobody.test(words)) return { text, kind: 'none', names: [], andOthers: false }
  const examples = variousOf.exec(words)?.[1]
  if (examples !== undefined) {
    const { names } = parseVendors(examples, options)
    return { text, kind: names.length === 0 ? 'various' : 'several', names, andOthers: true }
  }
  const withoutOthers = words.replace(trailingOthers, '')
  const separators = options.splitAnd === true ? /[,;\n]| (?:\/|and|&) / : /[,;\n]| \/ /
  const parts = keepInside(withoutOthers)
    .split(separators)
    .map((part) =>
      giveBack(part)
        .replace(/^and\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '' && !nobody.test(part))
  const aliases = new Map(Object.entries(options.aliases ?? {}).map(([from, to]) => [from.toLowerCase(), to]))
  const named = parts.filter((part) => !various.test(part))
  const names = [...new Set(named.map((part) => aliases.get(part.toLowerCase()) ?? part))]
  const andOthers = named.length < parts.length || withoutOthers !== words
  if (names.length === 0)
    return andOthers ? { text, kind: 'various', names, andOthers } : { text, kind: 'none', names, andOthers }
  return { text, kind: names.length === 1 && !andOthers ? 'one' : 'several', names, andOthers }
}

/**
 * Returns the ways in which a vendor cell can be read, if there is more than one: " and " may join two vendors or stand
 * inside one name.
 *
 * @param text - the cell as published
 * @returns the readings, or an empty list where the cell is plain
 * @example
 * ```ts
 * vendorReadings('Mitel and Avaya') // => [['Mitel and Avaya'], ['Mitel', 'Avaya']]
 * vendorReadings('HP UK') // => []
 * ```
 */
export const vendorReadings = (text: string): readonly (readonly string[])[] => {
  const whole = parseVendors(text).names
  const split = parseVendors(text, { splitAnd: true }).names
  return whole.length === split.length ? [] : [whole, split]
}
