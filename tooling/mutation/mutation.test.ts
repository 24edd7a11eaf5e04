import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { matchEquivalent } from './equivalent.mjs'
import { beginResults, keepResult, keptResults } from './kept-results.mjs'
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

describe('the results of a run that was stopped', () => {
  let folder: string
  const at = (name: string) => join(folder, name)
  const kept = () => keptResults(at('kept.jsonl'), [at('a.ts')], [at('a.test.ts'), at('b.test.ts')])
  const keep = (key: string, status: string, killedBy: readonly string[] = []) =>
    keepResult(at('kept.jsonl'), { key, status, killedBy }, [at('a.test.ts'), at('b.test.ts')])
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imt-kept-'))
    for (const name of ['a.ts', 'a.test.ts', 'b.test.ts']) writeFileSync(at(name), name)
    beginResults(at('kept.jsonl'), [at('a.ts')])
    keep('one', 'Killed', [at('a.test.ts')])
    keep('two', 'Survived')
    keep('three', 'Timeout')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('are taken, but for what timed out, and for a line that was not written to its end', () => {
    appendFileSync(at('kept.jsonl'), '{"key":"four","sta')
    expect(kept()).toEqual(
      new Map([
        ['one', { status: 'Killed' }],
        ['two', { status: 'Survived' }],
      ]),
    )
  })
  it('lose what lived when any test changes, and what a test killed when that test does', () => {
    writeFileSync(at('b.test.ts'), 'more')
    expect([...(kept()?.keys() ?? [])]).toEqual(['one'])
    writeFileSync(at('a.test.ts'), 'other')
    expect(kept()).toEqual(new Map())
  })
  it('are none when a source changes', () => {
    writeFileSync(at('a.ts'), 'other')
    expect(kept()).toBeUndefined()
    expect(keptResults(at('nowhere.jsonl'), [], [])).toBeUndefined()
  })
})
