/** So many answers are remembered; then it begins anew, so that what is held does not grow with a file. */
const mostTexts = 10_000

/**
 * Returns a function that asks once for each text and remembers the answer for as long as it is itself kept: many cells
 * of a long table are alike.
 */
export const eachTextOnce = <Answer>(ask: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    const answer = ask(text)
    if (known.size >= mostTexts) known.clear()
    known.set(text, answer)
    return answer
  }
}
