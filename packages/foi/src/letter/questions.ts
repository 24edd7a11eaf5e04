import { sentencesOf, type Line } from './line.js'
import { byNames, isSaid, onlyNamed, takenBack, unansweredOf } from './answered-by-name.js'
import { asOne, requestIn } from './as-one.js'
import { pairedItems } from './paired-items.js'
import { answers, joined, type Draft, type LetterParts, type QuestionRead, type Sentence } from './question.js'
import { namedQuestions, namesOthers, numbersIn } from './named-questions.js'
import { reviewOutcome } from './review-outcome.js'
import { isRoutes } from './routes.js'

// bound: 4,000 characters, by linesOf
const named =
  /^(?:question|q|part|item|point|query)\.? ?(?:no\.? ?|number )?(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:\s*[:.)–-]+\s*|\s+|$)(.*)$/i
/** "Questions 1 to 3", "Q2 and Q5": several that are answered as one. */
// bound: 4,000 characters, by linesOf
const namedTogether =
  /^(?:questions|points|parts|items|queries|qs)\.? ?(?:nos?\.? ?|numbers )?(\d{1,3}[a-z]?(?:(?: ?[,&–-] ?| to | and |, and )(?:q\.? ?)?\d{1,3}[a-z]?){1,20})(?:\s*[:.)–-]+\s*|\s+|$)(.*)$|^(q\.? ?\d{1,3}[a-z]?(?: ?[,&–-] ?| to | and )q\.? ?\d{1,3}[a-z]?)(?:\s*[:.)–-]+\s*|\s+|$)(.*)$/i
const numbered = /^\(?(\d{1,2}(?:\.\d{1,2})?[a-z]?)[.)]\s+(\S.*)$/
const askedHead =
  /^(?:you (?:have )?(?:asked|requested|wrote|sought)\b.*[:.]?$|(?:your|the|details of (?:your|the)|original|foi|information)? ?(?:request(?:ed)?|questions?|enquiry|information request(?:ed)?|request details)(?: (?:was|is|reads?|as follows|for information|for the following(?: information)?|details))*:?$)/i
