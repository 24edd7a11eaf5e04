import type { Source } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits, read } from '../index.js'
import type { Reader } from '../index.js'

const location = { kind: 'text', source: 'a.log', line: 1, column: 1 } as const
const sound: Source = { name: 'a.log', kind: 'log', blocks: [{ kind: 'paragraph', text: 'up', location }] }
const log = (parts: Partial<Reader> = {}): Reader => ({
  id: 'log',
  mediaTypes: ['text/x-log'],
  detects: () => 0.9,
  read: () => sound,
  ...parts,
})
const reading = (...readers: readonly unknown[]): Promise<Source> =>
  read('up', { name: 'a.log', readers: readers as readonly Reader[] })
const giving = (source: unknown): Promise<Source> => reading(log({ read: () => source as Source }))

describe('a reader from outside', () => {
  it('reads what it is surest of, at once or later', async () => {
    expect(await reading(log())).toBe(sound)
    expect(await reading(log({ read: () => Promise.resolve(sound) }))).toBe(sound)
  })

  it('is told the bytes, the name, and what is known of extracted text, and no more', async () => {
    const told: unknown[] = []
    const layouts = [{ id: 'a', columns: [{ names: ['A'], accepts: () => true }] }]
    const reader = log({
      detects: (bytes, name) => (told.push([...bytes], name), 1),
      read: (bytes, options) => (told.push([...bytes], options), sound),
    })
    await read('up', { name: 'a.log', readers: [reader], layouts, headings: [/a/] })
    const limits = defaultLimits
    expect(told).toEqual([[117, 112], 'a.log', [117, 112], { name: 'a.log', layouts, headings: [/a/], limits }])
  })

  it('leaves to the standard readers what it is less sure of, or does not know', async () => {
    expect((await reading(log({ detects: () => 0.05 }))).kind).toBe('text')
    expect((await reading(log({ detects: () => 0 }))).kind).toBe('text')
  })

  it('can read what the standard readers refuse as binary or empty', async () => {
    for (const input of ['', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d])])
      expect(await read(input, { name: 'a.log', readers: [log()] })).toBe(sound)
  })

  it('stands in the place of the standard reader whose id it has', async () => {
    const given: Source = { ...sound, kind: 'text' }
    expect(await reading(log({ id: 'text', detects: () => 0.01, read: () => given }))).toBe(given)
    await expect(reading(log({ id: 'text', detects: () => 0 }))).rejects.toThrow(
      'read: readers: none of "html", "csv", "jsonl", "text" detects a.log',
    )
  })

  it('is refused with the other where both are as sure', async () => {
    await expect(reading(log(), log({ id: 'journal' }))).rejects.toThrow(
      new RangeError(
        'read: the readers "log" and "journal" both detect a.log with 0.9, so it cannot be told which is to read it',
      ),
    )
    await expect(reading(log({ detects: () => 0.1 }))).rejects.toThrow('the readers "text" and "log" both detect')
    expect(
      (
        await reading(
          log({ detects: () => 0.5 }),
          log({ id: 'journal', detects: () => 0.5 }),
          log({ id: 'third', read: () => ({ ...sound, kind: 'third' }) }),
        )
      ).kind,
    ).toBe('third')
  })

  it.each([
    [{ ...log(), detect: () => 1 }, '("log") has "detect": a reader has id, mediaTypes, detects, read, and no more'],
    [{ ...log(), extensions: ['.log'] }, '("log") has "extensions"'],
    [{ ...log(), read: 'x' }, '("log") has no read: it must be a function'],
  ])('is refused for a part that it has not, or that nothing asks for', async (reader, fault) => {
    await expect(reading(reader)).rejects.toThrow(`read: readers[0] ${fault}`)
  })

  it.each([NaN, -0.1, 1.1, '1', undefined, true])('is refused by name for the score %j', async (score) => {
    await expect(reading(log({ detects: () => score as number }))).rejects.toThrow(
      /^read: the reader "log" must detect a\.log with a number from 0 to 1, got /,
    )
  })

  it('is refused by name where it says later how sure it is', async () => {
    const later = (() => Promise.resolve(0.9)) as unknown as Reader['detects']
    await expect(reading(log({ detects: later }))).rejects.toThrow(
      new TypeError('read: the reader "log": detects must not be async: it returned a Promise'),
    )
    const fails = (() => Promise.reject(new Error('oh'))) as unknown as Reader['detects']
    await expect(reading(log({ detects: fails }))).rejects.toThrow('detects must not be async')
  })

  it('is named when it fails, with what it threw', async () => {
    const cause = new SyntaxError('no such line')
    const fails = (): never => {
      throw cause
    }
    for (const reader of [log({ read: fails }), log({ detects: fails }), log({ read: () => Promise.reject(cause) })])
      await expect(reading(reader)).rejects.toMatchObject({
        message: 'read: the reader "log" failed on a.log: no such line',
        cause,
      })
  })
})

