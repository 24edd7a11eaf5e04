import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageNames } from '../packages.mjs'
import { expectedPackages } from '../release/expected.mjs'
import { packAll } from '../release/pack.mjs'
import { consumers } from './consumers/consumers.ts'

/** Every package is packed as it would be published, and installed from its tarball into folders of its own. */
const names = packageNames
const work = mkdtempSync(join(tmpdir(), 'imt-pack-'))
const tarballs = join(work, 'tarballs')
const tarballOf = new Map<string, string>()

const sh = (command: string, args: readonly string[], cwd: string): string => {
  const env = { ...process.env, NODE_ENV: '', CI: '', npm_config_update_notifier: 'false', FORCE_COLOR: '0' }
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env,
    maxBuffer: 1 << 27,
  })
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${String(status)}\n${stdout}\n${stderr}`)
  return stdout
}
const bin = (path: string): string => resolve('node_modules', path)

beforeAll(() => {
  if (!packAll(tarballs)) throw new Error('packing failed')
  for (const { folder, tarball } of expectedPackages('.')) tarballOf.set(folder, join(tarballs, tarball))
})
afterAll(() => {
  rmSync(work, { recursive: true, force: true })
})

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly sideEffects?: boolean
  readonly files?: readonly string[]
  readonly engines?: Readonly<Record<string, string>>
}
const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest

describe.each(names)('the package %s', (name) => {
  it('passes publint, strictly', () => {
    sh(process.execPath, [bin('publint/src/cli.js'), tarballOf.get(name) ?? '', '--strict'], work)
  })

  it('has types for every way of resolving it', () => {
    sh(
      process.execPath,
      [bin('@arethetypeswrong/cli/dist/index.js'), tarballOf.get(name) ?? '', '--format', 'ascii'],
      work,
    )
  })

  it('bundles nothing that it did not write', () => {
    const used = { ...manifest(name).dependencies, ...manifest(name).peerDependencies }
    for (const path of distFiles(name)) {
      const text = readFileSync(path, 'utf8')
      if (path.endsWith('.map')) {
        const { sources } = JSON.parse(text) as { sources: string[] }
        for (const source of sources) expect(source, path).toMatch(/^(?:\.\.\/)+src\//)
      } else if (/\.(?:js|cjs)$/.test(path)) {
        const from = [
          ...text.matchAll(
            /^(?:import|export)\b[^'"\n]*["']([^."'][^"']*)["'];?$|\brequire\(["']([^."'][^"']*)["']\)/gm,
          ),
        ].map(([, imported, required]) => imported ?? required ?? '')
        for (const specifier of from) {
          if (specifier.startsWith('node:')) expect(name, `${path} imports ${specifier}`).toBe('cli')
          else
            expect(Object.keys(used), `${path} imports ${specifier}`).toContain(
              specifier
                .split('/')
                .slice(0, specifier.startsWith('@') ? 2 : 1)
                .join('/'),
            )
        }
      }
    }
  })

  it('is made like every other package', () => {
    const made = manifest(name)
    expect(made).toMatchObject({
      name: `@imt/${name}`,
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      license: 'MIT',
      main: './dist/index.cjs',
      module: './dist/index.js',
      types: './dist/index.d.cts',
      publishConfig: { access: 'public', provenance: true },
    })
    expect(
      Object.keys(made.scripts ?? {}).filter((script) => /install|prepare/.test(script)),
      'no package needs an install script',
    ).toEqual([])
    expect(made.files).toEqual(expect.arrayContaining(['dist', 'README.md']))
    expect(existsSync(`packages/${name}/README.md`)).toBe(true)
  })
})

const distFiles = (name: string): readonly string[] =>
  (readdirSync(`packages/${name}/dist`, { recursive: true }) as string[])
    .map((path) => `packages/${name}/dist/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.\w+$/.test(path))

