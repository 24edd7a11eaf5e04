import { sentencesOf, type Line } from './line.js'
import { isRoutes } from './routes.js'

/** A question of a letter with what is said to it. */
export interface QuestionRead {
  /** As the letter numbers it; left out where it answers the request as one. */
  readonly number?: string
  readonly asked?: string
  /** Sentences of the answer, each with its line. */
  readonly answer: readonly Sentence[]
  readonly line: Line
  readonly askedLine?: Line
}
export interface Sentence {
  readonly text: string
  readonly line: Line
}

/** A letter in its parts. */
export interface LetterParts {
  readonly questions: readonly QuestionRead[]
  /** Numbers of questions that are put, and to which no answer was found. */
  readonly unanswered: readonly { readonly number: string; readonly line: Line }[]
  /** All that is neither opening, question, route nor signature: reasons that serve several questions. */
  readonly shared: readonly Sentence[]
  /** The lines after the closing words. */
  readonly signature: readonly Line[]
  /** Lines of the part on reviews and complaints. */
  readonly routes: readonly Line[]
}

const named =
  /^(?:question|q|part|item|point|query)\.? ?(?:no\.? ?|number )?(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:\s*[:.)–-]+\s*|\s+|$)(.*)$/i
const numbered = /^\(?(\d{1,2}(?:\.\d{1,2})?[a-z]?)[.)]\s+(\S.*)$/
const askedHead =
  /^(?:you (?:have )?(?:asked|requested|wrote|sought)\b.*[:.]?$|(?:your|the|details of (?:your|the)|original|foi|information)? ?(?:request(?:ed)?|questions?|enquiry|information request(?:ed)?|request details)(?: (?:was|is|reads?|as follows|for information|for the following(?: information)?|details))*:?$)/i
