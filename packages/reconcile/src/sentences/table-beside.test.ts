import type { Block } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { statementsIn } from './statements.js'
import { tableBeside } from './table-beside.js'

const table = (rows: number): string =>
  `<table><tr><th>Class<th>Quantity${'<tr><td>Desktops<td>1,350'.repeat(rows)}</table>`

describe('the table beside a paragraph', () => {
  it('is the next one under its heading, or else the one before it', () => {
    const html = `<p>a</p>${table(1)}<p>b</p>${table(2)}<p>c</p><h2>B</h2><p>d</p><h2>C</h2><p>e</p>${table(201)}<p>f</p>${table(3)}<p>g</p>${table(201)}<p>h</p>`
    const { blocks } = readHtml(html, { name: 'a.html' })
    const beside = blocks.flatMap((block, index) =>
      block.kind === 'paragraph' ? [[block.text, tableBeside({ under: [], blocks, index })?.rows.length]] : [],
    )
    // Beyond a list no further table is looked for.
    expect(beside).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', undefined],
      ['e', undefined],
      ['f', 3],
      ['g', 3],
      ['h', undefined],
    ])
  })

  it('is looked for once in a text that has a paragraph a line', () => {
    let looks = 0
    const blocks = readHtml('<p>a</p>'.repeat(500), { name: 'a.html' }).blocks.map((block): Block => {
      const { kind } = block
      return Object.defineProperty({ ...block }, 'kind', { get: () => ((looks += 1), kind) })
    })
    for (const index of blocks.keys()) tableBeside({ under: [], blocks, index })
    expect(looks).toBeLessThan(10 * blocks.length)
  })

  it('is read once for all paragraphs beside it', () => {
    const [given] = readHtml(table(3), { name: 'a.html' }).blocks
    if (given?.kind !== 'table') throw new Error('no table')
    let reads = 0
    const counted = Object.defineProperty({ ...given }, 'under', { get: () => ((reads += 1), given.under) })
    for (let left = 50; left > 0; left -= 1) statementsIn('There are 1,350 desktops.', counted)
    expect(reads).toBe(1)
  })
})
