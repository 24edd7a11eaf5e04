import { expect, it } from 'vitest'
import { oncePer } from './once-per.js'

it('works an answer out once for each object, whatever the answer is', () => {
  const asked: object[] = []
  const size = oncePer((key: object) => {
    asked.push(key)
    return undefined
  })
  const [a, b] = [{}, {}]
  for (const key of [a, b, a, b, a]) expect(size(key)).toBeUndefined()
  expect(asked).toEqual([a, b])
})
