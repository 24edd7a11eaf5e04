import type { IncomeSign } from '../../income-sign/income-sign.js'
import {
  blockStart,
  candidatesFor,
  isLoneTotal,
  withSign,
  type Above,
  type Candidate,
  type Item,
  type Place,
} from './candidates.js'
import type { ReadRow } from './statement-rows.js'

/** How many columns agree with a candidate, and how many do not. */
export interface Score {
  readonly agree: number
  readonly fail: number
}

/** A total, and what it was found to cover, before it is taken into account how the table counts income. */
export interface Covered {
  readonly row: number
  readonly candidate: Candidate
  /** Other readings that agree nowhere either: only its words and its place say which was meant. */
  readonly otherwise?: readonly Candidate[]
}

/** What the totals of a table cover. */
export interface Coverage {
  readonly covered: readonly Covered[]
  readonly left: readonly { readonly row: number; readonly why: string }[]
  /** Of totals over income and spending together. */
  readonly mixed: Score
  /** Totals before the last that agree with the rows since the total before them. */
  readonly blocks: number
}

/** Scores a candidate for a total over the columns of the table. */
export type Scoring = (total: number, candidate: Candidate) => Score

/** How the totals of a table are looked at. */
interface Way {
  readonly score: Scoring
  /** How the table counts income; left out where that is not known. */
  readonly sign: IncomeSign | undefined
  /** True where other totals of the table cover the rows since the one before. */
  readonly areBlocks: boolean
}

const isTotalRole = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'

type Chosen = {
  readonly candidate: Candidate
  readonly score: Score
  readonly otherwise?: readonly Candidate[]
  readonly isByMeaning?: true
}
type Choice = Chosen | { readonly why: string }

/** Why a total over income and spending is left. */
export const signUnknown = 'nothing in the table shows whether it adds income or takes it off'

/** True below income and spending, or below a result of both. */
const isBelowBoth = (items: readonly Item[]): boolean =>
  items.some(({ direction }) => direction === 'both') ||
  (items.some(({ direction }) => direction === 'in') && items.some(({ direction }) => direction !== 'in'))

/** True below a total of income and one of spending: a result there is that of the two. */
const isOfBoth = (items: readonly Item[]): boolean => {
  const [a, b] = items.slice(-2)
  return (
    a?.isTotal === true &&
    b?.isTotal === true &&
    ((a.direction === 'in' && b.direction === 'out') || (a.direction === 'out' && b.direction === 'in'))
  )
}

const whyNot = (candidates: readonly Candidate[], above: Above, sign: IncomeSign | undefined): string => {
  if (candidates.length === 0) return 'no row that it could cover stands above it'
  if (sign === undefined && candidates.some(({ isMixed }) => isMixed)) return signUnknown
  if (above.items.some(({ aside }) => aside !== undefined))
    return 'some rows above it may be part of others, or be taken off, and it agrees with none of the ways to count them'
  if (above.items.some(({ isLost }) => isLost)) return 'it is not clear what a total above it covers'
  return `it agrees with none of what it may cover: ${[...new Set(candidates.map(({ words }) => words))].join(', or ')}`
}

/** The candidate with which most columns agree; several with which all agree come to the same. */
const byFigures = (usable: readonly Candidate[], scoreOf: (candidate: Candidate) => Score): Chosen | undefined => {
  const scored = usable
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score.agree - a.score.agree)
  const [best, second] = scored
  if (best === undefined || best.score.agree === 0 || best.score.agree < best.score.fail) return undefined
  return second !== undefined && second.score.agree === best.score.agree && best.score.fail > 0 ? undefined : best
}

/** A surplus is never spending less income, nor a net cost the reverse. */
const contradicts = (sign: IncomeSign | undefined, { leaves }: ReadRow): boolean =>
  sign === 'incomeOff' ? leaves === 'surplus' : sign === 'spendingOff' && leaves === 'cost'

/** Candidates that come to different sums as the table counts income. */
const distinctWith = (sign: IncomeSign, candidates: readonly Candidate[]): readonly Candidate[] => {
  const distinct = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const signs = withSign(candidate, sign)
      .parts.map((part) => `${String(part.sign)} ${String(part.row)}`)
      .join()
    if (!distinct.has(signs)) distinct.set(signs, candidate)
  }
  return [...distinct.values()]
}

/** What a total covers by its words and its place alone. */
const surely = ({ role }: ReadRow, above: Above, usable: readonly Candidate[]): Candidate | undefined => {
  const start = blockStart(above)
  const isPlain = (candidate: Candidate): boolean => candidate.isPlain
  const [only, another] = usable.filter((each) => each.isPlain && !isLoneTotal(each, above))
  const isSure =
    role !== 'result' &&
    (role !== 'subTotal' || start < above.items.length) &&
    another === undefined &&
    !above.items.some(({ isLost }) => isLost) &&
    (usable.filter(isPlain).length === 1 || start === above.items.length)
  return isSure ? only : undefined
}

