/**
 * What a published number measures. A stock stands at a moment, a flow happens over a time, a policy or a plan is not there
 * yet, a denominator counts people: none of them adds to another.
 */
export type Measure = 'stock' | 'flow' | 'policy' | 'plan' | 'ratio' | 'money' | 'age' | 'denominator' | 'other'

const words: readonly (readonly [RegExp, Measure])[] = [
  [/\b(?:to introduce|planned|to be (?:bought|purchased|installed)|smartphones issued)\b/i, 'plan'],
  [/\b(?:policy|refresh cycle|replacement cycle)\b/i, 'policy'],
  [/\b(?:ratio|share)\b|\bper (?:user|device|head|wte)\b|%/i, 'ratio'],
  [/\b(?:cost|budget|spend|spending|value)\b|£/i, 'money'],
  [/^age\b|\bage of\b/i, 'age'],
  [/\b(?:purchased|bought|ordered|replaced|removed|disposed|installed|lost|stolen|issued|crashes|contacts|copies|impressions|incidents|further)\b/i, 'flow'],
  [/\b(?:headcount|employees|staff|personnel|users supported|wireless users|print users|wte|fte|patients|pupils)\b|^users$/i, 'denominator'],
  [/^(?:wards?|departments?|sites?|locations?|trusts?|buildings?)\b|\bclinical it systems\b/i, 'other'],
]

/**
 * Returns what a published number measures, by the words of its label; a stock where nothing says otherwise.
 *
 * @param label - the class or row label as published
 * @example
 * ```ts
 * measureOf('Laptops') // => 'stock'
 * measureOf('Laptops purchased by 1 May 2013') // => 'flow'
 * measureOf('Replacement policy') // => 'policy'
 * ```
 */
export const measureOf = (label: string): Measure => words.find(([pattern]) => pattern.test(label))?.[1] ?? 'stock'
