import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { runSnippet } from './snippets.ts'

/** The `ts` blocks of a page, which share one scope from top to bottom, as its reader would type them. */
const blocksOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

describe('the how-to pages and READMEs', () => {
  for (const path of [
    ...filesUnder('docs/how-to', /\.md$/),
    ...filesUnder('packages', /^packages\/\w+\/README\.md$/),
    'README.md',
  ]) {
    const blocks = blocksOf(path)
    if (blocks.length === 0) continue
    it(path, async () => {
      expect(await runSnippet(blocks.join('\n')), 'a page shows results').toBeGreaterThan(0)
    })
  }
})
