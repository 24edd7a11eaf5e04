// classifyQuestion and similarity: the questions of the vectors, each with its evidence, and a long mail. Run
// `npm run build` at the root first.
import { readFileSync } from 'node:fs'
import { classifyQuestion, similarity } from '../packages/foi/dist/index.js'
import { bestOf, printTable, short, writeResult } from './harness.mjs'

const leastASecond = 1_000
const vectors = new URL('../packages/foi/test/vectors/', import.meta.url)
const linesOf = (name) =>
  readFileSync(new URL(name, vectors), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const texts = linesOf('foi-questions.jsonl').flatMap(({ questions }) => questions.map(({ text }) => text))
const pairs = linesOf('foi-pairs.jsonl')
const mail = 'Which version of firewall do you run, and how much was spent on training from 2019 to 2024? '.repeat(
  11_000,
)

const classified = await bestOf(7, () => texts.map((text) => classifyQuestion(text)))
const compared = await bestOf(7, () => pairs.map(({ a, b }) => similarity(a, b)))
const long = await bestOf(3, () => classifyQuestion(mail))
const aSecond = (count, { best }) => Math.round((count / best) * 1000)

printTable('triage', [
  {
    what: 'questions classified a second, with evidence',
    measured: `${aSecond(texts.length, classified)}`,
    limit: `${leastASecond}`,
  },
  { what: 'pairs compared a second', measured: `${aSecond(pairs.length, compared)}`, limit: '-' },
  { what: `a mail of ${mail.length} characters`, measured: `${short(long.best)} ms`, limit: '-' },
])
await writeResult('foi-triage', {
  leastASecond,
  questions: texts.length,
  pairs: pairs.length,
  mail: mail.length,
  classifying: classified.times,
  comparing: compared.times,
  long: long.times,
})
if (aSecond(texts.length, classified) < leastASecond) process.exitCode = 1
