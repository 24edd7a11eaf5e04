import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseExtension, parseNoticePeriod } from '@imt/contracts'
import {
  headsCodes,
  isIsoDate,
  isNamed,
  isTotalLabel,
  nearest,
  parseFigure,
  parseFinancialYear,
  parsePublishedDate,
  plainPence,
  tidyHeading,
  visibleText,
} from '@imt/core'
import { parseVendors, readFilter, readQuantity } from '@imt/estate'
import { isTotalWord } from '@imt/finance'
import { citedProvisions, classifyQuestion, lookUp, similarity, splitRequest, statusOf, triage } from '@imt/foi'
import { isJson, readCsv, readHtml, readJson, readJsonLines, readText } from '@imt/tables'
import { root } from '../packages.mjs'

const name = 'a.txt'
/** Every exported function that takes the text of others. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseExtension: (text) => parseExtension(text),
  parseNoticePeriod,
  isIsoDate,
  isNamed: (text) => isNamed(text, ['Supplier']),
  nearest: (text) => nearest(text, ['supplier']),
  parseFigure: (text) => parseFigure(text, { unit: 'gbp' }),
  parseFinancialYear,
  parsePublishedDate: (text) => parsePublishedDate(text),
  plainPence,
  tidyHeading,
  isTotalLabel,
  headsCodes,
  visibleText,
  parseVendors: (text) => parseVendors(text),
  readFilter,
  readQuantity,
  citedProvisions,
  classifyQuestion,
  similarity: (text) => similarity(text, text),
  splitRequest,
  triage: (text) => triage(text, { asOf: '2026-11-29' }),
  isTotalWord,
  lookUp,
  statusOf,
  isJson: (text) => isJson(text, name),
  readCsv: (text) => readCsv(text, { name }),
  readHtml: (text) => readHtml(text, { name }),
  readJson: (text) => readJson(text, { name }),
  readJsonLines: (text) => readJsonLines(text, { name }),
  readText: (text) => readText(text, { name, layouts: [], headings: [] }),
}
/** Functions whose text is written by a programmer, or which are known to the other tests of this folder. */
const others = [
  'createPartial',
  'isoDate',
  'refused',
  'requireText',
  'plainPenceIn',
  'impliedCycle',
  'affordablePrice',
  'requesterKey',
  'read',
]

const controls = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code))
/** What breaks the handling of text, by kind. */
const own: readonly string[] = [
  ...['', ' ', 'undefined', 'null', 'NaN', 'Infinity', '-0', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...controls,
  ...['\u007f', '\u0085', '\u00a0', '\u00ad', '\u180e', '\u200b', '\u200f', '\u2028', '\u202e', '\u2066', '\ufeff'],
  ...['\ufffe', '\uffff', '\ud800', '\udc00', '\udc00\ud800', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{e0041}'],
  ...[
    '1/0',
    '0x0',
    '1e999',
    '-1e-999',
    '1,,2',
    '1.2.3',
    '٣٤',
    '１２３',
    '²³',
    '½',
    '99999999999999999999999999',
    '0'.repeat(400),
  ],
  ...['31/02/2020', '00/00/0000', '9999-12-31', '-271821-04-20', '1 April', 'Q5 2020/21', '2020/19'],
  ...[
    '<script>alert(1)</script>',
    '<table><tr><td rowspan=0',
    '<![CDATA[',
    '<!--',
    '&#0;&#x110000;&bogus;',
    '</p></p>',
  ],
  ...[
    '{"a":',
    '[[[[',
    '{"__proto__":{"x":1}}',
    '"\\ud800"',
    "'; DROP TABLE a; --",
    '=1+1',
    '@SUM(A1)',
    '%s%n%x',
    '${1}',
  ],
  ...[
    'a\r\nb',
    '"',
    '""',
    '"a""',
    '",',
    ';;;',
    '\t\t',
    '|||',
    'Z\u0351\u036b\u0343'.repeat(60),
    'ﷺ',
    'ß',
    'İ',
    'ǆ',
    'ﬃ',
  ],
  ...[
    '(?:a+)+$',
    '\\',
    '\\u0000',
    '../../etc/passwd',
    'C:\\CON',
    '$HOME',
    '{{7*7}}',
    'ABC<div style="x:expression(1)">',
  ],
]
/** Third-party strings that are not part of this repository: they are looked for beside the checkout. */
const corpus = [process.env['IMT_CORPORA'], `${root}../shared/corpora`]
  .map((folder) => `${folder ?? ''}/naughty-strings.json`)
  .find((path) => existsSync(path))

const readAll = (strings: readonly string[]): readonly string[] =>
  Object.entries(readers).flatMap(([reader, run]) =>
    strings.flatMap((text) => {
      const before = performance.now()
      try {
        run(text)
      } catch (error) {
        return [`${reader} threw ${String(error)} for ${JSON.stringify(text)}`]
      }
      return performance.now() - before > 2000 ? [`${reader} took long over ${JSON.stringify(text)}`] : []
    }),
  )

describe('strings that break the handling of text', () => {
  it('go through every function that takes the text of others, without a throw', () => {
    expect(readAll(own)).toEqual([])
    expect(readAll(own.map((text) => `£${text} 5 ${text} 2020`))).toEqual([])
  })

  it.skipIf(corpus === undefined)('likewise the list of minimaxir, where it is beside the checkout', () => {
    const strings: unknown = JSON.parse(readFileSync(corpus ?? '', 'utf8'))
    if (!Array.isArray(strings)) throw new TypeError('the strings are a list')
    expect(strings.length).toBeGreaterThan(500)
    expect(readAll(strings.map(String))).toEqual([])
  })

  it('leave out no function', () => {
    const surfaces = ['contracts', 'core', 'estate', 'finance', 'foi', 'tables'].map((each) =>
      readFileSync(`${root}etc/${each}.d.ts`, 'utf8'),
    )
    const taking = /declare const (\w+): (?:<[^(]*>)?\(\w+: (?:string|FileInput)\b/g
    const found = surfaces.flatMap((text) => [...text.matchAll(taking)].map(([, each = '']) => each))
    expect(found.filter((each) => !(each in readers) && !others.includes(each))).toEqual([])
  })
})
