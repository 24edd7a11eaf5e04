import { requireChoice, requireText } from '@imt/core'
import type { Limb, LimbStatus } from './exemption.js'
import type { EirGroundId, GroundId, ScottishGroundId } from './grounds.js'
import { laws, type Law } from './law.js'
import { others, type OtherProvision } from './others.data.js'
import { subsections } from './subsections.data.js'
import { catalogues, conditionOf, fits, search, unconditioned, waysIn, type Catalogue, type Found } from './ways.js'

/** Whether the public interest is weighed under what was cited. `open`: its limbs differ, and one has to be named. */
export type CitedStatus = LimbStatus | 'open'

/**
 * How a citation meets the catalogue. `exact`: it names one limb. `inside`: it goes deeper than a limb, or is cut
 * differently, and comes to the limb that holds it. `open`: it leaves open which of several is meant.
 */
export type CitedMatch = 'exact' | 'inside' | 'open'

/** The limbs that a citation comes to, by whether the public interest is weighed under them. */
export type LimbsByStatus = { readonly [S in LimbStatus]: readonly string[] }

interface CitedLimbs<L extends Limb> {
  readonly law: Law
  readonly limbs: readonly L[]
  /** True where one limb is meant. */
  readonly exact: boolean
  readonly match: CitedMatch
  readonly status: CitedStatus
  /** The limbs that decide, where the status is open. */
  readonly byStatus: LimbsByStatus
  /** True for a number that the law had until 25 May 2018: right in a letter of that time, out of date in one since. */
  readonly former: boolean
}

/** What a citation in a letter comes to. */
export type Cited<L extends Limb = Limb> =
  /**
   * A limb of the catalogue; several, where a section was cited without one, or section 40(2) without its condition.
   */
  | (CitedLimbs<L> & { readonly kind: 'exemption' })
  /** A provision to neither confirm nor deny; its status is its own, not that of the limbs it serves. */
  | (CitedLimbs<L> & { readonly kind: 'neither' })
  | { readonly kind: 'ground'; readonly law: Law; readonly ground: GroundId | EirGroundId | ScottishGroundId }
  /** Another provision that letters cite: duties, purposes, the regulator's powers. `is` says what for, where known. */
  | { readonly kind: 'other'; readonly law: Law; readonly is: OtherProvision | null }
  /** No such provision in the law. */
  | { readonly kind: 'unknown'; readonly law: Law }

const statusOfLimb = ({ status }: Limb): LimbStatus => status
const statusOfNeither = ({ neither, status }: Limb): LimbStatus => neither?.status ?? status

const answer = (kind: 'exemption' | 'neither', law: Law, found: readonly Found[], match: CitedMatch): Cited => {
  const limbs = [...new Set(found.map(({ limb }) => limb))]
  const statusOf = kind === 'exemption' ? statusOfLimb : statusOfNeither
  const statuses = [...new Set(limbs.map(statusOf))]
  const named = (wanted: LimbStatus): readonly string[] => [
    ...new Set(found.filter(({ limb }) => statusOf(limb) === wanted).map(({ target }) => target)),
  ]
  return {
    kind,
    law,
    limbs,
    exact: match !== 'open',
    match,
    status: statuses.length === 1 ? (statuses[0] as LimbStatus) : 'open',
    byStatus: { absolute: named('absolute'), qualified: named('qualified'), contested: named('contested') },
    former: found.every(({ former }) => former),
  }
}

/** What was found, narrowed to the best fit: a limb named outright goes before one that merely holds the citation. */
const narrowed = (found: readonly Found[]): readonly Found[] => {
  const current = found.some(({ former }) => !former) ? found.filter(({ former }) => !former) : found
  const best = fits.find((fit) => current.some((one) => one.fit === fit))
  return current.filter(({ fit }) => fit === best)
}

const matchOf = (found: readonly Found[]): CitedMatch => {
  const targets = new Set(found.map(({ target }) => target))
  if (targets.size > 1) return 'open'
  return found.every(({ fit, isOwn }) => fit !== 'deeper' && isOwn) ? 'exact' : 'inside'
}

/** The citation with the first subsection of its section put in: `s31(1)(a)` for `s31(a)`. */
const withSubsection = (id: string, { limbs }: Catalogue): readonly string[] => {
  const [, section = '', rest = ''] = /^((?:s|reg)\d+[A-Z]?)(\([a-z]{1,2}\).*)$/.exec(id) ?? []
  if (rest === '') return []
  const subsections = new Set(
    limbs.flatMap((limb) => /^((?:s|reg)\d+[A-Z]?)(\(\d+[A-Z]?\))/.exec(limb.id)?.slice(1, 3).join('') ?? []),
  )
  return [...subsections].filter((one) => one.startsWith(`${section}(`)).map((one) => `${one}${rest}`)
}

const otherOf = (law: Law, id: string): OtherProvision | null => {
  const known = others[law]
  const holding = Object.keys(known)
    .filter((one) => id === one || id.startsWith(`${one}(`))
    .sort((a, b) => b.length - a.length)[0]
  return holding === undefined ? null : (known[holding] ?? null)
}

/**
 * The number of the last subsection of its section, where a citation names one beyond it; undefined for every other.
 * One put in later, as `(1A)`, is left open.
 */
