import { describe, expect, it } from 'vitest'
import { paragraph, wrap } from './wrap.js'

describe('wrap', () => {
  it('breaks at spaces, and lets a longer word stand alone', () => {
    expect(wrap('one two three-and-more four', 9)).toEqual(['one two', 'three-and-more', 'four'])
    expect(paragraph('one', 2)).toEqual(['  one'])
  })

  it('shows of a word that nobody reads the beginning and the end, and how much lies between', () => {
    const word = (length: number): string => `a${':'.repeat(length - 2)}b`
    expect(wrap(word(1000), 80)).toEqual([word(1000)])
    expect(wrap(`Check "${word(60_000)}" here`, 80).join(' ')).toBe(
      `Check "a${':'.repeat(198)}… (59,702 characters) …${':'.repeat(98)}b" here`,
    )
  })

  it('leaves no half of a character where it cuts', () => {
    const [line = ''] = wrap(`x${'\u{1f4a7}'.repeat(1000)}y`, 80)
    expect(encodeURI(line)).not.toContain('%EF%BF%BD')
  })
})
