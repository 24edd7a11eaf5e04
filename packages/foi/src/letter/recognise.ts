import {
  pointerTo,
  type Block,
  type BlockContext,
  type JsonPointer,
  type Location,
  type PartRecogniser,
} from '@imt/core'
import { blocksBySource } from './blocks-by-source.js'
import type { FoiInput } from '../section.js'
import { isLogTable } from '../log/recognise.js'
import { byWords } from '../standing/by-words.js'
import { holdsCounts } from '../statistics/holds-counts.js'
import { isStatisticsTable } from '../statistics/recognise.js'
import { joinPointers } from './letter-findings.js'
import { linesOf, questionColumns, type Line } from './line.js'
import { readLetter } from './read-letter.js'
import type { PublishedLetter } from './schema.js'
import { rememberFile, withCounts } from './whole-file.js'

const salutation = /^dear\b/i
/** The reference of a request, or the head of an answer to one. */
// bound: 4,000 characters, by linesOf
export const ofCase =
  /^(?:our |your )?ref(?:erence)?\b.{0,40}\d|\b(?:foi|foia|eir|rfi|freedom of information)\b.{0,40}\b(?:response|request|reply|ref)\b.{0,30}\d|^(?:foi|eir|rfi)[ /:-]{0,2}\d|^(?:our )?(?:response|reply|answer)(?: to)? [a-z]{1,6}[ /:-]?\d/i
const theAct =
  /\bfreedom of information (?:\(scotland\) )?act\b|\bFOISA\b|\bFOI\(S\)A\b|\bFOI(?:A| Act)\b|\benvironmental information (?:\(scotland\) )?regulations\b|\bEIRs?\b|\bEISRs?\b|\bEI\(S\)Rs?\b/i
/** The head of an answer to one request, with its reference. */
export const caseOfAct =
  /^(?:our )?(?:foi|foia|eir|freedom of information|environmental information)\b.{0,30}\b(?:response|reply|answer|request|case|enquiry)\b.{0,30}\d/i
/** A letter headed by the request and its number: "Your request: a fee is payable FOI-26-1". */
// bound: 200 characters, by byForm and readAs
export const headedByRequest = /^(?:re:? |subject:? )?your (?:\S+ ){0,3}request\b.{0,60}\d/i
/** The number of such a request at the head of a letter: "FOI 26-0303", "Our ref: EIR/2026/14". */
export const numberOfAct =
  /^(?:(?:our |your )?ref(?:erence)?(?: (?:no|number))?\.?[ :]{0,3})?(?:foi|foia|eir|foisa)[ /:-]{0,2}\d/i
/** What a letter answers, or puts off: said to the one who asked. */
const answers =
  /\b(?:(?:we|the (?:trust|council|board|authority)) (?:can (?:also )?)?(?:confirms?|holds?|do(?:es)? not hold|neither)|exempt(?:ions?)?|exceptions? (?:in|at|under|for|to|provided)|withh[oe]ld(?:ing|s)?|refus(?:e|es|ed|ing|al)|public interest|vexatious|manifestly unreasonable|regulation 1[0-3]\b|neither confirms?(?: (?:n?or|and) den(?:y|ies))?|repeat(?:ed|s)?(?: (?:of|an?|the|your|earlier|previous)){0,4} request|appropriate limit|cost (?:threshold|ceiling)|(?:cannot|unable to|decided not to|will not be) (?:disclos|releas|provid|suppl|shar|reply|respond|answer|comply)\w*|create (?:new )?(?:information|data)|(?:section|s\.?) ?(?:12|14|2[1-9]|3\d|4[0-4])\b|internal review)\b/i
// bound: 400,000 characters, by linesOf; each match is of 100 at most
const thanks =
  /\b(?:your (?:(?:recent|foi|freedom|of|information|act|eir|2000) ){0,6}(?:request|e-?mail|letter|correspondence|enquiry)|you (?:have )?(?:asked|requested)|in response to)\b/i
/** Heads over what was asked and what is answered, on a page that speaks to nobody. */
const headsOfPair: readonly RegExp[] = [
  /^(?:(?:your|the|details of (?:the|your)|foi|information) )?request(?:ed)?(?: details)?:?$/i,
  /^(?:(?:our|the|trust|council) )?(?:response|answer|reply|decision)(?: details)?:?$/i,
]
/** True for lines with a head over what was asked, and one over what is answered. */
export const putsPair = (lines: readonly Line[]): boolean =>
  headsOfPair.every((head) => lines.some(({ text }) => head.test(text)))
