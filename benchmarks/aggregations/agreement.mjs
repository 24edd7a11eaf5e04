// Precision and recall: over all cells, and as the mean over tables, which decides.

const kindsOf = {
  sums: ['sum'],
  others: ['average', 'share', 'change'],
  average: ['average'],
  share: ['share'],
  change: ['change'],
}

const mean = (list) => (list.length === 0 ? NaN : list.reduce((sum, one) => sum + one, 0) / list.length)

/**
 * Scores one kind. The precision of a table counts where the engine found something of the kind in it, its recall
 * where people marked something.
 */
export const agreement = (tables, name) => {
  const wanted = new Set(kindsOf[name])
  const precision = []
  const recall = []
  let [hits, found, marked] = [0, 0, 0]
  for (const table of tables) {
    const truth = new Set(table.marked.filter(({ kind }) => wanted.has(kind)).map(({ key }) => key))
    const claims = table.found.filter(({ kind }) => wanted.has(kind))
    const right = claims.filter(({ key }) => truth.has(key)).length
    if (claims.length > 0) precision.push(right / claims.length)
    if (truth.size > 0) recall.push(right / truth.size)
    hits += right
    found += claims.length
    marked += truth.size
  }
  return { precision: mean(precision), recall: mean(recall), cellPrecision: hits / found, cellRecall: hits / marked }
}

export const kindNames = Object.keys(kindsOf)
