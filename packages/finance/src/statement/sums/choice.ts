import type { IncomeSign } from '../../income-sign/income-sign.js'
import {
  blockStart,
  candidatesFor,
  startsOf,
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
  /** Of those that agree, how many are not of nothing. */
  readonly telling: number
}

/** Scores a candidate for a total over the columns of the table. */
export type Scoring = (total: number, candidate: Candidate) => Score

/** True where a total is near to what a candidate comes to in every column. */
export type Nearness = (total: number, candidate: Candidate) => boolean

/** How the totals of a table are looked at. */
export interface Way {
  readonly score: Scoring
  readonly isNear: Nearness
  /** How the table counts income; left out where that is not known. */
  readonly sign: IncomeSign | undefined
  /** True where other totals of the table cover the rows since the one before. */
  readonly areBlocks: boolean
  /** Of each closing balance that is known to be one, its opening balance. */
  readonly opens: ReadonlyMap<number, number>
  /** How many rows may yet be looked at for what totals cover. */
  readonly budget: { left: number }
  /** Whether a total was seen that may cover income and spending: to others it is the same how the table counts. */
  readonly seen: { isMixed: boolean }
}

/** Candidates for a total, with what is seen of them. */
const seenCandidates = (own: ReadRow, above: Above, from: readonly number[], { seen }: Way): readonly Candidate[] => {
  const candidates = candidatesFor(own, above, from)
  seen.isMixed ||= candidates.some(({ isMixed }) => isMixed)
  return candidates
}

/** Why a total is left above which no line stands, or nothing but other totals of which that is so. */
export const nothingAbove = 'no row that it could cover stands above it'
/** Why a total is left where a table has more of them than can be tried. */
const tooMany = 'the table has more totals and results than are tried against all that stands above each'

/** Where what a total covers may begin; `undefined` where too much was looked at already. */
const startsWithin = (own: ReadRow, above: Above, place: Place, { budget }: Way): readonly number[] | undefined => {
  if (budget.left < 0) return undefined
  const from = startsOf(own, above, place)
  for (const start of from) budget.left -= above.items.length - start
  return budget.left < 0 ? undefined : from
}

/** What a total was found to cover. */
export interface Chosen {
  readonly candidate: Candidate
  readonly score: Score
  readonly otherwise?: readonly Candidate[]
  readonly readings: number
  readonly isByMeaning?: true
}
export type Choice = Chosen | { readonly why: string }

/** Why a total over income and spending is left. */
export const signUnknown = 'nothing in the table shows whether it adds income or takes it off'

/** True below income and spending, or below a result of both. */
export const isBelowBoth = (items: readonly Item[]): boolean =>
  items.some(({ direction }) => direction === 'both') ||
  (items.some(({ direction }) => direction === 'in') && items.some(({ direction }) => direction !== 'in'))

/** True below a total of income and one of spending: a result there is that of the two. */
export const isOfBoth = (items: readonly Item[]): boolean => {
  const [a, b] = items.slice(-2)
  return (
    a?.isTotal === true &&
    b?.isTotal === true &&
    ((a.direction === 'in' && b.direction === 'out') || (a.direction === 'out' && b.direction === 'in'))
  )
}

const whyNot = (candidates: readonly Candidate[], above: Above, sign: IncomeSign | undefined): string => {
  if (candidates.length === 0) return nothingAbove
  if (sign === undefined && candidates.some(({ isMixed }) => isMixed)) return signUnknown
  if (above.items.some(({ aside }) => aside !== undefined))
    return 'some rows above it may be part of others, or be taken off, and it agrees with none of the ways to count them'
  if (above.items.some(({ isLost }) => isLost))
    return above.items.every(({ isTotal }) => isTotal) ? nothingAbove : 'it is not clear what a total above it covers'
  return `it agrees with none of what it may cover: ${[...new Set(candidates.map(({ words }) => words))].join(', or ')}`
}

