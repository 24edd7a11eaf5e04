import { describe, expect, it } from 'vitest'
import { writeExport } from './write-export.js'

const one = [{ name: 'contracts.json', content: '{}' }]
const two = [
  { name: 'publication.json', content: '{}' },
  { name: 'publication.schema.json', content: '{"type":"object"}' },
]

/** A disk on which some places are taken. */
const disk = (taken: readonly string[] = []) => {
  const written = new Map<string, unknown>()
  const folders: string[] = []
  const refuse = (path: string): void => {
    if (taken.includes(path)) throw Object.assign(new Error(path), { code: 'EEXIST', syscall: 'link' })
  }
  return {
    written,
    folders,
    create: async (path: string, content: unknown) => {
      await Promise.resolve()
      refuse(path)
      written.set(path, content)
    },
    createFolder: async (path: string, files: readonly { readonly path: string }[]) => {
      await Promise.resolve()
      refuse(path)
      folders.push(`${path}: ${files.map(({ path: name }) => name).join(', ')}`)
    },
  }
}

describe('what is exported', () => {
  it('is one file at its place', async () => {
    const { written, folders, ...io } = disk()
    expect(await writeExport('c.json', 'ocds', one, io)).toEqual({ written: ['c.json'] })
    expect([[...written.keys()], folders]).toEqual([['c.json'], []])
  })

  it('is a folder that comes whole or not at all', async () => {
    const { written, folders, ...io } = disk()
    expect(await writeExport('here/', 'json', two, io)).toEqual({
      written: ['here/publication.json', 'here/publication.schema.json'],
    })
    expect([written.size, folders]).toEqual([0, ['here: publication.json, publication.schema.json']])
  })

  it('is added to a folder that is there, and changes no file in it', async () => {
    const { written, folders, ...io } = disk(['here'])
    expect(await writeExport('here', 'json', two, io)).toHaveProperty('written')
    expect([[...written.keys()], folders]).toEqual([['here/publication.json', 'here/publication.schema.json'], []])
    const full = disk(['here', 'here/publication.json'])
    expect(await writeExport('here', 'json', two, full)).toEqual({
      fault: expect.stringContaining('here/publication.json could not be written: there is such a file already'),
      code: 3,
    })
  })

  it('is no folder with the name of a file', async () => {
    const { written, folders, ...io } = disk()
    expect(await writeExport('reg.json', 'json', two, io)).toEqual({
      fault:
        '--to json writes 2 files here (publication.json and publication.schema.json), so --out names a folder: --out reg, for example. Nothing was written',
      code: 2,
    })
    expect([written.size, folders]).toEqual([0, []])
  })
})
