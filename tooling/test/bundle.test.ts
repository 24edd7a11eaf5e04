import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../packages/cli/src/catalogue.js'
import { imt } from '../../packages/cli/test/imt.js'
import { bundleCommand } from '../bundle/command.mjs'
import { packagesIn } from '../bundle/licences.mjs'
import { aliases, root } from '../packages.mjs'
import { consumers } from './consumers/consumers.ts'

const folder = mkdtempSync(join(tmpdir(), 'imt-bundle-'))
const bundle = join(folder, 'bundle')
const command = join(folder, 'imt.mjs')
type Bundled = Awaited<ReturnType<typeof bundleCommand>>
let made: Bundled

const node = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  made = await bundleCommand(bundle)
  symlinkSync(resolve('packages/cli/node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(command, "import { main } from './bundle/main.js'\nawait main('1.2.3')\n")
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The modules that are read for a call of a verb: what its files and those of the command import, and no more. */
const modulesFor = (...names: readonly string[]): readonly string[] => {
  const chunks = new Map(made.chunks.map((chunk) => [chunk.fileName, chunk]))
  const read = new Set<string>()
  const walk = (name: string): void => {
    if (read.has(name)) return
    read.add(name)
    for (const further of chunks.get(name)?.imports ?? []) walk(further)
  }
  for (const { fileName, name } of made.chunks) if (names.includes(name)) walk(fileName)
  return [...read].flatMap((name) => Object.keys(chunks.get(name)?.modules ?? {}))
}

describe('the licences beside the bundle', () => {
  it('name every package that a module of it is of, with the text of its licence', () => {
    const text = readFileSync(join(bundle, 'THIRD-PARTY-LICENSES'), 'utf8')
    const modules = made.chunks
      .flatMap((chunk) => Object.keys(chunk.modules))
      .filter((path) => path.includes('node_modules'))
    expect(modules.length).toBeGreaterThan(20)
    for (const path of modules) {
      const folders = path.replaceAll('\\', '/').split('/node_modules/')
      const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(folders.at(-1) ?? '') ?? []
      const manifest = JSON.parse(
        readFileSync(`${folders.slice(0, -1).join('/node_modules/')}/node_modules/${name}/package.json`, 'utf8'),
      ) as {
        version: string
        license: string
      }
      expect(text).toContain(`\n${name} ${manifest.version}\nLicence: ${manifest.license}\n\n`)
    }
    for (const { texts } of made.packages) for (const terms of texts) expect(text).toContain(terms)
    expect(text).toMatch(/\nzod \d+\.\d+\.\d+\nLicence: MIT\n\nMIT License\n/)
  })

  it('are not made up for a package that brings none', () => {
    expect(() => packagesIn(['packages/tables/node_modules/saxes/saxes.js'], root)).toThrow(
      /^saxes@\d+\.\d+\.\d+ is in the bundle and has no text of its licence/,
    )
  })
})

describe('what is read for a verb', () => {
  const heavy = /packages\/(?!cli\/|core\/|report\/)\w+\/src\/(?!limits\/)|node_modules\/(?:zod|parse5|decimal\.js)\//
  it('is neither a reader nor a domain for help and explain', () => {
    expect(modulesFor('main').filter((path) => heavy.test(path))).toEqual([])
    expect(modulesFor('main', 'explain').filter((path) => heavy.test(path))).toEqual([])
    expect(modulesFor('main', 'check').filter((path) => heavy.test(path)).length).toBeGreaterThan(100)
  })

  it('is no rule of a domain for a check that has not read anything yet', () => {
    const rules = /packages\/(?:contracts|crosscheck|estate|finance|foi)\/src\/rules\/[\w-]+\/rule\.ts$/
    expect(modulesFor('main', 'check').filter((path) => rules.test(path))).toEqual([])
  })

  it('is no writer of a form that is not asked for', () => {
    expect(
      modulesFor('main', 'check').filter((path) => /format-(?:html|sarif|markdown)|mdast|hast/.test(path)),
    ).toEqual([])
  })
})

/** Files that a recogniser of one domain claims, or of none. */
const ofDomains: Readonly<Record<string, string>> = {
  'register.csv':
    'Contract title,Supplier,Start date,End date,Notice period,Total value\nTelephony,Acme Ltd,01/04/2024,31/03/2027,3 months,"£120,000"\nPrinting,Boxer plc,01/04/2025,01/03/2025,,"£90,000"\n',
  'devices.csv':
    'Asset tag,Serial number,Manufacturer,Model,Operating system\nA1,5CG1234ABC,HP Inc,EliteBook,Windows 10\nA2,5CG1234ABC,Hewlett Packard,EliteBook,Windows 11\n',
  'payments.csv':
    'Department,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\nDHSC,Anytown NHS Trust,01/05/2026,Software,IM&T,Acme Ltd,1001,26000.00\nDHSC,Anytown NHS Trust,30/05/2026,Software,IM&T,Acme Ltd,1002,26000.00\n',
  'log.csv':
    'Reference,Date received,Date of response,Subject,Outcome\nFOI/1,01/05/2026,30/07/2026,Printers,Full disclosure\nFOI/2,02/05/2026,01/05/2026,Licences,Refused\n',
  'nothing-known.csv': 'Alpha,Beta\nx,y\n',
}

const trips = (miles: readonly number[]): object => miles.map((each) => ({ to: 'Leeds', miles: each }))

describe('the bundled command', () => {
  it('says what the sources say', async () => {
    const explained = node([command, 'explain', 'finance/total-mismatch', '--json'])
    const rule = catalogue.find(({ code }) => code === 'finance/total-mismatch')
    expect(JSON.parse(explained.out)).toMatchObject({ summary: rule?.summary, citation: rule?.citation })
    expect(node([command, 'rules', '--json']).out).toBe((await imt(['rules', '--json'])).out)
    const args = ['check', resolve('datasets/plymouth-2017-18/page.html'), '--as-of', '2026-11-23', '--format', 'html']
    const own = await imt(args)
    const bundled = node([command, ...args])
    const undated = (html: string): string => html.replaceAll(/\d+ \w+ 20\d\d|20\d\d-\d\d-\d\d/g, 'a day')
    expect({ ...bundled, out: undated(bundled.out) }).toEqual({ ...own, out: undated(own.out) })
  })

  it('says the same of files of every domain, under settings that make rules too', async () => {
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({
        noticeWithinDays: 400,
        alikeWithinDays: 60,
        signs: 'incomeNegative',
        makers: { 'HP Inc': 'Hewlett Packard' },
      }),
    )
    const page = resolve('datasets/plymouth-2017-18/page.html')
    const files = [...Object.keys(ofDomains), page]
    for (const [name, text] of Object.entries(ofDomains)) writeFileSync(join(folder, name), text)
    for (const settings of [['--no-config'], ['--config', join(folder, 'settings.json')]])
      for (const file of files) {
        const args = ['check', resolve(folder, file), '--as-of', '2026-11-23', '--json', '--all', ...settings]
        const { code, out, err } = await imt(args)
        const bundled = node([command, ...args])
        const [own, same] = [out, bundled.out].map((json) => JSON.parse(json) as Readonly<Record<string, unknown>>)
        expect({ ...bundled, out: '' }).toEqual({ code, out: '', err })
        expect(same).toEqual({ ...own, version: '1.2.3', readOn: same?.['readOn'] })
      }
  }, 120_000)

  it('loads the rules of a domain once something that they read was found, and no others', () => {
    const within = join(folder, 'without')
    mkdirSync(within)
    cpSync(bundle, join(within, 'bundle'), { recursive: true })
    symlinkSync(resolve('packages/cli/node_modules'), join(within, 'node_modules'), 'junction')
    writeFileSync(join(within, 'imt.mjs'), readFileSync(command, 'utf8'))
    const rulesOf = (domain: string): string =>
      made.chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`rules:${domain}`) === true)?.fileName ?? ''
    const check = (name: string) => node([join(within, 'imt.mjs'), 'check', resolve(folder, name), '--no-config'])
    for (const [name, text] of Object.entries(ofDomains)) writeFileSync(join(folder, name), text)
    for (const domain of ['crosscheck', 'estate', 'finance', 'foi']) rmSync(join(within, 'bundle', rulesOf(domain)))
    expect(check('register.csv').code).toBeLessThanOrEqual(1)
    expect(check('nothing-known.csv').code).toBe(3)
    expect(check('log.csv').code).toBe(4)
    rmSync(join(within, 'bundle', rulesOf('contracts')))
    expect(check('register.csv').code).toBe(4)
  })

  it('works with a plugin that brings a core and a zod of its own', async () => {
    writeFileSync(join(folder, 'plugin.mts'), consumers['plugin.mts'] ?? '')
    await build({
      stdin: {
        contents: "import { travel } from './plugin.mts'\nexport default { plugins: [travel()] }",
        resolveDir: folder,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: aliases,
      outfile: join(folder, 'imt.config.mjs'),
      logLevel: 'error',
    })
    expect(readFileSync(join(folder, 'imt.config.mjs'), 'utf8')).toMatch(/ZodObject[^]*definePlugin/)
    writeFileSync(
      join(folder, 'travel.json'),
      JSON.stringify({ about: {}, sections: { travel: { trips: trips([3, 300]) } } }),
    )
    const { code, out, err } = node([command, 'check', 'travel.json', '--json', '--fail-on', 'warning'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const report = JSON.parse(out) as { findings: { rule: string; at: string }[] }
    expect(report.findings.map(({ rule, at }) => `${rule} ${at}`)).toContain(
      'travel/too-far /sections/travel/trips/1/miles',
    )
  })
})
