// readLetter: a letter of 40 pages, some 20,000 words, and what checkRefusal takes to look at it. Run `npm run build`
// at the root first.
import { checkRefusal, readLetter } from '../packages/foi/dist/index.js'
import { bestOf, printTable, short, writeResult } from './harness.mjs'

const limit = 100
const pages = 40
const location = (line) => ({ kind: 'text', source: 'letter.txt', line, column: 1 })

/** A letter of questions, each with an answer of a third of a page. */
const lines = [
  'Example Hospitals NHS Trust',
  'Our ref: FOI 26-104',
  'Date: 30 October 2026',
  'Dear Ms Doe',
  'Thank you for your request, which we received on 5 October 2026.',
]
for (let question = 1; question <= pages * 3; question += 1) {
  lines.push(`Question ${question}: How many devices of kind ${question} do you have, and of which model?`)
  lines.push(
    'We hold this information. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, since to disclose it would be likely to prejudice the prevention of crime: a list of models tells an attacker which weaknesses to try, in place of trying many and being noticed.',
    'In favour of disclosure we considered that public money is spent on these devices, and that patients have an interest in knowing that their records are protected.',
    'Against it we considered that an attack harms patients first, by care that is put off and records that are lost, and that weaknesses stay open for weeks until every device is updated.',
    'On balance the public interest in maintaining the exemption outweighs that in disclosure for devices that are in use now.',
    `We spent £${question},000 on them in 2025/26, which is published in our accounts, and all of them are within support by their makers on the day of this letter.`,
  )
}
lines.push(
  'If you are unhappy with this answer you may ask for an internal review within 40 working days.',
  'You may then complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.',
)
const blocks = lines.map((text, index) => ({ kind: 'paragraph', text, location: location(index * 2 + 1) }))
const words = lines.join(' ').split(' ').length

const reading = await bestOf(7, () => readLetter({ name: 'letter.txt', kind: 'text', blocks }))
const checking = await bestOf(7, () => checkRefusal(reading.result.notice))
const { answers } = reading.result.notice
if (answers.length !== pages * 3) throw new Error(`${answers.length} answers were read`)

printTable('readLetter', [
  { what: `${pages} pages, ${words} words, read`, measured: `${short(reading.best)} ms`, limit: `${limit} ms` },
  { what: 'checked', measured: `${short(checking.best)} ms`, limit: '-' },
])
await writeResult('foi-letter', { limit, pages, words, reading: reading.times, checking: checking.times })
if (reading.best > limit) process.exitCode = 1
