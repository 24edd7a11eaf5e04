import { counted, forCount, longDate } from '@imt/core'
import type { ComparedRequests, ComparedStatistics, DueItem, Measures, Register } from '@imt/foi'
import type { AnswerTable } from '../answer.js'
import type { ReadTable } from './foi-found.js'

const whenWords: { readonly [W in DueItem['when']]: string } = {
  overdue: 'overdue',
  today: 'today',
  thisWeek: 'this week',
  later: 'later',
}
const levelWords: { readonly [L in DueItem['level']]: string } = {
  statute: 'the Act',
  regulation: 'the Regulations',
  code: 'Code of Practice',
  guidance: 'guidance',
  practice: 'practice',
}
const stateWords: { readonly [S in Register['requests'][number]['state']]: string } = {
  open: 'open',
  onHold: 'on hold',
  partAnswered: 'part answered',
  answered: 'answered',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  transferred: 'transferred',
  notValid: 'not valid',
  review: 'internal review',
  regulator: 'with the regulator',
  unclear: 'not clear',
}
const actorWords: { readonly [A in Register['requests'][number]['acts']]: string } = {
  authority: 'the authority',
  requester: 'the requester',
  regulator: 'the regulator',
  nobody: '',
}

/** What is due, the most urgent first. */
export const dueTable = ({ due, undated, asOf, weekEnds }: Register): AnswerTable => ({
  name: 'due',
  title: 'What is due, the most urgent first',
  headers: ['Request', 'Due', 'When', 'Working days', 'By whose rule', 'What'],
  types: ['text', 'date', 'text', 'number', 'text', 'text'],
  rows: [
    ...undated.map(({ request, why }) => [request, '', 'not known', '', '', `Find out its last day. ${why}`]),
    ...due.map((each) => [
      each.request,
      each.due,
      whenWords[each.when],
      String(each.workingDays),
      levelWords[each.level],
      each.provisional ? `${each.words} (holidays not all proclaimed)` : each.words,
    ]),
  ],
  remarks: [
    `Judged on ${longDate(asOf)}; this week ends on ${longDate(weekEnds)}. Working days are those left. Once the day has passed they are negative, or 0 where no working day has gone by since.`,
  ],
})

/** Every request with its state and days. */
export const requestsTable = ({ requests }: Register): AnswerTable => ({
  name: 'requests',
  title: 'Every request',
  headers: [
    'Request',
    'Law',
    'State',
    'Who acts',
    'Received',
    'Last day',
    'Extended to',
    'Answered',
    'Working days late',
    'Check',
  ],
  types: ['text', 'text', 'text', 'text', 'date', 'date', 'date', 'date', 'number', 'text'],
  rows: requests.map(({ name, law, state, acts, time, answered, late, remarks, request }) => [
    name,
    law,
    stateWords[state],
    actorWords[acts],
    time.received ?? '',
    time.due ?? '',
    time.extended === null ? '' : (request.days.extendedTo ?? time.extended),
    answered ?? '',
    late === null ? '' : String(late),
    remarks.join(' '),
  ]),
})

/** The Cabinet Office's lines are known by their numbers, and refer to each other by them. */
const titleOf = ({ id, title }: Measures['figures'][number]): string => (/^\d\./.test(id) ? `${id} ${title}` : title)

const sharesOf = ({ shares }: Measures['figures'][number]): readonly string[] =>
  (shares?.percents ?? []).map((percent) => (percent === null ? '' : `${percent}%`))

/** Figures by period, each with its definition beside it. People are shown those that count something first. */
export const measuresTable = (
  name: string,
  title: string,
  { periods, source, remarks }: Measures,
  figures: Measures['figures'],
): AnswerTable => {
  const rowsOf = (figure: Measures['figures'][number]): readonly (readonly string[])[] => [
    [titleOf(figure), ...figure.counts.map(String), figure.definition],
    ...(figure.shares === undefined
      ? []
      : [
          [
            `${titleOf(figure)}, share`,
            ...sharesOf(figure),
            `Of "${figures.find(({ id }) => id === figure.shares?.of)?.title ?? ''}", in per cent.`,
          ],
        ]),
  ]
  const isNone = (figure: Measures['figures'][number]): boolean => figure.counts.every((count) => count === 0)
  const none = figures.filter(isNone)
  return {
    name,
    title,
    headers: ['Figure', ...periods.map(({ label }) => label), 'All', 'What is counted'],
    rows: figures.flatMap(rowsOf),
    ...(none.length > 0 && {
      unlessAll: {
        rows: figures.filter((figure) => !isNone(figure)).flatMap(rowsOf),
        says: `0 in every period (${counted(none.length, 'figure')}; --all shows ${forCount(none.length, 'it', 'them')}): ${none.map(titleOf).join('; ')}.`,
      },
    }),
    remarks: [
      ...remarks,
      `Definitions: ${source.title}${source.provision === undefined ? '' : `, ${source.provision}`}${source.verified ? '' : ' (source not verified)'}.`,
    ],
  }
}

/** Published figures beside those of the register. */
export const publishedTable = ({ compared }: ComparedStatistics): AnswerTable => ({
  name: 'published',
  title: 'Published figures beside those of the register',
  headers: ['Published as', 'Period', 'Published', 'Register', 'Result'],
  rows: compared.map(({ line, period, published, counted: found, says }) => [
    line,
    period,
    published,
    found.map(({ as, value }) => `${value} (${as})`).join('; '),
    says,
  ]),
  remarks: [
    'Figures may differ because the register was changed after they were published, or because they were counted on another day: check before either is put right.',
  ],
})

/** What a log and the register say otherwise of the same requests. */
export const logTable = ({ differ, onlyInLog, shared }: ComparedRequests): AnswerTable => ({
  name: 'log',
  title: 'The disclosure log beside the register',
  headers: ['Request', 'What', 'Register', 'Log'],
  rows: [
    ...differ.map(({ request, what, register: here, log }) => [request, what, here, log]),
    ...onlyInLog.map((request) => [request, 'in the log only', '', '']),
  ],
  remarks: [
    `${counted(shared, 'request')} ${forCount(shared, 'stands', 'stand')} in both, by reference. A log need not hold every request, so those in the register alone are not listed.`,
  ],
})

const dayWords = (day: string): string => day.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Cells for days that could not be read. */
export const unreadTable = ({ unread }: Register): AnswerTable => ({
  name: 'unread',
  title: 'Days that could not be read',
  headers: ['Request', 'Row', 'Day', 'Why'],
  types: ['text', 'number', 'text', 'text'],
  rows: unread.map(({ at: { request, row, day }, why }) => [request, String(row), dayWords(day), why]),
  remarks: [
    'What stands in these cells is not repeated here. Write each day as 23/11/2026, and leave the cell empty where there is none.',
  ],
})

/** What became of each column. */
export const columnsTable = (tables: readonly ReadTable[]): AnswerTable => ({
  name: 'columns',
  title: 'What became of the columns',
  headers: ['Where', 'Column', 'What became of it'],
  rows: tables.flatMap(({ place, columns }) => [
    ...columns.personal.map((heading) => [
      place,
      heading,
      'names people: dropped. Keep it out of anything that is published',
    ]),
    ...columns.outranked.map(({ heading, taken }) => [place, heading, `dropped: "${taken}" was taken in its place`]),
    ...columns.unknown.map((heading) => [place, heading, 'not known: dropped']),
    ...columns.dropped.map((heading) => [place, heading, 'not needed: dropped']),
    ...columns.read.map((heading) => [place, heading, 'read']),
  ]),
})
