import { counted, listed, longDate, type IsoDate } from '@imt/core'
import {
  checkRefusal,
  classifyQuestion,
  clock,
  composeLetter,
  readLetter,
  splitRequest,
  type ObligationId,
  type RequestForm,
  type RequestLetter,
  validRequest,
} from '@imt/foi'
import { citationWords, sentence } from '@imt/report/words'
import { readText } from '@imt/tables'
import type { AnswerTable, DeskAnswer, DeskValues } from './desk-answer.js'
import { amountIn, choiceIn, dayIn, neededDay, textIn } from './given.js'
import { literal } from './literal.js'
import { skippedTable } from './working-days.js'

const obligations: Readonly<Record<ObligationId, string>> = {
  response: 'Answer the request',
  refusalNotice: 'Give a refusal notice, if it is refused',
  publicInterestTarget: 'Finish weighing the public interest',
  feePayment: 'Pay the fee',
  reviewRequest: 'Ask for an internal review',
  review: 'Answer the internal review',
  reviewLatest: 'Answer the internal review at the latest',
  commissioner: 'Complain to the Commissioner',
  decisionSteps: 'Take the steps of the decision notice',
  tribunal: 'Appeal to the tribunal',
}
const formWords: Readonly<Record<keyof RequestForm, string>> = {
  inWriting: 'whether it is in writing',
  givesName: 'the name of who asks',
  givesAddress: 'an address to answer to',
  describesInformation: 'what information is asked for',
}

const regimeIn = (values: DeskValues): 'FOIA' | 'EIR' => choiceIn(values, 'regime', ['FOIA', 'EIR'])

/** The fee in pence. */
const feeIn = (values: DeskValues): number => {
  const [pounds = '', pence = ''] = amountIn(values, 'fee', 'Fee in pounds').split('.')
  const all = Number(pounds) * 100 + Number(pence.padEnd(2, '0'))
  if (pounds.startsWith('-') || all === 0) throw new RangeError('Fee in pounds: write an amount above 0')
  return all
}

/** The letters on a request that this desk has the facts for. What only a person knows stands between brackets. */
const lettersOn = (
  values: DeskValues,
  regime: 'FOIA' | 'EIR',
  receivedOn: IsoDate,
): readonly { readonly title: string; readonly text: string; readonly notes: readonly string[] }[] => {
  const given = (field: string, otherwise: string): string => textIn(values, field) ?? `[${otherwise}]`
  const common = {
    authority: given('authority', 'name of the authority'),
    reference: given('reference', 'reference'),
    sentBy: given('sentBy', 'post of whoever sends it'),
    regime,
    receivedOn,
    sentOn: dayIn(values, 'sentOn') ?? receivedOn,
  }
  if (common.sentOn < receivedOn)
    throw new RangeError('Letters sent on: choose a day that is not before the request came')
  const drafts: readonly (readonly [string, RequestLetter])[] = [
    ['Acknowledgement', { ...common, kind: 'acknowledgement' }],
    [
      'Clarification, if it cannot be told what is asked for',
      { ...common, kind: 'clarification', needed: given('needed', 'what is needed to find it') },
    ],
    [
      'Transfer, if another authority holds it',
      {
        ...common,
        kind: 'transfer',
        to: given('passedTo', 'the authority that holds it'),
        what: given('notHeld', 'what is not held'),
      },
    ],
    ...(regime === 'EIR'
      ? [
          [
            'More time, if the request is complex and large',
            { ...common, kind: 'extension', complexity: '[why it is complex]', volume: '[how much is asked for]' },
          ] as const,
        ]
      : []),
    ...(textIn(values, 'fee') === undefined
      ? []
      : [
          [
            'Fee',
            { ...common, kind: 'fees', pence: feeIn(values), howToPay: given('howToPay', 'how to pay') },
          ] as const,
        ]),
  ]
  return drafts.map(([title, letter]) => {
    const { text, findings, remarks } = composeLetter(letter)
    return { title, text, notes: [...findings.map(({ message }) => sentence(message)), ...remarks.map(sentence)] }
  })
}

