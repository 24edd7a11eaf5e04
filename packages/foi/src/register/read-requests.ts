import {
  counted,
  forCount,
  isNamed,
  matchColumns,
  requireList,
  requireObject,
  requireText,
  refused,
  tidyHeading,
  type LeftOut,
  type MatchedColumns,
  type OwnHeadings,
  type Parsed,
} from '@imt/core'
import { columnsByCells, type ToldByCells } from '../log/columns-by-cells.js'
import { areMonthFirst } from '../log/month-first.js'
import { holdsSections } from '../log/section-column.js'
import { isTotal } from '../log/total-row.js'
import { droppedHeadings } from './dropped-headings.data.js'
import { recordedHeadings, requestHeadings, type RequestField } from './headings.data.js'
import { namesPeople } from './personal-headings.js'
import type { FoiRequest } from './request.js'
import { dayFields, requestReader } from './request-of-row.js'

/** A table of requests: a `Table` of a source, or headings and rows of texts. */
export interface RequestTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly (string | { readonly text: string })[])[]
}

/** Settings of `readRequests`. */
export interface ReadRequestsOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /**
   * Columns whose texts are kept with each request, by their headings. Left out, none is: names, addresses and free
   * text are dropped as they are read.
   */
  readonly keep?: readonly string[]
}

/** What became of a column. Headings as published. */
export interface RequestColumns {
  readonly read: readonly string[]
  /** They name people, by their heading or by what stands in them. What stands in them was dropped. */
  readonly personal: readonly string[]
  /** Known, and not needed. What stands in them was dropped. */
  readonly dropped: readonly string[]
  /** Known, and another column of the table, `taken`, was read for the same. What stands in them was dropped. */
  readonly outranked: readonly { readonly heading: string; readonly taken: string }[]
  /** Not known. What stands in them was dropped. */
  readonly unknown: readonly string[]
}

/** The requests of a table, and what of it was not read. */
export interface RequestsRead {
  readonly requests: readonly FoiRequest[]
  readonly columns: RequestColumns
  /** Rows from which nothing was read, counted from 1 below the headings, and why. */
  readonly rowsLeftOut: readonly LeftOut<number>[]
}

const textOf = (cell: string | { readonly text: string } | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '')

/** What a column of sections is known as. */
const sectionsApplied = 'Sections applied'

const knownHeadings = [...Object.values(requestHeadings), recordedHeadings].flat()
/** What the column for the day of receipt is known as. */
const receipt = 'Date received'

/** "date_received", as databases write it, is "date received", unless it is known as it stands. */
const spelled = (heading: string): string =>
  heading.includes('_') && !isNamed(heading, knownHeadings) ? heading.replaceAll('_', ' ').trim() : heading

/** So many rows are looked at for what names people in a column that nobody knows. */
const mostLookedAt = 200
// bound: 300 characters, by readRequests
const holdsAddress = /[^\s@]@[^\s@.]+\.[a-z]/i

/** The known headings of what is told by what stands in a column, where no heading says it. */
const toldByCells = {
  received: receipt,
  responded: 'Date responded',
  provisions: sectionsApplied,
  law: 'Legislation',
  outcome: 'Outcome',
} as const satisfies { readonly [T in ToldByCells]: string }
/**
 * The columns by their headings; where none is of a day, a law, provisions or an outcome, the first whose heading may
 * be and whose cells are. The day on which a request was put on record is that of its receipt only where no column says
 * when it came.
 */
const withColumnsByCells = (
  headings: readonly string[],
  textsOf: (column: number) => readonly string[],
): MatchedColumns<RequestField>['at'] => {
  const { at } = matchColumns(headings, requestHeadings)
  const taken = new Set(Object.values(at))
  const named = [...headings]
  const found = columnsByCells({
    headings,
    taken,
    missing: new Set((Object.keys(toldByCells) as ToldByCells[]).filter((field) => at[field] === undefined)),
    states: [at.status, at.outcome],
    textsOf,
  })
  for (const [field, column] of found) {
    taken.add(column)
    named[column] = toldByCells[field]
  }
  const isDated = (at.received ?? at.firstWorkingDay) !== undefined || named.some((each) => each === receipt)
  const recorded = isDated
    ? -1
    : named.findIndex((heading, column) => !taken.has(column) && isNamed(heading, recordedHeadings))
  const all = named.map((heading, column) => (column === recorded ? receipt : heading))
  return all.every((heading, column) => heading === headings[column]) ? at : matchColumns(all, requestHeadings).at
}

