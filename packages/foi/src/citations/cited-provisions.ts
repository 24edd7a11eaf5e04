import { requireChoice, requireObject, requireText } from '@imt/core'
import { laws, type Law } from '../exemptions/law.js'
import type { LimbId } from '../exemptions/limb-id.js'
import { lookUp, type Cited, type CitedMatch, type CitedStatus } from '../exemptions/lookup.js'
import { readList, type CitationList, type Path } from './grammar.js'
import { exceptRegulations, isWanted, leadsOf, type LeadKind } from './leads.js'
import { mentions, namedLaw, scottishRegulations, type NamedLaw } from './other-law.js'
import { plainText } from './plain-text.js'

/** A provision that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
export interface CitedProvision {
  /** The words that cite it, as published but for runs of white space. */
  readonly text: string
  /** Where these words stand in the text that was given. */
  readonly at: { readonly from: number; readonly to: number }
  /** Whose provision it is; null for another law, which `act` names. */
  readonly law: Law | null
  /** The name of the other law or document, where it is one and has a name; else null. */
  readonly act: string | null
  /** Section number. */
  readonly section: number
  /** Short form: `s38`, `s21(1)`, `s38(1)(b)`, `s36(2)(b)(ii)`, `s40(2)+(3A)(a)`, `reg12(5)(e)`. */
  readonly id: string
  /** What it comes to in the catalogue; `otherLaw` for a provision of another law. */
  readonly kind: Cited['kind'] | 'otherLaw'
  /**
   * Whether it names one limb, lies inside one, leaves open which is meant, or belongs to another law; null where the
   * law has no such provision.
   */
  readonly match: CitedMatch | 'otherLaw' | null
  /** Whether the public interest is weighed; null for what is no exemption. */
  readonly status: CitedStatus | null
  /** True for a number that the law had until 25 May 2018. */
  readonly former: boolean
  /** The limbs of the catalogue that it names, or leaves open. */
  readonly limbs: readonly LimbId[]
}

/** How a text is read. */
export interface CitationOptions {
  /**
   * Whose section is meant where the text does not say: left out, the Act of 2000, or the Scottish Act where the text
   * names only that.
   */
  readonly law?: Law
  /** True under a heading that says exemptions, where a number is a section without the word: `40(2)`. */
  readonly bareNumbers?: boolean
  /** True to give the provisions of other laws too, as `otherLaw`. */
  readonly otherLaws?: boolean
}

const shortForm = (prefix: 's' | 'reg', { section, subsection, paragraph, numeral }: Path): string =>
  `${prefix}${section}${[subsection, paragraph, numeral].map((part) => (part === null ? '' : `(${part})`)).join('')}`

/** The Regulations have so many. */
const lastRegulation = 21

interface Reading {
  readonly law: Law | null
  readonly act: string | null
}

/** Whose provision the list behind a word is. */
const lawOf = (
  kind: LeadKind,
  own: Law | null,
  named: NamedLaw,
  fallback: 'FOIA' | 'FOISA',
  section: number,
): Reading => {
  if (kind === 'article') return { law: null, act: named?.law === 'other' ? named.name : null }
  if (own !== null) return { law: own, act: null }
  if (named?.law === 'other') return { law: null, act: named.name }
  // "section 39(1)(a) EIR" is the section of the Act for environmental information.
  if (named?.law === 'EIR' && kind !== 'regulation' && section > lastRegulation) return { law: 'FOIA', act: null }
  if (named !== null) return { law: kind === 'regulation' ? 'EIR' : named.law, act: null }
  return { law: kind === 'regulation' ? 'EIR' : fallback, act: null }
}

/** Regulations of a text that names those of Scotland alone are theirs, unless another law stands beside. */
const ofScotland = (beside: NamedLaw): NamedLaw =>
  beside?.law === 'other' ? beside : { law: 'other', name: scottishRegulations }

/** Whose sections are meant where the text names only the Scottish Act, or the law that was asked for. */
const fallbackOf = (law: Law | undefined, spoken: ReturnType<typeof mentions>): 'FOIA' | 'FOISA' =>
  law === 'FOISA' || (law === undefined && spoken.FOISA && !spoken.FOIA) ? 'FOISA' : 'FOIA'

