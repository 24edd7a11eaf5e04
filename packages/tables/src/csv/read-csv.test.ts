import { describe, expect, it } from 'vitest'
import type { Source, Table } from '@imt/core'
import { readCsv } from './read-csv.js'

const name = 'estate.csv'
const tableOf = (source: Source): Table | undefined =>
  source.blocks.find((block): block is Table => block.kind === 'table')
const textsOf = (source: Source): readonly (readonly string[])[] =>
  (tableOf(source)?.rows ?? []).map((row) => row.map((cell) => cell.text))
/** Code, line and column of each problem. */
const problemsOf = (source: Source): readonly string[] =>
  (source.problems ?? []).map(
    ({ rule, location }) =>
      `${rule.replace('tables/', '')} ${location && 'line' in location && 'column' in location ? `${location.line}:${location.column}` : ''}`,
  )

describe('headings', () => {
  const headersOf = (text: string): readonly string[] | undefined => tableOf(readCsv(text, { name }))?.headers

  it('passes over titles, though a comma stands in them', () => {
    const source = readCsv('Trust\nOver £25,000\nApril\n\nDate,Supplier,Amount\n1 May,Acme,5\n2 May,Acme,6\n', { name })
    expect(tableOf(source)?.headers).toEqual(['Date', 'Supplier', 'Amount'])
    expect(tableOf(source)?.under).toEqual(['Trust', 'Over £25,000', 'April'])
    expect(problemsOf(source)).toEqual(['title-lines 1:1', 'blank-lines 4:1'])
  })

  it('joins headings, each with the place of the lowest', () => {
    const source = readCsv(',Annual,YTD,YTD\nClass,Budget £000,Budget £000,Actual £000\nPay,1,2,3\n', { name })
    expect(tableOf(source)?.headers).toEqual(['Class', 'Annual Budget £000', 'YTD Budget £000', 'YTD Actual £000'])
    expect(tableOf(source)?.headingPlaces?.map((place) => place.kind === 'csv' && place.record)).toEqual([2, 2, 2, 2])
    expect(textsOf(source)).toEqual([['Pay', '1', '2', '3']])
    expect(problemsOf(source)).toEqual([])
  })

  it('keeps units with their columns', () =>
    expect(headersOf('Class,Budget,Share\n,£m,%\nPay,1,2\n')).toEqual(['Class', 'Budget £m', 'Share %']))

  it('leaves out headings that are repeated on each page, and says so', () => {
    const source = readCsv('Class,Budget\nPay,1\nClass,Budget\nOther,2\nClass,Budget,\n', { name })
    expect(textsOf(source)).toEqual([
      ['Pay', '1'],
      ['Other', '2'],
    ])
    expect(source.problems?.map(({ message }) => message)).toContain(
      '2 rows repeat the headings of the table and were left out, the first of them here.',
    )
  })
})

describe('good files', () => {
  it('gives one table with the place of every value', () => {
    const source = readCsv('Asset,"Current\r\nvendor",Quantity\r\nLaptops,"HP, UK",790\r\n', { name })
    expect(source).toEqual({
      name,
      kind: 'csv',
      delimiter: ',',
      encoding: 'text',
      problems: [],
      blocks: [
        {
          kind: 'table',
          under: [],
          headers: ['Asset', 'Current\r\nvendor', 'Quantity'],
          headingPlaces: [
            { kind: 'csv', source: name, line: 1, column: 1, record: 1, field: 1 },
            { kind: 'csv', source: name, line: 1, column: 7, record: 1, field: 2 },
            { kind: 'csv', source: name, line: 2, column: 9, record: 1, field: 3 },
          ],
          headingRows: [
            [
              { text: 'Asset', location: { kind: 'csv', source: name, line: 1, column: 1, record: 1, field: 1 } },
              {
                text: 'Current\r\nvendor',
                location: { kind: 'csv', source: name, line: 1, column: 7, record: 1, field: 2 },
              },
              { text: 'Quantity', location: { kind: 'csv', source: name, line: 2, column: 9, record: 1, field: 3 } },
            ],
          ],
          location: { kind: 'csv', source: name, line: 1, column: 1, record: 1, field: 1 },
          rows: [
            [
              { text: 'Laptops', location: { kind: 'csv', source: name, line: 3, column: 1, record: 2, field: 1 } },
              { text: 'HP, UK', location: { kind: 'csv', source: name, line: 3, column: 9, record: 2, field: 2 } },
              { text: '790', location: { kind: 'csv', source: name, line: 3, column: 18, record: 2, field: 3 } },
            ],
          ],
        },
      ],
    })
  })

  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5\n3,5;4', ';'],
    ['a\tb, c\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['Asset\nLaptops', ','],
    ['"a;b";"c"\n"1,2";3', ';'],
    ['sep=;\na,b;c\n1,2;3', ';'],
  ])('finds the separator of %j', (text, delimiter) => {
    expect(readCsv(text, { name }).delimiter).toBe(delimiter)
  })

  it('takes the separator it is told', () => {
    expect(textsOf(readCsv('a,b\n1,2', { name, delimiter: '|' }))).toEqual([['1,2']])
  })

  it('says where more than one separator fits', () => {
    expect(problemsOf(readCsv('a;b,c\n1;2,3\n4;5,6', { name }))).toEqual(['uncertain-delimiter 1:1'])
  })

  it('counts lines from the top where a line names the separator', () => {
    expect(tableOf(readCsv('sep=;\r\na;b\r\n1;2', { name }))?.rows[0]?.[1]?.location).toMatchObject({
      line: 3,
      column: 3,
      record: 2,
      field: 2,
    })
  })

  it.each([
    ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32]), 'utf-8'],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...[...'a,b\n1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])]),
      'utf-16le',
    ],
  ])('reads %s', (_, bytes, encoding) => {
    const source = readCsv(bytes, { name })
    expect(source.encoding).toBe(encoding)
    expect(tableOf(source)).toMatchObject({
      headers: ['a', 'b'],
      rows: [[{ text: '1' }, { text: '2' }]],
      location: { line: 1, column: 1 },
    })
  })

  it('reads line ends of CR alone', () => {
    const source = readCsv('a,b\r1,2\r3,4', { name })
    expect(textsOf(source)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(tableOf(source)?.rows[1]?.[1]?.location).toMatchObject({ line: 3, column: 3 })
    expect(source.problems).toEqual([])
  })

  it('takes the padding off values', () => {
    expect(textsOf(readCsv('a,b\n" £5,031,690 ",\u00a0x ', { name }))).toEqual([['£5,031,690', 'x']])
  })
})