/** The candidate with which most columns agree; several with which all agree come to the same. */
const byFigures = (usable: readonly Candidate[], scoreOf: (candidate: Candidate) => Score): Chosen | undefined => {
  const readings = usable.length - 1
  const scored = usable
    .map((candidate) => ({ candidate, score: scoreOf(candidate), readings }))
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

/**
 * True where a total of a name of its own may be no sum of what stands above it: below one row, under no heading, or
 * where percentages are stated of it. "Total pay" below "Agency" is rather what the agency is a part of.
 */
const mayBeWider = ({ role, isBare, isWhole, direction }: ReadRow, { items, headings }: Above): boolean => {
  if (role !== 'total' || isBare) return false
  const [only] = items
  // "Total income" below "Training income" is of its kind: a line above it was lost.
  const isOfItsKind = direction !== undefined && only?.direction === direction
  return isWhole === true || (only !== undefined && items.length === 1 && headings.length === 0 && !isOfItsKind)
}

/** What a total covers by its words and its place alone. */
const surely = (own: ReadRow, above: Above, usable: readonly Candidate[]): Candidate | undefined => {
  const { role } = own
  const start = blockStart(above)
  const plain = usable.filter((each) => each.isPlain)
  const [only, another] = plain.filter((each) => !isLoneTotal(each, above))
  const isSure =
    role !== 'result' &&
    !mayBeWider(own, above) &&
    (role !== 'subTotal' || start < above.items.length) &&
    another === undefined &&
    !above.items.some(({ isLost }) => isLost) &&
    (plain.length === 1 || start === above.items.length)
  return isSure ? only : undefined
}

/** True for several rows of which none is itself the sum of rows that are not there. */
const isOfLines = ({ parts, from }: Candidate, { items }: Above): boolean =>
  parts.length > 1 && !items.slice(from).some(({ isOfItsRows }) => isOfItsRows === true)

/** True for a total of which no row beside it can be a part: it stands for itself, as a line does. */
const isAlone = (items: readonly Item[], at: number): boolean => {
  const [before, own, after] = [items[at - 1], items[at], items[at + 1]]
  const isApart = (other: Item | undefined): boolean =>
    other === undefined ||
    other.isTotal ||
    (other.direction !== undefined && own?.direction !== undefined && other.direction !== own.direction)
  return isApart(before) && isApart(after)
}

/** All above a result that is that of all, by its name. */
const ofAllAbove = (
  { isResultOfAll }: ReadRow,
  { items, headings }: Above,
  usable: readonly Candidate[],
): Candidate | undefined =>
  isResultOfAll === true &&
  isBelowBoth(items) &&
  !items.some(({ isLost }, at) => isLost && !isAlone(items, at)) &&
  headings.every((at) => at === 0 || items[at]?.isTotal === true)
    ? usable.find(({ from, isPlain }) => isPlain && from === 0)
    : undefined

/**
 * What a total covers. Words and place tell first; where they leave several ways, the figures; where those do not tell
 * either, the rows since the total before it, if other totals of the table cover theirs.
 */
export const choose = (
  own: ReadRow,
  above: Above,
  place: Place & { readonly areBelowHeadings: boolean },
  way: Way,
): Choice => {
  const { score, sign, areBlocks } = way
  const from = startsWithin(own, above, place, way)
  if (from === undefined) return { why: tooMany }
  const candidates = seenCandidates(own, above, from, way)
  const isAgainst = contradicts(sign, own)
  const isOpen = ({ isMixed }: Candidate): boolean => isMixed && (sign === undefined || isAgainst)
  const standsFor = candidates.some(({ isBlock, parts }) => isBlock && parts.length > 1)
  const usable = distinctWith(
    sign ?? 'added',
    candidates.filter(
      (candidate) =>
        // What finances net assets is equal to them and not made of them.
        !isOpen(candidate) && !(own.isOfItsRows === true && standsFor && isLoneTotal(candidate, above)),
    ),
  )
  const scoreOf = (candidate: Candidate): Score => score(own.row, withSign(candidate, sign ?? 'added'))
  const chosen = (candidate: Candidate): Chosen => ({
    candidate,
    score: scoreOf(candidate),
    readings: usable.length - 1,
  })
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
  const block = usable.find(({ isBlock, isPlain }) => isBlock && isPlain)
  const isBelowOthers =
    (own.isOfCurrent === true || own.isOfOwed === true) && start > 0 && above.headings.at(-1) === start
  if ((own.isOfItsRows === true || isBelowOthers) && block !== undefined && isOfLines(block, above))
    return { ...assumed(block), isByMeaning: true }
  if (sure !== undefined) return assumed(sure)
  const ofAll = ofAllAbove(own, above, usable)
  if (ofAll !== undefined) return { ...assumed(ofAll), isByMeaning: true }
  // The last of several totals may be that of all, unless each of them stands below its own heading.
  const isBelowHeading = own.isBare && place.areBelowHeadings && above.headings.at(-1) === start && start > 0
  if (areBlocks && (!place.isLast || isBelowHeading) && block !== undefined && !isLoneTotal(block, above) && isTotal)
    return assumed(block)
  return { why: whyNot(candidates, above, sign) }
}

/**
 * What figures without a name are the sum of, where figures show it, or where they end a table of lines alone and are
 * near to their sum; `open` where they stand below a block as its total would, and are not.
 *
 * @param place - `end` for the last row of a table without another total; `block` where others without a name are known
 *   to be the totals of the rows above them
 */
export const unnamed = (own: ReadRow, above: Above, way: Way, place?: 'end' | 'block'): Chosen | 'open' | undefined => {
  const { score, sign } = way
  if (way.budget.left < 0) return 'open'
  if (above.items.length - blockStart(above) < 2 && above.items.filter(({ isTotal }) => isTotal).length < 2)
    return undefined
  const among: Place = { isOnly: false, isLast: false, areNamedBefore: false, areGrandBefore: false }
  const total: ReadRow = { ...own, role: 'total' }
  const usable = distinctWith(
    sign ?? 'added',
    seenCandidates(total, above, startsWithin(total, above, among, way) ?? [], way).filter(
      ({ isMixed, parts }) => parts.length > 1 && (!isMixed || sign !== undefined),
    ),
  )
  const found = byFigures(usable, (candidate) => score(own.row, withSign(candidate, sign ?? 'added')))
  if (found !== undefined && found.score.telling > 0 && found.score.telling >= found.score.fail) return found
  const [all, another] = usable.filter(
    ({ from, isBlock, isPlain }) => isPlain && (place === 'block' ? isBlock : place === 'end' && from === 0),
  )
  if (all === undefined || another !== undefined || !way.isNear(own.row, withSign(all, sign ?? 'added'))) return 'open'
  return {
    candidate: all,
    score: score(own.row, withSign(all, sign ?? 'added')),
    readings: usable.length - 1,
    isByMeaning: true,
  }
}
