import { expect, test } from 'vitest'
import { answerLines } from './answer.js'

test('no line of an answer is wider than 80 columns, titles and tables among them', () => {
  const title = 'Draft lines of a notice for a period that is told from its first to its last day, at length'
  const wide = Array.from({ length: 6 }, (_, column) => `Column ${String(column)}`)
  const lines = answerLines(
    {
      summary: ['One sentence.'],
      tables: [
        { name: 'wide', title, headers: wide, rows: [wide.map((heading) => `${heading} holds`)] },
        { name: 'narrow', title: 'Short', headers: ['A', 'B'], rows: [['1', 'x'.repeat(30)]] },
      ],
      leftOut: [],
      json: {},
      isEmpty: false,
    },
    { files: ['a.csv'], all: false },
  ).map(({ text }) => text)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(`${title} (1 row) Column 0 holds`)
  expect(lines).toContain(`  1  ${'x'.repeat(30)}`)
})
