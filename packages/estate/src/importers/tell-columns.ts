import { tidyHeading } from '@imt/core'
import { knownUnit } from '../classes/asset-unit.js'
import { readStatus } from '../records/status-words.js'
import { classInWords } from '../records/class-in-words.js'
import type { ExportMatch } from './match-export.js'

/** What a column can be told to be by its cells: their words are few, and stand for nothing else. */
export type ToldField = 'status' | 'assetType'

const toldFields = ['status', 'assetType'] as const satisfies readonly ToldField[]

/** So many records show what a column is. */
export const enoughRecords = 100

/** Fewer show nothing. */
const fewestCells = 3
/** Of ten cells so many have to be known words, and of ten records so many have to have a cell. */
const [mostKnown, mostFilled] = [0.8, 0.5]
/** Longer ones are remarks. */
const longestWords = 60
/** What comes with a device, where it stands, and who has it: in such columns classes and states may stand as well. */
const ofOther =
  /\b(?:accessor(?:y|ies)|peripherals?|included|attached|charger|dock|notes?|comments?|remarks?|locations?|sites?|rooms?|buildings?|departments?|teams?|users?|assigned|owners?|history|previous|old|from)\b/i

/** True for words that a column has in common with many others: of classes there are few, of descriptions many. */
const areFew = (words: ReadonlySet<string>, cells: number): boolean =>
  words.size <= Math.max(2, Math.ceil(cells / 3) + 2)

const isClass = (cell: string): boolean =>
  cell.length <= longestWords / 2 && !/\d/.test(cell) && knownUnit(cell) !== null
/** What is said of the state of repair says nothing of where a device is, and nothing against the column. */
const condition =
  /^(?:as )?(?:very )?(?:new|good|fair|poor|excellent|average|fine|ok|okay|worn|used|old)(?: condition)?$/i
const isState = (cell: string): boolean => cell.length <= longestWords && readStatus(cell) !== 'unknown'

/** How many of ten cells of a column are words of a field; 0 where the column shows nothing. */
const shareOf = (cells: readonly string[], records: number, field: ToldField): number => {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < fewestCells || filled.length < records * mostFilled) return 0
  if (field === 'assetType' && !areFew(new Set(filled.map((cell) => cell.toLowerCase())), filled.length)) return 0
  const known = filled.filter(field === 'status' ? isState : isClass).length
  const neutral = field === 'status' && known > 0 ? filled.filter((cell) => condition.test(cell)).length : 0
  const share = (known + neutral) / filled.length
  return share >= mostKnown ? share : 0
}

/** True of a column with one word throughout that is no class of devices: "IT" over laptops and printers alike. */
const saysNoClass = (column: number | undefined, rows: readonly (readonly string[])[]): boolean => {
  if (column === undefined) return false
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  return cells.length >= fewestCells && new Set(cells).size === 1 && knownUnit(cells[0] ?? '') === null
}

/** Of descriptions some name a make and a model alone. */
const mostDescribed = 0.6
const descriptions =
  /^(?:(?:asset|item|equipment|device|hardware|kit|product) )?(?:description|desc|details?|name)$|^(?:item|kit|equipment|asset|hardware|device)$/

/** Where a column stands whose words name the classes of devices, with their makes or without; the model may be one. */
const descriptionAt = (
  { at }: Pick<ExportMatch, 'at'>,
  unmapped: ExportMatch['columns']['unmapped'],
  rows: readonly (readonly string[])[],
): number | undefined => {
  const columns = unmapped
    .filter(({ heading }) => descriptions.test(tidyHeading(heading).toLowerCase()))
    .map(({ column }) => column - 1)
  return [...columns, ...(at.model === undefined ? [] : [at.model])].find((column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const told = cells.filter((cell) => classInWords(cell) !== undefined).length
    return (
      cells.length >= fewestCells && cells.length >= rows.length * mostFilled && told >= cells.length * mostDescribed
    )
  })
}

/**
 * Returns the match with those columns in it that no heading tells and the cells do: a column of "Live", "Missing" and
 * "Disposed of" says where devices are, whatever it is headed. A field that a heading tells is not looked for.
 *
 * @param rows - records to look at, `enoughRecords` of them are enough
 */
export const withToldColumns = (match: ExportMatch, rows: readonly (readonly string[])[]): ExportMatch => {
  const { format, columns } = match
  const at = { ...match.at }
  let { unmapped, used } = columns
  const looked = rows.slice(0, enoughRecords)
  for (const field of toldFields) {
    const isGeneral = field === 'assetType' && saysNoClass(at.assetType, looked)
    if (at[field] !== undefined && !isGeneral) continue
    const [best] = unmapped
      .filter(({ heading }) => !ofOther.test(tidyHeading(heading)))
      .map((column) => ({
        column,
        share: shareOf(
          looked.map((row) => (row[column.column - 1] ?? '').trim()),
          looked.length,
          field,
        ),
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || a.column.column - b.column.column)
    if (best === undefined) continue
    const before = used.find(({ field: read }) => read === field)
    at[field] = best.column.column - 1
    if (before !== undefined) {
      used = used.filter((column) => column !== before)
      unmapped = [...unmapped, { column: before.column, heading: before.heading }].sort((a, b) => a.column - b.column)
    }
    used = [...used, { ...best.column, field, byCells: true as const }].sort((a, b) => a.column - b.column)
    unmapped = unmapped.filter((column) => column !== best.column)
  }
  const describedAt = at.assetType === undefined ? descriptionAt({ ...match, at }, unmapped, looked) : undefined
  if (describedAt === undefined)
    return unmapped === columns.unmapped ? match : { format, columns: { ...columns, used, unmapped }, at }
  const described = unmapped.find(({ column }) => column === describedAt + 1)
  if (described !== undefined) {
    // What describes a device says what it is, as a model does.
    const field: ToldField | 'model' = at.model === undefined ? 'model' : 'assetType'
    if (field === 'model') at.model = describedAt
    used = [...used, { ...described, field, byCells: true as const }].sort((a, b) => a.column - b.column)
    unmapped = unmapped.filter((column) => column !== described)
  }
  return { format, columns: { ...columns, used, unmapped }, at, describedAt }
}

/** True where a column that no heading tells may still be told by its cells. */
export const mayBeTold = ({ at, columns }: ExportMatch): boolean =>
  columns.unmapped.length > 0 || (at.assetType === undefined && at.model !== undefined)
