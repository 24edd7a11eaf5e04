import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueOf } from '../remark/value-of.js'
import { contentDigest } from './content-digest.js'
import { createPartial } from './create-partial.js'
import { mergePartials } from './merge-partials.js'
import type { PartialResult } from './partial-result.js'

/** Files of which some are the same, some have one name, and some are empty; names and keys of every kind. */
const file = fc.record({
  name: fc.oneof(
    fc.constantFrom('a.csv', 'b.csv', '__proto__', 'février.csv', '\u{1f4b7}'),
    fc.string({ unit: 'binary' }),
  ),
  rows: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }),
})

const partial = ({ name, rows }: { readonly name: string; readonly rows: readonly string[] }): PartialResult => {
  const content = contentDigest()
  for (const row of rows) content.add([row])
  return createPartial('own/sums', {}, [
    { name, content: content.value(), rows: rows.length, leftOut: [], state: rows },
  ])
}

/** Merges in the order and grouping that the numbers say, through JSON each time, as between machines. */
const merged = (partials: readonly PartialResult[], choices: readonly number[]): PartialResult => {
  const waiting = [...partials]
  const take = (choice: number): readonly PartialResult[] => waiting.splice(choice % waiting.length, 1)
  for (let step = 0; waiting.length > 1; step += 1) {
    const group = [
      take(choices[step % choices.length] ?? 0),
      take(choices[(step * 7 + 3) % choices.length] ?? 0),
    ].flat()
    waiting.push(JSON.parse(JSON.stringify(valueOf(mergePartials(group)))) as PartialResult)
  }
  return waiting[0] ?? valueOf(mergePartials(partials))
}

it('merges the same in any order and grouping', () => {
  fc.assert(
    fc.property(
      fc.array(file, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }),
      (files, choices) => {
        const once = valueOf(mergePartials(files.map(partial)))
        expect(merged(files.map(partial), choices)).toEqual(once)
        expect(merged([...files].reverse().map(partial), choices)).toEqual(once)
      },
    ),
  )
})

it('has one part for each content, and accounts for all others', () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 12 }), (files) => {
      const { parts, repeated } = valueOf(mergePartials(files.map(partial)))
      expect(parts.length + repeated.reduce((sum, { times }) => sum + times, 0)).toBe(files.length)
      const contents = parts.filter(({ rows }) => rows > 0).map(({ content }) => content)
      expect(new Set(contents).size).toBe(contents.length)
    }),
  )
})

it('gives itself, merged with nothing else', () => {
  fc.assert(
    fc.property(file, (one) => {
      const made = partial(one)
      expect(valueOf(mergePartials([made]))).toEqual(made)
    }),
  )
})
