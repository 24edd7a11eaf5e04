import { lookUp } from '../exemptions/lookup.js'
import { reliedOn } from '../refusal/relied.js'
import { citedProvisions, type CitedProvision } from '../citations/cited-provisions.js'
import type { ScottishLaw } from './law-of-letter.js'
import type { Line } from './line.js'
import type { Sentence } from './question.js'

/** A provision is spoken of, and not relied on. */
// bound: 4,000 characters, by linesOf
const notRelied =
  /\b(?:not (?:rely|relying|relied|apply|applicable|engaged|claimed|claiming)|do(?:es)? not (?:apply|rely|engage|consider)|no longer (?:rely|relying|apply)|previously|withdrawn|(?:incorrectly|wrongly|erroneously|mistakenly|not (?:correctly|properly)) (?:applied|relied|cited|engaged|withheld|used|refused)|(?:applied|cited|relied on|used|engaged|withheld|refused) (?:incorrectly|wrongly|in error)|should not have (?:been )?(?:\w+ )?(?:applied|relied|cited|withheld|refused|used))\b/i
/** "The duty does not apply, by virtue of section 31(3)": the duty does not, and the section is relied on. */
// bound: 4,000 characters, by linesOf
const dutyFalls =
  /\b(?:duty|requirement|obligation|section 1(?:\(1\))?(?:\([ab]\))?)\b[^.]{0,120}?\b(?:do(?:es)? not (?:apply|arise)|is (?:dis-?applied|excluded))\b/i
/** It may apply: while the public interest is still weighed that is how it is named. */
// bound: 4,000 characters, by linesOf
const mayApply = /\b(?:may|might|could)\b[^.]{0,60}\b(?:exempt|refus|apply|engage|be withheld)/i
/** What completes the exemption of personal data, by the provision that it completes. */
const conditions: readonly { readonly base: string; readonly condition: RegExp }[] = [
  { base: 's40(2)', condition: /^s40\((?:3A\)\([ab]\)|3B\)|4A\))/ },
  { base: 's38(1)(b)', condition: /^s38\((?:2A\)\([ab]\)|2B\)|3A\))/ },
  { base: 'reg13(1)', condition: /^reg13\((?:2A\)\([ab]\)|2B\)|3A\))/ },
]

/** Provisions of one kind have one outcome. */
export type Group = 'exempt' | 'neither' | 's21' | 'cost' | 'vexatious' | 'repeated'

/** A provision that an answer relies on, and where it names it. */
export interface ReliedInLetter {
  readonly id: string
  readonly group: Group
  readonly line: Line
}

const groupOf = (id: string): Group | undefined => {
  if (id.startsWith('reg')) {
    const { kind: ofRegulation } = reliedOn(id)
    // Regulation 7 is more time, and regulation 14 the refusal itself: nothing is withheld under them.
    return ofRegulation === 'neither'
      ? 'neither'
      : ofRegulation === 'exemption' || ofRegulation === 'unknown'
        ? 'exempt'
        : undefined
  }
  if (/^s21\b/.test(id)) return 's21'
  if (/^s12\b/.test(id)) return 'cost'
  if (/^s14\(2\)/.test(id)) return 'repeated'
  if (/^s14\b/.test(id)) return 'vexatious'
  const { kind } = reliedOn(id)
  if (kind === 'exemption' || kind === 'unknown') return 'exempt'
  return kind === 'neither' ? 'neither' : undefined
}

/** The same numbers under the Scottish Act: 18 is to neither confirm nor deny, 25 what is accessible elsewhere. */
const scottishGroupOf = (id: string): Group | undefined => {
  if (/^s18\b/.test(id)) return 'neither'
  if (/^s25\b/.test(id)) return 's21'
  if (/^s12\b/.test(id)) return 'cost'
  if (/^s14\(2\)/.test(id)) return 'repeated'
  if (/^s14\b/.test(id)) return 'vexatious'
  const { kind } = lookUp(id, 'FOISA')
  return kind === 'exemption' ? 'exempt' : undefined
}

/** The Scottish Regulations are not modelled: as much as tells what an answer does. */
const scottishRegulationGroupOf = (id: string): Group | undefined => {
  if (/^reg(?:10\(8\)|11\(6\))/.test(id)) return 'neither'
  return /^reg1[01]\b/.test(id) ? 'exempt' : undefined
}

const citedIn = (text: string, scots: ScottishLaw | undefined): readonly CitedProvision[] => {
  if (scots === undefined) return citedProvisions(text)
  return scots === 'FOISA' ? citedProvisions(text, { law: 'FOISA' }) : citedProvisions(text, { otherLaws: true })
}

const groups: { readonly [L in ScottishLaw]: (id: string) => Group | undefined } = {
  FOISA: scottishGroupOf,
  EISR: scottishRegulationGroupOf,
}

/**
 * The provisions that sentences rely on, each once, the closer citation for the wider one.
 *
 * @param scots - the law of Scotland that they are of
 * @param isPending - nothing is decided yet, so that what may apply is named as such
 */
export const reliedIn = (
  sentences: readonly Sentence[],
  scots?: ScottishLaw,
  isPending = false,
): readonly ReliedInLetter[] => {
  const all: ReliedInLetter[] = []
  for (const { text, line } of sentences) {
    if (!/\d/.test(text) || (notRelied.test(text) && !dutyFalls.test(text)) || (!isPending && mayApply.test(text)))
      continue
    for (const { id } of citedIn(text, scots)) {
      const group = (scots === undefined ? groupOf : groups[scots])(id)
      if (group !== undefined && !all.some((other) => other.id === id)) all.push({ id, group, line })
    }
  }
  // Section 39 leaves environmental information to the Regulations: what is withheld is withheld under these.
  const isOfRegulations = all.some(({ id }) => /^reg1[23]/.test(id))
  const met = conditions.flatMap(({ base, condition }) => {
    const found = all.find(({ id }) => condition.test(id))
    return found !== undefined && all.some(({ id }) => id === base) ? [{ base, found }] : []
  })
  return all.flatMap((each) => {
    if (all.some(({ id }) => id.startsWith(`${each.id}(`) || id.startsWith(`${each.id}+`))) return []
    if (isOfRegulations && /^s39\b/.test(each.id)) return []
    // Section 40(2) with its condition is one limb, cited in two pieces.
    const own = met.find(({ base }) => base === each.id)
    if (own) return [{ ...each, id: `${own.base}+${own.found.id.slice(own.found.id.indexOf('('))}` }]
    return met.some(({ found }) => found === each) ? [] : [each]
  })
}
