/** A provision of the Act that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
export interface CitedProvision {
  /** The words that cite it, as published. */
  readonly text: string
  /** Section number. */
  readonly section: number
  /** Short form: `s38`, `s21(1)`, `s38(1)(b)`. */
  readonly id: string
}

const citation = /\b(?:section|sec\.|s\.?)\s*(\d{1,2}[A-Z]?)\s*[.,]?\s*[-–—]?\s*(?:\((\d)\))?((?:\s*(?:and|or|,|&)?\s*\([a-z]\))*)/gi

/**
 * Returns the provisions of the Freedom of Information Act that a text cites, a limb each, in the order they stand.
 *
 * @param text - a passage as published
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * ```
 */
export const citedProvisions = (text: string): readonly CitedProvision[] =>
  [...text.matchAll(citation)].flatMap(([words, section = '', subsection, paragraphs = '']) => {
    const base = `s${section}${subsection === undefined ? '' : `(${subsection})`}`
    const limbs = [...paragraphs.matchAll(/\(([a-z])\)/gi)].map(([limb]) => limb.toLowerCase())
    const ids = limbs.length > 0 ? limbs.map((limb) => `${base}${limb}`) : [base]
    return ids.map((id) => ({ text: words.trim(), section: Number.parseInt(section, 10), id }))
  })
