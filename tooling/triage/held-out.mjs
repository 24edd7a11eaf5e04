// What the triage says of the vectors, by weights that it is given and by weights fitted without what is judged.
import { jaccard } from './baselines.mjs'
import { fitPairs } from './fit-pairs.mjs'
import { fitQuestions } from './fit-questions.mjs'
import { foldsByGroup } from './measures.mjs'

/** How many folds. */
export const folds = 10

/** A function that says of a question what the model says of it by the weights. */
export const classifiedBy = (model, weights) => (question) => {
  const found = model.conceptsFound(question.text)
  const security = model.weighSecurity(found, weights)
  return {
    ...question,
    topicSaid: found.places.size === 0 ? 'other' : model.weighTopics(found, weights)[0].topic,
    is: question.sensitive,
    said: security !== undefined && security.score > 0,
  }
}

/** Every question, classified by weights fitted to the other campaigns. */
export const questionsHeldOut = (model, questions) =>
  foldsByGroup(questions, ({ campaign }) => campaign, folds).flatMap(({ held, rest }) =>
    held.map(classifiedBy(model, fitQuestions(model, rest))),
  )

/** A function that says of a pair how alike the model holds its texts by the weights; above 0 is similar. */
export const scoredBy = (model, weights) => (pair) => {
  const values = model.resemblance(model.comparedText(pair.a), model.comparedText(pair.b))
  const sum = model.resemblances.reduce((total, name) => total + weights.byName[name] * values[name], weights.base)
  return { ...pair, is: pair.similar, score: sum }
}

/** Pairs that share a text, or nearly, are of one group: this much of their words in common. */
const nearCopy = 0.4

/** The pairs, each with the group that it is of. */
export const grouped = (pairs) => {
  const groupOf = pairs.map((_, index) => index)
  const rootOf = (index) => (groupOf[index] === index ? index : rootOf(groupOf[index]))
  pairs.forEach((pair, index) => {
    for (let other = 0; other < index; other += 1) {
      const texts = [pairs[other].a, pairs[other].b]
      if ([pair.a, pair.b].some((text) => texts.some((near) => jaccard(text, near) >= nearCopy)))
        groupOf[rootOf(index)] = rootOf(other)
    }
  })
  return pairs.map((pair, index) => ({ ...pair, group: rootOf(index) }))
}

/** Every pair, scored by weights fitted to the other groups. */
export const pairsHeldOut = (model, pairs) =>
  foldsByGroup(grouped(pairs), ({ group }) => group, folds).flatMap(({ held, rest }) =>
    held.map(scoredBy(model, fitPairs(model, rest))),
  )
