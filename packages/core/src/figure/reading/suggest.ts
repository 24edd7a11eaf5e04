import type { Unit } from '../unit.js'
import { isCountNoun, numberWords } from '../words/count-nouns.js'
import type { FigureRefused } from './refusals.js'

const digitsLike: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
])

/** `1O0`: letters that look like digits, and nothing else that is a letter. */
const withDigits = (text: string): string | undefined => {
  if (
    !/^[-(\u00a3 ]*[0-9OolI][0-9OolI,.]*\)?$/.test(text) ||
    !(/[0-9]/.test(text) || /[Oo]$/.test(text)) ||
    !/[OolI]/.test(text)
  )
    return undefined
  return [...text].map((character) => digitsLike.get(character) ?? character).join('')
}

/**
 * `£2,300,000 (includes maintenance)`, `£16,700,000 Revenue`: an amount, then a remark. A rate or a length of time is
 * no remark.
 */
const beforeRemark = (text: string): string | undefined => {
  const [, amount = '', remark = ''] =
    /^(-?(?:\u00a3 ?)?[0-9][0-9,.]*(?: ?(?:thousand|million|billion|bn|k|m)(?!\p{L}))?) ?([(\p{L}].*)$/iu.exec(text) ??
    []
  if (amount === '' || (/[0-9.,]$/.test(amount) === false && !/[a-z]$/i.test(amount))) return undefined
  if (remark.startsWith('(')) return /^\([^()]*\)$/.test(remark) && /\p{L}/u.test(remark) ? amount : undefined
  return amount.includes('\u00a3') &&
    !/^(?:per|p\.?a\.?|a|an|each|every|pcm|pa|hourly|daily|weekly|monthly|quarterly|yearly|annual|annually)\b/i.test(
      remark,
    ) &&
    !/[0-9]/.test(remark)
    ? amount
    : undefined
}

const afterLabel = (text: string): string | undefined =>
  /^\p{L}[\p{L} ]* ?[-\u2013\u2014:] ?([0-9][0-9,]*)$/u.exec(text)?.[1]

const inPounds = (text: string): string | undefined => {
  const pence = /^([0-9]{1,6}) ?p(?:ence)?$/i.exec(text)?.[1]
  return pence === undefined
    ? undefined
    : `\u00a3${pence
        .padStart(3, '0')
        .slice(0, -2)
        .replace(/^0+(?=[0-9])/, '')}.${pence.padStart(3, '0').slice(-2)}`
}

const inDigits = (text: string, unit: Unit): string | undefined => {
  const words = text.toLowerCase().split(' ')
  return unit === 'count' &&
    words.length <= 3 &&
    words.slice(1).every((word, index) => index < words.length - 2 || isCountNoun(word))
    ? numberWords.get(words[0] ?? '')
    : undefined
}

/** What was most likely meant, unchecked: the caller reads it and drops it if it states no figure either. */
export const suggestionFor = (refusal: FigureRefused, text: string, unit: Unit): string | undefined => {
  if (refusal.refusal.suggestion !== undefined) return refusal.refusal.suggestion
  switch (refusal.refusal.code) {
    case 'notANumber':
      return (
        withDigits(text) ??
        beforeRemark(text) ??
        afterLabel(text) ??
        inDigits(text, unit) ??
        (/^[0-9][0-9,.]*\u00a3$/.test(text) ? `\u00a3${text.slice(0, -1)}` : undefined)
      )
    case 'unbalancedBrackets':
      return beforeRemark(text)
    case 'pence':
      return inPounds(text)
    case 'nestedBrackets':
      return /^\(\([^()]*\)\)$/.test(text) ? text.slice(1, -1) : undefined
    case 'repeatedCurrency':
      return /^\u00a3\u00a3[0-9]/.test(text) ? text.slice(1) : undefined
    case 'ambiguousRange': {
      const [, from = '', joint = '', to = '', suffix = ''] =
        /^(\u00a3?[0-9.]+)( ?[-\u2013] ?| to )(\u00a3?[0-9.]+)( ?[a-z]+)$/i.exec(text) ?? []
      return from === '' ? undefined : `${from}${suffix}${joint}${to}${suffix}`
    }
    default:
      return undefined
  }
}
