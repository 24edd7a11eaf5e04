import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const paths = [...text.matchAll(/`((?:packages|docs|tooling|etc|datasets)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)]
    .map(([, code, link]) => code ?? link ?? '')
    .filter((path) => path !== '')
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)

  it.each([...new Set(paths)])('names a path that is there: %s', (path) => expect(existsSync(path)).toBe(true))
  it('names only commands that are there', () =>
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]))
})
