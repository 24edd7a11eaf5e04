import { counted, listed, longDate } from '@imt/core'
import type { Triage, TriagedQuestion } from '@imt/foi'
import { describeLocation } from '@imt/report'
import type { Answer, AnswerTable } from '../answer.js'

/** What a question is called: its label where it has one. */
const nameOf = ({ number, label }: TriagedQuestion): string =>
  label === undefined || label === String(number) ? String(number) : `${number} (${label})`

const questionsTable = ({ questions }: Triage): AnswerTable => ({
  name: 'questions',
  title: 'Each question, and what to do next',
  headers: ['Question', 'Asked', 'Law', 'Topic', 'Security', 'Published', 'Next step', 'Why', 'Or'],
  rows: questions.map((question) => [
    nameOf(question),
    question.context === undefined
      ? question.asked
      : `${question.asked} (read with question ${question.context.number})`,
    question.regime.regime,
    question.topic,
    question.sensitivity,
    question.published.covers === 'notLookedAt' ? 'not looked at' : question.published.covers,
    question.next.step,
    question.standing === undefined ? question.next.because : `${question.next.because} ${question.standing.message}`,
    question.next.alternatives.map(({ step, because }) => `${step}: ${because}`).join(' '),
  ]),
  remarks: ['A next step is no outcome: a person decides, and the record says who and when. No refusal is drafted.'],
})

const publishedTable = ({ questions }: Triage): AnswerTable => ({
  name: 'published',
  title: 'What is published of it',
  headers: ['Question', 'Covers', 'Row', 'Field', 'Says', 'Period', 'Where', 'In the file', 'Check'],
  rows: questions.flatMap((question) => {
    const { covers, cells, because, more } = question.published
    const check = [...because, ...(more > 0 ? [`${counted(more, 'further cell')} not listed.`] : [])].join(' ')
    return cells.map(({ row, field, text, period = '', at, location, contradictedBy }, index) => [
      nameOf(question),
      covers,
      row,
      field,
      text,
      period,
      at,
      location === undefined ? '' : describeLocation(location),
      [index === 0 ? check : '', ...contradictedBy.map(({ rule, message }) => `${rule}: ${message}`)]
        .filter((words) => words !== '')
        .join(' '),
    ])
  }),
})

const earlierTable = ({ questions }: Triage): AnswerTable => ({
  name: 'earlier',
  title: 'Earlier requests like it',
  headers: ['Question', 'Entry', 'Reference', 'Asked', 'Alike', 'Outcome', 'Answered', 'Section 14(2)', 'Section 21'],
  types: ['text', 'number', 'text', 'text', 'number', 'text', 'date', 'text', 'text'],
  rows: questions.flatMap((question) =>
    question.earlier.map(({ entry, reference = '', asked, score, outcome, respondedOn = '', repeated, accessible }) => [
      nameOf(question),
      String(entry),
      reference,
      asked,
      String(score),
      outcome,
      respondedOn,
      repeated.because,
      accessible.because,
    ]),
  ),
})

const evidenceTable = ({ questions }: Triage): AnswerTable => ({
  name: 'evidence',
  title: 'The words that led there',
  headers: ['Question', 'Words', 'What they say'],
  rows: questions.flatMap((question) => [
    ...question.regime.evidence.map((words) => [nameOf(question), words, question.regime.message]),
    ...question.evidence.map(({ words, message }) => [nameOf(question), words, message]),
    ...question.counterSigns.map(({ words, message }) => [nameOf(question), words, message]),
    ...question.remarks.map((remark) => [nameOf(question), '', remark]),
  ]),
})

const readTable = ({ questions }: Triage): AnswerTable => ({
  name: 'read',
  title: 'What to read before deciding',
  headers: ['Question', 'Law', 'Provision', 'Why'],
  rows: questions.flatMap((question) => [
    ...question.provisions.map(({ id, law, why }) => [nameOf(question), law, id, why]),
    ...(question.standing === undefined
      ? []
      : [
          [
            nameOf(question),
            'published',
            question.standing.heading ?? 'standing statement',
            [
              question.standing.location === undefined
                ? question.standing.at
                : describeLocation(question.standing.location),
              ...question.standing.findings.map(({ rule, message }) => `${rule}: ${message}`),
            ].join(' '),
          ],
        ]),
  ]),
})

const warningsTable = ({ questions }: Triage): AnswerTable => ({
  name: 'warnings',
  title: 'What is easily done wrong',
  headers: ['Question', 'Warning', 'Words', 'What to do'],
  rows: questions.flatMap((question) =>
    question.warnings.map(({ code, words, message }) => [nameOf(question), code, words.join(', '), message]),
  ),
})

const summaryOf = ({ questions, asOf, notSplit, remarks }: Triage): readonly string[] => {
  const steps = [...new Set(questions.map(({ next }) => next.step))]
  const counts = steps.map((step) => `${step} ${questions.filter(({ next }) => next.step === step).length}`)
  return [
    `Judged on ${longDate(asOf)}. ${counted(questions.length, 'question')}${counts.length === 0 ? '' : `: ${listed(counts)}`}.`,
    ...(notSplit === undefined ? [] : [notSplit.message]),
    ...remarks,
  ]
}

/** The triage of a request as an answer: in sentences, in tables, and for programs. */
export const triageAnswer = (made: Triage): Answer => ({
  summary: summaryOf(made),
  tables: [
    questionsTable(made),
    publishedTable(made),
    earlierTable(made),
    warningsTable(made),
    readTable(made),
    evidenceTable(made),
  ],
  leftOut: [],
  json: made,
  isEmpty: made.questions.length === 0,
})
