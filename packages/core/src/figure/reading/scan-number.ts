import { refuse, type FigureRefused } from './refusals.js'

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
const apostrophe = /['\u2018\u2019\u02bc\u00b4`]/

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

/** Digits and what stands between them, as far as it can belong to one number. */
interface Run {
  readonly text: string
  readonly end: number
  readonly points: number
  readonly commas: number
  readonly isCommaAfterPoint: boolean
  readonly hasApostrophe: boolean
  readonly hasSpace: boolean
}

const runFrom = (text: string, start: number): Run => {
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
  return { text: text.slice(start, end), end, points, commas, isCommaAfterPoint, hasApostrophe, hasSpace }
}

const inThrees = (parts: readonly string[]): string | undefined => (isGrouped(parts) ? parts.join(',') : undefined)

/** Refuses what is grouped with other signs than commas, or has its point and commas the other way round. */
const refuseSeparators = (run: Run): FigureRefused | undefined => {
  const { text, commas } = run
  if (run.hasApostrophe) return refuse('apostropheGrouping', undefined, inThrees(text.split(apostrophe)))
  if (run.hasSpace) return refuse('spaceGrouping', undefined, inThrees(text.split(' ')))
  if (run.isCommaAfterPoint) {
    const [before = '', after = ''] = text.split(',')
    const whole = inThrees(before.split('.'))
    return refuse(
      'commaAfterPoint',
      undefined,
      commas === 1 && whole !== undefined && after.length <= 2 && after !== '' ? `${whole}.${after}` : undefined,
    )
  }
  return run.points > 1
    ? refuse('manyPoints', undefined, commas === 0 ? inThrees(text.split('.')) : undefined)
    : undefined
}

/** Refuses commas that do not group in threes. `decimals` are the point and what follows it. */
const refuseGrouping = (parts: readonly string[], decimals: string): FigureRefused => {
  const last = parts.at(-1) ?? ''
  const isNoteStuck = last.length === 4 && isGrouped([...parts.slice(0, -1), last.slice(0, 3)])
  const because =
    'There are four digits after the comma: one too many, a comma out of place, or a footnote mark stuck to the number. Group every three digits, and keep footnote marks apart.'
  const whole = regrouped(parts)
  return refuse('badGrouping', isNoteStuck ? because : undefined, whole === undefined ? undefined : whole + decimals)
}

/**
 * Reads digits, commas and points from `start`. Grouping is all or nothing. `suggestion` of a refusal replaces the run
 * of digits up to where the scan stopped.
 */
export const scanNumber = (text: string, start: number): Scanned | (FigureRefused & { readonly end: number }) => {
  const run = runFrom(text, start)
  const { end } = run
  const hasPoint = run.points > 0
  const hasCommas = run.commas > 0
  const refusal = refuseSeparators(run)
  if (refusal !== undefined) return { ...refusal, end }
  const [whole = '', fraction = ''] = run.text.split('.')
  const parts = whole.split(',')
  if (hasCommas && !isGrouped(parts)) return { ...refuseGrouping(parts, hasPoint ? `.${fraction}` : ''), end }
  if (whole === '' && fraction === '') return { ...refuse('notANumber'), end }
  return { ok: true, whole: parts.join(''), fraction, hasPoint, hasCommas, end }
}
