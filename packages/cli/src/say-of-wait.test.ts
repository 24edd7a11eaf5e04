import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sayOfWait } from './say-of-wait.js'

describe('sayOfWait', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const all = async (pieces: AsyncIterable<string>): Promise<string[]> => {
    const found: string[] = []
    for await (const piece of pieces) found.push(piece)
    return found
  }

  const held = () => {
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const pieces = async function* () {
      await begun
      yield 'first'
      yield 'second'
    }
    return { begin, pieces: pieces() }
  }

  it('says once that nothing has come, and gives what comes later', async () => {
    const say = vi.fn()
    const { begin, pieces } = held()
    const read = all(sayOfWait(pieces, say, 2000))
    await vi.advanceTimersByTimeAsync(1999)
    expect(say).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(say).toHaveBeenCalledTimes(1)
    begin()
    expect(await read).toEqual(['first', 'second'])
  })

  it('says nothing of what comes in time', async () => {
    const say = vi.fn()
    const { begin, pieces } = held()
    const read = all(sayOfWait(pieces, say, 2000))
    begin()
    expect(await read).toEqual(['first', 'second'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(say).not.toHaveBeenCalled()
  })
})
