import { refuse, type Refusal } from './refusals.js'

/** The digits of a number and where they end. */
export interface Scanned {
  readonly ok: true
  readonly whole: string
  readonly fraction: string
  readonly hasPoint: boolean
  readonly hasCommas: boolean
  readonly end: number
}

/** True for one of 0 to 9. */
export const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1
const apostrophes = "'\u2018\u2019\u02bc\u00b4`"

/** Groups a run of digits in threes. */
export const grouped = (digits: string): string => {
  let text = digits.slice(0, digits.length % 3)
  for (let i = digits.length % 3; i < digits.length; i += 3) text += (text === '' ? '' : ',') + digits.slice(i, i + 3)
  return text
}

const isGrouped = (parts: readonly string[]): boolean => {
  const [first = '', ...rest] = parts
  return first.length >= 1 && first.length <= 3 && rest.length > 0 && rest.every((part) => part.length === 3)
}

/** The grouping that was surely meant, if there is one. */
const regrouped = (parts: readonly string[]): string | undefined => {
  const [first = '', ...rest] = parts
  if (first === '' || rest.length === 0) return undefined
  const inThrees = rest.every((part) => part.length === 3)
  const isLakh =
    first.length <= 2 &&
    rest.length > 1 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((part) => part.length === 2)
  const doubled = rest.includes('') && isGrouped(parts.filter((part) => part !== ''))
  return inThrees || isLakh || doubled ? grouped(parts.join('')) : undefined
}

/**
 * Reads digits, commas and points from `start`. Grouping is all or nothing. `suggestion` of a refusal replaces the run
 * of digits up to where the scan stopped.
 */
export const scanNumber = (text: string, start: number): Scanned | (Refusal & { readonly end: number }) => {
  let end = start
  let points = 0
  let commas = 0
  let isCommaAfterPoint = false
  let hasApostrophe = false
  let hasSpace = false
  for (; end < text.length; end += 1) {
    const character = text.charAt(end)
    const isBetweenDigits = isDigit(text.charAt(end - 1)) && isDigit(text.charAt(end + 1))
    if (isDigit(character)) continue
    if (character === '.') points += 1
    else if (character === ',') {
      commas += 1
      isCommaAfterPoint ||= points > 0
    } else if (isBetweenDigits && apostrophes.includes(character)) hasApostrophe = true
    else if (isBetweenDigits && character === ' ') hasSpace = true
    else break
  }
  const run = text.slice(start, end)
  const no = (...refusal: Parameters<typeof refuse>): Refusal & { readonly end: number } => ({
    ...refuse(...refusal),
    end,
  })
  const inThrees = (parts: readonly string[]): string | undefined => (isGrouped(parts) ? parts.join(',') : undefined)
  if (hasApostrophe) return no('apostropheGrouping', undefined, inThrees(run.split(new RegExp(`[${apostrophes}]`))))
  if (hasSpace) return no('spaceGrouping', undefined, inThrees(run.split(' ')))
  const [wholePart = '', fraction = ''] = run.split('.')
  if (isCommaAfterPoint) {
    const [before = '', after = ''] = run.split(',')
    const whole = inThrees(before.split('.'))
    return no(
      'commaAfterPoint',
      undefined,
      commas === 1 && whole !== undefined && after.length <= 2 && after !== '' ? `${whole}.${after}` : undefined,
    )
  }
  if (points > 1) return no('manyPoints', undefined, commas === 0 ? inThrees(run.split('.')) : undefined)
  const parts = wholePart.split(',')
  if (commas > 0 && !isGrouped(parts)) {
    const last = parts.at(-1) ?? ''
    const isNoteStuck = last.length === 4 && isGrouped([...parts.slice(0, -1), last.slice(0, 3)])
    const because =
      'There are four digits after the comma: one too many, a comma out of place, or a footnote mark stuck to the number. Group every three digits, and keep footnote marks apart.'
    const whole = regrouped(parts)
    return no(
      'badGrouping',
      isNoteStuck ? because : undefined,
      whole === undefined ? undefined : points > 0 ? `${whole}.${fraction}` : whole,
    )
  }
  if (wholePart === '' && fraction === '') return no('notANumber')
  return { ok: true, whole: parts.join(''), fraction, hasPoint: points > 0, hasCommas: commas > 0, end }
}
