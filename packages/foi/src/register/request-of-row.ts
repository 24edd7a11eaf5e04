import { lawOf } from '../log/regime.js'
import { outcomeOf, type LogOutcome } from '../log/outcome.js'
import { provisionsIn } from '../log/provisions.js'
import { remembered } from '../log/remembered.js'
import { citedProvisions } from '../standing/provisions.js'
import { readDayCell } from './day-cell.js'
import type { RequestField } from './headings.data.js'
import { referenceOf } from './reference.js'
import type { FoiRequest, RequestDay, RequestLaw, StatedState, UnreadDay } from './request.js'
import { statedState } from './stated-state.js'

const dayFields: readonly RequestDay[] = [
  'received',
  'firstWorkingDay',
  'acknowledged',
  'clarificationSought',
  'clarificationReceived',
  'feesNotice',
  'feeReceived',
  'extended',
  'extendedTo',
  'partAnswered',
  'responded',
  'closed',
  'dueStated',
  'transferred',
  'withdrawn',
  'reviewRequested',
  'reviewAnswered',
  'complained',
  'decisionNotice',
  'appealed',
]

/** The law of a request, by the column that names it and by what its outcome says that it became. */
const lawOfRow = (
  regime: string,
  outcome: string,
  status: string,
): { readonly law: RequestLaw | null; readonly otherLaw?: string; readonly businessAsUsual: boolean } => {
  const words = regime.replaceAll('_', ' ')
  // Business as usual is a label: a written request that meets section 8 keeps its twenty days.
  const businessAsUsual = /\bbusiness as usual\b|\bbau\b/i.test(words)
  if (/\bfoi\(?s\)?a\b|\bfreedom of information \(scotland\)/i.test(words)) return { law: 'FOISA', businessAsUsual }
  const found = lawOf({ regime: businessAsUsual ? '' : words, outcome, status })
  return found.regime === null
    ? { law: null, otherLaw: found.otherLaw, businessAsUsual }
    : { law: found.regime, businessAsUsual }
}

const isYes = /^\W*(?:y|yes|true|1)\b/i
const isNo = /^\W*(?:n|no|none|false|0|n\/a|not applicable)?\W*$/i
const isExtension = /\bpit\b|\bpublic interest\b|\bcomplex\w*|\bexten/i
const saysExtended = (cell: string): boolean => isYes.test(cell) || (!isNo.test(cell) && isExtension.test(cell))

const reviewOutcomeOf = /* @__PURE__ */ remembered((cell: string): FoiRequest['reviewOutcome'] | undefined => {
  if (/\bpart/i.test(cell)) return 'partlyOverturned'
  if (/\b(?:not upheld|overturned|reversed|complaint upheld|disclosed)\b/i.test(cell)) return 'overturned'
  return /\b(?:upheld|maintained|confirmed|stands)\b/i.test(cell) ? 'upheld' : undefined
})

/** The regulations that a cell names under the EIR, as `reg12(5)(e)`. */
const regulationsIn = /* @__PURE__ */ remembered((cell: string): readonly string[] => {
  const found = cell.slice(0, 300).matchAll(/\b(1[23]) ?\((\d{1,2})\) ?(?:\(([a-g])\))?/gi)
  return [...found].map(
    ([, number, paragraph, letter]) =>
      `reg${number ?? ''}(${paragraph ?? ''})${letter === undefined ? '' : `(${letter.toLowerCase()})`}`,
  )
})

const provisionsOf = (cell: string, law: RequestLaw | null): readonly string[] => {
  if (cell === '' || law === 'FOISA') return []
  if (law === 'EIR') return regulationsIn(cell)
  const found = provisionsIn(cell)
  return found.length > 0 ? found.map(({ id }) => id) : regulationsIn(/\breg/i.test(cell) ? cell : '')
}

/** The provisions that a text names as such: a number alone is none. */
const namedIn = /* @__PURE__ */ remembered((words: string): readonly string[] =>
  words === '' ? [] : citedProvisions(words).map(({ id }) => id),
)

/** What became of a request, by every column that says something of it, the plainest first. */
const outcomeIn = (cells: readonly string[]): LogOutcome => {
  let known: LogOutcome = 'unknown'
  for (const cell of cells) {
    const outcome = cell === '' ? 'unknown' : outcomeOf(cell)
    if (outcome === 'unknown') continue
    // "Refused fully" because of cost, or because nothing is held: the reason says more than the outcome.
    if (known === 'unknown' || (known === 'withheld' && outcome !== 'granted' && outcome !== 'partly')) known = outcome
  }
  return known
}

/** "No" under "Information held" says that none is. */
const heldWords = (cell: string): string =>
  /^\W*(?:n|no|false)\W*$/i.test(cell)
    ? 'Not held'
    : /\bnot\b/i.test(cell) && !/\bnot (?:confirmed|known)\b/i.test(cell)
      ? cell
      : ''

/** The column of each field. */
export type FieldColumns = { readonly [F in RequestField]?: number }

/** Returns the request of a row, by what each of its columns says. */
export const requestOfRow = (
  cell: (field: RequestField) => string,
  row: number,
  at: FieldColumns,
  kept: Readonly<Record<string, string>> | undefined,
): FoiRequest => {
  const [regime, outcome, status] = [cell('law'), cell('outcome'), cell('status')]
  const { law, otherLaw, businessAsUsual } = lawOfRow(regime, outcome, status)
  const days: { [D in RequestDay]?: string } = {}
  const unread: UnreadDay[] = []
  for (const field of dayFields) {
    if (at[field] === undefined) continue
    const read = readDayCell(cell(field))
    if ('day' in read) days[field] = read.day
    // "Yes" under a heading such as "Extended" or "Clarification received" tells that, and no day.
    else if ('why' in read) unread.push({ day: field, why: read.why })
  }
  const found = outcomeIn([
    outcome,
    heldWords(cell('infoHeld')),
    cell('refusalReason'),
    at.outcome === undefined ? status : '',
  ])
  const statedIn = [status, outcome].filter((words) => words !== '')
  const states = statedIn.map(statedState)
  const stated: StatedState | null | undefined =
    statedIn.length === 0 ? undefined : (states.find((state) => state !== null) ?? null)
  const reference = referenceOf(cell('reference'))
  const isReview = /\binternal review\b/i.test(regime.replaceAll('_', ' '))
  const isComplaint = !isReview && /\bico\b|\bappeal\b/i.test(regime)
  const { received, responded, ...others } = days
  const reviewOutcome = reviewOutcomeOf(cell('reviewOutcome'))
  return {
    name: reference ?? `row ${row}`,
    row,
    law,
    ...(otherLaw === undefined ? {} : { otherLaw }),
    // A row for a review, or for a complaint, as the system of the Ministry of Justice has them.
    days: isReview
      ? {
          ...others,
          ...(received === undefined ? {} : { reviewRequested: received }),
          ...(responded === undefined ? {} : { reviewAnswered: responded }),
        }
      : isComplaint && received !== undefined
        ? { ...others, complained: received }
        : days,
    ...(stated === undefined ? {} : { stated }),
    outcome: found,
    provisions: [
      ...new Set([
        ...provisionsOf(cell('provisions'), law),
        ...(law === 'FOIA' ? [cell('refusalReason'), outcome].flatMap(namedIn) : []),
      ]),
    ],
    extended: days.extended !== undefined || days.extendedTo !== undefined || saysExtended(cell('extension')),
    businessAsUsual,
    ...(reviewOutcome === undefined ? {} : { reviewOutcome }),
    unread,
    ...(kept === undefined ? {} : { kept }),
  }
}
