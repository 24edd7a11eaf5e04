import { expect, it } from 'vitest'
import { remembering } from './remember.js'

const counting = () => {
  let asked = 0
  const length = remembering((text) => {
    asked += 1
    return text.length
  })
  return { length, asked: () => asked }
}

it('works an answer out once for each text', () => {
  const { length, asked } = counting()
  expect([length('a'), length('bc'), length('a'), length('bc')]).toEqual([1, 2, 1, 2])
  expect(asked()).toBe(2)
})

it('keeps no more than it may, nor the answers to long texts', () => {
  const { length, asked } = counting()
  const long = 'x'.repeat(501)
  expect([length(long), length(long), asked()]).toEqual([501, 501, 2])
  for (let number = 0; number < 2001; number += 1) length(`n${number}`)
  // The first is no longer among those that are kept.
  expect([length('n0'), asked()]).toEqual([2, 2004])
})

it('keeps an answer that is nothing', () => {
  let asked = 0
  const none = remembering(() => {
    asked += 1
    return undefined
  })
  expect([none('a'), none('a'), asked]).toEqual([undefined, undefined, 1])
})
