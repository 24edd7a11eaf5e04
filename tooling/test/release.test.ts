import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A checkout of three packages, their tarballs, and a registry of the machine's own. */
let work: string
let registry: Server
let published: Map<string, string>
let down: boolean

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
}
const manifests: readonly Manifest[] = [
  { name: '@try/alpha', version: '1.2.0', dependencies: { '@try/omega': '^1.2.0' } },
  { name: '@try/middle', version: '1.2.0', dependencies: { '@try/omega': '^1.2.0', zod: '^4.0.0' } },
  { name: '@try/omega', version: '1.2.0' },
]
const shortName = ({ name }: Manifest): string => name.slice('@try/'.length)

const pack = (manifest: Manifest, file = `try-${shortName(manifest)}-${manifest.version}.tgz`): void => {
  const source = join(work, 'source', 'package')
  rmSync(source, { recursive: true, force: true })
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(source, 'index.js'), 'module.exports = 1\n')
  mkdirSync(join(work, 'tarballs'), { recursive: true })
  spawnSync('tar', ['-czf', join(work, 'tarballs', file), '-C', join(work, 'source'), 'package'])
}

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'imt-release-'))
  published = new Map()
  down = false
  for (const manifest of manifests) {
    mkdirSync(join(work, 'packages', shortName(manifest)), { recursive: true })
    writeFileSync(join(work, 'packages', shortName(manifest), 'package.json'), JSON.stringify(manifest))
    pack(manifest)
  }
  registry = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1).split('?')[0] ?? '')
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (down) answer(503, { error: 'down' })
    else if (request.method === 'PUT') {
      let body = ''
      request.on('data', (part: Buffer) => (body += part.toString()))
      request.on('end', () => {
        const { versions } = JSON.parse(body) as { versions: Record<string, { dist: { integrity: string } }> }
        const [[version = '', made] = []] = Object.entries(versions)
        published.set(`${name}@${version}`, made?.dist.integrity ?? '')
        answer(201, { ok: true })
      })
    } else {
      const versions = [...published.keys()]
        .filter((each) => each.startsWith(`${name}@`))
        .map((each) => each.slice(name.length + 1))
      if (versions.length === 0) answer(404, { error: 'not found' })
      else
        answer(200, {
          name,
          'dist-tags': { latest: versions.at(-1) },
          versions: Object.fromEntries(versions.map((version) => [version, { name, version, dist: {} }])),
        })
    }
  })
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await new Promise((resolve) => registry.close(resolve))
  rmSync(work, { recursive: true, force: true })
})