describe('what spreadsheets leave', () => {
  it('takes lines of one value above the headings for titles', () => {
    const source = readCsv('Hardware estate,,\n"As at 1 April, 2018",,\n\nAsset,Vendor,Quantity\nPCs,HP,4307', { name })
    expect(source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Hardware estate',
      'As at 1 April, 2018',
      'table',
    ])
    expect(tableOf(source)).toMatchObject({
      under: ['Hardware estate', 'As at 1 April, 2018'],
      headers: ['Asset', 'Vendor', 'Quantity'],
      location: { line: 4, record: 3 },
    })
    expect(problemsOf(source)).toEqual(['title-lines 1:1', 'blank-lines 3:1'])
  })

  it('leaves empty rows and columns out, and says so', () => {
    const source = readCsv('a,b,,\n1,2,,\n,,,\n3,4,,\n,,,', { name })
    expect(tableOf(source)?.headers).toEqual(['a', 'b'])
    expect(textsOf(source)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(problemsOf(source)).toEqual(['padding-left-out 3:1'])
    expect(source.problems?.[0]?.message).toContain('2 empty rows and 2 empty columns')
  })

  it('keeps a column of values without a heading, and says so', () => {
    const source = readCsv('a,b,\n1,2,3', { name })
    expect(textsOf(source)).toEqual([['1', '2', '3']])
    expect(problemsOf(source)).toEqual(['unnamed-column 1:5'])
  })

  it('lets the names of rows have no heading beside figures alone', () => {
    const told = (text: string): readonly string[] => problemsOf(readCsv(text, { name }))
    expect(told(',Budget,Actual\nPay,,\nNurses,"1,204",(24)\nDrugs,-,12%')).toEqual([])
    expect(told(',Budget,Owner\nPay,5,Finance')).toEqual(['unnamed-column 1:1'])
    expect(told(',Received,Answered\nFOI 1,01/04/2025,02/05/2025')).toEqual(['unnamed-column 1:1'])
    expect(told(',Budget,Actual\n1,5,6')).toEqual(['unnamed-column 1:1'])
  })

  it('tells columns of the same heading apart by their position', () => {
    const source = readCsv('Name,Address,address,City,Address\n1,2,3,4,5', { name })
    expect(tableOf(source)?.headers).toEqual(['Name', 'Address', 'address (column 3)', 'City', 'Address (column 5)'])
    expect(problemsOf(source)).toEqual(['duplicate-heading 1:14', 'duplicate-heading 1:27'])
  })

  it('says once of many columns that they have one heading', () => {
    const source = readCsv(`Name,${'Value,'.repeat(99)}Site,site\n${'1,'.repeat(101)}1`, { name })
    expect(problemsOf(source)).toEqual(['duplicate-heading 1:12', 'duplicate-heading 1:605'])
    expect(source.problems?.[0]?.message).toBe(
      'The heading "Value" heads 98 more columns besides the first, from here on: they were read as "Value (column 3)" to "Value (column 100)". Give each column a heading of its own.',
    )
  })

  it('lets a unit stand beside each column that it belongs to', () => {
    const source = readCsv('Requests,2024/25,%,2025/26,%\nAnswered,190,95%,230,96%', { name })
    expect(tableOf(source)?.headers).toEqual(['Requests', '2024/25', '%', '2025/26', '% (column 5)'])
    expect(problemsOf(source)).toEqual([])
    expect(problemsOf(readCsv('a,Share of pay,b,Share of pay\n1,2,3,4', { name }))).toEqual(['duplicate-heading 1:18'])
  })
})

