import type { Block } from '@imt/core'
import { dayOf } from '../log/days.js'
import { isLogTable } from '../log/recognise.js'
import { isStatisticsTable } from '../statistics/recognise.js'
import { headingOfStatement, refusesAhead } from './headed.js'
import { otherHeading, reported, textsOf, theAct } from './page-words.js'
import { positionIn } from './position.js'
import type { StatementKind } from './schema.js'
import { sentencesOf, withholds } from './withholds.js'

/** What a file is by its words, where no heading says it. */
export interface ByWords {
  readonly kind: StatementKind
  readonly receivedOn?: string
  readonly sentOn?: string
  /** How sure that is, as recognisers say it. */
  readonly score: number
  /** The blocks that are the statement, on a page about other things besides; left out where the whole file is. */
  readonly within?: ReadonlySet<Block>
}

/** The Act without its name, where nothing but an answer to a request speaks so. */
const ofTheAct = /\b(?:section|s\.?) ?\d{1,2}[A-Z]?(?: ?\([\da-z]{1,4}\)){0,3} of the act\b/i
const asAnswers =
  /\bexempt from (?:disclosure|release)\b|\binternal review\b|\brequests? for information\b|\bduty to (?:confirm|disclose)\b/i
const otherLaw = /\bscot(?:land|tish)\b|\b(?:data protection|companies|health records|human rights) act\b/i
/** A request is answered here: it is spoken to whoever made it, or of it. */
const answers =
  /\b(?:your|this|the above|the following) (?:foi |freedom of information |information |eir )?(?:request|enquiry|questions?)\b|\bwe (?:can )?(?:also )?(?:confirm|hold|do not hold)\b(?! (?:\S+ )?(?:information|data|records?) (?:about|on|relating to) you\b)|\b(?:the|our) (?:trust|council|board|authority) (?:can )?(?:confirms?|holds)\b|\byou (?:have )?(?:asked|requested)\b|\bquestion \d/i
/** Said to the one who asked, and not to everybody. */
const answersOne =
  /\bwe (?:can )?(?:also )?confirm\b|\bwe (?:can )?(?:hold|do not hold|neither) (?:this|the|that|some|all|any|confirm)\b|\b(?:the|our) (?:trust|council|board|authority) (?:can )?(?:confirms?|holds)\b|\byou (?:have )?(?:asked|requested)\b|\bquestion \d|\bthank you for\b|\b(?:in response|further|in reply) to your\b/i
const requestHeading = /\b(?:request|foi|foia|eir|rfi|case|ref(?:erence)?)\b.{0,20}\d/i
const scheme = /\bpublication scheme\b/i
/** One heading over what was asked, and one over what was answered, as bodies publish an answer. */
const overRequest = /^(?:(?:the|your|foi|original|summary of) )?(?:requests?|questions?|you asked)(?: made)?:?$/im
const overAnswer =
  /^(?:(?:the|our|foi|trust|council) )?(?:responses?|repl(?:y|ies)|answers?|decision|outcome|we said):?$/im

