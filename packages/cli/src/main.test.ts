import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aliases } from '../../../tooling/packages.mjs'

const folder = mkdtempSync(join(tmpdir(), 'imt-'))
const command = join(folder, 'imt.mjs')
const page = 'datasets/plymouth-2017-18/page.html'

/** Runs the command as a process of its own, as a shell would. */
const shell = (script: string): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    env: { ...process.env, IMT: command },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  await build({
    stdin: { contents: "import { main } from './main.ts'\nawait main('1.2.3')", resolveDir: 'packages/cli/src' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///')" },
    alias: aliases,
    outfile: command,
    logLevel: 'error',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** @see hostile.md F11, house.md H2 */
describe('output that is not taken', () => {
  it.each([
    ['rules --format json', 0],
    [`check ${page} --format json --as-of 2026-11-23`, 1],
  ])('a reader of `%s` that goes away is no fault, and is not answered', (args, code) => {
    const { out, err } = shell(`node "$IMT" ${args} | head -c 300 >/dev/null; echo "\${PIPESTATUS[0]}"`)
    expect({ out, err }).toEqual({ out: `${String(code)}\n`, err: '' })
  })
  it.skipIf(!existsSync('/dev/full')).each(['rules', `check ${page}`])(
    'a full disk is one line and the code of a fault of the command: %s',
    (args) => {
      const { code, err } = shell(`node "$IMT" ${args} >/dev/full`)
      expect({ code, err }).toEqual({
        code: 4,
        err: 'imt: the output could not be written: there is no space left\n',
      })
    },
  )
  it.skipIf(!existsSync('/dev/full'))('neither is a full disk that remarks go to a stack trace', () => {
    expect(shell('node "$IMT" check absent.csv 2>/dev/full')).toEqual({ code: 3, out: '', err: '' })
  })
})
