/** So many answers are kept: a fleet has fewer words of a kind, and nothing may grow without end. */
const most = 5000

/**
 * Returns a function that works out its answer for each text once: of a million devices a few hundred are unlike. What
 * it answers is one value for all of them, so that they hold it once.
 */
export const once = <Answer extends string | boolean | object | null>(
  answerOf: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  // A column has the same words time and again: to compare them takes less than to look them up.
  let last: string | undefined
  let lastAnswer: Answer
  return (text) => {
    if (text === last) return lastAnswer
    const before = known.get(text)
    const answer = before ?? answerOf(text)
    if (before === undefined && known.size < most) known.set(text, answer)
    last = text
    lastAnswer = answer
    return answer
  }
}
