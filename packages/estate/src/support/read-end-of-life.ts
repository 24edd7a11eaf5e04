import {
  counted,
  isIsoDate,
  isRecord,
  listed,
  namesOf,
  pointerTo,
  refused,
  requireDay,
  requireObject,
  requireText,
  type IsoDate,
  type JsonPointer,
  type LeftOut,
  type Parsed,
} from '@imt/core'
import { cycleOfVersion0, cycleOfVersion1, type Cycle, type CycleFault } from './end-of-life-cycle.js'
import { endOfLifeProducts, type EndOfLifeProduct } from './end-of-life-products.data.js'
import { finished, releaseOf } from './end-of-life-releases.js'
import type { EndOfLifeTable, SupportedRelease } from './end-of-life.js'

/** What the JSON itself does not say. */
export interface EndOfLifeOptions {
  /**
   * The product, as in the address: `windows-server`. A list of cycles does not name it; of several products, it is the
   * one that is taken.
   */
  readonly product?: string
  /** The day on which the JSON was fetched. Counts where the JSON does not say when it was made. */
  readonly read?: IsoDate
}

/**
 * Why a release, or a product, was not read. `product`: it has no name in this package, and was not asked for. `form`:
 * a member is missing or has another form. `date`: an end is no day. `name`: the name of the release is not understood.
 * `twice`: the release is there already.
 */
export type EndOfLifeFault = 'product' | 'form' | 'date' | 'name' | 'twice'

/** A table of support dates, and what of the JSON is not in it, by name. */
export interface EndOfLifeReading {
  readonly table: EndOfLifeTable
  readonly notRead: readonly LeftOut<JsonPointer, EndOfLifeFault>[]
}

type Members = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** A product in the JSON: its name in addresses, and its cycles with the way to each. */
interface Product {
  readonly slug: string
  readonly known: EndOfLifeProduct
  readonly cycles: readonly unknown[]
  readonly path: Path
  readonly cycleOf: (members: Members) => Cycle | CycleFault
}

const why: Readonly<Record<EndOfLifeFault, string>> = {
  product: 'no product of this package: name it as `product` to read it all the same',
  form: 'a release is an object with a name and an end',
  date: 'an end of support is a day, or a yes or no',
  name: 'the name of the release is not understood',
  twice: 'the release is in the table already',
}

/** A product by its names in addresses, or by the name that it has here. */
const findKnown = (names: readonly string[]): EndOfLifeProduct | undefined => {
  const words = names.map((name) => name.toLowerCase())
  return endOfLifeProducts.find(({ slugs, product }) =>
    words.some((word) => slugs.includes(word) || product.toLowerCase() === word),
  )
}

/** What is known of a product that this package has no name for: its own name. */
const plain = (product: string): EndOfLifeProduct => ({ slugs: [], product, form: 'plain' })

/** The releases of a product; what cannot be read is told of. */
const releasesOf = (
  { known, cycles, path, cycleOf, slug }: Product,
  notRead: LeftOut<JsonPointer, EndOfLifeFault>[],
  seen: Set<string>,
): readonly SupportedRelease[] => {
  const rows: SupportedRelease[] = []
  cycles.forEach((members, index) => {
    const cycle = isRecord(members) ? cycleOf(members) : 'form'
    const row = typeof cycle === 'string' ? null : releaseOf(cycle, known)
    const key = row === null ? '' : JSON.stringify([row.product, row.release, row.editions, row.channel])
    const fault = typeof cycle === 'string' ? cycle : row === null ? 'name' : seen.has(key) ? 'twice' : null
    if (row !== null && fault === null) {
      seen.add(key)
      rows.push(row)
      return
    }
    const name: unknown = isRecord(members) ? (members['cycle'] ?? members['name']) : undefined
    notRead.push({
      at: pointerTo(...path, index),
      code: fault ?? 'name',
      why: why[fault ?? 'name'],
      text: typeof name === 'string' || typeof name === 'number' ? `${slug} ${String(name)}` : slug,
    })
  })
  return finished(rows, known)
}

/** The page of a product, where its name is one of an address. */
const urlOf = (slug: string): string => `https://endoflife.date/${/^[\w.-]*$/.test(slug) ? slug : ''}`

