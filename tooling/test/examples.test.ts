import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { examplesOf } from './examples.ts'
import { modules, runSnippet } from './snippets.ts'

const files = filesUnder('packages', /\/src\/.*\.ts$/).filter((path) => !/\.(?:test|prop\.test|test-d)\.ts$/.test(path))

describe('the examples in doc comments', () => {
  for (const path of files) {
    const [, name = ''] = /packages\/(\w+)\//.exec(path) ?? []
    for (const { line, code } of examplesOf(readFileSync(path, 'utf8'))) {
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
