import { expect, it } from 'vitest'
import { newClassSums, sumAt } from './class-sums.js'

it('keeps a sum for each class, however many there are and however they are numbered', () => {
  const sums = newClassSums()
  const ids = Array.from({ length: 200 }, (_, n) => (n * 37) % 1009)
  for (const id of [...ids, ...ids]) {
    const at = sumAt(sums, id)
    sums.slots[at + 1] = (sums.slots[at + 1] ?? 0) + id
    sums.slots[at + 2] = (sums.slots[at + 2] ?? 0) + 1
  }
  expect(sums.order).toEqual(ids)
  expect(ids.map((id) => [...sums.slots.subarray(sumAt(sums, id), sumAt(sums, id) + 4)])).toEqual(
    ids.map((id) => [id + 1, 2 * id, 2, 0]),
  )
})
