import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { index, ownFiles, recordedIn } from '../../acceptance/corpus.mjs'
import { differencesOf } from '../../acceptance/differences.mjs'
import { recordOf, wasRead } from '../../acceptance/record.mjs'
import { run } from '../../packages/cli/src/run.ts'

const files = ownFiles()
const entries = index()
const recorded = recordedIn('recorded')
const before = recordedIn('before')
const named = files.map(({ name }) => name)

describe('the acceptance corpus', () => {
  it('says of each file on what it is modelled and what is expected of it', () => {
    expect(entries.map(({ file }) => file)).toEqual(named)
    expect(entries.filter(({ layout, feature, expected }) => !layout || !feature || !expected)).toEqual([])
  })

  it.each([
    ['.xlsx', 5],
    ['.docx', 5],
    ['.pdf', 5],
    ['.html', 5],
  ])('holds %s files, at least %i', (ending, least) => {
    expect(named.filter((name) => extname(name) === ending).length).toBeGreaterThanOrEqual(least)
  })

  it('holds small files', () => {
    const lines = files.filter(({ name }) => /\.(?:csv|tsv|txt|md|jsonl|html?)$/.test(name))
    expect(lines.filter(({ bytes }) => bytes().toString('latin1').split('\n').length > 60)).toEqual([])
  })

  it('keeps what was said before its time, when at least 20 of its files were not read', () => {
    // Files that were added since were not there to be read.
    expect(Object.keys(before).filter((name) => !Object.hasOwn(recorded, name))).toEqual([])
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(100)
    expect(Object.values(before).filter((each) => !wasRead(each)).length).toBeGreaterThanOrEqual(20)
  })
})

// What differs is printed by `npm run acceptance`, and recorded by `npm run acceptance -- --accept`.
describe('what is said of each file of the acceptance corpus', () => {
  it.each(files)('is as recorded: $name', async ({ name, bytes }) => {
    expect(differencesOf(recorded[name], await recordOf(run, name, bytes()))).toEqual([])
  })
})

describe('a difference', () => {
  const one = {
    exit: 0,
    read: ['finance/spend: 3 rows', 'not read: 1 rows'],
    findings: { 'error a/b': 1, 'note c/d': 2 },
  }

  it('is told of each part and finding that is new, gone or changed', () => {
    const other = {
      exit: 1,
      read: ['finance/spend: 2 rows', 'not read: 1 rows'],
      findings: { 'note c/d': 3, 'warning e/f': 1 },
    }
    expect(differencesOf(one, other)).toEqual([
      'changed  exit 0 is now 1',
      'gone     finance/spend: 3 rows',
      'new      finance/spend: 2 rows',
      'gone     error a/b, 1',
      'changed  note c/d, 2 is now 3',
      'new      warning e/f, 1',
    ])
  })

  it('is told of files that came and went, and of a part that is read once less', () => {
    expect(differencesOf(undefined, one)).toEqual(['new      the whole file: nothing was recorded of it'])
    expect(differencesOf(one, undefined)).toEqual(['gone     the file itself: it is recorded, and not there'])
    expect(differencesOf({ ...one, read: [...one.read, ...one.read] }, one)).toEqual(
      one.read.map((line) => `gone     ${line}`),
    )
    expect(differencesOf(one, one)).toEqual([])
  })

  it('is told where no report was given', () => {
    expect(differencesOf(one, { exit: 4, said: 'imt: something went wrong' })).toContain(
      'changed  a report is now imt: something went wrong',
    )
  })
})
