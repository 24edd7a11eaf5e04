// The weights of concepts, fitted to labelled questions: logistic regressions that begin from what each concept is
// said to lean to, and are held near it. No chance is used: the same questions give the same weights.

/** How strongly weights are held to where they begin: the larger, the less the questions move them. */
const holds = { topics: 1.5, security: 1.5 }
/** What one step of `leans` or `security` is worth before anything was fitted. */
const unit = 0.7
const securityUnit = 1
const steps = 600
const contestedWeight = 0.25

const named = (model, text) => [...model.conceptsFound(text).places.keys()]

/** One text asked by several in one campaign counts once. */
const distinct = (questions) => {
  const seen = new Map()
  for (const question of questions) seen.set(`${question.campaign}\n${question.text.toLowerCase()}`, question)
  return [...seen.values()]
}

const softmax = (scores) => {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

const sigmoid = (score) => 1 / (1 + Math.exp(-score))
const rounded = (value) => Math.round(value * 100) / 100

const fitTopics = (model, all, rows) => {
  const { topics } = model
  const start = new Map(all.map(({ id, leans }) => [id, topics.map((topic) => unit * (leans[topic] ?? 0))]))
  const weights = new Map([...start].map(([id, values]) => [id, [...values]]))
  const base = topics.map(() => 0)
  const rate = 1 / (rows.length * 0.25 + holds.topics)
  for (let round = 0; round < steps; round += 1) {
    const slopes = new Map(all.map(({ id }) => [id, topics.map(() => 0)]))
    const baseSlope = topics.map(() => 0)
    for (const { ids, topic } of rows) {
      const scores = topics.map((_, index) => base[index] + ids.reduce((sum, id) => sum + weights.get(id)[index], 0))
      const chances = softmax(scores)
      topics.forEach((name, index) => {
        const error = chances[index] - (name === topic ? 1 : 0)
        baseSlope[index] += error
        for (const id of ids) slopes.get(id)[index] += error
      })
    }
    topics.forEach((_, index) => {
      base[index] -= rate * (baseSlope[index] + holds.topics * base[index])
      for (const { id } of all) {
        const values = weights.get(id)
        values[index] -= rate * (slopes.get(id)[index] + holds.topics * (values[index] - start.get(id)[index]))
      }
    })
  }
  return {
    base: base.map(rounded),
    byConcept: Object.fromEntries([...weights].map(([id, values]) => [id, values.map(rounded)])),
  }
}

/** A sign never counts against asking security, nor a counter-sign for it, whatever the questions say. */
const fitSecurity = (model, all, rows) => {
  const signed = all.filter(({ security = 0 }) => security !== 0)
  const start = new Map(signed.map(({ id, security }) => [id, securityUnit * security]))
  const weights = new Map(start)
  let base = -1.5
  const rate = 1 / (rows.length * 0.1 + holds.security)
  for (let round = 0; round < steps; round += 1) {
    const slopes = new Map(signed.map(({ id }) => [id, 0]))
    let baseSlope = 0
    for (const { ids, sensitive, weight } of rows) {
      const known = ids.filter((id) => weights.has(id))
      const error = sigmoid(base + known.reduce((sum, id) => sum + weights.get(id), 0)) - (sensitive ? 1 : 0)
      baseSlope += weight * error
      for (const id of known) slopes.set(id, slopes.get(id) + weight * error)
    }
    base -= rate * (baseSlope + holds.security * (base + 1.5))
    for (const { id, security } of signed) {
      const moved = weights.get(id) - rate * (slopes.get(id) + holds.security * (weights.get(id) - start.get(id)))
      weights.set(id, security > 0 ? Math.max(moved, 0) : Math.min(moved, 0))
    }
  }
  return {
    base: rounded(base),
    byConcept: Object.fromEntries([...weights].map(([id, weight]) => [id, rounded(weight)])),
  }
}

/** The weights of every concept and compound. */
export const fitQuestions = (model, questions) => {
  const all = [...model.concepts, ...model.compounds]
  const rows = distinct(questions).map(({ text, topic, sensitive, contested }) => ({
    ids: named(model, text),
    topic,
    sensitive,
    weight: contested ? contestedWeight : 1,
  }))
  return { topics: fitTopics(model, all, rows), security: fitSecurity(model, all, rows) }
}
