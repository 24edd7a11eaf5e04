import {
  compareContracts,
  contractQuestions,
  contractsDueWithin,
  contractsOverview,
  draftContractAnswer,
  pipelineDraft,
  registerDuties,
  registerSpend,
  type ContractDue,
  type ContractEntry,
  type ContractsDue,
  type ContractsOverview,
  type DraftAnswer,
  type RegisterSpend,
} from '@imt/contracts'
import { addMonths, counted, financialYear, grouped, longDate, type IsoDate } from '@imt/core'
import { describeLocation } from '@imt/report'
import { InvalidArgumentError } from 'commander'
import type { Answer, AnswerTable } from '../answer.js'
import type { Loaded } from '../load/load.js'
import { dutiesTable, regimesTable } from './contracts-duties.js'
import { changesTable } from './contracts-changes.js'
import { pipelineTable, pipelineYear } from './contracts-pipeline.js'
import { unusedColumn } from './not-read.js'
import { partOf } from './part-of.js'
import { ofOpenContracting, readInPart, readingProblems } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'
import { calendarOf } from './contracts-calendar.js'

/** The options of `imt contracts`. */
interface ContractsOptions {
  readonly within?: number
  readonly domain?: string
  /** As every verb has it: a calendar is made only where it is asked for. */
  readonly format?: string
}

const isRegister = (part: unknown): part is readonly ContractEntry[] => Array.isArray(part)

/** The register that was read of all files together; the model has made sure of its rows. */
const registerOf = (loaded: Loaded): readonly ContractEntry[] => {
  const register = partOf(loaded, 'contracts', 'register')
  return isRegister(register) ? register : []
}

/** Where a row stands: in CSV by row and column, as a spreadsheet says it. */
const placeOf = ({ reading }: Loaded, index: number): string => {
  const location = reading.locate(`/sections/contracts/register/${index}`)
  if (location === undefined) return `row ${index + 1}`
  const words = describeLocation(location)
  return location.kind === 'csv' ? words.replace(/ \([^()]*\)$/, '') : words
}

/** What the table of things that are due says of each: it is over, or may be, or is still to come. */
export const overdueWords = { yes: 'overdue', perhaps: 'may be overdue', no: 'to come' } as const

const dueTable = ({ due, until }: ContractsDue, place: (index: number) => string): AnswerTable => ({
  name: 'due',
  title: `Due by ${longDate(until)}, and overdue`,
  headers: ['By', 'Not before', 'State', 'What', 'Contract', 'Supplier', 'Reference', 'Role', 'Why', 'Where'],
  types: ['date', 'date'],
  rows: due.map((each) => [
    each.latest,
    each.earliest === each.latest ? '' : each.earliest,
    overdueWords[each.overdue],
    each.words,
    each.title ?? '',
    each.suppliers.join('; '),
    each.reference ?? '',
    each.owner ?? '',
    each.because,
    place(each.index),
  ]),
  remarks:
    due.length === 0
      ? ['Nothing that the register dates. What it does not date is named below.']
      : [
          'What is overdue may have been done: the register does not say. When to begin to buy rests on what a route commonly takes.',
        ],
})

const noRole = 'no role recorded'

const roleTable = ({ due }: ContractsDue): AnswerTable => {
  const roles = new Map<string, ContractDue[]>()
  for (const each of due) {
    const role = each.owner ?? noRole
    const known = roles.get(role)
    if (known === undefined) roles.set(role, [each])
    else known.push(each)
  }
  return {
    name: 'roles',
    title: 'By role',
    headers: ['Role', 'Contracts', 'Overdue', 'May be overdue', 'To come'],
    types: ['text', 'number', 'number', 'number', 'number'],
    rows: [...roles]
      .sort(([one], [other]) => (one === noRole ? 1 : other === noRole ? -1 : one < other ? -1 : 1))
      .map(([role, all]) => [
        role,
        String(new Set(all.map(({ index }) => index)).size),
        ...(['yes', 'perhaps', 'no'] as const).map((state) =>
          String(all.filter(({ overdue }) => overdue === state).length),
        ),
      ]),
  }
}

