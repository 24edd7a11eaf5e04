import { describe, expect, it } from 'vitest'
import { contentDigest } from './content-digest.js'
import { createPartial } from './create-partial.js'
import { jsonDigest, textDigest } from './digest.js'
import { mergePartials } from './merge-partials.js'
import type { PartialResult, ResultPart } from './partial-result.js'
import { readPartial } from './read-partial.js'

type Json = Record<string, unknown>

const partOf = (name: string, rows: readonly string[], state: unknown = rows): Omit<ResultPart, 'digest'> => {
  const content = contentDigest()
  for (const row of rows) content.add([row])
  return { name, content: content.value(), rows: rows.length, leftOut: [], state }
}
const partial = (name: string, rows: readonly string[], options: Json = {}, kind = 'own/sums'): PartialResult =>
  createPartial(kind, options, [partOf(name, rows)])

const copy = (json: unknown): Json => JSON.parse(JSON.stringify(json)) as Json
const refusal = (json: readonly unknown[]): readonly [code: string, words: string] => {
  const merged = mergePartials(json)
  return merged.ok ? ['', ''] : [merged.refusal.code, merged.refusal.message]
}
const notes = (json: readonly unknown[]): readonly string[] => {
  const merged = mergePartials(json)
  return merged.ok ? merged.notes.map(({ message }) => message) : [merged.refusal.message]
}

