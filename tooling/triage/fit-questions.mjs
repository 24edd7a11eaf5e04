// The weights of concepts, fitted to labelled questions: logistic regressions that begin from what each concept is
// said to lean to, and are held near it. No chance is used: the same questions give the same weights.

/** How strongly weights are held to where they begin: the larger, the less the questions move them. */
const holds = { topics: 10, security: 10 }
/** What one step of `leans`, and of `security`, is worth before anything was fitted. */
const unit = { topics: 0.7, security: 1 }
const securityBase = -1.5
/** Added to what the questions say: a sign that is missed costs more than a person who is asked in vain. */
const caution = 0.3
const steps = 400
/** How much a question counts on whose sensitivity bodies disagree. */
const contestedWeight = 0.25

/** One text asked by several in one campaign counts once. */
const distinct = (questions) => [
  ...new Map(questions.map((question) => [`${question.campaign}\n${question.text.toLowerCase()}`, question])).values(),
]

const sigmoid = (score) => 1 / (1 + Math.exp(-score))
const rounded = (value) => Math.round(value * 100) / 100

/** A matrix of one row for each concept and one column for each topic, all of it in one array. */
const fitTopics = (topics, concepts, rows) => {
  const width = topics.length
  const start = Float64Array.from(
    concepts.flatMap(({ leans }) => topics.map((topic) => unit.topics * (leans[topic] ?? 0))),
  )
  const weights = Float64Array.from(start)
  const base = new Float64Array(width)
  const rate = 1 / (rows.length * 0.25 + holds.topics)
  for (let step = 0; step < steps; step += 1) {
    const slopes = new Float64Array(weights.length)
    const baseSlopes = new Float64Array(width)
    for (const { at, topic } of rows) {
      const scores = Float64Array.from(base)
      for (const row of at)
        for (let column = 0; column < width; column += 1) scores[column] += weights[row * width + column]
      const most = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - most))
      const sum = powers.reduce((total, power) => total + power, 0)
      for (let column = 0; column < width; column += 1) {
        const error = powers[column] / sum - (column === topic ? 1 : 0)
        baseSlopes[column] += error
        for (const row of at) slopes[row * width + column] += error
      }
    }
    for (let column = 0; column < width; column += 1)
      base[column] -= rate * (baseSlopes[column] + holds.topics * base[column])
    for (let index = 0; index < weights.length; index += 1)
      weights[index] -= rate * (slopes[index] + holds.topics * (weights[index] - start[index]))
  }
  return {
    base: [...base].map(rounded),
    byConcept: Object.fromEntries(
      concepts.map(({ id }, row) => [id, [...weights.subarray(row * width, (row + 1) * width)].map(rounded)]),
    ),
  }
}

/** A sign never counts against asking security, nor a counter-sign for it, whatever the questions say. */
const fitSecurity = (concepts, mostOutweighed, rows) => {
  const signOf = concepts.map(({ security = 0 }) => security)
  const start = signOf.map((sign) => unit.security * sign)
  const weights = [...start]
  let base = securityBase
  const rate = 1 / (rows.length * 0.1 + holds.security)
  for (let step = 0; step < steps; step += 1) {
    const slopes = weights.map(() => 0)
    let baseSlope = 0
    for (const { at, sensitive, weight } of rows) {
      const against = at.reduce((sum, row) => sum + Math.min(weights[row], 0), 0)
      const outweighed = against <= -mostOutweighed
      const score = at.reduce((sum, row) => sum + Math.max(weights[row], 0), base + Math.max(against, -mostOutweighed))
      const error = weight * (sigmoid(score) - (sensitive ? 1 : 0))
      baseSlope += error
      // Beyond the most that is outweighed, a counter-sign more or less changes nothing.
      for (const row of at) if (signOf[row] > 0 || !outweighed) slopes[row] += error
    }
    base -= rate * (baseSlope + holds.security * (base - securityBase))
    signOf.forEach((sign, row) => {
      const moved = weights[row] - rate * (slopes[row] + holds.security * (weights[row] - start[row]))
      weights[row] = sign > 0 ? Math.max(moved, 0) : sign < 0 ? Math.min(moved, 0) : 0
    })
  }
  const known = concepts.map(({ id }, row) => [id, rounded(weights[row])]).filter((_, row) => signOf[row] !== 0)
  return { base: rounded(base + caution), byConcept: Object.fromEntries(known) }
}

/** The weights of every concept and compound, for topics and for asking security. */
export const fitQuestions = ({ concepts, compounds, topics, conceptsFound, mostOutweighed }, questions) => {
  const all = [...concepts, ...compounds]
  const rowOf = new Map(all.map(({ id }, row) => [id, row]))
  const rows = distinct(questions).map(({ text, topic, sensitive, contested }) => ({
    at: [...conceptsFound(text).places.keys()].map((id) => rowOf.get(id)),
    topic: topics.indexOf(topic),
    sensitive,
    weight: contested ? contestedWeight : 1,
  }))
  return { topics: fitTopics(topics, all, rows), security: fitSecurity(all, mostOutweighed, rows) }
}
