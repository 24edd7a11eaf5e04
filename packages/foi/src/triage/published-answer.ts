import {
  counted,
  daysBetween,
  forCount,
  listed,
  type Finding,
  type IsoDate,
  type JsonPointer,
  type Location,
} from '@imt/core'
import { answerGaps, gapsOfNone } from './answer-gaps.js'
import { cellsAsked } from './cells-asked.js'
import { comparedText, type ComparedText } from './compare-texts.js'
import { contractsOfPeriod, type CellMet } from './contracts-of-period.js'
import { kindsAsked } from './kinds-asked.js'
import { noTotal } from './no-total.js'
import { doubts, ofNamedBody, otherwiseNamed } from './published-doubts.js'
import { periodGaps, periodOf, type PeriodSaid } from './period-gaps.js'
import { overlap, periodsAsked, type Days } from './periods-asked.js'
import type { CellForm, PublishedCellRead, PublishedRow, PublishedRows } from './published-rows.js'
import { formsAsked, rowsAsked } from './rows-asked.js'
import { termsUnexplained } from './terms-unexplained.js'
import { wordsUnexplained } from './words-unexplained.js'

/** A cell of the publication that says something of what is asked. */
export interface PublishedCell {
  /** Where it stands in the publication. */
  readonly at: JsonPointer
  /** Where it stands in the file that was published, where that is known. */
  readonly location?: Location
  /** The row that it stands in, by its words. */
  readonly row: string
  readonly field: string
  /** As published. */
  readonly text: string
  /** The period that it is of, as published; left out where nothing says it. */
  readonly period?: string
  /** It is of no period that is asked about. */
  readonly otherPeriod: boolean
  /** It is older than a year on the day of the triage; null where nothing says of when it is. */
  readonly stale: boolean | null
  /** Findings of the report that are about it: what is published contradicts itself. */
  readonly contradictedBy: readonly { readonly rule: string; readonly message: string }[]
}

/**
 * How much of what is asked is published, by its words. `another period`: what is published is of none that is asked
 * about. `notLookedAt`: there was no publication, or no row of it was read. Whether it still holds is said apart.
 */
export type Coverage = 'fully' | 'partly' | 'another period' | 'none found' | 'notLookedAt'

/** How far the publication answers a question. */
export interface PublishedAnswer {
  readonly covers: Coverage
  readonly cells: readonly PublishedCell[]
  /** Further cells that are not listed. */
  readonly more: number
  /** Why it covers no more than it does, and what is to be known of it, each a sentence. */
  readonly because: readonly string[]
}

/** What is published, and what is known of it. */
export interface PublicationRead {
  readonly rows: PublishedRows
  readonly locate: (at: JsonPointer) => Location | undefined
  /** Of when what stands at a place is, as far as the publication or its file says. */
  readonly periodAt: (at: JsonPointer) => PeriodSaid | undefined
  readonly findings: readonly Finding[]
}

/** So many cells are listed for a question. */
const mostCells = 12
/** What is older than so many days is called stale: the estate and budgets of IT change every year. */
const freshDays = 365
/** With more words that rows say nothing of, a question is about something else. */
const mostFurther = 2

const ofWholeRegister =
  /\bcontracts? (?:register|list|database|spreadsheet)\b|\b(?:list|register|copy) of (?:all )?(?:your |the )?(?:it |ict )?contracts?\b/i
const ofBuying = /^(?:procure|buy|bought|purchase|framework|route|market|tender|award)/i
const touches = (finding: Finding, at: JsonPointer): boolean =>
  finding.at === at ||
  finding.repair?.at === at ||
  (finding.evidence ?? []).some((each) => each.at === at && (each.role === 'total' || each.role === 'conflicts')) ||
  (finding.candidates ?? []).some(({ changes }) => changes.some((change) => change.at === at))

