import {
  blockStart,
  candidatesFor,
  inReading,
  isLoneTotal,
  type Above,
  type Candidate,
  type Item,
  type Place,
} from './candidates.js'
import type { Reading } from '../../income-sign/income-sign.js'
import type { ReadRow } from './statement-rows.js'

/** How many columns agree with a candidate, and how many do not. */
export interface Score {
  readonly agree: number
  readonly fail: number
}

/** A total, and what it was found to cover, before the reading of the table is taken into account. */
export interface Covered {
  readonly row: number
  readonly candidate: Candidate
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

const isTotalRole = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'

type Choice = { readonly candidate: Candidate; readonly score: Score } | { readonly why: string }

/** Why a total over income and spending is left. */
export const readingUnknown = 'nothing in the table shows whether it adds income or takes it off'

/** True below a total of income and one of spending: a result there is that of the two. */
const isOfBoth = (items: readonly Item[]): boolean => {
  const [a, b] = items.slice(-2)
  return (
    a?.isTotal === true &&
    b?.isTotal === true &&
    ((a.flow === 'in' && b.flow === 'out') || (a.flow === 'out' && b.flow === 'in'))
  )
}

const whyNot = (candidates: readonly Candidate[], above: Above, reading: Reading | undefined): string => {
  if (candidates.length === 0) return 'no row that it could cover stands above it'
  if (reading === undefined && candidates.some(({ isMixed }) => isMixed)) return readingUnknown
  if (above.items.some(({ aside }) => aside !== undefined))
    return 'some rows above it may be part of others, or be taken off, and it agrees with none of the ways to count them'
  if (above.items.some(({ isLost }) => isLost)) return 'it is not clear what a total above it covers'
  return `it agrees with none of what it may cover: ${[...new Set(candidates.map(({ words }) => words))].join(', or ')}`
}

/** The candidate with which most columns agree; several with which all agree come to the same. */
const byFigures = (own: ReadRow, usable: readonly Candidate[], score: Scoring): Choice | undefined => {
  const scored = usable
    .map((candidate) => ({ candidate, score: score(own.row, candidate) }))
    .sort((a, b) => b.score.agree - a.score.agree)
  const [best, second] = scored
  if (best === undefined || best.score.agree === 0 || best.score.agree < best.score.fail) return undefined
  return second !== undefined && second.score.agree === best.score.agree && best.score.fail > 0 ? undefined : best
}

/**
 * Returns what the totals of a statement cover. Words and place tell first; where they leave several ways, the way that
 * most columns agree with is taken; and where none agrees, a total is left, unless others of its table were found to
 * cover the rows since the total before them and more totals follow.
 *
 * @param rows - the rows that say something
 * @param score - how well a candidate agrees with the figures
 * @param reading - how the table counts income; left out where that is not known
 * @param areBlocks - true where other totals of the table cover the rows since the one before
 */
export const coverage = (
  rows: readonly ReadRow[],
  score: Scoring,
  reading: Reading | undefined,
  areBlocks: boolean,
): Coverage => {
  const totals = rows.filter(isTotalRole)
  const covered: Covered[] = []
  const left: { row: number; why: string }[] = []
  let [agree, fail, blocks] = [0, 0, 0]
  const items: Item[] = []
  const headings: number[] = []
  let areBelowHeadings = true

  const choose = (own: ReadRow, place: Place): Choice => {
    const above = { items, headings }
    const candidates = candidatesFor(own, above, place)
    // A surplus is never spending less income, nor a net cost the reverse.
    const against =
      reading === 'incomeOff' ? own.leaves === 'surplus' : reading === 'spendingOff' && own.leaves === 'cost'
    const usable = candidates.filter(({ isMixed }) => !isMixed || (reading !== undefined && !against))
    const read = (total: number, candidate: Candidate): Score => score(total, inReading(candidate, reading ?? 'added'))
    const isTotal = own.role !== 'result'
    const [only, another] = usable.filter((candidate) => !isLoneTotal(candidate, above))
    const isSure =
      isTotal &&
      (own.role !== 'subTotal' || blockStart(above) < items.length) &&
      another === undefined &&
      candidates.length === usable.length &&
      (candidates.length === 1 || blockStart(above) === items.length)
    if (isSure && candidates.length === 1 && only !== undefined) return { candidate: only, score: read(own.row, only) }
    const found = byFigures(own, usable, read)
    if (found !== undefined) return found
    if (isSure && only !== undefined) return { candidate: only, score: read(own.row, only) }
    const block = usable.find(({ isBlock }) => isBlock)
    // The last of several totals may be that of all, unless each of them stands below its own heading.
    const isBelowHeading =
      own.isBare && areBelowHeadings && headings.at(-1) === blockStart(above) && blockStart(above) > 0
    if (areBlocks && (!place.isLast || isBelowHeading) && block !== undefined && !isLoneTotal(block, above) && isTotal)
      return { candidate: block, score: read(own.row, block) }
    return { why: whyNot(candidates, above, reading) }
  }

  const cover = (
    own: ReadRow,
    { candidate, score: counted }: Extract<Choice, { candidate: Candidate }>,
    isLast: boolean,
  ): void => {
    covered.push({ row: own.row, candidate })
    if (candidate.isMixed) [agree, fail] = [agree + counted.agree, fail + counted.fail]
    if (candidate.isBlock && !isLast && counted.agree > 0 && counted.fail === 0) blocks += 1
    areBelowHeadings &&= own.isBare && headings.at(-1) === candidate.from
    while ((headings.at(-1) ?? 0) > candidate.from) headings.pop()
    const [first] = candidate.parts
    const ofParts =
      candidate.isMixed || candidate.parts.some((part) => part.flow === 'both')
        ? 'both'
        : candidate.parts.every((part) => part.flow === first?.flow)
          ? first?.flow
          : undefined
    const flow = own.flow ?? ofParts
    items.splice(candidate.from, items.length, {
      row: own.row,
      isTotal: true,
      isLost: false,
      ...(flow === undefined ? {} : { flow }),
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
      }
      if (isTotal)
        [areNamedBefore, areGrandBefore] = [areNamedBefore && !own.isBare, areGrandBefore || own.role === 'grandTotal']
      const choice = choose(own, place)
      if ('candidate' in choice) {
        cover(own, choice, place.isLast)
        continue
      }
      if (isTotal || isOfBoth(items)) left.push({ row: own.row, why: choice.why })
    }
    items.push({
      row: own.row,
      isTotal,
      isLost: isTotal,
      ...(own.aside === undefined ? {} : { aside: own.aside }),
      ...(own.flow === undefined ? {} : { flow: own.flow }),
    })
  }
  return { covered, left, mixed: { agree, fail }, blocks }
}

/**
 * Returns how a statement counts income: the reading with which most of its totals over income and spending agree;
 * `undefined` where none does, or several do equally well and some total fails.
 */
export const readingOf = (possible: readonly Reading[], tried: (reading: Reading) => Coverage): Reading | undefined => {
  const [first, another] = possible
  if (another === undefined) return first
  const counted = possible.map((reading) => ({ reading, ...tried(reading).mixed })).sort((a, b) => b.agree - a.agree)
  const [best, second] = counted
  if (best === undefined || second === undefined) return first
  if (counted.every(({ agree, fail }) => agree === 0 && fail === 0)) return first
  if (best.agree === 0 || best.agree < best.fail) return undefined
  return second.agree === best.agree && best.fail > 0 ? undefined : best.reading
}
