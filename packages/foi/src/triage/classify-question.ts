import { counted, requireText } from '@imt/core'
import { topics, type Topic } from './concept.js'
import { conceptsFound, type ConceptsFound } from './concepts-found.js'
import { conceptById, weighSecurity, weighTopics } from './weigh.js'
import { weights } from './weights.data.js'

/** Whether a question has signs that its answer may help an attacker or tell of an attack. No opinion on either. */
export type Sensitivity = 'none seen' | 'ask security'

/** How much a term counts. */
export type Strength = 'slightly' | 'somewhat' | 'strongly'

/** A term of the question and what it counts for. */
export interface QuestionEvidence {
  /** As it stands in the question; of two terms that count together, both, with "…" between. */
  readonly words: string
  /** Where it begins and ends, of two terms from the first to the last: UTF-16 units, the end not included. */
  readonly start: number
  readonly end: number
  /** How often such a term stands in the text; the place is that of the first. */
  readonly times: number
  /** What it names, in words. */
  readonly names: string
  readonly countsFor: Topic | Sensitivity
  readonly strength: Strength
  /** All of this in a sentence. */
  readonly message: string
}

/** Another topic that the question may be about. */
export interface TopicAlternative {
  readonly topic: Topic
  readonly evidence: readonly QuestionEvidence[]
}

/** What a question seems to be about, and what led there. */
export interface QuestionClass {
  readonly topic: Topic
  readonly sensitivity: Sensitivity
  /** The same as `sensitivity` being "ask security", for those who count. */
  readonly cyberSensitive: boolean
  /** What speaks for the topic, and for asking security; what counts most first. */
  readonly evidence: readonly QuestionEvidence[]
  /** What speaks against asking security. */
  readonly counterSigns: readonly QuestionEvidence[]
  /** Further topics that are not much less likely, the likeliest first; at most two. */
  readonly alternatives: readonly TopicAlternative[]
  /** What a person should know who reads this. */
  readonly remarks: readonly string[]
}

const strengthOf = (weight: number): Strength =>
  Math.abs(weight) >= 1.5 ? 'strongly' : Math.abs(weight) >= 0.7 ? 'somewhat' : 'slightly'

/** Less than this is not worth a line. */
const leastWeight = 0.2
/** How far behind the first a topic may be to be told. */
const alternativeWithin = 1.5

const evidenceOf = (
  text: string,
  found: ConceptsFound,
  countsFor: Topic | Sensitivity,
  weightOf: (id: string) => number,
  isNear: (at: number) => boolean = () => true,
): readonly QuestionEvidence[] =>
  [...found.places]
    .map(([id, places]) => ({ id, places: places.filter(({ at }) => isNear(at)), weight: weightOf(id) }))
    .filter(({ places, weight }) => places.length > 0 && weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight || (a.places[0]?.at ?? 0) - (b.places[0]?.at ?? 0))
    .map(({ id, places, weight }) => {
      const spans = places[0]?.spans ?? []
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      const names = conceptById.get(id)?.says ?? id
      const strength = strengthOf(weight)
      const repeated = places.length > 1 ? `, and such terms stand there ${counted(places.length, 'time')}` : ''
      return {
        words,
        start: spans[0]?.start ?? 0,
        end: spans.at(-1)?.end ?? 0,
        times: places.length,
        names,
        countsFor,
        strength,
        message: `“${words}” (${names}) counts ${strength} for “${countsFor}”${repeated}.`,
      }
    })

const nothingKnown =
  'No term that is known here was found. The topic is “other” for want of evidence, and nothing was learnt about sensitivity: the question is to be read by a person.'
const noneSeen =
  'None seen means that no known sign outweighed what speaks against it. It is no opinion that an answer would do no harm.'
const askSecurity =
  'Check with those who answer for security: they would have to show which harm an answer does, and how (section 31(1)(a) of FOIA).'
const aPersonDecides =
  'Questions worded alike were answered by one body and refused by another: a person decides, on what the answer would show.'

/**
 * Returns what a question seems to be about, whether security should be asked before it is answered, and the words that
 * led there. It proposes, from terms that are known: it is no decision and no opinion on an exemption. Case, white
 * space and punctuation make no difference. Takes time linear in the text.
 *
 * @param text - one question, as it was asked
 * @throws {TypeError} when `text` is no text
 */
export const classifyQuestion = (text: string): QuestionClass => {
  requireText(text, 'classifyQuestion: text')
  const found = conceptsFound(text)
  const ranked = weighTopics(found, weights)
  const [best] = ranked
  const topic = best && found.places.size > 0 ? best.topic : 'other'
  const security = weighSecurity(found, weights)
  const cyberSensitive = security !== undefined && security.score > 0
  const sensitivity = cyberSensitive ? 'ask security' : 'none seen'
  const near = (at: number): boolean => !security || (at >= security.from && at <= security.to)
  const forTopic = (name: Topic) =>
    evidenceOf(text, found, name, (id) => weights.topics.byConcept[id]?.[topics.indexOf(name)] ?? 0)
  const signs = evidenceOf(text, found, 'ask security', (id) => weights.security.byConcept[id] ?? 0, near)
  const counter = evidenceOf(text, found, 'none seen', (id) => -(weights.security.byConcept[id] ?? 0), near)
  return {
    topic,
    sensitivity,
    cyberSensitive,
    evidence: [...forTopic(topic), ...signs],
    counterSigns: counter,
    alternatives: ranked
      .filter(({ topic: other, score }) => other !== topic && best && score > best.score - alternativeWithin)
      .map(({ topic: other }) => ({ topic: other, evidence: forTopic(other) }))
      .filter(({ evidence }) => evidence.length > 0)
      .slice(0, 2),
    remarks: found.places.size === 0 ? [nothingKnown] : [cyberSensitive ? askSecurity : noneSeen, aPersonDecides],
  }
}
