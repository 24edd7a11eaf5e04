import { fails, type LeftTotal, type Relation, type Term } from '../../relation/relation.js'

/** Which columns a variance was taken to be the difference of. */
const waysOf = ({ terms: [more, less] }: Relation): string => `${more?.cell.column ?? ''}\n${less?.cell.column ?? ''}`

/** The first variance of those that are most alike. */
const usualOf = (found: readonly Relation[]): Relation | undefined => {
  const alike = new Map<string, Relation[]>()
  for (const each of found) {
    const ways = waysOf(each)
    const known = alike.get(ways)
    if (known) known.push(each)
    else alike.set(ways, [each])
  }
  let usual: readonly Relation[] = []
  for (const group of alike.values()) if (group.length > usual.length) usual = group
  return usual[0]
}

const isOfSomething = ({ cell }: Term): boolean => cell.figure.value?.isZero() === false
const flipped = (term: Term): Term => ({ ...term, sign: term.sign === 1 ? -1 : 1 })

/** A variance in the other direction, that of most of its column. */
const turnedAs = (usual: Relation, each: Relation): Relation => {
  const [more, less] = each.terms
  return more === undefined || less === undefined
    ? each
    : {
        ...each,
        terms: [
          { ...less, sign: 1 },
          { ...more, sign: -1 },
        ],
        parts: usual.parts,
      }
}

/** The variances of a column and what must hold down it, after what its signs show. */
export interface SignedVariances {
  readonly found: readonly Relation[]
  readonly totals: readonly Relation[]
  readonly left: readonly LeftTotal[]
}

const doubt =
  'No variance of this column has a sign, and the total below it counts this one as below zero. Check which way it runs, and publish variances with their signs, or marked as favourable or adverse'

/**
 * Variances of which none stands below zero, and whose totals agree only if those that run against the others are taken
 * off: they are published without signs, so that no figure is wrong. One alone is asked about at its row, several at
 * their total.
 */
const unsigned = (
  usual: Relation,
  found: readonly Relation[],
  totals: readonly Relation[],
  against: ReadonlyMap<Relation['total'], Relation>,
): SignedVariances | undefined => {
  const isSigned = [...found, ...totals].some(({ total }) => total.figure.value?.isNegative() === true)
  if (isSigned || found.some(fails)) return undefined
  const explained = totals.filter((total) => {
    if (!fails(total)) return false
    const isOwn = against.has(total.total)
    const terms = total.terms.map((term) => (against.has(term.cell) === isOwn ? term : flipped(term)))
    return !fails({ ...total, terms })
  })
  if (explained.length === 0) return undefined
  const named = new Set(
    explained.flatMap(({ total, terms }) => [
      ...(against.has(total) ? [total] : []),
      ...terms.flatMap((term) => (against.has(term.cell) && isOfSomething(term) ? [term.cell] : [])),
    ]),
  )
  const kept = totals.filter((total) => !explained.includes(total))
  const [only, another] = named
  if (only !== undefined && another === undefined)
    return {
      found: found.map((each) => (each.total === only ? { ...turnedAs(usual, each), doubt } : each)),
      totals: kept,
      left: [],
    }
  return {
    found,
    totals: kept,
    left: explained.map(({ total }) => ({
      total,
      why: `no variance of this column has a sign, and they agree only if those that run against the others, such as "${only?.row ?? ''}", are taken off`,
      advice: 'Publish variances with their signs, or marked as favourable or adverse',
    })),
  }
}

/**
 * Returns the variances of a column with the direction of a row turned where its own column says so: a total fails, and
 * agrees if the one variance below it that runs against the others had its other sign. Two sums then name the cell.
 * Where no variance of the column has a sign, none is called wrong for want of it.
 *
 * @param found - the variances of one column
 * @param totals - what must hold down the column
 */
export const turnedByTotals = (found: readonly Relation[], totals: readonly Relation[]): SignedVariances => {
  const asTheyAre = { found, totals, left: [] }
  const usual = usualOf(found)
  if (usual === undefined) return asTheyAre
  const usualWays = waysOf(usual)
  const against = new Map(found.flatMap((each) => (waysOf(each) === usualWays ? [] : [[each.total, each] as const])))
  if (against.size === 0) return asTheyAre
  const withoutSigns = unsigned(usual, found, totals, against)
  if (withoutSigns !== undefined) return withoutSigns
  const turned = new Set<Relation>()
  for (const total of totals) {
    const suspects = total.terms.filter((term) => against.has(term.cell) && isOfSomething(term))
    if (suspects.length === 0 || !fails(total)) continue
    const [only, another] = suspects.filter(
      (suspect) => !fails({ ...total, terms: total.terms.map((term) => (term === suspect ? flipped(term) : term)) }),
    )
    const relation = only && against.get(only.cell)
    if (relation !== undefined && another === undefined) turned.add(relation)
  }
  return { ...asTheyAre, found: found.map((each) => (turned.has(each) ? turnedAs(usual, each) : each)) }
}
