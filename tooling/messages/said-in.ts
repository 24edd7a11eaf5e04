/** What a program says in words, by the keys it stands under; `text` and `stated` are the publication's own. */
const wordKeys = new Set(['message', 'why', 'reason', 'proof', 'because', 'working', 'remark'])

/**
 * Returns every text that a result says in words, wherever it stands in it.
 *
 * @param result - a report, a finding, a note, what a function returned
 * @param further - keys that hold words in this result, too
 */
export const saidIn = (result: unknown, further: readonly string[] = []): readonly string[] => {
  const said = new Set<string>()
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (wordKeys.has(key) || further.includes(key)) said.add(value)
    } else if (Array.isArray(value)) for (const item of value) visit(item, key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) if (name !== 'citation') visit(item, name)
  }
  visit(result, 'message')
  return [...said]
}
