import { counted, forCount, listed, longDate, type IsoDate } from '@imt/core'
import { writeICalendar } from '@imt/core/icalendar'
import {
  comparePublished,
  compareRequests,
  escalations,
  measures,
  register,
  registerEvents,
  type DueItem,
  type EscalationName,
  type MeasuredBy,
  type Register,
  type StatisticsTable,
} from '@imt/foi'
import { InvalidArgumentError, Option } from 'commander'
import type { Answer } from '../answer.js'
import { findRequests, partOf, type ReadTable } from './foi-found.js'
import {
  columnsTable,
  dueTable,
  logTable,
  measuresTable,
  publishedTable,
  requestsTable,
  unreadTable,
} from './foi-tables.js'
import type { Asked, Verb } from './verb.js'
import { calendarSequence } from './calendar-sequence.js'

/** The options of `imt foi`. */
interface FoiOptions {
  readonly by?: MeasuredBy
  readonly escalate?: readonly EscalationName[]
  readonly log?: string
  readonly domain?: string
}

/** A register as a program takes it: everything but what the caller asked to be kept. */
const asJson = ({ asOf, weekEnds, requests, due, unread, undated, leftOut, calendar }: Register): object => ({
  asOf,
  weekEnds,
  due,
  undated,
  requests: requests.map(({ name, law, state, acts, time, answered, late, dates, remarks, request }) => ({
    request: name,
    row: request.row,
    law,
    state,
    acts,
    ...time,
    answered,
    late,
    outcome: request.outcome,
    provisions: request.provisions,
    dates: dates.map(({ id, whose, due: day, level, met, late: days }) => ({
      id,
      whose,
      due: day,
      level,
      met,
      late: days,
    })),
    remarks,
  })),
  unread,
  leftOut,
  calendar,
})

const summaryOf = (made: Register, tables: readonly ReadTable[], asOf: IsoDate): readonly string[] => {
  const when = (words: DueItem['when']): number =>
    made.due.filter((item) => item.when === words && item.what !== 'escalation' && item.what !== 'reviewLatest').length
  const state = (...states: readonly string[]): number =>
    made.requests.filter((each) => states.includes(each.state)).length
  const isOfReview = made.requests.some(
    (each) => each.state === 'review' && made.undated.some(({ row }) => row === each.request.row),
  )
  const scottish = made.requests.filter(({ law }) => law === 'FOISA').length
  const people = tables.reduce((sum, { columns }) => sum + columns.personal.length, 0)
  return [
    `Judged on ${longDate(asOf)}. ${counted(made.requests.length, 'request')} read: ${state('open', 'partAnswered', 'unclear')} open, ${state('onHold')} on hold, ${state('review')} in review, ${state('regulator')} with the regulator, ${state('answered')} answered, ${state('withdrawn', 'lapsed', 'transferred', 'notValid')} ended without an answer.`,
    `Overdue: ${when('overdue')}. Due today: ${when('today')}. Due this week: ${when('thisWeek')}.${made.undated.length === 0 ? '' : ` ${isOfReview ? 'Open or in review' : 'Open'} without a last day that can be counted: ${made.undated.length}.`}`,
    ...(scottish === 0
      ? []
      : [
          `Of these under the Scottish Act: ${scottish}. ${forCount(scottish, 'It is', 'They are')} timed by Scotland’s bank holidays without an extension, and ${forCount(scottish, 'stands', 'stand')} in no figure below.`,
        ]),
    ...(made.leftOut.length === 0
      ? []
      : [`Left out, under other laws: ${listed(made.leftOut.map(({ law, count }) => `${count} under ${law}`))}.`]),
    ...(made.unread.length === 0
      ? []
      : [
          `${counted(made.unread.length, 'day')} could not be read; the table below names ${forCount(made.unread.length, 'it', 'them')}.`,
        ]),
    ...(people === 0
      ? []
      : [
          `${counted(people, 'column')} ${forCount(people, 'says', 'say')} who people are: what stands in ${forCount(people, 'it', 'them')} was dropped as it was read.`,
        ]),
    ...tables.flatMap(({ notes, place }) => notes.map((note) => `${place}: ${note}`)),
  ]
}

/** What is said of requests that stand in several files by one reference: each is counted as often. */
const inSeveralFiles = (tables: readonly ReadTable[]): readonly string[] => {
  const sourcesOf = new Map<string, Set<string>>()
  for (const { source, requests } of tables)
    for (const { name, row } of requests) {
      if (name === `row ${row}`) continue
      const sources = sourcesOf.get(name) ?? new Set<string>()
      sourcesOf.set(name, sources.add(source))
    }
  const several = [...sourcesOf.values()].filter(({ size }) => size > 1)
  if (several.length === 0) return []
  const files = [...new Set(several.flatMap((sources) => [...sources]))]
  return [
    `${counted(several.length, 'request')} ${forCount(several.length, 'stands', 'stand')} in more than one of ${listed(files)} by the same reference, and ${forCount(several.length, 'is', 'are')} counted as often. If one of them is the disclosure log, name it with --log.`,
  ]
}

