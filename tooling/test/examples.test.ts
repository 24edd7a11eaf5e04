import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { modules, runSnippet } from './snippets.ts'

/** Every `@example` of a doc comment, by file and line, with its fence and stars taken off. */
const examplesOf = (path: string): readonly { readonly line: number; readonly code: string }[] => {
  const text = readFileSync(path, 'utf8')
  return [
    ...text.matchAll(/@example\s*\n((?:\s*\*.*\n)+?)\s*\* ```\s*\n|@example\s*\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g),
  ].flatMap((match) => {
    const body = match[2] ?? (match[1] ?? '').replace(/^\s*\* ```ts\n/, '')
    return [{ line: text.slice(0, match.index).split('\n').length, code: body.replaceAll(/^\s*\* ?/gm, '') }]
  })
}

const files = filesUnder('packages', /\/src\/.*\.ts$/).filter((path) => !/\.(?:test|prop\.test|test-d)\.ts$/.test(path))

describe('the examples in doc comments', () => {
  for (const path of files) {
    const [, name = ''] = /packages\/(\w+)\//.exec(path) ?? []
    for (const { line, code } of examplesOf(path)) {
      it(`${path}:${String(line)}`, async () => {
        const compared = await runSnippet(code, {
          z: modules['zod'],
          ...modules['@imt/core'],
          ...modules[`@imt/${name}`],
          // What only the package itself uses is shown beside its own code.
          ...((await import(resolve(path))) as object),
        })
        expect(compared, 'an example shows at least one result').toBeGreaterThan(0)
      })
    }
  }
})
