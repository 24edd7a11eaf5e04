import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { compileSnippets, type Snippet } from './compile-snippets.ts'
import { modules } from './snippets.ts'

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

/** The values that a file exports itself. */
const exportedBy = (text: string): readonly string[] =>
  [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)

/**
 * Every `@example` of a package's sources; what it uses of core, of its own package and of its own file is imported
 * before it.
 */
const examplesOf = (path: string): readonly Snippet[] => {
  const text = readFileSync(path, 'utf8')
  const [, own = ''] = /packages\/(\w+)\//.exec(path) ?? []
  return [...text.matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g)].map((match) => {
    const code = (match[1] ?? '').replaceAll(/^\s*\* ?/gm, '')
    const imports = [...new Set([own, 'core'])].flatMap((name, index, names) => {
      const exported = Object.keys(modules[`@imt/${name}`] ?? {}).filter(
        (each) => index === 0 || !Object.hasOwn(modules[`@imt/${names[0] ?? ''}`] ?? {}, each),
      )
      const used = exported.filter(
        (each) =>
          new RegExp(`\\b${each}\\b`).test(code) &&
          !new RegExp(`\\bconst ${each}\\b|import .*\\b${each}\\b`).test(code),
      )
      return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '@imt/${name}'; `]
    })
    const isShown = (each: string): boolean => new RegExp(`\\b${each}\\b`).test(code)
    const inner = exportedBy(text).filter((each) => !Object.hasOwn(modules[`@imt/${own}`] ?? {}, each) && isShown(each))
    if (inner.length > 0) imports.push(`import { ${inner.join(', ')} } from '../../${path.replace(/\.ts$/, '.js')}'; `)
    const zod = /\bz\./.test(code) && !code.includes("'zod'") ? "import * as z from 'zod'; " : ''
    return { path, line: lineAt(text, match.index) + 2, code: `${imports.join('')}${zod}${code}` }
  })
}

const readmes = [...filesUnder('packages', /^packages\/\w+\/README\.md$/), 'README.md']
const sources = filesUnder('packages', /\/src\/.*\.ts$/).filter(
  (path) => !/\.(?:test|prop\.test|test-d)\.ts$/.test(path),
)

describe('what documentation shows compiles with the flags of the project', () => {
  it('in how-to pages and READMEs', () => {
    const snippets = [...filesUnder('docs/how-to', /\.md$/).map(wholePage), ...readmes.flatMap(blocksOf)]
    expect(compileSnippets(snippets.map((each) => ({ ...each, code: needsFiles(each.code) + each.code })))).toEqual([])
  })
  it('in the examples of doc comments', () => {
    expect(compileSnippets(sources.flatMap(examplesOf))).toEqual([])
  })
})
