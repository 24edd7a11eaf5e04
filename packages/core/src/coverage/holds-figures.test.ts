import { describe, expect, it } from 'vitest'
import { holdsFigures } from './holds-figures.js'

const place = { kind: 'text', source: 'a', line: 1, column: 1 } as const
/** A table of two columns, the second of them under the heading. */
const holds = (heading: string, ...rows: (readonly [string, string])[]) =>
  holdsFigures(
    { headers: ['Name', heading], rows: rows.map((row) => row.map((text) => ({ text, location: place }))) },
    1,
  )

describe('holdsFigures', () => {
  it.each(['Number', 'No.', 'Month 6', 'Year to date', 'Period', 'Section'])(
    'takes amounts under "%s" for figures',
    (heading) => {
      expect(holds(heading, ['A', '£12'], ['B', '13'])).toBe(true)
      expect(holds(heading, ['A', '1,200'], ['B', '800'])).toBe(true)
      expect(holds(heading, ['A', '1,200 '], ['B', '(800)'])).toBe(true)
      expect(holds(heading, ['A', '12%'], ['B', '88%'])).toBe(true)
    },
  )
  it.each(['Number', 'Invoice number', 'Account', 'Serial', 'Year', 'Telephone', 'ODS code'])(
    'takes plain numbers under "%s" for names',
    (heading) => expect(holds(heading, ['A', '120045'], ['B', '120046'])).toBe(false),
  )
  it('takes plain numbers for figures where the heading counts, or where there is a total of them', () => {
    expect(holds('Number of devices', ['A', '12'], ['B', '14'])).toBe(true)
    expect(holds('Number', ['A', '12'], ['B', '14'], ['Total', '26'])).toBe(true)
    expect(holds('Number', ['Total Ltd', '12'], ['B', '14'])).toBe(false)
  })
  it('takes years for no figures', () => expect(holds('Count', ['A', '2024'], ['B', '2025'])).toBe(false))
})
