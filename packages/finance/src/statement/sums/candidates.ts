import { counted, grouped } from '@imt/core'
import type { Direction } from '../../income-sign/direction.js'
import { signWords, takesOff, type IncomeSign } from '../../income-sign/income-sign.js'
import { withLost, type Stood } from './lost-totals.js'
import type { Aside, ReadRow } from './statement-rows.js'

/** A row that a later total may cover: a line, or a total in place of the rows that it covers. */
export interface Item {
  readonly row: number
  readonly isTotal: boolean
  readonly aside?: Aside
  /** The row above that states the sum of this one and its neighbours, where figures alone show it. */
  readonly partOf?: number
  /** True for a closing balance, which stands for what moved it. */
  readonly isBalance?: true
  /** True for a total of which it is not known what it covers: its parts stand beside it. */
  readonly isLost: boolean
  /** True for the net of something, which may be a line like others or stand for the lines before it. */
  readonly mayStand?: true
  /** True for a total whose name says of which rows it is the sum, though none of them stands above it. */
  readonly isOfItsRows?: true
  /** `both`: a total of income and spending. */
  readonly direction?: Direction | 'both'
}

/** What stands above a total: items in their order, and the positions in that list at which headings stand. */
export interface Above {
  readonly items: readonly Item[]
  readonly headings: readonly number[]
}

/** A row that a total may cover: added, or taken off however the table counts income. */
export interface Part {
  readonly row: number
  readonly sign: 1 | -1
  readonly direction?: Item['direction']
}

/** What a total may be the total of. */
export interface Candidate {
  /** Signs before it is taken into account how the table counts income. */
  readonly parts: readonly Part[]
  /** Where in the list of items above it the candidate begins: what it covers from there on, it stands for. */
  readonly from: number
  /** The rows since the last total or heading. */
  readonly isBlock: boolean
  /** True where it holds income and spending, so that its signs follow how the table counts income. */
  readonly isMixed: boolean
  /** True where rows beside the others count as plain words say, or as published where the words may mislead. */
  readonly isPlain: boolean
  /** What it is compared with, in words. */
  readonly words: string
  /** Totals that it takes in place of the lines before them, though they agree with nothing. */
  readonly stood?: readonly Stood[]
}

/** Further back than this, only the whole table is tried. */
const nearest = 3
/** Of longer tables, only the last total is tried as the total of all. */
const longest = 200

const lastTotal = (items: readonly Item[]): number => items.findLastIndex(({ isTotal }) => isTotal)

/** Where the rows since the last total or heading begin. */
export const blockStart = ({ items, headings }: Above): number => {
  const heading = headings.findLast((at) => at < items.length) ?? 0
  return Math.max(lastTotal(items) + 1, heading)
}

/** Where what a total covers may begin: the nearest totals and headings above it, and the beginning of the table. */
const starts = ({ items, headings }: Above, block: number, isLast: boolean): readonly number[] => {
  const found: number[] = []
  let heading = headings.length - 1
  for (let at = Math.min(block, items.length - 1); at > 0 && found.length <= nearest; at -= 1) {
    while ((headings[heading] ?? -1) > at) heading -= 1
    if (at === block || headings[heading] === at || items[at]?.isTotal === true || items[at - 1]?.isTotal === true)
      found.push(at)
  }
  if (items.length === 0 || found.length <= nearest) return items.length === 0 ? found : [...found, 0]
  return [...found.slice(0, nearest), ...(isLast || items.length <= longest ? [0] : [])]
}

const noun = (items: readonly Item[]): string => {
  const totals = items.filter(({ isTotal }) => isTotal).length
  if (totals > 0 && totals < items.length) return `the ${grouped(items.length)} rows and totals above`
  return `the ${counted(items.length, totals === 0 ? 'row' : 'total')} above`
}

/** A total of income alone, or of spending alone, adds whatever its rows are called. */
const made = (items: readonly Item[], own: ReadRow, from: number, isBlock: boolean): Candidate => ({
  parts: items.map(({ row, direction }): Part => ({ row, sign: 1, ...(direction === undefined ? {} : { direction }) })),
  from,
  isBlock,
  isMixed:
    own.direction === undefined &&
    own.isOfSources !== true &&
    ['in' as const, 'both' as const].some(
      (one) => items.some(({ direction }) => direction === one) && items.some(({ direction }) => direction !== one),
    ),
  isPlain: true,
  words: noun(items),
})

/**
 * Returns a candidate with the signs and words of a way to count income. In a table that takes spending off, whatever
 * is not income is spending.
 */
export const withSign = (candidate: Candidate, sign: IncomeSign): Candidate => {
  if (!candidate.isMixed) return candidate
  const parts = candidate.parts.map((part): Part => ({
    ...part,
    sign: part.direction !== 'both' && takesOff(sign, part.direction ?? 'out') ? (part.sign === 1 ? -1 : 1) : part.sign,
  }))
  return { ...candidate, parts, words: `${candidate.words}${signWords[sign]}` }
}

/** Returns what a total covers that stands for lines: they add up to it, whatever it states. */
export const coveredBy = ({ row, over }: Stood, own: ReadRow): Candidate | undefined => {
  const counted = over.filter(({ aside }) => aside !== 'part')
  return counted.length < 2 || over.some(({ isLost }) => isLost)
    ? undefined
    : { ...made(counted, { ...own, row }, 0, true), stood: [] }
}

/** What a total of this name does not cover: "Total expenditure" no income, "Total income" no spending. */
const ofItsDirection = (items: readonly Item[], { direction }: ReadRow): readonly Item[] =>
  direction === undefined
    ? items
    : items.filter((item) => item.direction === undefined || item.direction === 'both' || item.direction === direction)

