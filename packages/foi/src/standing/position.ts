import type { Block, Heading } from '@imt/core'
import { citedProvisions } from '../citations/cited-provisions.js'
import { otherHeading, reported, textsOf, theAct } from './page-words.js'
import { longestLine, sentencesOf, withheldIn } from './withholds.js'

/** A heading over what a body says of requests of one kind: "Our approach to ...", "Information we do not release". */
const headingOfPosition =
  /\bour (?:approach|position|stance|response)\b|\bposition statement\b|\bapproach to\b|\b(?:foi|foia|information|freedom of information)? ?requests? (?:about|for|on|concerning|relating to|regarding)\b|\b(?:information|what) (?:that )?we (?:do not|don['’]t|cannot|can['’]t|will not|won['’]t|no longer) (?:release|publish|disclose|provide|share|answer)\b|\bfaqs?\b|\bfrequently asked questions\b|\bexempt(?:ed)? information\b|\binformation (?:that is )?exempt\b/i

/** Said of requests at large and not of one: which kind of request, how often they come, how each is looked at. */
// bound: 4,000 characters, by isPosition.
const saidOfAll =
  /\brequests? (?:often|regularly|frequently|usually|commonly)\b|\b(?:for|to|in (?:response|answer|reply) to) (?:all |any |every )?requests? under\b|\b(?:often|regularly|frequently) (?:asked|receive|get)\b|\b(?:receives?|gets?) (?:many|several|numerous|regular|frequent|a (?:large|high|great) (?:number|volume)|a lot)\b|\b(?:each|every) (?:\S+ )?(?:request|case)\b|\bon (?:its|their) own merits?\b|\bcase[- ]by[- ]case\b|\binformation of (?:this|that|such|the following) (?:kind|type|nature|sort)\b|\bthis (?:kind|type|sort) of (?:information|request)\b|\b(?:usually|normally|generally|routinely|always) (?:rely|refuse|withh\w+|exempt|refused|apply)\b|\b(?:asked|received?|had|get) (?:this |it |them |such \S+ )?(?:many|several|numerous|repeatedly|a number of) (?:times|requests)\b|\brequesters? (?:are|will be|should be|is) (?:referred|directed|pointed)\b|\b(?:referred|directed) to this (?:statement|page|position)\b|\bwill (?:usually|normally|generally|always|therefore) (?:rely|refuse|withhold|be (?:refused|withheld|exempt)|apply)\b/i
/** The same, so plainly that it is known under any heading. */
// bound: 4,000 characters, by isPosition.
const refusesAll =
  /\b(?:no longer|(?:do|does|will) not|don['’]t|(?:is|are) unable to|cannot) (?:publish|answer|respond to|release|disclose|give out|share)\b|\brequests? (?:for|about|on|concerning|regarding|relating to) (?:\S+ ){1,12}(?:will|are|is) (?:\S+ )?(?:refused|exempt|declined|rejected|vexatious|be refused|be exempt|be declined|be rejected)\b|\balways (?:be )?(?:refused?|withheld|withhold|exempt|declined?|rejected?)\b|\brequests?\b[^.]{0,60}\b(?:that|which) (?:ask|seek)s? (?:for )?(?:\S+ ){1,8}?(?:are|is|will be) (?:\S+ )?(?:vexatious|refused|exempt|declined|rejected)\b|\b(?:will|shall|must|going to) (?:\S+ ){0,2}(?:refuse|decline|reject)s? (?:all|any|every|such|these|those) (?:\S+ ){0,8}?requests?\b/i
/** An answer to one request, or what was done once. */
const ofOneRequest =
  /\byou (?:have )?(?:asked|requested)\b|\bthank you for\b|\byour (?:foi |information |freedom of information )?(?:request|enquiry|e-?mail|letter)(?: (?:of|dated|received)\b|\.$)|\b(?:in response|further|in reply) to your\b|\bquestion \d/i
const done = /\b(?:was|were|been)\b|^we .{0,60}(?:ed|withheld)$/i
const headingOfRequest = /\b(?:request|foi|foia|eir|rfi|case|ref(?:erence)?)\b.{0,20}\d/i
/** Headings of pages that tell how requests are made and answered, and not what is refused. */
const headingOfGuide =
  /^(?:the )?(?:freedom of information|foi)(?: act)?(?: 2000)?(?: ?\(foi\))?$|\bexemptions?\b|\bwhat (?:is|can|happens|does)\b|\bhow (?:to|do|long|much|we (?:deal|handle|answer))\b|\bwhy (?:was|might|may|would|do you refuse|can)\b|\bcomplain|\breviews?\b|^contact\b|\bfees\b|\bcharges\b/i
/** A guide to requests on one subject, "How we handle requests for prices", is a position on them. */
const ofSubject =
  /\b(?:requests?|questions?|enquiries) (?:about|for|on|concerning|regarding|relating to) (?!(?:the |an? |your )?(?:information|foi|reviews?|internal|personal|your|data|records?|copies)\b)/i
/** No other Act has exemptions from disclosure under these numbers. */
// bound: 4,000 characters, by isPosition.
const exemptUnder =
  /\bexempt(?:ed)?(?: from (?:disclosure|release))? (?:under|by virtue of) (?:section|s\.?) ?(?:2[1-9]|3[0-9]|4[0-4])\b(?! of the (?!act\b))/i
const provisionAlone = /\b(?:section|sec\.|s\.?) ?\d{2}[A-Z]?(?: ?\([\da-z]{1,4}\)){0,3} appl(?:y|ies)\b/i

/** Where a page says how it may be complained of, or how each request is looked at, that belongs to the statement. */
const belongsToIt =
  /\binformation commission(?:er)?\b|\bICO\b|\binternal review\b|\bpublic interest\b|\b(?:each|every) (?:\S+ )?(?:request|case)\b/i

const belongs: readonly RegExp[] = [saidOfAll, belongsToIt]

interface Passages {
  /** The headings above, the nearest last. */
  readonly headings: readonly Heading[]
  readonly blocks: readonly Block[]
}

/** The blocks of a file under their headings, in order. */
const parted = (blocks: readonly Block[]): readonly Passages[] => {
  const parts: { headings: readonly Heading[]; blocks: Block[] }[] = [{ headings: [], blocks: [] }]
  for (const block of blocks) {
    const { headings = [] } = parts.at(-1) ?? {}
    if (block.kind === 'heading')
      parts.push({ headings: [...headings.filter(({ level }) => level < block.level), block], blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** What a request can be refused on besides an exemption: cost, vexatious or repeated. */
const isGround = (line: string): boolean => citedProvisions(line).some(({ kind }) => kind === 'ground')

/** Whether a sentence refuses information of one kind under an exemption, now and for whoever asks. */
const refusesNow = (sentence: string): boolean => {
  const found = withheldIn(sentence)
  const isExemption = found?.provisions.some(({ kind }) => kind === 'exemption' || kind === 'neither') ?? false
  return (isExemption && !done.test(found?.words ?? '')) || provisionAlone.test(sentence)
}

const isPosition = ({ headings, blocks }: Passages, isNamed: boolean, isProse: boolean): boolean => {
  const lines = blocks.flatMap(textsOf).map((line) => line.trim().slice(0, longestLine))
  const refuses = lines.some((line) => sentencesOf(line).some(refusesNow))
  // All requests of a kind are refused on cost, or as vexatious.
  const isOnGround = (): boolean => lines.some((line) => refusesAll.test(line)) && lines.some(isGround)
  if (!refuses && !isOnGround()) return false
  const titles = headings.map(({ text }) => text)
  const nearest = titles.at(-1) ?? ''
  const all = lines.join('\n')
  if (titles.some((title) => otherHeading.test(title) || headingOfRequest.test(title))) return false
  if (reported.test(all) || ofOneRequest.test(all)) return false
  if (!isNamed && ![...titles, ...lines].some((text) => theAct.test(text) || exemptUnder.test(text))) return false
  const sentences = lines.flatMap(sentencesOf)
  const isOfAll = sentences.some((sentence) => refusesAll.test(sentence))
  if (isOfAll) return true
  if (headingOfGuide.test(nearest) && !ofSubject.test(nearest)) return false
  if (titles.some((title) => headingOfPosition.test(title))) return true
  if (!sentences.some((sentence) => saidOfAll.test(sentence))) return false
  // One sentence beside a register or a list explains it, and is no statement; on a page of prose it may be one.
  const saysOfRequests = (sentence: string): boolean => saidOfAll.test(sentence) && /\brequests?\b/i.test(sentence)
  if (isProse && sentences.some((sentence) => saysOfRequests(sentence) && refusesNow(sentence))) return true
  return (
    sentences.filter((sentence) => belongs.some((words) => words.test(sentence)) || refusesNow(sentence)).length > 1
  )
}

/**
 * Returns the blocks in which a page says which information a body refuses to whoever asks, with the headings over
 * them; null where it says no such thing. A page may be about other things besides: of those blocks nothing is taken.
 *
 * @param blocks - all of one file
 */
export const positionIn = (blocks: readonly Block[]): ReadonlySet<Block> | null => {
  const parts = parted(blocks)
  const isNamed = blocks.some((block) =>
    (block.kind === 'heading' ? [block.text] : textsOf(block)).some((text) => theAct.test(text)),
  )
  // A menu is a list of few words.
  const isProse = blocks.every(
    (block) => block.kind !== 'table' && (block.kind !== 'list' || block.items.every(({ text }) => text.length < 60)),
  )
  const found = parts.filter((part) => isPosition(part, isNamed, isProse))
  if (found.length === 0) return null
  const taken = new Set<Block>()
  for (const { headings, blocks: within } of found)
    for (const block of [...headings.slice(-1), ...within]) taken.add(block)
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.text.length <= longestLine && belongsToIt.test(block.text)) taken.add(block)
  return taken
}