const citedBy = (
  path: Path,
  { law, act }: Reading,
  kind: LeadKind,
  mayBeRegulation: boolean,
  look: typeof lookUp,
): Omit<CitedProvision, 'text' | 'at'> => {
  const section = Number.parseInt(path.section, 10)
  const other = {
    law: null,
    act,
    section,
    id: shortForm(kind === 'regulation' ? 'reg' : 's', path),
    kind: 'otherLaw' as const,
    match: 'otherLaw' as const,
    status: null,
    former: false,
    limbs: [],
  }
  if (law === null || section > mostSections || (kind === 'regulation' && section > mostRegulations)) return other
  const of = (id: string, whose: Law): Omit<CitedProvision, 'text' | 'at'> => {
    const found = look(id, whose)
    const isLimb = found.kind === 'exemption' || found.kind === 'neither'
    return {
      law: whose,
      act: null,
      section,
      id,
      kind: found.kind,
      match: isLimb ? found.match : found.kind === 'unknown' ? null : 'exact',
      status: isLimb ? found.status : null,
      former: isLimb && found.former,
      limbs: isLimb ? found.limbs.map((limb) => limb.id as LimbId) : [],
    }
  }
  if (law === 'EIR') return of(shortForm('reg', path), 'EIR')
  const read = of(shortForm('s', path), law)
  // "12(5)(e)" is an exception of the Regulations where they are spoken of, or where a column holds no other.
  if (mayBeRegulation && exceptRegulations.test(path.section) && (read.kind === 'other' || read.kind === 'unknown')) {
    const regulation = of(shortForm('reg', path), 'EIR')
    if (regulation.kind === 'exemption' || regulation.kind === 'neither') return regulation
  }
  return read
}

/** So far before a section its parts may stand. */
const partsWithin = 60
// bound: 60 characters, by withPartsBefore
const partsBefore = /\b(?:sub-?sections?|paragraphs?) ((?:\([\da-z]{1,4}\)(?: ?(?:,|and|or) ?)?){1,8}) of (?:the )?$/i

/** "Subsection (2) of section 43": the parts stand before the section. */
const withPartsBefore = (line: string, index: number, list: CitationList): CitationList => {
  const [only, ...more] = list.paths
  if (only === undefined || more.length > 0 || only.path.paragraph !== null) return list
  const parts = partsBefore.exec(line.slice(Math.max(0, index - partsWithin), index))?.[1]
  const { section, subsection } = only.path
  const held = subsection === null ? '' : `(${subsection})`
  const whole = parts === undefined ? null : readList(`${section}${held}${parts}`, 0, false)
  // "Subsection (2) of section 40(3A)" is no such part.
  if (whole === null || (subsection !== null && whole.paths.some(({ path }) => path.paragraph === null))) return list
  return { paths: whole.paths.map(({ path }) => ({ path, from: only.from, to: only.to })), end: list.end }
}

/** No section of the three laws has a number of three digits; two of them are more than any has, and may be a slip. */
const mostSections = 99
const mostRegulations = 29

/** A base and the condition that completes it, by law: section 40(2) with (3A)(a). */
const conditions: readonly { readonly base: string; readonly law: Law; readonly condition: RegExp }[] = [
  { base: 's40(2)', law: 'FOIA', condition: /^s40(\((?:3A|3B|4A|3|4)\).*)$/ },
  { base: 'reg13(1)', law: 'EIR', condition: /^reg13(\((?:2A|2B|3A|2|3)\).*)$/ },
  { base: 's38(1)(b)', law: 'FOISA', condition: /^s38(\((?:2A|2B|3A|2|3)\).*)$/ },
]
/** Words that join a condition to its subsection: "by virtue of section", "with". */
const joinWords: ReadonlySet<string> = new Set(
  'and with read together by virtue of via as applied through section sections s subsection subsections regulation regulations reg the first second third condition in because freedom information act foia foi 2000'.split(
    ' ',
  ),
)
const joins = (gap: string): boolean =>
  gap.split(/[^\w]/).every((word) => word === '' || joinWords.has(word.toLowerCase()))
const joinsWithin = 90

/** Takes a subsection and its condition for one provision, where the one follows the other. */
const withConditions = (cited: readonly CitedProvision[], text: string): readonly CitedProvision[] => {
  const merged: CitedProvision[] = []
  for (const next of cited) {
    const last = merged.at(-1)
    const found = conditions.find(({ base, law }) => last?.id === base && last.law === law && next.law === law)
    const condition = found?.condition.exec(next.id)?.[1]
    const gap = last === undefined ? '' : text.slice(last.at.to, next.at.from)
    const isOneList = last !== undefined && last.at.from === next.at.from
    if (last && found && condition !== undefined && (isOneList || (gap.length <= joinsWithin && joins(gap)))) {
      const id = `${found.base}+${condition}`
      const whole = lookUp(id, found.law)
      const isLimb = whole.kind === 'exemption' || whole.kind === 'neither'
      const at = { from: last.at.from, to: next.at.to }
      merged[merged.length - 1] = {
        ...next,
        id,
        at,
        text: text.slice(at.from, at.to).trim(),
        kind: whole.kind,
        match: isLimb ? whole.match : null,
        status: isLimb ? whole.status : null,
        former: isLimb && whole.former,
        limbs: isLimb ? whole.limbs.map((limb) => limb.id as LimbId) : [],
      }
    } else merged.push(next)
  }
  return merged
}