const no = (what: string): ReturnType<typeof refused> =>
  refused('notEndOfLife', `This is no product of endoflife.date: ${what}.`)

const tableOf = (
  products: readonly Product[],
  notRead: readonly LeftOut<JsonPointer, EndOfLifeFault>[],
  origin: Pick<EndOfLifeTable, 'source' | 'url' | 'read'>,
): Parsed<EndOfLifeReading> => {
  const left = [...notRead]
  const seen = new Set<string>()
  const releases = products.flatMap((product) => releasesOf(product, left, seen))
  if (releases.length > 0)
    return { ok: true, value: { table: { ...origin, verified: false, releases }, notRead: left }, notes: [] }
  const names = left.slice(0, 5).map(({ text = '' }) => text)
  return no(`none of its releases can be read${names.length === 0 ? '' : `, such as ${listed(names, 'and')}`}`)
}

/** A list of cycles, as version 0 gives it. It says neither which product it is of, nor when it was made. */
const readVersion0 = (cycles: readonly unknown[], { product, read }: EndOfLifeOptions): Parsed<EndOfLifeReading> => {
  if (!cycles.some((each) => isRecord(each) && 'cycle' in each)) return no('a list of releases has a "cycle" in each')
  if (product === undefined)
    return refused(
      'productNotNamed',
      'A list of cycles does not say which product it is of. Name it as `product`, as in the address: windows-server.',
    )
  if (read === undefined)
    return refused('dayNotKnown', 'A list of cycles does not say when it was made. Give the day as `read`.')
  const slug = product.toLowerCase()
  const known = findKnown([slug]) ?? plain(product)
  return tableOf([{ slug, known, cycles, path: [], cycleOf: cycleOfVersion0 }], [], {
    source: `endoflife.date, ${known.product}`,
    url: urlOf(known.slugs[0] ?? slug),
    read,
  })
}

/** The names of a product in addresses. */
const slugsOf = ({ name, aliases }: Members): readonly string[] =>
  [name, ...(Array.isArray(aliases) ? (aliases as readonly unknown[]) : [])].filter(
    (slug): slug is string => typeof slug === 'string',
  )

/** What version 1 gives: one product, or all of them, each with the way to it. */
interface Given {
  readonly isAll: boolean
  readonly products: readonly (readonly [product: unknown, path: Path])[]
}

const givenIn = (result: unknown): Given =>
  Array.isArray(result)
    ? {
        isAll: true,
        products: (result as readonly unknown[]).map((each, index) => [each, ['result', index]] as const),
      }
    : { isAll: false, products: [[result, ['result']]] }

/**
 * A product of version 1, or why it is not read. Of all products those are taken that have a name here; one that was
 * asked for, or that stands alone, whatever it is.
 */
const productOf = (each: unknown, path: Path, isWanted: boolean): Named | EndOfLifeFault => {
  const slugs = isRecord(each) ? slugsOf(each) : []
  const [slug] = slugs
  if (!isRecord(each) || slug === undefined || !Array.isArray(each['releases'])) return 'form'
  const label = typeof each['label'] === 'string' ? each['label'] : slug
  const known = findKnown(slugs) ?? (isWanted ? plain(label) : undefined)
  if (known === undefined) return 'product'
  const cycles = each['releases'] as readonly unknown[]
  return { slug, label, known, cycles, path: [...path, 'releases'], cycleOf: cycleOfVersion1 }
}

type Named = Product & { readonly label: string }

/** The products that are read, and those that are not. */
const productsIn = (
  { isAll, products: given }: Given,
  wanted: string | undefined,
): { readonly products: readonly Named[]; readonly notRead: readonly LeftOut<JsonPointer, EndOfLifeFault>[] } => {
  const notRead: LeftOut<JsonPointer, EndOfLifeFault>[] = []
  const products = given.flatMap(([each, path]): readonly Named[] => {
    const slugs = isRecord(each) ? slugsOf(each) : []
    if (wanted !== undefined && !slugs.some((slug) => slug.toLowerCase() === wanted)) return []
    const product = productOf(each, path, !isAll || wanted !== undefined)
    if (typeof product !== 'string') return [product]
    const [text] = slugs
    notRead.push({ at: pointerTo(...path), code: product, why: why[product], ...(text !== undefined && { text }) })
    return []
  })
  return { products, notRead }
}

