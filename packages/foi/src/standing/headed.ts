import type { Block, Heading } from '@imt/core'
import { citedProvisions } from '../citations/cited-provisions.js'
import { textsOf } from './page-words.js'
import { longestLine, sentencesOf, withholds } from './withholds.js'

/** A heading that joins the Act with what is refused. */
export const joinsTheAct =
  /^(?:(?!\bfreedom of information\b)[^])*\bfreedom of information\b[^]*\b(?:security|exempt|refus|position|statement)|^(?:(?!\b(?:cyber|security)\b)[^])*\b(?:cyber|security)\b[^]*\bfreedom of information\b/i

const future =
  /\b(?:all|any|every) (?:future|further|new|such|other) (?:\S+ ){0,4}?requests?\b|\bno longer (?:publish|release|disclose)s?\b/i
const refusedAhead = /\bwill (?:all |therefore |normally )?(?:be )?(?:refused?|exempt|rejected?|withheld|declined?)\b/i

/** Whether a text speaks of requests to come, and says that they will be refused. */
export const refusesAhead = (text: string): boolean => future.test(text) && refusedAhead.test(text)

/** Harm said to come of disclosure, and not only where it would. */
const harms = /\b(?:prejudice|endanger|inhibit|vulnerab|attack)/i
const ofDisclosure = /\b(?:disclos|releas|publish|reveal|confirm)/i
const conditional = /\b(?:if|where|when|unless|whether|may be exempt|can be exempt)\b/i

/** What a body is likely to rely on for requests of a kind, which each of them decides. */
// bound: 4,000 characters, by refuses
const likely =
  /\b(?:likely|expect(?:s|ed)?|intends?|will|would) (?:\S+ ){0,3}?(?:rely|relying|apply|refuse|withhold|engage|be exempt|be engaged)\b/i

/** What was refused once, in a report on requests. */
const inThePast = /\b(?:was|were) (?:\S+ ){0,2}(?:refused|withheld|exempt|redacted)\b/i

const isHarm = (sentence: string): boolean =>
  harms.test(sentence) && ofDisclosure.test(sentence) && !conditional.test(sentence)
const citesExemption = (line: string): boolean =>
  citedProvisions(line).some(({ kind }) => kind === 'exemption' || kind === 'neither')

const refuses = (blocks: readonly Block[]): boolean => {
  const lines = blocks.flatMap(textsOf).map((line) => line.slice(0, longestLine))
  if (lines.some((line) => withholds(line) && !inThePast.test(line)) || refusesAhead(lines.join('\n'))) return true
  if (lines.some((line) => sentencesOf(line).some((sentence) => likely.test(sentence) && citesExemption(sentence))))
    return true
  return lines.some(citesExemption) && lines.some((line) => sentencesOf(line).some(isHarm))
}

const known = new WeakMap<readonly Block[], { readonly found: Heading | null }>()

const find = (blocks: readonly Block[]): Heading | null => {
  for (const [at, heading] of blocks.entries()) {
    if (heading.kind !== 'heading' || !joinsTheAct.test(heading.text)) continue
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level)
    if (refuses(end === -1 ? rest : rest.slice(0, end))) return heading
  }
  return null
}

/**
 * Returns the heading under which a file states what it refuses: one that joins Freedom of Information with what is
 * refused, over passages that refuse it; null without. A guide to exemptions, or news of requests, has no such passage.
 */
export const headingOfStatement = (blocks: readonly Block[]): Heading | null => {
  const before = known.get(blocks)
  if (before !== undefined) return before.found
  const found = find(blocks)
  known.set(blocks, { found })
  return found
}
