import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyQuestion } from './classify-question.js'
import { concepts } from './concepts.data.js'

const termsOf = (wanted: (security: number) => boolean): readonly string[] =>
  concepts
    .filter(({ security = 0 }) => wanted(security))
    .flatMap(({ terms }) => terms.split(',').map((term) => term.trim().replaceAll(/\s+/g, ' ')))

const term = fc.constantFrom(...termsOf(() => true))
const word = fc.oneof(
  { weight: 3, arbitrary: term },
  { weight: 1, arbitrary: fc.constantFrom('the', 'trust', 'please', 'how', 'of', 'any') },
)
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' ').split(' '))
const said = (text: string): unknown => {
  const { topic, sensitivity, evidence, counterSigns } = classifyQuestion(text)
  const terms = (list: typeof evidence): unknown =>
    list.map(({ names, countsFor, strength, times }) => [names, countsFor, strength, times])
  return { topic, sensitivity, evidence: terms(evidence), counterSigns: terms(counterSigns) }
}

describe('classifyQuestion', () => {
  it('case, white space and punctuation make no difference', () => {
    const dress = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\t',
      ', ',
      ' - ',
      '; ',
      '. ',
      '? ',
      '\n\n',
      '\u00a0',
      ' (',
      ') ',
      ' “',
    )
    fc.assert(
      fc.property(words, fc.array(fc.tuple(dress, fc.boolean()), { minLength: 1 }), (list, ways) => {
        const dressed = list.map((each, index) => {
          const [between, upper] = ways[index % ways.length] ?? [' ', false]
          return (upper ? each.toUpperCase() : each) + between
        })
        expect(said(dressed.join(''))).toEqual(said(list.join(' ')))
      }),
    )
  })

  it('a counter-sign that is added never makes a question sensitive', () => {
    const counter = fc.constantFrom(...termsOf((security) => security < 0))
    fc.assert(
      fc.property(words, counter, fc.boolean(), (list, added, before) => {
        const text = list.join(' ')
        // The words between keep the term from joining what it is added to.
        const more = before ? `${added} and also the ${text}` : `${text} and also the ${added}`
        if (classifyQuestion(text).sensitivity === 'none seen')
          expect(classifyQuestion(more).sensitivity).toBe('none seen')
      }),
    )
  })

  it('any text gives places within it and words that stand there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          const { evidence, counterSigns } = classifyQuestion(text)
          for (const { words: found, start, end } of [...evidence, ...counterSigns]) {
            expect(0 <= start && start < end && end <= text.length).toBe(true)
            const [first = '', last = ''] = [found.split(' … ')[0], found.split(' … ').at(-1)]
            expect(text.slice(start, end).startsWith(first) && text.slice(start, end).endsWith(last)).toBe(true)
          }
        },
      ),
    )
  })
})
