import { afterDevice } from './device-head.js'

/**
 * What a published number measures. A stock stands at a moment, a flow happens over a time, a policy or a plan is not
 * there yet, a denominator counts people: none of them adds to another.
 */
export type Measure = 'stock' | 'flow' | 'policy' | 'plan' | 'ratio' | 'money' | 'age' | 'denominator' | 'other'

/** Words that say what is measured wherever they stand. */
const anywhere: readonly (readonly [RegExp, Measure])[] = [
  [/\b(?:to introduce|planned|to be (?:bought|purchased|installed)|smartphones issued)\b/i, 'plan'],
  [/\b(?:policy|refresh cycle|replacement cycle)\b/i, 'policy'],
  [/\b(?:ratio|share)\b|\bper (?:user|device|head|wte)\b|%/i, 'ratio'],
  [/£|\((?:cost|budget|spend|spending|value)\)/i, 'money'],
  [/^age\b|\bage of\b/i, 'age'],
]
const money = /\b(?:cost|budget|spend|spending|value)\b/i
const flow =
  /\b(?:purchased|bought|ordered|replaced|removed|disposed|lost|stolen|crashes|contacts|copies|impressions|incidents|further)\b|(?!^)\binstalled\b|^(?:(?!\bissued\b)[^])*\bissued\b[^]*(?:\b(?:this|last|since|during|between|in|by|from|per)\b|\d{4})/i
/**
 * Words that only qualify where the head of the label is a device: `Ward PCs`, `Staff laptops`, `Low cost tablets` are
 * stock.
 */
const unlessDevice: readonly (readonly [RegExp, Measure])[] = [
  [money, 'money'],
  [flow, 'flow'],
  [
    /\b(?:headcount|employees|staff|personnel|users supported|wireless users|print users|wte|fte|patients|pupils)\b|^users$/i,
    'denominator',
  ],
  [/^(?:wards?|departments?|sites?|locations?|trusts?|buildings?)\b|\bclinical it systems\b/i, 'other'],
]
const find = (words: readonly (readonly [RegExp, Measure])[], label: string): Measure | undefined =>
  words.find(([pattern]) => pattern.test(label))?.[1]

/**
 * Returns what a published number measures, by the words of its label; a stock where nothing says otherwise, or where
 * its head is a device that the other words only qualify.
 *
 * @param label - the class or row label as published
 * @example
 * ```ts
 * measureOf('Laptops') // => 'stock'
 * measureOf('Ward PCs') // => 'stock'
 * measureOf('Laptops purchased by 1 May 2013') // => 'flow'
 * measureOf('Replacement policy') // => 'policy'
 * ```
 */
export const measureOf = (label: string): Measure => {
  const certain = find(anywhere, label)
  if (certain !== undefined) return certain
  const tail = afterDevice(label)
  if (tail === undefined) return find(unlessDevice, label) ?? 'stock'
  return flow.test(label) ? 'flow' : money.test(tail) ? 'money' : 'stock'
}
