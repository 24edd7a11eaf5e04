import { classifyQuestion, type QuestionClass } from './classify-question.js'
import type { SplitQuestion } from './request-part.js'

/** The question that one hangs on, unless its stems hold it. */
export const contextOf = (
  { follows, stems }: SplitQuestion,
  questions: readonly SplitQuestion[],
): SplitQuestion | undefined => {
  const before = follows === undefined ? undefined : questions.find(({ number }) => number === follows)
  return before === undefined || stems.some(({ start }) => start === before.start) ? undefined : before
}

/**
 * What a question is about, with the one that it hangs on. Its own words go before: a date of a contract stays one,
 * though the question above asks for what defends a network.
 */
export const classifiedWith = (asked: string, read: string): QuestionClass => {
  const own = classifyQuestion(asked)
  if (read === asked) return own
  const isTold = own.evidence.some(({ countsFor, strength }) => countsFor === own.topic && strength !== 'slightly')
  return isTold && (own.cyberSensitive || own.counterSigns.length > 0) ? own : classifyQuestion(read)
}
