import type { Unit } from '../unit.js'
import { isCountNoun, unitWords } from '../words/count-nouns.js'
import type { Amount } from './reading.js'
import { readSuffix, type Suffix } from './read-suffix.js'
import { refuse, type FigureRefused } from './refusals.js'
import type { Remark } from './remarks.js'
import { isDigit, scanNumber, type Scanned } from './scan-number.js'

export type AmountRead = {
  readonly ok: true
  readonly amount: Amount
  readonly isSigned: boolean
  readonly hasCurrency: boolean
  readonly remarks: readonly Remark[]
}

const minusSigns = '-\u2010\u2011\u2012\u2013\u2212'
const footnoteMarks = '*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079'
const trailingMinusSigns = '-\u2212\u2013'

interface Lead {
  readonly ok: true
  readonly at: number
  readonly sign: '' | '+' | '-'
  readonly signs: number
  readonly currencies: number
  readonly remarks: readonly Remark[]
}

/** Signs and currency marks before the digits, in either order. */
const readLead = (text: string, base: number): Lead => {
  const remarks: Remark[] = []
  let at = 0
  let sign: Lead['sign'] = ''
  let signs = 0
  let currencies = 0
  for (; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === ' ') continue
    if (character === '+' || minusSigns.includes(character)) {
      signs += 1
      sign = character === '+' ? '+' : '-'
      if (character !== '+' && character !== '-') remarks.push({ code: 'unicodeMinus', at: base + at })
    } else if (character === '\u00a3') currencies += 1
    else if (text.slice(at, at + 3).toLowerCase() === 'gbp') {
      currencies += 1
      at += 2
    } else break
  }
  return { ok: true, at, sign, signs, currencies, remarks }
}

interface Tail {
  readonly ok: true
  readonly negative: boolean
  readonly signs: number
  readonly remarks: readonly Remark[]
}