describe('what a reader gives', () => {
  const cell = { text: '1', location }
  const table = { kind: 'table', under: [], headers: ['A'], rows: [[cell]], location }
  it('may be every kind of block, at every kind of place', async () => {
    const places = [
      { kind: 'html', source: 'a', line: 1, column: 1, table: 1, row: 1, cell: 1 },
      { kind: 'csv', source: 'a', line: 1, column: 1, record: 1, field: 1 },
      { kind: 'sheet', source: 'a', sheet: 'Sheet1', a1: 'A1' },
      { kind: 'page', source: 'a', page: 1, line: 1 },
      { kind: 'json', source: 'a', pointer: '' },
      { kind: 'other', source: 'a', format: 'log' },
      { kind: 'other', source: 'a', format: 'log', within: 'the head', line: 1, column: 1 },
    ]
    const blocks = [
      { kind: 'heading', level: 1, text: 'a', location },
      { kind: 'list', items: [cell], location },
      { kind: 'link', text: 'a', href: 'b', location },
      table,
      ...places.map((place) => ({ kind: 'paragraph', text: 'a', location: place })),
    ]
    const cut = { rule: 'log/cut', level: 'warning', band: 'validity', at: '', message: 'cut', fingerprint: '0' }
    const problems = [{ ...cut, location }]
    expect((await giving({ ...sound, blocks, problems })).blocks).toHaveLength(11)
  })

  it.each([
    [undefined, 'source must be an object, got undefined'],
    [[], 'source must be an object, got an array'],
    [{ ...sound, name: 'b.log' }, 'source.name must be "a.log", got "b.log"'],
    [{ ...sound, kind: 'text' }, 'source.kind must be "log", got "text"'],
    [{ name: 'a.log', kind: 'log' }, 'source.blocks must be an array, got undefined'],
    [{ ...sound, blocks: [5] }, 'source.blocks[0] must be an object, got 5'],
    [{ ...sound, blocks: [{ kind: 'line', text: '', location }] }, 'source.blocks[0].kind must be one of heading,'],
    [{ ...sound, blocks: [{ kind: 'paragraph', location }] }, 'source.blocks[0].text must be text, got undefined'],
    [{ ...sound, blocks: [{ kind: 'paragraph', text: 'a' }] }, 'source.blocks[0].location must be an object'],
    [
      { ...sound, blocks: [{ kind: 'paragraph', text: 'a', location: { ...location, kind: 'log' } }] },
      'source.blocks[0].location.kind must be one of html, csv, sheet, page, text, json, other, got "log"',
    ],
    [
      { ...sound, blocks: [{ kind: 'paragraph', text: 'a', location: { ...location, line: 0 } }] },
      'source.blocks[0].location.line must be a whole number from 1 up, got 0',
    ],
    [
      { ...sound, blocks: [{ kind: 'paragraph', text: 'a', location: { kind: 'other', source: 'a' } }] },
      'source.blocks[0].location.format must be text, got undefined',
    ],
    [{ ...sound, blocks: [{ ...table, rows: [['1']] }] }, 'source.blocks[0].rows[0][0] must be an object, got "1"'],
    [{ ...sound, blocks: [{ ...table, headers: undefined }] }, 'source.blocks[0].headers must be an array'],
    [{ ...sound, blocks: null }, 'source.blocks must be an array, got null'],
    [{ ...sound, blocks: [null] }, 'source.blocks[0] must be an object, got null'],
    [{ ...sound, blocks: [{ ...table, rows: null }] }, 'source.blocks[0].rows must be an array, got null'],
    [{ ...sound, blocks: [{ ...table, rows: [null] }] }, 'source.blocks[0].rows[0] must be an array, got null'],
    [{ ...sound, blocks: [{ ...table, rows: [[7]] }] }, 'source.blocks[0].rows[0][0] must be an object, got 7'],
    [
      { ...sound, blocks: [{ ...table, rows: [[{ text: 7, location }]] }] },
      'source.blocks[0].rows[0][0].text must be text, got 7',
    ],
    [
      { ...sound, blocks: [{ ...table, rows: [[{ text: '7' }]] }] },
      'source.blocks[0].rows[0][0].location must be an object, got undefined',
    ],
    [
      { ...sound, blocks: [{ ...table, rows: [[{ ...cell, hiden: true }]] }] },
      'source.blocks[0].rows[0][0] has no "hiden": did you mean "hidden"?',
    ],
    [
      { ...sound, problems: [{ rule: 'log/cut' }] },
      'source.problems[0].level must be error, warning or note, got undefined',
    ],
  ])('is refused by the name of the reader: %j', async (source, fault) => {
    const refused = giving(source)
    await expect(refused).rejects.toThrow(TypeError)
    await expect(refused).rejects.toThrow(`read: the reader "log" gave no sound source: ${fault}`)
  })
})
