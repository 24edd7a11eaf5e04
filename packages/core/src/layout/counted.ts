import type { Block, Cell } from '../source/source.js'
import { longestLabel } from './label.js'
import type { Pair } from './turned.js'

/** `571 requests were answered`: a number and what it counts, as an item of a list that lost its sign may begin. */
const counted = /^(?:[-–—•*·] ?)?((?:about |over |under )?[<>]? ?\d[\d,]*) (\p{L}[^]*)$/u
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const number = /(?<![\d,.:/£$€-])\d[\d,]*(?![\d:/%-]|[.,]\d)/g
const year = /^(?:19|20)\d\d$/
const longestSentence = 250

/** Words and number of one text share a place, and are two values all the same. */
const pairOf = (words: string, value: string, location: Cell['location']): Pair => ({
  label: { text: words, location: { ...location } },
  value: { text: value, location },
})

/** A line or item that begins with what it counts, as label and value. */
export const countedOf = ({ text: published, location }: Cell): Pair | undefined => {
  const [, value = '', words = ''] = counted.exec(published.trim().slice(0, 2 * longestLabel)) ?? []
  if (words === '' || words.length > longestLabel || month.test(words) || year.test(value)) return undefined
  return pairOf(words.replace(/[.;,]$/, ''), value, location)
}

/** The sentence that leads to a list of counts, with the one number that it states. */
export const leadingTo = (block: Block | undefined): Pair | undefined => {
  if (block?.kind !== 'paragraph' || block.text.length > longestSentence || block.text.includes('\n')) return undefined
  const { text, location } = block
  const found = [...text.matchAll(number)].filter(([digits]) => !year.test(digits))
  const [first, ...others] = found
  if (first === undefined || others.length > 0 || countedOf(block) !== undefined) return undefined
  const words = `${text.slice(0, first.index)}${text.slice(first.index + first[0].length)}`
  return pairOf(words.replace(/ {2,}/g, ' ').replace(/[.:;]\s*$/, ''), first[0], location)
}

/** True where numbers only count the lines that they stand before. */
export const areNumbered = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ value }, at) => Number(value.text) === Number(pairs[0]?.value.text) + at)