/** What is no letter to somebody who asked, whatever it says of the law. */
const others =
  /\b(?:complainant|decision notice|tribunal|data subject access|subject access request|privacy notice|newsletter|invitation to tender)\b/i

/** A letter names the decision notice and the tribunal among its routes: what is one says so at its head. */
const ownHead = 8
const isOther = (lines: readonly Line[]): boolean =>
  lines.some(({ text }, at) => others.test(text) && (at < ownHead || /\bcomplainant\b/i.test(text)))

/** True for a table that puts questions beside their answers. */
export const isQuestions = (block: Block): boolean =>
  block.kind === 'table' && questionColumns(block.headers) !== undefined

/** A letter by its form: a salutation, the law, and an answer to what was asked. */
const byForm = (blocks: readonly Block[]): boolean => {
  const lines = linesOf(blocks)
  const head = lines.slice(0, 40)
  const isAddressed = head.some(({ text }) => salutation.test(text))
  const isCase = head.some(({ text, kind }) => kind !== 'row' && ofCase.test(text))
  const isHeaded = head.some(({ text, kind }) => kind !== 'row' && headedByRequest.test(text.slice(0, 200)))
  if (!isAddressed && !isCase && !isHeaded) return false
  const all = lines.map(({ text }) => text).join('\n')
  // A heading such as "FOI response FOI/26/95" names the law, too.
  const isNamed = theAct.test(all) || head.some(({ text }) => caseOfAct.test(text) || numberOfAct.test(text))
  if (!isNamed || !answers.test(all) || isOther(lines)) return false
  const isPaired = putsPair(lines)
  if (!thanks.test(all) && !isPaired && !blocks.some(isQuestions)) return false
  if (blocks.length === 0) return false
  if (blocks.some((block) => isLogTable(block) || (!isAddressed && isStatisticsTable(block)))) return false
  const { notice } = readLetter({ name: '', kind: '', blocks })
  // Without a salutation it may be a guide: a letter names the day on which its request came.
  const isOfOne = isAddressed || notice.receivedOn !== undefined || notice.requestedOn !== undefined
  return isOfOne && notice.answers.some(({ outcome }) => outcome !== 'disclosed')
}

const known = new WeakMap<readonly Block[], { readonly is: boolean }>()

/** True where the blocks of a file are a letter, or a page, that answers one request and refuses something. */
export const isLetter = (blocks: readonly Block[]): boolean => {
  const before = known.get(blocks)
  if (before !== undefined) return before.is
  const kind = byWords(blocks)?.kind
  // A letter of which no answer was told is not read: it would pass every check.
  const isByWords = kind === 'letter' || kind === 'refusal'
  const is = isByWords ? readLetter({ name: '', kind: '', blocks }).notice.answers.length > 0 : byForm(blocks)
  known.set(blocks, { is })
  return is
}

const score = (block: Block, { blocks }: BlockContext): number => {
  if (block.kind === 'table' && !isQuestions(block)) return 0
  if (!isLetter(blocks)) return 0
  rememberFile(block, blocks)
  return block.kind === 'table' ? 0.3 : 0.75
}

/** Recognises a letter that answers a request and refuses something in it, one for each file. */
export const recogniseLetters: PartRecogniser<FoiInput, 'letters'> = {
  part: 'letters',
  score,
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const value: PublishedLetter[] = []
    for (const [name, own] of blocksBySource(blocks)) {
      const read = readLetter({ name, kind: '', blocks: withCounts(own) })
      const { law, authority, notice, places: found, unanswered, notRecognised } = read
      const base = pointerTo(value.length)
      const [first] = own
      if (first) places.set(base, first.location)
      for (const [pointer, location] of found)
        places.set(joinPointers(pointerTo(value.length, 'notice'), pointer), location)
      value.push({
        law,
        ...(authority === undefined ? {} : { authority }),
        notice,
        ...(unanswered.length > 0 && { unanswered: [...unanswered] }),
        ...(notRecognised.length > 0 && { notRecognised: [...new Set(notRecognised.map(({ element }) => element))] }),
        ...(holdsCounts(own) && { hasCounts: true }),
      })
    }
    return { value, places, columns: { used: [], unused: [] } }
  },
}
