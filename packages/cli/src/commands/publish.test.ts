import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { machine } from '../machine.js'
import { run } from '../run.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-publish-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs the command over the disk. */
const imt = async (...args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> => {
  let err = ''
  const io = machine(
    '0',
    () => undefined,
    (text) => void (err += text),
  )
  const code = await run(args, { ...io, today: () => '2026-11-29' })
  return { code, err }
}
const put = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}
const publish = (files: readonly string[], ...more: readonly string[]) =>
  imt('publish', ...files, '--out', join(folder, 'site'), ...more)
const page = (name: string) => readFile(join(folder, 'site', name), 'utf8')
const settings = (publish: object) => put('imt.json', JSON.stringify({ publisher: 'Invented Trust', publish }))
const budget = 'Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£516\n'

describe('imt publish', () => {
  it('writes the site of another body from its settings alone', async () => {
    const data = 'datasets/invented-trust'
    const { code, err } = await publish(
      ['capital', 'contracts', 'estate', 'log', 'revenue', 'spend', 'statistics']
        .map((name) => `${data}/${name}.csv`)
        .concat(`${data}/page.md`),
      '--config',
      `${data}/imt.config.json`,
    )
    expect(code).toBe(0)
    expect(err).toContain('Kept back, since it is not for all to see: contracts/register/noticePeriod (4 values).')
    expect(await readdir(join(folder, 'site'))).toEqual(
      expect.arrayContaining(['accessibility.html', 'feed.xml', 'index.html', 'privacy.html', 'sitemap.xml']),
    )
    expect(await page('index.html')).toContain('Dunmere Vale NHS Foundation Trust (invented)')
    expect(await page('index.html')).toContain('The number of laptops was corrected')
    expect(await page('money.html')).toContain('<strong>£1,300,750</strong>')
    expect(await page('contracts.html')).toMatch(/Wide area network[\s\S]*30\/09\/2029/)
    expect(await page('contracts.html')).not.toContain('12 months')
    expect(await page('services.html')).toContain('href="https://dunmere-vale.example/strategy.html"')
    expect(await page('freedom-of-information.html')).toContain('FOI-26-002')
    expect(await page('freedom-of-information.html')).toMatch(/How to ask for a review[\s\S]*write to foi@/)
    expect(await page('freedom-of-information.html')).not.toMatch(/does not state where|Nothing on where/)
  })

  it('writes nothing while something in the files should not go out, and says what', async () => {
    const file = await put('contacts.csv', `${budget}`)
    const note = await put('note.html', '<h1>Contact</h1><p>Ask jane.smith@example-trust.example about budgets.</p>')
    const { code, err } = await publish([file, note], '--config', await settings({}))
    expect(code).toBe(1)
    expect(err).toContain('disclosure/email-address')
    expect(err).toContain('nothing was published')
    await expect(readdir(join(folder, 'site'))).rejects.toThrow('ENOENT')
  })

  it('takes an address that the settings name as that of an office for no person', async () => {
    const note = await put('note.html', '<h1>Contact</h1><p>Ask it.buying@example-trust.example.</p>')
    const file = await put('budget.csv', budget)
    const named = await publish(
      [file, note],
      '--config',
      await settings({ offices: ['IT.Buying@example-trust.example'] }),
    )
    expect(named.code).toBe(0)
  })

  it('looks through the pages, too: what the settings say goes out with them', async () => {
    const file = await put('budget.csv', budget)
    const { code, err } = await publish(
      [file],
      '--config',
      await settings({ contact: ['jane.smith@example-trust.example'] }),
    )
    expect(code).toBe(1)
    expect(err).toContain('disclosure/email-address: index.html')
  })

  it('looks through a publication in JSON', async () => {
    const register = [{ title: 'Printing', supplier: 'Acme', description: 'Ask jane.smith@example-trust.example' }]
    const file = await put('publication.json', JSON.stringify({ about: {}, sections: { contracts: { register } } }))
    const { code, err } = await publish([file], '--config', await settings({}))
    expect(code).toBe(1)
    expect(err).toContain('disclosure/email-address: contracts.html')
  })

  it('does not let a finding on personal data be accepted or switched off', async () => {
    const note = await put('note.html', '<h1>Contact</h1><p>Ask jane.smith@example-trust.example.</p>')
    const config = await put(
      'imt.json',
      JSON.stringify({ publisher: 'Invented Trust', levels: { 'disclosure/email-address': 'off' } }),
    )
    expect((await publish([note], '--config', config)).code).toBe(1)
  })

  it('changes nothing that is there', async () => {
    const file = await put('budget.csv', budget)
    await put('site', 'kept')
    const { code, err } = await publish([file], '--config', await settings({}))
    expect(code).toBe(3)
    expect(err).toContain('there is such a folder or file already')
    expect(await readFile(join(folder, 'site'), 'utf8')).toBe('kept')
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('shows a field that the settings name with a reason', async () => {
    const register = await put(
      'contracts.csv',
      'Contract title,Supplier,End date,Notice period\nPrinting,Acme,31/03/2027,6 months\n',
    )
    const fields = [{ field: 'contracts/register/noticePeriod', reason: 'The board publishes it' }]
    const { code, err } = await publish([register], '--config', await settings({ fields }))
    expect(code).toBe(0)
    expect(err).not.toContain('Kept back')
    expect(await page('contracts.html')).toContain('6 months')
  })

  it.each([
    [
      { fields: [{ field: 'contracts/register/noticeperiod', reason: 'x' }] },
      'did you mean "contracts/register/noticePeriod"?',
    ],
    [{ fields: [{ field: 'contracts/register/notes' }] }, 'publish.fields[0].reason'],
    [{ baseUrl: 'http://example.org' }, 'publish.baseUrl: it must be an address that begins with https://'],
    [{ licence: { title: 'OGL', url: 'javascript:alert(1)' } }, 'publish.licence.url'],
    [{ logo: { file: 'missing.svg', alt: 'Logo' } }, 'could not be read: there is no such file'],
    [{ nme: 'x' }, '"nme" is no setting'],
  ])('refuses the settings %j', async (publishing, words) => {
    const file = await put('budget.csv', budget)
    const { code, err } = await publish([file], '--config', await settings(publishing))
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('says which forms of contracts are left out, and how many rows of the register are in the calendar', async () => {
    const register = await put(
      'contracts.csv',
      'Contract title,Supplier,Value,End date\nHosting,Oakrow Ltd,"£40,000",31/03/2027\nPrint,Elmgate Ltd,"£20,000",TBC\n',
    )
    const without = await publish([register], '--config', await settings({}))
    expect(without.code).toBe(0)
    expect(without.err).toContain('no contracts as a calendar or as open contracting data')
    expect(without.err).toContain('publish.ocidPrefix, publish.odsCode')
    await rm(join(folder, 'site'), { recursive: true })
    const whole = { baseUrl: 'https://a.example/', ocidPrefix: 'ocds-abc123', odsCode: 'ZZ9' }
    const { code, err } = await publish([register], '--config', await settings(whole))
    expect([code, err.includes('publish.ocidPrefix')]).toEqual([0, false])
    expect(await page('downloads.html')).toContain('a calendar: 1 of 2 rows of the register states a day')
    expect(JSON.parse(await page('data/contracts-ocds.json'))).toHaveProperty('releases')
  })

  it('draws the days to act of contracts for those inside, by month', async () => {
    const register = await put(
      'contracts.csv',
      'Contract title,Supplier,Value,Start date,End date,Notice period\nHosting,Oakrow Ltd,"£40,000",01/04/2024,31/03/2027,3 months\nPrint,Elmgate Ltd,"£20,000",01/01/2024,31/12/2026,90 days\n',
    )
    const inside = join(folder, 'inside')
    const { code } = await publish([register], '--config', await settings({}), '--internal', inside)
    expect(code).toBe(0)
    const html = await readFile(join(inside, 'contracts.html'), 'utf8')
    expect(html).toContain('Days to act by month')
    // 90 days before 31 December 2026 is 2 October; three months before 31 March 2027 is 31 December.
    expect(html).toMatch(/October 2026<\/th>\s*<td[^>]*>1</)
    expect(html).toMatch(/December 2026<\/th>/)
    expect(html).toMatch(/<img[^>]* src="pictures\/contracts-days-to-act-\d+\.svg"/)
  })

  it('writes what was worked out for those inside, and none of it for all', async () => {
    const devices = await put(
      'devices.csv',
      'Asset tag,Serial number,Category,Status,Operating system\nA1,QX7RT1,Laptops,In use,Windows 7\n',
    )
    const inside = join(folder, 'inside')
    const { code, err } = await publish([devices], '--config', await settings({}), '--internal', inside)
    expect(code).toBe(0)
    expect(err).toContain('Kept back, since it is not for all to see: estate/records (1 value).')
    expect(await readFile(join(inside, 'estate.html'), 'utf8')).toMatch(/Internal: not for publication[\s\S]*Windows 7/)
    const files = await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true })
    for (const file of files.filter((each) => each.isFile()))
      expect(await readFile(join(file.parentPath, file.name), 'utf8'), file.name).not.toMatch(/Windows 7|QX7RT1/)
  })

  it.each([
    ['within the folder', 'site/inside'],
    ['within the folder by a roundabout way', 'other/../site/inside'],
    ['in the same folder', './site/'],
    ['around the folder', '.'],
    ['through a link', 'link/site/inside'],
  ])('writes nothing where the pages for those inside would stand %s of the public ones', async (_, inside) => {
    await symlink(folder, join(folder, 'link'), 'dir')
    const file = await put('budget.csv', budget)
    const config = await settings({})
    const { code, err } = await publish([file], '--config', config, '--internal', `${folder}/${inside}`)
    expect(code).toBe(2)
    expect(err).toContain('--internal')
    expect(err).toContain('give a folder apart from that of --out')
    expect((await readdir(folder)).sort()).toEqual(['budget.csv', 'imt.json', 'link'])
  })

  it.each(['site', 'inside'])('writes neither folder where %s is there already', async (name) => {
    await mkdir(join(folder, name))
    const file = await put('budget.csv', budget)
    const inside = join(folder, 'inside')
    const { code, err } = await publish([file], '--config', await settings({}), '--internal', inside)
    expect(code).toBe(3)
    expect(err).toContain('there is such a folder or file already')
    expect((await readdir(folder)).sort()).toEqual(['budget.csv', 'imt.json', name].sort())
  })

  it('takes a folder whose name only begins alike for another', async () => {
    const file = await put('budget.csv', budget)
    const inside = join(folder, 'site-internal')
    expect((await publish([file], '--config', await settings({}), '--internal', inside)).code).toBe(0)
    expect(await readdir(inside)).toContain('index.html')
  })

  it('gives what all may see in every form in which it is exported', async () => {
    const register = await put(
      'contracts.csv',
      'Contract reference,Contract title,Supplier,End date,Notice period\nA1,Printing,Acme,31/03/2027,6 months\nA1,Ink,Acme,31/03/2028,\n',
    )
    const own = { ocidPrefix: 'ocds-abc123', odsCode: 'ZZ9', baseUrl: 'https://example.org/' }
    expect((await publish([register], '--config', await settings(own))).code).toBe(0)
    expect(await readdir(join(folder, 'site', 'data'))).toEqual(
      expect.arrayContaining([
        'contracts-ocds.json',
        'publication.json',
        'publication.schema.json',
        'publication.xlsx',
      ]),
    )
    expect(await readdir(join(folder, 'site', 'data', 'tables'))).toEqual(
      expect.arrayContaining(['contracts-register.csv', 'csv-metadata.json', 'datapackage.json']),
    )
    const calendar = await page('data/contracts.ics')
    expect(calendar.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY:End: Printing', 'SUMMARY:End: Ink'])
    expect(calendar).not.toMatch(/VALARM|notice/i)
    expect(await page('data/contracts-ocds.json')).toContain('"ocds-abc123')
    expect(await page('data/tables/contracts-register.csv')).not.toContain('6 months')
    expect(await page('downloads.html')).toContain('href="data/publication.xlsx"')
  })

  it('publishes no part of what cannot be read whole', async () => {
    const file = await put('budget.csv', budget)
    const { code, err } = await publish([file, join(folder, 'missing.csv')], '--config', await settings({}))
    expect(code).toBe(3)
    expect(err).toContain('nothing was published, since a part of it cannot be read')
  })

  it('says that names in running words were not looked for, since they go out', async () => {
    const note = await put('note.html', '<h2>Digital strategy</h2><p>The programme is led by Dr Alice Brown.</p>')
    const { code, err } = await publish([note], '--config', await settings({}))
    expect(code).toBe(0)
    expect(await page('services.html')).toContain('led by Dr Alice Brown')
    expect(err).toContain('Names of people in running words were not looked for: read the pages before they go out.')
  })

  it('does not take the settings in use for a file of the publication, and says nothing of them', async () => {
    await put('budget.csv', budget)
    const config = await settings({})
    const out = join(await mkdtemp(join(tmpdir(), 'imt-site-')), 'site')
    const { code, err } = await imt('publish', folder, '--config', config, '--out', out)
    expect([code, err.includes('imt.json')]).toEqual([0, false])
    const pattern = await imt('check', `${folder}/*.{csv,json}`, '--config', config, '--fail-on', 'never')
    expect([pattern.code, pattern.err]).toEqual([0, ''])
    const named = await imt('check', join(folder, 'budget.csv'), config, '--config', config)
    expect([named.code, named.err]).toEqual([
      0,
      expect.stringContaining('imt.json was left out: it is a file of settings'),
    ])
    const other = await imt('check', folder, '--no-config')
    expect([other.code, other.err]).toEqual([
      0,
      expect.stringContaining('imt.json was left out: it is a file of settings'),
    ])
    await rm(join(out, '..'), { recursive: true })
  })

  it('asks who publishes, where nothing says so', async () => {
    const { code, err } = await publish([await put('budget.csv', budget)], '--no-config')
    expect(code).toBe(2)
    expect(err).toContain('nothing says who publishes')
    expect(err).toContain('{ "publisher": "Name of your trust" }')
    expect(err).toContain('imt.config.json')
    const empty = await put('own.json', '{}')
    const held = await publish([join(folder, 'budget.csv')], '--config', empty)
    expect([held.code, held.err]).toEqual([
      2,
      expect.stringContaining(`write "publisher": "Name of your trust" into ${empty}`),
    ])
  })

  it('carries the own files of a body', async () => {
    const logo = { file: await put('own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), alt: 'Invented Trust' }
    const style = await put('own.css', 'h1{color:#000}')
    expect((await publish([await put('budget.csv', budget)], '--config', await settings({ logo, style }))).code).toBe(0)
    expect(await page('index.html')).toContain('src="assets/own/own.svg" width="280" alt="Invented Trust"')
    expect(await page('assets/own/own.css')).toBe('h1{color:#000}')
  })
})
