import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchEquivalent } from './equivalent.mjs'
import { listMutants } from './list-mutants.mjs'
import { describeMutant, drawSample } from './mutants.mjs'

const text = 'export const older = (a, b) =>\n  a < b ||\n  a < b - 1\n'
/** A mutant as Stryker places it: lines from 0. */
const mutant = (line: number, from: number, to: number, replacement: string) =>
  describeMutant('packages/core/src/older.ts', text, {
    location: { start: { line, column: from }, end: { line, column: to } },
    mutatorName: 'EqualityOperator',
    replacement,
  })
const first = mutant(1, 2, 7, 'a <= b')
const second = mutant(2, 2, 7, 'a <= b')
const other = mutant(1, 2, 7, 'a >= b')
const entry = {
  file: 'packages/core/src/older.ts',
  mutator: 'EqualityOperator',
  original: 'a < b',
  replacement: 'a <= b',
  why: 'Both are the same day.',
}

describe('a mutant', () => {
  it('says where it stands, what it replaces and on which line', () => {
    expect(first).toMatchObject({ line: 2, original: 'a < b', code: 'a < b ||' })
  })
  it('may reach over several lines, whose white space does not count', () => {
    const whole = describeMutant('packages/core/src/older.ts', text, {
      location: { start: { line: 1, column: 2 }, end: { line: 2, column: 11 } },
      mutatorName: 'ConditionalExpression',
      replacement: 'true',
    })
    expect(whole).toMatchObject({ line: 2, original: 'a < b || a < b - 1' })
  })
})

describe('the list of equivalent mutants', () => {
  it('gives the reason to the one that an entry means, wherever it stands', () => {
    const { reasons, problems } = matchEquivalent([entry], [first, other])
    expect(problems).toEqual([])
    expect([...reasons]).toEqual([[first.key, entry.why]])
  })
  it('asks which is meant where there are two, and takes the line or their number for an answer', () => {
    expect(matchEquivalent([entry], [first, second]).problems).toEqual([expect.stringContaining('at lines 2, 3')])
    const byLine = matchEquivalent([{ ...entry, code: 'a < b - 1' }], [first, second])
    expect([...byLine.reasons.keys()]).toEqual([second.key])
    const both = matchEquivalent([{ ...entry, places: 2 }], [first, second])
    expect([...both.reasons.keys()]).toEqual([first.key, second.key])
  })
  it('refuses an entry that is no mutant any more, or gives no reason', () => {
    expect(matchEquivalent([entry], [other]).problems).toEqual([expect.stringContaining('no mutant any more')])
    expect(matchEquivalent([{ ...entry, why: '' }], [first]).problems).toEqual([
      expect.stringContaining('gives no reason'),
    ])
  })
  it('means mutants that are there, each for a reason', async () => {
    const entries = JSON.parse(readFileSync('tooling/mutation/equivalent.json', 'utf8')) as { file: string }[]
    const files = [...new Set(entries.map(({ file }) => file))]
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(matchEquivalent(entries, await listMutants(files)).problems).toEqual([])
  }, 60_000)
})

describe('a sample', () => {
  const mutants = Array.from({ length: 50 }, (_, place) => mutant(1, 2, 7, `a <= b + ${place}`))
  const keys = (drawn: readonly { readonly key: string }[]) => drawn.map(({ key }) => key)
  it('has as many as asked for, the same for the same seed, another for another', () => {
    const drawn = keys(drawSample(mutants, 10, 1))
    expect(new Set(drawn).size).toBe(10)
    expect(keys(drawSample([...mutants].reverse(), 10, 1))).toEqual(drawn)
    expect(keys(drawSample(mutants, 10, 2))).not.toEqual(drawn)
  })
  it('stays the same when lines move', () => {
    const moved = mutants.map((each) => ({ ...each, line: 9, key: `moved ${each.key}` }))
    expect(keys(drawSample(moved, 10, 1))).toEqual(keys(drawSample(mutants, 10, 1)).map((key) => `moved ${key}`))
  })
})
