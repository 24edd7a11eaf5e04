import { expect, it } from 'vitest'
import { includedClasses } from './overlap.js'

it('names the widest class that includes another, the first of those that are as wide', () => {
  expect(includedClasses(['A', 'A & B', 'B, A and C', 'C & A & B', 'D'])).toEqual([
    [0, 2],
    [1, 2],
  ])
})

it('looks once for each set of names, however many rows have it', () => {
  const joined = Array.from({ length: 30_000 }, (_, row) => (row % 2 === 0 ? 'A & B' : `A & C${row}`))
  const alone = Array.from({ length: 30_000 }, () => 'A')
  const found = includedClasses([...joined, ...alone])
  expect(found).toHaveLength(30_000)
  expect(found[0]).toEqual([30_000, 0])
})
