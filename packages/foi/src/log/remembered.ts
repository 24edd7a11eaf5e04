/** So many answers at most are kept: a log has some hundred days and outcomes, however many requests. */
const most = 4000
/** Longer texts are seldom the same twice, and are not kept. */
const longest = 60

/**
 * Returns a function of a text that remembers what it said of short ones. A memo, not state: the answer is the same
 * with and without it.
 *
 * @param read - gives the same answer for the same text, and one that nobody changes
 */
export const remembered = <Answer>(read: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.answer
    const answer = read(text)
    if (text.length > longest) return answer
    if (known.size === most) known.clear()
    known.set(text, { answer })
    return answer
  }
}
