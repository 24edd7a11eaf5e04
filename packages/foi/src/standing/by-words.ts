import type { Block } from '@imt/core'
import { dayOf } from '../log/days.js'
import { citedProvisions } from './provisions.js'
import type { StatementKind } from './schema.js'

/** What a file is by its words, where no heading says it. */
export interface ByWords {
  readonly kind: StatementKind
  readonly receivedOn?: string
  readonly sentOn?: string
  /** How sure that is, as recognisers say it. */
  readonly score: number
}

const theAct = /\bfreedom of information\b|\bfoia?\b|\benvironmental information regulations\b|\beir\b/i
/** The Act without its name, where nothing but an answer to a request speaks so. */
const ofTheAct = /\b(?:section|s\.?) ?\d{1,2}[A-Z]?(?: ?\([\da-z]{1,4}\)){0,3} of the act\b/i
const asAnswers =
  /\bexempt from (?:disclosure|release)\b|\binternal review\b|\brequests? for information\b|\bduty to (?:confirm|disclose)\b/i
const otherLaw = /\bscot(?:land|tish)\b|\b(?:data protection|companies|health records|human rights) act\b/i
/** That something is withheld, as who does it says it: not that it may be, and not what somebody else did. */
// bound: 4,000 characters, by withholds.
const withheld =
  /\b(?:is|are|was|were|being|be|been) (?:\S+ ){0,3}(?:exempt(?:ed)?|withheld|refused|redacted)\b|^(?:\S+ ){0,4}exempt (?:from|under|by)\b|\bwe (?:\S+ ){0,3}(?:withhold|withheld|withholding|refuse|refused|refusing|rely|relied|relying|appl(?:y|ied|ying)|claim|claiming|engage)\b|\bthe (?:trust|council|board|authority) (?:(?:is|are) (?:\S+ ){0,2}(?:withholding|refusing|relying|applying)|withholds|refuses|relies|applies)\b|\bneither confirms? (?:n?or|and) den(?:y|ies)\b|\bexceeds? the (?:appropriate|costs?|18.hours?) limit\b|\bvexatious\b|\bnot (?:therefore )?(?:obliged|required) to comply\b/i
const hedged =
  /\b(?:may|might|can|if|where|when|whether|unless|should|some|certain|for example|such as|types? of|kinds? of|examples?)\b/i
/** A request is answered here: it is spoken to whoever made it, or of it. */
const answers =
  /\b(?:your|this|the above|the following) (?:foi |freedom of information |information |eir )?(?:request|enquiry|questions?)\b|\bwe (?:can )?(?:also )?(?:confirm|hold|do not hold)\b(?! (?:\S+ )?(?:information|data|records?) (?:about|on|relating to) you\b)|\b(?:the|our) (?:trust|council|board|authority) (?:can )?(?:confirms?|holds)\b|\byou (?:have )?(?:asked|requested)\b|\bquestion \d/i
/** Said to the one who asked, and not to everybody. */
const answersOne =
  /\bwe (?:can )?(?:also )?confirm\b|\bwe (?:can )?(?:hold|do not hold|neither) (?:this|the|that|some|all|any|confirm)\b|\b(?:the|our) (?:trust|council|board|authority) (?:can )?(?:confirms?|holds)\b|\byou (?:have )?(?:asked|requested)\b|\bquestion \d|\bthank you for\b|\b(?:in response|further|in reply) to your\b/i
const requestHeading = /\b(?:request|foi|foia|eir|rfi|case|ref(?:erence)?)\b.{0,20}\d/i
const future =
  /\b(?:all|any|every) (?:future|further|new|such|other) (?:\S+ ){0,4}?requests?\b|\bno longer (?:publish|release|disclose)s?\b/i
