import { read } from '@imt/tables'
import { xlsxReader } from '@imt/tables/xlsx'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../run.js'

const page = readFileSync('datasets/plymouth-2017-18/page.html')
const files: Readonly<Record<string, Uint8Array>> = {
  'page.html': page,
  'right.csv': new TextEncoder().encode('Item,Held\nPens,2\nInk,3\nTotal,5\n'),
  'wrong.csv': new TextEncoder().encode('Item,Held\nPens,2\nInk,3\nTotal,6\n'),
}

const call = async (...args: readonly string[]) => {
  const written = new Map<string, string | Uint8Array>()
  let [out, err] = ['', '']
  const code = await run([...args, '--as-of', '2026-11-28'], {
    readFile: (path) => {
      const bytes = files[path]
      return bytes ? Promise.resolve(bytes) : Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
    },
    create: (path, content) => {
      if (path in files) return Promise.reject(Object.assign(new Error('there'), { code: 'EEXIST' }))
      written.set(path, content)
      return Promise.resolve()
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    today: () => '2026-11-29',
  })
  return { code, out, err, written }
}

describe('imt export --apply proved', () => {
  it('writes a copy with the proved repair, lists it and says what is left', async () => {
    const { code, out, written } = await call('export', 'page.html', '--apply', 'proved', '--out', 'new.html')
    expect(code).toBe(0)
    const copy = Buffer.from(written.get('new.html') ?? '')
    expect(copy.toString().replace('5,400,191', '5,500,191')).toBe(page.toString())
    expect(out).toContain('a copy of page.html with 1 proved repair, and nothing else')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('£5,500,191 to £5,400,191 (finance/total-mismatch)')
    expect(out).toMatch(/more findings of page\.html have no proved repair/)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('gives the changes as JSON', async () => {
    const { out } = await call('export', 'page.html', '--apply', 'proved', '--out', 'new.html', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ written: 'new.html', changes: [{ to: '£5,400,191' }], notMade: [] })
  })

  it('never writes over the original', async () => {
    const { code, err, written } = await call('export', 'page.html', '--apply', 'proved', '--out', 'page.html')
    expect([code, written.size]).toEqual([3, 0])
    expect(err).toContain('Nothing that was there was changed')
  })

  it('writes nothing where no repair is proved', async () => {
    const { code, out, written } = await call('export', 'right.csv', '--apply', 'proved', '--out', 'new.csv')
    expect([code, written.size, out]).toEqual([1, 0, 'No copy was written: no repair is proved.\n'])
  })

  it.each([
    [['right.csv', 'wrong.csv'], 'a copy is made of one file, and 2 files are given'],
    [['none.csv'], 'there is no such file'],
  ])('says why there is no copy of %j', async (given, words) => {
    const { code, err, written } = await call('export', ...given, '--apply', 'proved', '--out', 'new.csv')
    expect([code > 1, written.size]).toEqual([true, 0])
    expect(err).toContain(words)
  })
})

describe('imt check --format annotated', () => {
  it('writes a workbook with the findings of a CSV file at its cells', async () => {
    const { code, written, err } = await call(
      'check',
      'wrong.csv',
      '--format',
      'annotated=copy.xlsx',
      '--fail-on',
      'note',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/^written: copy\.xlsx\n\d+ findings? at the cells\.\nwrong\.csv is CSV, which has no notes/)
    const bytes = Buffer.from(written.get('copy.xlsx') ?? '')
    const { problems = [] } = await read(bytes, { name: 'copy.xlsx', readers: [xlsxReader] })
    expect(
      problems.some(({ location, stated = '' }) => location?.kind === 'sheet' && stated.includes('arithmetic/')),
    ).toBe(true)
  })

  it.each([
    [['page.html', '--format', 'annotated=a.xlsx'], 'ask for the report as html'],
    [['right.csv', 'wrong.csv', '--format', 'annotated=a.xlsx'], 'a copy is made of one file'],
    [['wrong.csv', '--format', 'annotated'], 'annotated=copy.xlsx'],
    [['wrong.csv', '--format', 'annotated=a.csv'], 'annotated=copy.xlsx'],
  ])('says why there is none: %j', async (args, words) => {
    const { code, err, written } = await call('check', ...args)
    expect([code, written.size]).toEqual([2, 0])
    expect(err).toContain(words)
  })
})