export const lastBefore = (law: Law, id: string): number | undefined => {
  const [, section = '', number = ''] = /^((?:s|reg)\d+[A-Z]?)\((\d+)\)/.exec(id) ?? []
  const known = subsections[law].last
  const last = Object.hasOwn(known, section) ? known[section] : undefined
  return last !== undefined && (Number(number) > last || Number(number) < 1) ? last : undefined
}

const ofLaw = (id: string, law: Law): Cited => {
  const catalogue = catalogues[law]
  const among = waysIn(law)
  const plain = unconditioned.test(id) ? 's40(2)' : id.replace(conditionOf[law], '$1$2')
  const direct = catalogue.limbs.find((limb) => limb.id === id)
  if (direct) return answer('exemption', law, [own(direct)], 'exact')
  const ground = Object.hasOwn(catalogue.grounds, id) ? id : catalogue.aliases.get(id)
  if (ground !== undefined) return { kind: 'ground', law, ground: ground as GroundId }
  const limbs = narrowed(search(plain, among.limbs))
  const neithers = narrowed(search(plain, among.neithers))
  // A provision to neither confirm nor deny that is named outright goes before the limbs of its section.
  const isNeither = neithers.length > 0 && (limbs.length === 0 || neithers.every(({ fit }) => fit === 'same'))
  if (isNeither) {
    const match = matchOf(neithers)
    return answer('neither', law, neithers, match)
  }
  if (limbs.length > 0) return answer('exemption', law, limbs, matchOf(limbs))
  const cut = withSubsection(plain, catalogue).flatMap((one) => search(one, among.limbs))
  if (cut.length > 0) return answer('exemption', law, cut, cut.length > 1 ? 'open' : 'inside')
  // Within a section of the catalogue an unlisted limb is only known not to exist where a letter follows a listed
  // subsection.
  const subsection = /^((?:s|reg)\d+[A-Z]?\(\d\))\([a-z]+\)/.exec(id)?.[1]
  if (subsection !== undefined && catalogue.limbs.some((limb) => limb.id.startsWith(`${subsection}(`)))
    return { kind: 'unknown', law }
  if (lastBefore(law, id) !== undefined) return { kind: 'unknown', law }
  return catalogue.exists.test(id) ? { kind: 'other', law, is: otherOf(law, id) } : { kind: 'unknown', law }
}

const own = (limb: Limb): Found => ({ limb, target: limb.id, fit: 'same', isOwn: true, former: false })

/**
 * Returns what a citation comes to in the catalogue: a limb, every limb it leaves open, a provision to neither confirm
 * nor deny, a ground that is no exemption, another provision, or nothing in the law. A citation that goes deeper than
 * the catalogue, or is cut differently, comes to the limb that holds it.
 *
 * @param id - a citation in short form: `s31(1)(a)`, `s31`, `s40(2)`, `s12(1)`, `reg12(5)(e)`; `citedProvisions` gives
 *   it from a letter
 * @param law - whose section it is; left out, the Act of 2000, or the Regulations where the citation begins with `reg`
 * @throws {TypeError} when `id` is no text, or there is no such law
 * @example
 * ```ts
 * const cited = lookUp('s31(1)(a)')
 * 'exact' in cited && cited.exact // => true
 * const whole = lookUp('s38')
 * 'limbs' in whole && whole.limbs.map(({ id }) => id) // => ['s38(1)(a)', 's38(1)(b)']
 * const data = lookUp('s40(2)')
 * 'status' in data && data.status // => 'open'
 * 'byStatus' in data && data.byStatus.absolute // => ['s40(2)+(3A)(a)', 's40(2)+(3A)(b)']
 * const deeper = lookUp('s30(1)(a)(i)')
 * 'limbs' in deeper && deeper.limbs.map(({ id }) => id) // => ['s30(1)(a)']
 * lookUp('s31(3)').kind // => 'neither'
 * lookUp('reg12(5)(e)').kind // => 'exemption'
 * lookUp('s30(b)(ii)', 'FOISA').kind // => 'exemption'
 * lookUp('s99').kind // => 'unknown'
 * ```
 * @see Freedom of Information Act 2000, https://www.legislation.gov.uk/ukpga/2000/36/contents
 */
export const lookUp = (id: string, law?: Law): Cited => {
  requireText(id, 'lookUp: id')
  if (law !== undefined) requireChoice(law, laws, 'lookUp: law')
  return ofLaw(id, id.startsWith('reg') ? 'EIR' : law === 'FOISA' ? law : 'FOIA')
}

/**
 * Returns whether the public interest is weighed under what was cited: `open` where its limbs differ, `contested` where
 * authorities do; null for what is no exemption.
 *
 * @param id - a citation in short form, as `lookUp` takes it
 * @param law - whose section it is, as `lookUp` takes it
 * @throws {TypeError} when `id` is no text, or there is no such law
 * @example
 * ```ts
 * statusOf('s31(1)(a)') // => 'qualified'
 * statusOf('s40(2)') // => 'open'
 * statusOf('s40(5B)(a)(i)') // => 'contested'
 * statusOf('s12(1)') // => null
 * ```
 * @see Freedom of Information Act 2000 s.2(3), https://www.legislation.gov.uk/ukpga/2000/36/section/2
 */
export const statusOf = (id: string, law?: Law): CitedStatus | null => {
  requireText(id, 'statusOf: id')
  if (law !== undefined) requireChoice(law, laws, 'statusOf: law')
  const cited = lookUp(id, law)
  return cited.kind === 'exemption' || cited.kind === 'neither' ? cited.status : null
}
