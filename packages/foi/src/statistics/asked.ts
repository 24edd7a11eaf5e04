import { parseFigure, type Block, type Location } from '@imt/core'
import { measureOf, type Measure } from './measure.js'

/** A question for a number, and the number that stands as its answer: behind it, or in the paragraph below it. */
export interface AskedCount {
  readonly label: string
  /** As published. */
  readonly text: string
  readonly measure: Measure
  readonly asked: Location
  readonly answered: Location
}

const longestQuestion = 300
const longestAnswer = 120
const longestParagraph = 4000
/** "1.", "Q2:", "Question 3)" before a question. */
const numbering = /^\s*(?:(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):]|[a-z][.)]|\([a-z\d]{1,2}\))\s+/i
// bound: 300 characters, by askedIn
const asks =
  /\bhow many\b|\bwhat (?:number|percentage|proportion|share)\b|\bthe (?:total )?(?:number|percentage) of\b|^(?:total |overall )?(?:number|percentage|proportion|volume) (?:of|answered|received|completed|closed|refused|granted|responded)\b/i
// bound: 120 characters, by numberOf
const before = /^(?:answer|a|response|reply)\s*\d{0,2}\s*[:.)-]\s*/i

const unitBehind = /(?: (?:requests?|in total|cases))?\.?$/i

/** Years, and the working days of the Act, are no answer to "how many?". */
// bound: 120 characters, by numberOf
const noAnswers = /\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d{4}|\d{2}))?\b|\b(?:20|twenty)[- ](?:working )?days?\b/gi
/** A number that is no exact count. */
const inexact =
  /\b(?:fewer|less|more|under|over|about|around|approximately|circa|roughly|nearly|almost|not|n[o']t|least|most|between|sections?|s\.?\d|regulations?|exempt\w*)\b|[<>~£$€]/i
const figure = /\d[\d,]*(?:\.\d+)?(?: ?%| per ?cent)?/gi
/** "571 (93.3%)" is a count with its share. */
const countAndShare = /^\d[\d,]* ?\(\d[\d.]* ?%\)$/

const isFigure = (text: string): boolean =>
  /\d/.test(text) &&
  (countAndShare.test(text) ||
    parseFigure(text, { unit: /%|per ?cent/i.test(text) ? 'percent' : 'count', maximumDecimals: 5 }).ok)

/** The number of an answer: alone, or the only one of its sentence ("We received 612 requests in 2024/25."). */
const numberOf = (answer: string): string | undefined => {
  if (answer.length > longestAnswer) return undefined
  const text = answer.replaceAll(/\s+/g, ' ').trim().replace(before, '').replace(unitBehind, '').trim()
  if (isFigure(text)) return text
  if (inexact.test(text)) return undefined
  const [only, ...others] = text.replaceAll(noAnswers, ' ').match(figure) ?? []
  return only !== undefined && others.length === 0 && isFigure(only) ? only : undefined
}

/** A question for a number, without its own number; undefined for every other text. */
export const labelOf = (question: string): string | undefined => {
  if (question.length > longestQuestion) return undefined
  const label = question.replaceAll(/\s+/g, ' ').replace(numbering, '').trim()
  return asks.test(label) ? label : undefined
}

/** What stands behind the mark of a question: the number that answers it, and the next question after that. */
// bound: 4,000 characters, by pairsWithin
const behindMark =
  /^\s*[-–—:]?\s*((?:(?:answer|a|response|reply)\s*\d{0,2}\s*[:.)-]\s*)?\d[\d,]*(?:\.\d+)?(?: ?%| per ?cent)?(?: \(\d[\d.]* ?%\))?(?: (?:requests?|in total|cases))?)[.;,]?(?:$|\s+(?=\S))/i

interface Pair {
  readonly label: string
  readonly text: string
}

/** The pairs of a paragraph that is nothing but questions for numbers, each with its number behind it. */
const pairsWithin = (paragraph: string): readonly Pair[] => {
  if (paragraph.length > longestParagraph || !paragraph.includes('?')) return []
  const pairs: Pair[] = []
  const [first = '', ...pieces] = paragraph.trim().split('?')
  let question = first
  for (const [at, piece] of pieces.entries()) {
    const [all = '', number] = behindMark.exec(piece) ?? []
    const label = labelOf(`${question.trim()}?`)
    const rest = number === undefined ? piece : piece.slice(all.length)
    // Behind the last number nothing may stand, and before the others a question must.
    const isLast = at === pieces.length - 1
    const text = number === undefined ? (isLast ? numberOf(piece) : undefined) : numberOf(number)
    if (label === undefined || text === undefined) return []
    if (number !== undefined && isLast !== (rest.trim() === '')) return []
    pairs.push({ label, text })
    question = rest
  }
  return pairs
}

const known = new WeakMap<readonly Block[], ReadonlyMap<Block, readonly AskedCount[]>>()

const countOf = ({ label, text }: Pair, asked: Location, answered: Location): AskedCount => ({
  label,
  text,
  measure: text.includes('%') && !countAndShare.test(text) ? 'share' : measureOf(label).measure,
  asked,
  answered,
})

/**
 * Returns the questions for a number among blocks that stand one below the other, by the paragraph of the question; the
 * paragraph of an answer below it is in it with none.
 */
export const askedIn = (blocks: readonly Block[]): ReadonlyMap<Block, readonly AskedCount[]> => {
  const found = known.get(blocks)
  if (found !== undefined) return found
  const pairs = new Map<Block, readonly AskedCount[]>()
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || pairs.has(block)) return
    const { text, location } = block
    const within = pairsWithin(text)
    if (within.length > 0) {
      pairs.set(
        block,
        within.map((pair) => countOf(pair, location, location)),
      )
      return
    }
    const next = blocks[index + 1]
    if (next?.kind !== 'paragraph') return
    const [label, number] = [labelOf(text), next.text.includes('?') ? undefined : numberOf(next.text)]
    if (label === undefined || number === undefined) return
    pairs.set(block, [countOf({ label, text: number }, location, next.location)])
    pairs.set(next, [])
  })
  known.set(blocks, pairs)
  return pairs
}
