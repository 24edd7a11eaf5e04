import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toJson } from '@imt/core'
import { filesUnder } from '../files.mjs'
import { examplesOf } from './examples.ts'
import { modules, runSnippet } from './snippets.ts'

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null))

/** Changes all of a result that its caller could change. */
const spoil = (value: unknown, seen: Set<unknown>): void => {
  if (seen.has(value)) return
  seen.add(value)
  if (value instanceof Map || value instanceof Set) {
    for (const part of value.values()) spoil(part, seen)
    value.clear()
  } else if (isPlain(value)) {
    for (const [key, { value: part, writable }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      spoil(part, seen)
      if (writable === true && typeof part !== 'function' && key !== 'length') Reflect.set(value, key, 'spoilt')
    }
    if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0
  }
}

type Call = (...values: readonly unknown[]) => unknown

/** The functions among exports, which keep what they give for it to be spoilt. */
const keeping = (exported: object, kept: unknown[]): Readonly<Record<string, unknown>> => {
  const kept1 = (call: Call): Call => {
    const wrapped = (...values: readonly unknown[]): unknown => {
      const given = call(...values)
      if (given instanceof Promise) void given.then((value) => kept.push(value)).catch(() => undefined)
      else if (typeof given === 'function') return Object.assign(kept1(given as Call), given)
      else kept.push(given)
      return given
    }
    return Object.assign(wrapped, call)
  }
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function' && !/^[A-Z]/.test(name) ? kept1(value as Call) : value,
    ]),
  )
}

const files = filesUnder('packages', /\/src\/.*\.ts$/).filter((path) => !/\.(?:test|prop\.test|test-d)\.ts$/.test(path))

// toJson makes of every result what structuredClone and JSON keep whole.
describe('what is given is plain by toJson, and the own of who is given it: changed, the example says the same', () => {
  for (const path of files) {
    const [, name = ''] = /packages\/(\w+)\//.exec(path) ?? []
    for (const { line, code } of examplesOf(readFileSync(path, 'utf8'))) {
      it(`${path}:${String(line)}`, async () => {
        const kept: unknown[] = []
        const scope = {
          z: modules['zod'],
          ...keeping(modules['@imt/core'] ?? {}, kept),
          ...keeping(modules[`@imt/${name}`] ?? {}, kept),
          ...keeping((await import(resolve(path))) as object, kept),
        }
        await runSnippet(code, scope)
        for (const value of kept) {
          const plain = toJson(value)
          expect(structuredClone(plain)).toStrictEqual(plain)
          expect(plain === undefined ? undefined : JSON.parse(JSON.stringify(plain))).toStrictEqual(plain)
        }
        const seen = new Set<unknown>()
        for (const value of kept) spoil(value, seen)
        expect(await runSnippet(code, scope)).toBeGreaterThan(0)
      })
    }
  }
})
