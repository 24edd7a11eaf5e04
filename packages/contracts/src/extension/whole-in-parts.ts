/** A whole, and in words or brackets the term and the extensions that make it up. */
// bound: 200 characters, by partsOfWhole
const apart =
  /^(?:an? |for |total(?: of)? |up to |max(?:imum)?(?: of)? )*(\d{1,3}) (year|month)(?: (?:in total|total|contract|agreement|term|overall|max(?:imum)?))*,? ?(?:\(|:|=|-|,|comprising(?: of)?|made up of|made of|being|consisting of|split(?: as| into)?|broken down(?: as| into)?|i\.?e\.?,?)(?: of| as)? ?(\S.{4,120}?)\)?[ .]*$/

const marked = /\b(?:initial|firm|fixed|core|base)\b/
const extending = /\b(?:exten\w*|optional|options?)\b|\+/

/** Bare figures with the unit of the whole: `3 initial, 2 optional`. */
const withUnits = (parts: string, unit: string): string =>
  /\b(?:year|month)\b/.test(parts) ? parts : parts.replace(/\b(\d{1,3})\b(?! ?[x*\u00d7])/g, `$1 ${unit}`)

/** The whole that a normalised wording states, in months, and the words of its parts; `undefined` for all else. */
export const partsOfWhole = (words: string): { readonly months: number; readonly parts: string } | undefined => {
  if (words.length > 200) return undefined
  const [, count, unit = '', parts = ''] = apart.exec(words) ?? []
  if (count === undefined || !extending.test(parts) || !(marked.test(parts) || /^\d{1,3} .*\d/.test(parts)))
    return undefined
  return { months: Number(count) * (unit === 'year' ? 12 : 1), parts: withUnits(parts, unit) }
}
