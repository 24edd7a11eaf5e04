import { inWords } from './system-error.js'

/** Where output goes: as much of a stream of Node as is needed here. */
interface Sink {
  write(text: string, done?: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
}

/**
 * Writes to a stream of this process, and knows at the end whether it could: `done` gives `undefined`, or what went
 * wrong, in words. A reader that has gone away, as `head` does, is nothing that went wrong.
 */
export const writer = (sink: Sink): { write(text: string): void; done(): Promise<string | undefined> } => {
  let fault: Error | undefined
  const failed = (error: Error): void => {
    fault ??= error
  }
  sink.on('error', failed)
  return {
    write: (text) => {
      if (fault === undefined) sink.write(text)
    },
    done: async () => {
      await new Promise<void>((resolve) => {
        if (fault === undefined) sink.write('', () => resolve())
        else resolve()
      })
      return fault === undefined || ('code' in fault && fault.code === 'EPIPE') ? undefined : inWords(fault)
    },
  }
}
