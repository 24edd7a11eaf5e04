import { namesOf, requireList, requireObject, requireText, type Finding, type Location, type Report } from '@imt/core'
import { readRecords } from '@imt/tables'
import { annotateXlsx, type CellNote } from '@imt/tables/edit'
import { writeXlsx } from '@imt/tables/xlsx'
import { acceptedWords, citationWords, messageWords, repairWords } from '../finding-words.js'
import type { Label } from '../messages/labels.js'
import type { RenderOptions } from '../options.js'
import { messagesWith, type Messages } from '../messages/messages.js'
import { findingRows, otherRows, reportColumns, rowOf } from '../report-table.js'
import { requireFile, type GivenFile } from './given-file.js'

/** What is marked, and what its list of findings says. */
export interface AnnotatedCopyOptions extends Pick<RenderOptions, 'files' | 'rules' | 'title' | 'readOn' | 'messages'> {
  /** The one file that was checked, and what it was read as: `kind` of its source, `xlsx` or `csv`. */
  readonly file: GivenFile & { readonly kind: string }
}

/** An Excel workbook with the findings at their cells. */
export interface AnnotatedCopy {
  readonly bytes: Uint8Array
  /** Findings that stand at a cell, and those that stand in the list alone, which says why. */
  readonly atCells: number
  readonly inListAlone: number
  /** What else is to be known of the copy, each a sentence. */
  readonly remarks: readonly string[]
}

const optionNames = namesOf<AnnotatedCopyOptions>({
  files: true,
  rules: true,
  title: true,
  readOn: true,
  messages: true,
  file: true,
})

const noteWords = (finding: Finding, number: number, say: Messages): string => {
  const { rule, citation = [], accepted } = finding
  const repair = repairWords(finding, say)
  return [
    say.saidOf({ what: `${say.level(finding)} ${String(number)}`, words: rule }),
    messageWords(finding, say),
    ...(repair === undefined ? [] : [repair]),
    ...(accepted === undefined ? [] : [acceptedWords(accepted, say)]),
    ...citation.map((source) => say.source({ citation: citationWords(source, say) })),
  ].join('\n')
}

/** The sheet in which the values of a CSV file stand. */
const dataSheet = 'Data'
const [mostRows, mostColumns] = [1_048_576, 16_384]

/** Spreadsheet letters of a column counted from 1. */
const letters = (column: number): string =>
  column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes
}

/** The records of a CSV file as they stand, each in the row of its number. */
const recordsOf = async ({ name, bytes }: GivenFile): Promise<readonly (readonly string[])[] | undefined> => {
  const rows: string[][] = []
  for await (const batch of readRecords(whole(bytes), { name }))
    for (const [index, fields] of batch.fields.entries()) {
      const place = batch.locate(index, 0)
      const record = place.kind === 'csv' ? place.record : rows.length + 1
      if (record > mostRows || fields.length > mostColumns) return undefined
      while (rows.length < record - 1) rows.push([])
      rows.push(fields)
    }
  return rows
}

/** A workbook to put notes into, and where the places of the file are in it; or why there is none. */
type Base =
  { readonly bytes: Uint8Array; place(location: Location | undefined): Location | undefined } | { readonly why: string }

const baseOf = async (file: AnnotatedCopyOptions['file']): Promise<Base> => {
  const { name, bytes, kind } = file
  const own = (location: Location | undefined): location is Location => location?.source === name
  if (kind === 'xlsx')
    return { bytes, place: (location) => (own(location) && location.kind === 'sheet' ? location : undefined) }
  const rows = await recordsOf(file)
  if (rows === undefined) return { why: `${name} has more rows or columns than a workbook holds` }
  const [headers = [], ...others] = rows
  return {
    bytes: await writeXlsx([{ title: dataSheet, headers, rows: others }]),
    place: (location) =>
      own(location) && location.kind === 'csv'
        ? {
            kind: 'sheet',
            source: name,
            sheet: dataSheet,
            a1: `${letters(location.field)}${String(location.record)}`,
          }
        : undefined,
  }
}

const apart: readonly Label[] = ['place', 'message', 'whatIsWrong']

/** The columns of the list: the place comes first, and leads there; the longest text is last, where it has room. */
const columns: readonly Label[] = [
  'place',
  'number',
  ...reportColumns.filter((column) => !apart.includes(column)),
  'noteAtCell',
  'whatIsWrong',
  'message',
]

