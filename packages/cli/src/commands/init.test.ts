import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { configFault } from '../config/config-schema.js'
import { knownTables } from '../known-tables.js'
import { odsCodeOfTrust, saidOfOdsCode } from '../ods-code.js'
import { trustsKnownTo } from '../ods-trusts.data.js'
import { careTrustsByCode, trustsByCode } from '../ods-trusts.js'
import { run } from '../run.js'
import { fileOf } from './templates.js'

type Files = Readonly<Record<string, string | Uint8Array>>

const call = async (args: readonly string[], taken: readonly string[] = []) => {
  const folders = new Map<string, Files>()
  let [out, err] = ['', '']
  const code = await run(['init', ...args], {
    readFile: () => Promise.reject(new Error('nothing is read')),
    createFolder: (path, files) => {
      if (taken.includes(path)) return Promise.reject(Object.assign(new Error('there'), { code: 'EEXIST' }))
      folders.set(path, Object.fromEntries(files.map((file) => [file.path, file.content])))
      return Promise.resolve()
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    today: () => '2026-11-28',
  })
  return { code, out, err, folders, files: folders.get('here') ?? {} }
}

const published = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('published/')))

describe('imt init', () => {
  it.each(['csv', 'xlsx', 'json'])('writes a publication as %s that imt check reads whole and passes', async (as) => {
    const { files, code } = await call(['--out', 'here', '--as', as, '--name', 'A Trust'])
    expect(code).toBe(0)
    const given = published(files)
    const checked = await imt(['check', ...Object.keys(given), '--format', 'json'], given)
    const { summary, findings } = JSON.parse(checked.out) as Record<string, unknown>
    expect({ code: checked.code, err: checked.err, findings }).toEqual({ code: 0, err: '', findings: [] })
    // The same tables in each form, and as much to check.
    const { files: asCsv } = await call(['--out', 'here', '--name', 'A Trust'])
    const tables = await imt(['check', ...Object.keys(published(asCsv)), '--json'], published(asCsv))
    expect(JSON.parse(tables.out)).toHaveProperty('summary', summary)
  })

  it('writes each starter so that it passes alone', async () => {
    const { files } = await call(['--out', 'here'])
    expect(Object.keys(published(files))).toEqual(knownTables.map((table) => `published/${fileOf(table)}`))
    for (const [path, content] of Object.entries(published(files)))
      expect((await imt(['check', path], { [path]: content })).out).toContain('0 errors, 0 warnings, 0 notes')
  })

  it('writes the sections that are asked for, and no others', async () => {
    const { files } = await call(['--out', 'here', '--sections', 'foi, contracts'])
    expect(Object.keys(files)).toEqual([
      'published/contracts-register.csv',
      'published/foi-log.csv',
      'published/foi-statisticsTables.csv',
      'imt.config.json',
      'README.txt',
    ])
    const { code, err, folders } = await call(['--out', 'here', '--sections', 'foi,contract'])
    expect([code, folders.size]).toEqual([2, 0])
    expect(err).toContain('"contract" is no section: there are estate, finance, contracts and foi')
  })

  it('writes settings that are read, with name and code, and words over a site of examples', async () => {
    const { files, out } = await call(['--out', 'here', '--name', ' A  "Trust"\n', '--ods-code', 'rk9'])
    const settings = JSON.parse(String(files['imt.config.json'])) as object
    expect(configFault(settings)).toBeUndefined()
    expect(settings).toMatchObject({ publisher: 'A "Trust"', publish: { odsCode: 'RK9' } })
    expect(settings).toHaveProperty('publish.banner', expect.stringContaining('none of them is of this body'))
    const words = 'The code RK9 is that of "UNIVERSITY HOSPITALS PLYMOUTH NHS TRUST"'
    expect(out).toContain(words)
    expect(files['README.txt']).toContain(words)
    const without = await call(['--out', 'here'])
    expect(configFault(JSON.parse(String(without.files['imt.config.json'])))).toBeUndefined()
    expect(without.files['README.txt']).toContain('imt.config.json does not say yet: "publisher"')
  })

  it('says what to do next in lines that any window shows', async () => {
    const { files } = await call(['--out', 'here', '--name', 'Long '.repeat(40)])
    const readme = String(files['README.txt'])
    for (const path of Object.keys(files).filter((name) => name !== 'README.txt')) expect(readme).toContain(path)
    expect(readme).toContain('imt check published')
    for (const line of readme.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('never writes over what is there', async () => {
    const { code, err, out, folders } = await call(['--out', 'here/'], ['here'])
    expect([code, out, folders.size]).toEqual([3, '', 0])
    expect(err).toContain('here could not be written: there is such a folder or file already')
  })

  it('tells programs the same, and nobody with --quiet', async () => {
    const { out } = await call(['--out', 'here', '--sections', 'foi', '--ods-code', 'TAJ', '--json'])
    expect(JSON.parse(out)).toEqual({
      folder: 'here',
      files: ['foi-log.csv', 'foi-statisticsTables.csv']
        .map((name) => `here/published/${name}`)
        .concat('here/imt.config.json', 'here/README.txt'),
      sections: ['foi'],
      odsCode: { code: 'TAJ', checked: saidOfOdsCode('TAJ') },
    })
    const quiet = await call(['--out', 'here', '--quiet'])
    expect([quiet.code, quiet.out, quiet.err, quiet.folders.size]).toEqual([0, '', '', 1])
  })
})

describe('the code of a trust', () => {
  it.each([
    ['RK9', 'RK9'],
    [' r0a ', 'R0A'],
    ['TAJ', 'TAJ'],
    ['g6v2s', 'G6V2S'],
  ])('reads %s', (text, code) => {
    expect(odsCodeOfTrust(text)).toEqual({ code })
  })
  it.each(['RK', 'RK9X', 'AB1', 'R-9', 'ＲK9', '', 'RK9\n1'])('refuses %j', (text) => {
    expect(odsCodeOfTrust(text)).toHaveProperty('fault', expect.stringContaining('does not have the form'))
  })
  it('knows the code of a site, and says which trust it would be of', () => {
    expect(odsCodeOfTrust('RK950')).toHaveProperty('fault', expect.stringContaining('that of its trust would be RK9'))
  })
  it.each([
    ['RK9', undefined, /^The code RK9 is that of "UNIVERSITY HOSPITALS PLYMOUTH NHS TRUST" on the list .*2024\.$/],
    ['RK9', 'University Hospitals Plymouth NHS Trust', /2024\.$/],
    ['RL4', 'Royal Wolverhampton NHS Trust', /2024\.$/],
    ['RT3', 'Royal Brompton and Harefield NHS Foundation Trust', /that trust ended on 31 January 2021\. Look up/],
    ['RK9', 'Riverside NHS Trust', /The name given here is "Riverside NHS Trust": see that the code is right/],
    ['RZ9', undefined, /^The code RZ9 has the form of the code of a trust, and is not on the list .*2024\. Look it up/],
    [
      'TAJ',
      undefined,
      /^The code TAJ is that of "BLACK COUNTRY HEALTHCARE NHS FOUNDATION TRUST" on a list .*not verified/,
    ],
    ['TAH', 'Sheffield Health and Social Care NHS Foundation Trust', /\(not verified\)\.$/],
    ['TAF', undefined, /not verified\): that trust ended on 31 October 2024\. Look up/],
    ['TZZ', undefined, /is not on a list of care trusts that was put together .*\(not verified\)\. Look it up/],
  ])('says whose %s is, of %s', (code, name, expected) => {
    expect(saidOfOdsCode(code, name)).toMatch(expected)
  })
  it('stands on a list with a name for each code, and no event after its day', () => {
    expect([trustsByCode.size, careTrustsByCode.size]).toEqual([273, 5])
    for (const [code, trust] of [...trustsByCode, ...careTrustsByCode]) {
      expect(odsCodeOfTrust(code)).toEqual({ code })
      expect(code.startsWith('T')).toBe(careTrustsByCode.has(code))
      expect(trust.name).toMatch(/^[A-Z][A-Z',& -]+ (?:NHS (?:FOUNDATION )?|CARE )TRUST$/)
      if (trust.ended !== undefined) expect(trust.ended <= trustsKnownTo).toBe(true)
    }
  })
})