describe('damaged files', () => {
  it.each([
    {
      fault: 'a stray mark',
      text: 'a,b\n5" disk,2\n3,4',
      rows: [
        ['5" disk', '2'],
        ['3', '4'],
      ],
      problems: ['stray-quote 2:2'],
    },
    {
      fault: 'text after a mark',
      text: 'a,b\n"5"x,2\n3,4',
      rows: [
        ['5x', '2'],
        ['3', '4'],
      ],
      problems: ['text-after-quote 2:4'],
    },
    {
      fault: 'marks that are not doubled',
      text: 'a,b\n"a "good" one",2',
      rows: [['a good" one"', '2']],
      problems: ['text-after-quote 2:5'],
    },
    {
      fault: 'a mark not closed before the end',
      text: 'a,b\n1,"x\n3,4\n5,6',
      rows: [
        ['1', '"x'],
        ['3', '4'],
        ['5', '6'],
      ],
      problems: ['unclosed-quote 2:3'],
    },
    {
      fault: 'a mark closed by the next value in marks',
      text: 'a,b\n1,"x\n3,"y"\n5,6',
      rows: [
        ['1', '"x'],
        ['3', 'y'],
        ['5', '6'],
      ],
      problems: ['unclosed-quote 2:3'],
    },
    {
      fault: 'a space after a mark',
      text: 'a,b\n"x" ,2\n"y\nz" ,4',
      rows: [
        ['x', '2'],
        ['y\nz', '4'],
      ],
      problems: ['text-after-quote 2:4', 'text-after-quote 4:3'],
    },
    {
      fault: 'a value too few',
      text: 'a,b,c\n1,2\n3,4,5',
      rows: [
        ['1', '2'],
        ['3', '4', '5'],
      ],
      problems: ['ragged-row 2:1'],
    },
    {
      fault: 'a value too many',
      text: 'a,b\n1,2,3\n4,5',
      rows: [
        ['1', '2', '3'],
        ['4', '5'],
      ],
      problems: ['ragged-row 2:1'],
    },
    {
      fault: 'an empty value too many',
      text: 'a,b\n1,2,\n4,5',
      rows: [
        ['1', '2'],
        ['4', '5'],
      ],
      problems: [],
    },
    {
      fault: 'a remark below',
      text: 'a,b,c\n1,2,3\nSource: IT',
      rows: [['1', '2', '3'], ['Source: IT']],
      problems: ['ragged-row 3:1'],
    },
    {
      fault: 'mixed line ends',
      text: 'a,b\r\n1,2\n3,4\r\n',
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      problems: ['mixed-line-ends 2:4'],
    },
    { fault: 'a blank line', text: 'a,b\n\n\n1,2\n\n', rows: [['1', '2']], problems: ['blank-lines 2:1'] },
    { fault: 'a NUL character', text: 'a,b\n1,\0', rows: [['1', '\0']], problems: ['nul-character 2:3'] },
  ])('reads on after $fault', ({ text, rows, problems }) => {
    const source = readCsv(text, { name, delimiter: ',' })
    expect(textsOf(source)).toEqual(rows)
    expect(problemsOf(source)).toEqual(problems)
  })

  it.each([
    { text: 'a,b\n1,\0', at: [2, 2] },
    { text: 'a,b\n1,"x\ny\0",3\n4,5', at: [2, 2] },
    { text: 'a\0,b\n1,2', at: [1, 1] },
  ])('places a NUL character in its row and column: $at', ({ text, at }) => {
    const told = readCsv(text, { name }).problems?.find(({ rule }) => rule === 'tables/nul-character')?.location
    expect(told?.kind === 'csv' && [told.record, told.field]).toEqual(at)
  })

  it('takes a lone value for a remark rather than for an error', () => {
    const levels = ['1,2', 'Source: IT'].map((row) => readCsv(`a,b,c\n1,2,3\n${row}`, { name }).problems?.[0]?.level)
    expect(levels).toEqual(['error', 'warning'])
  })

  it('reads lines that are not UTF-8 as windows-1252, and says which', () => {
    const source = readCsv(
      Uint8Array.from([...new TextEncoder().encode('Class,Budget\nPAY,£1\nINCOME,'), 0x2d, 0xa3, 0x35]),
      { name },
    )
    expect(textsOf(source)).toEqual([
      ['PAY', '£1'],
      ['INCOME', '-£5'],
    ])
    expect(source.encoding).toBe('mixed')
    expect(problemsOf(source)).toEqual(['not-utf-8 3:1'])
  })

  it.each(['', '\n\n', ' \u00a0'])('says that %j is empty', (text) => {
    expect(readCsv(text, { name })).toMatchObject({ blocks: [], problems: [{ rule: 'tables/empty-file' }] })
  })

  it('reads separators alone as nothing', () => {
    expect(readCsv(',,\n,,', { name, delimiter: ',' }).blocks).toEqual([])
  })
})