/** A day that is known as one, to sort and filter by; two in words. */
const dayCell = (day: { readonly earliest: string; readonly latest: string } | null, words: string | null): string =>
  day !== null && day.earliest === day.latest ? day.earliest : (words ?? '')

const overviewTable = ({ contracts }: ContractsOverview, place: (index: number) => string): AnswerTable => ({
  name: 'contracts',
  title: 'The contracts and their dates',
  headers: [
    'Contract',
    'Supplier',
    'Reference',
    'Standing',
    'Ends',
    'At the latest',
    'Notice by',
    'Next break',
    'First way out',
    'Where',
  ],
  types: ['text', 'text', 'text', 'text', 'date', 'date', 'date', 'date', 'date'],
  rows: contracts.map((each) => [
    each.title ?? '',
    each.suppliers.join('; '),
    each.reference ?? '',
    each.standing,
    ...(['end', 'latestEnd', 'noticeBy', 'nextBreak', 'firstWayOut'] as const).map((date) =>
      dayCell(each.days[date], each[date]),
    ),
    place(each.index),
  ]),
})

const vatWords = { inclusive: 'with VAT', exclusive: 'without VAT', unknown: 'VAT not said' } as const

const yearsTable = ({ years, contracts, notSpread }: RegisterSpend, asOf: IsoDate): AnswerTable => {
  const first = financialYear(asOf).label
  return {
    name: 'years',
    title: 'What the contracts cost by financial year',
    headers: ['Year', 'VAT', 'Pounds', 'Or up to', 'Contracts'],
    types: ['text', 'text', 'number', 'number', 'number'],
    rows: years
      .filter(({ year }) => year >= first)
      .map(({ year, vat, low, high, contracts: count }) => [
        year,
        vatWords[vat],
        low.toFixed(2),
        low.eq(high) ? '' : high.toFixed(2),
        String(count),
      ]),
    remarks: [
      `${counted(contracts.length, 'contract')} could be spread over years; ${counted(notSpread.length, 'contract')} could not, and ${notSpread.length === 1 ? 'is' : 'are'} named below. No year is the whole cost where one is missing.`,
      `Years before ${first} are left out: contracts that ended may no longer be listed. Values are spread by days over the term as it stands. Sums with VAT, without it and of which nothing says are never added.`,
    ],
  }
}

const answerTable = ({ contracts }: DraftAnswer, place: (index: number) => string): AnswerTable => ({
  name: 'answer',
  title: 'Draft answer to the usual request about contracts',
  headers: [...contractQuestions.map(({ question }) => question), 'Decide before it goes out', 'Where'],
  rows: contracts.map(({ index, answers, ask }) => [
    ...contractQuestions.map(({ key }) => answers[key].text),
    ask.map(({ provision, question }) => `${provision}: ${question}.`).join(' '),
    place(index),
  ]),
  remarks: [
    'A draft: what the register does not say may be held elsewhere. Roles are given and names left out; exemptions are questions, and decided by nobody here.',
  ],
})

/** Columns of registers that have no place, so that nothing of them is in the answer. */
const columnsNotRead = ({ reading }: Loaded): readonly string[] =>
  reading.parts
    .filter(({ section, part }) => section === 'contracts' && part === 'register')
    .flatMap(({ columns }) => columns.unused.map(unusedColumn))

