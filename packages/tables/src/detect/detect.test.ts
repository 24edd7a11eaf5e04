import { describe, expect, it } from 'vitest'
import { binaryFormat } from './binary-format.js'
import { detect } from './detect.js'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('detect', () => {
  it.each([
    { input: '<!DOCTYPE html><p>a', name: 'page.txt', kind: 'html' },
    { input: '\ufeff\n <!-- x --><html>', name: 'page', kind: 'html' },
    { input: 'Our estate <table><tr><td>1</td></tr></table>', name: 'page.txt', kind: 'html' },
    { input: 'name,text\n1,<p>bold</p>', name: 'export.csv', kind: 'csv' },
    { input: '<p>a</p>,b\n1,2', name: 'export.csv', kind: 'html' },
    { input: 'a,b\n1,2\n', name: 'export', kind: 'csv' },
    { input: 'a\tb\n1\t2\n3\t4', name: 'export.txt', kind: 'csv' },
    { input: 'one column\nonly', name: 'export.CSV', kind: 'csv' },
    { input: 'a;b', name: 'export.tsv', kind: 'csv' },
    { input: 'Revenue\n\nLG, Alcatel, Apple\n\n145\n', name: 'page.txt', kind: 'text' },
    { input: 'Dear all, we write,\nas ever, in haste, and so on.\nYours', name: 'letter', kind: 'text' },
    { input: '3 < 4 and 5 > 2', name: 'a.html', kind: 'text' },
    { input: '', name: 'page.html', kind: 'empty' },
    { input: '\ufeff \n\u00a0', name: 'a.csv', kind: 'empty' },
  ])('finds $kind in $name: $input', ({ input, name, kind }) => {
    expect(detect(input, name)).toBe(kind)
    expect(detect(new TextEncoder().encode(input), name)).toBe(kind)
  })

  it('takes UTF-16 for text', () => {
    expect(
      detect(Uint8Array.from([0xff, 0xfe, ...[...'a,b\n1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'a'),
    ).toBe('csv')
  })
})

describe('binaryFormat', () => {
  it.each([
    { bytes: 'PK\x03\x04......[Content_Types].xml....xl/workbook.xml', name: 'a.csv', id: 'xlsx' },
    { bytes: 'PK\x03\x04......word/document.xml', name: 'a.bin', id: 'docx' },
    { bytes: 'PK\x03\x04......ppt/slides/slide1.xml', name: 'a', id: 'pptx' },
    { bytes: 'PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK', name: 'a', id: 'ods' },
    { bytes: 'PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.textPK', name: 'a', id: 'odt' },
    { bytes: 'PK\x05\x06', name: 'a.xlsx', id: 'zip' },
    { bytes: '%PDF-1.7\n', name: 'a.html', id: 'pdf' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.xls', id: 'xls' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.DOC', id: 'doc' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.xlsx', id: 'ole' },
    { bytes: '\x1f\x8b\x08', name: 'a.csv.gz', id: 'gzip' },
    { bytes: '\x89PNG\r\n', name: 'a', id: 'image' },
    { bytes: '{\\rtf1', name: 'a', id: 'rtf' },
    { bytes: 'abc\0def', name: 'a.txt', id: 'unknown' },
    { bytes: 'A\0s\0s\0e\0t\0', name: 'a.csv', id: 'utf16' },
    { bytes: '\0A\0s\0s\0e\0t', name: 'a.csv', id: 'utf16' },
    { bytes: '\0\0\0\0\0\0\0\0', name: 'a.csv', id: 'unknown' },
  ])('finds $id in $name', ({ bytes, name, id }) => {
    expect(binaryFormat(latin(bytes), name)?.id).toBe(id)
    expect(detect(latin(bytes), name)).toBe('binary')
  })

  it('finds the parts of a workbook at its end as well', () => {
    expect(binaryFormat(latin(`PK\x03\x04${'.'.repeat(200_000)}xl/worksheets/sheet1.xml`), 'a')?.id).toBe('xlsx')
  })

  it.each(['a,b', 'PKZIP was a program', 'BM is short'])('takes %j for text', (text) => {
    expect(binaryFormat(latin(text), 'a')).toBeUndefined()
  })
})
