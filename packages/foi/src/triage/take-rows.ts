import type { Rows } from './request-units.js'
import { asksAsItem } from './sentence-kind.js'
import type { Taken } from './taken.js'

const numbered = /^q?\d{1,3}[a-z]?[.)]?$/i

const blank = /^[\s.…_–—-]*$/

type Cell = Rows['rows'][number][number]

/** The first cells of a table whose other cells are left to be filled in: each names what is asked about. */
const toFillIn = ([head = [], ...body]: Rows['rows']): readonly Cell[] => {
  const named = body.flatMap(([first, ...others]) =>
    first !== undefined && !blank.test(first.text) && others.every(({ text }) => blank.test(text)) ? [first] : [],
  )
  return head.filter(({ text }) => text !== '').length > 1 && named.length === body.length ? named : []
}

/** Takes lines of cells: rows that ask are questions, a table to fill in belongs to the words over it. */
export const takeRows = (taken: Taken, { start, end, rows }: Rows): void => {
  const lead = taken.takeLead()
  // A heading of one or two words asks nothing.
  const asking = rows.map((cells) => cells.find(({ text }) => asksAsItem(text) && /\s\S+\s/.test(text)))
  if (asking.filter((cell) => cell !== undefined).length * 2 >= rows.length) {
    const stems = taken.stemsOf(lead)
    rows.forEach((cells, index) => {
      const cell = asking[index]
      const [first] = cells
      if (first === undefined) return
      if (cell === undefined) taken.aside({ start: first.start, end: cells.at(-1)?.end ?? first.end })
      else
        taken.ask(cell, 'row', stems, {
          label: first !== cell && numbered.test(first.text) ? first.text.replace(/[.)]$/, '') : '',
        })
    })
    return
  }
  const columns = (rows[0] ?? []).filter(({ text }) => text !== '')
  const named = toFillIn(rows)
  const [head = []] = rows
  const [first, last] = [head[0], head.at(-1)]
  if (named.length > 0 && first !== undefined && last !== undefined) {
    const stems = taken.stemsOf(lead)
    taken.apart({ start: first.start, end: last.end }, 'stem')
    for (const cell of named) taken.ask(cell, 'row', stems, { columns })
    return
  }
  const before = lead === undefined ? taken.questionBefore(start) : undefined
  if (before === undefined)
    taken.ask({ start: lead?.start ?? start, end }, lead === undefined ? 'row' : 'sentence', taken.heading, { columns })
  else {
    before.end = end
    before.columns = columns
  }
}
