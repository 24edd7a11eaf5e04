import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { run } from '../run.js'
import { knownTables } from '../known-tables.js'
import { toolkit } from '../toolkit.js'
import { fileOf, starterOf } from './templates.js'

describe('the starter of each known table', () => {
  it.each(knownTables.map((table) => [table.id, table] as const))('%s is read as it, and passes', async (id, table) => {
    const name = fileOf(table)
    const { parts } = toolkit.recognise(readCsv(new TextEncoder().encode(starterOf(table)), { name }))
    expect(parts.map(({ section, part }) => `${section}/${part}`)).toEqual([id])
    const { code, out } = await imt(['check', name], { [name]: starterOf(table) })
    expect({ code, out }).toMatchObject({ code: 0 })
    expect(out).toContain('0 errors, 0 warnings, 0 notes')
  })
  it.each(knownTables.map((table) => [table.id, table] as const))('%s has the headings that it wants', (_, table) => {
    for (const headings of table.wants)
      expect(table.columns.some(({ heading }) => headings.includes(heading))).toBe(true)
  })
})

describe('imt templates', () => {
  const call = async (args: readonly string[], taken: readonly string[] = []) => {
    const files = new Map<string, string | Uint8Array>()
    let [out, err] = ['', '']
    const code = await run(['templates', ...args], {
      readFile: () => Promise.reject(new Error('nothing is read')),
      create: async (path, text: string | Uint8Array) => {
        if (taken.some((name) => path.endsWith(name))) throw Object.assign(new Error('there'), { code: 'EEXIST' })
        files.set(path, text)
        await Promise.resolve()
      },
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      colour: false,
      today: () => '2026-11-28',
    })
    return { code, files, out, err }
  }
  it('lists and writes one of them where it is named', async () => {
    const { out, code } = await call(['contracts/register'])
    expect([code, out.match(/^\w+\/\w+ \(/gm)]).toEqual([0, ['contracts/register (']])
    const json = await call(['foi/log', '--json'])
    expect(JSON.parse(json.out)).toEqual([expect.objectContaining({ id: 'foi/log' })])
    expect([...(await call(['foi/log', '--out', 'x'])).files.keys()]).toEqual(['x/foi-log.csv'])
  })

  it('lists tables, headings and synonyms, and writes nothing', async () => {
    const { code, files, out } = await call([])
    expect([code, files.size]).toEqual([0, 0])
    expect(out).toContain('estate/records (estate-records.csv)')
    expect(out).toContain('Amount. Also: ')
  })
  it('writes a starter of each into the folder it is told', async () => {
    const { code, files } = await call(['--out', 'here'])
    expect(code).toBe(0)
    expect([...files.keys()]).toEqual(knownTables.map((table) => `here/${fileOf(table)}`))
  })
  it('writes workbooks, which are read as their tables and pass', async () => {
    const { files } = await call(['--out', 'here', '--as', 'xlsx'])
    expect([...files.keys()]).toEqual(knownTables.map((table) => `here/${fileOf(table, 'xlsx')}`))
    for (const table of knownTables) {
      const name = fileOf(table, 'xlsx')
      const { code, out } = await imt(['check', name], { [name]: files.get(`here/${name}`) ?? '' })
      expect({ name, code }).toEqual({ name, code: 0 })
      expect(out).toContain('0 errors, 0 warnings, 0 notes')
    }
  })
  it('leaves a file that is there as it is', async () => {
    const { code, err } = await call(['--out', 'here'], ['finance-spend.csv'])
    expect(code).toBe(3)
    expect(err).toContain('here/finance-spend.csv could not be written: there is such a file already')
  })
  it('is the same list for programs', async () => {
    expect(JSON.parse((await call(['--format', 'json'])).out)).toMatchObject(
      knownTables.map(({ id, about }) => ({ id, about })),
    )
  })
})