/** True for a finding that says that figures do not agree: others are about something else that stands there. */
const disagrees = ({ level, repair, candidates, difference, computed }: Finding): boolean =>
  level !== 'note' &&
  (repair !== undefined || difference !== undefined || computed !== undefined || (candidates ?? []).length > 0)

const contradictions = (findings: readonly Finding[], at: JsonPointer): PublishedCell['contradictedBy'] =>
  findings
    .filter((finding) => disagrees(finding) && touches(finding, at))
    .slice(0, 5)
    .map(({ rule, message }) => ({ rule, message }))

const toCell = (
  row: PublishedRow,
  cell: PublishedCellRead,
  asked: readonly Days[],
  asOf: IsoDate,
  { locate, periodAt, findings }: PublicationRead,
): PublishedCell => {
  const location = locate(cell.at)
  const { text: period, days = [] } = periodOf(cell, periodAt) ?? {}
  const last = days
    .map(({ end }) => end)
    .sort()
    .at(-1)
  // A day that is stated, such as the end of a contract, is the answer itself.
  const isOther =
    cell.form !== 'date' &&
    asked.length > 0 &&
    days.length > 0 &&
    !asked.some((one) => days.some((two) => overlap(one, two)))
  return {
    at: cell.at,
    ...(location === undefined ? {} : { location }),
    row: (cell.column === undefined ? row.label : `${row.label}, ${cell.column}`).slice(0, 200),
    field: cell.field,
    text: cell.text.slice(0, 500),
    ...(period === undefined ? {} : { period }),
    otherPeriod: isOther,
    stale: last === undefined ? null : (asked.length === 0 || isOther) && daysBetween(last, asOf) > freshDays,
    contradictedBy: contradictions(findings, cell.at),
  }
}

const formUnknown = 'Check what is asked of it: how many, an amount, a day or a supplier is not asked in so many words.'

const quoted = (words: readonly string[]): string => listed(words.slice(0, 6).map((word) => `“${word}”`))

/** Rows that are about something near what is asked. */
const nearBy = (rows: readonly PublishedRow[], further: readonly string[]): string =>
  `${listed(rows.slice(0, 3).map(({ label }) => label))} ${forCount(Math.min(rows.length, 3), 'stands', 'stand')} there, and nothing of ${quoted(further)}.`

const notFound = (more: readonly string[] = []): PublishedAnswer => ({
  covers: 'none found',
  cells: [],
  more: 0,
  because: [
    ...more,
    'Tables that were recognised were looked through. Documents that the publication links to were not.',
  ],
})

const notLookedAt = (because: string): PublishedAnswer => ({
  covers: 'notLookedAt',
  cells: [],
  more: 0,
  because: [because],
})

/** The words of a question that neither rows nor the cells that answer it say anything of. */
const furtherWords = (
  text: string,
  compared: ComparedText,
  rows: readonly PublishedRow[],
  stated: readonly CellMet[],
): readonly string[] => {
  const suppliers = rows.flatMap(({ cells }) =>
    cells.filter(({ form }) => form === 'supplier').map((cell) => cell.text),
  )
  const said = [...suppliers, ...stated.map(({ cell }) => cell.column ?? '')].join(' ').toLowerCase()
  const isBought = stated.some(({ cell }) => cell.form === 'procurement')
  return wordsUnexplained(text, compared, rows).filter(
    (word) => !said.includes(word) && !(isBought && ofBuying.test(word)),
  )
}

const notLookedThrough = (beyond: number): readonly string[] =>
  beyond === 0 ? [] : [`${counted(beyond, 'further row')} of it ${forCount(beyond, 'was', 'were')} not looked through.`]

