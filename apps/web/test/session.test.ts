import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Calls, Overview, PageFile } from '../src/engine/messages.js'
import { session } from '../src/engine/session.js'

const asOf = '2026-11-29'
const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): PageFile => ({
  name,
  file: new Blob([content]),
})
const plymouth = fileOf('page.html', readFileSync('datasets/plymouth-2017-18/page.html', 'utf8'))

const checked = async (...files: readonly PageFile[]): Promise<{ calls: Calls; overview: Overview }> => {
  const calls = session(() => undefined)
  return { calls, overview: await calls.check({ files, asOf, readOn: asOf, accepted: [] }) }
}

describe('the session behind the page', () => {
  it('gives each finding its cell, and each such cell its finding', async () => {
    const { calls } = await checked(plymouth)
    const { count, findings } = await calls.findings({ filter: {}, from: 0, count: 100 })
    expect(findings).toHaveLength(count)
    const placed = findings.filter(({ target }) => target?.column !== undefined)
    expect(placed.length).toBeGreaterThan(3)
    for (const { index, target } of placed) {
      const { source = 0, block = 0, row = 0, column = 0 } = target ?? {}
      const table = await calls.rows({ source, block, from: row })
      if (table.kind !== 'table') throw new Error(`${String(index)} stands in a ${table.kind}`)
      expect(table.rows[0]?.[column]?.marks.map((mark) => mark.index)).toContain(index)
    }
  })

  it('places findings in every format that has tables', async () => {
    for (const name of ['budget.xlsx', 'budget.xls', 'budget.ods', 'budget.pdf']) {
      const { calls } = await checked(fileOf(name, new Uint8Array(readFileSync(`packages/cli/test/forms/${name}`))))
      const { findings } = await calls.findings({ filter: { levels: ['error'] }, from: 0, count: 100 })
      expect(findings.length, name).toBeGreaterThan(0)
      for (const { target, place } of findings) expect(target?.row, `${name}: ${place}`).toBeTypeOf('number')
    }
  })

  it('tells where a finding stands in a list that is narrowed', async () => {
    const { calls, overview } = await checked(plymouth)
    const notes = await calls.findings({ filter: { levels: ['note'] }, from: 1, count: 1 })
    expect(notes.count).toBe(overview.levels.note)
    const index = notes.findings[0]?.index ?? -1
    expect(await calls.positionOf({ filter: { levels: ['note'] }, index })).toBe(1)
    expect(await calls.positionOf({ filter: { levels: ['error'] }, index })).toBe(-1)
  })

  it('counts what each filter would leave as it leaves it', async () => {
    const { calls, overview } = await checked(plymouth)
    for (const [rule, count] of overview.rules)
      expect((await calls.findings({ filter: { rule }, from: 0, count: 1 })).count).toBe(count)
    for (const [source, count] of overview.found)
      expect((await calls.findings({ filter: { source }, from: 0, count: 1 })).count).toBe(count)
  })

  it('says what was read and not read, and calls nothing that was not checked a pass', async () => {
    const { overview } = await checked(fileOf('note.txt', 'Minutes.\n'), fileOf('empty.csv', ''))
    expect(overview.nothing).toBe(true)
    expect(overview.notRead.some((words) => words.startsWith('empty.csv') && words.endsWith('.'))).toBe(true)
    expect(overview.head.join(' ')).toContain('This is not a pass.')
  })

  it('has nothing to show before anything was checked, and says so', async () => {
    const calls = session(() => undefined)
    await expect((async () => calls.findings({ filter: {}, from: 0, count: 1 }))()).rejects.toThrow(
      'Nothing was checked',
    )
  })
})
