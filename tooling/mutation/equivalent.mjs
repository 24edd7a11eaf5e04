import { plain } from './mutants.mjs'

const same = (entry, mutant) =>
  entry.file === mutant.file &&
  entry.mutator === mutant.mutator &&
  plain(entry.original) === mutant.original &&
  plain(entry.replacement) === plain(mutant.replacement) &&
  (entry.code === undefined || entry.code.trim() === mutant.code)

/**
 * Finds the mutants that are listed as equivalent. An entry says what it replaces, not on which line; where a file has
 * that more than once, `code` (the whole line, trimmed) tells which, and `places` says how many if one line has
 * several.
 *
 * Returns the reason by key of mutant, and what is wrong with the list: an entry that matches nothing, or too much.
 */
export const matchEquivalent = (entries, mutants) => {
  const reasons = new Map()
  const problems = []
  for (const entry of entries) {
    const found = mutants.filter((mutant) => same(entry, mutant))
    const places = entry.places ?? 1
    const what = `${entry.file}: ${entry.mutator} of ${plain(entry.original)} by ${plain(entry.replacement)}`
    if (!entry.why) problems.push(`${what} gives no reason.`)
    else if (found.length === places) for (const mutant of found) reasons.set(mutant.key, entry.why)
    else
      problems.push(
        found.length === 0
          ? `${what} is no mutant any more: remove it.`
          : `${what} stands at lines ${found.map(({ line }) => line).join(', ')}: say which by "code".`,
      )
  }
  return { reasons, problems }
}