const leftOutOf = (
  loaded: Loaded,
  { due, spend }: { readonly due: ContractsDue; readonly spend: RegisterSpend },
  place: (index: number) => string,
): readonly string[] => {
  const line = ({ index, title, why }: { index: number; title?: string | null; why: string }, what: string): string =>
    `${place(index)}${title === undefined || title === null ? '' : ` (${title})`}: ${what}${why}`
  return [
    ...due.notDated.map((each) => line(each, '')),
    ...due.saidEnded.map((each) => line(each, 'nothing of it is due: ')),
    ...spend.notSpread.map((each) => line(each, 'in no year: ')),
    ...spend.contracts.flatMap(({ mayGoOn, ...each }) =>
      mayGoOn === undefined ? [] : [line({ ...each, why: mayGoOn }, 'perhaps in more years: ')],
    ),
    ...due.leftOut.map(({ at, why }) => line({ index: at, why }, 'no contract: ')),
    ...columnsNotRead(loaded),
    ...ofOpenContracting(loaded),
    ...readingProblems(loaded),
  ]
}

const noneWords = (count: number): string =>
  count === 0 ? '' : `, ${counted(count, 'row')} that ${count === 1 ? 'is' : 'are'} no contract`

const answer = ({ loaded, before, asOf, config, options }: Asked<ContractsOptions>): Answer => {
  const { within = 12, domain = 'contracts.invalid', format } = options
  const register = registerOf(loaded)
  const until: IsoDate = addMonths(asOf, within)
  const due = contractsDueWithin(register, { asOf, until })
  const spend = registerSpend(register, { asOf, until })
  const draft = draftContractAnswer(register, { asOf })
  const overview = contractsOverview(register, { asOf })
  const places = register.map((_, index) => placeOf(loaded, index))
  const place = (index: number): string => places[index] ?? ''
  const duties = registerDuties(register, { asOf })
  const pipeline = pipelineDraft(register, { from: pipelineYear(asOf) })
  const rules = { register, duties, asOf, until, place }
  const changes =
    before === undefined
      ? undefined
      : compareContracts(registerOf(before), register, {
          asOf,
          ...(config.vendors !== undefined && { vendors: config.vendors }),
        })
  const earlier = before === undefined ? place : (index: number): string => placeOf(before, index)
  const overdue = due.due.filter((each) => each.overdue === 'yes').length
  return {
    summary: [
      ...readInPart(loaded),
      `Judged on ${longDate(asOf)}, to ${longDate(until)}.`,
      `${counted(register.length, 'row')} read: ${counted(due.contracts, 'contract')}${noneWords(due.leftOut.length)}. ${counted(overdue, 'thing')} overdue, ${grouped(due.due.length - overdue)} to come.`,
    ],
    tables: [
      dueTable(due, place),
      roleTable(due),
      overviewTable(overview, place),
      yearsTable(spend, asOf),
      dutiesTable(rules),
      regimesTable(rules),
      pipelineTable({ register, draft: pipeline, place }),
      ...(changes ? [changesTable(changes, { earlier, place })] : []),
      answerTable(draft, place),
    ],
    leftOut: leftOutOf(loaded, { due, spend }, place),
    json: {
      asOf,
      until,
      due,
      overview: overview.contracts,
      spend,
      duties,
      pipeline,
      ...(changes && { changes }),
      answer: draft,
      places,
    },
    ...(format === 'ics' && calendarOf(register, { domain, asOf, place })),
    isEmpty: due.contracts === 0,
  }
}

const months = (text: string): number => {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > 120) throw new InvalidArgumentError('It must be a whole number of months from 1 to 120.')
  return count
}

/** Reads the domain of a calendar. */
export const domainName = (text: string): string => {
  if (!/^[\p{L}\p{N}.-]+$/u.test(text)) throw new InvalidArgumentError('It must be a domain, such as trust.nhs.uk.')
  return text
}

/** What a contract manager asks of a register: what falls due, what it costs by year, and the usual answer. */
export const contractsVerb: Verb<ContractsOptions> = {
  name: 'contracts',
  reads: ['contracts/register'],
  calendar: true,
  comparesWithEarlier: true,
  configure: (command) =>
    void command
      .option('--within <months>', 'how far to look ahead, 1 to 120 months (default: 12)', months)
      .option('--domain <domain>', 'your domain, for the identifiers of a calendar', domainName),
  answer,
}
