import type { Unit } from '../unit.js'
import { readAmount } from './read-amount.js'
import type { Amount, Reading } from './reading.js'
import { refuse, type FigureRefused } from './refusals.js'
import type { Remark } from './remarks.js'
import { isDigit } from './scan-number.js'

const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2212'

interface Split {
  readonly left: number
  readonly right: number
  readonly isTight: boolean
}

/** Where the first dash between two numbers stands. */
const splitAtDash = (text: string): Split | undefined => {
  for (let at = 1; at < text.length - 1; at += 1) {
    if (!dashes.includes(text.charAt(at))) continue
    const left = text.charAt(at - 1) === ' ' ? at - 1 : at
    const right = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
    const before = text.charAt(left - 1)
    const after = text.charAt(right)
    const isAfterNumber = isDigit(before) || '%).'.includes(before) || /^[a-z]$/i.test(before)
    const isBeforeNumber =
      after !== '' &&
      (isDigit(after) || '\u00a3.('.includes(after) || text.slice(right, right + 3).toLowerCase() === 'gbp')
    if (isAfterNumber && isBeforeNumber) return { left, right, isTight: left === at && right === at + 1 }
  }
  return undefined
}

const splitAtWord = (text: string, word: string): Split | undefined => {
  const at = text.toLowerCase().indexOf(word)
  return at > 0 ? { left: at, right: at + word.length, isTight: false } : undefined
}

const digitsOf = (amount: Amount, places: number): string =>
  amount.whole.concat(amount.fraction.padEnd(places, '0'), '0'.repeat(amount.power))
const sizeOrder = (a: Amount, b: Amount): number => {
  const places = Math.max(a.fraction.length, b.fraction.length)
  const trim = (digits: string): string => digits.replace(/^0+/, '')
  const [x, y] = [trim(digitsOf(a, places)), trim(digitsOf(b, places))]
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}
const order = (a: Amount, b: Amount): number => {
  const size = sizeOrder(a, b)
  if (a.negative !== b.negative) return size === 0 && digitsOf(a, 0).replace(/0/g, '') === '' ? 0 : a.negative ? -1 : 1
  return a.negative ? -size : size
}

/** Reads `a to b`, `a - b` or `between a and b`; undefined where the text is no range. */
export const readRange = (
  text: string,
  unit: Unit,
  base: number,
):
  { readonly ok: true; readonly reading: Reading; readonly remarks: readonly Remark[] } | FigureRefused | undefined => {
  const opening = /^(?:between|from) /i.exec(text)?.[0] ?? ''
  const body = text.slice(opening.length)
  const split =
    splitAtWord(body, ' to ') ??
    (opening.toLowerCase() === 'between ' ? splitAtWord(body, ' and ') : undefined) ??
    splitAtDash(body)
  if (split === undefined) return undefined
  const start = base + opening.length
  const from = readAmount(body.slice(0, split.left), unit, start)
  const to = readAmount(body.slice(split.right), unit, start + split.right)
  if (!from.ok || !to.ok) return undefined
  const isBare = (text: string): boolean => [...text].every((character) => isDigit(character))
  const isBareBoth = isBare(body.slice(0, split.left)) && isBare(body.slice(split.right))
  if (split.isTight && isBareBoth && [...from.remarks, ...to.remarks].some(({ code }) => code === 'leadingZeros'))
    return refuse('notANumber')
  const { amount: low } = from
  const { amount: high } = to
  if (low.power === 0 && high.power > 0 && low.whole.length <= 3) return refuse('ambiguousRange')
  if (order(low, high) > 0) return refuse('reversedRange')
  const remarks: Remark[] = [...from.remarks, ...to.remarks]
  if (split.isTight && isBareBoth) remarks.push({ code: 'rangeOrCode', at: start + split.left })
  return { ok: true, reading: { says: 'range', from: low, to: high }, remarks }
}
