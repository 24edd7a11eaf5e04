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

test('keeps memory small again in a file that is read in pieces, and not for several that are read whole', () => {
  const flags: string[] = []
  const told = heapRoom((flag) => flags.push(flag))
  const piece = 8 << 20
  for (let file = 0; file < 3; file += 1) for (let at = 1; at <= 5; at += 1) told(piece, at * piece)
  expect(flags).toEqual(['--heap-growing-percent=20', '--heap-growing-percent=0'])
  for (let at = 1; at <= 20; at += 1) told(piece, at * piece)
  expect(flags).toEqual(['--heap-growing-percent=20', '--heap-growing-percent=0', '--heap-growing-percent=20'])
  told(piece, piece)
  expect(flags.at(-1)).toBe('--heap-growing-percent=0')
})

test('keeps memory small from the beginning of a file that is known to be as long', () => {
  const flags: string[] = []
  const told = heapRoom((flag) => flags.push(flag))
  for (let at = 0; at < 10; at += 1) told(8 << 20, 2 ** 31)
  expect(flags).toEqual(['--heap-growing-percent=20'])
})
