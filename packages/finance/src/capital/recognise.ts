import {
  matchColumns,
  parseFigure,
  placesByRow,
  pointerTo,
  readRows,
  tidyHeading,
  type Block,
  type Cell,
  type PartRecogniser,
  type Table,
  type TextLayout,
} from '@imt/core'
import { isBlank, plainRows } from '../table/plain-rows.js'
import { beginsAsTotal, isSubTotalWord } from '../table/row-role.js'
import type { FinanceInput } from '../section.js'
import { columnScale, scaleOf } from '../table/scale-of.js'
import { capitalColumns, yearHeading, yearOf } from './columns.js'
import type { CapitalAmountInput, CapitalLineInput } from './schema.js'
import { schemeColumn, type SchemeColumn } from './scheme-columns.js'
import { schemeTableOf, type SchemeTable } from './scheme-table.js'
import { starter } from './starter.data.js'

const isCapitalTable = (block: Block): block is Table => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, capitalColumns)
  return (
    at.category !== undefined &&
    at.project !== undefined &&
    block.headers.some((header) => yearOf(header) !== undefined)
  )
}

const isAmount = (text: string): boolean => parseFigure(text, { unit: 'gbp' }).ok
const isLabel = (text: string): boolean => text.length <= 160 && !isAmount(text)

const capitalLayout: TextLayout = {
  id: 'finance/capital',
  columns: [
    { names: capitalColumns.category, accepts: isLabel, mayBeEmpty: true },
    { names: capitalColumns.project, accepts: isLabel },
    { names: [yearHeading], accepts: isAmount },
  ],
}

interface YearColumn {
  readonly column: number
  readonly about: Omit<CapitalAmountInput, 'amount'>
}

/** The columns of a list of schemes: each keeps its heading, since several may be of no year. */
const schemeColumns = ({ table, columns }: SchemeTable): readonly YearColumn[] => {
  const corner = scaleOf(table.headers[0] ?? '')
  return columns.map(({ column, year, measure }) => {
    const heading = table.headers[column] ?? ''
    const scale = (scaleOf(heading) ?? corner ?? columnScale(heading, table.caption, table.under))?.scale ?? 1
    return {
      column,
      about: {
        year,
        heading: tidyHeading(heading),
        ...(measure === 'value' ? {} : { measure }),
        ...(scale === 1 ? {} : { scale }),
      },
    }
  })
}

/** The further columns of amounts of a table with categories: totals over the years, prior years, what is left. */
const furtherColumns = (table: Table): ReadonlyMap<number, SchemeColumn> => {
  const { at } = matchColumns(table.headers, capitalColumns)
  const named = new Set<number | undefined>(Object.values(at))
  return new Map(
    table.headers.flatMap((header, column): readonly [number, SchemeColumn][] => {
      if (named.has(column) || yearOf(header) !== undefined) return []
      const found = schemeColumn(header)
      const cells = table.rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '')
      return found === undefined || cells.length === 0 || !cells.every(isAmount) ? [] : [[column, found]]
    }),
  )
}

/**
 * The columns of amounts of a table with categories. Where there are others beside those of years, each keeps its
 * heading, and the sums along its rows hold, too.
 */
const yearColumns = (table: Table): readonly YearColumn[] => {
  const further = furtherColumns(table)
  return table.headers.flatMap((header, column): readonly YearColumn[] => {
    const found = yearOf(header) ?? further.get(column)
    if (found === undefined) return []
    const scale = columnScale(header, table.caption, table.under)?.scale ?? 1
    return [
      {
        column,
        about: {
          year: found.year,
          ...(further.size === 0 ? {} : { heading: tidyHeading(header) }),
          ...(found.measure === 'value' ? {} : { measure: found.measure }),
          ...(scale === 1 ? {} : { scale }),
        },
      },
    ]
  })
}

/**
 * A table without the rows that state nothing; its total stands under the project, and a heading row names the category
 * of those below.
 */