/** The cells of rows that have the form of an answer; all of them where the question asks for none that is known. */
const cellsFound = (text: string, rows: readonly PublishedRow[], forms: ReadonlySet<CellForm>): readonly CellMet[] => {
  const { admits } = kindsAsked(text)
  // How many contracts there are is told by the register: one cell of each stands for it.
  const isCount = forms.size === 1 && forms.has('number')
  const takes = ({ section }: PublishedRow, { form, field }: PublishedCellRead): boolean =>
    forms.has(form) ||
    (isCount && section === 'contracts' && form === 'supplier') ||
    (forms.has('make') && section === 'estate' && field === 'vendors')
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => (forms.size === 0 || (takes(row, cell) && admits(cell)) ? [{ row, cell }] : [])),
  )
}

/**
 * Says where a publication answers a question, and how far.
 *
 * @param text - the question with its stems
 * @param publication - left out, nothing was looked at
 * @param asOf - the day to judge by
 */
export const publishedAnswer = (
  text: string,
  publication: PublicationRead | undefined,
  asOf: IsoDate,
): PublishedAnswer => {
  if (publication === undefined) return notLookedAt('No publication was given to be looked through.')
  const { rows, beyond } = publication.rows
  if (rows.length + beyond === 0)
    return notLookedAt('Nothing could be looked through: the publication has no table that was recognised.')
  const compared = comparedText(text)
  const forms = formsAsked(text, compared)
  const asked = periodsAsked(text, asOf)
  const register = ofWholeRegister.test(text)
    ? rows.filter(({ section, part }) => section === 'contracts' && part === 'register')
    : []
  const isAll = register.length > 0
  const all = isAll
    ? register.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    : cellsFound(text, rowsAsked(text, compared, forms, rows), forms)
  const left = notLookedThrough(beyond)
  const isOfContracts = all.every(({ row }) => row.section === 'contracts' && row.part === 'register')
  const isWhole = isOfContracts && rows.every((row) => row.part !== 'register' || all.some((each) => each.row === row))
  const some = isWhole ? contractsOfPeriod(text, asked, all) : undefined
  const met = some === undefined ? cellsAsked(text, all, asked, publication.periodAt) : some.met
  const stated = met.filter(({ cell }) => !cell.isAbsent)
  const unstated = met.filter(({ cell }) => cell.isAbsent)
  const counts = some === undefined ? [] : [some.told, ...some.open]
  if (stated.length === 0) return notFound([...counts, ...gapsOfNone(unstated), ...left])
  const rowsMet = [...new Set(met.map(({ row }) => row))]
  const further = isAll ? [] : furtherWords(text, compared, rowsMet, stated)
  if (further.length > mostFurther) return notFound([nearBy(rowsMet, further), ...left])
  const cells = stated.slice(0, mostCells).map(({ row, cell }) => toCell(row, cell, asked, asOf, publication))
  const unsaid = [...further, ...(isAll ? [] : termsUnexplained(text, compared, rowsMet))]
  const daysAt = (cell: PublishedCellRead): readonly Days[] => periodOf(cell, publication.periodAt)?.days ?? []
  const isOfEach =
    asked.length > 0 &&
    asked.every((one) => stated.some(({ cell }) => daysAt(cell).some((two) => overlap(one, two)))) &&
    new Set(stated.map(({ cell }) => cell.period)).size > 1
  const open = [
    ...(some?.open ?? []),
    ...ofNamedBody(text),
    ...(forms.size === 0 && !isAll ? [formUnknown] : []),
    ...(unsaid.length === 0 ? [] : [`It says nothing of ${quoted(unsaid)}.`]),
    ...(isAll ? [] : noTotal(text, forms, stated)),
    ...answerGaps(text, isAll ? new Set() : forms, stated, unstated, isOfEach),
    ...otherwiseNamed(compared, stated),
    ...periodGaps(
      text,
      asked,
      stated.map(({ cell }) => cell),
      daysAt,
    ),
  ]
  return {
    covers: cells.every(({ otherPeriod }) => otherPeriod) ? 'another period' : open.length === 0 ? 'fully' : 'partly',
    cells,
    more: stated.length - cells.length,
    because: [...open, ...(some === undefined ? [] : [some.told]), ...doubts(cells, asked, asOf), ...left],
  }
}
