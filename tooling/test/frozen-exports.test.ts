import { expect, it } from 'vitest'
import { sources } from '../packages.mjs'

/** A zod schema or a class: neither is data. */
const isData = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('_zod' in value) && !(value instanceof RegExp)

/** Where data that is handed out could be changed by whoever is given it. */
const openIn = (value: unknown, name: string, seen: Set<object>): readonly string[] => {
  if (!isData(value) || seen.has(value)) return []
  seen.add(value)
  const parts = Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { value: part }]) =>
    openIn(part, `${name}.${key}`, seen),
  )
  const isList = value instanceof Map || value instanceof Set
  return isList || !Object.isFrozen(value) ? [name, ...parts] : parts
}

const entries = sources.map(({ name }) => name)

it.each(entries)('%s exports no data that its user could change for all others', async (name) => {
  const exported = Object.entries((await import(name)) as Record<string, unknown>)
  expect(exported.length).toBeGreaterThan(0)
  const open = exported.flatMap(([key, value]) => openIn(value, key, new Set()))
  expect(open).toEqual([])
})
