import type { Rows } from './request-units.js'
import { asksAsItem } from './sentence-kind.js'
import type { Taken } from './taken.js'

const numbered = /^q?\d{1,3}[a-z]?[.)]?$/i

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
  const before = lead === undefined ? taken.questionBefore(start) : undefined
  if (before === undefined)
    taken.ask({ start: lead?.start ?? start, end }, lead === undefined ? 'row' : 'sentence', taken.heading, { columns })
  else {
    before.end = end
    before.columns = columns
  }
}
