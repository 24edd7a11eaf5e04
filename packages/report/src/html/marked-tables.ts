import { grouped, type Finding, type Source, type Table } from '@imt/core'
import { describeLocation, rowNumber } from '../location.js'
import type { Messages } from '../messages/messages.js'
import { levels } from '../totals.js'
import { element, type Child, type Element } from './nodes.js'

/** So many rows of a table are shown at most. */
const mostRows = 200

/** So many findings are named at one cell; the others lead there from the list. */
const mostLinks = 20

/** A finding with the name by which the page links to it. */
export interface Named {
  readonly finding: Finding
  readonly id: string
}

/** The tables that findings stand in, and where in the page each of their cells is. */
export interface MarkedTables {
  readonly sections: readonly Element[]
  /** The name of the cell that stands at a place of a file, in the words of `describeLocation`. */
  readonly cellAt: ReadonlyMap<string, string>
}

/** Of several findings at one cell the worst decides how it looks. */
const worst = (named: readonly Named[]): Finding['level'] =>
  levels.find((level) => named.some(({ finding }) => finding.level === level)) ?? 'note'

/** The rows with a mark and their neighbours. */
const rowsToShow = (marked: ReadonlySet<number>, count: number): readonly number[] => {
  const near = new Set([...marked].flatMap((row) => [row - 1, row, row + 1]))
  return [...near]
    .filter((row) => row >= 0 && row < count)
    .sort((one, two) => one - two)
    .slice(0, mostRows)
}

const cellOf = (words: string, id: string | undefined, marks: readonly Named[], say: Messages): Element => {
  if (id === undefined) return element('td', {}, [words])
  const links = marks
    .slice(0, mostLinks)
    .flatMap(({ finding, id: to }, index): readonly (Child | string)[] => [
      ...(index === 0 ? [] : [', ']),
      element('a', { href: `#${to}` }, [`${say.level(finding)} ${to.slice(2)}`]),
    ])
  const more = marks.length > mostLinks ? say.moreAtCell({ count: marks.length - mostLinks }) : undefined
  const [first] = marks
  return element('td', first === undefined ? { id } : { id, className: [worst(marks)] }, [
    words.trim() === '' ? say.emptyCell() : words,
    ...(first === undefined ? [] : [' (', ...links, more, ')']),
  ])
}

/** The columns of a table that findings say tell of people: their heading is what such a finding is about. */
const personalColumns = (table: Table, told: readonly Finding[], places: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(
    table.headers.flatMap((heading, column) => {
      const place = table.headingPlaces?.[column]
      const isPlace = place !== undefined && places.has(describeLocation(place))
      const isStated = told.some(
        ({ stated, location }) => stated === heading && location?.source === table.location.source,
      )
      return isPlace || isStated ? [column] : []
    }),
  )

/**
 * Returns the tables of the files with the cells marked that findings stand at or rest on. What stands in a cell or a
 * column that a finding says tells of a person is not repeated.
 *
 * @param isPersonal - whether a finding tells of personal data
 */
export const markedTables = (
  sources: readonly Source[],
  named: readonly Named[],
  say: Messages,
  isPersonal: (finding: Finding) => boolean,
): MarkedTables => {
  const told = named.flatMap(({ finding }) => (isPersonal(finding) ? [finding] : []))
  const hidden = new Set(
    told.flatMap(({ location, evidence = [] }) =>
      [location, ...evidence.map((each) => each.location)].flatMap((each) =>
        each === undefined ? [] : [describeLocation(each)],
      ),
    ),
  )
  const marks = new Map<string, Named[]>()
  const places = new Set<string>()
  for (const each of named) {
    const { location, evidence = [] } = each.finding
    if (location !== undefined) {
      const place = describeLocation(location)
      places.add(place)
      const own = marks.get(place)
      if (own) own.push(each)
      else marks.set(place, [each])
    }
    for (const { location: rest } of evidence) if (rest !== undefined) places.add(describeLocation(rest))
  }
  const cellAt = new Map<string, string>()
  const sections: Element[] = []
  const show = (source: Source, table: Table, number: number): void => {
    const marked = new Set<number>()
    table.rows.forEach((cells, row) => {
      if (cells.some(({ location }) => places.has(describeLocation(location)))) marked.add(row)
    })
    if (marked.size === 0) return
    const shown = rowsToShow(marked, table.rows.length)
    const columns = personalColumns(table, told, hidden)
    const left = [...marked].filter((row) => !shown.includes(row)).length
    const rows = shown.map((row) =>
      element('tr', {}, [
        element('th', { scope: 'row' }, [grouped(rowNumber(table.rows[row]?.[0]?.location) ?? row + 1)]),
        ...(table.rows[row] ?? []).map(({ text, location }, column) => {
          const place = describeLocation(location)
          const isHidden = text.trim() !== '' && (columns.has(column) || hidden.has(place))
          const words = isHidden ? say.hiddenCell() : text
          if (!places.has(place)) return cellOf(words, undefined, [], say)
          const id = cellAt.get(place) ?? `c-${String(cellAt.size + 1)}`
          cellAt.set(place, id)
          return cellOf(words, id, marks.get(place) ?? [], say)
        }),
      ]),
    )
    const width = Math.max(table.headers.length, 1)
    const name = say.tableOfSource({ source: source.name, number, caption: table.caption })
    const caption = say.tableShown({ name, shown: shown.length, rows: table.rows.length, left })
    sections.push(
      element('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: name }, [
        element('table', {}, [
          element('caption', {}, [caption]),
          element('thead', {}, [
            element('tr', {}, [
              element('th', { scope: 'col' }, [say.label({ name: 'row' })]),
              ...Array.from({ length: width }, (_, column) =>
                element('th', { scope: 'col' }, [table.headers[column]?.trim() || say.column({ number: column + 1 })]),
              ),
            ]),
          ]),
          element('tbody', {}, [...rows]),
        ]),
      ]),
    )
  }
  for (const source of sources) {
    let number = 0
    for (const block of source.blocks) {
      if (block.kind !== 'table') continue
      number += 1
      show(source, block, number)
    }
  }
  return { sections, cellAt }
}
