import { describe, expect, it } from 'vitest'
import { loadRules } from './load-rules.js'
import type { DomainRules } from './domain-rules.js'

const domains = (loaded: string[]): readonly DomainRules[] => {
  const rulesOf = (name: string, ...reads: readonly (readonly string[])[]): DomainRules => ({
    rules: reads.map((ids) => ({ reads: ids.map((id) => ({ id }) as never) })),
    load: async () => {
      await Promise.resolve()
      loaded.push(name)
    },
  })
  return [rulesOf('one', ['one']), rulesOf('two', ['two']), rulesOf('both', ['one', 'two'], ['three'])]
}

describe('the rules that are loaded', () => {
  it.each<[string, ReadonlySet<string> | 'all', readonly string[]]>([
    ['none where nothing was read', new Set(), []],
    ['those that read what was found', new Set(['one']), ['one']],
    ['those of several sections where all are there', new Set(['one', 'two']), ['one', 'two', 'both']],
    ['a domain of which one rule has something to look at', new Set(['three']), ['both']],
    ['all of them where more may come', 'all', ['one', 'two', 'both']],
  ])('are %s', async (_, sections, expected) => {
    const loaded: string[] = []
    await loadRules(sections, domains(loaded))
    expect(loaded).toEqual(expected)
  })
})
