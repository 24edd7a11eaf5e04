import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { compileSnippets, type Snippet } from './compile-snippets.ts'

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** The `ts` blocks of a page, each with its line. */
const blocksOf = (path: string): readonly Snippet[] => {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    path,
    line: lineAt(text, match.index) + 1,
    code: match[1] ?? '',
  }))
}

/** A page that is read from top to bottom, as one file: what stands between its blocks becomes blank lines. */
const wholePage = (path: string): Snippet => {
  const lines: string[] = []
  for (const { line, code } of blocksOf(path)) {
    while (lines.length < line - 1) lines.push('')
    lines.push(...code.trimEnd().split('\n'))
  }
  return { path, line: 1, code: lines.join('\n') }
}

const needsFiles = (code: string): string =>
  /\breadFileSync\b/.test(code) && !code.includes('node:fs') ? "import { readFileSync } from 'node:fs'; " : ''

const readmes = [...filesUnder('packages', /^packages\/\w+\/README\.md$/), 'README.md']

describe('what documentation shows compiles with the flags of the project', () => {
  it('in how-to pages and READMEs', () => {
    const snippets = [...filesUnder('docs/how-to', /\.md$/).map(wholePage), ...readmes.flatMap(blocksOf)]
    expect(compileSnippets(snippets.map((each) => ({ ...each, code: needsFiles(each.code) + each.code })))).toEqual([])
  })
})
