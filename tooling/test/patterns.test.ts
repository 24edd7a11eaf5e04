import { describe, expect, it } from 'vitest'
import { patterns, verdicts } from '../lint/patterns.mjs'

const known: Readonly<Record<string, string>> = verdicts()
const all: readonly { readonly pattern: string; readonly at: string; readonly comment: string | undefined }[] =
  await patterns()

describe('regular expressions of the packages', () => {
  it('have been weighed, every one and no others: npm run patterns', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(
      all.filter(({ at }) => at.startsWith('packages/contracts/src/extension/quantities.ts')).length,
    ).toBeGreaterThan(6)
    expect(all.filter(({ pattern }) => known[pattern] === undefined)).toEqual([])
    const written = new Set(all.map(({ pattern }) => pattern))
    expect(Object.keys(known).filter((pattern) => !written.has(pattern))).toEqual([])
  })

  it('take linear time, or say beside them what bounds their input', () => {
    const unbounded = all.filter(
      ({ pattern, comment }) =>
        known[pattern] !== 'safe' && !/\/\/ bound: [\d,]+ characters, by \w+/.test(comment ?? ''),
    )
    expect(unbounded.map(({ at, pattern }) => `${at} ${pattern}`)).toEqual([])
  })
})
