import * as cli from '@imt/cli'
import * as contracts from '@imt/contracts'
import * as core from '@imt/core'
import * as crosscheck from '@imt/crosscheck'
import * as estate from '@imt/estate'
import * as finance from '@imt/finance'
import * as foi from '@imt/foi'
import * as reconcile from '@imt/reconcile'
import * as tables from '@imt/tables'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import * as z from 'zod'

/** What a snippet may import, by the name under which a reader would import it. */
export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@imt/core': core,
  '@imt/reconcile': reconcile,
  '@imt/estate': estate,
  '@imt/finance': finance,
  '@imt/contracts': contracts,
  '@imt/foi': foi,
  '@imt/crosscheck': crosscheck,
  '@imt/tables': tables,
  '@imt/cli': cli,
  zod: z,
}

/** A result as a reader writes it after `// =>`: Decimals as plain strings, maps and sets as arrays. */
export const shown = (value: unknown): unknown => {
  if (core.Decimal.isDecimal(value)) return value.toFixed()
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
const withoutImports = (code: string): string =>
  code
    .replaceAll(/^import type .*$/gm, '')
    .replaceAll(
      /^import \* as (\w+) from '([^']+)'.*$/gm,
      (_, name: string, from: string) => `const ${name} = modules['${from}']`,
    )
    .replaceAll(/^import \{([^}]*)\} from '([^']+)'.*$/gm, (_, names: string, from: string) => {
      const list = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
      return `const { ${list.map((name) => name.replace(' as ', ': ')).join(', ')} } = modules['${from}']`
    })

/**
 * `expression // => result` becomes a comparison; the expression may begin on an earlier line only as a declaration.
 */
const withComparisons = (code: string): string =>
  code.replaceAll(
    /^(\s*)(?:const (\w+) = )?(.*?)\s*\/\/ => (.+)$/gm,
    (_, space: string, name: string | undefined, expression: string, result: string) =>
      name === undefined
        ? `${space}same(${expression}, ${result})`
        : `${space}const ${name} = ${expression}; same(${name}, ${result})`,
  )

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
