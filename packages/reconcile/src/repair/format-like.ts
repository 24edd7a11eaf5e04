import { grouped } from '@imt/core'

const numeral = /\d[\d,]*(?:\.\d*)?|\.\d+/
const minus = /[-\u2010-\u2013\u2212]\s*/

/** Digits and point of a plain decimal string moved by a power of ten, without sign: `('1295000', -3)` is `1295`. */
const movedPoint = (plain: string, power: number): { whole: string; part: string } => {
  const [whole = '0', part = ''] = plain.replace('-', '').split('.')
  const digits = whole + part
  const point = whole.length + power
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  return { whole: padded.slice(0, at).replace(/^0+(?=\d)/, ''), part: padded.slice(at).replace(/(?<!0)0+$/, '') }
}

/** The power of ten between the printed digits and the value: 6 in `1.2m`, 3 under a heading in thousands. */
const powerIn = (printed: string, value: string, decimals: number): number => {
  const places = printed.split('.')[1]?.length ?? 0
  const digits = printed.replace(/[,.]/g, '').replace(/^0+/, '')
  const [whole = '', part = ''] = value.replace('-', '').split('.')
  const own = (whole + part).replace(/^0+/, '')
  if (digits === '' || own === '') return places - decimals
  // The same digits, apart from zeros at the end.
  const bare = (text: string): string => text.replace(/(?<!0)0+$/, '')
  return bare(digits) === bare(own) ? own.length - part.length - (digits.length - places) : 0
}

/** What stands around the number, with its sign made negative or positive in the manner of the text. */
const signed = (
  before: string,
  after: string,
  isNegative: boolean,
  negatives: 'minus' | 'brackets',
): [before: string, after: string] => {
  const inBrackets = before.includes('(') && after.includes(')')
  const hasMinus = minus.test(before)
  const trails = /^\s*[-\u2010-\u2013\u2212]/.test(after)
  const credit = /\bcr\b/i.test(after)
  if ((inBrackets || hasMinus || trails || credit) === isNegative) return [before, after]
  if (!isNegative) {
    if (inBrackets) return [before.replace(/\(\s*/, ''), after.replace(/(?<!\s)\s*\)/, '')]
    if (hasMinus) return [before.replace(minus, ''), after]
    return [before, after.replace(/(?<!\s)\s*(?:[-\u2010-\u2013\u2212]|\bcr\b)/i, '')]
  }
  if (/\bdr\b/i.test(after))
    return [before, after.replace(/\bd(r)\b/i, (debit, r: string) => (debit.startsWith('D') ? 'C' : 'c') + r)]
  if (before.includes('+')) return [before.replace('+', '-'), after]
  const [open, close] = negatives === 'brackets' ? ['(', ')'] : ['-', '']
  // A per cent sign or a suffix belongs inside the brackets, padding outside.
  const end = after.trimEnd()
  return [before.replace(/(£\s*|gbp\s*)?$/i, (currency) => open + currency), end + close + after.slice(end.length)]
}

/**
 * Returns a number dressed like a published cell: its currency sign, sign style, grouping, decimals, suffix and
 * padding.
 *
 * @param text - the cell as published, `£5,500,191`
 * @param from - the value that was read from it, a plain decimal string
 * @param to - the value to write, a plain decimal string in the same unit
 * @param decimals - the precision that the cell states; negative for thousands
 * @param negatives - how the cells around write a negative, for a cell that has shown no sign of its own
 * @returns the text of the cell with the new number
 * @example
 * ```ts
 * formatLike('£5,500,191', '5500191', '5400191', 0) // => '£5,400,191'
 * formatLike('(53,158)', '-53158', '53100', 0) // => '53,100'
 * formatLike('£1.2m', '1200000', '-1300000', -5) // => '-£1.3m'
 * formatLike('31,695', '31695', '-38966', 0, 'brackets') // => '(38,966)'
 * ```
 */
export const formatLike = (
  text: string,
  from: string,
  to: string,
  decimals: number,
  negatives: 'minus' | 'brackets' = 'minus',
): string => {
  const isNegative = to.startsWith('-')
  const match = numeral.exec(text)
  if (match === null) {
    const { whole, part } = movedPoint(to, 0)
    const plain = `${isNegative ? '-' : ''}${grouped(whole)}${decimals > 0 || part !== '' ? `.${part.padEnd(decimals, '0')}` : ''}`
    const core = text.trim()
    return core === '' ? plain : text.replace(core, () => plain)
  }
  const [printed] = match
  const places = printed.split('.')[1]?.length ?? 0
  const { whole, part } = movedPoint(to, -powerIn(printed, from, decimals))
  const isBare = !printed.includes(',') && (printed.split('.')[0]?.length ?? 0) > 3
  const fraction = part.padEnd(places, '0')
  const [before, after] = signed(
    text.slice(0, match.index),
    text.slice(match.index + printed.length),
    isNegative,
    negatives,
  )
  return `${before}${isBare ? whole : grouped(whole)}${fraction === '' ? '' : `.${fraction}`}${after}`
}
