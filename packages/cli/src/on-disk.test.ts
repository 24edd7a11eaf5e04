import { Buffer } from 'node:buffer'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesOfFolder } from './files-of-folder.js'
import { filesOfPattern } from './files-of-pattern.js'
import { machine } from './machine.js'
import { onDisk } from './on-disk.js'
import { inWords } from './system-error.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imt-names-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat([
    Buffer.from(`${folder}/`),
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  ])

// Other systems keep names as Unicode.
describe.runIf(process.platform === 'linux')('a name that is not in UTF-8', () => {
  it('is found by what Node makes of it, in any part of a path', async () => {
    mkdirSync(bytes('d', 0xe9))
    writeFileSync(bytes('d', 0xe9, '/caf', 0xe9, '.csv'), 'a')
    expect(readFileSync(await onDisk(`${folder}/d\uFFFD/caf\uFFFD.csv`), 'utf8')).toBe('a')
  })
  it('is opened, from a folder, by a pattern and by its name', async () => {
    mkdirSync(bytes('d', 0xe9))
    writeFileSync(bytes('d', 0xe9, '/', 0xe8, '.csv'), 'a')
    writeFileSync(bytes('b.csv'), 'b')
    const paths = [`${folder}/b.csv`, `${folder}/d\uFFFD/\uFFFD.csv`]
    expect(await filesOfFolder(folder)).toEqual(paths)
    expect((await filesOfPattern(`${folder}/**/*.csv`)).map((path) => path.slice(-5))).toEqual(['b.csv', '\uFFFD.csv'])
    const io = machine(
      '0',
      () => undefined,
      () => undefined,
    )
    expect(await io.files?.named(folder)).toEqual(paths)
    expect(await io.files?.identityOf(paths[1] ?? '')).toMatch(/^\d+:\d+$/)
    const read: string[] = []
    for await (const piece of io.files?.open(paths[1] ?? '') ?? []) read.push(Buffer.from(piece).toString())
    expect(read).toEqual(['a'])
    expect(Buffer.from(await io.readFile(paths[1] ?? '')).toString()).toBe('a')
  })
  it('is told where two names read alike', async () => {
    writeFileSync(bytes(0xe8, '.csv'), 'a')
    writeFileSync(bytes(0xe9, '.csv'), 'b')
    const error: unknown = await onDisk(`${folder}/\uFFFD.csv`).catch((cause: unknown) => cause)
    expect(inWords(error)).toBe(
      'several files there have names that read alike, in letters that are not UTF-8: rename them',
    )
  })
  it('stays as it is where it is not there, or holds the sign itself', async () => {
    expect(await onDisk(`${folder}/\uFFFD.csv`)).toBe(`${folder}/\uFFFD.csv`)
    expect(await onDisk(`${folder}/no\uFFFD/x.csv`)).toBe(`${folder}/no\uFFFD/x.csv`)
    writeFileSync(`${folder}/\uFFFD.csv`, 'c')
    writeFileSync(bytes(0xe9, '.csv'), 'd')
    expect(await onDisk(`${folder}/\uFFFD.csv`)).toBe(`${folder}/\uFFFD.csv`)
  })
})
