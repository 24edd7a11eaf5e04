import { addDays, counted, listed, longDate, ukBankHolidays, workingDays, type SkippedDay } from '@imt/core'
import type { AnswerTable, DeskAnswer, DeskValues } from './desk-answer.js'
import { choiceIn, neededDay, wholeIn } from './given.js'
import { literal } from './literal.js'

const calendars = ['union', 'england-and-wales', 'scotland', 'northern-ireland'] as const
const names = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const

/** Days that were not counted, each with its grounds. */
export const skippedTable = (skipped: readonly SkippedDay[]): AnswerTable => ({
  caption: 'Days that were not counted',
  headers: ['Day', 'Why', 'Where'],
  rows: skipped.map(({ date, because }) => [
    longDate(date),
    listed([...new Set(because.map(({ name }) => name))], 'and'),
    because.some(({ divisions }) => divisions.length === 0)
      ? 'everywhere'
      : listed([...new Set(because.flatMap(({ divisions }) => divisions.map((division) => names[division])))], 'and'),
  ]),
})

/** The working-day calculator: so many working days from a day, and which days were not counted. */
export const workingDaysDesk = (values: DeskValues): DeskAnswer => {
  const from = neededDay(values, 'from', 'From')
  const count = wholeIn(values, 'count', 'Working days', -9999)
  const chosen = choiceIn(values, 'calendar', calendars)
  const calendar = chosen === 'union' ? ukBankHolidays.union : ukBankHolidays.divisions[chosen]
  const days = workingDays(calendar)
  const { date, provisional, reason, notes = [] } = days.add(from, count)
  const [first, last] = count < 0 ? [date, addDays(from, -1)] : [addDays(from, 1), date]
  const { skipped } = days.explain(first, last)
  const way = count < 0 ? `${counted(-count, 'working day')} before` : `${counted(count, 'working day')} after`
  const source = chosen === 'union' ? 'ukBankHolidays.union' : `ukBankHolidays.divisions[${literal(chosen)}]`
  return {
    head: [
      count === 0 ? `${longDate(from)}: no days were counted.` : `${way} ${longDate(from)} is ${longDate(date)}.`,
      `${counted(skipped.length, 'day')} between them ${skipped.length === 1 ? 'was' : 'were'} not counted. ${longDate(from)} itself never counts.`,
    ],
    tables: skipped.length === 0 ? [] : [skippedTable(skipped)],
    notes: [
      ...(provisional ? [`Provisional: ${reason ?? 'it rests on days that are not proclaimed yet'}.`] : []),
      ...notes.map(({ message }) => `${message}.`),
    ],
    letters: [],
    code: `import { ukBankHolidays, workingDays } from '@imt/core'

const days = workingDays(${source})
days.add(${literal(from)}, ${String(count)}).date // => ${literal(date)}
days.explain(${literal(first)}, ${literal(last)}).skipped.length // => ${String(skipped.length)}
`,
  }
}
