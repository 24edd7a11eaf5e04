import { noticesDue, threshold, type AwardedContract, type Procurement } from '@imt/contracts'
import { longDate } from '@imt/core'
import { citationWords } from '@imt/report/words'
import type { DeskAnswer, DeskValues } from './desk-answer.js'
import { amountIn, choiceIn, dayIn, neededDay, textIn } from './given.js'
import { literal } from './literal.js'
import { pounds } from './pounds.js'

const required = { yes: 'yes', if: 'where that has happened', optional: 'may be published' } as const
const stages = {
  before: 'before it is entered into',
  award: 'once it is',
  during: 'while it runs',
  end: 'when it ends',
}
const results = {
  above: 'At or above the threshold.',
  below: 'Below the threshold.',
  'cannot-be-estimated': 'It cannot be told.',
  refused: 'It is not answered here.',
} as const

const closed = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

/** The rate of VAT as a fraction: a percentage was typed. */
const vatRateIn = (values: DeskValues): string => {
  const text = (textIn(values, 'vatRate') ?? '').replace(/\s*%$/, '')
  if (!/^\d{1,2}(?:\.\d)?$/.test(text)) throw new RangeError('VAT in percent: write a number, such as 20 or 17.5')
  return (Number(text) / 100).toFixed(3)
}

/** Whether a procurement reaches its threshold, and which notices its rules ask for. */
export const thresholdDesk = (values: DeskValues): DeskAnswer => {
  const procurement: Procurement = {
    commenced: neededDay(values, 'commenced', 'Procurement commenced'),
    authority: choiceIn(values, 'authority', ['nhs-trust', 'nhs-foundation-trust', 'sub-central']),
    category: choiceIn(values, 'category', ['services', 'supplies', 'works', 'light-touch', 'concession']),
    value: {
      amount: amountIn(values, 'amount', 'Value in pounds'),
      vat: choiceIn(values, 'vat', ['exclusive', 'inclusive']),
      vatRate: vatRateIn(values),
    },
  }
  const answer = threshold(procurement)
  const {
    result,
    message,
    threshold: limit,
    comparedValue,
    vat,
    validFrom,
    validTo,
    citation,
    verified,
    notes,
  } = answer
  const inPounds = (amount: typeof limit): string => {
    if (amount === null) return 'not known'
    return `${pounds(amount)}${vat === null ? '' : ` ${vat === 'inclusive' ? 'with' : 'without'} VAT`}`
  }
  const enteredInto = dayIn(values, 'enteredInto')
  const ends = dayIn(values, 'ends')
  const contract: AwardedContract = {
    commenced: procurement.commenced,
    authority: procurement.authority,
    category: procurement.category,
    aboveThreshold: result === 'above',
    ...(comparedValue === null ? {} : { value: comparedValue.toFixed() }),
    ...(enteredInto === undefined ? {} : { enteredInto }),
    ...(ends === undefined ? {} : { ends }),
  }
  const decided = result === 'above' || result === 'below'
  const notices = decided ? noticesDue(contract) : []
  return {
    head: [`${results[result]} ${closed(message)}`],
    tables: [
      {
        caption: 'What was compared',
        headers: ['What', 'Value'],
        rows: [
          ['Threshold', inPounds(limit)],
          ['Value as compared', inPounds(comparedValue)],
          ['For procurements that commenced from', validFrom === null ? 'not known' : longDate(validFrom)],
          ['To', validTo === null ? 'no end is set' : longDate(validTo)],
          ['Source', citation.map((each) => citationWords(each)).join('; ')],
        ],
      },
      ...(notices.length === 0
        ? []
        : [
            {
              caption: 'Notices that the rules ask for',
              headers: ['Notice', 'When', 'Last day', 'Asked for', 'Why', 'Provision'],
              rows: notices.map((notice) => [
                notice.name,
                stages[notice.stage],
                notice.lastDay === null ? notice.words : longDate(notice.lastDay),
                required[notice.required],
                notice.why,
                `${notice.provision}${notice.verified ? '' : ' (source not verified)'}`,
              ]),
            },
          ]),
    ],
    notes: [
      ...(verified ? [] : ['The amount, or the class of the body, was not read in a source.']),
      ...(decided ? [] : ['Notices are not listed, since it is not known whether the threshold is reached.']),
      ...[...notes, ...notices.flatMap((notice) => notice.notes)].map(({ message: words }) => closed(words)),
    ].filter((words, index, all) => all.indexOf(words) === index),
    letters: [],
    code: `import { noticesDue, threshold } from '@imt/contracts'

const answer = threshold(${literal(procurement)})
answer.result // => ${literal(result)}
answer.threshold // => ${limit === null ? 'null' : literal(limit.toFixed())}
${decided ? `noticesDue(${literal(contract)}).map(({ name }) => name) // => ${literal(notices.map(({ name }) => name))}\n` : ''}`,
  }
}
