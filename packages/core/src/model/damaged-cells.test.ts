import { describe, expect, it } from 'vitest'
import type { Finding } from '../report/finding.js'
import { findingOf } from '../report/finding-of.js'
import type { Table } from '../source/source.js'
import { coreCatalogue } from './catalogue.js'
import { createDamagedCells, damagedCells, damageToldOnce, isUndamaged } from './damaged-cells.js'

const place = (line: number, column: number) =>
  ({ kind: 'csv', source: 'a.csv', line, column, record: line, field: column }) as const
const table = (...lines: readonly string[]): Table => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|'))
  return {
    kind: 'table',
    under: [],
    headers,
    rows: rows.map((row, r) => row.map((text, c) => ({ text, location: place(r + 2, c + 1) }))),
    location: place(1, 1),
  }
}
const part = { section: 'contracts', part: 'register' }
const at = '/sections/contracts/register'
const told = (...lines: readonly string[]): readonly Finding[] => damagedCells([table(...lines)], part, at)

describe('damagedCells', () => {
  it('tells of an error once for its column, with how many there are and where the first stands', () => {
    const found = told('Title|Value', 'Network|#REF!', 'Printing|£5', 'Backup| #n/a ')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ rule: 'core/damaged-cell', at, location: place(2, 2), stated: '#REF!' })
    expect(found[0]?.message).toBe(
      'A spreadsheet shows an error, or a column that was too narrow, in 2 cells in the column "Value" of contracts (register), the first "#REF!": what should stand there is not known. Mend the formulas or widen the column, and export again',
    )
  })
  it('tells apart what is lost and what was shortened', () => {
    const found = told('Reference|', '1.23E+11|##', '#VALUE!|x')
    expect(found.map(({ stated, location }) => [stated, location])).toEqual([
      ['1.23E+11', place(2, 1)],
      ['##', place(2, 2)],
      ['#VALUE!', place(3, 1)],
    ])
    expect(found[0]?.message).toContain('A spreadsheet shortened the number of 1 cell in the column "Reference"')
    expect(found[1]?.message).toContain('in a column without a heading of contracts (register), "##"')
  })
  it.each(['#ERROR!', '1,23E+11', '-1.23E+11', '#SPILL!'])('knows "%s"', (text) => {
    expect(told('Title', text)).toHaveLength(1)
  })
  it.each(['#', '#2', 'Invoice #REF!', '#REF', '1E5', '12.3E+04', 'E+11', '5', '', 'N/A', '1.5e-7', '#hashtag'])(
    'leaves "%s" alone',
    (text) => {
      expect(told('Title', text)).toEqual([])
    },
  )
})

describe('isUndamaged', () => {
  it.each(['a,b\n#1,#tag\n', '1E5,2E-4', ''])('is true of %j', (text) => expect(isUndamaged(text)).toBe(true))
  it.each(['a,#ref!\n', 'a,########', '1.5E+10', '9e+12'])(
    'is false of %j, and only then is a cell damaged',
    (text) => {
      expect(isUndamaged(text)).toBe(false)
      const cells = createDamagedCells(['A', 'B'])
      cells.add(table('A|B', text.trim().split(',').join('|')).rows)
      expect(cells.findings(part, at)).toHaveLength(1)
    },
  )
})

describe('damageToldOnce', () => {
  const other = (line: number, evidenceLine?: number): Finding =>
    findingOf(coreCatalogue.schema, {
      at,
      message: 'It cannot be read',
      key: [String(line)],
      location: place(line, 2),
      ...(evidenceLine === undefined
        ? {}
        : { evidence: [{ at, role: 'conflicts' as const, text: '', location: place(evidenceLine, 2) }] }),
    })
  const damaged = told('Title|Value', 'Network|#REF!', 'Printing|£5')
  it('leaves out a column whose first damaged cell another finding stands at, or rests on', () => {
    expect(damageToldOnce([...damaged, other(2)])).toEqual([other(2)])
    expect(damageToldOnce([other(9, 2), ...damaged])).toEqual([other(9, 2)])
  })
  it('keeps the others', () => {
    expect(damageToldOnce([...damaged, other(3)])).toEqual([...damaged, other(3)])
    expect(damageToldOnce([other(2)])).toEqual([other(2)])
  })
})