const refusedAhead = /\bwill (?:all |therefore |normally )?(?:be )?(?:refused?|exempt|rejected?|withheld|declined?)\b/i
const scheme = /\bpublication scheme\b/i
/** What speaks of refusals without being one: news, guidance, policies, notices on privacy, decisions of others. */
const otherHeading =
  /\b(?:polic(?:y|ies)|procedures?|privacy|cookies?|guidance|guides?|training|how we use|data protection|minutes|board (?:meeting|papers)|agenda|terms of reference|news|blog|opinion|decision notice|tribunal|judgment|faqs? (?:about|on) foi|how to (?:make|ask)|making a request|your rights?)\b/i
const reported =
  /\b(?:said|told|reported|reports|claimed|spokes(?:man|woman|person)|journalists?|newspapers?|campaigners?|according to|the commissioner (?:finds|found|decided|considers|concluded|has decided)|the complainant|the tribunal)\b/i

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

/** Of a file so much is looked at for what it is. */
const most = 200_000

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'list') return block.items.map(({ text }) => text)
  return block.kind === 'paragraph' ? block.text.split('\n') : []
}

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

const sentencesOf = (line: string): readonly string[] => line.slice(0, 4000).split(/(?<=[.!?;]) +(?=[A-Z"“(])/)

/** Whether a sentence says that something is withheld, under a provision named in it or in the line. */
const withholds = (whole: string): boolean => {
  const line = whole.slice(0, 4000)
  if (!withheld.test(line)) return false
  return sentencesOf(line).some((sentence) => {
    // bound: 4,000 characters, by sentencesOf.
    const found = withheld.exec(sentence)
    if (found === null) return false
    const end = found.index + found[0].length
    // "We can neither confirm" is done and not only possible.
    if (hedged.test(sentence.slice(0, end).replace(/\bcan (?=(?:also |only )?(?:neither|confirm))/i, ''))) return false
    // bound: 4,000 characters, by withholds.
    if (/\bunless\b|^\W*(?:\S+\s+){0,6}(?:if|where|when)\b/i.test(sentence.slice(end))) return false
    return citedProvisions(sentence).some(({ kind }) => kind !== 'other' && kind !== 'unknown')
  })
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

/** A heading that joins the Act with what is refused: what stands under it is known by that, and not by its words. */
export const joinsTheAct =
  /^(?:(?!\bfreedom of information\b)[^])*\bfreedom of information\b[^]*\b(?:security|exempt|refus|position|statement)|^(?:(?!\b(?:cyber|security)\b)[^])*\b(?:cyber|security)\b[^]*\bfreedom of information\b/i

const read = (blocks: readonly Block[]): ByWords | null => {
  if (blocks.some((block) => block.kind === 'heading' && joinsTheAct.test(block.text))) return null
  const { headings, lines } = linesOf(blocks)
  const all = lines.join('\n')
  if (otherHeading.test(headings)) return null
  const isTelling = lines.some(withholds)
  const isOfTheAct = ofTheAct.test(all) && asAnswers.test(all) && !otherLaw.test(all)
  const named = isOfTheAct || theAct.test(all) || theAct.test(headings)
  if (named && scheme.test(headings) && (isTelling || /\bexempt/i.test(all))) return { kind: 'scheme', score: 0.4 }
  if (!isTelling) return null
  const isSpoken = !lines.some((line) => reported.test(line))
  if (named && future.test(all) && refusedAhead.test(all) && isSpoken) return { kind: 'position', score: 0.6 }
  if (!answers.test(all) && !requestHeading.test(headings)) return null
  const days = daysOf(lines)
  const isLetter = salutation.test(all) || days.receivedOn !== undefined
  if (isLetter) return { kind: 'letter', ...days, score: named ? 0.6 : 0.5 }
  const isAnswer = answersOne.test(all) || requestHeading.test(headings)
  return named && isSpoken && isAnswer ? { kind: 'refusal', score: 0.5 } : null
}

const known = new WeakMap<readonly Block[], { readonly found: ByWords | null }>()

/** Returns what the blocks of a file are by their words; null where they are no statement of this kind. */
export const byWords = (blocks: readonly Block[]): ByWords | null => {
  const before = known.get(blocks)
  if (before !== undefined) return before.found
  const found = read(blocks)
  known.set(blocks, { found })
  return found
}