describe('consumers of the tarballs', () => {
  const folder = join(work, 'consumer')

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, version: '0.0.0' }))
    sh(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        ...tarballOf.values(),
        'zod@4.6.7',
        `typescript@${(JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }).devDependencies['typescript'] ?? ''}`,
      ],
      folder,
    )
    for (const [path, text] of Object.entries(consumers)) writeFileSync(join(folder, path), text)
  })

  it('runs as an ECMAScript module', () => {
    expect(sh(process.execPath, ['consumer.mjs'], folder)).toContain('GRAND TOTAL 5400191')
  })

  it('runs as CommonJS', () => {
    expect(sh(process.execPath, ['consumer.cjs'], folder)).toContain('GRAND TOTAL 5400191')
  })

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compiles with module %s and resolution %s, and a plugin from outside keeps its types', (module, resolution) => {
    sh(
      process.execPath,
      [
        join(folder, 'node_modules/typescript/bin/tsc'),
        '--strict',
        '--exactOptionalPropertyTypes',
        '--declaration',
        '--target',
        'es2022',
        '--lib',
        'es2023',
        '--skipLibCheck',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--outDir',
        `out-${module}`,
        'plugin.mts',
        'consumer.mts',
      ],
      folder,
    )
    const declared = readFileSync(join(folder, `out-${module}/consumer.d.mts`), 'utf8')
    expect(
      declared.split('\n').find((line) => line.includes('const model')),
      'the declaration of a model stays one line',
    ).toMatch(/Model<readonly \[(?:import\([^)]*\)\.)?FinancePlugin, (?:import\([^)]*\)\.)?TravelPlugin\](?:, never)?>/)
  })

  it('runs the plugin from outside', () => {
    expect(sh(process.execPath, ['out-nodenext/consumer.mjs'], folder).trim()).toBe(
      'travel/too-far at /sections/travel/trips/0/miles',
    )
  })

  const imt = (args: readonly string[]): string =>
    sh(process.execPath, [join(folder, 'node_modules/@imt/cli/bin/imt.js'), ...args], folder)

  it('has the command, which checks a page and says so', () => {
    const page = resolve('datasets/plymouth-2017-18/page.html')
    const out = imt(['check', page, '--fail-on', 'never', '--as-of', '2026-11-23'])
    expect(out).toContain('finance/total-mismatch')
    expect(out).toContain('£5,400,191')
  })

  it('has the licences of what the command is put together from', () => {
    const text = readFileSync(join(folder, 'node_modules/@imt/cli/bundle/THIRD-PARTY-LICENSES'), 'utf8')
    expect(text).toMatch(/\nzod \d+\.\d+\.\d+\nLicence: MIT\n\nMIT License\n/)
  })

  it('has a command that takes a plugin of settings, with a core and a zod that are not its own', () => {
    writeFileSync(
      join(folder, 'imt.config.ts'),
      "import { defineConfig } from '@imt/cli'\nimport { travel } from './out-nodenext/plugin.mjs'\nexport default defineConfig({ plugins: [travel()] })\n",
    )
    writeFileSync(
      join(folder, 'travel.json'),
      JSON.stringify({ about: {}, sections: { travel: { trips: [{ to: 'Leeds', miles: 300 }] } } }),
    )
    expect(imt(['check', 'travel.json', '--json'])).toContain('"travel/too-far"')
  })
})

describe('a release', () => {
  it('gives every package its version, from the changesets that are there', () => {
    const copy = join(work, 'release')
    mkdirSync(copy)
    for (const path of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.changeset'])
      cpSync(path, join(copy, path), { recursive: true })
    for (const name of names) {
      mkdirSync(join(copy, 'packages', name), { recursive: true })
      cpSync(`packages/${name}/package.json`, join(copy, 'packages', name, 'package.json'))
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    const git = (...args: readonly string[]): string =>
      sh('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], copy)
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all', '--', 'package.json', 'pnpm-workspace.yaml', '.changeset', 'packages')
    git('commit', '--quiet', '--message', 'A copy')
    sh(process.execPath, [bin('@changesets/cli/bin.js'), 'version'], copy)
    const versions = names.map(
      (name) =>
        (JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as { version: string }).version,
    )
    for (const version of versions) expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/)
    expect(
      readdirSync(join(copy, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md'),
    ).toEqual([])
  })
})
