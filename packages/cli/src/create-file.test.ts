import { build } from 'esbuild'
import { fork } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFile } from './create-file.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-create-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('createFile', () => {
  it('writes a file and its folders, and leaves nothing beside it', async () => {
    const path = join(folder, 'a', 'b', 'c.txt')
    await createFile(path, 'text')
    expect(await readFile(path, 'utf8')).toBe('text')
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c.txt'])
  })

  it('writes what comes in pieces', async () => {
    const path = join(folder, 'pieces.txt')
    const pieces = Array.from({ length: 20_000 }, (_, index) => `piece ${String(index)} £\n`)
    await createFile(path, pieces)
    expect(await readFile(path, 'utf8')).toBe(pieces.join(''))
  })

  it('never writes over a file', async () => {
    const path = join(folder, 'd.txt')
    await writeFile(path, 'old')
    await expect(createFile(path, 'new')).rejects.toMatchObject({ code: 'EEXIST' })
    expect([await readFile(path, 'utf8'), (await readdir(folder)).filter((name) => name.endsWith('.tmp'))]).toEqual([
      'old',
      [],
    ])
  })

  it('is written once by several at a time', async () => {
    const path = join(folder, 'e', 'a.json')
    const results = await Promise.allSettled([createFile(path, 'one'), createFile(path, 'two')])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readdir(join(folder, 'e'))).toEqual(['a.json'])
  })

  it('leaves nothing behind where it cannot be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expect(createFile(join(file, 'a.json'), '{}')).rejects.toMatchObject({ code: 'ENOTDIR' })
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves no folder behind that it made for a file which could not be written', async () => {
    await mkdir(join(folder, 'kept'))
    const path = join(folder, 'kept', 'made', 'within', 'x'.repeat(300))
    await expect(createFile(path, '{}')).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    expect(await readdir(join(folder, 'kept'))).toEqual([])
  })

  it('leaves no file or the whole of it, whenever it is killed', async () => {
    const script = join(folder, 'child.mjs')
    await build({
      stdin: {
        contents: `import { createFile } from './create-file.ts'
          process.on('message', async ({ path, size }) => {
            process.send('begun')
            await createFile(path, new Uint8Array(size).fill(120))
            process.send('done')
          })`,
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    })
    const size = 24 * 1024 * 1024
    const seen = { whole: 0, none: 0 }
    const into = join(folder, 'killed')
    for (let turn = 0; turn < 16; turn += 1) {
      const path = join(into, `${String(turn)}.bin`)
      const child = fork(script)
      const gone = new Promise((resolve) => child.on('exit', resolve))
      // Some are killed at once, some in the middle of writing, and the last when they are done.
      child.on('message', (message) => {
        if (message === 'done' || turn === 0) child.kill('SIGKILL')
        else if (turn < 15) setTimeout(() => child.kill('SIGKILL'), turn * 4)
      })
      child.send({ path, size })
      await gone
      const there = await readFile(path).catch(() => undefined)
      if (there === undefined) seen.none += 1
      else {
        seen.whole += 1
        expect([there.length, there.every((byte) => byte === 120)]).toEqual([size, true])
      }
    }
    expect(seen.whole + seen.none).toBe(16)
    expect(seen.none).toBeGreaterThan(0)
    expect(seen.whole).toBeGreaterThan(0)
  })
})