const allHeadings: typeof requestHeadings = {
  ...requestHeadings,
  received: [...requestHeadings.received, ...recordedHeadings],
}
/** Of a table with more headings, none is looked at for what it might have been: no case system has as many. */
const mostHeadings = 100

/** The column that was taken in place of one with a known heading; undefined for a heading that nobody knows. */
const takenFor = (heading: string, at: MatchedColumns<RequestField>['at']): number | undefined =>
  (Object.keys(matchColumns([heading], allHeadings).at) as RequestField[]).map((field) => at[field])[0]

/**
 * Returns the requests of a table: a case system's export, a summary from WhatDoTheyKnow, a trust's own register or a
 * disclosure log, one row each. Of every row its reference, its days and what its words say of law, state, outcome and
 * provisions are kept; names, addresses and free text are dropped as they are read, and the columns that name people
 * are listed. A cell that should hold a day and does not is told with the request, without what stands in it.
 *
 * @param table - headings and rows; a table block of a source of `@imt/tables` is one
 * @param options - headings of one's own, and the columns whose texts are to be kept
 * @returns the requests in the order of the rows; or a refusal: `noRequests` where no heading says when requests were
 *   received or what they are called
 * @throws {TypeError} when the table is none, or an option is not what it should be
 * @example
 * ```ts
 * const read = readRequests({
 *   headers: ['Number', 'Case type', 'Date received', 'Name', 'Current state'],
 *   rows: [['230104001', 'FOI', '05/10/2026', 'A. Person', 'drafting']],
 * })
 * read.ok && read.value.requests[0]?.days // => { received: '2026-10-05' }
 * read.ok && read.value.columns.personal // => ['Name']
 * ```
 */