const answer = ({ loaded, asOf, config, options }: Asked<FoiOptions>): Answer => {
  const { by = 'quarter', escalate = [], log, domain = 'foi.invalid' } = options
  const found = findRequests(loaded, config.headings?.foi ?? {})
  const isLog = ({ source }: ReadTable): boolean => log !== undefined && source === log
  const own = found.tables.filter((table) => !isLog(table))
  const made = register(
    own.flatMap(({ requests }) => requests),
    { asOf, escalations: escalate },
  )
  const statistics = partOf<readonly StatisticsTable[]>(loaded, 'statisticsTables') ?? []
  const compared = comparePublished(made, statistics)
  const logged = found.tables.filter(isLog).flatMap(({ requests }) => requests)
  const beside =
    log === undefined
      ? undefined
      : compareRequests(
          made.requests.map(({ request }) => request),
          logged,
        )
  const [code, cabinetOffice] = [measures(made, { set: 'code', by }), measures(made, { set: 'cabinetOffice', by })]
  const events = registerEvents(made)
  return {
    summary: [...summaryOf(made, own, asOf), ...inSeveralFiles(own)],
    tables: [
      dueTable(made),
      requestsTable(made),
      measuresTable('statistics', 'Statistics by the Code of Practice', code, code.figures),
      measuresTable('exemptions', 'Use of exemptions and exceptions', { ...code, remarks: [] }, code.exemptions),
      measuresTable(
        'reviews',
        'Internal reviews',
        { ...code, remarks: [] },
        code.reviews.some(({ counts }) => counts.some((count) => count > 0)) ? code.reviews : [],
      ),
      measuresTable(
        'cabinet-office',
        'Statistics by the Cabinet Office’s definitions',
        cabinetOffice,
        cabinetOffice.figures,
      ),
      ...(statistics.length === 0 ? [] : [publishedTable(compared)]),
      ...(beside === undefined ? [] : [logTable(beside)]),
      unreadTable(made),
      columnsTable(found.tables),
    ],
    leftOut: [
      ...found.leftOut,
      ...(log !== undefined && logged.length === 0 ? [`${log}: no requests of a disclosure log were read in it`] : []),
      ...found.tables.flatMap(({ place, rowsLeftOut }) =>
        rowsLeftOut.map(({ at, why }) => `${place}, row ${at}: ${why}`),
      ),
      ...compared.notCompared.map(({ line, period, why }) => `published "${line}", ${period}: ${why}`),
    ],
    lookedAt: found.lookedAt,
    json: {
      ...asJson(made),
      statistics: { code, cabinetOffice },
      published: compared,
      ...(beside === undefined ? {} : { log: beside }),
      columns: found.tables.map(({ place, columns }) => ({ place, ...columns })),
    },
    calendar: writeICalendar(
      events.map(({ id, day, title, about }) => ({ id, day, summary: title, description: about })),
      {
        name: 'Requests for information',
        domain,
        product: 'foi',
        asOf,
        alarmDays: [3, 1],
        sequence: calendarSequence(asOf),
      },
    ),
    isEmpty: found.tables.length === 0,
  }
}

const names = Object.keys(escalations) as readonly EscalationName[]

const escalationNames = (text: string): readonly EscalationName[] =>
  text.split(',').map((part) => {
    const name = names.find((each) => each === part.trim())
    if (name === undefined)
      throw new InvalidArgumentError(`It must be ${listed(names, 'or')}, with commas between several.`)
    return name
  })

const domainName = (text: string): string => {
  if (!/^[\p{L}\p{N}.-]+$/u.test(text)) throw new InvalidArgumentError('It must be a domain, such as trust.nhs.uk.')
  return text
}

/** What is due in a register of requests, and its statistics. Nobody is named in the answer. */
export const foiVerb: Verb<FoiOptions> = {
  name: 'foi',
  reads: ['foi/log', 'foi/statisticsTables'],
  calendar: true,
  alsoReads: ({ log }) => (log === undefined ? [] : [log]),
  configure: (command) => {
    command
      .addOption(
        new Option('--by <period>', 'the periods of the statistics')
          .choices(['month', 'quarter', 'year', 'financialYear'])
          .default('quarter'),
      )
      .option(
        '--escalate <names>',
        `days before the last one to look at open requests: ${listed(names, 'or')}`,
        escalationNames,
      )
      .option('--log <file>', 'which of the files is the disclosure log that is to be held to the register')
      .option('--domain <domain>', 'the domain of the trust, for a calendar that others subscribe to', domainName)
  },
  answer,
}
