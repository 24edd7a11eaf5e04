import type { Line } from './line.js'

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

/** What can only begin an answer. */
export const answers =
  /\b(?:exempt|withh[oe]lds?|withholding|neither confirms?|refus(?:e|es|ed|ing)|exceeds?|exceed the|vexatious|(?:we|trust|council|board|authority|icb) (?:can (?:also )?confirm|confirms?|do(?:es)? (?:not )?hold|holds?|hold|cannot|are unable|is unable|neither|has|have)|not held|(?:please (?:see|find)|see (?:the )?(?:attached|table|below))|is (?:not )?(?:held|published|available|accessible)|attached|enclosed)\b/i
/** What asks. */
const asks =
  /\?["”’]?$|^(?:how|what|which|who|when|where|why|please|could you|can you|do you|does the|is the|are the|has the|have you|provide|list|state|confirm|name|names? of|a (?:copy|list)|copies|details? of|the (?:number|names?|total))\b/i

/** A question while its lines are taken. */
export interface Draft {
  readonly number: string
  readonly line: Line
  readonly sentences: { readonly text: string; readonly line: Line; readonly isAnswer: boolean }[]
}

/** "Staff list: section 40(2)": what was asked for, and the provision that is all of the answer. */
// bound: 4,000 characters, by linesOf
const askedAndCited = /^([^:?]{1,200})(?::| [-–]) ?([^?]*\b(?:sections?|ss?\.?|reg(?:ulation)?s?\.?) ?\d{1,2}[^?]*)$/i

/** "How many? - 4": the answer stands behind a dash in the line of its question. */
// bound: 4,000 characters, by linesOf
const askedAndAnswered = /^([^?]{1,400}\?["”’]?) ?[-–—:] ?(\S.*)$/

/** Parts the sentences of a question into what was asked and what is answered. */
const part = ({ number, line, sentences }: Draft): QuestionRead => {
  const asked: Sentence[] = []
  const answer: Sentence[] = []
  for (const { text, line: at, isAnswer } of sentences) {
    const isQuestion = asks.test(text) && !answers.test(text)
    const isFirst = asked.length === 0 && answer.length === 0
    const [, topic, cited] = isFirst && !isAnswer ? (askedAndAnswered.exec(text) ?? askedAndCited.exec(text) ?? []) : []
    if (topic !== undefined && cited !== undefined) {
      asked.push({ text: topic.trim(), line: at })
      answer.push({ text: cited.trim(), line: at })
      continue
    }
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
export const joined = (drafts: readonly Draft[]): readonly QuestionRead[] => {
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
