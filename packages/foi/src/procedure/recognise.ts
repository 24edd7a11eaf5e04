import { pointerTo, type Block, type JsonPointer, type Location, type PartRecogniser } from '@imt/core'
import { linesOf, sentencesOf, type Line } from '../letter/line.js'
import type { FoiInput } from '../section.js'
import { theAct } from '../standing/page-words.js'
import type { ProcedureLaw } from './claim.js'
import { claimsIn, ofOtherLaw } from './claims.js'

/** A page that no heading calls one of the Act, and that says less of it, is about something else. */
const fewestTopics = 2
/** So much of a file is looked at. */
const mostLines = 2000

const scottish = /\bfreedom of information \(scotland\)|\bFOI\(?S\)?A\b|\bscottish information commissioner\b/i
const ofEngland = /\bfreedom of information act(?: 2000)?\b|\bFOIA\b|\binformation commissioner['’]s office\b/i
/** A letter, or an answer to one request. */
const ofOneRequest =
  /^dear\b|\bthank you for your (?:\S+ ){0,4}(?:request|e-?mail|letter)\b|\byou (?:have )?asked (?:for|us|whether|how|what)\b/im
/** A heading over one request, by its number: "Estimate of cost: request FOI-26-7". */
const headingOfRequest = /\brequest (?:no\.? |number |ref\.? )?[a-z]{0,6}[-/ ]?\d/i
/** What is reported of requests, and pages of other things that name the Act. */
const ofOtherPage =
  /\b(?:privacy|cookies?|news|press release|minutes|agenda|job|vacanc(?:y|ies)|tender|invitation|newsletter|annual report)\b/i
/** Headings of pages on one's own records. */
const ofOwnData = /\b(?:your|my|personal|own) (?:\S+ )?(?:records?|data|information)\b/i
/** What says that the page tells how to ask. */
const howToAsk =
  /\bhow (?:to|do I|can I|you can) (?:make|ask|request|submit)\b|\b(?:make|making|submit|send) (?:a|an|your|us a) (?:\S+ ){0,4}request\b|\brequests? (?:must|should|can|may) be (?:made|sent|submitted|in writing)\b|\b(?:email|write to|contact) (?:us|our|the)\b/i

interface Read {
  readonly law: ProcedureLaw
  readonly passages: readonly { readonly text: string; readonly location: Location }[]
  /** The page tells how requests are made and answered. */
  readonly isProcedure: boolean
}

const nothing: Read = { law: { isScottish: false }, passages: [], isProcedure: false }

/**
 * The lines that may speak of requests under this law: none below a heading of another, and none of a paragraph that
 * names another, since its sentences go on about it.
 */
const ofThisLaw = (lines: readonly Line[]): readonly Line[] => {
  let isOther = false
  return lines.filter(({ kind, text }) => {
    if (kind === 'heading') isOther = (ofOtherLaw.test(text) || ofOwnData.test(text)) && !theAct.test(text)
    return !isOther && !ofOtherLaw.test(text)
  })
}

const read = (blocks: readonly Block[]): Read => {
  const lines = linesOf(blocks)
    .filter(({ kind }) => kind !== 'row')
    .slice(0, mostLines)
  const headings = lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  const all = lines.map(({ text }) => text).join('\n')
  if (
    !theAct.test(all) ||
    ofOneRequest.test(all) ||
    headings.some((text) => ofOtherPage.test(text) || headingOfRequest.test(text))
  )
    return nothing
  const law = {
    isScottish: scottish.test(all) && !ofEngland.test(all.replace(/freedom of information \(scotland\) act/gi, '')),
  }
  const topics = new Set<string>(howToAsk.test(all) ? ['how to ask'] : [])
  const passages = ofThisLaw(lines).flatMap(({ text, location }) =>
    sentencesOf(text).flatMap((sentence) => {
      const claims = claimsIn(sentence, law)
      for (const { topic } of claims) topics.add(topic)
      return claims.length === 0 ? [] : [{ text: sentence.trim(), location }]
    }),
  )
  const isHeaded = headings.some((text) => theAct.test(text))
  return { law, passages, isProcedure: passages.length > 0 && (isHeaded || topics.size >= fewestTopics) }
}

const known = new WeakMap<readonly Block[], Read>()
const readOnce = (blocks: readonly Block[]): Read => {
  const before = known.get(blocks)
  if (before !== undefined) return before
  const found = read(blocks)
  known.set(blocks, found)
  return found
}

/** Recognises a page that tells how requests are made, how long an answer takes and what it costs. */
export const recogniseProcedure: PartRecogniser<FoiInput, 'procedure'> = {
  part: 'procedure',
  score: (block, { blocks }) =>
    block.kind === 'table' || block.kind === 'link' || !readOnce(blocks).isProcedure ? 0 : 0.3,
  read: (blocks) => {
    const { law, passages } = readOnce(blocks)
    const places = new Map<JsonPointer, Location>()
    const [first] = blocks
    if (first) places.set('', first.location)
    passages.forEach(({ location }, index) => places.set(pointerTo('passages', index), location))
    return {
      value: { ...(law.isScottish && { isScottish: true }), passages: passages.map(({ text }) => text) },
      places,
      columns: { used: [], unused: [] },
    }
  },
}
