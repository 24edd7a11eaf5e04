import {
  isNamed,
  matchColumns,
  placesByRow,
  pointerTo,
  readRows,
  tidyHeading,
  type Block,
  type BlockContext,
  type Cell,
  type ColumnNames,
  type JsonPointer,
  type MatchedColumns,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import type { FoiInput } from '../section.js'
import { columns, personal, recordedOn, type Field } from './columns.data.js'
import type { LogEntry } from './entry.js'
import type { NotShown } from './schema.js'
import { isTotal } from './total-row.js'
import { columnsByCells, type ToldByCells } from './columns-by-cells.js'
import { dayOf } from './days.js'
import { citesProvision } from './section-column.js'
import { stopHeadings, stopsIn } from './stops.js'
import { starter } from './starter.data.js'

/** What only lists of other things have in their headings or say of what became of an entry. */
const ofOtherThings =
  /\b(?:complain|enquir(?:y|ies)\b|incident|ticket|referral|patient|pals\b|ward\b|defect|repair|work order|job\b|invoice|supplier|fault|claim\b|asset\b|planning)/i
const outcomeOfComplaint = /\b(?:upheld|substantiated|well[- ]?founded|unfounded|justified|no case to answer)\b/i
/** What says that the rows are requests for information: in headings, in references and file names, in outcomes. */
const ofRequests =
  /\b(?:foi|foia|foir|eirs?|rfi|exempt\w*|exceptions?|disclos\w*|applicant|legislation|refusal|you asked|information (?:requested|released)|(?<!\bdate )(?<!\bdate of )requests?(?! (?:number|no|id|date)\b))\b/i
/** What a heading has to say for that of what was withheld: retentions, payments and tax are withheld, too. */
// bound: 200 characters, by saysWithheld
const ofWithheld =
  /^(?:why|what|which|reasons?|grounds?|section|parts?|sections?)\b.{0,60}\bwithheld\b|\b(?:information|data|records?|documents?|disclosure|response|answer|held)\b.{0,30}\bwithheld\b|^(?:was |is )?(?:any(?:thing)? )?withheld (?:in (?:full|part)|fully|partly|under|by|information|because|reason|section)\b/i
const ofMoney =
  /£|\b(?:amounts?|sums?|retentions?|retained|moneys?|monies|payments?|paid|tax|vat|cis|fees?|costs?|values?|price|gbp|pay|wages?|salar(?:y|ies)|deposits?|funds?|funding|grants?|balances?|invoices?|bonus(?:es)?|discounts?|pensions?|benefits?)\b/i
const saysWithheld = (heading: string): boolean => {
  const said = tidyHeading(heading).slice(0, 200)
  return ofWithheld.test(said) && !ofMoney.test(said)
}
/** Change requests and repairs are completed or closed: what is answered was asked. */
const ofAnswers = /\b(?:respon\w+|repl(?:y|ied)|answer\w*)\b/i
const referenceOfRequest = /^(?:foi|foia|eir|rfi)/i
const nameOfLog = /(?:^|[^a-z])(?:foia?|eir)(?:[^a-z]|$)|disclosure[ _-]?log|freedom[ _-]?of/i
const outcomeOfRequest =
  /\b(?:disclos\w+|exempt\w*|withh\w+|not held|no information held|suppl(?:y|ied)|provided|released|granted|refus\w+|redact\w+|clarif\w+|withdrawn|lapsed|transferred|section ?\d+)\b/i

const heading =
  /\bdisclosure log\b|\bfreedom of information (?:requests|responses|log)\b|\bfoi (?:requests|responses|log)\b/i
/** What a log says nothing of where it has no column for it. */
const mayBeMissing: readonly NotShown[] = ['respondedOn', 'provisions']
const fields = Object.keys(columns) as readonly Field[]
const statusAsOutcome: ColumnNames<Field> = { ...columns, outcome: columns.status, status: [] }
const matched = (table: Table, names: ColumnNames<Field>): MatchedColumns<Field>['at'] =>
  matchColumns(table.headers, names).at
/** The field of a log for each thing that is told by what stands in a column. */
const fieldOf = {
  received: 'receivedOn',
  responded: 'respondedOn',
  law: 'regime',
  provisions: 'provisions',
  outcome: 'outcome',
} as const satisfies { readonly [T in ToldByCells]: Field }

/**
 * The headings of a table with those that are told by what stands below them, where none says it; and with those of
 * the days on which requests were put on record, where none says when they came.
 */
const namesIn = (table: Table): ColumnNames<Field> => {
  const { headers } = table
  const at = matched(table, columns)
  const taken = new Set(Object.values(at))
  const isAsked = (at.receivedOn ?? at.firstWorkingDay) !== undefined
  const missing = new Set<ToldByCells>()
  if (at.provisions === undefined) missing.add('provisions')
  if (at.regime === undefined) missing.add('law')
  if ((at.outcome ?? at.status) === undefined) missing.add('outcome')
  if (!isAsked) missing.add('received')
  if (at.respondedOn === undefined) missing.add('responded')
  const found = columnsByCells({
    // Columns are known by their headings here: of two with one heading, the first is read.
    headings: headers.map((heading, column) =>
      isNamed(heading, personal) || headers.indexOf(heading) !== column ? '' : heading,
    ),
    taken,
    missing,
    states: [at.status, at.outcome],
    textsOf: (column) => textsOf(table, column),
  })
  const told = new Map<Field, readonly string[]>(
    [...found].map(([what, column]) => [fieldOf[what], [headers[column] ?? '']]),
  )
  if (!isAsked && !found.has('received')) {
    const recorded = headers.filter((heading, column) => !taken.has(column) && isNamed(heading, recordedOn))
    if (recorded.length > 0) told.set('receivedOn', recorded)
  }
  if (told.size === 0) return columns
  const names: { -readonly [F in Field]: ColumnNames<Field>[F] } = { ...columns }
  for (const [field, headings] of told) names[field] = [...names[field], ...headings]
  return names
}
const columnsOf = (table: Table): MatchedColumns<Field>['at'] => matched(table, namesIn(table))
/** Where a log has only one column of the two, its status is what became of the request. */
const columnsFor = (table: Table): ColumnNames<Field> => {
  const at = columnsOf(table)
  const names = namesIn(table)
  return at.outcome === undefined && at.status !== undefined
    ? { ...names, outcome: statusAsOutcome.outcome, status: statusAsOutcome.status }
    : names
}
/** What of an entry has a place. */
const placed: readonly JsonPointer[] = ['', ...fields.map((field) => pointerTo(field))]

/** A record laid out as two columns, label and value, read as if its labels were headings. */
const asRow = (table: Table): Table | null => {
  const all: readonly (readonly Cell[])[] = [
    table.headers.map((text): Cell => ({ text, location: table.location })),
    ...table.rows,
  ].filter((row) => row.length > 0)
  if (all.some((row) => row.length !== 2)) return null
  const labels = all.map(([label]) => label?.text.replace(/:\s*$/, '').trim() ?? '')
  return { ...table, headers: labels, rows: [all.map(([, value]) => value as Cell)] }
}

const looksLikeReference = /^[A-Z]{2,8}[ /-]{0,3}\d|^\d{2,6}[/-]\d/i

/** True for texts that number the rows, or hold a reference for each. */
const nameRows = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  (texts.every((text) => looksLikeReference.test(text)) ||
    (texts.every((text) => /^\d{1,7}$/.test(text.trim())) && new Set(texts).size === texts.length))

/** A table whose first column is headed by nothing and holds the references of requests, with that heading put in. */
const withReference = (table: Table): Table =>
  table.headers[0]?.trim() === '' && nameRows(table.rows.map(([first]) => first?.text ?? ''))
    ? { ...table, headers: ['Reference', ...table.headers.slice(1)] }
    : table

/** A heading over a table that says what it lists. */
const isHeaded = (under: readonly string[]): boolean => under.some((text) => heading.test(text))

/** A table as its log is laid out, with its columns and how many of them are known. */
const laidOut = (
  published: Table,
  headed = isHeaded(published.under),
): { readonly table: Table; readonly at: MatchedColumns<Field>['at']; readonly known: number } | null => {
  for (const table of [asRow(published), withReference(published)]) {
    if (table === null) continue
    const at = columnsOf(table)
    const hasDay = (at.receivedOn ?? at.firstWorkingDay ?? at.respondedOn) !== undefined
    // Without a reference, a request is known by what it asks for. Under its own heading a log may have no day at all.
    const isLog =
      (hasDay || (headed && at.outcome !== undefined)) && (at.reference ?? at.title ?? at.request) !== undefined
    const known = Object.keys(at).length
    if (isLog && known >= 3) return { table, at, known }
  }
  return null
}

/** True where a day stands in the column for the day of receipt. */
const holdsDay = ({ table, at }: NonNullable<ReturnType<typeof laidOut>>): boolean =>
  textsOf(table, at.receivedOn ?? at.firstWorkingDay).some((text) => dayOf(text) !== null)

const scoreOf = (block: Block, under: readonly string[]): number => {
  const log = block.kind === 'table' ? laidOut(block, isHeaded(under)) : null
  if (log === null) return 0
  // Nothing else says of each entry when it was received and when it was answered, beside a subject or an outcome.
  const hasDays = (log.at.receivedOn ?? log.at.firstWorkingDay) !== undefined && log.at.respondedOn !== undefined
  if (isHeaded(under)) return 0.9
  // Whoever names the file so says what its rows are, where they have days: tables of counts have none.
  if (hasDays && nameOfLog.test(block.location.source) && holdsDay(log) && listsRequests(log)) return 0.75
  // Without a reference, only what was withheld tells a list of requests from one of letters or of complaints.
  if (log.at.reference === undefined && log.at.provisions === undefined && log.at.authority === undefined) return 0
  if (!listsRequests(log)) return 0
  if (hasDays && log.known >= 4) return 0.9
  return log.known >= 4 ? 0.75 : 0
}

/** The texts of a column, of so many rows as tell what it holds. */
const textsOf = (table: Table, column: number | undefined): readonly string[] =>
  column === undefined ? [] : table.rows.slice(0, 200).map((row) => row[column]?.text.slice(0, 500) ?? '')

/**
 * Whether the rows of a table are requests for information. Registers of complaints, incidents and enquiries have the
 * same columns, and other time limits.
 */
const listsRequests = ({ table, at }: NonNullable<ReturnType<typeof laidOut>>): boolean => {
  const outcomes = [...textsOf(table, at.outcome), ...textsOf(table, at.status)]
  // A complaint to the Commissioner is of a request for information.
  const headings = table.headers.map((text) => text.replace(/\b(?:ico|commissioner) complaints?\b/i, ''))
  const isNamed =
    table.headers.some((text) => ofRequests.test(text) || saysWithheld(text)) ||
    textsOf(table, at.reference).some((text) => referenceOfRequest.test(text)) ||
    textsOf(table, at.regime).some((text) => ofRequests.test(text)) ||
    nameOfLog.test(table.location.source)
  if (isNamed) return !headings.some((text) => /\bcomplain|\bincident|\bticket/i.test(text))
  if (headings.some((text) => ofOtherThings.test(text))) return false
  if (outcomes.some((text) => outcomeOfComplaint.test(text))) return false
  if (outcomes.some((text) => outcomeOfRequest.test(text))) return true
  if (textsOf(table, at.provisions).some(citesProvision)) return true
  return at.outcome === undefined && at.status === undefined && table.headers.some((text) => ofAnswers.test(text))
}

/** True for a table that lists requests for information, wherever it stands. */
export const isLogTable = (block: Block): boolean => block.kind === 'table' && scoreOf(block, block.under) > 0

const score = (block: Block, { under }: BlockContext): number => scoreOf(block, under)

/** Where a heading stands: its own place, where the reader knows it. */
const placeOfHeading = (tables: readonly Table[], heading: string): Table['location'] | undefined => {
  const table = tables.find(({ headers }) => headers.includes(heading))
  return table?.headingPlaces?.[table.headers.indexOf(heading)] ?? table?.location
}

/** A table without the row of totals below its requests. */
const withoutTotal = (table: Table): Table => {
  const last = table.rows.at(-1)
  const first = last?.find(({ text }) => text.trim() !== '')
  return first !== undefined && isTotal(first.text) ? { ...table, rows: table.rows.slice(0, -1) } : table
}

/** The entries with what stopped or moved their time, by the columns for it: a row of a table is an entry. */
const withStops = (entries: readonly LogEntry[], tables: readonly Table[]): readonly LogEntry[] => {
  const stops = tables.flatMap((table) => {
    const of = stopsIn(table)
    return table.rows.map((_, row) => (entry: LogEntry) => of(row, entry))
  })
  return entries.map((entry, index) => {
    const clock = stops[index]?.(entry) ?? []
    return clock.length === 0 ? entry : { ...entry, clock }
  })
}

/**
 * Recognises a disclosure log: a row for each request, or a table of labels and values for one. Columns that name
 * people are left out.
 */
export const recogniseLog: PartRecogniser<FoiInput, 'log'> = {
  part: 'log',
  knows: {
    columns: { ...columns, receivedOn: [...columns.receivedOn, ...recordedOn] },
    wants: [
      ['reference', 'title', 'request'],
      ['receivedOn', 'respondedOn'],
    ],
    starter,
  },
  rowsAt: '/entries',
  score,
  read: (blocks) => {
    const tables = blocks.flatMap((block) =>
      block.kind === 'table' ? [withoutTotal(laidOut(block)?.table ?? block)] : [],
    )
    const leftOut = [...new Set(tables.flatMap(({ headers }) => headers.filter((header) => isNamed(header, personal))))]
    const { value, places, columns: columnsFound } = readRows(tables, columnsFor, [...personal, ...stopHeadings])
    const entryPlaces = placesByRow({
      at: '/entries',
      rows: value.length,
      place: (row, under) => places.get(`/${row}${under}`),
      under: () => placed,
    })
    const leftOutPlaces = placesByRow({
      at: '/leftOut',
      rows: leftOut.length,
      place: (row) => placeOfHeading(tables, leftOut[row] ?? ''),
      under: () => [''],
      besides: entryPlaces,
    })
    const entries = withStops(value, tables)
    const shown = tables.map(columnsOf)
    const notShown = mayBeMissing.filter((field) => shown.some((at) => at[field] === undefined))
    const log = { entries, ...(leftOut.length > 0 && { leftOut }), ...(notShown.length > 0 && { notShown }) }
    return { value: log, places: leftOutPlaces, columns: columnsFound }
  },
}
