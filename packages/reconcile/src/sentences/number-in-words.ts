import { Decimal } from '@imt/core'

/** What a number counts: pounds, parts of a hundred, or things. */
export type Kind = 'money' | 'percent' | 'count'

/** A number that a sentence states. */
export interface StatedNumber {
  readonly text: string
  readonly index: number
  readonly kind: Kind
  readonly value: Decimal
  /** What one more in its last digit comes to. */
  readonly step: Decimal
}

// bound: 2,000 characters, by statementsIn
const number =
  /(?<![\d,./:£\p{L}-])(?<pound>£ ?)?(?<digits>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.(?<decimals>\d{1,6}))?(?: ?(?<unit>%|per ?cent\b|bn\b|billion\b|m\b|million\b|k\b|thousand\b))?(?![\d/:-]|[.,]\d)/giu
const yearLike = /^(?:19|20)\d\d$/
/** Behind these a number counts time, or is part of a day. */
const ofTime =
  /^[ -]?(?:working |calendar |school )?(?:days?|hours?|weeks?|months?|years?|minutes?|am|pm|st|nd|rd|th|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b/i
/** Before these it is part of a name. */
const ofName =
  /\b(?:sections?|s|regulations?|articles?|parts?|q|quarters?|pages?|tables?|figures?|notes?|paragraphs?|windows|office|version|level|band|number|no) ?\.?$/i

const powers: Readonly<Record<string, number>> = { bn: 9, billion: 9, m: 6, million: 6, k: 3, thousand: 3 }

/** Returns the numbers of a text that count something: no years, days, sections, or times. */
export const numbersIn = (text: string): readonly StatedNumber[] =>
  [...text.matchAll(number)].flatMap((match): readonly StatedNumber[] => {
    const { pound, digits = '', decimals = '', unit = '' } = match.groups ?? {}
    const [whole] = match
    const name = unit.toLowerCase()
    const isPercent = name === '%' || name.startsWith('per')
    const behind = text.slice(match.index + whole.length)
    if (pound === undefined && unit === '' && (yearLike.test(digits) || ofTime.test(behind))) return []
    if (ofName.test(text.slice(0, match.index))) return []
    const scale = new Decimal(10).pow(powers[name] ?? 0)
    const plain = `${digits.replaceAll(',', '')}${decimals === '' ? '' : `.${decimals}`}`
    return [
      {
        text: whole.trim(),
        index: match.index,
        kind: pound !== undefined ? 'money' : isPercent ? 'percent' : 'count',
        value: new Decimal(plain).times(scale),
        step: new Decimal(10).pow(-decimals.length).times(scale),
      },
    ]
  })
