import { parseFigure, type Block, type Location } from '@imt/core'
import { measureOf, type Measure } from './measure.js'

/** A question for a number, and the number that stands as its answer in the paragraph below it. */
export interface AskedCount {
  readonly label: string
  /** As published. */
  readonly text: string
  readonly measure: Measure
  readonly asked: Location
  readonly answered: Location
}

const longestQuestion = 300
const longestAnswer = 40
/** "1.", "Q2:", "Question 3)" before a question. */
const numbering = /^\s*(?:(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):]|[a-z][.)]|\([a-z\d]{1,2}\))\s+/i
// bound: 300 characters, by askedIn
const asks = /\bhow many\b|\bwhat (?:number|percentage|proportion|share)\b|\bthe (?:total )?(?:number|percentage) of\b/i
const before = /^(?:answer|a|response|reply)\s*[:.-]\s*/i

const unitBehind = /(?: (?:requests?|in total|cases))?\.?$/i

const labelOf = (block: Block | undefined): string | undefined => {
  if (block?.kind !== 'paragraph' || block.text.length > longestQuestion) return undefined
  const label = block.text.replaceAll(/\s+/g, ' ').replace(numbering, '').trim()
  return asks.test(label) ? label : undefined
}

const numberOf = (block: Block | undefined): string | undefined => {
  if (block?.kind !== 'paragraph' || block.text.length > longestAnswer) return undefined
  const text = block.text.replaceAll(/\s+/g, ' ').trim().replace(before, '').replace(unitBehind, '').trim()
  const unit = /%|per ?cent/i.test(text) ? 'percent' : 'count'
  return parseFigure(text, { unit, maximumDecimals: 5 }).ok && /\d/.test(text) ? text : undefined
}

const known = new WeakMap<readonly Block[], ReadonlyMap<Block, AskedCount | null>>()

/**
 * Returns the questions for a number among blocks that stand one below the other, by their first paragraph; the
 * paragraph of each answer is in it with null.
 */
export const askedIn = (blocks: readonly Block[]): ReadonlyMap<Block, AskedCount | null> => {
  const found = known.get(blocks)
  if (found !== undefined) return found
  const pairs = new Map<Block, AskedCount | null>()
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    const [label, text] = [labelOf(block), numberOf(next)]
    if (label === undefined || text === undefined || next === undefined) return
    const measure = text.includes('%') ? 'share' : measureOf(label).measure
    pairs.set(block, { label, text, measure, asked: block.location, answered: next.location })
    pairs.set(next, null)
  })
  known.set(blocks, pairs)
  return pairs
}
