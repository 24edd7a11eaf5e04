import { describe, expect, it } from 'vitest'
import { read } from '../index.js'
import type { Reader } from '../index.js'
import { docxReader } from '../docx/index.js'
import { odsReader } from '../ods/index.js'
import { writeDocx } from '../docx/index.js'
import { writeXlsx, xlsxReader } from '../xlsx/index.js'
import { xlsReader } from '../xls/index.js'
import { pack } from './pack.js'
import { partsOf } from './parts.js'
import { unpack } from './unpack.js'
import { repeatedPart } from './repeated-part.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a part that an archive holds twice', () => {
  it('is known by its name as any program takes it, and by what it holds', async () => {
    const named = async (...parts: readonly (readonly [string, string])[]): Promise<string | undefined> => {
      const bytes = await pack(parts.map(([name, content]) => ({ name, content })))
      return repeatedPart(bytes, partsOf(bytes) ?? [])
    }
    expect(await named(['a.xml', '1'], ['b.xml', '1'])).toBeUndefined()
    expect(await named(['a.xml', '1'], ['a.xml', '1'])).toBeUndefined()
    expect(await named(['a.xml', '1'], ['a.xml', '2'])).toBe('a.xml')
    expect(await named(['a.xml', '1'], ['a.xml', '1'], ['A.XML', '2'])).toBe('A.XML')
    expect(await named(['x/a.xml', '1'], ['/x\\a.xml', '2'])).toBe('/x\\a.xml')
    expect(await named(['x/', ''], ['x/', ''])).toBeUndefined()
  })

  it('is compared with no more bytes than the archive has, however often it is listed', async () => {
    const bytes = await pack([
      { name: 'a.xml', content: '1'.repeat(100), plain: true },
      { name: 'a.xml', content: '1'.repeat(100), plain: true },
    ])
    const [first, second] = partsOf(bytes) ?? []
    if (first === undefined || second === undefined) throw new Error('no parts')
    let looks = 0
    const counted = new Proxy(bytes, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key)
        if (key === 'subarray') looks += 1
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    expect(
      repeatedPart(
        counted,
        Array.from({ length: 500 }, () => first),
      ),
    ).toBeUndefined()
    expect(looks).toBe(0)
    expect(repeatedPart(counted, [first, second])).toBeUndefined()
    expect(looks).toBe(2)
    // Copies that are one: no program writes them.
    expect(repeatedPart(counted, [first, ...Array.from({ length: 500 }, () => second)])).toBe('a.xml')
    expect(looks).toBeLessThan(10)
  })

  it.each<[string, Reader, () => Promise<Uint8Array>]>([
    ['xlsx', xlsxReader, () => writeXlsx([{ headers: ['a', 'b'], rows: [['1', '2']] }])],
    ['docx', docxReader, () => writeDocx([{ headers: ['a', 'b'], rows: [['1', '2']] }])],
    [
      'ods',
      odsReader,
      () =>
        pack([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', plain: true },
          { name: 'content.xml', content: '<a/>' },
        ]),
    ],
    [
      'xlsb',
      xlsReader,
      () =>
        pack([
          { name: '[Content_Types].xml', content: '<a/>' },
          { name: 'xl/workbook.bin', content: '1' },
        ]),
    ],
  ])('is told of a file of the kind %s, and neither of the two is read', async (kind, reader, write) => {
    const whole = await write()
    const parts = partsOf(whole) ?? []
    const last = parts.at(-1)?.name ?? ''
    const all = await Promise.all(
      parts.map(async ({ name }) => ({ name, content: bytesOf(name), ...(name === 'mimetype' && { plain: true }) })),
    )
    const mime = 'application/vnd.oasis.opendocument.spreadsheet'
    const bytes = await pack([
      ...all.map((part) => (part.name === 'mimetype' ? { ...part, content: mime } : part)),
      { name: last, content: 'other' },
    ])
    const { blocks, problems = [] } = await read(bytes, { name: `a.${kind}`, readers: [reader] })
    expect(blocks).toEqual([])
    expect(problems.map(({ rule }) => rule)).toEqual(['tables/binary-file'])
    expect(problems[0]?.message).toContain(`The file holds "${last}" more than once`)
  })
})

it('a part that is not deflated gives no more bytes than the directory says', async () => {
  const bytes = await pack([{ name: 'a', content: '12345', plain: true }])
  const [part] = partsOf(bytes) ?? []
  if (part === undefined) throw new Error('no part')
  expect((await unpack(bytes, part).next()).value).toEqual(bytesOf('12345'))
  await expect(unpack(bytes, { ...part, size: 1 }).next()).rejects.toThrow('damaged')
})

it('a directory that points to another one is not followed', async () => {
  const bytes = (await pack([{ name: 'a', content: '1' }])).slice()
  expect(partsOf(bytes)).toHaveLength(1)
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 22 + 12, 0xffffffff, true)
  expect(partsOf(bytes)).toBeUndefined()
  const counted = (await pack([{ name: 'a', content: '1' }])).slice()
  new DataView(counted.buffer).setUint16(counted.length - 22 + 10, 0xffff, true)
  expect(partsOf(counted)).toBeUndefined()
})
