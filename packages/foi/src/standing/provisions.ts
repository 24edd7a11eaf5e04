import { requireText } from '@imt/core'
import type { LimbId } from '../exemptions/limb-id.js'
import { lookUp, type Cited } from '../exemptions/lookup.js'

/** A provision of the Act that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
export interface CitedProvision {
  /** The words that cite it, as published but for runs of white space. */
  readonly text: string
  /** Section number. */
  readonly section: number
  /** Short form: `s38`, `s21(1)`, `s38(1)(b)`, `s36(2)(b)(ii)`. */
  readonly id: string
  /** What it comes to in the catalogue. */
  readonly kind: Cited['kind']
  /** The limbs of the catalogue that it names, or leaves open. */
  readonly limbs: readonly LimbId[]
}

const space = /\s+/g
const lead = /\b(?:(sections|secs\.?|ss\.?)|section|sec\.|s\.?) ?(?=\d)/gi
const provision =
  /(\d{1,2}[A-Z]?)(?!\d)(?: ?[.,]? ?[-–—]? ?(?=\())?(?:\((\d[A-Z]?)\))?((?: ?(?:and ?|or ?|[,&] ?)?\([a-z]{1,3}\))*)/iy
/** Between the provisions of one list. */
const joiner = / ?(?:[,;&/] ?(?:and|or)?|and|or) ?(?=\d)/iy
/** The name of another Act, of which a section is cited: before it, or behind "of the". */
const actBefore = /\b(?:act (?:19|20)\d\d|dpa(?: 20\d\d)?|gdpr)[ ,:(]*$/i
const actBehind = /^[ ,]*(?:of|under) the ([^.;]{0,80}?\b(?:act|order|regulations)\b)/i
const thisAct = /\b(?:freedom of information act 2000|foia? 2000|foi act 2000)/i
/** So far before and behind a citation the name of its Act may stand. */
const near = 120
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

const isOfOtherAct = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - near), from)
  if (actBefore.test(before) && !thisAct.test(before)) return true
  const [, name] = actBehind.exec(text.slice(to, to + near)) ?? []
  return (
    name !== undefined &&
    !/^act$/i.test(name) &&
    (!/^(?:freedom of information|foi)\b/i.test(name) || /\bscotland\b/i.test(name))
  )
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const cited = (
  words: string,
  [, section = '', subsection, paragraphs = '']: RegExpExecArray,
): readonly CitedProvision[] => {
  const base = `s${section.toUpperCase()}${subsection === undefined ? '' : `(${subsection.toUpperCase()})`}`
  const limbs = limbsOf(paragraphs, nested.test(section))
  const ids = limbs.length > 0 ? limbs.map((limb) => `${base}${limb}`) : [base]
  return ids.map((id) => {
    const found = lookUp(id)
    return {
      text: words.trim(),
      section: Number.parseInt(section, 10),
      id,
      kind: found.kind,
      limbs: found.kind === 'exemption' || found.kind === 'neither' ? found.limbs.map((limb) => limb.id as LimbId) : [],
    }
  })
}

/** The provisions of a list that begins with the word for a section: `sections 31(1)(a) and 43(2)`. */
const listAt = (text: string, { index, 0: word, 1: plural }: RegExpExecArray): readonly CitedProvision[] => {
  const first = matchAt(provision, text, index + word.length)
  if (first === null) return []
  let end = index + word.length + first[0].length
  const list: (readonly CitedProvision[])[] = [cited(text.slice(index, end), first)]
  for (;;) {
    const between = matchAt(joiner, text, end)
    const next = between && matchAt(provision, text, end + between[0].length)
    // "section 12 and 18 hours": after one section a bare number is none.
    if (!between || !next || (plural === undefined && next[2] === undefined)) break
    end += between[0].length + next[0].length
    list.push(cited(next[0], next))
  }
  return isOfOtherAct(text, index, end) ? [] : list.flat()
}

/**
 * Returns the provisions of the Freedom of Information Act that a text cites, a limb each, in the order they stand,
 * with what they come to in the catalogue. A list is read to its end; a section of another Act that is named beside it
 * is none of this one.
 *
 * @param text - a passage as published
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * citedProvisions('s.36(2)(b)(i) and (ii)').map((cited) => cited.id) // => ['s36(2)(b)(i)', 's36(2)(b)(ii)']
 * citedProvisions('Sections 31(1)(a) and 43(2)').map((cited) => cited.id) // => ['s31(1)(a)', 's43(2)']
 * citedProvisions('section 99')[0]?.kind // => 'unknown'
 * citedProvisions('section 34 of the Human Rights Act 1998') // => []
 * ```
 */
export const citedProvisions = (text: string): readonly CitedProvision[] => {
  const line = requireText(text, 'citedProvisions: text').replaceAll(space, ' ')
  return [...line.matchAll(lead)].flatMap((found) => listAt(line, found))
}
