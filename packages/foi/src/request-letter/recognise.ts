import {
  pointerTo,
  type Block,
  type BlockContext,
  type JsonPointer,
  type Location,
  type PartRecogniser,
} from '@imt/core'
import { blocksBySource } from '../letter/blocks-by-source.js'
import { caseOfAct, headedByRequest, isLetter, isQuestions, numberOfAct, ofCase } from '../letter/recognise.js'
import { joinPointers } from '../letter/letter-findings.js'
import { linesOf } from '../letter/line.js'
import { readLetter } from '../letter/read-letter.js'
import { rememberFile, withCounts } from '../letter/whole-file.js'
import { isLogTable } from '../log/recognise.js'
import type { FoiInput } from '../section.js'
import { holdsCounts } from '../statistics/holds-counts.js'
import { isStatisticsTable } from '../statistics/recognise.js'
import { readRequestLetter, type RequestLetterRead } from './read-request-letter.js'
import type { PublishedRequestLetter } from './schema.js'

const salutation = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b/i
const theAct =
  /\bfreedom of information\b|\bFOI(?:A|SA|\(S\)A)?\b|\benvironmental information (?:\(scotland\) )?regulations\b|\bEIRs?\b|\bEISRs?\b|\bEI\(S\)Rs?\b/i
/** Spoken to whoever asked. */
// bound: 4,000 characters, by linesOf
const yourRequest =
  /\byour (?:(?:recent|foi|foia|eir|freedom|of|information|act|original|initial|email|subsequent|written) ){0,5}(?:request|e-?mail|letter|correspondence|enquiry|questions?|message|clarification|representations?)\b|\byou (?:have )?(?:asked|requested)\b/i
/** Written by whoever asked. */
// bound: 4,000 characters, by linesOf
const myRequest =
  /\bmy (?:(?:recent|foi|freedom|of|information|original) ){0,4}request\b|\bi (?:would like to|wish to|am writing to) (?:request|make a request|ask for)\b|\bunder the freedom of information act,? (?:i|please)\b/i
/** What is no letter on one request for information, by its first lines. */
const others =
  /\b(?:decision notice|tribunal|(?:data )?subject access|SAR|DSAR|newsletter|invitation to tender|complainant)\b/i
/** So many lines at the beginning are looked at for what a letter is. */
const head = 40
const subjectLines = 15

const readAs = (blocks: readonly Block[]): RequestLetterRead | undefined => {
  const lines = linesOf(blocks)
  const first = lines.slice(0, head)
  const isAddressed = first.some(({ text }) => salutation.test(text))
  const isHeaded = first
    .slice(0, subjectLines)
    .some(({ text, kind }) => kind !== 'row' && headedByRequest.test(text.slice(0, 200)))
  const isCase = first.some(({ text, kind }) => kind !== 'row' && ofCase.test(text))
  if (!isAddressed && !isCase && !isHeaded) return undefined
  const all = lines.map(({ text }) => text).join('\n')
  const isNamed = theAct.test(all) || first.some(({ text }) => caseOfAct.test(text) || numberOfAct.test(text))
  if (!isNamed || !yourRequest.test(all) || myRequest.test(all)) return undefined
  if (lines.slice(0, subjectLines).some(({ text }) => others.test(text))) return undefined
  if (blocks.some((block) => isLogTable(block) || (!isAddressed && isStatisticsTable(block)))) return undefined
  const read = readRequestLetter(blocks, '')
  // Without a salutation it may be a guide: a letter names the day on which its request came.
  const isOfOne =
    isAddressed || isHeaded || read?.letter.receivedOn !== undefined || read?.letter.requestedOn !== undefined
  if (read === undefined || !isOfOne) return undefined
  // Of a transfer the refusal says no more than that the information is not held.
  const isOnlyNotHeld = (): boolean =>
    read.letter.kind === 'transfer' &&
    readLetter({ name: '', kind: '', blocks }).notice.answers.every(
      ({ outcome }) => outcome === 'notHeld' || outcome === 'disclosed',
    )
  return isLetter(blocks) && !isOnlyNotHeld() ? undefined : read
}

const known = new WeakMap<readonly Block[], { readonly read: RequestLetterRead | undefined }>()
const readOnce = (blocks: readonly Block[]): RequestLetterRead | undefined => {
  const before = known.get(blocks)
  if (before !== undefined) return before.read
  const read = readAs(blocks)
  known.set(blocks, { read })
  return read
}

const score = (block: Block, { blocks }: BlockContext): number => {
  if (block.kind === 'table' && !isQuestions(block)) return 0
  if (readOnce(blocks) === undefined) return 0
  rememberFile(block, blocks)
  return block.kind === 'table' ? 0.35 : 0.8
}

/** Recognises a letter on one request that refuses nothing in it, one for each file. */
export const recogniseRequestLetters: PartRecogniser<FoiInput, 'requestLetters'> = {
  part: 'requestLetters',
  score,
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const value: PublishedRequestLetter[] = []
    for (const [name, own] of blocksBySource(blocks)) {
      const read = readRequestLetter(withCounts(own), name)
      const [first] = own
      if (read === undefined || !first) continue
      const base = pointerTo(value.length)
      places.set(base, first.location)
      for (const [pointer, location] of read.places) places.set(joinPointers(base, pointer), location)
      value.push(holdsCounts(own) ? { ...read.letter, hasCounts: true } : read.letter)
    }
    return { value, places, columns: { used: [], unused: [] } }
  },
}
