import { makerNames, noMaker } from './maker-names.data.js'
import { once } from './once.js'

/** Names of makers, without regard to case, each with the name to use. */
export type MakerAliases = Readonly<Record<string, string>>

/** Tells the maker by the name in a record: '' where none is named. */
export type MakerReader = (name: string | undefined) => string

const legalForm =
  /\b(?:inc|incorporated|ltd|limited|llc|plc|gmbh|ag|sa|bv|nv|oy|corp|corporation|co|company|uk|international gmbh)\b/g

/** A name as names are compared: in small letters, without its legal form. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(legalForm, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const known: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  makerNames.flatMap(([name, ...others]) => [name, ...others].map((each) => [plain(each), name] as const)),
)

/**
 * Returns what tells the maker of a device by the name in its record: two names of one maker give one.
 *
 * @param aliases - names of one's own, which go before those that are known
 * @returns a function that gives the name to use, in small letters where it is no known one; '' where none is named
 */
export const makerReader = (aliases: MakerAliases = {}): MakerReader => {
  const own = new Map(Object.entries(aliases).map(([from, to]) => [plain(from), to.trim()]))
  const read = (name: string): string => {
    const words = plain(name)
    const named = own.get(words)
    if (named !== undefined) return known.get(plain(named)) ?? plain(named)
    // A legal form by itself is no name: what is left of it is nothing, and the name as it is counts.
    if (noMaker.has(words)) return ''
    return known.get(words) ?? words
  }
  const makerOf = once(read)
  return (name = '') => makerOf(name)
}
