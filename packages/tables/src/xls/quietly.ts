// A global of every place that runs JavaScript; declared here, so that no library of types is needed.
declare const console: Record<'error' | 'log' | 'warn', (...words: unknown[]) => void>

/**
 * Returns what a call gives, without what it writes: the library tells a console of records that it does not know, and
 * nothing that a file holds is to reach a terminal by that way. The call must not be async.
 */
export const quietly = <Value>(call: () => Value): Value => {
  const { error, log, warn } = console
  const nothing = (): void => undefined
  Object.assign(console, { error: nothing, log: nothing, warn: nothing })
  try {
    return call()
  } finally {
    Object.assign(console, { error, log, warn })
  }
}
