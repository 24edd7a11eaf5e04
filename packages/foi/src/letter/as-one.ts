import type { Line } from './line.js'
import { answers, type LetterParts, type Sentence } from './question.js'

/** What was asked for, in a sentence that says so. */
// bound: 4,000 characters, by linesOf
export const requestIn =
  /\b(?:you (?:have )?(?:asked|requested|sought)|request(?:ed)? (?:for|about)|which you asked for|in which you asked for)\b(?: (?:us )?(?:for|about|to know|that))?:? (.+)$/i

/** That the request came: no part of the answer to it. */
// bound: 20,000 characters, by sentencesOf
const thanks =
  /^(?:thank you\b|thanks\b|further to your\b|i (?:refer|write)\b|we (?:refer|write|(?:have )?received)\b|your (?:\S+ ){0,6}(?:request|e-?mail|letter|enquiry)\b[^.]{0,80}\b(?:received|dated|of \d)|(?:it|this|your request) (?:has been|was|is being) (?:received|handled|considered|dealt|processed)\b)/i

/** A letter that answers the request as one. */
export const asOne = (
  sentences: readonly Sentence[],
  quotedRequest: readonly Sentence[],
  lines: readonly Line[],
): Pick<LetterParts, 'questions' | 'shared'> => {
  const answer: Sentence[] = []
  const asked: Sentence[] = [...quotedRequest]
  for (const sentence of sentences) {
    const [, words] = requestIn.exec(sentence.text.slice(0, 1000)) ?? []
    const isFirst = answer.every(({ text }) => thanks.test(text) && !answers.test(text))
    if (words !== undefined && !answers.test(sentence.text) && isFirst) asked.push({ ...sentence, text: words })
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
