import type { IsoDate } from '@imt/core'
import { isDatabaseNone } from '../log/days.js'
import { isEitherWay } from '../log/month-first.js'
import { isOfScotland, isScottishAct, lawOf, namesLaw } from '../log/regime.js'
import type { LogOutcome } from '../log/outcome.js'
import { provisionsIn as provisionsOfCell } from '../log/provisions.js'
import { remembered } from '../log/remembered.js'
import { citedProvisions } from '../citations/cited-provisions.js'
import { sectionOf } from '../measures/class-of.js'
import { readDayCell, type DayCell } from './day-cell.js'
import type { RequestField } from './headings.data.js'
import { referenceOf } from './reference.js'
import type { FoiRequest, RequestDay, RequestLaw } from './request.js'
import { outcomeIn, stateIn } from './words-of-row.js'

/** What of a request is a day. */
export const dayFields: readonly RequestDay[] = [
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

/** What the column for the law says of a request. */
interface SaidLaw {
  readonly words: string
  readonly isScottish: boolean
  readonly businessAsUsual: boolean
  /** A row for a review, or for a complaint, as the system of the Ministry of Justice has them. */
  readonly kind: 'request' | 'review' | 'complaint'
}

const saidLaw = /* @__PURE__ */ remembered((regime: string): SaidLaw => {
  const words = regime.replaceAll('_', ' ')
  // Business as usual is a label: a written request that meets section 8 keeps its twenty days.
  const businessAsUsual = /\bbusiness as usual\b|\bbau\b/i.test(words)
  return {
    words: businessAsUsual ? '' : words,
    isScottish: isScottishAct(words),
    businessAsUsual,
    kind: /\binternal review\b/i.test(words) ? 'review' : /\bico\b|\bappeal\b/i.test(words) ? 'complaint' : 'request',
  }
})

// bound: 1,001 characters, by requestReader
const ofInformation = /\bf\.o\.i\b|\bfreedom of info\b|\binformation requests?\b|\brequests? for information\b/i

/** The law of a request, by the column that names it and by what its outcome says that it became. */
const lawOfRow = (
  { words, isScottish, kind }: SaidLaw,
  outcome: string,
  status: string,
): { readonly law: RequestLaw | null; readonly otherLaw?: string; readonly lawUnknown?: true } => {
  if (isScottish) return { law: 'FOISA' }
  // A review or a complaint is about a request under the one law or the other.
  if (kind !== 'request' && !/\b(?:d?sars?|subject access|data protection)\b/i.test(words))
    return isOfScotland(words)
      ? { law: null, otherLaw: 'Scottish law' }
      : { law: /\beirs?\b|\benvironmental\b/i.test(words) ? 'EIR' : 'FOIA' }
  const isNamed = words === '' || namesLaw(words) || ofInformation.test(words)
  const found = lawOf({ regime: words, outcome, status })
  if (!isNamed && found.regime !== null) return { law: found.regime, lawUnknown: true }
  return found.regime === null ? { law: null, otherLaw: found.otherLaw } : { law: found.regime }
}

// bound: 1,001 characters, by requestReader
const isYes = /^\W*(?:y|yes|true|1)\b/i
const saysNo = new Set(['', '-', 'n', 'no', 'none', 'false', '0', 'n/a', 'not applicable'])
// bound: 1,001 characters, by requestReader
const isExtension = /\bpit\b|\bpublic interest\b|\bcomplex\w*|\bexten/i
const saysExtended = /* @__PURE__ */ remembered(
  (cell: string): boolean => isYes.test(cell) || (!saysNo.has(cell.toLowerCase()) && isExtension.test(cell)),
)

const reviewOutcomeOf = /* @__PURE__ */ remembered((cell: string): FoiRequest['reviewOutcome'] | undefined => {
  // bound: 1,001 characters, by requestReader
  if (/\bpart/i.test(cell)) return 'partlyOverturned'
  if (/\b(?:not upheld|overturned|reversed|complaint upheld|disclosed)\b/i.test(cell)) return 'overturned'
  // bound: 1,001 characters, by requestReader
  return /\b(?:upheld|maintained|confirmed|stands)\b/i.test(cell) ? 'upheld' : undefined
})

/** The regulations that a cell names under the EIR, as `reg12(5)(e)`. */
const regulationsIn = /* @__PURE__ */ remembered((cell: string): readonly string[] => {
  // bound: 300 characters, here
  const found = cell.slice(0, 300).matchAll(/\b(1[23]) ?\((\d{1,2})\) ?(?:\(([a-g])\))?/gi)
  return [...found].map(
    ([, number, paragraph, letter]) =>
      `reg${number ?? ''}(${paragraph ?? ''})${letter === undefined ? '' : `(${letter.toLowerCase()})`}`,
  )
})

/** The sections of the Scottish Act that a cell cites: the same numbers are others there. */
const scottishIn = /* @__PURE__ */ remembered((cell: string): readonly string[] =>
  citedProvisions(cell, { law: 'FOISA', bareNumbers: true })
    .filter(({ law }) => law === 'FOISA')
    .map(({ id }) => id),
)

const provisionsOf = (cell: string, law: RequestLaw | null): readonly string[] => {
  if (cell === '') return []
  if (law === 'FOISA') return scottishIn(cell)
  if (law === 'EIR') return regulationsIn(cell)
  const found = provisionsOfCell(cell)
  return found.length > 0 ? found.map(({ id }) => id) : regulationsIn(/\breg/i.test(cell) ? cell : '')
}

/** The provisions that a text names as such: a number alone is none. */
const namedIn = /* @__PURE__ */ remembered((words: string): readonly string[] =>
  words === '' ? [] : citedProvisions(words).map(({ id }) => id),
)

const namedOfRegulations = /* @__PURE__ */ remembered((words: string): readonly string[] =>
  /\breg|\bexception/i.test(words) ? regulationsIn(words) : noProvisions,
)

/** Exemptions under which information is withheld, section 21 left out: that points to where it is. */
const isWithheldBy = /^s(?:2[2-9]|3\d|4[0-4])[A-Z]?$/

/** What one section of the Scottish Act says of a refusal by itself. */
const refusedInScotland: ReadonlyMap<string, LogOutcome> = /* @__PURE__ */ new Map<string, LogOutcome>([
  ['s12', 'costLimit'],
  ['s14', 'vexatiousOrRepeated'],
  ['s17', 'notHeld'],
  ['s18', 'neitherConfirmNorDeny'],
  ['s25', 'elsewhere'],
])

/**
 * What a refusal was, by what it cites: section 12 is cost, section 14 vexatious or repeated, section 21 accessible
 * elsewhere, and regulation 12(4)(a) not held, where no exemption stands beside them.
 */
const refusalBy = (provisions: readonly string[], law: RequestLaw | null): LogOutcome => {
  const sections = provisions.map(sectionOf)
  if (law === 'FOISA')
    return sections.length === 1 ? (refusedInScotland.get(sections[0] ?? '') ?? 'withheld') : 'withheld'
  if (sections.some((section) => isWithheldBy.test(section))) return 'withheld'
  const first = sections.find((section) => section === 's12' || section === 's14')
  if (first !== undefined) return first === 's12' ? 'costLimit' : 'vexatiousOrRepeated'
  if (sections.includes('s21')) return 'elsewhere'
  return provisions.length === 1 && provisions[0] === 'reg12(4)(a)' ? 'notHeld' : 'withheld'
}

/** "No" under "Information held" says that none is. */
const heldWords = /* @__PURE__ */ remembered((cell: string): string =>
  // bound: 1,001 characters, by requestReader
  /^\W*(?:n|no|false)\W*$/i.test(cell)
    ? 'Not held'
    : /\bnot\b/i.test(cell) && !/\bnot (?:confirmed|known)\b/i.test(cell)
      ? cell
      : '',
)

/** The column of each field. */
export type FieldColumns = { readonly [F in RequestField]?: number }

/** The days of a row for a review or a complaint: what came was that, and what was answered, too. */
const daysOf = (kind: SaidLaw['kind'], days: FoiRequest['days']): FoiRequest['days'] => {
  if (kind === 'request') return days
  const { received, responded, ...others } = days
  const [asked, answered] =
    kind === 'review' ? (['reviewRequested', 'reviewAnswered'] as const) : (['complained', 'decisionNotice'] as const)
  return {
    ...others,
    ...(received === undefined ? {} : { [asked]: received }),
    ...(responded === undefined ? {} : { [answered]: responded }),
  }
}

/** What is longer says more than one thing. */
const longest = 1001

const noProvisions: readonly string[] = []
const nothingUnread: FoiRequest['unread'] = []

/** The provisions that a request cites, each once. */
const provisionsIn = (
  cells: readonly [provisions: string, reason: string, outcome: string],
  law: RequestLaw | null,
): readonly string[] => {
  const [provisions, ...words] = cells
  const cited = provisionsOf(provisions, law)
  const said =
    law === 'FOIA' ? words.flatMap(namedIn) : law === 'EIR' ? words.flatMap(namedOfRegulations) : noProvisions
  if (said.length === 0 && cited.length < 2) return cited
  return [...new Set([...cited, ...said])]
}

/**
 * Returns what reads the rows of a table.
 *
 * @param at - the column of each field
 * @param isMonthFirst - whether days of the table are written month first, so that one that can be read either way is
 *   not read
 */
export const requestReader = (
  at: FieldColumns,
  isMonthFirst = false,
): ((texts: readonly string[], row: number, kept?: Readonly<Record<string, string>>) => FoiRequest) => {
  const dayColumns = dayFields.flatMap((day) => (at[day] === undefined ? [] : [[day, at[day]] as const]))
  const readDay = (text: string): DayCell =>
    isMonthFirst && isEitherWay(text)
      ? { code: 'othersMonthFirst', why: 'other days of the table are written month first' }
      : readDayCell(text)
  return (texts, row, kept) => {
    const cell = (field: RequestField): string => {
      const column = at[field]
      const text = column === undefined ? '' : (texts[column] ?? '').slice(0, longest).trim()
      return isDatabaseNone(text) ? '' : text
    }
    const [outcome, status, reason] = [cell('outcome'), cell('status'), cell('refusalReason')]
    const said = saidLaw(cell('law'))
    const { law, otherLaw, lawUnknown } = lawOfRow(said, outcome, status)
    const days: { [D in RequestDay]?: IsoDate } = {}
    let unread: FoiRequest['unread'][number][] | undefined
    for (const [day, column] of dayColumns) {
      const text = texts[column]
      if (text === undefined || text === '') continue
      const read = readDay(text)
      if ('day' in read) days[day] = read.day
      // "Yes" under a heading such as "Clarification received" tells that, and no day.
      else if ('why' in read) (unread ??= []).push({ at: day, ...read })
      // Every request was received: "TBC" there is a day that is not known.
      else if (day === 'received' && /\p{L}/u.test(text))
        (unread ??= []).push({ at: day, code: 'saidToBeNone', why: 'it says that there is none' })
    }
    const stated = stateIn(status, outcome)
    const provisions = provisionsIn([(texts[at.provisions ?? -1] ?? '').trim(), reason, outcome], law)
    const became = outcomeIn([outcome, heldWords(cell('infoHeld')), reason, at.outcome === undefined ? status : ''])
    const reviewOutcome = reviewOutcomeOf(cell('reviewOutcome'))
    return {
      name: referenceOf(cell('reference')) ?? `row ${row}`,
      row,
      law,
      ...(otherLaw !== undefined && { otherLaw }),
      days: daysOf(said.kind, days),
      ...(stated !== undefined && { stated: stated.state }),
      ...(stated?.isDoubtful === true && { statedDoubtful: true }),
      outcome: became === 'withheld' ? refusalBy(provisions, law) : became,
      provisions,
      extended: days.extended !== undefined || days.extendedTo !== undefined || saysExtended(cell('extension')),
      ...(lawUnknown !== undefined && { lawUnknown }),
      businessAsUsual: said.businessAsUsual,
      ...(reviewOutcome !== undefined && { reviewOutcome }),
      unread: unread ?? nothingUnread,
      ...(kept !== undefined && { kept }),
    }
  }
}
