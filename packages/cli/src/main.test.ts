import { reportSchema } from '@imt/core'
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
    banner: { js: "import { createRequire as make } from 'node:module'; const require = make('file:///')" },
    alias: aliases,
    outfile: command,
    logLevel: 'error',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const sound = 'Cost Centre,Class,Budget (£)\nIT,PAY,£5\nIT,NON-PAY,£5\nIT,TOTAL,£10\n'
const wrong = sound.replace('£10', '£60')

/** Files in a folder of their own, and the command run there. */
const within = (files: Readonly<Record<string, string>>, script: string): ReturnType<typeof shell> => {
  const place = mkdtempSync(join(folder, 'files-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(place, dirname(name)), { recursive: true })
    writeFileSync(join(place, name), text)
  }
  return shell(`cd '${place}'; ${script}`)
}

/** @see hostile.md F13, F20 */
describe('files as they are given', () => {
  it('reads standard input for -', () => {
    const { code, out, err } = within({ 'a.csv': wrong }, 'cat a.csv | node "$IMT" check -')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('standard input › record 4')
    expect(within({}, `printf '{"sections": [' | node "$IMT" check -`).err).toMatch(
      /^imt check: standard input \(line 1, column 15\): The file ends/,
    )
    expect(within({}, 'node "$IMT" check - </dev/null')).toMatchObject({ code: 3, out: '' })
  })

  it('reads a file that is given twice once, by whatever name, and says so', () => {
    const { code, out, err } = within(
      { 'a.csv': sound },
      'ln -s a.csv b.csv; node "$IMT" check a.csv ./a.csv b.csv a.csv',
    )
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('a.csv')
    expect(err).toBe(
      [
        'imt check: ./a.csv is the same file as a.csv: it was read once',
        'imt check: b.csv is the same file as a.csv: it was read once',
        'imt check: a.csv is given twice: it was read once',
        '',
      ].join('\n'),
    )
  })

  it('reports a file that cannot be read and checks the others, with the code of a file that cannot be read', () => {
    const { code, out, err } = within({ 'a.csv': wrong }, 'node "$IMT" check absent.csv a.csv')
    expect(code).toBe(3)
    expect(err).toBe('imt check: absent.csv: there is no such file\n')
    expect(out).toContain('tables/unreadable-file')
    expect(out).toContain('finance/total-mismatch')
  })

  it.each([
    ['absent.csv', 'there is no such file'],
    ['a.csv/b.csv', 'there is no such file: a part of its path is a file, not a folder'],
    ['loop.csv', 'its links lead round in a circle'],
    ["'*.htm'", 'no file fits it: no page, CSV file, text or JSON file is there'],
    ['empty', 'no file fits it: no page, CSV file, text or JSON file is there'],
    ['https://example.nhs.uk/page', 'it is an address, and nothing is fetched here: save the page as a file'],
  ])('says of %s what is wrong, and prints a report in JSON all the same', (argument, why) => {
    const files = { 'a.csv': sound }
    const script = `ln -s loop.csv loop.csv; mkdir empty; node "$IMT" check ${argument}`
    const text = within(files, script)
    expect({ code: text.code, out: text.out }).toEqual({ code: 3, out: '' })
    expect(text.err.startsWith(`imt check: ${argument.replaceAll("'", '')}: ${why}`), text.err).toBe(true)
    expect(text.err.endsWith('\nNothing was checked.\n')).toBe(true)
    const { out, code } = within(files, `${script} --format json`)
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(3)
    expect(report.findings.map(({ rule }) => rule)).toContain('tables/unreadable-file')
  })

  it('reads folders and patterns, and files that are named like one', () => {
    const files = {
      'b/a.csv': sound,
      'b/c/d.CSV': sound,
      'b/notes.log': 'x',
      'b/node_modules/x.csv': 'x',
      '[a].csv': sound,
    }
    const first = (args: string): string | undefined => within(files, `node "$IMT" check ${args}`).out.split('\n')[0]
    expect(first('b')).toBe('a.csv, d.CSV')
    expect(first("'b/**/*.{csv,CSV}' b/a.csv")).toBe('a.csv, d.CSV')
    expect(first("'[a].csv'")).toBe('[a].csv')
    expect(within(files, 'ln -s . b/loop; node "$IMT" check b').out.split('\n')[0]).toBe('a.csv, d.CSV')
    const two = { 'x/a.csv': sound, 'y/a.csv': wrong }
    expect(within(two, 'node "$IMT" check x y').out).toContain('y/a.csv › record 4')
  })

  it.skipIf(!existsSync('/dev/zero'))('ends at the limit of what has no end', () => {
    expect(shell('timeout 60 node "$IMT" check /dev/zero')).toMatchObject({ code: 3, out: '' })
  })
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
