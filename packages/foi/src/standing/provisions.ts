import { requireText } from '@imt/core'
import type { ExemptionId } from '../exemptions/exemption.js'
import { lookUp, type Cited } from '../exemptions/lookup.js'

/** A provision of the Act that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
export interface CitedProvision {
  /** The words that cite it, as published. */
  readonly text: string
  /** Section number. */
  readonly section: number
  /** Short form: `s38`, `s21(1)`, `s38(1)(b)`, `s36(2)(b)(ii)`. */
  readonly id: string
  /** What it comes to in the catalogue. */
  readonly kind: Cited['kind']
  /** The limbs of the catalogue that it names, or leaves open. */
  readonly limbs: readonly ExemptionId[]
}

const citation =
  /\b(?:section|sec\.|s\.?)\s*(\d{1,2}[A-Z]?)(?:\s*[.,])?(?:\s*[-–—])?\s*(?:\((\d[A-Z]?)\))?((?:(?:\s*(?:and|or|,|&))?\s*\([a-z]{1,3}\))*)/gi
/** Sections whose paragraphs have paragraphs of their own: there `(b)(ii)` is one limb. */
const nested = /^(?:22A|30|36|40)$/i
const numeral = /^\([ivx]+\)$/

/** The limbs of a list such as `(a) and (b)`, or `(b)(i), (ii)` where paragraphs are nested. */
const limbsOf = (paragraphs: string, isNested: boolean): readonly string[] => {
  const limbs: string[] = []
  let parent = ''
  for (const [, word = '', limb = ''] of paragraphs
    .toLowerCase()
    .matchAll(/(?<!\s)((?:\s*(?:and|or|,|&))?\s*)(\([a-z]{1,3}\))/g)) {
    if (isNested && numeral.test(limb) && parent !== '') {
      if (limbs.at(-1) === parent && word.trim() === '') limbs.pop()
      limbs.push(`${parent}${limb}`)
    } else {
      parent = limb
      limbs.push(limb)
    }
  }
  return limbs
}

/**
 * Returns the provisions of the Freedom of Information Act that a text cites, a limb each, in the order they stand,
 * with what they come to in the catalogue.
 *
 * @param text - a passage as published
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * citedProvisions('s.36(2)(b)(i) and (ii)').map((cited) => cited.id) // => ['s36(2)(b)(i)', 's36(2)(b)(ii)']
 * citedProvisions('section 99')[0]?.kind // => 'unknown'
 * ```
 */
export const citedProvisions = (text: string): readonly CitedProvision[] =>
  [...requireText(text, 'citedProvisions: text').matchAll(citation)].flatMap(
    ([words, section = '', subsection, paragraphs = '']) => {
      const base = `s${section.toUpperCase()}${subsection === undefined ? '' : `(${subsection.toUpperCase()})`}`
      const limbs = limbsOf(paragraphs, nested.test(section))
      const ids = limbs.length > 0 ? limbs.map((limb) => `${base}${limb}`) : [base]
      return ids.map((id) => {
        const cited = lookUp(id)
        return {
          text: words.trim(),
          section: Number.parseInt(section, 10),
          id,
          kind: cited.kind,
          limbs: cited.kind === 'exemption' || cited.kind === 'neither' ? cited.limbs.map((limb) => limb.id) : [],
        }
      })
    },
  )
