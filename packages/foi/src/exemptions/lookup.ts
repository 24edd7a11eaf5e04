import { requireText } from '@imt/core'
import type { Exemption, ExemptionId } from './exemption.js'
import { exemptions, isExemptionId } from './exemptions.js'
import type { GroundId } from './grounds.js'
import { grounds } from './grounds.js'
import { limbs } from './limbs.data.js'

/** What a citation in a letter comes to. */
export type Cited =
  /**
   * A limb of the catalogue; several, where a section was cited without one, or section 40(2) without its condition.
   */
  | { readonly kind: 'exemption'; readonly limbs: readonly Exemption[]; readonly exact: boolean }
  /** A provision to neither confirm nor deny. */
  | { readonly kind: 'neither'; readonly limbs: readonly Exemption[] }
  | { readonly kind: 'ground'; readonly ground: GroundId }
  /** Another provision that letters cite: duties, purposes, the regulator's powers. */
  | { readonly kind: 'other' }
  /** No such provision in the Act. */
  | { readonly kind: 'unknown' }

const ids = Object.keys(limbs) as ExemptionId[]
/** Sections 1 to 88 make up the Act, with the inserted ones. */
const inTheAct = /^s(?:[1-9]|[1-7]\d|8[0-8]|11A|11B|19A|22A|76A|76B)(?:\(|$|\+)/
const groundAliases: ReadonlyMap<string, GroundId> = new Map([
  ['s12', 's12(1)'],
  ['s14', 's14(1)'],
  ['s8(1)', 's8'],
  ['s9(1)', 's9'],
])

/**
 * Returns what a citation comes to in the catalogue: a limb, every limb it leaves open, a provision to neither confirm
 * nor deny, a ground that is no exemption, another provision, or nothing in the Act.
 *
 * @param id - a citation in short form: `s31(1)(a)`, `s31`, `s40(2)`, `s12(1)`; `citedProvisions` gives it from a
 *   letter
 * @throws {TypeError} when `id` is no text
 * @example
 * ```ts
 * const cited = lookUp('s31(1)(a)')
 * 'exact' in cited && cited.exact // => true
 * const whole = lookUp('s38')
 * 'limbs' in whole && whole.limbs.map(({ id }) => id) // => ['s38(1)(a)', 's38(1)(b)']
 * lookUp('s31(3)').kind // => 'neither'
 * lookUp('s99').kind // => 'unknown'
 * ```
 * @see Freedom of Information Act 2000, https://www.legislation.gov.uk/ukpga/2000/36/contents
 */
export const lookUp = (id: string): Cited => {
  requireText(id, 'lookUp: id')
  if (isExemptionId(id)) return { kind: 'exemption', limbs: [exemptions[id]], exact: true }
  if (Object.hasOwn(grounds, id)) return { kind: 'ground', ground: id as GroundId }
  const alias = groundAliases.get(id)
  if (alias !== undefined) return { kind: 'ground', ground: alias }
  const serving = ids.filter(
    (limb) => limbs[limb].neither === id || (/^s40\(5B?\)$/.test(id) && limb.startsWith('s40(2)')),
  )
  if (serving.length > 0) return { kind: 'neither', limbs: serving.map((limb) => exemptions[limb]) }
  const open = ids.filter((limb) => limb.startsWith(`${id}(`) || limb.startsWith(`${id}+`))
  if (open.length > 0)
    return { kind: 'exemption', limbs: open.map((limb) => exemptions[limb]), exact: open.length === 1 }
  // A paragraph of a limb, and a condition of section 40(2) cited by itself, come to the limb that holds them.
  const holding = ids.filter((limb) =>
    [limb, limb.replace('(2)+', '')].some((cited) => `${id}(`.startsWith(`${cited}(`)),
  )
  if (holding.length > 0) return { kind: 'exemption', limbs: holding.map((limb) => exemptions[limb]), exact: true }
  if (/^s40\(2\)\(/.test(id)) return lookUp('s40(2)')
  // Within a section of the catalogue an unlisted limb is only known not to exist where a letter follows a listed
  // subsection.
  const subsection = /^(s\d+[A-Z]?\(\d\))\([a-z]+\)/.exec(id)?.[1]
  if (subsection !== undefined && ids.some((limb) => limb.startsWith(`${subsection}(`))) return { kind: 'unknown' }
  return inTheAct.test(id) ? { kind: 'other' } : { kind: 'unknown' }
}