const responseHead =
  /^(?:(?:the |our |trust(?:['’]s)? |this |council )*(?:response|reply|answers?|decision|findings?)(?: to (?:your|the) (?:request|questions?))?(?: (?:is|are|follows?|as follows|below))*:?$|(?:our|the) (?:response|answers?) (?:is|are|follows?|to)\b.*[:.]$)/i
const responseWord =
  /^(?:(?:the |our |trust(?:['’]s)? )*(?:response|answer|reply|decision)|a(?:\d{1,3})?|r\d{1,3})\s*[:–-]\s*(.*)$/i
const salutation = /^dear\b/i
const closing = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|with) (?:kind )?regards|many thanks|regards)\b/i
const quoted = /^(?:[-_ ]*original message[-_ ]*$|on .{1,80} wrote:$)/i
const opening = /^(?:(?:our|your) ref|ref(?:erence)?\b|date\b|re:|subject:|from:|to:|sent:|dear\b|by e-?mail)/i
const annex = /^(?:annex|appendix|explanatory|schedule|exemptions? applied|the exemption|section \d|public interest)/i

/** What can only begin an answer. */
const answers =
  /\b(?:exempt|withh[oe]ld|withholding|neither confirms?|refus(?:e|ed|ing)|exceeds?|exceed the|vexatious|(?:we|trust|council|board|authority|icb) (?:can (?:also )?confirm|confirms?|do(?:es)? (?:not )?hold|holds?|hold|cannot|are unable|is unable|neither|has|have)|not held|(?:please (?:see|find)|see (?:the )?(?:attached|table|below))|is (?:not )?(?:held|published|available|accessible)|attached|enclosed)\b/i
/** What asks. */
const asks =
  /\?["”’]?$|^(?:how|what|which|who|when|where|why|please|could you|can you|do you|does the|is the|are the|has the|have you|provide|list|state|confirm|name|names? of|a (?:copy|list)|copies|details? of|the (?:number|names?|total))\b/i

interface Draft {
  readonly number: string
  readonly line: Line
  readonly sentences: { readonly text: string; readonly line: Line; readonly isAnswer: boolean }[]
}

/** Parts the sentences of a question into what was asked and what is answered. */
const part = ({ number, line, sentences }: Draft): QuestionRead => {
  const asked: Sentence[] = []
  const answer: Sentence[] = []
  for (const { text, line: at, isAnswer } of sentences) {
    const isQuestion = asks.test(text) && !answers.test(text)
    const isFirst = asked.length === 0 && answer.length === 0
    if (
      isAnswer ||
      answer.length > 0 ||
      (!isFirst && !isQuestion) ||
      (isFirst && answers.test(text) && !/\?$/.test(text))
    )
      answer.push({ text, line: at })
    else asked.push({ text, line: at })
  }
  const words = asked.map(({ text }) => text).join(' ')
  const [first] = asked
  return {
    number,
    line: answer[0]?.line ?? line,
    answer,
    ...(words === '' ? {} : { asked: words }),
    ...(first && { askedLine: first.line }),
  }
}

/** Joins what is said of one number in several places: the question where it was quoted, the answer further down. */
const joined = (drafts: readonly Draft[]): readonly QuestionRead[] => {
  const byNumber = new Map<string, QuestionRead>()
  for (const one of drafts.map(part)) {
    const number = one.number ?? ''
    const before = byNumber.get(number)
    if (before === undefined) {
      byNumber.set(number, one)
      continue
    }
    const asked = before.asked ?? one.asked
    const askedLine = before.askedLine ?? one.askedLine
    // What stands first under the number a second time is its answer, whatever it begins with.
    const late: Sentence[] =
      before.asked !== undefined && one.asked !== undefined && !/\?$/.test(one.asked)
        ? [{ text: one.asked, line: one.askedLine ?? one.line }]
        : []
    const answer = [...before.answer, ...late, ...one.answer]
    byNumber.set(number, {
      number,
      line: answer[0]?.line ?? before.line,
      answer,
      ...(asked === undefined ? {} : { asked }),
      ...(askedLine === undefined ? {} : { askedLine }),
    })
  }
  return [...byNumber.values()]
}

/** The number of a question and what stands behind it, where a line begins one. */
const markerOf = (
  { text, item }: Line,
  kind: 'named' | 'numbered' | 'listed' | 'none',
): { readonly number: string; readonly rest: string } | undefined => {
  if (kind === 'listed')
    return item === undefined || !/^[^.]{1,300}\?/.test(text) ? undefined : { number: String(item), rest: text }
  const [, number, rest = ''] =
    (kind === 'named' ? named : kind === 'numbered' ? numbered : undefined)?.exec(text) ?? []
  return number === undefined ? undefined : { number, rest }
}

/** An opening has so many lines at most: addresses, references, days. */
const longestOpening = 40

type Region = 'opening' | 'body' | 'routes' | 'signature'

const requestIn =
  /\b(?:you (?:have )?(?:asked|requested|sought)|request(?:ed)? (?:for|about)|which you asked for|in which you asked for)\b(?: (?:us )?(?:for|about|to know|that))?:? (.+)$/i

/**
 * Takes a letter apart: questions with their answers, what serves them all, routes and signature.
 *
 * @param lines - of the letter, in order
 */
export const readQuestions = (lines: readonly Line[]): LetterParts => {
  const isNamed = lines.some(({ text }) => named.test(text))
  const numbers = new Set(lines.flatMap(({ text }) => (isRoutes(text) ? [] : [numbered.exec(text)?.[1]])))
  const isNumbered = !isNamed && numbers.has('1') && numbers.size > 2
  // An ordered list whose items are put and answered: a reader of pages keeps no numbers.
  const isListed =
    !isNamed &&
    !isNumbered &&
    lines.some(({ text, item }) => item !== undefined && sentencesOf(text).length > 1 && /^[^.]{1,300}\?/.test(text))
  const drafts: Draft[] = []
  const shared: Sentence[] = []
  const signature: Line[] = []
  const routes: Line[] = []
  const asked: Sentence[] = []
  let region: Region = 'opening'
  let current: Draft | undefined
  let isAsked = false
  let isResponse = false
  const hasSalutation = lines.slice(0, longestOpening).some(({ text }) => salutation.test(text))
  for (const line of lines) {
    const { text, kind } = line
    if (quoted.test(text)) break
    const marker = markerOf(line, isNamed ? 'named' : isNumbered ? 'numbered' : isListed ? 'listed' : 'none')
    if (marker !== undefined && region !== 'routes') {
      const { number, rest } = marker
      region = 'body'
      current = { number, line, sentences: [] }
      drafts.push(current)
      for (const sentence of sentencesOf(rest)) current.sentences.push({ text: sentence, line, isAnswer: false })
      continue
    }
    if (closing.test(text)) {
      region = 'signature'
      current = undefined
      continue
    }
    if (isRoutes(text)) {
      region = 'routes'
      current = undefined
    } else if (kind === 'heading' || annex.test(text)) {
      if (region !== 'opening' || annex.test(text)) region = 'body'
      if (kind === 'heading') {
        current = undefined
        isAsked = askedHead.test(text)
        isResponse = responseHead.test(text)
        continue
      }
    }
    if (region === 'signature') {
      signature.push(line)
      continue
    }
    if (region === 'routes') {
      routes.push(line)
      continue
    }
    if (askedHead.test(text) && !answers.test(text) && sentencesOf(text).length === 1) {
      isAsked = true
      isResponse = false
      current = undefined
      const [, words] = requestIn.exec(text.slice(0, 1000)) ?? []
      if (words !== undefined && !/^on \d/.test(words) && !/:$/.test(words)) {
        asked.push({ text: words, line })
        isAsked = false
      }
      region = 'body'
      continue
    }
    if (responseHead.test(text)) {
      isAsked = false
      isResponse = true
      current = undefined
      region = 'body'
      continue
    }
    if (region === 'opening') {
      if (salutation.test(text)) region = 'body'
      if (hasSalutation || opening.test(text) || !/[.?!:]$/.test(text)) continue
      region = 'body'
    }
    const response = responseWord.exec(text)
    if (response) isResponse = true
    const words = response?.[1] ?? text
    for (const sentence of sentencesOf(words)) {
      const isAnswer = response !== null || isResponse || answers.test(sentence)
      if (current !== undefined && response) current.sentences.push({ text: sentence, line, isAnswer: true })
      else if (current !== undefined) current.sentences.push({ text: sentence, line, isAnswer: false })
      else if (isAsked && !isAnswer) asked.push({ text: sentence, line })
      else shared.push({ text: sentence, line })
    }
    if (isAsked && !isNamed && !isNumbered && answers.test(words)) isAsked = false
  }
  if (drafts.length > 0) {
    const questions = joined(drafts)
    return {
      questions: questions.filter(({ answer }) => answer.length > 0),
      unanswered: questions.flatMap(({ number = '', answer, line }) => (answer.length === 0 ? [{ number, line }] : [])),
      shared,
      signature,
      routes,
    }
  }
  return { ...asOne(shared, asked, lines), unanswered: [], signature, routes }
}

/** A letter that answers the request as one. */
const asOne = (
  sentences: readonly Sentence[],
  quotedRequest: readonly Sentence[],
  lines: readonly Line[],
): Pick<LetterParts, 'questions' | 'shared'> => {
  const answer: Sentence[] = []
  const asked: Sentence[] = [...quotedRequest]
  for (const sentence of sentences) {
    const [, words] = requestIn.exec(sentence.text.slice(0, 1000)) ?? []
    if (words !== undefined && !answers.test(sentence.text) && answer.length === 0)
      asked.push({ ...sentence, text: words })
    else answer.push(sentence)
  }
  const [line] = lines
  if (line === undefined) return { questions: [], shared: [] }
  const words = asked.map(({ text }) => text).join(' ')
  const [first] = asked
  return {
    questions: [
      {
        line: answer[0]?.line ?? line,
        answer,
        ...(words === '' ? {} : { asked: words }),
        ...(first && { askedLine: first.line }),
      },
    ],
    shared: [],
  }
}
