import { exceptions } from './exceptions.js'
import type { Exemption, Limb } from './exemption.js'
import { exemptions } from './exemptions.js'
import { eirGrounds, grounds, scottishGrounds } from './grounds.js'
import type { Law } from './law.js'
import { scottishExemptions } from './scottish-exemptions.js'
import { exceptionSpellings, scottishSpellings, spellings, type Spellings } from './spellings.data.js'

/** What the catalogue knows of one law. */
export interface Catalogue {
  readonly limbs: readonly Limb[]
  readonly grounds: object
  readonly aliases: ReadonlyMap<string, string>
  readonly spellings: { readonly [id: string]: Spellings | undefined }
  /** The sections that the law has. */
  readonly exists: RegExp
}

const groundAliases: ReadonlyMap<string, string> = new Map([
  ['s12', 's12(1)'],
  ['s14', 's14(1)'],
  ['s8(1)', 's8'],
  ['s9(1)', 's9'],
])

/** The catalogue of each law. */
export const catalogues: { readonly [L in Law]: Catalogue } = /* @__PURE__ */ Object.freeze({
  FOIA: {
    limbs: Object.values<Exemption>(exemptions),
    grounds,
    aliases: groundAliases,
    spellings,
    exists: /^s(?:[1-9]|[1-7]\d|8[0-8]|11A|11B|19A|22A|44A|76A|76B|78A)(?:\(|$|\+)/,
  },
  EIR: {
    limbs: Object.values<Limb>(exceptions),
    grounds: eirGrounds,
    aliases: new Map([
      ['reg6', 'reg6(1)(b)'],
      ['reg6(1)', 'reg6(1)(b)'],
      ['reg9', 'reg9(2)'],
      ['reg10(1)', 'reg10'],
    ]),
    spellings: exceptionSpellings,
    exists: /^reg(?:[1-9]|1\d|2[01]|8A)(?:\(|$|\+)/,
  },
  FOISA: {
    limbs: Object.values<Limb>(scottishExemptions),
    grounds: scottishGrounds,
    aliases: new Map([...groundAliases, ['s17', 's17(1)']]),
    spellings: scottishSpellings,
    exists: /^s(?:[1-9]|[1-6]\d|7[0-6]|7A|18A)(?:\(|$|\+)/,
  },
})

/** A condition of personal data that is cited beside its subsection: `s40(2)(3A)(a)` for `s40(3A)(a)`. */
const condition = /^(s40)\(2\)(?:\([ab]\))?\+?(\((?:3|3A|3B|4|4A)\).*)$/
const exceptionCondition = /^(reg13)\(1\)(?:\([ab]\))?\+?(\((?:2|2A|2B|3|3A)\).*)$/
const scottishCondition = /^(s38)\(1\)\(b\)\+?(\((?:2|2A|2B|3|3A)\).*)$/
/** How each law cites a condition of personal data beside its subsection. */
export const conditionOf: { readonly [L in Law]: RegExp } = {
  FOIA: condition,
  EIR: exceptionCondition,
  FOISA: scottishCondition,
}
/** The paragraphs of section 40(2) itself, which name no condition. */
export const unconditioned = /^s40\(2\)\([ab]\)$/

/** How far a citation and a spelling agree: the same, the citation shorter, or deeper. */
type Fit = 'same' | 'shorter' | 'deeper'

const fitOf = (id: string, spelling: string): Fit | null => {
  if (id === spelling) return 'same'
  if (spelling.startsWith(`${id}(`) || spelling.startsWith(`${id}+`)) return 'shorter'
  return id.startsWith(`${spelling}(`) ? 'deeper' : null
}

/** A limb that a citation fits. */
export interface Found {
  readonly limb: Limb
  /** The limb, or the provision to neither confirm nor deny, that the citation met. */
  readonly target: string
  readonly fit: Fit
  readonly isOwn: boolean
  readonly former: boolean
}

/** One way in which a limb, or its provision to neither confirm nor deny, is cited. */
interface Way extends Omit<Found, 'fit'> {
  readonly spelling: string
}

const waysOf = ({ limbs, spellings: spelled }: Catalogue, targetOf: (limb: Limb) => string | null): readonly Way[] =>
  limbs.flatMap((limb) => {
    const target = targetOf(limb)
    if (target === null) return []
    const { also = [], former = [] } = spelled[target] ?? {}
    const way = (spelling: string, isOwn: boolean, isFormer: boolean): Way => ({
      spelling,
      limb,
      target,
      isOwn,
      former: isFormer,
    })
    return [
      way(target, true, false),
      ...also.map((spelling) => way(spelling, false, false)),
      ...former.map((spelling) => way(spelling, false, true)),
    ]
  })

interface Ways {
  readonly limbs: readonly Way[]
  readonly neithers: readonly Way[]
}
// Worked out from constant tables when a law is first asked for.
const ways: Map<Law, Ways> = /* @__PURE__ */ new Map()
/** The ways in which the limbs of a law are cited. */
export const waysIn = (law: Law): Ways => {
  const worked = ways.get(law)
  if (worked) return worked
  const made = {
    limbs: waysOf(catalogues[law], (limb) => limb.id),
    neithers: waysOf(catalogues[law], (limb) => limb.neither?.id ?? null),
  }
  ways.set(law, made)
  return made
}

/** The best fit of a citation with each limb that it fits. */
export const search = (id: string, among: readonly Way[]): readonly Found[] => {
  const found = new Map<Limb, Found>()
  for (const way of among) {
    const fit = fitOf(id, way.spelling)
    if (fit === null) continue
    const before = found.get(way.limb)
    const isBetter =
      before === undefined ||
      (way.former === before.former ? fits.indexOf(fit) < fits.indexOf(before.fit) : before.former)
    if (isBetter) found.set(way.limb, { ...way, fit })
  }
  return [...found.values()]
}
/** The fits, the best first. */
export const fits: readonly Fit[] = ['same', 'shorter', 'deeper']