export const readRequests = (table: RequestTable, options: ReadRequestsOptions = {}): Parsed<RequestsRead> => {
  const { headers, rows } = requireObject(table, 'readRequests: table')
  requireList(headers, 'readRequests: table.headers')
  requireList(rows, 'readRequests: table.rows')
  // Said without what stands there: a row that is none may be somebody's name.
  const noText = headers.findIndex((heading) => typeof heading !== 'string')
  if (noText >= 0) throw new TypeError(`readRequests: table.headers[${noText}] must be text`)
  const noRow = rows.findIndex((row) => !Array.isArray(row))
  if (noRow >= 0) throw new TypeError(`readRequests: table.rows[${noRow}] must be an array`)
  const { headings = {}, keep = [] } = requireObject(options, 'readRequests: options', ['headings', 'keep'])
  const own = new Map(
    Object.entries(requireObject(headings, 'readRequests: options.headings')).map(([heading, as]) => [
      tidyHeading(heading).toLowerCase(),
      requireText(as, 'readRequests: options.headings'),
    ]),
  )
  const isKept = requireList(keep, 'readRequests: options.keep').map((heading) =>
    tidyHeading(requireText(heading, 'readRequests: options.keep')).toLowerCase(),
  )
  const words = headers.map((heading, column) => {
    const named = own.get(tidyHeading(heading).toLowerCase())
    if (named !== undefined) return named
    // "Section" is mostly a part of the body.
    const isSections =
      isNamed(heading, droppedHeadings) &&
      holdsSections(
        heading,
        rows.slice(0, mostLookedAt).map((row) => textOf(row[column])),
      )
    return isSections ? sectionsApplied : spelled(heading)
  })
  const people = words.map(namesPeople)
  const dropped = words.map((heading) => isNamed(heading, droppedHeadings))
  // What names people, or is known and not needed, is never taken for a column that is nearly called so.
  const shown = words.map((heading, column) => (people[column] === true || dropped[column] === true ? '' : heading))
  const at = withColumnsByCells(shown, (column) => rows.slice(0, mostLookedAt).map((row) => textOf(row[column])))
  if ((at.received ?? at.firstWorkingDay ?? at.reviewRequested) === undefined)
    return refused(
      'noRequests',
      'No heading of the table says when requests were received, so it was not read as a register. Head that column "Date received".',
    )
  const known = Object.keys(at).length
  if (known < 2)
    return refused(
      'noRequests',
      'Only one heading of the table is known, so it was not read as a register. Head its columns "Reference", "Date received" and "Date responded".',
    )
  const taken = new Set(Object.values(at))
  const looked = rows.slice(0, mostLookedAt)
  headers.forEach((_, column) => {
    if (taken.has(column) || people[column] === true || dropped[column] === true) return
    people[column] = looked.some((row) => holdsAddress.test(textOf(row[column]).slice(0, 300)))
  })
  const keptColumns = headers.flatMap((heading, column) =>
    isKept.includes(tidyHeading(heading).toLowerCase()) ? [[heading, column] as const] : [],
  )
  const dayColumns = dayFields.flatMap((field) => at[field] ?? [])
  const isMonthFirst = areMonthFirst(rows.flatMap((row) => dayColumns.map((column) => textOf(row[column]))))
  const readRow = requestReader(at, isMonthFirst)
  const requests: FoiRequest[] = []
  const rowsLeftOut: LeftOut<number>[] = []
  rows.forEach((cells, index) => {
    const row = index + 1
    const texts = cells.map(textOf)
    if (texts.every((text) => text.trim() === '')) return
    if (texts.slice(headers.length).some((text) => text.trim() !== '')) {
      rowsLeftOut.push({
        at: row,
        code: 'tooManyCells',
        why: 'it has more cells than the table has headings, so nobody can say which cell stands under which',
      })
      return
    }
    if (isTotal(texts.find((text) => text.trim() !== '') ?? '')) {
      rowsLeftOut.push({ at: row, code: 'total', why: 'it is a row of totals' })
      return
    }
    const kept =
      keptColumns.length === 0
        ? undefined
        : Object.fromEntries(keptColumns.map(([heading, column]) => [heading, texts[column] ?? '']))
    const request = readRow(texts, row, kept)
    const saysNothing =
      (at.reference === undefined || (texts[at.reference] ?? '').trim() === '') &&
      Object.keys(request.days).length === 0 &&
      request.unread.length === 0
    if (saysNothing) rowsLeftOut.push({ at: row, code: 'noRequest', why: 'it has neither a reference nor a day' })
    else requests.push(request)
  })
  const where = (is: (column: number) => boolean): readonly string[] => headers.filter((_, column) => is(column))
  const isPersonal = (column: number): boolean => people[column] === true
  const isLeft = (column: number): boolean =>
    !taken.has(column) && dropped[column] !== true && !isPersonal(column) && tidyHeading(headers[column] ?? '') !== ''
  const outranked = new Map(
    headers.length > mostHeadings
      ? []
      : words.flatMap((heading, column) => {
          const other = isLeft(column) ? takenFor(heading, at) : undefined
          return other === undefined
            ? []
            : [[column, { heading: headers[column] ?? '', taken: headers[other] ?? '' }] as const]
        }),
  )
  const columns: RequestColumns = {
    read: where((column) => taken.has(column)),
    personal: where(isPersonal),
    dropped: where((column) => dropped[column] === true && !isPersonal(column)),
    outranked: [...outranked.values()],
    unknown: where((column) => isLeft(column) && !outranked.has(column)),
  }
  const saysWhetherAnswered = [at.responded, at.closed, at.status, at.outcome].some((column) => column !== undefined)
  const hidden = requests.filter(({ name, row }) => name === `row ${row}`).length
  return {
    ok: true,
    value: { requests, columns, rowsLeftOut },
    notes: [
      ...(saysWhetherAnswered || requests.length === 0
        ? []
        : [
            {
              code: 'noAnswers',
              message:
                'No heading of the table says whether a request was answered, so each is treated as open. Head the column for it "Status" or "Date responded".',
            },
          ]),
      ...(hidden === 0
        ? []
        : [
            {
              code: 'noReference',
              message: `${counted(hidden, 'request')} ${forCount(hidden, 'has', 'have')} no reference that can be shown, and ${forCount(hidden, 'is', 'are')} called by the number of the row. A reference has a number in it, and no words that may name somebody.`,
            },
          ]),
    ],
  }
}
