import type { Direction } from '../../income-sign/direction.js'
import type { IncomeSign } from '../../income-sign/income-sign.js'
import { coveredBy, type Candidate, type Item } from './candidates.js'
import { choose, isBelowBoth, isOfBoth, unnamed, type Chosen, type Score, type Way } from './choice.js'
import type { ReadRow } from './statement-rows.js'

/** A total, and what it was found to cover, before it is taken into account how the table counts income. */
export interface Covered {
  readonly row: number
  readonly candidate: Candidate
  /** Other readings that agree nowhere either: only its words and its place say which was meant. */
  readonly otherwise?: readonly Candidate[]
  /** How many other readings there are, of which none agrees as far. */
  readonly readings: number
}

/** What the totals of a table cover. */
export interface Coverage {
  readonly covered: readonly Covered[]
  readonly left: readonly { readonly row: number; readonly why: string }[]
  /** Of totals over income and spending together. */
  readonly mixed: Pick<Score, 'agree' | 'fail'>
  /** Totals before the last that agree with the rows since the total before them. */
  readonly blocks: number
}

/** True below a line, not below another total whose rows are not there either. */
const isBelowLines = (items: readonly Item[]): boolean => {
  const last = items.at(-1)
  return last !== undefined && !last.isTotal && last.isOfItsRows !== true
}

const isTotalRole = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'

/** True for a total, and for net assets: what stands below it adds up by itself. */
const standsForRows = (own: ReadRow): boolean => isTotalRole(own) || own.isOfAssets === true

/** True for a result of all, or for a sum of its own rows, with such rows above it. */
const isBelowItsRows = (own: ReadRow, items: readonly Item[]): boolean =>
  (own.isResultOfAll === true && isBelowBoth(items)) || (own.isOfItsRows === true && isBelowLines(items))

/** Which way the money of a total runs, by its own words, or else by what it covers. */
const directionOf = (own: ReadRow, { isMixed, parts }: Candidate): Item['direction'] => {
  if (own.direction !== undefined) return own.direction
  if (isMixed || parts.some(({ direction }) => direction === 'both')) return 'both'
  const [first] = parts
  return parts.every(({ direction }) => direction === first?.direction) ? first?.direction : undefined
}

const withDirection = (direction: Item['direction']): Pick<Item, 'direction'> =>
  direction === undefined ? {} : { direction }

/** A row that a later total may cover, which covers nothing itself as far as is known. */
const itemOf = ({ row, partOf, isNetOfSome, isOfItsRows, aside, direction }: ReadRow, isTotal: boolean): Item => ({
  row,
  isTotal,
  ...(partOf === undefined ? {} : { partOf }),
  isLost: isTotal,
  ...(isNetOfSome === true ? { mayStand: true as const } : {}),
  ...(isOfItsRows === true ? { isOfItsRows: true as const } : {}),
  ...(aside === undefined ? {} : { aside }),
  ...withDirection(direction),
})

const isOpposite = (direction: Item['direction'], to: Direction): boolean =>
  direction !== undefined && direction !== 'both' && direction !== to

/**
 * Returns what the totals of a statement cover. Words and place tell first; where they leave several ways, the way that
 * most columns agree with is taken; and where none agrees, a total is left, unless others of its table were found to
 * cover the rows since the total before them and more totals follow.
 *
 * @param rows - the rows that say something
 * @param way - how candidates are scored, and what is known of the table
 * @param areUnnamedTotals - whether others without a name are known to state the total of the rows above them
 */
