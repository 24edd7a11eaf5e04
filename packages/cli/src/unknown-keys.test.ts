import { pointerTo } from '@imt/core'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toolkit } from './toolkit.js'

type Path = readonly (string | number)[]

/** One object of each kind that the cases of the rules hold, and the publication that it stands in. */
const objects = new Map<string, readonly [publication: unknown, path: Path]>()

const collect = (publication: unknown, value: unknown, path: Path): void => {
  if (typeof value !== 'object' || value === null || path.includes('own')) return
  const kind = path.map((token) => (typeof token === 'number' ? '*' : token)).join('/')
  if (!Array.isArray(value) && !objects.has(kind)) objects.set(kind, [publication, path])
  for (const [key, part] of Object.entries(value))
    collect(publication, part, [...path, Array.isArray(value) ? Number(key) : key])
}

const files = readdirSync('packages', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[a-z]+\/src\/rules\/[a-z0-9-]+\/cases\/[^/]+\.json$/.test(path))
for (const path of files.sort()) {
  const { publication } = JSON.parse(readFileSync(`packages/${path}`, 'utf8')) as { publication?: unknown }
  // A case about what nobody knows is no publication to begin with.
  if (publication !== undefined && toolkit.parse(publication).findings.length === 0)
    collect(publication, publication, [])
}
// The names of what stands in these are those of the publisher.
for (const kind of ['sections', 'sections/finance/spend/*/further']) objects.delete(kind)

const withKey = (publication: unknown, path: Path, key: string): unknown => {
  const copy = structuredClone(publication)
  const at = path.reduce<unknown>((value, token) => (value as Record<string | number, unknown>)[token], copy)
  Object.defineProperty(at, key, { value: 1, enumerable: true })
  return copy
}

describe('a key that nobody knows', () => {
  it('is looked for in objects of every section', () => {
    const sections = new Set([...objects.keys()].map((kind) => kind.split('/')[1]))
    for (const section of ['contracts', 'estate', 'finance', 'foi']) expect(sections).toContain(section)
    expect(objects.size).toBeGreaterThan(40)
  })

  it.each([...objects])('is found in %s', (_, [publication, path]) => {
    for (const key of ['keyOfNobody', 'constructor', '__proto__'])
      expect(toolkit.parse(withKey(publication, path, key)).findings).toContainEqual(
        expect.objectContaining({ rule: 'core/unknown-key', at: pointerTo(...path, key) }),
      )
  })
})