const arranged = (table: Table): Table => {
  const { at } = matchColumns(table.headers, capitalColumns)
  const rows = plainRows(table).map(({ cells, section }) => {
    const category = at.category === undefined ? undefined : cells[at.category]
    const project = at.project === undefined ? undefined : cells[at.project]
    if (!category || !project) return cells
    const words = tidyHeading(category.text)
    if (isBlank(project) && (beginsAsTotal(words) || isSubTotalWord(words)))
      return cells.map((cell) =>
        cell === project ? { ...cell, text: category.text } : cell === category ? { ...cell, text: '' } : cell,
      )
    const isNamed =
      section !== undefined &&
      isBlank(category) &&
      !beginsAsTotal(tidyHeading(project.text)) &&
      !isSubTotalWord(tidyHeading(project.text))
    return isNamed ? cells.map((cell) => (cell === category ? { ...cell, text: section } : cell)) : cells
  })
  return { ...table, rows }
}

/** How the rows of a table are read: those with categories and years, or a list of schemes. */
interface Arranged {
  readonly table: Table
  readonly columns: readonly YearColumn[]
  /** Of a list of schemes, the heading that names them, as published, and the heading that each row stands under. */
  readonly names?: string
  readonly sections?: readonly string[]
}

const projectHeading = 'Project'

const arrangedOf = (block: Block): readonly Arranged[] => {
  if (isCapitalTable(block)) {
    const table = arranged(block)
    return [{ table, columns: yearColumns(table) }]
  }
  const schemes = schemeTableOf(block)
  if (schemes === undefined) return []
  const [names = '', ...headings] = schemes.table.headers
  const rows = plainRows(schemes.table)
  const isTotal = (words: string): boolean => beginsAsTotal(words) || isSubTotalWord(words)
  return [
    {
      table: { ...schemes.table, headers: [projectHeading, ...headings], rows: rows.map(({ cells }) => cells) },
      columns: schemeColumns(schemes),
      names,
      sections: rows.map(({ cells, section = '' }) => (isTotal(tidyHeading(cells[0]?.text ?? '')) ? '' : section)),
    },
  ]
}

/** Recognises capital programmes: category, project and one or several columns a year; or lists of schemes. */
export const recogniseCapital: PartRecogniser<FinanceInput, 'capital'> = {
  part: 'capital',
  knows: { columns: capitalColumns, wants: [['category'], ['project']], starter },
  layouts: [capitalLayout],
  headings: [/^capital$/i],
  score: (block) => (isCapitalTable(block) ? 0.9 : schemeTableOf(block) === undefined ? 0 : 0.5),
  read: (blocks) => {
    const all = blocks.flatMap(arrangedOf)
    const tables = all.map(({ table }) => table)
    const known = all.flatMap(({ table, columns }) => columns.map(({ column }) => table.headers[column] ?? ''))
    const named = readRows(tables, capitalColumns, known)
    const rows = all.flatMap(({ table, columns, sections }, number) => {
      const about = tables.length === 1 ? {} : { table: number + 1 }
      return table.rows.map((row, at) => ({ columns, row, about, section: sections?.[at] }))
    })
    const amountsOf = (index: number): readonly { readonly about: YearColumn['about']; readonly cell: Cell }[] => {
      const { columns, row } = rows[index] ?? { columns: [], row: [] }
      // A row without its project was not read: its amounts may stand under the wrong years.
      return (named.value[index]?.project === undefined ? [] : columns).flatMap(({ column, about }) => {
        const cell = row[column]
        return cell === undefined ? [] : [{ about, cell }]
      })
    }
    const value = named.value.map((line, index) => ({
      ...(rows[index]?.section === undefined ? {} : { category: rows[index].section }),
      ...line,
      amounts: amountsOf(index).map(({ about, cell }) => ({ ...about, amount: cell.text })),
      ...rows[index]?.about,
    }))
    const places = placesByRow({
      rows: value.length,
      place: (row, under) => {
        const position = /^\/amounts\/(\d{1,9})\/amount$/.exec(under)?.[1]
        return position === undefined ? undefined : amountsOf(row)[Number(position)]?.cell.location
      },
      under: (row) => amountsOf(row).map((_, position) => pointerTo('amounts', position, 'amount')),
      besides: named.places,
    })
    // A cut row lacks cells: the schema reports them, so the type promises more than the file.
    const published = all.flatMap(({ names }) => names ?? [])
    const asPublished = (headings: readonly string[]): readonly string[] => {
      const rest = [...published]
      return headings.map((heading) => (heading === projectHeading ? (rest.shift() ?? heading) : heading))
    }
    const { used, unused, ...columns } = named.columns
    return {
      value: value as readonly CapitalLineInput[],
      places,
      columns: { ...columns, used: asPublished(used), unused: asPublished(unused) },
    }
  },
}