describe('a digest', () => {
  it('is SHA-256', () => {
    const digest = textDigest()
    digest.add('a')
    digest.add('bc')
    // FIPS 180-2, B.1
    expect(digest.value()).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  it('does not hang on the order of keys, nor on pieces', () => {
    expect(jsonDigest({ b: [1, { d: 1, c: '2' }], a: null })).toBe(jsonDigest({ a: null, b: [1, { c: '2', d: 1 }] }))
    const [whole, pieces] = [textDigest(), textDigest()]
    const text = '\u{1f4b7}é'.repeat(50_000)
    whole.add(text)
    for (const character of text) pieces.add(character)
    expect(pieces.value()).toBe(whole.value())
  })
  it('tells apart what must not be one', () => {
    const values = [
      '',
      '0',
      0,
      null,
      [],
      {},
      [[]],
      [''],
      ['a', 'b'],
      ['a,b'],
      ['a","b'],
      { a: 1 },
      [['a', 1]],
      JSON.parse('{"__proto__":1}'),
      { constructor: 1 },
      '\ud800',
      '\ufffd',
    ]
    expect(new Set(values.map(jsonDigest)).size).toBe(values.length)
  })
  it('takes what JSON makes no difference of for one', () => {
    expect(jsonDigest({ a: -0, b: undefined })).toBe(jsonDigest({ a: 0 }))
  })
})

describe('mergePartials', () => {
  it('counts a part once that comes twice, and says so', () => {
    const [one, other] = [partial('a.csv', ['1']), partial('b.csv', ['2'])]
    expect(notes([one, other, one])).toEqual(['The part "a.csv" was handed in once more: its rows are counted once'])
    expect(
      notes([mergePartials([one, one]), one].map((each) => ('ok' in each && each.ok ? each.value : each))),
    ).toEqual(['The part "a.csv" was handed in 2 times more: its rows are counted once'])
    expect(notes([partial('z copy.csv', ['1']), one])).toEqual([
      'The part "z copy.csv" was handed in once more, with the same content as "a.csv": its rows are counted once',
    ])
  })
  it('takes two files without rows for two, and names them', () => {
    const merged = mergePartials([partial('a.csv', []), partial('b.csv', []), partial('c.csv', ['1'])])
    expect(merged.ok && merged.value.parts.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv'])
    expect(merged.ok && merged.notes.map(({ message }) => message)).toEqual([
      '2 parts have no rows: "a.csv" and "b.csv". Check that their files are what was meant',
    ])
  })
  it('names parts of one name that differ', () => {
    expect(notes([partial('a.csv', ['1']), partial('a.csv', ['2'])])[0]).toContain('2 parts are called "a.csv"')
  })
  it('merges nothing of other options, kinds or versions', () => {
    const one = partial('a.csv', ['1'], { asOf: '2026-11-29' })
    expect(refusal([one, partial('b.csv', ['2'], { asOf: '2026-11-30' })])).toEqual([
      'partialsOfOtherOptions',
      'Nothing was merged: the partial results were made with different options. asOf is "2026-11-29" in "a.csv" and "2026-11-30" in "b.csv". Make them anew with the same',
    ])
    expect(refusal([one, partial('b.csv', ['2'])])[1]).toContain('asOf is "2026-11-29" in "a.csv" and not given in')
    expect(refusal([one, partial('b.csv', ['2'], {}, 'own/other')])[0]).toBe('partialsOfTwoKinds')
    expect(refusal([one, { ...one, version: 2 }])[1]).toContain('has the form 2, and form 1 is read here')
    expect(refusal([])[0]).toBe('noPartials')
  })
  it('tells two options of a prototype from none', () => {
    const hostile = JSON.parse('{"__proto__":{"a":1}}') as Json
    expect(refusal([partial('a.csv', ['1'], hostile), partial('b.csv', ['2'])])[0]).toBe('partialsOfOtherOptions')
    expect(refusal([partial('a.csv', ['1'], hostile), copy(partial('b.csv', ['2'], hostile))])[0]).toBe('')
  })
  it('finds what was changed by hand', () => {
    const made = copy(createPartial('own/sums', {}, [partOf('a.csv', ['1']), partOf('b.csv', ['2'])]))
    const parts = made['parts'] as Json[]
    const changed = [
      { ...made, parts: [{ ...parts[0], state: ['3'] }, parts[1]] },
      { ...made, parts: [{ ...parts[0], name: 'c.csv' }, parts[1]] },
      { ...made, parts: [{ ...parts[0], rows: 2 }, parts[1]] },
      { ...made, parts: [parts[0]] },
      { ...made, repeated: [{ name: 'a.csv', content: parts[0]?.['content'], times: 1 }] },
      { ...made, options: { asOf: '2026-11-29' } },
      { ...made, partial: 'own/other' },
    ]
    for (const each of changed)
      expect(readPartial(each)).toMatchObject({ ok: false, refusal: { code: 'partialChanged' } })
    expect(readPartial(made).ok).toBe(true)
  })
  it('names the file of a fault among many', () => {
    const broken = { ...copy(partial('b.csv', ['2'])), repeated: [{ name: 1 }] }
    expect(refusal([partial('a.csv', ['1']), broken])[1]).toMatch(
      /^Nothing was merged, since 1 partial result of 2 cannot be: "b\.csv": This partial result is damaged at \/repeated\/0/,
    )
  })
  it.each([
    [null],
    [7],
    ['{}'],
    [[]],
    [{}],
    [{ partial: 1 }],
    [{ partial: 'own/sums', version: '1' }],
    [{ partial: 'own/sums', version: 1 }],
    [{ partial: 'own/sums', version: 1, parts: [null], options: {}, repeated: [], digest: 'x' }],
    [JSON.parse('{"__proto__":{"partial":"own/sums","version":1}}')],
    [{ finished: 'own/sums' }],
  ])('refuses foreign JSON in words: %j', (json: unknown) => {
    expect(refusal([json])[1]).toMatch(/^Nothing was merged, since 1 partial result of 1 cannot be: number 1: .{30}/)
  })
  it('says of a finished result what it is', () => {
    expect(refusal([{ finished: 'own/sums' }])[1]).toContain('This is a finished result')
  })
  it('merges ten thousand parts in one call', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) =>
      partial(`${String(index).padStart(5, '0')}.csv`, [String(index)]),
    )
    const merged = mergePartials([...parts].reverse())
    expect(merged.ok && merged.value.parts.length).toBe(10_000)
    expect(merged.ok && merged.notes).toEqual([])
  })
  it('refuses a wrong call', () => {
    expect(() => mergePartials(7 as never)).toThrow('mergePartials: partials must be an array')
    expect(() => createPartial(7 as never, {}, [])).toThrow('createPartial: kind')
  })
})
