import workerAddress from './worker.ts?worker&url'
import type { Answered, Asked, CallName, Calls, ProgressTold } from './messages.js'

/** Said where somebody ended what was going on. */
export class Cancelled extends Error {}

/** The engine, which runs beside the page and not in it. */
export interface Engine {
  call<Name extends CallName>(
    name: Name,
    given: Parameters<Calls[Name]>[0],
    onProgress?: (progress: ProgressTold) => void,
  ): ReturnType<Calls[Name]>
  /** Ends what is going on at once, and forgets all that was read. */
  cancel(): void
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (fault: Error) => void
  readonly onProgress: ((progress: ProgressTold) => void) | undefined
}

/**
 * A worker that is held to the page's own Content-Security-Policy: one that is started from an address of its own is
 * held to that which its server sends, and some send none.
 */
const start = (): Worker => {
  const address = new URL(workerAddress, import.meta.url).href
  const begin = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' }))
  const worker = new Worker(begin, { type: 'module', name: 'engine' })
  worker.addEventListener(
    'message',
    () => {
      URL.revokeObjectURL(begin)
    },
    { once: true },
  )
  return worker
}

const failed = 'Something went wrong inside the checker, and nothing was checked. Reload the page and try again'

/** Returns the engine. Its worker is started when something is first asked of it. */
export const createEngine = (): Engine => {
  let worker: Worker | undefined
  let next = 1
  const waiting = new Map<number, Waiting>()
  const end = (fault: Error): void => {
    worker?.terminate()
    worker = undefined
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(fault)
  }
  const answered = ({ data }: MessageEvent<Answered>): void => {
    const one = waiting.get(data.id)
    if (one === undefined) return
    if ('progress' in data) {
      one.onProgress?.(data.progress)
      return
    }
    waiting.delete(data.id)
    if ('fault' in data) one.reject(new Error(data.fault))
    else one.resolve(data.answer)
  }
  const running = (): Worker => {
    if (worker !== undefined) return worker
    worker = start()
    worker.addEventListener('message', answered)
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(new Error(failed))
    })
    return worker
  }
  return {
    call: ((call: CallName, given: unknown, onProgress?: (progress: ProgressTold) => void) =>
      new Promise<unknown>((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject, onProgress })
        running().postMessage({ id, call, given } satisfies Asked)
      })) as Engine['call'],
    cancel: () => {
      end(new Cancelled('It was ended'))
    },
  }
}