/** One product, or all of them, as version 1 gives them. */
const readVersion1 = (json: Members, { product, read: fetched }: EndOfLifeOptions): Parsed<EndOfLifeReading> => {
  const { generated_at: made, result, total } = json
  const given = givenIn(result)
  if (given.isAll && typeof total === 'number' && total !== given.products.length)
    return refused(
      'notWhole',
      `The JSON says that it has ${counted(total, 'product')}, and has ${String(given.products.length)}. Fetch it again.`,
    )
  if (!given.products.some(([each]) => isRecord(each) && Array.isArray(each['releases'])))
    return no('it has no product with its "releases"; a list of products has them at /api/v1/products/full')
  const day = typeof made === 'string' ? made.slice(0, 10) : ''
  const read = isIsoDate(day) ? day : fetched
  if (read === undefined)
    return refused('dayNotKnown', 'The JSON does not say when it was generated. Give the day as `read`.')
  const { products, notRead } = productsIn(given, product?.toLowerCase())
  if (product !== undefined && products.length + notRead.length === 0)
    return refused('productNotThere', `The JSON has no product "${product}". Name one of those that it has.`)
  const [only] = products
  const isOne = products.length === 1 && only !== undefined
  return tableOf(products, notRead, {
    source: isOne ? `endoflife.date, ${only.label}` : 'endoflife.date',
    url: urlOf(isOne ? only.slug : ''),
    read,
  })
}

/**
 * Returns a table of support dates from the JSON of endoflife.date, so that nobody has to wait for a release of this
 * package: the list of cycles of one product (`https://endoflife.date/api/windows.json`), one product of version 1
 * (`https://endoflife.date/api/v1/products/windows`) or all of them (`https://endoflife.date/api/v1/products/full`).
 * Releases get the names that `endOfLifeTable` gives them; of all products, those are taken that it has. An end without
 * a day is `null` and `ended`. Nothing is dropped in silence: what is not understood is in `notRead`, by name. The
 * dates are those of endoflife.date, not of the makers: `verified` is `false`.
 *
 * @param json - what `JSON.parse` gives
 * @param options - the product and the day, where the JSON does not say them
 * @returns the table; or a refusal: `notEndOfLife`, `notWhole`, `productNotNamed`, `productNotThere`, `dayNotKnown`
 * @throws {TypeError} when an option is not known, or is no text
 * @throws {RangeError} when `read` is no calendar day
 * @example
 * ```ts
 * const read = valueOf(
 *   readEndOfLife(
 *     [
 *       { cycle: '2022', releaseDate: '2021-08-18', eol: '2031-10-14', latest: '10.0.20348', lts: true },
 *       { cycle: '2012-r2', releaseDate: '2013-11-25', eol: '2023-10-10', extendedSupport: '2026-10-13', lts: true },
 *       { cycle: 'nano', releaseDate: '2016-10-15', eol: '2018-10-09', lts: false },
 *     ],
 *     { product: 'windows-server', read: '2026-11-29' },
 *   ),
 * )
 * read.table.releases.map(({ release }) => release) // => ['2022', '2012 R2']
 * read.notRead.map(({ text }) => text) // => ['windows-server nano']
 * supportOn(read.table, { name: 'Windows Server 2012 R2' }, '2026-11-29').status // => 'unsupported'
 * ```
 *
 * @see endoflife.date, https://endoflife.date/docs/api/v1/
 */
export const readEndOfLife = (json: unknown, options: EndOfLifeOptions = {}): Parsed<EndOfLifeReading> => {
  requireObject(options, 'readEndOfLife: options', known)
  if (options.product !== undefined) requireText(options.product, 'readEndOfLife: options.product')
  if (options.read !== undefined) requireDay(options.read, 'readEndOfLife: options.read')
  if (Array.isArray(json)) return readVersion0(json as readonly unknown[], options)
  return isRecord(json) && 'result' in json ? readVersion1(json, options) : no('it has no "result", and is no list')
}

const known = /* @__PURE__ */ namesOf<EndOfLifeOptions>({ product: true, read: true })
