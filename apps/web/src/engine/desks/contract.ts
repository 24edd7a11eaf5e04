import {
  contractDates,
  datesToAct,
  readContract,
  toCalendar,
  type Act,
  type ContractEntry,
  type DayRange,
  type DerivedDay,
} from '@imt/contracts'
import { longDate } from '@imt/core'
import type { DeskAnswer, DeskValues } from './desk-answer.js'
import { neededDay, textIn } from './given.js'
import { literal } from './literal.js'

const fields = [
  'title',
  'period',
  'start',
  'end',
  'term',
  'extension',
  'noticePeriod',
  'breakDate',
  'renewal',
  'review',
] as const

const dates = {
  currentEnd: 'Ends as it stands',
  maximumEnd: 'Ends at the latest',
  nextBreak: 'Next break',
  review: 'Review',
  lastNoticeDay: 'Last day for notice',
  nextNoticeDay: 'Last day for notice, next term',
  startProcurement: 'Begin to buy its replacement',
} as const
const dateNames = Object.keys(dates) as (keyof typeof dates)[]

const acts: Readonly<Record<Act, string>> = {
  endNotice: 'Give notice before the end',
  renewalNotice: 'Give notice so that it does not renew itself',
  breakNotice: 'Give notice for a break',
  option: 'Take up an extension',
  buy: 'Begin to buy what replaces it',
  review: 'Review it',
  exit: 'The first day on which it can end, if notice is given today',
}
const bases = { stated: 'stated', computed: 'computed', default: 'a usual time, not of this contract' } as const
const overdue = { no: 'to come', perhaps: 'perhaps overdue', yes: 'overdue, unless it was done' } as const
const statuses = {
  notStarted: 'has not started',
  mayHaveStarted: 'may have started',
  current: 'is running',
  mayHaveEnded: 'may have ended',
  ended: 'has ended',
  rolling: 'renews itself, and is running',
  open: 'has no agreed end',
  unknown: 'cannot be told: no end was read',
} as const

const dayWords = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? longDate(latest) : `between ${longDate(earliest)} and ${longDate(latest)}`

/** The dates of a contract as its terms are written, each with its reason. */
export const contractDesk = (values: DeskValues): DeskAnswer => {
  const asOf = neededDay(values, 'asOf', 'Looked at on')
  const typed = fields.flatMap((field) => {
    const text = textIn(values, field)
    return text === undefined ? [] : [[field, text] as const]
  })
  if (!typed.some(([field]) => field !== 'title'))
    throw new RangeError('Write at least one of the terms, as it stands in the contract')
  const entry: ContractEntry = { title: 'The contract', ...Object.fromEntries(typed) }
  const { terms, notes } = readContract(entry)
  const known = contractDates(terms, { asOf })
  const toDo = datesToAct(terms, { asOf })
  const read = dateNames.flatMap((name): readonly (readonly [string, DerivedDay])[] => {
    const day = known[name]
    return day === null ? [] : [[dates[name], day]]
  })
  const end = known.currentEnd
  return {
    head: [
      `On ${longDate(asOf)} the contract ${statuses[known.status]}.`,
      ...(read.length === 0 ? ['No date could be worked out from what was written.'] : []),
    ],
    tables: [
      ...(read.length === 0
        ? []
        : [
            {
              caption: 'Dates, and why',
              headers: ['What', 'When', 'Known how', 'Why'],
              rows: read.map(([name, day]) => [name, dayWords(day), bases[day.basis], day.because]),
            },
          ]),
      ...(toDo.length === 0
        ? []
        : [
            {
              caption: 'What to do, and by when',
              headers: ['What', 'By', 'Standing', 'Why'],
              rows: toDo.map((act) => [acts[act.act], dayWords(act), overdue[act.overdue], act.because]),
            },
          ]),
    ],
    notes: notes.map(({ message }) => (message.endsWith('.') ? message : `${message}.`)),
    letters: [],
    ...(read.length === 0
      ? {}
      : {
          file: {
            label: 'Save the calendar',
            name: 'contract-dates.ics',
            type: 'text/calendar',
            text: toCalendar([entry], { name: 'Contract dates', domain: 'contract.invalid', asOf }),
          },
        }),
    code: `import { contractDates, readContract } from '@imt/contracts'

const { terms } = readContract(${literal(entry)})
const dates = contractDates(terms, { asOf: ${literal(asOf)} })
dates.status // => ${literal(known.status)}
dates.currentEnd?.latest // => ${literal(end?.latest)}
dates.lastNoticeDay?.latest // => ${literal(known.lastNoticeDay?.latest)}
`,
  }
}