export const coverage = (rows: readonly ReadRow[], way: Way, areUnnamedTotals = false): Coverage => {
  const totals = rows.filter(isTotalRole)
  const openings = new Set(way.opens.values())
  const covered: Covered[] = []
  const left: { row: number; why: string }[] = []
  let [agree, fail, blocks] = [0, 0, 0]
  const items: Item[] = []
  const headings: number[] = []
  let areBelowHeadings = true

  const cover = (
    own: ReadRow,
    { candidate, score, otherwise, readings, isByMeaning }: Chosen,
    isLast: boolean,
  ): void => {
    covered.push({ row: own.row, candidate, readings, ...(otherwise === undefined ? {} : { otherwise }) })
    if (score.telling > 0 && score.fail === 0) stand(candidate)
    // What was chosen by its name alone shows nothing of how income is counted.
    if (candidate.isMixed && isByMeaning !== true) [agree, fail] = [agree + score.agree, fail + score.fail]
    if (candidate.isBlock && !isLast && score.agree > 0 && score.fail === 0) blocks += 1
    areBelowHeadings &&= own.isBare && headings.at(-1) === candidate.from
    while ((headings.at(-1) ?? 0) > candidate.from) headings.pop()
    const parts = new Set(candidate.parts.map(({ row }) => row))
    // "Total expenditure" stands for no income above it: one line of it is in the result all the same.
    const others = items
      .slice(candidate.from)
      .filter(
        ({ row, direction }) => !parts.has(row) && own.direction !== undefined && isOpposite(direction, own.direction),
      )
    items.length = candidate.from
    for (const other of others) items.push(other)
    items.push({
      row: own.row,
      isTotal: true,
      isLost: false,
      ...withDirection(directionOf(own, candidate)),
    })
  }

  /** A later total shows for which lines a total stands that agrees with none: it is what they should come to. */
  const stand = ({ stood = [] }: Candidate): void => {
    for (const each of stood) {
      const row = rows.find((own) => own.row === each.row)
      const candidate = row && coveredBy(each, row)
      if (candidate === undefined || covered.some((known) => known.row === each.row)) continue
      covered.push({ row: each.row, candidate, readings: 0 })
      const at = left.findIndex((other) => other.row === each.row)
      if (at >= 0) left.splice(at, 1)
    }
  }

  /** A balance that is known to be one stands, from its opening one on, for all that moved it. */
  const balance = ({ row, direction }: ReadRow): void => {
    const opening = way.opens.get(row)
    const from = opening === undefined ? -1 : items.findLastIndex((item) => item.row === opening)
    if (from >= 0) {
      while ((headings.at(-1) ?? 0) > from) headings.pop()
      items.splice(from, items.length)
    }
    items.push({
      row,
      isTotal: from >= 0,
      isLost: false,
      ...(from >= 0 ? { isBalance: true as const } : {}),
      ...withDirection(direction),
    })
  }

  /** Where figures without a name stand: last in a table without another total, or below rows as others do. */
  const placeOf = (own: ReadRow): 'end' | 'block' | undefined => {
    if (own === rows.at(-1) && totals.length === 0 && items.every(({ isTotal: isSum }) => !isSum)) return 'end'
    return areUnnamedTotals ? 'block' : undefined
  }
  /** True where others without a name are totals, and this was not known when the first of them was looked at. */
  const isKnownNow = (): boolean =>
    !areUnnamedTotals && unnamedKnown > 0 && unnamedOpen.length > 0 && unnamedOpen.length <= unnamedKnown

  /** Current assets begin below what is held for long, as if a heading stood between them; so does what is owed. */
  const endOthers = (own: ReadRow): void => {
    const isOfOwed = own.isOfOwed === true && items.at(-1)?.isTotal === false
    if (own.isOfCurrent !== true && !isOfOwed) return
    const ends = (each: ReadRow): boolean => (isOfOwed ? each.isForSale : each.isFixed) === true
    const last = items.findLastIndex(({ row }) => rows.some((each) => each.row === row && ends(each)))
    if (last >= 0 && last + 1 < items.length && (headings.at(-1) ?? 0) < last + 1) headings.push(last + 1)
  }

  const unnamedOpen: number[] = []
  let unnamedKnown = 0
  let at = -1
  let areNamedBefore = true
  let areGrandBefore = false
  for (const own of rows) {
    if (own.role === 'heading') {
      headings.push(items.length)
      continue
    }
    const isTotal = isTotalRole(own)
    if (isTotal) at += 1
    if (openings.has(own.row) || way.opens.has(own.row)) {
      balance(own)
      continue
    }
    endOthers(own)
    if (isTotal || own.role === 'result') {
      const place = {
        isOnly: totals.length === 1,
        isLast: isTotal && at === totals.length - 1,
        areNamedBefore,
        areGrandBefore,
        areBelowHeadings,
      }
      if (isTotal)
        [areNamedBefore, areGrandBefore] = [areNamedBefore && !own.isBare, areGrandBefore || own.role === 'grandTotal']
      const choice = choose(own, { items, headings }, place, way)
      if ('candidate' in choice) {
        cover(own, choice, place.isLast)
        continue
      }
      if (isTotal || isOfBoth(items) || isBelowItsRows(own, items)) left.push({ row: own.row, why: choice.why })
    }
    if (own.isUnnamed === true) {
      const choice = unnamed(own, { items, headings }, way, placeOf(own))
      if (choice === 'open') unnamedOpen.push(own.row)
      else if (choice !== undefined) {
        cover(own, choice, false)
        unnamedKnown += 1
        continue
      }
    }
    items.push(itemOf(own, standsForRows(own)))
  }
  if (isKnownNow()) return coverage(rows, way, true)
  // Where the figures show that most without a name are totals, or there is but one, it states one by its place.
  if (unnamedOpen.length <= Math.max(1, unnamedKnown))
    for (const row of unnamedOpen) left.push({ row, why: 'it has no name, and agrees with no rows above it' })
  return { covered, left, mixed: { agree, fail }, blocks }
}

/**
 * Returns how a statement counts income: the way with which most of its totals over income and spending agree;
 * `undefined` where none does, or several do equally well and some total fails.
 */
export const statementSign = (
  possible: readonly IncomeSign[],
  coveredWith: (sign: IncomeSign) => Coverage,
): IncomeSign | undefined => {
  const [first, another] = possible
  if (another === undefined) return first
  const counted = possible.map((sign) => ({ sign, ...coveredWith(sign).mixed })).sort((a, b) => b.agree - a.agree)
  const [best, second] = counted
  if (best === undefined || second === undefined) return first
  if (counted.every(({ agree, fail }) => agree === 0 && fail === 0)) return first
  if (best.agree === 0 || best.agree < best.fail) return undefined
  return second.agree === best.agree && best.fail > 0 ? undefined : best.sign
}
