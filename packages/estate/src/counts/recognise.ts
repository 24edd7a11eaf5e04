import {
  parseFigure,
  pointerTo,
  tidyHeading,
  type Block,
  type Cell,
  type JsonPointer,
  type Location,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import { afterDevice } from '../classes/device-head.js'
import { isTotalRow } from '../classes/total-row.js'
import { measureOf } from '../classes/measure.js'
import type { EstateInput } from '../section.js'
import { namesSystem, systemCorner, versionColumn } from './of-systems.js'
import type { CountTableInput } from './schema.js'
import { starter } from './starter.data.js'

const aboutMoney =
  /[£$€%]|\b(?:costs?|spend(?:ing)?|spent|budgets?|expenditure|prices?|values?|per ?cent|percentage)\b/i
/** Longer tables list devices, and do not count them. */
const mostRows = 2_000

const numberOf = /^(?:number|no\.?|count) of /i

const isKind = (label: string): boolean => {
  const kind = label.replace(numberOf, '')
  return afterDevice(kind) !== undefined && measureOf(kind) === 'stock'
}
const isTotal = (label: string): boolean => isTotalRow({ assetType: label })

const isCount = (text: string): boolean => parseFigure(text, { unit: 'count' }).ok

/** True where each column beside the labels holds counts, or nothing. */
const holdsCounts = ({ headers, rows }: Table): boolean =>
  headers.slice(1).every((_, column) => {
    const texts = rows.map((row) => row[column + 1]?.text.trim() ?? '').filter((text) => text !== '')
    return texts.some((text) => /\d/.test(text)) && texts.filter(isCount).length * 4 >= texts.length * 3
  })

/** How many columns hold the version or build of a system beside its name. */
const versionColumns = ({ headers }: Table): number => {
  const [corner = '', ...columns] = headers.map(tidyHeading)
  if (!systemCorner.test(corner)) return 0
  const first = columns.findIndex((column) => !versionColumn.test(column))
  return first < 0 ? 0 : first
}

/** A table of systems with their versions as one of systems: the version stands behind the name. */
const joined = (table: Table): Table => {
  const more = versionColumns(table)
  if (more === 0) return table
  return {
    ...table,
    headers: [table.headers[0] ?? '', ...table.headers.slice(1 + more)],
    rows: table.rows.map(([name, ...cells]) => {
      const text = [name, ...cells.slice(0, more)].map((cell) => cell?.text.trim() ?? '').filter((word) => word !== '')
      return name === undefined ? [] : [{ ...name, text: text.join(' ') }, ...cells.slice(more)]
    }),
  }
}

/** True for a table that counts devices by two things, or by operating system. */
const isCountTable = (published: Block): boolean => {
  const block = published.kind === 'table' ? joined(published) : published
  if (block.kind !== 'table' || block.headers.length < 2 || block.rows.length === 0 || block.rows.length > mostRows)
    return false
  const [corner = '', ...columns] = block.headers.map(tidyHeading)
  const labels = block.rows.map(([label]) => tidyHeading(label?.text ?? ''))
  const words = [block.caption ?? '', block.under.at(-1) ?? '', corner, ...columns, ...labels]
  if (words.some((text) => aboutMoney.test(text)) || labels.every(isCount)) return false
  const parts = columns.filter((column) => !isTotal(column))
  const kinds = parts.filter(isKind).length
  const plain = labels.filter((label) => !isTotal(label))
  const areKinds = plain.length > 0 && plain.filter(isKind).length * 2 >= plain.length
  const isMatrix = (kinds >= 2 && kinds * 2 >= parts.length) || (areKinds && parts.length >= 2 && columns.some(isTotal))
  const systems = Math.max(
    parts.filter(namesSystem).length / parts.length,
    plain.filter(namesSystem).length / plain.length,
  )
  const isOfSystems = systemCorner.test(corner) || (systems >= 0.5 && Math.max(parts.length, plain.length) >= 2)
  const isOfOneKind = columns.length === 1 && kinds === 1 && labels.some(isTotal)
  return (isMatrix || isOfSystems || isOfOneKind) && holdsCounts(block)
}

/** True for a table whose counts stand in several columns. */
export const isMatrix = (block: Block): boolean =>
  isCountTable(block) && block.kind === 'table' && block.headers.length > 2

const cellOf = (cell: Cell | undefined): CountTableInput['rows'][number]['cells'][number] => {
  if (cell === undefined) return {}
  return isCount(cell.text) ? { count: cell.text } : { words: tidyHeading(cell.text) }
}

const readTable = (published: Table, index: number, places: Map<JsonPointer, Location>): CountTableInput => {
  const table = joined(published)
  const [corner = '', ...columns] = table.headers.map(tidyHeading)
  const title = table.caption ?? table.under.at(-1)
  places.set(pointerTo(index), table.location)
  const rows = table.rows.map((row, at) => {
    if (row[0]) places.set(pointerTo(index, 'rows', at, 'label'), row[0].location)
    const cells = columns.map((_, column) => {
      const cell = row[column + 1]
      const value = cellOf(cell)
      if (cell) {
        places.set(pointerTo(index, 'rows', at, 'cells', column), cell.location)
        for (const key of Object.keys(value))
          places.set(pointerTo(index, 'rows', at, 'cells', column, key), cell.location)
      }
      return value
    })
    return { label: tidyHeading(row[0]?.text ?? ''), cells }
  })
  return { ...(title === undefined ? {} : { title: tidyHeading(title) }), corner, columns, rows }
}

/** Recognises tables that count devices by site and class, by class and year of age, or by operating system. */
export const recogniseCounts: PartRecogniser<EstateInput, 'counts'> = {
  part: 'counts',
  knows: { columns: {}, wants: [], starter },
  score: (block) => (isCountTable(block) ? 0.6 : 0),
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const tables = blocks.filter((block) => block.kind === 'table')
    const value = tables.map((table, index) => readTable(table, index, places))
    return { value, places, columns: { used: tables.flatMap(({ headers }) => headers), unused: [] } }
  },
}
