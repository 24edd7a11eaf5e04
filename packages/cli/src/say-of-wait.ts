/**
 * Gives the pieces on as they come, and calls `say` once if the first has not come `after` milliseconds from the
 * start: a pipe that nothing writes to is waited for without end, as by every program, but not without a word.
 */
export async function* sayOfWait<T>(
  pieces: AsyncIterable<T>,
  say: () => void,
  after: number,
): AsyncGenerator<T, void, undefined> {
  const timer = setTimeout(say, after)
  try {
    for await (const piece of pieces) {
      clearTimeout(timer)
      yield piece
    }
  } finally {
    clearTimeout(timer)
  }
}