/**
 * Returns the provisions that a text cites, of the Freedom of Information Act, the Environmental Information
 * Regulations and the Scottish Act, a limb each, in the order they stand, with what they come to in the catalogue and
 * where they stand. A list is read to its end, a range is spelled out; a provision of another law is left out unless
 * it is asked for, and no number is cut in half.
 *
 * @param text - a passage as published
 * @param options - whose section is meant, whether numbers alone count, whether other laws are given
 * @throws {TypeError} when it is no text, or the options have a part of another name
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * citedProvisions('s.36(2)(b)(i) and (ii)').map((cited) => cited.id) // => ['s36(2)(b)(i)', 's36(2)(b)(ii)']
 * citedProvisions('Sections 31(1)(a) and 43(2)').map((cited) => cited.id) // => ['s31(1)(a)', 's43(2)']
 * citedProvisions('section 40(2) by virtue of section 40(3A)(a)')[0]?.id // => 's40(2)+(3A)(a)'
 * citedProvisions('regulation 12(5)(e)')[0]?.law // => 'EIR'
 * citedProvisions('40(2), 43', { bareNumbers: true }).map((cited) => cited.match) // => ['open', 'open']
 * citedProvisions('section 99')[0]?.kind // => 'unknown'
 * citedProvisions('section 994 of the Companies Act 2006') // => []
 * citedProvisions('section 994 of the Companies Act 2006', { otherLaws: true })[0]?.act // => 'Companies Act 2006'
 * ```
 */
export const citedProvisions = (text: string, options: CitationOptions = {}): readonly CitedProvision[] => {
  requireText(text, 'citedProvisions: text')
  requireObject(options, 'citedProvisions: options', ['law', 'bareNumbers', 'otherLaws'])
  const { law, bareNumbers = false, otherLaws = false } = options
  if (law !== undefined) requireChoice(law, laws, 'citedProvisions: law')
  const { text: line, placeOf } = plainText(text)
  const cited: CitedProvision[] = []
  const seen = new Map<string, Cited>()
  const look = (id: string, whose?: Law): Cited => {
    const key = `${whose ?? ''} ${id}`
    const known = seen.get(key) ?? lookUp(id, whose)
    seen.set(key, known)
    return known
  }
  let spoken: ReturnType<typeof mentions> | undefined
  let reached = 0
  let last: NamedLaw = null
  for (const { index, length, kind, isPlural, named } of leadsOf(line, bareNumbers)) {
    if (index < reached) continue
    const read = readList(line, index + length, isPlural)
    if (read === null) continue
    const list = withPartsBefore(line, index, read)
    spoken ??= mentions(line)
    const fallback = fallbackOf(law, spoken)
    const number = Number.parseInt(list.paths[0]?.path.section ?? '', 10)
    const beside = namedLaw(line, index, list.end, last)
    if (beside !== null) last = beside
    const isOfScotland = spoken.EISR && law === undefined && kind === 'regulation'
    const reading = lawOf(kind, named, isOfScotland ? ofScotland(beside) : beside, fallback, number)
    const mayBeRegulation = kind === 'bare' || kind === 'exemption' || law === 'EIR' || spoken.EIR
    const before = cited.length
    for (const [position, one] of list.paths.entries()) {
      if (!isWanted(kind, one, line, list.end)) continue
      const from = position === 0 || one.from === list.paths[0]?.from ? index : one.from
      const provision = citedBy(one.path, reading, kind, mayBeRegulation, look)
      cited.push({ ...provision, text: line.slice(from, one.to).trim(), at: { from, to: one.to } })
    }
    if (cited.length > before) reached = list.end
  }
  return withConditions(cited, line)
    .filter(({ kind }) => otherLaws || kind !== 'otherLaw')
    .map((one) => ({ ...one, at: { from: placeOf(one.at.from), to: placeOf(one.at.to) } }))
}
