import { describe, expect, it } from 'vitest'
import { contracts } from '@imt/contracts'
import { crosscheck } from '@imt/crosscheck'
import { disclosure } from '@imt/disclosure'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'
import { arithmetic } from '@imt/reconcile'

/** The paths of all that its holder could change for the next one who asks. Schemas and patterns are no data. */
const changeable = (value: unknown, path: string, seen: Set<unknown>): readonly string[] => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return []
  seen.add(value)
  if ('_zod' in value || value instanceof RegExp) return []
  const own = typeof value === 'object' && !Object.isFrozen(value) ? [path] : []
  const within =
    value instanceof Map || value instanceof Set
      ? [...value.entries()].map(([key, part], index) => [`${index}`, [key, part]] as const)
      : Object.entries(value)
  return [...own, ...within.flatMap(([key, part]) => changeable(part, `${path}.${key}`, seen))]
}

describe('a plugin', () => {
  it.each([
    ['finance', finance],
    ['estate', estate],
    ['contracts', contracts],
    ['foi', foi],
    ['crosscheck', crosscheck],
    ['disclosure', disclosure],
    ['arithmetic', arithmetic],
  ] as const)('of %s() can be changed by nobody for the next who asks', (name, plugin) => {
    expect(changeable(plugin(), name, new Set())).toEqual([])
  })
})