const request = (text: string, values: DeskValues): DeskAnswer => {
  const regime = regimeIn(values)
  const received = neededDay(values, 'received', 'Received on')
  const { questions, notSplit, remarks } = splitRequest(text)
  const classes = questions.map(({ asked }) => classifyQuestion(asked))
  const timed = clock({ regime, events: [{ type: 'received', on: received }] })
  const due = timed.obligations.find(({ id }) => id === 'response')
  const form = validRequest({ inWriting: true, ...(questions.length > 0 ? { describesInformation: true } : {}) })
  const unknown = [...form.lacks, ...form.unknown].map((part) => formWords[part])
  const letters = lettersOn(values, regime, received)
  const questionTable: AnswerTable = {
    caption: 'Questions, and what is proposed',
    headers: ['Question', 'Asked', 'Topic', 'Sensitivity', 'Why'],
    rows: questions.map(({ number, label, asked }, index) => {
      const proposed = classes[index]
      return [
        label ?? String(number),
        asked,
        proposed?.topic ?? '',
        proposed?.sensitivity ?? '',
        (proposed?.evidence ?? []).map(({ message }) => message).join(' '),
      ]
    }),
  }
  return {
    head: [
      ...(due === undefined || due.due === null
        ? []
        : [`It is to be answered promptly, and by ${longDate(due.due)} at the latest.`]),
      questions.length === 0
        ? `No question could be told. ${sentence(notSplit?.message ?? '')}`
        : `${counted(questions.length, 'question')} found. Names of people in them are masked.`,
    ],
    tables: [
      ...(questions.length === 0 ? [] : [questionTable]),
      {
        caption: 'What is due, and by when',
        headers: ['What', 'Whose', 'By', 'Source'],
        rows: timed.obligations.map((each) => [
          obligations[each.id],
          each.whose,
          each.due === null
            ? (each.reason ?? 'no day')
            : `${longDate(each.due)}${each.provisional ? ' (provisional)' : ''}`,
          citationWords(each.citation),
        ]),
      },
      ...(due === undefined || due.skipped.length === 0
        ? []
        : [
            skippedTable(
              due.skipped.map(({ date, because }) => ({
                date,
                because: because.flatMap((ground) =>
                  ground.reason === 'feesNotice' ? [] : [{ ...ground, reason: ground.reason }],
                ),
              })),
            ),
          ]),
    ],
    notes: [
      ...(unknown.length === 0
        ? []
        : [`Check that the request gives what was not looked at here: ${listed(unknown, 'and')}.`]),
      ...remarks,
      ...classes.flatMap((each) => each.remarks),
      ...timed.findings.map(({ message }) => sentence(message)),
      ...letters.flatMap(({ notes }) => notes),
    ].filter((words, index, all) => all.indexOf(words) === index),
    letters: letters.map(({ title, text: letter }) => ({ title, text: letter })),
    code: `import { classifyQuestion, clock, splitRequest } from '@imt/foi'

const { questions } = splitRequest(${literal(text)})
questions.map(({ asked }) => classifyQuestion(asked).topic) // => ${literal(classes.map(({ topic }) => topic))}
clock({ regime: ${literal(regime)}, events: [{ type: 'received', on: ${literal(received)} }] }).obligations[0]?.due // => ${literal(timed.obligations[0]?.due ?? undefined)}
`,
  }
}

const letterOf = (text: string): DeskAnswer => {
  const source = readText(text, { name: 'letter' })
  const { law, notice, notRecognised } = readLetter(source)
  const findings = law === 'FOISA' ? [] : checkRefusal(notice)
  const outcomes = notice.answers.map(({ outcome }) => outcome)
  return {
    head: [
      law === 'FOISA'
        ? 'It answers under the Scottish Act, of which nothing is checked here.'
        : `${counted(findings.length, 'thing')} to look at in ${counted(notice.answers.length, 'answer')} of the letter.`,
      ...(notice.receivedOn === undefined ? [] : [`Request received on ${longDate(notice.receivedOn)}.`]),
      ...(notice.sentOn === undefined ? [] : [`Answered on ${longDate(notice.sentOn)}.`]),
    ],
    tables: [
      ...(findings.length === 0
        ? []
        : [
            {
              caption: 'What is amiss or missing',
              headers: ['Level', 'What', 'Source'],
              rows: findings.map(({ level, message, citation = [] }) => [
                level,
                sentence(message),
                citation.map((each) => citationWords(each)).join('; '),
              ]),
            },
          ]),
      ...(notice.answers.length === 0
        ? []
        : [
            {
              caption: 'What the letter answers',
              headers: ['Answer', 'Outcome', 'Provisions'],
              rows: notice.answers.map(({ outcome, provisions }, index) => [
                String(index + 1),
                outcome,
                provisions.length === 0 ? 'none told' : provisions.join(', '),
              ]),
            },
          ]),
    ],
    notes: notRecognised.map(({ why }) => sentence(why)),
    letters: [],
    code: `import { checkRefusal, readLetter } from '@imt/foi'
import { readText } from '@imt/tables'

const { notice } = readLetter(readText(${literal(text)}, { name: 'letter' }))
notice.answers.map(({ outcome }) => outcome) // => ${literal(outcomes)}
${law === 'FOISA' ? '' : `checkRefusal(notice).length // => ${String(findings.length)}\n`}`,
  }
}

/** The FOI desk: a request in its questions with its days, or a letter that answers one with what it lacks. */
export const foiDesk = (values: DeskValues): DeskAnswer => {
  const text = textIn(values, 'text')
  if (text === undefined) throw new RangeError('Paste the request or the letter')
  return choiceIn(values, 'kind', ['request', 'letter']) === 'request' ? request(text, values) : letterOf(text)
}
