import { mkdtempSync, readdir, realpath, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putFiles } from '../test/put-files.js'
import { filesOfPattern, type Folders } from './files-of-pattern.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imt-pattern-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (...paths: readonly string[]): void => {
  putFiles(folder, ...paths)
}
/** The machine, on which one folder must not be looked into. */
const without = (closed: string): Folders => ({
  readdir: (path, options, done) => {
    if (basename(path) === closed) done(Object.assign(new Error(), { code: 'EACCES' }), [])
    else readdir(path, options, done)
  },
  realpath,
})
const found = async (pattern: string, folders?: Folders): Promise<readonly string[]> =>
  (await filesOfPattern(`${folder.replaceAll('\\', '/')}/${pattern}`, folders)).map((path) =>
    path.replaceAll('\\', '/').replace(/^.*imt-pattern-[^/]*\//, ''),
  )

describe('filesOfPattern', () => {
  it('finds what fits, in the order of the paths', async () => {
    put('b/c.csv', 'a.csv', 'a.html', 'node_modules/d.csv')
    expect(await found('**/*.csv')).toEqual(['a.csv', 'b/c.csv'])
  })

  it('names a folder that cannot be looked into, and finds the others', async () => {
    put('open/a.csv', 'closed/b.csv')
    expect(await found('**/*.csv', without('closed'))).toEqual(['closed', 'open/a.csv'])
  })

  it('does not name one in which nothing could fit', async () => {
    put('a.csv', 'closed/b.csv')
    expect(await found('*.csv', without('closed'))).toEqual(['a.csv'])
  })

  it.skipIf(process.platform === 'win32')('names a link that fits and leads nowhere', async () => {
    put('a.csv')
    symlinkSync('gone.csv', join(folder, 'dangling.csv'))
    symlinkSync('gone.html', join(folder, 'dangling.html'))
    expect(await found('*.csv')).toEqual(['a.csv', 'dangling.csv'])
  })

  it('finds nothing where nothing fits', async () => {
    put('a.csv')
    expect(await found('none/*.csv')).toEqual([])
  })
})
