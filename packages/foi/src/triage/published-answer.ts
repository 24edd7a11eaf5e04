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
import { comparedText } from './compare-texts.js'
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
const budget = /\bbudgets?\b/i
const spending = /\b(?:spent|spend(?:ing)?|expenditure|outturn|paid|actual)\b/i
const breakdown =
  /\b(?:broken down|break(?:ing)? (?:\w+ )?down|breakdown|split|by (?:site|ward|department|model|make|type|year|month|age|manufacturer|location)|per (?:site|ward|year|annum|month|device)|for each|each (?:of|year|month)|models?|ages?)\b/i
const kinds: Readonly<Record<CellForm, string>> = {
  number: 'how many',
  money: 'an amount',
  date: 'days or a term',
  person: 'who is responsible',
  supplier: 'the supplier',
  document: 'a document',
  policy: 'a policy',
  make: 'make or model',
  training: 'training',
  staff: 'how many staff',
  procurement: 'how it was bought',
}

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
  return {
    at: cell.at,
    ...(location === undefined ? {} : { location }),
    row: row.label.slice(0, 200),
    field: cell.field,
    text: cell.text.slice(0, 500),
    ...(period === undefined ? {} : { period }),
    otherPeriod: asked.length > 0 && days.length > 0 && !asked.some((one) => days.some((two) => overlap(one, two))),
    stale: last === undefined ? null : daysBetween(last, asOf) > freshDays,
    contradictedBy: contradictions(findings, cell.at),
  }
}

/** What is missing between what was asked and what was found, each a sentence. */
const gaps = (
  text: string,
  asked: ReadonlySet<CellForm>,
  stated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
  unstated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
): readonly string[] => {
  const found = new Set(stated.map(({ cell }) => cell.form))
  const missing = [...asked].filter((form) => !found.has(form))
  const open = asked.size === 0 ? [] : kindsAsked(text).open(stated.map(({ cell }) => cell))
  const rows = [...new Set(unstated.map(({ row, cell }) => `${row.label} (${cell.text.trim() || 'blank'})`))]
  return [
    ...(missing.length + open.length === 0
      ? []
      : [`It leaves open ${listed([...missing.map((form) => kinds[form]), ...open])}.`]),
    ...(rows.length === 0
      ? []
      : [
          `No value is stated for ${listed(rows.slice(0, 5))}${rows.length > 5 ? ` and ${rows.length - 5} more` : ''}.`,
        ]),
    ...(breakdown.test(text)
      ? ['Check whether it is broken down as asked: the question asks for more than one figure of a kind.']
      : []),
    ...(spending.test(text) && stated.some(({ cell }) => cell.field === 'budget')
      ? ['It states a budget. What was spent is another figure, and may be held.']
      : []),
    ...(found.has('staff') ? ['It states funded posts. How many people work there is another figure.'] : []),
  ]
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
  const { admits } = kindsAsked(text)
  // How many contracts there are is told by the register: one cell of each stands for it.
  const isCount = forms.size === 1 && forms.has('number')
  const takes = ({ section }: PublishedRow, { form }: PublishedCellRead): boolean =>
    forms.has(form) || (isCount && section === 'contracts' && form === 'supplier')
  const all = (register.length > 0 ? register : rowsAsked(text, compared, forms, rows)).flatMap((row) =>
    row.cells.flatMap((cell) =>
      forms.size === 0 || register.length > 0 || (takes(row, cell) && admits(cell)) ? [{ row, cell }] : [],
    ),
  )
  const left =
    beyond === 0
      ? []
      : [`${counted(beyond, 'further row')} of it ${forCount(beyond, 'was', 'were')} not looked through.`]
  const isOfContracts = all.every(({ row }) => row.section === 'contracts' && row.part === 'register')
  const isWhole = isOfContracts && rows.every((row) => row.part !== 'register' || all.some((each) => each.row === row))
  const some = isWhole ? contractsOfPeriod(text, asked, all) : undefined
  const met = some === undefined ? ofBudget(text, all) : some.met
  const stated = met.filter(({ cell }) => !cell.isAbsent)
  const unstated = met.filter(({ cell }) => cell.isAbsent)
  const counts = some === undefined ? [] : [some.told, ...some.open]
  if (stated.length === 0) return notFound([...counts, ...gapsOfNone(unstated), ...left])
  const rowsMet = [...new Set(met.map(({ row }) => row))]
  const suppliers = rowsMet
    .flatMap((row) => row.cells.flatMap((cell) => (cell.form === 'supplier' ? [cell.text] : [])))
    .join(' ')
    .toLowerCase()
  const further = (register.length > 0 ? [] : wordsUnexplained(text, compared, rowsMet)).filter(
    (word) => !suppliers.includes(word),
  )
  if (further.length > mostFurther) return notFound([nearBy(rowsMet, further), ...left])
  const cells = stated.slice(0, mostCells).map(({ row, cell }) => toCell(row, cell, asked, asOf, publication))
  const unsaid = [...further, ...(register.length > 0 ? [] : termsUnexplained(text, compared, rowsMet))]
  const open = [
    ...(some?.open ?? []),
    ...ofNamedBody(text),
    ...(forms.size === 0 && register.length === 0 ? [formUnknown] : []),
    ...(unsaid.length === 0 ? [] : [`It says nothing of ${quoted(unsaid)}.`]),
    ...(register.length > 0 ? [] : noTotal(text, forms, stated)),
    ...gaps(text, register.length > 0 ? new Set() : forms, stated, unstated),
    ...otherwiseNamed(compared, stated),
    ...periodGaps(
      text,
      asked,
      stated.map(({ cell }) => cell),
      (cell) => periodOf(cell, publication.periodAt)?.days ?? [],
    ),
  ]
  return {
    covers: cells.every(({ otherPeriod }) => otherPeriod) ? 'another period' : open.length === 0 ? 'fully' : 'partly',
    cells,
    more: stated.length - cells.length,
    because: [...open, ...(some === undefined ? [] : [some.told]), ...doubts(cells, asked, asOf), ...left],
  }
}

/** What a contract is worth is no budget, where the budget itself is stated. */
const ofBudget = (text: string, met: readonly CellMet[]): readonly CellMet[] => {
  const own = met.filter(({ row }) => row.section === 'finance')
  return own.length > 0 && budget.test(text) ? own : met
}

const gapsOfNone = (
  unstated: readonly { readonly row: PublishedRow; readonly cell: PublishedCellRead }[],
): readonly string[] => {
  const rows = [...new Set(unstated.map(({ row, cell }) => `${row.label} (${cell.text.trim() || 'blank'})`))]
  return rows.length === 0 ? [] : [`It names ${listed(rows.slice(0, 5))}, and states no value.`]
}
