import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFile } from './create-file.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-create-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

it('writes a file with the folders of its path, and nothing beside it', async () => {
  await createFile(join(folder, 'a', 'b.json'), '{}')
  expect(await readdir(join(folder, 'a'))).toEqual(['b.json'])
  expect(await readFile(join(folder, 'a', 'b.json'), 'utf8')).toBe('{}')
})

it('leaves what is there as it is', async () => {
  await writeFile(join(folder, 'a.json'), 'before')
  await expect(createFile(join(folder, 'a.json'), 'after')).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('before')
  expect(await readdir(folder)).toEqual(['a.json'])
})

it('is written once by several at a time', async () => {
  const path = join(folder, 'a.json')
  const results = await Promise.allSettled([createFile(path, 'one'), createFile(path, 'two')])
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1)
  expect(await readdir(folder)).toEqual(['a.json'])
})

it('leaves nothing behind where it cannot be written', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(createFile(join(folder, 'file', 'a.json'), '{}')).rejects.toMatchObject({ code: 'ENOTDIR' })
  expect(await readdir(folder)).toEqual(['file'])
})
