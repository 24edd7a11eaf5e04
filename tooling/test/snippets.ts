import { Decimal } from '@imt/core'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import * as z from 'zod'
import { sources } from '../packages.mjs'

type Exports = Readonly<Record<string, unknown>>
const loaded = await Promise.all(
  sources.map(async ({ name, path }) => [name, (await import(path)) as Exports] as const),
)

/** What a snippet may import, by the name under which a reader would import it. */
export const modules: Readonly<Record<string, Exports>> = { ...Object.fromEntries(loaded), zod: z }

/** A result as a reader writes it after `// =>`: Decimals as plain strings, maps and sets as arrays. */
export const shown = (value: unknown): unknown => {
  if (Decimal.isDecimal(value)) return value.toFixed()
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Map) return [...value].map(shown)
  if (value instanceof Set) return [...value].map(shown)
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, shown(item)]),
    )
  return value
}

/** `import { a, b as c } from 'x'` becomes a destructuring of the module at hand; types vanish with the transpiling. */
const withoutImports = (code: string): string => {
  // Each block of a README imports what it uses, and all of them run as one.
  const taken = new Set<string>()
  return code
    .replaceAll(/^import type .*$/gm, '')
    .replaceAll(
      /^import \* as (\w+) from '([^']+)'.*$/gm,
      (_, name: string, from: string) => `const ${name} = modules['${from}']`,
    )
    .replaceAll(/^import \{([^}]*)\} from '([^']+)'.*$/gm, (_, names: string, from: string) => {
      const list = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ') && !taken.has(`${name} ${from}`))
      for (const name of list) taken.add(`${name} ${from}`)
      return `const { ${list.map((name) => name.replace(' as ', ': ')).join(', ')} } = modules['${from}']`
    })
}

/** A statement behind which a result is written, as a comparison; others as they are. */
const compared = (code: string, statement: ts.Statement): string => {
  const text = code.slice(statement.getStart(), statement.getEnd())
  const result = /^ \/\/ => (.+)/.exec(code.slice(statement.getEnd()))?.[1]
  if (result === undefined) return text
  if (ts.isExpressionStatement(statement)) return `same(${statement.expression.getText()}, ${result});`
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  return declared && ts.isIdentifier(declared.name) ? `${text} same(${declared.name.text}, ${result});` : text
}

/** `expression // => result` becomes a comparison, over however many lines the expression runs. */
const withComparisons = (snippet: string): string => {
  // What is shown ends its statement, whatever the next line begins with.
  const code = snippet.replaceAll(/\s*;?\s*\/\/ => /g, '; // => ')
  const file = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true)
  const shownStatements: ts.Statement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) shownStatements.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return shownStatements.reduceRight(
    (script, statement) =>
      script.slice(0, statement.getStart()) + compared(code, statement) + script.slice(statement.getEnd()),
    code,
  )
}

/**
 * Runs a snippet of documentation. Every `// => result` is compared with what stands before it; names that the snippet
 * does not import are taken from `scope`.
 *
 * @returns how many results were compared
 */
export const runSnippet = async (code: string, scope: Readonly<Record<string, unknown>> = {}): Promise<number> => {
  let compared = 0
  const same = (actual: unknown, expected: unknown): void => {
    compared += 1
    expect(shown(actual)).toEqual(shown(expected))
  }
  const script = withComparisons(withoutImports(code))
  const declared = new Set(
    [...script.matchAll(/\b(?:const|let|function)\s+(?:\{([^}]*)\}|(\w+))/g)].flatMap(([, several, one]) =>
      one === undefined ? (several ?? '').split(',').map((name) => name.split(':').at(-1)?.trim() ?? '') : [one],
    ),
  )
  const names = Object.keys(scope).filter((name) => !declared.has(name))
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const body = `return (async () => { ${outputText.replaceAll(/^export \{\};?$/gm, '')}\n })()`
  const execute = new Function('modules', 'same', 'readFileSync', ...names, body) as (
    ...values: unknown[]
  ) => Promise<void>
  await execute(modules, same, readFileSync, ...names.map((name) => scope[name]))
  return compared
}