const noCopy = (name: string): string =>
  `${name} is no Excel workbook (.xlsx) and no CSV file, so notes cannot be put at its cells: ask for the report as html, which shows tables with the marked cells, or save the file as .xlsx and check that`

/**
 * Returns a copy of the file that was checked with a note at each cell that a finding stands at, and a sheet that lists
 * all findings, what was read and what was not checked. In a copy of a workbook nothing else is changed: formulas,
 * styles, widths, hidden sheets and everything that holds no note stay byte for byte. CSV has no notes, so the copy of
 * a CSV file is a workbook: its values stand in the sheet "Data" as texts, in their rows and columns.
 *
 * A finding about no cell, or at a cell that has a note of its own, stands in the list alone, which says so. The copy
 * is for those who correct the file, not for publishing.
 *
 * @param report - what `check` of a model gave for this one file
 * @param options - the file, and what the list says beside the findings
 * @returns the workbook; or `why` there is none, as a sentence without its full stop
 * @throws {TypeError} when `report` or `options` is not what it should be: it is named
 */
export const annotatedCopy = async (
  report: Report,
  options: AnnotatedCopyOptions,
): Promise<AnnotatedCopy | { readonly why: string }> => {
  requireObject(report, 'annotatedCopy: report')
  requireList(report.findings, 'annotatedCopy: report.findings')
  requireObject(options, 'annotatedCopy: options', optionNames)
  requireList(options.files, 'annotatedCopy: options.files')
  requireList(options.rules, 'annotatedCopy: options.rules')
  const { file, ...about } = options
  const { name } = requireFile(file, 'annotatedCopy: options.file')
  const say = messagesWith(options.messages, 'annotatedCopy: options.messages')
  requireText(file.kind, 'annotatedCopy: options.file.kind')
  if (file.kind !== 'csv' && file.kind !== 'xlsx') return { why: noCopy(name) }
  const base = await baseOf(file)
  if ('why' in base) return base
  const notes: CellNote[] = []
  const noteOf = new Map<number, CellNote>()
  report.findings.forEach((finding, index) => {
    const location = base.place(finding.location)
    if (location === undefined) return
    const note = { location, text: noteWords(finding, index + 1, say) }
    notes.push(note)
    noteOf.set(index, note)
  })
  const list = (why: (index: number) => string) => {
    const findings = [...findingRows(report, about)].map((cells, index) => ({
      ...cells,
      number: String(index + 1),
      noteAtCell: why(index),
    }))
    const rows = [...findings, ...otherRows(report, about)]
    return {
      title: say.label({ name: 'findings' }),
      headers: columns.map((column) => say.label({ name: column })),
      rows: rows.map((cells) => {
        const own = rowOf(cells)
        const more: Readonly<Record<string, string | undefined>> = cells
        return columns.map((column) => own[(reportColumns as readonly Label[]).indexOf(column)] ?? more[column] ?? '')
      }),
      links: findings.map((_, index) => noteOf.get(index)?.location),
    }
  }
  const noCell = 'no: it is about no cell'
  const first = await annotateXlsx(
    base.bytes,
    notes,
    list((index) => (noteOf.has(index) ? 'yes' : noCell)),
  )
  if (first === undefined)
    return { why: `${name} is stored in a way that notes cannot be added to: save it anew as .xlsx` }
  const whys = new Map(first.notPlaced.map(({ note, why }) => [note, why]))
  const said = (index: number): string => {
    const note = noteOf.get(index)
    const why = note && whys.get(note)
    return note === undefined ? noCell : why === undefined ? 'yes' : `no: ${why}`
  }
  // What stands in the list alone is known once the notes are placed: then the list is written anew.
  const made = whys.size === 0 ? first : await annotateXlsx(base.bytes, notes, list(said))
  const atCells = notes.length - whys.size
  return {
    bytes: (made ?? first).bytes,
    atCells,
    inListAlone: report.findings.length - atCells,
    remarks: [
      ...first.remarks,
      ...(file.kind === 'xlsx'
        ? []
        : [`${name} is CSV, which has no notes: the copy is a workbook, in which its values are texts.`]),
    ],
  }
}
