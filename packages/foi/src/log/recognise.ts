import {
  isNamed,
  matchColumns,
  placesByRow,
  pointerTo,
  readRows,
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
import type { LogEntry } from './entry.js'
import { ofStaff } from './of-staff.js'
import type { NotShown } from './schema.js'
import { starter } from './starter.data.js'

type Field =
  | 'reference'
  | 'receivedOn'
  | 'firstWorkingDay'
  | 'respondedOn'
  | 'publishedOn'
  | 'dueOn'
  | 'onTime'
  | 'title'
  | 'category'
  | 'regime'
  | 'request'
  | 'response'
  | 'outcome'
  | 'status'
  | 'provisions'
  | 'publicInterest'
  | 'attachments'
  | 'authority'
  | 'requesterType'

/**
 * The headings under which logs publish each field: seen in logs of trusts and councils and in exports of case systems.
 */
const columns: ColumnNames<Field> = {
  reference: [
    /^(?:our |internal |case |request |foir? |file\/request |disclosure |log )*(?:reference|ref|id|number|no|identifier)\.?(?: number)?$/i,
    'case_id',
    /^foir? (?:ref(?:erence)?|number|id|request reference)$/i,
    'foir',
  ],
  receivedOn: [
    /^(?:date )?(?:request )?(?:received|rec['’]?d|requested)(?: on| date)?$/i,
    /^request date$/i,
    /^date (?:of )?(?:request|receipt)(?: received)?$/i,
    /^date request received$/i,
    /^receipt date$/i,
    /^date (?:in|logged|opened|raised)$|^(?:logged|opened|raised)(?: on)?$/i,
    // Logs that give months only: Medway, Maidstone and Tunbridge Wells (reference/foi/disclosure-logs.md).
    /^month (?:received|of (?:request|receipt))$/i,
    'datecreated',
    'time_created',
  ],
  firstWorkingDay: [/^(?:first|1st) working day(?: after receipt)?$/i, /^(?:working )?day (?:1|one)$/i],
  respondedOn: [
    /^(?:completion|closure|closed|closing|reply|answer|issue) date$/i,
    /^date (?:request )?(?:replied(?: to)?|responded(?: to)?|completed|answered|closed|sent|issued|disclosed)$/i,
    /^date (?:of )?(?:the )?(?:our )?(?:response|reply|decision|answer|closure|completion|disclosure)(?: (?:sent|issued))?$/i,
    /^date (?:the )?(?:response|reply|answer) (?:was )?(?:sent|issued|given)$/i,
    /^(?:responded|replied|answered|closed|completed|issued)(?: (?:on|date))?$/i,
    /^(?:response|reply|answer) (?:date|sent(?: on| date)?|issued(?: on| date)?)$/i,
    /^month (?:responded|answered|closed|of (?:response|reply|answer))$/i,
    /^date out$/i,
    'date_completed',
  ],
  publishedOn: [
    /^(?:date )?(?:published|released)(?: date| on)?$/i,
    /^publication date$/i,
    /^response published$/i,
    'datepublished',
    'publish_in_the_disclosure_log_date',
  ],
  dueOn: [/^(?:response |date )?due(?: date| on| by)?$/i, /^(?:target|(?:external |statutory )?deadline)(?: date)?$/i],
  // "Deadlines met": APHA's data set (reference/foi/disclosure-logs.md). "On time?": registers (not verified).
  onTime: [
    /^(?:answered |responded |replied |closed |completed )?(?:on|in|within) ?(?:time|(?:20|twenty) (?:working )?days|timescales?|(?:the )?(?:deadline|statutory (?:time|deadline|timescale)|target))\??$/i,
    /^(?:deadlines?|targets?|timescales?) (?:met|achieved)\??$|^met (?:deadline|target|timescale)s?\??$/i,
  ],
  title: [
    /^(?:request |case |foi )?(?:title|subject(?: matter)?|summary|description|topic)$/i,
    // "Summary of request", "Topic": disclosure logs of trusts (measured/reading.md, F2; measured/foi.md, F17).
    /^(?:brief |short )?(?:summary|description|subject(?: matter)?|title|topic|nature|outline) of (?:the )?(?:foi |foia |eir )?(?:request|enquiry|information requested)$/i,
    /^(?:request|foi) (?:subject matter|topic)$/i,
    /^document title$/i,
    'case_label',
  ],
  category: [/^(?:request )?(?:category|theme)$/i, 'keywords'],
  regime: [
    /^(?:regulations?|legislation|regime|act|law)(?: applied| used)?$/i,
    /^(?:request |case |enquiry )?type(?: of (?:request|case|enquiry))?$/i,
  ],
  request: [
    /^(?:foi )?request(?: text| extract| details)?$/i,
    /^details of (?:the )?(?:request|enquiry)$/i,
    /^(?:you asked|questions?|information requested)$/i,
    'requestbody',
    'details',
  ],
  response: [
    /^(?:our |trust )?response(?: text| details)?$/i,
    /^details of (?:the )?response$/i,
    /^(?:we answered|response sent|information (?:released|provided))$/i,
    'responsebody',
  ],
  outcome: [
    /^(?:(?:request|response|final|foi|disclosure|case) )?(?:outcome|decision|result)$/i,
    /^(?:outcome|decision|result) of (?:the )?(?:foi )?(?:request|response|case)$/i,
  ],
  status: [/^(?:(?:current|request|case) )?(?:status|progress|state)$/i],
  provisions: [
    // "Exemption/Exception": logs under several laws (measured/foi.md, F9).
    /^(?:exemptions?|exceptions?)(?: ?(?:\/|&|and|or|and\/or) ?(?:exemptions?|exceptions?))?(?: (?:applied|used|cited|engaged|claimed|relied (?:on|upon)))?$/i,
    // "Refusal reason": the case system of the Ministry of Justice.
    /^refusal reasons?$/i,
    /^reasons? for (?:refusal|withholding|exemption|non-?disclosure)$/i,
    /^sections? (?:applied|used|cited|engaged|relied (?:on|upon))$/i,
  ],
  publicInterest: [/^(?:pit|public interest)\b.*$/i],
  attachments: [/^(?:attachments?|documents?)(?: \d)?$/i],
  // WhatDoTheyKnow (github.com/data-to-insight/foi-csc-scrape-tool, foi_requests_summary.csv).
  authority: [/^(?:public )?(?:authority|body)(?: name)?$/i],
  requesterType: [/^(?:requester|applicant|requestor) (?:type|category)$/i],
}
/** Columns that name people: known, and never read. */
const personal: readonly RegExp[] = [
  /^(?:full )?(?:name|requester|requestor|applicant|enquirer|correspondent|customer|complainant)(?:'s)?(?: (?:full )?name)?$/i,
  /^(?:name of )?(?:the )?(?:requester|requestor|applicant|enquirer|correspondent|customer)(?:'s)? (?:e-?mail|address|details|organisation|company|contact)$/i,
  /^name of (?:the )?(?:requester|requestor|applicant|enquirer|correspondent|customer)$/i,
  /^(?:requested|submitted|asked|made|received) (?:by|from)$/i,
  /^(?:organi[sz]ation|company|employer)(?: name)?$/i,
  /^(?:e-?mail|e-?mail address|telephone|contact(?: (?:details|name|person|number|e-?mail|telephone))?)$/i,
  /^(?:first|last|middle|given|family) ?names?$|^(?:forenames?|surname|initials|salutation|sender|from)$/i,
  /^(?:home |postal |correspondence |requester(?:'s)? )?(?:address|post ?code)$/i,
  ofStaff,
]

/** What only lists of other things have in their headings or say of what became of an entry. */
const ofOtherThings =
  /\b(?:complain|enquir|incident|ticket|referral|patient|pals\b|ward\b|defect|repair|work order|job\b|invoice|supplier|fault|claim\b|asset\b|planning)/i
const outcomeOfComplaint = /\b(?:upheld|substantiated|well[- ]?founded|unfounded|justified|no case to answer)\b/i
/** What says that the rows are requests for information: in headings, in references and file names, in outcomes. */
const ofRequests =
  /\b(?:foi|foia|foir|eirs?|rfi|exempt\w*|exceptions?|disclos\w*|applicant|legislation|refusal|you asked|information (?:requested|released)|(?<!\bdate )(?<!\bdate of )requests?(?! (?:number|no|id|date)\b))\b/i
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
const columnsOf = ({ headers }: Table): MatchedColumns<Field>['at'] => matchColumns(headers, columns).at
/** Where a log has only one column of the two, its status is what became of the request. */
const columnsFor = (table: Table): ColumnNames<Field> => {
  const at = columnsOf(table)
  return at.outcome === undefined && at.status !== undefined ? statusAsOutcome : columns
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

/** A table as its log is laid out, with its columns and how many of them are known. */
const laidOut = (
  published: Table,
): { readonly table: Table; readonly at: MatchedColumns<Field>['at']; readonly known: number } | null => {
  for (const table of [asRow(published), withReference(published)]) {
    if (table === null) continue
    const at = columnsOf(table)
    const hasDay = (at.receivedOn ?? at.firstWorkingDay ?? at.respondedOn) !== undefined
    // Without a reference, a request is known by what it asks for.
    const isLog = hasDay && (at.reference ?? at.title ?? at.request) !== undefined
    const known = Object.keys(at).length
    if (isLog && known >= 3) return { table, at, known }
  }
  return null
}

const scoreOf = (block: Block, under: readonly string[]): number => {
  const log = block.kind === 'table' ? laidOut(block) : null
  if (log === null) return 0
  // Nothing else says of each entry when it was received and when it was answered, beside a subject or an outcome.
  const hasDays = (log.at.receivedOn ?? log.at.firstWorkingDay) !== undefined && log.at.respondedOn !== undefined
  if (under.some((text) => heading.test(text))) return 0.9
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
  const isNamed =
    table.headers.some((text) => ofRequests.test(text)) ||
    textsOf(table, at.reference).some((text) => referenceOfRequest.test(text)) ||
    textsOf(table, at.regime).some((text) => ofRequests.test(text)) ||
    nameOfLog.test(table.location.source)
  if (isNamed) return !table.headers.some((text) => /\bcomplain|\bincident|\bticket/i.test(text))
  if (table.headers.some((text) => ofOtherThings.test(text))) return false
  if (outcomes.some((text) => outcomeOfComplaint.test(text))) return false
  if (outcomes.some((text) => outcomeOfRequest.test(text))) return true
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

/**
 * Recognises a disclosure log: a row for each request, or a table of labels and values for one. Columns that name
 * people are left out.
 */
export const recogniseLog: PartRecogniser<FoiInput, 'log'> = {
  part: 'log',
  knows: { columns: {}, wants: [], starter },
  rowsAt: '/entries',
  score,
  read: (blocks) => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [laidOut(block)?.table ?? block] : []))
    const leftOut = [...new Set(tables.flatMap(({ headers }) => headers.filter((header) => isNamed(header, personal))))]
    const { value, places, columns: columnsFound } = readRows(tables, columnsFor, [...personal])
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
    const entries: readonly LogEntry[] = value
    const shown = tables.map(columnsOf)
    const notShown = mayBeMissing.filter((field) => shown.some((at) => at[field] === undefined))
    const log = { entries, ...(leftOut.length > 0 && { leftOut }), ...(notShown.length > 0 && { notShown }) }
    return { value: log, places: leftOutPlaces, columns: columnsFound }
  },
}
