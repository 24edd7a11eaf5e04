// The weights of what is compared of two texts: a logistic regression that begins from weights set by hand and is held
// near them. No chance is used.

const hold = 4
const steps = 800
const start = {
  words: 2,
  'words-of-shorter': 1,
  subjects: 3,
  'subjects-of-fewer': 1,
  'subjects-apart': -2,
  'subjects-missing': -0.5,
  turn: -2,
  forms: 1,
  'forms-apart': -5.3,
  sensitivity: -1.5,
  exclusion: -4,
  scope: -5,
  opposite: -7,
  contrast: -7,
  'other-period': -7,
  'other-body': -6,
}
const baseStart = -2.5

const rounded = (value) => Math.round(value * 100) / 100

/** What each resemblance counts for. What is alike never counts against, nor what is apart for. */
export const fitPairs = (model, pairs) => {
  const names = model.resemblances
  const rows = pairs.map(({ a, b, similar }) => ({
    values: model.resemblance(model.comparedText(a), model.comparedText(b)),
    similar,
  }))
  const weights = { ...start }
  let base = baseStart
  const rate = 1 / (rows.length * 0.5 + hold)
  for (let round = 0; round < steps; round += 1) {
    const slopes = Object.fromEntries(names.map((name) => [name, 0]))
    let baseSlope = 0
    for (const { values, similar } of rows) {
      const score = names.reduce((sum, name) => sum + weights[name] * values[name], base)
      const error = 1 / (1 + Math.exp(-score)) - (similar ? 1 : 0)
      baseSlope += error
      for (const name of names) slopes[name] += error * values[name]
    }
    base -= rate * (baseSlope + hold * (base - baseStart))
    for (const name of names) {
      const moved = weights[name] - rate * (slopes[name] + hold * (weights[name] - start[name]))
      weights[name] = start[name] > 0 ? Math.max(moved, 0) : Math.min(moved, 0)
    }
  }
  return { base: rounded(base), byName: Object.fromEntries(names.map((name) => [name, rounded(weights[name])])) }
}
