// Measures of a classification, and folds that keep a campaign together.

/** Precision and recall of a yes, and how many of each there were. */
export const precisionAndRecall = (rows) => {
  const count = (said, is) => rows.filter((row) => row.said === said && row.is === is).length
  const hits = count(true, true)
  const share = (part, whole) => (whole === 0 ? 1 : part / whole)
  return {
    precision: share(hits, hits + count(true, false)),
    recall: share(hits, hits + count(false, true)),
    falseAlarms: count(true, false),
    missed: count(false, true),
  }
}

/** How often a similar pair scores above a different one; an equal score counts half. */
export const areaUnderCurve = (rows) => {
  const yes = rows.filter(({ is }) => is)
  const no = rows.filter(({ is }) => !is)
  let above = 0
  for (const a of yes) for (const b of no) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0
  return above / (yes.length * no.length)
}

/** The highest accuracy that any one threshold reaches. */
export const bestAccuracy = (rows) =>
  Math.max(
    ...[...new Set(rows.map(({ score }) => score)), Infinity].map(
      (threshold) => rows.filter(({ score, is }) => score >= threshold === is).length / rows.length,
    ),
  )

/** Deals groups into folds of about the same size, the largest first, so that no group is on both sides. */
export const foldsByGroup = (rows, groupOf, count) => {
  const groups = new Map()
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  const folds = Array.from({ length: count }, () => [])
  for (const [, group] of [...groups].sort(([, a], [, b]) => b.length - a.length))
    folds.reduce((least, fold) => (fold.length < least.length ? fold : least)).push(...group)
  return folds.map((held) => ({ held, rest: rows.filter((row) => !held.includes(row)) }))
}
