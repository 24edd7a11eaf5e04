import { counted, grouped } from '@imt/core'
import type { Remark } from '../checks/public-remarks.js'
import type { ShownCell, ShownRow, ShownTable } from '../tables/shown-table.js'
import { element, oneLine, spokenOnly, type Content, type Element } from './nodes.js'

/** So many rows of a table are shown on a page; the file to download holds all. */
const mostRows = 300

/** A text of at most so many characters (a day, a reference, an amount) is not broken. A long one gets room. */
const shortText = 12
const longText = 60

/** What is known of the values of a table beside what was published. */
export interface Noted {
  readonly byPlace: ReadonlyMap<string, readonly Remark[]>
  /** The file to download that holds the whole table. */
  readonly file?: string
}

/** The name by which a page links to the cell of a value. */
export const anchorOf = (pointer: string): string =>
  pointer
    .replace(/^\/sections\//, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const remarksOn = (cell: ShownCell, { byPlace }: Noted): readonly Remark[] =>
  cell.at === undefined ? [] : (byPlace.get(cell.at) ?? [])

/** The value that is proved to belong in a cell, if one is. */
const correctionOf = (cell: ShownCell, noted: Noted): Remark | undefined =>
  remarksOn(cell, noted).find(({ finding: { repair } }) => repair !== undefined && repair.at === cell.at)

const words = (cell: ShownCell): readonly Content[] => [
  cell.href === undefined ? oneLine(cell.text) : element('a', { href: cell.href }, [oneLine(cell.text)]),
  cell.spoken === undefined ? undefined : spokenOnly(` (${cell.spoken})`),
]

const widthOf = ({ text }: ShownCell): readonly string[] =>
  text.length <= shortText ? ['imt-short'] : text.length > longText ? ['imt-long'] : []

const cellElement = (cell: ShownCell, isHeading: boolean, isNumeric: boolean, noted: Noted): Element => {
  const remarks = remarksOn(cell, noted)
  const name = isHeading ? 'nhsuk-table__header' : 'nhsuk-table__cell'
  const className = [
    name,
    ...(isNumeric ? [isHeading ? 'nhsuk-table__header--numeric' : 'nhsuk-table__cell--numeric'] : []),
    ...widthOf(cell),
    ...(cell.isAbsent === true ? ['imt-muted'] : []),
    ...(remarks.length > 0 ? ['imt-cell--checked'] : []),
  ]
  return element(
    isHeading ? 'th' : 'td',
    {
      className,
      ...(isHeading ? { scope: 'row' } : {}),
      ...(remarks.length > 0 && cell.at !== undefined ? { id: anchorOf(cell.at) } : {}),
    },
    [
      ...words(cell),
      ...remarks.flatMap(({ id }): Content[] => [
        ' ',
        element('a', { href: `checks.html#${id}` }, [id.replace('-', ' ')]),
      ]),
    ],
  )
}

const correctedCell = (cell: ShownCell | undefined, noted: Noted): Element => {
  const remark = cell === undefined ? undefined : correctionOf(cell, noted)
  return element('td', { className: ['nhsuk-table__cell', 'nhsuk-table__cell--numeric'] }, [
    remark?.finding.repair === undefined
      ? element('span', { className: ['imt-muted'] }, ['as stated'])
      : element('strong', {}, [oneLine(remark.finding.repair.to)]),
  ])
}

/** The rows that are shown: the first, and of the rest those with a remark and the totals, as far as there is room. */
const shownRows = (rows: readonly ShownRow[], noted: Noted): readonly ShownRow[] => {
  if (rows.length <= mostRows) return rows
  const room = Math.floor(mostRows / 3)
  const later = rows
    .slice(mostRows - room)
    .filter(({ cells, isTotal }) => isTotal === true || cells.some((cell) => remarksOn(cell, noted).length > 0))
  return [...rows.slice(0, mostRows - room), ...later.slice(0, room)]
}

/** A table with caption, headings and scopes, in a part of the page that scrolls by itself. */
export const tableElement = (table: ShownTable, noted: Noted): Element => {
  const rows = shownRows(table.rows, noted)
  const corrected = table.columns.map((_, column) =>
    rows.some(({ cells }) => {
      const cell = cells[column]
      return cell !== undefined && correctionOf(cell, noted) !== undefined
    }),
  )
  const head = table.columns.flatMap(({ heading, isNumeric = false }, column) => {
    const className = ['nhsuk-table__header', ...(isNumeric ? ['nhsuk-table__header--numeric'] : [])]
    return [
      element('th', { scope: 'col', className }, [oneLine(heading)]),
      ...(corrected[column] === true
        ? [element('th', { scope: 'col', className }, [`${oneLine(heading)}, corrected where proved`])]
        : []),
    ]
  })
  const cut =
    rows.length === table.rows.length
      ? ''
      : `: ${grouped(rows.length)} of ${counted(table.rows.length, 'row')}${noted.file === undefined ? '' : '; the file holds all'}`
  return element(
    'div',
    { className: ['imt-scroll'], role: 'region', tabIndex: 0, ariaLabelledBy: [`${table.id}-caption`] },
    [
      element('table', { className: ['nhsuk-table'], id: table.id }, [
        element('caption', { className: ['nhsuk-table__caption'], id: `${table.id}-caption` }, [
          `${oneLine(table.caption)}${cut}`,
        ]),
        element('thead', { className: ['nhsuk-table__head'] }, [
          element('tr', { className: ['nhsuk-table__row'] }, head),
        ]),
        element(
          'tbody',
          { className: ['nhsuk-table__body'] },
          rows.map(({ cells, isTotal = false }) =>
            element(
              'tr',
              { className: ['nhsuk-table__row', ...(isTotal ? ['imt-row--total'] : [])] },
              table.columns.flatMap(({ isNumeric = false }, column) => {
                const cell = cells[column] ?? { text: 'not stated', isAbsent: true }
                return [
                  cellElement(cell, column === 0, isNumeric, noted),
                  ...(corrected[column] === true ? [correctedCell(cell, noted)] : []),
                ]
              }),
            ),
          ),
        ),
      ]),
    ],
  )
}
