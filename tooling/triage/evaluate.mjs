// How well @imt/foi's triage does what people decided: npm run eval:triage [-- --wrong]. Each figure is given as
// "seen", with the committed weights on the questions that they were fitted to, and as "held out", with weights fitted
// to the other campaigns only, so that near-copies never sit on both sides. The lists of terms were written with the
// questions in sight: held out speaks of the weights, not of the lists.
import process from 'node:process'
import { jaccard, keywords, topicByKeywords } from './baselines.mjs'
import { fitPairs } from './fit-pairs.mjs'
import { fitQuestions } from './fit-questions.mjs'
import { classifiedBy, folds, grouped, pairsHeldOut, questionsHeldOut, scoredBy } from './held-out.mjs'
import { areaUnderCurve, bestAccuracy, precisionAndRecall } from './measures.mjs'
import { loadModel, pairs as readPairs, questions as readQuestions } from './sources.mjs'

const say = (text = '') => process.stdout.write(`${text}\n`)
const two = (value) => value.toFixed(3)
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows)
    say(row.map((cell, column) => String(cell)[column === 0 ? 'padEnd' : 'padStart'](widths[column])).join('  '))
  say()
}

const model = await loadModel()
const questions = readQuestions()

const byWords = (list) => (question) => ({
  ...question,
  topicSaid: topicByKeywords(question.text),
  is: question.sensitive,
  said: list(question.text),
})

const heldOut = questionsHeldOut(model, questions)
const ways = [
  ['held out', heldOut],
  ['seen', questions.map(classifiedBy(model, model.weights))],
  ['before any fit', questions.map(classifiedBy(model, fitQuestions(model, [])))],
  ['a few keywords', questions.map(byWords(keywords.few))],
  ['many keywords', questions.map(byWords(keywords.many))],
]

const campaigns = new Set(questions.map(({ campaign }) => campaign)).size
say(`${questions.length} questions of ${campaigns} campaigns, in ${folds} folds.\n`)
say('Sensitivity: whether security is to be asked')
const sensitivity = (rows) => {
  const { precision, recall, falseAlarms, missed } = precisionAndRecall(rows)
  return [two(precision), two(recall), falseAlarms, missed]
}
table([
  ['', 'precision', 'recall', 'in vain', 'missed', '| with contested: precision', 'recall', 'in vain', 'missed'],
  ...ways.map(([name, rows]) => [
    name,
    ...sensitivity(rows.filter(({ contested }) => !contested)),
    ...sensitivity(rows),
  ]),
])

const accuracy = (rows) => rows.filter(({ topic, topicSaid }) => topic === topicSaid).length / rows.length
say('Topic')
table([
  ['', 'accuracy'],
  ...ways.filter(([name]) => name !== 'many keywords').map(([name, rows]) => [name, two(accuracy(rows))]),
])

say('Topics held out: what people said (rows) and what was said here (columns)')
const count = (is, said) => heldOut.filter(({ topic, topicSaid }) => topic === is && topicSaid === said).length
table([
  ['', ...model.topics, 'precision', 'recall'],
  ...model.topics.map((is) => {
    const { precision, recall } = precisionAndRecall(
      heldOut.map(({ topic, topicSaid }) => ({ is: topic === is, said: topicSaid === is })),
    )
    return [is, ...model.topics.map((said) => count(is, said)), two(precision), two(recall)]
  }),
])

const pairs = grouped(readPairs())
const pairWays = [
  ['held out', pairsHeldOut(model, pairs)],
  ['seen', pairs.map(scoredBy(model, model.resemblanceWeights))],
  ['before any fit', pairs.map(scoredBy(model, fitPairs(model, [])))],
  ['Jaccard of words', pairs.map((pair) => ({ ...pair, is: pair.similar, score: jaccard(pair.a, pair.b) }))],
]
const similarPairs = pairs.filter(({ similar }) => similar).length
const groups = new Set(pairs.map(({ group }) => group)).size
say(`${pairs.length} pairs of ${groups} groups, ${similarPairs} of them similar`)
table([
  ['', 'area under curve', 'best accuracy of one threshold', 'accuracy as given'],
  ...pairWays.map(([name, rows]) => [
    name,
    two(areaUnderCurve(rows)),
    two(bestAccuracy(rows)),
    name.startsWith('Jaccard') ? '' : two(rows.filter(({ is, score }) => score >= 0 === is).length / rows.length),
  ]),
])

const start = process.hrtime.bigint()
const rounds = 5
for (let round = 0; round < rounds; round += 1) for (const { text } of questions) model.classifyQuestion(text)
const seconds = Number(process.hrtime.bigint() - start) / 1e9
say(`${Math.round((rounds * questions.length) / seconds)} questions a second with evidence, on this machine now.`)

if (process.argv.includes('--wrong')) {
  say('\nHeld out and not as people said:')
  for (const { text, topic, topicSaid, is, said, contested } of heldOut)
    if (topic !== topicSaid || is !== said)
      say(
        `- ${topic === topicSaid ? '' : `${topic}, not ${topicSaid}. `}${is === said ? '' : `${is ? 'Missed' : 'In vain'}${contested ? ' (contested)' : ''}. `}${text}`,
      )
}
