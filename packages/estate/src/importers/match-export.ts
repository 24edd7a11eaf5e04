import { type Parsed, refused } from '@imt/core'
import { exportFormats } from './export-formats.data.js'
import { headingKey, type DeviceField, type ExportFormat, type ExportName } from './export-format.js'

/** A column of an export, by its place (from 1) and heading. A heading that stands twice is told apart by the place. */
export interface ExportColumn {
  readonly column: number
  readonly heading: string
}

/** Every column of an export: read, understood and left out, or not known. None is missing. */
export interface ColumnReport {
  readonly used: readonly (ExportColumn & { readonly field: DeviceField })[]
  readonly ignored: readonly ExportColumn[]
  readonly unmapped: readonly ExportColumn[]
  /** Columns whose heading stands more than once: only the first of them was read, if any. */
  readonly repeated: readonly ExportColumn[]
}

/** Which export a heading row belongs to, and what becomes of its columns. */
export interface ExportMatch {
  readonly format: ExportFormat
  readonly columns: ColumnReport
  /** Position of each field, from 0. */
  readonly at: Readonly<Partial<Record<DeviceField, number>>>
}

const columnsOf = (headers: readonly string[], format: ExportFormat): ExportMatch => {
  const keys = headers.map(headingKey)
  const first = (key: string): number => keys.indexOf(key)
  const at: Partial<Record<DeviceField, number>> = {}
  for (const [heading, field] of format.fields) {
    const position = first(headingKey(heading))
    if (position >= 0 && at[field] === undefined) at[field] = position
  }
  const byPosition = new Map(Object.entries(at).map(([field, position]) => [position, field as DeviceField]))
  const known = new Set([...format.ignored, ...format.fields.map(([heading]) => heading)].map(headingKey))
  const used: (ExportColumn & { field: DeviceField })[] = []
  const ignored: ExportColumn[] = []
  const unmapped: ExportColumn[] = []
  const repeated: ExportColumn[] = []
  headers.forEach((heading, index) => {
    const key = keys[index] ?? ''
    const column = { column: index + 1, heading: heading.replace('\ufeff', '').trim() }
    const field = byPosition.get(index)
    if (field !== undefined) used.push({ ...column, field })
    else (known.has(key) ? ignored : unmapped).push(column)
    if (key !== '' && first(key) !== keys.lastIndexOf(key)) repeated.push(column)
  })
  return { format, columns: { used, ignored, unmapped, repeated }, at }
}

const share = ({ columns }: ExportMatch, headers: readonly string[]): number =>
  1 - columns.unmapped.length / headers.length

/**
 * Returns which export a heading row belongs to, and for every column whether it is used, left out or unknown. Case,
 * spaces, hyphens and underscores in headings do not count, and a byte order mark is passed over.
 *
 * @param headers - the heading row as it stands in the file
 * @param name - the export, where it is known; otherwise the one whose headings fit best
 * @returns the match; or a refusal: `unknownExport`, with what the closest lacks
 * @example
 * ```ts
 * const { format, columns } = valueOf(
 *   matchExport(['\ufeffAsset Tag', 'Serial', 'Purchased', 'Cost', 'Address', 'Address', 'Ward']),
 * )
 * format.name // => 'snipe-it-report'
 * columns.used.map(({ field }) => field) // => ['assetTag', 'serial', 'purchased', 'cost']
 * columns.repeated // => [{ column: 5, heading: 'Address' }, { column: 6, heading: 'Address' }]
 * columns.unmapped // => [{ column: 7, heading: 'Ward' }]
 * ```
 */
export const matchExport = (headers: readonly string[], name?: ExportName): Parsed<ExportMatch> => {
  const keys = new Set(headers.map(headingKey))
  const lacking = (format: ExportFormat): readonly string[] =>
    format.signature.filter((heading) => !keys.has(headingKey(heading)))
  const candidates = exportFormats.filter((format) =>
    name === undefined ? lacking(format).length === 0 : format.name === name,
  )
  const matches = candidates
    .map((format) => columnsOf(headers, format))
    .sort((a, b) => share(b, headers) - share(a, headers))
  const [best] = matches
  if (best !== undefined) return { ok: true, value: best, notes: [] }
  const closest = exportFormats.reduce((a, b) => (lacking(b).length < lacking(a).length ? b : a))
  return refused(
    'unknownExport',
    `The headings are those of no known export. The closest is ${closest.title}, which also has: ${lacking(closest).join(', ')}.`,
  )
}
