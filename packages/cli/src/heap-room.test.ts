import { expect, test } from 'vitest'
import { heapRoom } from './heap-room.js'

test('keeps memory small until more than a few megabytes were read, and says so once', () => {
  const flags: string[] = []
  const told = heapRoom((flag) => flags.push(flag))
  expect(flags).toEqual(['--heap-growing-percent=20'])
  for (let at = 0; at < 4; at += 1) told(1 << 20)
  expect(flags).toHaveLength(1)
  for (let at = 0; at < 4; at += 1) told(1 << 20)
  expect(flags).toEqual(['--heap-growing-percent=20', '--heap-growing-percent=0'])
})
