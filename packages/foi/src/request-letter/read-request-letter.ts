import { pointerTo, type Block, type JsonPointer, type Location } from '@imt/core'
import { readDays } from '../letter/days.js'
import { linesOf, type Line } from '../letter/line.js'
import { readLetter, type LetterLaw } from '../letter/read-letter.js'
import { putsPair } from '../letter/recognise.js'
import { readQuestions } from '../letter/questions.js'
import { kindOf } from './kind.js'
import type { PublishedRequestLetter } from './schema.js'
import { letterSentences } from './sentence.js'
import { statementsOf } from './statements.js'

const theRegulations = /\benvironmental information (?:\(scotland\) )?regulations\b|\bEIRs?\b/i
const theAct =
  /\bfreedom of information (?:\(scotland\) )?act\b|\bFOIS?A\b|\bFOI\(S\)A\b|\b(?:FOI|freedom of information) request\b/i
const citedRegulation = /\b(?:regulation|reg\.?) ?(?:5|7|8|9|10|11)\b/i

// bound: 4,000 characters, by linesOf
const addresses = /\b(?:https?:|www\.)\S+|\b[\w.+-]{1,64}@\S+/gi

/** The law of a letter that cites no exemption: the Regulations where they alone are named, or are what it cites. */
const lawOf = (law: LetterLaw, lines: readonly Line[]): LetterLaw => {
  if (law !== 'FOIA') return law
  // An address such as ico.org.uk/foi-and-eir-complaints names no law.
  const all = lines.map(({ text }) => text.replace(addresses, ' ')).join('\n')
  if (!theRegulations.test(all)) return law
  return !theAct.test(all) || citedRegulation.test(all) ? 'EIR' : law
}

/** A letter on a request that refuses nothing, with the places of what it says. */
export interface RequestLetterRead {
  readonly letter: PublishedRequestLetter
  readonly places: ReadonlyMap<JsonPointer, Location>
}

/** Questions that have an answer of their own, in a letter that answers each. */
const answeredIn = (lines: readonly Line[]): { readonly answered: number; readonly unanswered: readonly string[] } => {
  const { questions, unanswered } = readQuestions(lines)
  const answered = questions.filter(
    ({ number, asked, answer }) => number !== undefined && asked !== undefined && answer.length > 0,
  ).length
  // The last question of a request that is only quoted is followed by the rest of the letter.
  const isAnswering = answered > 1 || (answered === 1 && unanswered.length === 0)
  return isAnswering
    ? { answered, unanswered: unanswered.map(({ number }) => number) }
    : { answered: 0, unanswered: [] }
}

/**
 * Reads a letter on a request that refuses nothing in it: of which kind it is, under which law, its days, and the
 * sentences that say what the law asks of its kind. Undefined where its words do not tell the kind.
 *
 * @param blocks - of one file
 * @param name - of the file
 */
export const readRequestLetter = (blocks: readonly Block[], name: string): RequestLetterRead | undefined => {
  const lines = linesOf(blocks)
  const sentences = letterSentences(lines)
  const { answered, unanswered } = answeredIn(lines)
  const kind = kindOf({ sentences, lines, answered, isPaired: putsPair(lines) })
  if (kind === undefined) return undefined
  const read = readLetter({ name, kind: '', blocks })
  const law = lawOf(read.law, lines)
  const { reference, attachments } = read.notice
  const { received, requested, sent, moved } = readDays(lines)
  const says = statementsOf(kind, law, sentences)
  const places = new Map<JsonPointer, Location>()
  const put = (pointer: JsonPointer, place: Location | undefined): void => {
    if (place) places.set(pointer, place)
  }
  put('/reference', read.places.get('/reference'))
  put('/receivedOn', received?.line.location)
  put('/requestedOn', received ? undefined : requested?.line.location)
  put('/sentOn', sent?.line.location)
  says.forEach(({ line }, index) => places.set(pointerTo('says', index), line.location))
  return {
    letter: {
      kind,
      law,
      ...(read.authority === undefined ? {} : { authority: read.authority }),
      ...(reference === undefined ? {} : { reference }),
      ...(received && { receivedOn: received.day }),
      ...(requested && !received && { requestedOn: requested.day }),
      ...(sent && { sentOn: sent.day }),
      ...(kind === 'disclosure' && moved && { isMoved: true }),
      ...(kind === 'disclosure' && unanswered.length > 0 && { unanswered: [...unanswered] }),
      ...(attachments && { attachments: attachments.map((file) => file.name) }),
      says: says.map(({ about, words, day }) => ({ about, words, ...(day === undefined ? {} : { day }) })),
    },
    places,
  }
}
