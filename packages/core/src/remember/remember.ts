/** So many answers are kept, and of keys no longer than this: more are those of a file that has no two alike. */
const [mostKept, longestKey] = [2000, 500] as const

/**
 * Returns a function that gives an answer again where it has been asked the same: pages have the same few headings and
 * words thousands of times over. What it holds is bounded, however many differ. The answers are the same objects each
 * time: none is to be changed, nor to be handed to a caller of the package as its own.
 */
export const remembering = <Value>(answer: (text: string) => Value): ((text: string) => Value) => {
  const kept = new Map<string, { readonly value: Value }>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known.value
    const value = answer(text)
    if (text.length > longestKey) return value
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, { value })
    return value
  }
}
