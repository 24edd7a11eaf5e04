import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, readerRules } from './index.js'

describe('read', () => {
  it.each([
    { input: '<p>a</p>', kind: 'html' },
    { input: 'a,b\n1,2', kind: 'csv' },
    { input: 'Revenue\n\nClass', kind: 'text' },
  ])('reads $kind with its reader', ({ input, kind }) => {
    expect(read(input, { name: 'file' }).blocks[0]?.location).toMatchObject({ kind, source: 'file', line: 1 })
  })

  it.each([
    { input: 'PK\x03\x04 xl/workbook.xml', code: 'tables/binary-file', says: 'an Excel workbook (.xlsx)' },
    { input: '%PDF-1.4', code: 'tables/binary-file', says: 'a PDF document' },
    { input: 'a\0', code: 'tables/binary-file', says: 'not text' },
    {
      input: Uint8Array.from([...'Asset,Cost\n1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      code: 'tables/binary-file',
      says: 'UTF-16 without the mark',
    },
    {
      input: Uint8Array.from([...'Asset,Cost\n1,2'].flatMap((letter) => [0, letter.charCodeAt(0)])),
      code: 'tables/binary-file',
      says: 'Save it as UTF-8',
    },
    {
      input: Uint8Array.from([...'Asset,Cost\n£1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      code: 'tables/binary-file',
      says: 'Save it as UTF-8',
    },
    { input: '', code: 'tables/empty-file', says: 'empty' },
    { input: '\n\n', code: 'tables/empty-file', says: 'empty' },
  ])('says in one message why it cannot read $input', ({ input, code, says }) => {
    const { blocks, problems } = read(input, { name: 'budget.csv' })
    expect(blocks).toEqual([])
    expect(problems).toMatchObject([{ code, level: 'error', location: { source: 'budget.csv', line: 1, column: 1 } }])
    expect(problems?.[0]?.message).toContain(says)
  })

  const page = new URL('../../../datasets/plymouth-2017-18/page.html', import.meta.url)
  it.runIf(existsSync(page))('reads the Plymouth page without a problem', () => {
    const { blocks, problems } = read(readFileSync(page), { name: 'page.html' })
    expect(problems).toEqual([])
    expect(
      blocks.flatMap((block) =>
        block.kind === 'table' ? [[block.headers.length, block.rows.length, block.under.at(-1)]] : [],
      ),
    ).toEqual([
      [3, 11, 'Hardware Estate'],
      [4, 40, 'Revenue'],
      [4, 4, 'Revenue'],
      [3, 8, 'Capital'],
    ])
  })
})

describe('readerRules', () => {
  it('knows every code once, with a summary, an explanation and a citation', () => {
    const codes = readerRules.map((rule) => rule.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const rule of readerRules) {
      expect(rule.code).toMatch(/^tables\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(rule.summary).toMatch(/\.$/)
      expect(rule.explain.length).toBeGreaterThan(rule.summary.length)
      expect(rule.citation.length).toBeGreaterThan(0)
    }
  })
})
