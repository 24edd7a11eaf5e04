import { describe, expect, it } from 'vitest'
import { writeCsv } from './write-csv.js'

const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  headers,
  rows: rows.map((row) => row.map((text) => ({ text }))),
})

describe('writeCsv', () => {
  it('puts marks around what needs them, and doubles those inside', () => {
    expect(writeCsv(table(['a', 'b,c'], ['x "y"', 'two\nlines'], [' padded', '£5']))).toBe(
      'a,"b,c"\r\n"x ""y""","two\nlines"\r\n" padded",£5\r\n',
    )
  })

  it('writes with another separator, line end and a mark', () => {
    expect(writeCsv(table(['a', 'b,c'], ['1', ';']), { delimiter: ';', lineEnd: '\n', byteOrderMark: true })).toBe(
      '\ufeffa;"b,c"\n1;";"\n',
    )
  })

  // @see OWASP, CSV Injection: = + - @ tab and CR begin a formula
  it.each([
    { text: '=1+1', written: "'=1+1" },
    { text: '+44 1752', written: "'+44 1752" },
    { text: '-1+cmd|x', written: `"'-1+cmd|x"` },
    { text: '@SUM(A1)', written: "'@SUM(A1)" },
    { text: '\t=1', written: `"'\t'=1"` },
    { text: '\n=1+1', written: `"'\n'=1+1"` },
    { text: '\r\n+1+1', written: `"'\r\n'+1+1"` },
    { text: '\0=1', written: "'\0=1" },
    { text: '\u200b=1+1', written: "'\u200b=1+1" },
    { text: '\ufeff \u2060@SUM(A1)', written: "'\ufeff \u2060@SUM(A1)" },
    { text: '＝1+1', written: "'＝1+1" },
    { text: '＋1', written: "'＋1" },
    { text: '－1+1', written: "'－1+1" },
    { text: '＠SUM(A1)', written: "'＠SUM(A1)" },
    { text: 'a;=1+1', written: `"a;'=1+1"` },
    { text: 'a;"=1+1"', written: `"a;'""=1+1"""` },
    { text: 'first\n=1+1', written: `"first\n'=1+1"` },
    { text: 'between 1;-5;+4.6%', written: '"between 1;-5;+4.6%"' },
    { text: 'a, -b', written: '"a, -b"' },
    { text: '-£53,158', written: '"-£53,158"' },
    { text: '-777632', written: '-777632' },
    { text: '+4.6%', written: '+4.6%' },
    { text: '-', written: '-' },
    { text: '- not held', written: "'- not held" },
    { text: 'a=b', written: 'a=b' },
  ])('writes $text so that no spreadsheet runs it', ({ text, written }) => {
    expect(writeCsv(table(['h'], [text]))).toBe(`h\r\n${written}\r\n`)
  })

  it('leaves formulas as they are where it is told to', () => {
    expect(writeCsv(table(['h'], ['=1+1']), { guardFormulas: false })).toBe('h\r\n=1+1\r\n')
  })

  it.each([
    ['ID', '"ID"'],
    ['sep=;', '"sep=;"'],
    ['\ufeffa', '"\ufeffa"'],
    ['', '""'],
  ])('keeps %j at the beginning from meaning something else', (header, written) => {
    expect(writeCsv(table([header]))).toBe(`${written}\r\n`)
  })
})
