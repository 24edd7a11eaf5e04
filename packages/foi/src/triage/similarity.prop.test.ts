import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarity } from './similarity.js'
import { subjects } from './subjects.data.js'

const term = fc.constantFrom(...subjects.flatMap(({ terms }) => terms.split(',').map((each) => each.trim())))
const text = fc.oneof(
  fc
    .array(fc.oneof(term, fc.constantFrom('how many', 'cost of', 'not', 'excluding', 'in 2019', 'the', 'council')), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('similarity', () => {
  it('is the same whichever text comes first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [similarity(a, b), similarity(b, a)]
        expect([one.score, one.similar]).toEqual([other.score, other.similar])
        const counted = ({ evidence }: typeof one): readonly string[] =>
          evidence.map(({ about, countsFor }) => `${about} ${countsFor}`).sort()
        expect(counted(one)).toEqual(counted(other))
      }),
    )
  })

  it('of a text with itself is 1, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (/[\p{L}\p{N}]/u.test(a)) expect(similarity(a, a)).toMatchObject({ score: 1, similar: true })
        const { score } = similarity(a, b)
        expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })
})
