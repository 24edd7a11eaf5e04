import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.js'

const recordsOf = (input: string | Uint8Array): readonly Readonly<Record<string, string>>[] => {
  const table = readCsv(input, { name: 'a.csv' }).blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new TypeError('a CSV file holds a table')
  return table.rows.map((row) =>
    Object.fromEntries(table.headers.map((heading, index) => [heading, row[index]?.text ?? ''])),
  )
}

/** @see https://github.com/max-mapper/csv-spectrum, whose kinds of file these are, in values of our own */
describe('the kinds of CSV file that a reader must know', () => {
  it.each<[string, string, readonly Readonly<Record<string, string>>[]]>([
    ['plain', 'class,vendor,count\nPC,HP,4\n', [{ class: 'PC', vendor: 'HP', count: '4' }]],
    ['plain, CR LF', 'class,vendor,count\r\nPC,HP,4\r\n', [{ class: 'PC', vendor: 'HP', count: '4' }]],
    ['separators in quotes', 'class,site\nPC,"Level 6, Derriford"\n', [{ class: 'PC', site: 'Level 6, Derriford' }]],
    ['quotes in quotes', 'class,note\nPC,"the ""new"" one"\n', [{ class: 'PC', note: 'the "new" one' }]],
    [
      'line ends in quotes',
      'class,note\nPC,"one\ntwo"\nMac,x\n',
      [
        { class: 'PC', note: 'one\ntwo' },
        { class: 'Mac', note: 'x' },
      ],
    ],
    ['line ends in quotes, CR LF', 'class,note\r\nPC,"one\r\ntwo"\r\n', [{ class: 'PC', note: 'one\r\ntwo' }]],
    ['quotes and line ends', 'class,note\nPC,"say\n""a"", ""b"""\n', [{ class: 'PC', note: 'say\n"a", "b"' }]],
    [
      'empty values',
      'class,vendor,count\nPC,"",""\nMac,HP,4\n',
      [
        { class: 'PC', vendor: '', count: '' },
        { class: 'Mac', vendor: 'HP', count: '4' },
      ],
    ],
    [
      'empty values, CR LF',
      'class,vendor\r\nPC,""\r\nMac,HP\r\n',
      [
        { class: 'PC', vendor: '' },
        { class: 'Mac', vendor: 'HP' },
      ],
    ],
    [
      'JSON in a value',
      'class,place\nPC,"{""type"": ""Point"", ""at"": [1, 2.5]}"\n',
      [{ class: 'PC', place: '{"type": "Point", "at": [1, 2.5]}' }],
    ],
    ['coordinates', 'class,at\nPC,"(50.4, -4.1)"\n', [{ class: 'PC', at: '(50.4, -4.1)' }]],
    [
      'beyond ASCII',
      'class,word\nPC,ʤ\nMac,日本\n',
      [
        { class: 'PC', word: 'ʤ' },
        { class: 'Mac', word: '日本' },
      ],
    ],
  ])('%s', (_, text, records) => {
    expect(recordsOf(text)).toEqual(records)
    expect(recordsOf(new TextEncoder().encode(text))).toEqual(records)
  })
})

// Third-party files that are not part of this repository: they are looked for beside the checkout.
const corpora = process.env['IMT_CORPORA'] ?? fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url))
const spectrum = `${corpora}/csv-spectrum`
const names = existsSync(spectrum) ? readdirSync(`${spectrum}/csvs`).map((file) => file.replace(/\.csv$/, '')) : []

describe.skipIf(names.length === 0)('csv-spectrum (skipped where it is not beside the checkout)', () => {
  it.each(names)('%s', (name) => {
    const stated: unknown = JSON.parse(readFileSync(`${spectrum}/json/${name}.json`, 'utf8'))
    const read = recordsOf(readFileSync(`${spectrum}/csvs/${name}.csv`))
    const records: unknown[] = Array.isArray(stated) ? stated : [stated]
    // A telephone number of one file differs from its own JSON; line ends may have been changed on the way.
    const figures = (value: unknown): string =>
      JSON.stringify(value)
        .replaceAll(/"\d{10}"/g, '""')
        .replaceAll('\\r\\n', '\\n')
    expect(figures(read)).toBe(figures(records))
  })
})