const isUnitWord = (words: string, unit: Unit): boolean => {
  if (unit === 'wte') return unitWords.wte.has(words)
  return (
    unit === 'count' &&
    (unitWords.count.has(words) ||
      (words.split(' ').length <= 3 && isCountNoun(words.split(' ').at(-1) ?? '') && /^[a-z' -]+$/.test(words)))
  )
}

/** What follows the digits and their suffix: a sign, Cr or Dr, per cent, a unit, a footnote mark; nothing else. */
const readTail = (text: string, start: number, base: number, unit: Unit): Tail | FigureRefused => {
  const remarks: Remark[] = []
  let negative = false
  let signs = 0
  let hasPercent = false
  let at = start
  while (at < text.length) {
    const here = base + at
    const rest = text.slice(at)
    const lower = rest.toLowerCase()
    const words = lower.trim()
    const percent = /^ ?(?:%|per ?cent(?![a-z]))/.exec(lower)
    if (percent && !hasPercent) {
      if (unit !== 'percent') return refuse('percent')
      hasPercent = true
      at += percent[0].length
    } else if (trailingMinusSigns.includes(rest) && rest.length === 1) {
      negative = true
      signs += 1
      remarks.push({ code: 'trailingMinus', at: here })
      at = text.length
    } else if (unit === 'gbp' && /^(?:cr|dr)\.?$/.test(words)) {
      negative = words.startsWith('c')
      signs += 1
      remarks.push({ code: negative ? 'creditMark' : 'debitMark', at: here })
      at = text.length
    } else if ([...words].every((character) => footnoteMarks.includes(character))) {
      remarks.push({ code: 'footnoteMark', at: here })
      at = text.length
    } else if (isUnitWord(words, unit)) {
      remarks.push({ code: 'unitWord', at: here + 1 })
      at = text.length
    } else return refuseTail(words, unit)
  }
  return { ok: true, negative, signs, remarks }
}

const refuseTail = (words: string, unit: Unit): FigureRefused => {
  if (words.startsWith('(') || words.includes(')')) return refuse('unbalancedBrackets')
  if (unit === 'gbp' && /^p(?:ence)?$/.test(words)) return refuse('pence')
  if (/^e[+-]?[0-9]/.test(words))
    return refuse(
      'notANumber',
      'The number is in scientific notation, in which a spreadsheet may have lost digits. Write it out.',
    )
  if (/^[a-z' ,.-]+$/.test(words))
    return refuse('notANumber', 'Words follow the number. Put the figure alone in its cell and the words in another.')
  return refuse('notANumber')
}

/** What encloses an amount below zero; Oracle's ledgers print `<1,500.00>`. */
const closing: Readonly<Record<string, string>> = { '(': ')', '<': '>' }

/** True for an amount in pounds in angle brackets, which is no bound: `<5` is. */
export const isInAngleBrackets = (text: string, unit: Unit): boolean =>
  unit === 'gbp' && text.endsWith('>') && /^(?:£ ?|gbp ?)?<[^<>]*>$/i.test(text)

const readBracketed = (text: string, lead: Lead, base: number, unit: Unit): AmountRead | FigureRefused => {
  const open = lead.at
  const [opened, closed = ')'] = [text.charAt(open), closing[text.charAt(open)]]
  if (
    text
      .slice(open + 1)
      .trimStart()
      .startsWith(opened)
  )
    return refuse('nestedBrackets')
  const close = text.indexOf(closed, open)
  if (close < 0 || lead.signs > 0) return refuse('unbalancedBrackets')
  const inside = text.slice(open + 1, close)
  if (inside.includes('(') || inside.includes('<')) return refuse('nestedBrackets')
  const from = open + 1 + (inside.length - inside.trimStart().length)
  const inner = readAmount(inside.trim(), unit, base + from)
  if (!inner.ok) return inner
  if (inner.isSigned) return refuse('conflictingSigns')
  if (inner.hasCurrency && lead.currencies > 0) return refuse('repeatedCurrency')
  const after = text.slice(close + 1)
  const tail = readTail(text, close + 1, base, unit)
  if (!tail.ok) return tail.refusal.code === 'percent' ? tail : refuse('unbalancedBrackets')
  if (tail.signs > 0)
    return refuse(after.trim() === after && after.length === 1 ? 'conflictingSigns' : 'unbalancedBrackets')
  const remarks: Remark[] = [
    ...lead.remarks,
    { code: 'bracketNegative', at: base + open },
    ...inner.remarks,
    ...tail.remarks,
  ]
  return {
    ok: true,
    amount: { ...inner.amount, negative: true },
    isSigned: true,
    hasCurrency: inner.hasCurrency || lead.currencies > 0,
    remarks,
  }
}

/** The digits after the signs and currency marks. A suggestion is for the whole of `text`. */
const readDigits = (text: string, lead: Lead): Scanned | FigureRefused => {
  const first = text.charAt(lead.at)
  const startsNumber = isDigit(first) || ((first === '.' || first === ',') && isDigit(text.charAt(lead.at + 1)))
  if (!startsNumber) return refuse(/[0-9]\)/.test(text) && !text.includes('(') ? 'unbalancedBrackets' : 'notANumber')
  const number = scanNumber(text, lead.at)
  if (number.ok) return number
  const { end, refusal } = number
  const { code, message, suggestion } = refusal
  return refuse(
    code,
    message,
    suggestion === undefined ? undefined : text.slice(0, lead.at) + suggestion + text.slice(end),
  )
}

/**
 * Remarks on digits that are written in an unusual way. `at` is where they begin in their cell, `end` where they end.
 */
const remarksOnDigits = ({ whole, fraction, hasPoint }: Scanned, suffix: Suffix, at: number, end: number): Remark[] => {
  const remarks: Remark[] = []
  if (whole === '') remarks.push({ code: 'leadingPoint', at })
  if (hasPoint && fraction === '') remarks.push({ code: 'trailingPoint', at: end - 1 })
  if (whole.length > 1 && whole.startsWith('0')) remarks.push({ code: 'leadingZeros', at })
  if (suffix.power === 3 && fraction.length >= 3) remarks.push({ code: 'fineSuffix', at: end })
  return remarks
}

/** Reads one amount that is the whole of `text`: trimmed, spaces collapsed. `base` is where it begins in its cell. */
export const readAmount = (text: string, unit: Unit, base: number): AmountRead | FigureRefused => {
  const lead = readLead(text, base)
  if (lead.signs > 1) return refuse('conflictingSigns')
  if (lead.currencies > 1) return refuse('repeatedCurrency')
  if (text.charAt(lead.at) === '(' || isInAngleBrackets(text, unit)) {
    const read = readBracketed(text, lead, base, unit)
    return read.ok && read.hasCurrency && unit !== 'gbp' ? refuse('currencyInQuantity') : read
  }
  const number = readDigits(text, lead)
  if (!number.ok) return number
  if (lead.currencies > 0 && unit !== 'gbp') return refuse('currencyInQuantity')
  const suffix = readSuffix(text, number.end, unit)
  if (!suffix.ok) return suffix
  const tail = readTail(text, suffix.end, base, unit)
  if (!tail.ok) return tail
  if (lead.signs + tail.signs > 1) return refuse('conflictingSigns')
  if (number.hasPoint && number.fraction === '' && number.end !== text.length) return refuse('notANumber')
  const whole = number.whole.replace(/^0+/, '')
  const onDigits = remarksOnDigits(number, suffix, base + lead.at, base + number.end)
  const negative = lead.sign === '-' || tail.negative
  return {
    ok: true,
    amount: { negative, whole, fraction: number.fraction, power: suffix.power },
    isSigned: lead.signs + tail.signs > 0,
    hasCurrency: lead.currencies > 0,
    remarks: [...lead.remarks, ...onDigits, ...tail.remarks],
  }
}