const node = (script: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>((resolve) => {
    const child = spawn(process.execPath, [`tooling/release/${script}.mjs`, ...args], {
      env: { ...process.env, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => (err += part.toString()))
    child.on('close', (status) => {
      resolve({ status, out: out.trim(), err: err.trim() })
    })
  })
const publish = () => {
  const { port } = registry.address() as AddressInfo
  return node('publish', [join(work, 'tarballs'), work], {
    npm_config_registry: `http://127.0.0.1:${port}/`,
    [`npm_config_//127.0.0.1:${port}/:_authToken`]: 'of-this-test',
    npm_config_cache: join(work, 'cache'),
    npm_config_fetch_retries: '0',
    npm_config_provenance: 'false',
  })
}

describe('publishing', () => {
  it('publishes what was packed, each package after those that it needs, and a second time nothing', async () => {
    expect(await publish()).toEqual({
      status: 0,
      out: 'published @try/omega@1.2.0\npublished @try/alpha@1.2.0\npublished @try/middle@1.2.0',
      err: '',
    })
    for (const integrity of published.values()) expect(integrity).toMatch(/^sha512-/)
    const before = new Map(published)
    expect((await publish()).out.split('\n')).toEqual([
      '@try/omega@1.2.0 is published already',
      '@try/alpha@1.2.0 is published already',
      '@try/middle@1.2.0 is published already',
    ])
    expect(published).toEqual(before)
  })

  it('goes on where a release broke off', async () => {
    published.set('@try/omega@1.2.0', '')
    expect((await publish()).out).toBe(
      '@try/omega@1.2.0 is published already\npublished @try/alpha@1.2.0\npublished @try/middle@1.2.0',
    )
  })

  it.each<{ readonly what: string; readonly spoil: () => void; readonly says: RegExp }>([
    {
      what: 'another version than the commit has',
      spoil: () => {
        pack({ name: '@try/omega', version: '6.6.6' }, 'try-omega-1.2.0.tgz')
      },
      says: /try-omega-1\.2\.0\.tgz holds @try\/omega@6\.6\.6, not @try\/omega@1\.2\.0/,
    },
    {
      what: 'a script that runs where it is installed',
      spoil: () => {
        pack({ name: '@try/omega', version: '1.2.0', scripts: { postinstall: 'true' } })
      },
      says: /would run a script, postinstall, where it is installed/,
    },
    {
      what: 'a range that only the repository can resolve',
      spoil: () => {
        pack({ name: '@try/alpha', version: '1.2.0', dependencies: { '@try/omega': 'workspace:^' } })
      },
      says: /needs @try\/omega@workspace:\^, which only this repository has/,
    },
    {
      what: 'a further package',
      spoil: () => {
        pack({ name: '@try/other', version: '1.2.0' })
      },
      says: /holds what no package of this commit is packed as: try-other-1\.2\.0\.tgz/,
    },
    {
      what: 'a package less',
      spoil: () => {
        rmSync(join(work, 'tarballs', 'try-middle-1.2.0.tgz'))
      },
      says: /try-middle-1\.2\.0\.tgz has no package\/package\.json that can be read/,
    },
  ])('publishes nothing at all if the tarballs hold $what', async ({ spoil, says }) => {
    spoil()
    const { status, err } = await publish()
    expect([status, published.size]).toEqual([1, 0])
    expect(err).toMatch(says)
  })

  it('takes no answer of the registry for no', async () => {
    down = true
    const { status, err } = await publish()
    expect(status).toBe(1)
    expect(err).toMatch(/the registry did not say whether @try\/omega@1\.2\.0 is published/)
  })
})

describe.skipIf(process.platform === 'win32')('the release and its tag', () => {
  /** GitHub's client asks GitHub, which is not here: this one keeps what it is told. */
  const tag = (commit: string) => {
    const gh = join(work, 'gh')
    writeFileSync(
      gh,
      `#!/bin/sh\nif [ "$2" = view ]; then grep -qs " create $3 " "${work}/said"; exit $?; fi\n` +
        `echo "$1 create $3 $4 $5" >> "${work}/said"\n`,
    )
    chmodSync(gh, 0o755)
    return node('tag', [commit, work], { PATH: `${work}${delimiter}${process.env['PATH'] ?? ''}` })
  }
  const commit = 'a'.repeat(40)

  it('is made once, at the commit that was published', async () => {
    expect(await tag(commit)).toMatchObject({ status: 0, out: 'made v1.2.0' })
    expect(await tag(commit)).toMatchObject({ status: 0, out: 'v1.2.0 is there already' })
    expect(readFileSync(join(work, 'said'), 'utf8')).toBe(`release create v1.2.0 --target ${commit}\n`)
  })

  it('is made of a whole commit only, and of one version', async () => {
    expect(await tag('main')).toMatchObject({ status: 1, err: expect.stringContaining('by its whole SHA') as string })
    writeFileSync(join(work, 'packages/omega/package.json'), JSON.stringify({ name: '@try/omega', version: '2.0.0' }))
    expect(await tag(commit)).toMatchObject({ status: 1, err: expect.stringContaining('several versions') as string })
  })
})

it('waits for the version pull request as long as there are changesets', () => {
  const { stdout } = spawnSync(process.execPath, ['tooling/release/pending.mjs'], { encoding: 'utf8' })
  expect(stdout).toMatch(/^pending=(?:true|false)\n$/)
})