const isPublishedAnswer = (headings: string): boolean => overRequest.test(headings) && overAnswer.test(headings)

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`
const receivedDay = new RegExp(
  String.raw`\b(?:received|receipt|your (?:request|e-?mail|letter|correspondence)(?: for information)?)(?: (?:by us|it))?(?: (?:on|of|dated|date))?:? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(${day})`,
  'i',
)
const sentDay = new RegExp(
  String.raw`^(?:date(?: of (?:response|letter|reply))?|sent|response sent|date (?:response )?sent)?:? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(${day})\.?$`,
  'i',
)
const salutation = /^(?:dear|our ref|your ref|ref(?:erence)?)\b/im

/** Spoken to one person. */
const addressed = /^dear\b/im

/** Of a file so much is looked at for what it is. */
const most = 200_000

/** The lines of prose of a file, with the headings apart. */
const linesOf = (blocks: readonly Block[]): { readonly headings: string; readonly lines: readonly string[] } => {
  const headings: string[] = []
  const lines: string[] = []
  let length = 0
  for (const block of blocks) {
    if (length > most) break
    if (block.kind === 'heading') headings.push(block.text)
    for (const text of textsOf(block)) {
      lines.push(text.trim())
      length += text.length
    }
  }
  return { headings: headings.join('\n'), lines }
}

const daysOf = (lines: readonly string[]): Pick<ByWords, 'receivedOn' | 'sentOn'> => {
  let receivedOn: string | undefined
  let sentOn: string | undefined
  for (const line of lines.slice(0, 60)) {
    receivedOn ??= receivedDay.exec(line.slice(0, 1000))?.[1]
    for (const piece of sentencesOf(line).flatMap((sentence) => sentence.split(/(?<=\d{4})\. +/)))
      sentOn ??= sentDay.exec(piece.trim())?.[1]
  }
  return {
    ...(receivedOn !== undefined && dayOf(receivedOn) !== null ? { receivedOn } : {}),
    ...(sentOn !== undefined && dayOf(sentOn) !== null ? { sentOn } : {}),
  }
}

interface FileRead {
  readonly headings: string
  readonly lines: readonly string[]
  /** The lines, joined. */
  readonly all: string
  /** The law is named. */
  readonly named: boolean
  /** The body speaks for itself. */
  readonly isSpoken: boolean
}

/** What a file that withholds something is, as the answer to one request. */
const answerOf = ({ headings, lines, all, named, isSpoken }: FileRead): ByWords | null => {
  if (!answers.test(all) && !requestHeading.test(headings)) return null
  const days = daysOf(lines)
  const isLetter = salutation.test(all) || days.receivedOn !== undefined
  if (isLetter) return { kind: 'letter', ...days, score: named ? 0.6 : 0.5 }
  const isAnswer = answersOne.test(all) || requestHeading.test(headings)
  return named && isSpoken && isAnswer ? { kind: 'refusal', score: 0.5 } : null
}

const read = (blocks: readonly Block[]): ByWords | null => {
  if (headingOfStatement(blocks) !== null) return null
  const { headings, lines } = linesOf(blocks)
  const all = lines.join('\n')
  const isTelling = lines.some(withholds)
  const isOther = otherHeading.test(headings)
  const isOfTheAct = ofTheAct.test(all) && asAnswers.test(all) && !otherLaw.test(all)
  const named = isOfTheAct || theAct.test(all) || theAct.test(headings)
  if (named && !isOther && scheme.test(headings) && (isTelling || /\bexempt/i.test(all)))
    return { kind: 'scheme', score: 0.4 }
  // What stands beside a list or a count of requests explains it; a letter to one person may hold such a count.
  const isToOne = addressed.test(all)
  if (blocks.some((block) => isLogTable(block) || (!isToOne && isStatisticsTable(block)))) return null
  const isSpoken = !lines.some((line) => reported.test(line))
  const answer = (): ByWords | null =>
    isTelling && !isOther ? answerOf({ headings, lines, all, named, isSpoken }) : null
  const published = isPublishedAnswer(headings) ? answer() : null
  if (published !== null) return published
  if (isTelling && named && !isOther && refusesAhead(all) && isSpoken) return { kind: 'position', score: 0.6 }
  const within = salutation.test(all) ? null : positionIn(blocks)
  if (within !== null) return { kind: 'position', score: 0.55, within }
  return answer()
}

const known = new WeakMap<readonly Block[], { readonly found: ByWords | null }>()
/** The same by the blocks of a statement that is a part of its page. */
const knownPart = new WeakMap<Block, ByWords>()

/**
 * Returns what the blocks of a file are by their words; null where they are no statement of this kind. Of the blocks of
 * a statement that is a part of a page, it says what was said of them on the whole page.
 */
export const byWords = (blocks: readonly Block[]): ByWords | null => {
  const [first] = blocks
  const part = first && knownPart.get(first)
  if (part?.within !== undefined && blocks.every((block) => part.within?.has(block))) return part
  const before = known.get(blocks)
  if (before !== undefined) return before.found
  const found = read(blocks)
  known.set(blocks, { found })
  for (const block of found?.within ?? []) knownPart.set(block, found as ByWords)
  return found
}