// bound: 4,000 characters, by linesOf
const responseHead =
  /^(?:(?:the |our |trust(?:['’]s)? |this |council )*(?:response|reply|answers?|decision|findings?)(?: to (?:your|the) (?:request|questions?))?(?: (?:is|are|follows?|as follows|below))*:?$|(?:our|the) (?:response|answers?) (?:is|are|follows?|to)\b[^.]*(?:\b(?:below|follow(?:s|ing)?|set out|in turn)\b[^.]*[:.]|:)$)/i
// bound: 4,000 characters, by linesOf
const responseWord =
  /^(?:(?:the |our |trust(?:['’]s)? )*(?:response|answer|reply|decision)|a(?:\d{1,3})?|r\d{1,3})\s*[:–-]\s*(.*)$/i
const salutation = /^dear\b/i
const closing = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|with) (?:kind )?regards|many thanks|regards)\b/i
const quoted = /^(?:[-_ ]*original message[-_ ]*$|on .{1,80} wrote:$)/i
const opening = /^(?:(?:our|your) ref|ref(?:erence)?\b|date\b|re:|subject:|from:|to:|sent:|dear\b|by e-?mail)/i
const annex = /^(?:annex|appendix|explanatory|schedule|exemptions? applied|the exemption|section \d|public interest)/i

type Marking = 'named' | 'numbered' | 'listed' | 'none'

/** The number of a question, or those of several, and what stands behind, where a line begins one. */
const markerOf = (
  { text, item }: Line,
  kind: Marking,
): { readonly numbers: readonly [string, ...string[]]; readonly rest: string } | undefined => {
  if (kind === 'listed')
    return item === undefined || !/^[^.]{1,300}\?/.test(text) ? undefined : { numbers: [String(item)], rest: text }
  if (kind === 'named') {
    const found = namedAt(text)
    return found === 'several' ? undefined : found
  }
  const [, number, rest = ''] = (kind === 'numbered' ? numbered : undefined)?.exec(text) ?? []
  return number === undefined ? undefined : { numbers: [number], rest }
}

/** An opening has so many lines at most: addresses, references, days. */
const longestOpening = 40

/** The numbers that a line begins with, under marks by a word; none where it goes on to name others. */
const namedAt = (
  text: string,
): { readonly numbers: readonly [string, ...string[]]; readonly rest: string } | 'several' | undefined => {
  const [, list, behind, pair, behindPair] = namedTogether.exec(text) ?? []
  const [, single, rest = ''] = named.exec(text) ?? []
  const [first, ...more] =
    list === undefined && pair === undefined ? (single === undefined ? [] : [single]) : numbersIn(list ?? pair ?? '')
  if (first === undefined) return undefined
  const own = new Set([first.toLowerCase(), ...more])
  const sentences = sentencesOf(text)
  const isSeveral = namesOthers(sentences, own)
  return isSeveral ? 'several' : { numbers: [first, ...more], rest: behind ?? behindPair ?? rest }
}

type Region = 'opening' | 'body' | 'routes' | 'signature'

/** How a letter marks its questions: by a word and a number, by numbers, or by the places of a list. */
const markingOf = (lines: readonly Line[]): Marking => {
  if (lines.some(({ text }) => typeof namedAt(text) === 'object')) return 'named'
  const numbers = new Set(lines.flatMap(({ text }) => (isRoutes(text) ? [] : [numbered.exec(text)?.[1]])))
  if (numbers.has('1') && numbers.size > 2) return 'numbered'
  // An ordered list whose items are put and answered: a reader of pages keeps no numbers.
  const isListed = ({ text, item }: Line): boolean =>
    item !== undefined && sentencesOf(text).length > 1 && /^[^.]{1,300}\?/.test(text)
  return lines.some(isListed) ? 'listed' : 'none'
}

/** A letter while it is taken apart, line by line. */
interface Taken {
  readonly marking: Marking
  readonly hasSalutation: boolean
  readonly drafts: Draft[]
  readonly shared: Sentence[]
  readonly signature: Line[]
  readonly routes: Line[]
  readonly asked: Sentence[]
  region: Region
  current: Draft | undefined
  isAsked: boolean
  isResponse: boolean
  /** Each question has a head of its own over its answer: "Question 1", "Response", "Question 2", "Response". */
  readonly isPaired: boolean
  /** It is the outcome of a review, whose heads are no route to one. */
  readonly isReview: boolean
  /** Below such a head: what follows answers the current question. */
  isAnswering: boolean
}

/** The number before a question in its cell. */
// bound: 4,000 characters, by linesOf
const rowNumber = /^(?:q(?:uestion)? ?)?(\d{1,3}[a-z]?)[.):]?\s+(.+)$/is

/** Takes a line that begins a question; false where it is none. */
const takesQuestion = (taken: Taken, line: Line): boolean => {
  const { answered } = line
  if (answered !== undefined && answered.asked !== '') {
    const [, number = String(answered.place), words = answered.asked] = rowNumber.exec(answered.asked) ?? []
    const of = (text: string, isAnswer: boolean): Draft['sentences'] =>
      sentencesOf(text).map((each) => ({ text: each, line, isAnswer }))
    taken.region = 'body'
    taken.current = undefined
    taken.drafts.push({ number, line, sentences: [...of(words, false), ...of(answered.answer, true)] })
    return true
  }
  const ofAnswer = markerOf(line, taken.marking)
  // Questions that are quoted in a list of numbers, and answered below under "Question 1".
  const marker = ofAnswer ?? (taken.marking === 'named' && taken.isAsked ? markerOf(line, 'numbered') : undefined)
  if (marker === undefined || taken.region === 'routes') {
    if (taken.marking === 'named' && namedAt(line.text) === 'several') taken.current = undefined
    return false
  }
  if (ofAnswer !== undefined && taken.marking === 'named') taken.isAsked = false
  taken.isAnswering = false
  const sentences = sentencesOf(marker.rest).map((text) => ({ text, line, isAnswer: false }))
  taken.region = 'body'
  const [first, ...more] = marker.numbers
  taken.current = { number: first, line, sentences }
  // What is said to several is said to each: they share the sentences that follow.
  taken.drafts.push(taken.current)
  for (const number of more) taken.drafts.push({ number, line, sentences })
  return true
}

/** A head, and no sentence. */
const isTitle = (text: string): boolean => text.length < 60 && !/[.!?]$/.test(text)

/** Takes headings, closing words, routes and what follows them; false where a line is of the body. */
const takesFrame = (taken: Taken, line: Line): boolean => {
  const { text, kind } = line
  if (taken.isPaired && taken.current !== undefined && responseHead.test(text)) {
    taken.isAnswering = true
    return true
  }
  if (closing.test(text)) {
    taken.region = 'signature'
    taken.current = undefined
    return true
  }
  if (isRoutes(text) && !(taken.isReview && isTitle(text))) {
    taken.region = 'routes'
    taken.current = undefined
  } else if (kind === 'heading' || annex.test(text)) {
    if (taken.region !== 'opening' || annex.test(text)) taken.region = 'body'
    if (kind === 'heading') {
      taken.current = undefined
      taken.isAsked = askedHead.test(text)
      taken.isResponse = responseHead.test(text)
      return true
    }
  }
  if (taken.region === 'signature') taken.signature.push(line)
  else if (taken.region === 'routes') taken.routes.push(line)
  return taken.region === 'signature' || taken.region === 'routes'
}

/** Takes what says that the request, or the answer, follows, and the opening; false where a line is none of it. */
const takesLead = (taken: Taken, line: Line): boolean => {
  const { text } = line
  // Under the number of a question it is of that question.
  if (taken.marking === 'named' && taken.current !== undefined && !(taken.isAsked && responseHead.test(text))) {
    const words = /^you asked:? (.+)$/i.exec(text)?.[1]
    if (words === undefined) return false
    for (const asked of sentencesOf(words)) taken.current.sentences.push({ text: asked, line, isAnswer: false })
    return true
  }
  if (askedHead.test(text) && !answers.test(text) && sentencesOf(text).length === 1) {
    const [, words] = requestIn.exec(text.slice(0, 1000)) ?? []
    const isWhole = words !== undefined && !/^on \d/.test(words) && !/:$/.test(words)
    if (isWhole) taken.asked.push({ text: words, line })
    Object.assign(taken, { isAsked: !isWhole, isResponse: false, current: undefined, region: 'body' })
    return true
  }
  if (responseHead.test(text)) {
    Object.assign(taken, { isAsked: false, isResponse: true, current: undefined, region: 'body' })
    return true
  }
  if (taken.region !== 'opening') return false
  if (salutation.test(text)) taken.region = 'body'
  if (taken.hasSalutation || opening.test(text) || !/[.?!:]$/.test(text)) return true
  taken.region = 'body'
  return false
}

/** Takes the sentences of the body: of the question that goes on, of the request, or of all. */
const takeWords = (taken: Taken, line: Line): void => {
  const response = responseWord.exec(line.text)
  if (response) taken.isResponse = true
  const words = response?.[1] ?? line.text
  for (const text of sentencesOf(words)) {
    const isAnswer = response !== null || taken.isResponse || answers.test(text)
    if (responseHead.test(text) && taken.current !== undefined) continue
    if (taken.current !== undefined)
      taken.current.sentences.push({ text, line, isAnswer: response !== null || taken.isAnswering })
    else if (taken.isAsked && !isAnswer) taken.asked.push({ text, line })
    else {
      // What stands behind the first words of an answer is no request any more.
      if (isAnswer && taken.marking === 'none') taken.isAsked = false
      taken.shared.push({ text, line })
    }
  }
  if (taken.marking === 'none' && answers.test(words)) taken.isAsked = false
}

/**
 * Takes a letter apart: questions with their answers, what serves them all, routes and signature.
 *
 * @param lines - of the letter, in order
 */
export const readQuestions = (lines: readonly Line[]): LetterParts => {
  const marking = markingOf(lines)
  const markers = lines.filter((line) => markerOf(line, marking) !== undefined).length
  const taken: Taken = {
    marking,
    isPaired: markers > 0 && lines.filter(({ text }) => responseHead.test(text)).length === markers,
    isAnswering: false,
    isReview: reviewOutcome(lines) !== undefined,
    hasSalutation: lines.slice(0, longestOpening).some(({ text }) => salutation.test(text)),
    drafts: [],
    shared: [],
    signature: [],
    routes: [],
    asked: [],
    region: 'opening',
    current: undefined,
    isAsked: false,
    isResponse: false,
  }
  for (const line of lines) {
    // What stands below is the request that came.
    if (quoted.test(line.text)) break
    if (!takesQuestion(taken, line) && !takesFrame(taken, line) && !takesLead(taken, line)) takeWords(taken, line)
  }
  const { asked, signature, routes } = taken
  const shared = [...takenBack(taken.drafts), ...taken.shared]
  const paired = taken.drafts.length === 0 ? pairedItems(asked, shared) : []
  const drafts = paired.length > 0 ? paired : taken.drafts
  const rest = { signature, routes }
  const questions = joined(drafts)
  const isAnswered = questions.some(({ answer }) => answer.length > 0)
  if (!isAnswered) {
    const told = byNames(shared, asked, questions)
    if (told !== undefined) return { ...told, ...rest }
  }
  if (drafts.length === 0) return { ...asOne(shared, asked, lines), unanswered: [], ...rest }
  // Questions that are quoted, and answered below as one: "I refuse the information at question 2".
  if (!isAnswered && shared.some(({ text }) => answers.test(text))) {
    const put = drafts.flatMap(({ sentences }) => sentences.map(({ text, line }) => ({ text, line })))
    return { ...asOne(shared, [...asked, ...put], lines), unanswered: [], ...rest }
  }
  const open = shared.filter(({ line }) => paired.length === 0 || line.item === undefined)
  const { byNumber } = namedQuestions(open)
  const all = questions.map((one): QuestionRead => {
    const said = one.answer.length === 0 ? byNumber.get(one.number ?? '') : undefined
    return said?.some(isSaid) ? { ...one, answer: said, line: said[0]?.line ?? one.line } : one
  })
  return {
    questions: [
      ...all.filter(({ answer }) => answer.length > 0),
      ...onlyNamed(byNumber, new Set(questions.map(({ number = '' }) => number))),
    ],
    unanswered: unansweredOf(all),
    shared: open,
    ...rest,
  }
}
