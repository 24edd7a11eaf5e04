// What is new, gone and changed between two records.

/** The lines of one list that the other lacks, each as often as it lacks it. */
const without = (lines, others) => {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * The differences of one file, a line for each; none where the records agree.
 *
 * @param {import('./record.mjs').Said | undefined} recorded - what was recorded
 * @param {import('./record.mjs').Said | undefined} now - what is said now
 * @returns {string[]}
 */
export const differencesOf = (recorded, now) => {
  if (recorded === undefined) return ['new      the whole file: nothing was recorded of it']
  if (now === undefined) return ['gone     the file itself: it is recorded, and not there']
  const lines = []
  if (recorded.exit !== now.exit) lines.push(`changed  exit ${recorded.exit} is now ${now.exit}`)
  const [before, after] = [recorded.read ?? [], now.read ?? []]
  for (const line of without(before, after)) lines.push(`gone     ${line}`)
  for (const line of without(after, before)) lines.push(`new      ${line}`)
  const [found, finds] = [recorded.findings ?? {}, now.findings ?? {}]
  for (const [finding, count] of Object.entries(found))
    if (!(finding in finds)) lines.push(`gone     ${finding}, ${count}`)
    else if (finds[finding] !== count) lines.push(`changed  ${finding}, ${count} is now ${finds[finding]}`)
  for (const [finding, count] of Object.entries(finds))
    if (!(finding in found)) lines.push(`new      ${finding}, ${count}`)
  if (recorded.said !== now.said) lines.push(`changed  ${recorded.said ?? 'a report'} is now ${now.said ?? 'a report'}`)
  return lines
}
