import { describe, expect, it } from 'vitest'
import { describesClass } from './describes-class.js'
import type { Sentence } from './question.js'

const sentence = (text: string): Sentence => ({
  text,
  line: { text, kind: 'text', location: { kind: 'text', source: 'l.txt', line: 1, column: 1 } },
})

describe('what information of a class is', () => {
  it.each([
    ['The formula is a trade secret of the supplier and is exempt under section 43(1).', 's43(1)'],
    ['It is a trade secret, exempt under section 43(1).', 's43(1)'],
    ['As a trade secret, the formula is exempt under section 43(1).', 's43(1)'],
    ['The draft is exempt under section 43(1) as a trade secret.', 's43(1)'],
    ['The note was written by counsel and section 42(1) applies.', 's42(1)'],
  ])('may be said in the sentence that cites: %s', (text, id) => {
    expect(describesClass([sentence(text)], [id])).toBe(true)
  })

  it.each([
    ['The information is exempt under section 43(1).', 's43(1)'],
    ['It is withheld under section 42(1).', 's42(1)'],
    ['We refuse your request under section 42(1).', 's42(1)'],
    ['The information is held and is exempt under section 43(1).', 's43(1)'],
    ['As a result, it is exempt under section 43(1).', 's43(1)'],
  ])('is not said where it only cites: %s', (text, id) => {
    expect(describesClass([sentence(text)], [id])).toBe(false)
  })

  it('is no reason for what rests on harm', () => {
    expect(describesClass([sentence('It is a price and is exempt under section 43(2).')], ['s43(2)'])).toBe(false)
  })
})
