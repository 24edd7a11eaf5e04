import type { PartCompared } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { comparedWords } from './comparison-words.js'

const words = (...at: readonly string[]): string => {
  const changed = at.map((pointer) => ({ label: 'A', of: 'value', from: '1', to: '2', at: pointer }))
  const part = { section: 's', part: 'p', lists: 'things', before: 3, after: 3, same: 0, came: [], went: [], changed }
  return comparedWords(part as unknown as PartCompared)
}

describe('how many entries changed', () => {
  it.each<[what: string, count: number, at: readonly string[]]>([
    [
      'values of two entries of a list',
      2,
      ['/sections/a/b/0/value', '/sections/a/b/0/endsOn', '/sections/a/b/1/value'],
    ],
    ['entries that a part lists', 2, ['/sections/foi/log/entries/0/outcome', '/sections/foi/log/entries/3/outcome']],
    [
      'rows of a table',
      3,
      [
        '/sections/foi/statisticsTables/0/rows/0/cells/0/count',
        '/sections/foi/statisticsTables/0/rows/1/cells/0/count',
        '/sections/foi/statisticsTables/0/rows/1/cells/1/count',
        '/sections/foi/statisticsTables/1/rows/1/cells/1/count',
      ],
    ],
  ])('is that of %s', (_, count, at) => {
    expect(words(...at)).toContain(`${String(count)} changed.`)
  })
})
