import { namedQuestions, others } from './named-questions.js'
import { answers, type Draft, type LetterParts, type QuestionRead, type Sentence } from './question.js'

/** The questions that nothing is said to. */
export const unansweredOf = (questions: readonly QuestionRead[]): LetterParts['unanswered'] =>
  questions.flatMap(({ number = '', answer, line }) => (answer.length === 0 ? [{ number, line }] : []))

/** What is said to a question, and does not quote it. */
export const isSaid = ({ text }: Sentence): boolean =>
  answers.test(text) ||
  (!/\?["”’]?$/.test(text) &&
    !/\byou(?:r)? (?:\w+ )?(?:ask|request|want|mention|refer|say|said|also|wrote)\b/i.test(text))

/** Questions that no mark begins, and of which a sentence of the letter says what comes of them. */
export const onlyNamed = (
  byNumber: ReturnType<typeof namedQuestions>['byNumber'],
  known: ReadonlySet<string>,
): readonly QuestionRead[] =>
  [...byNumber].flatMap(([number, answer]): QuestionRead[] => {
    const [first] = answer
    return first === undefined || number === others || known.has(number) || !answer.some(isSaid)
      ? []
      : [{ number, answer, line: first.line }]
  })

/**
 * A letter whose questions are answered by their numbers in running text: "the answers to questions 1-3 are attached;
 * question 4 is refused". Undefined where it does not tell them apart.
 */
export const byNames = (
  shared: readonly Sentence[],
  asked: readonly Sentence[],
  put: readonly QuestionRead[],
): Pick<LetterParts, 'questions' | 'unanswered' | 'shared'> | undefined => {
  const { byNumber, before } = namedQuestions(shared)
  const told = [...byNumber].filter(([, own]) => own.some(isSaid))
  const general = before.some(({ text }) => answers.test(text)) ? before : []
  const ofOthers = byNumber.get(others) ?? general
  const numbers = new Set([...put.map(({ number = '' }) => number), ...told.map(([number]) => number)])
  numbers.delete(others)
  if (told.length === 0 || numbers.size + (ofOthers.length > 0 && put.length === 0 ? 1 : 0) < 2) return undefined
  const ofNumber = new Map(told)
  const questions = [...numbers].flatMap((number): readonly QuestionRead[] => {
    const known = put.find((one) => one.number === number)
    const answer = ofNumber.get(number) ?? (known === undefined ? [] : ofOthers)
    const line = answer[0]?.line ?? known?.line ?? shared[0]?.line
    return line === undefined ? [] : [{ ...(known ?? { number }), answer, line }]
  })
  const [first] = ofOthers
  const words = asked.map(({ text }) => text).join(' ')
  // Without a list of what was asked, all that is answered under no number is one.
  const whole: readonly QuestionRead[] =
    put.length > 0 || first === undefined
      ? []
      : [{ answer: ofOthers, line: first.line, ...(words === '' ? {} : { asked: words }) }]
  return {
    questions: [...questions.filter(({ answer }) => answer.length > 0), ...whole],
    unanswered: unansweredOf(questions),
    shared: before,
  }
}

/**
 * Takes back from the question that is put last what stands below it and names others, since nothing says where the
 * answers begin.
 */
export const takenBack = (drafts: readonly Draft[]): readonly Sentence[] => {
  const last = drafts.at(-1)
  if (last === undefined || drafts.length < 2) return []
  const own = last.sentences
  const below = own.findIndex(({ line }) => line !== last.line)
  if (below < 0) return []
  const lines = own.slice(below)
  const isOfOthers = [...namedQuestions(lines).byNumber.keys()].some(
    (number) => number === others || (number !== last.number && drafts.some((one) => one.number === number)),
  )
  if (!isOfOthers) return []
  own.splice(below)
  return lines.map(({ text, line }) => ({ text, line }))
}
