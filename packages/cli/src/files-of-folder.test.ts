import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putFiles } from '../test/put-files.js'
import { filesOfFolder, otherFilesOfFolder } from './files-of-folder.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imt-folder-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (...paths: readonly string[]): void => {
  putFiles(folder, ...paths)
}
const found = async (): Promise<readonly string[]> =>
  (await filesOfFolder(folder)).map((path) => relative(folder, path).replaceAll('\\', '/'))

describe('filesOfFolder', () => {
  it('finds files of kinds that are read, whatever the case of their ending, in the order of their paths', async () => {
    put('b.CSV', 'a.html', 'year/c.json', 'notes.rtf', '.hidden.csv', '.git/x.csv', 'node_modules/y.csv')
    expect(await found()).toEqual(['a.html', 'b.CSV', 'year/c.json'])
  })

  it('tells apart the files that no reader is for, less those of a system and of settings', async () => {
    put('a.csv', 'old.doc', 'year/budget.zip', 'noext', '.hidden', 'Thumbs.db', 'imt.config.ts', 'node_modules/x.js')
    const others = (await otherFilesOfFolder(folder)).map((path) => relative(folder, path).replaceAll('\\', '/'))
    expect(others).toEqual(['noext', 'old.doc', 'year/budget.zip'])
    expect(await found()).toEqual(['a.csv'])
  })

  it.skipIf(process.platform === 'win32')('looks into each folder once, by its own path', async () => {
    put('year/a.csv', 'other/b.csv')
    symlinkSync('.', join(folder, 'again'))
    symlinkSync('../other', join(folder, 'year', 'up'))
    symlinkSync('other', join(folder, 'also'))
    expect(await found()).toEqual(['other/b.csv', 'year/a.csv'])
  })

  it.skipIf(process.platform === 'win32')('names links that lead nowhere or in a circle', async () => {
    put('a.csv')
    symlinkSync('gone.csv', join(folder, 'dangling.csv'))
    symlinkSync('round.csv', join(folder, 'round.csv'))
    expect(await found()).toEqual(['a.csv', 'dangling.csv', 'round.csv'])
  })

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    put('a.csv')
    execFileSync('mkfifo', [join(folder, 'pipe.csv')])
    expect(await found()).toEqual(['a.csv'])
  })

  it('gives a folder that is not there as itself, to be said when it is opened', async () => {
    const gone = join(folder, 'gone')
    expect(await filesOfFolder(gone)).toEqual([gone])
  })
})
