import { tidyHeading } from '@imt/core'
import type { ContractField } from './schema.js'

/** Whether VAT is in a sum. */
export type VatSide = 'inclusive' | 'exclusive'

const inclusive = '(?:inc(?:l(?:uding|usive of)?)?\\.?|gross of|with)'
const exclusive = '(?:exc?(?:l(?:uding|usive of)?)?\\.?|net of|without|before|plus)'
const saysInclusive = new RegExp(`\\b${inclusive} ?(?:irrecoverable )?vat\\b`, 'i')
const saysExclusive = new RegExp(`\\b${exclusive} ?vat\\b|\\+ ?vat\\b`, 'i')
/** What a heading says of VAT behind its words. */
export const behind: string = `(?: ?\\(?£\\)?)?[ ,:(-]{1,3}(?:${inclusive}|${exclusive}|\\+) ?(?:irrecoverable )?vat\\)?(?: ?\\(£\\))?$`

/** Headings of sums with what they say of VAT behind them: `Annual cost (inc VAT)`, `Contract value (£) excl. VAT`. */
export const withVat: { readonly [F in ContractField]?: readonly RegExp[] } = {
  value: [
    new RegExp(
      `^(?:(?:total|original|current|estimated|whole[ -]life|lifetime|awarded|award) )?(?:contract )?value(?: of (?:the )?contract)?${behind}`,
      'i',
    ),
    new RegExp(`^(?:total )?contract (?:cost|price|sum)${behind}`, 'i'),
  ],
  annualValue: [
    new RegExp(`^(?:estimated )?(?:annual|yearly) (?:contract )?(?:costs?|spend|value|charge|price)${behind}`, 'i'),
    new RegExp(`^(?:contract )?(?:costs?|spend|value) (?:per annum|per year|p\\.?a\\.?)${behind}`, 'i'),
  ],
}

/** What a heading says of VAT in the sums below it; `undefined` where it says nothing, or both. */
export const vatOf = (heading: string): VatSide | undefined => {
  const words = tidyHeading(heading).slice(0, 200)
  const [isInclusive, isExclusive] = [saysInclusive.test(words), saysExclusive.test(words)]
  return isInclusive === isExclusive ? undefined : isInclusive ? 'inclusive' : 'exclusive'
}

const saysGross = /\bgross\b(?! of)/i
const saysNet = /\bnet\b(?! of)/i

/** The same for one of several columns of a sum: beside a column of VAT, "Net" and "Gross" say it too. */
export const sideOf = (heading: string): VatSide | undefined => {
  const words = tidyHeading(heading).slice(0, 200)
  const [isGross, isNet] = [saysGross.test(words), saysNet.test(words)]
  return vatOf(words) ?? (isGross === isNet ? undefined : isGross ? 'inclusive' : 'exclusive')
}