describe('several tables in one file', () => {
  const tablesOf = (text: string): readonly (readonly string[])[] =>
    readCsv(text, { name }).blocks.flatMap((block) =>
      block.kind === 'table' ? [[...block.under, '|', ...block.headers, String(block.rows.length)]] : [],
    )

  it.each([
    [
      'other headings behind a blank line',
      'Devices\nType,Number\nLaptops,2\nTotal,2\n\nSpend\nDate,Supplier,Amount\n1 May,Acme,5\n',
      [
        ['Devices', '|', 'Type', 'Number', '2'],
        ['Spend', '|', 'Date', 'Supplier', 'Amount', '1'],
      ],
    ],
    [
      'the same headings behind empty values, under a title',
      'One,\nType,Number\nLaptops,2\n,\n,\nTwo,\nType,Number\nLaptops,3\n',
      [
        ['One', '|', 'Type', 'Number', '1'],
        ['Two', '|', 'Type', 'Number', '1'],
      ],
    ],
    [
      'the same headings after a total',
      'Type,Number\nLaptops,2\nTotal,2\n\nType,Number\nLaptops,3\n',
      [
        ['|', 'Type', 'Number', '2'],
        ['|', 'Type', 'Number', '1'],
      ],
    ],
    [
      'other headings of as many columns after a total',
      'Type,Number\nLaptops,2\nTotal,2\n\nSystem,Devices\nWindows 11,2\n',
      [
        ['|', 'Type', 'Number', '2'],
        ['|', 'System', 'Devices', '1'],
      ],
    ],
    [
      'a list of words in far fewer columns',
      'Title,Supplier,Start,Value\nA,Acme,1 May 2025,5\n\nShort,Long\nTBC,To be confirmed\nPSL,List of suppliers\n',
      [
        ['|', 'Title', 'Supplier', 'Start', 'Value', '1'],
        ['|', 'Short', 'Long', '2'],
      ],
    ],
    [
      'a title by itself between two gaps',
      'Type,Number\nLaptops,2\n\nTwo\n\nSystem,Version,Number\nWindows,11,3\n',
      [
        ['|', 'Type', 'Number', '1'],
        ['Two', '|', 'System', 'Version', 'Number', '1'],
      ],
    ],
  ])('are read apart: %s', (_, text, tables) => expect(tablesOf(text)).toEqual(tables))

  it.each([
    ['headings that each page repeats', 'Class,Budget\nPay,1\n\nClass,Budget\nOther,2\n', 2],
    [
      'headings that each page repeats under its number',
      'Class,Budget\nPay,1\n\nPage 2 of 2\nClass,Budget\nOther,2\n',
      3,
    ],
    ['the name of a group of rows', 'Class,Budget\nPay,1\n\nOther,\nAgency,2\n', 3],
    [
      'words where figures are not known',
      'Title,Start,End,Value\nA,1 May 2025,2 May 2026,5\n\nB,Rolling,To be agreed,Low\nC,1 May 2025,2 May 2026,5\n',
      3,
    ],
    ['a total behind a gap', 'Date,Supplier,Amount\n1 May,Acme,5\n\n,Total,5\n', 2],
    [
      'lines of a label and a value above the table',
      'Body,Trust\nMonth,May\n\nDate,Supplier,Amount\n1 May,Acme,5\n',
      1,
    ],
  ])('are not made of %s', (_, text, rows) => {
    const tables = tablesOf(text)
    expect(tables).toHaveLength(1)
    expect(tables[0]?.at(-1)).toBe(String(rows))
  })

  it('says where each begins, with its own place', () => {
    const source = readCsv('Type,Number\nLaptops,2\n\nDate,Supplier,Amount\n1 May,Acme,5\n', { name })
    expect(problemsOf(source)).toEqual(['blank-lines 3:1', 'blank-lines 4:1'])
    expect(new Set(source.problems?.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})
