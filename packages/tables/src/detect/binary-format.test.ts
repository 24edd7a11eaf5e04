import { describe, expect, it } from 'vitest'
import { binaryFormat } from './binary-format.js'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a page or mail in one file of parts', () => {
  it.each([
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x', 'mht'],
    ['From: a\nContent-Type: multipart/alternative\n', 'mht'],
    ['From: a\nSubject: the content-type: multipart of things\n', undefined],
    ['a,b\ncontent-type: multipart/related', undefined],
  ])('%j is %s', (text, id) => {
    expect(binaryFormat(text, 'a.mht')?.id).toBe(id)
  })
})

describe('binaryFormat', () => {
  it.each([
    { bytes: 'PK\x03\x04......[Content_Types].xml....xl/workbook.xml', name: 'a.csv', id: 'xlsx' },
    { bytes: 'PK\x03\x04......word/document.xml', name: 'a.bin', id: 'docx' },
    { bytes: 'PK\x03\x04......ppt/slides/slide1.xml', name: 'a', id: 'pptx' },
    { bytes: 'PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK', name: 'a', id: 'ods' },
    { bytes: 'PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.textPK', name: 'a', id: 'odt' },
    { bytes: 'PK\x03\x04....mimetype....content.xml....META-INF/manifest.xml', name: 'A.ODS', id: 'ods' },
    { bytes: 'PK\x03\x04....mimetype....content.xml....META-INF/manifest.xml', name: 'a.odt', id: 'odt' },
    { bytes: 'PK\x03\x04....content.xml....META-INF/manifest.xml', name: 'a.zip', id: 'zip' },
    { bytes: 'PK\x05\x06', name: 'a.xlsx', id: 'zip' },
    { bytes: '%PDF-1.7\n', name: 'a.html', id: 'pdf' },
    { bytes: 'PK\x03\x04......xl/_rels/workbook.bin.rels....xl/workbook.bin', name: 'a.xlsb', id: 'xlsb' },
    { bytes: 'PK\x03\x04......xl/workbook.xml....xl/vbaProject.bin', name: 'a.xlsm', id: 'xlsx' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.xls', id: 'xls' },
    { bytes: '\x09\x04\x06\0\0\0\x10\0', name: 'a.xls', id: 'xls' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.DOC', id: 'doc' },
    { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'a.xlsx', id: 'ole' },
    { bytes: '\x1f\x8b\x08', name: 'a.csv.gz', id: 'gzip' },
    { bytes: '\x89PNG\r\n', name: 'a', id: 'image' },
    { bytes: '{\\rtf1', name: 'a', id: 'rtf' },
    { bytes: 'abc\0def', name: 'a.txt', id: 'unknown' },
    { bytes: `one NUL and one byte of no text \0\x01${'.'.repeat(100)}`, name: 'a.csv', id: 'unknown' },
    { bytes: 'A\0s\0s\0e\0t\0', name: 'a.csv', id: 'utf16' },
    { bytes: '\0A\0s\0s\0e\0t', name: 'a.csv', id: 'utf16' },
    { bytes: '\xff\xfe\0\0A\0\0\0', name: 'a.csv', id: 'utf32' },
    { bytes: '\0\0\xfe\xff\0\0\0A', name: 'a.json', id: 'utf32' },
    { bytes: '\0\0\0\0\0\0\0\0', name: 'a.csv', id: 'unknown' },
  ])('finds $id in $name', ({ bytes, name, id }) => {
    expect(binaryFormat(latin(bytes), name)?.id).toBe(id)
  })

  const compound = (...parts: readonly string[]): Uint8Array => {
    const file = new Uint8Array(1024)
    file.set(latin('\xd0\xcf\x11\xe0'))
    for (const [index, part] of parts.entries()) file.set(latin([...part, ''].join('\0')), 512 + 128 * index)
    return file
  }

  it('knows a workbook of the old kind by what is in it, whatever it is called', () => {
    expect(binaryFormat(compound('Root Entry', 'Workbook'), 'a.csv')?.id).toBe('xls')
    expect(binaryFormat(compound('Book'), 'a')?.id).toBe('xls')
    expect(binaryFormat(compound('Bookmarks'), 'a')?.id).toBe('ole')
    expect(binaryFormat(compound('Workbook', 'WordDocument'), 'a.doc')?.id).toBe('doc')
  })

  it('finds the parts of a workbook at its end as well', () => {
    expect(binaryFormat(latin(`PK\x03\x04${'.'.repeat(200_000)}xl/worksheets/sheet1.xml`), 'a')?.id).toBe('xlsx')
  })

  it.each([
    'a,b',
    'PKZIP was a program',
    'BM is short',
    'Class,Vendor,Count\r\nLaptop,De\0ll,4\r\n',
    'caf\xe9 \x85 and 20 letters more, of which one is\0',
  ])('takes %j for text', (text) => {
    expect(binaryFormat(latin(text), 'a')).toBeUndefined()
  })
})