/** All above a result that is that of all, by its name. */
const ofAllAbove = (
  { isResultOfAll }: ReadRow,
  { items, headings }: Above,
  usable: readonly Candidate[],
): Candidate | undefined =>
  isResultOfAll === true &&
  isBelowBoth(items) &&
  !items.some(({ isLost }) => isLost) &&
  headings.every((at) => at === 0 || items[at]?.isTotal === true)
    ? usable.find(({ from, isPlain }) => isPlain && from === 0)
    : undefined

/**
 * What a total covers. Words and place tell first; where they leave several ways, the figures; where those do not tell
 * either, the rows since the total before it, if other totals of the table cover theirs.
 */
const choose = (
  own: ReadRow,
  above: Above,
  place: Place & { readonly areBelowHeadings: boolean },
  { score, sign, areBlocks }: Way,
): Choice => {
  const candidates = candidatesFor(own, above, place)
  const isAgainst = contradicts(sign, own)
  const isOpen = ({ isMixed }: Candidate): boolean => isMixed && (sign === undefined || isAgainst)
  const usable = distinctWith(
    sign ?? 'added',
    candidates.filter((candidate) => !isOpen(candidate)),
  )
  const scoreOf = (candidate: Candidate): Score => score(own.row, withSign(candidate, sign ?? 'added'))
  const chosen = (candidate: Candidate): Chosen => ({ candidate, score: scoreOf(candidate) })
  const isTotal = own.role !== 'result'
  const start = blockStart(above)
  const sure = candidates.some(isOpen) ? undefined : surely(own, above, usable)
  if (sure !== undefined && usable.length === 1) return chosen(sure)
  const found = byFigures(usable, scoreOf)
  if (found !== undefined) return found
  const assumed = (candidate: Candidate): Chosen => {
    const otherwise = usable.filter((each) => each !== candidate && each.from === candidate.from)
    return { ...chosen(candidate), ...(otherwise.length === 0 ? {} : { otherwise }) }
  }
  if (sure !== undefined) return assumed(sure)
  const ofAll = ofAllAbove(own, above, usable)
  if (ofAll !== undefined) return { ...assumed(ofAll), isByMeaning: true }
  const block = usable.find(({ isBlock, isPlain }) => isBlock && isPlain)
  // The last of several totals may be that of all, unless each of them stands below its own heading.
  const isBelowHeading = own.isBare && place.areBelowHeadings && above.headings.at(-1) === start && start > 0
  if (areBlocks && (!place.isLast || isBelowHeading) && block !== undefined && !isLoneTotal(block, above) && isTotal)
    return assumed(block)
  return { why: whyNot(candidates, above, sign) }
}

/** Which way the money of a total runs, by its own words, or else by what it covers. */
const directionOf = (own: ReadRow, { isMixed, parts }: Candidate): Item['direction'] => {
  if (own.direction !== undefined) return own.direction
  if (isMixed || parts.some(({ direction }) => direction === 'both')) return 'both'
  const [first] = parts
  return parts.every(({ direction }) => direction === first?.direction) ? first?.direction : undefined
}

const withDirection = (direction: Item['direction']): Pick<Item, 'direction'> =>
  direction === undefined ? {} : { direction }

/**
 * Returns what the totals of a statement cover. Words and place tell first; where they leave several ways, the way that
 * most columns agree with is taken; and where none agrees, a total is left, unless others of its table were found to
 * cover the rows since the total before them and more totals follow.
 *
 * @param rows - the rows that say something
 * @param way - how candidates are scored, and what is known of the table
 */
export const coverage = (rows: readonly ReadRow[], way: Way): Coverage => {
  const totals = rows.filter(isTotalRole)
  const covered: Covered[] = []
  const left: { row: number; why: string }[] = []
  let [agree, fail, blocks] = [0, 0, 0]
  const items: Item[] = []
  const headings: number[] = []
  let areBelowHeadings = true

  const cover = (own: ReadRow, { candidate, score, otherwise, isByMeaning }: Chosen, isLast: boolean): void => {
    covered.push({ row: own.row, candidate, ...(otherwise === undefined ? {} : { otherwise }) })
    // What was chosen by its name alone shows nothing of how income is counted.
    if (candidate.isMixed && isByMeaning !== true) [agree, fail] = [agree + score.agree, fail + score.fail]
    if (candidate.isBlock && !isLast && score.agree > 0 && score.fail === 0) blocks += 1
    areBelowHeadings &&= own.isBare && headings.at(-1) === candidate.from
    while ((headings.at(-1) ?? 0) > candidate.from) headings.pop()
    items.splice(candidate.from, items.length, {
      row: own.row,
      isTotal: true,
      isLost: false,
      ...withDirection(directionOf(own, candidate)),
    })
  }

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
      if (isTotal || isOfBoth(items) || (own.isResultOfAll === true && isBelowBoth(items)))
        left.push({ row: own.row, why: choice.why })
    }
    items.push({
      row: own.row,
      isTotal,
      isLost: isTotal,
      ...(own.aside === undefined ? {} : { aside: own.aside }),
      ...withDirection(own.direction),
    })
  }
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