/** Rows that may be part of others, or run the other way: as published, by their words, and without them. */
const asideWays = (candidate: Candidate, items: readonly Item[]): readonly Candidate[] => {
  const asides = new Map(items.flatMap(({ row, aside }) => (aside === undefined ? [] : [[row, aside] as const])))
  if (asides.size === 0) return [candidate]
  const counting = (...off: readonly (Aside | undefined)[]): readonly Part[] =>
    candidate.parts
      .filter(({ row }) => asides.get(row) !== 'part')
      .map((part): Part => (off.includes(asides.get(part.row)) ? { ...part, sign: -1 } : part))
  const words = `${candidate.words}, less what is taken off or is part of them`
  const arePlainlyAside = items.some(({ aside }) => aside === 'part' || aside === 'off')
  return [
    { ...candidate, isPlain: !arePlainlyAside },
    ...(arePlainlyAside ? [{ ...candidate, parts: counting('off'), words }] : []),
    { ...candidate, isPlain: false, parts: counting('off', 'perhapsOff'), words },
    {
      ...candidate,
      isPlain: false,
      parts: candidate.parts.filter(({ row }) => !asides.has(row)),
      words: `${candidate.words}, without what may be part of them`,
    },
  ]
}

/** Each way also without the rows that figures alone show to be parts of a row above them. */
const withoutParts = (candidates: readonly Candidate[], items: readonly Item[]): readonly Candidate[] => {
  const rows = new Set(items.map(({ row }) => row))
  const inner = new Set(items.flatMap(({ row, partOf }) => (partOf !== undefined && rows.has(partOf) ? [row] : [])))
  if (inner.size === 0) return candidates
  return candidates.flatMap((candidate) => [
    candidate,
    {
      ...candidate,
      isPlain: false,
      parts: candidate.parts.filter(({ row }) => !inner.has(row)),
      words: `${candidate.words}, each counted once`,
    },
  ])
}

/** Below a result of income and spending, what is called neither adjusts it, as published. */
const adjusted = (candidate: Candidate): readonly Candidate[] =>
  candidate.parts.some(({ direction }) => direction === 'both') &&
  candidate.parts.some(({ direction }) => direction === undefined)
    ? [
        {
          ...candidate,
          isPlain: false,
          isMixed: true,
          parts: candidate.parts.map((part): Part =>
            part.direction === undefined ? { ...part, direction: 'in' } : part,
          ),
        },
      ]
    : []

/** Where a total stands among the totals of its table. */
export interface Place {
  readonly isOnly: boolean
  readonly isLast: boolean
  /** True where every total before it is called more than a total. */
  readonly areNamedBefore: boolean
  readonly areGrandBefore: boolean
}

const ways = (items: readonly Item[], own: ReadRow, from: number, isBlock: boolean): readonly Candidate[] => {
  const kept = ofItsDirection(items, own)
  const keptItems = new Set(kept)
  const isByTotals = items.every((item) => item.isTotal || keptItems.has(item))
  const sets = kept.length === items.length || isByTotals ? [kept] : [kept, items]
  return sets.flatMap((set) => {
    const candidates = withoutParts(asideWays(made(set, own, from, isBlock), set), set)
    return [...candidates, ...candidates.flatMap(adjusted)]
  })
}

const identity = ({ parts }: Candidate): string =>
  parts.map(({ row, sign, direction = '' }) => `${String(sign)} ${String(row)} ${direction}`).join()

/**
 * Returns the places in the list of what stands above a total at which what it covers may begin.
 *
 * @param own - the total, or a result of income and spending
 * @param above - what stands above it
 * @param place - where it stands among the totals
 */
export const startsOf = (own: ReadRow, above: Above, place: Place): readonly number[] => {
  const { items } = above
  const block = blockStart(above)
  const isBelowBalance = items.some(({ isBalance }) => isBalance)
  const isOfAll =
    own.role === 'grandTotal'
      ? !place.areGrandBefore
      : own.role === 'total' &&
        !isBelowBalance &&
        ((place.isOnly && lastTotal(items) < 0) ||
          (place.isLast && own.isBare && place.areNamedBefore && lastTotal(items) >= 0))
  if (own.role === 'subTotal' && block < items.length) return [block]
  return isOfAll ? [0] : starts(above, block, place.isLast)
}

/**
 * Returns what a total may cover, the likeliest first. Where there is one, its words and its place tell.
 *
 * @param own - the total, or a result of income and spending
 * @param above - what stands above it
 * @param from - where what it covers may begin
 */
export const candidatesFor = (own: ReadRow, above: Above, from: readonly number[]): readonly Candidate[] => {
  const { items } = above
  const block = blockStart(above)
  const distinct = new Map<string, Candidate>()
  for (const start of from) {
    for (const standing of withLost(items.slice(start))) {
      for (const candidate of ways(standing.items, own, start, start === block)) {
        if (candidate.parts.length > 0 && !distinct.has(identity(candidate)))
          distinct.set(identity(candidate), {
            ...candidate,
            ...(standing.stood.length === 0 ? {} : { stood: standing.stood }),
            ...(standing.isGuess === true ? { isPlain: false } : {}),
          })
      }
    }
  }
  return [...distinct.values()]
}

/**
 * True where a candidate is nothing but one total above: what is called a total again may stand for rows that are lost.
 */
export const isLoneTotal = ({ parts: [only, another] }: Candidate, { items }: Above): boolean =>
  only !== undefined && another === undefined && items.some(({ row, isTotal }) => isTotal && row === only.row)
