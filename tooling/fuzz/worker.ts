// Runs cases until it is told that there is time no more, and says after each how it went. It runs beside the program
// that started it, so that a case that never ends, or that takes all memory, can be told as well.
import { parentPort, workerData } from 'node:worker_threads'
import { readCorpus } from './corpus.js'
import { runCase } from './fuzz.js'
import { targets } from './targets/index.js'

/** What a run is asked to do. */
export interface Order {
  readonly root: string
  readonly seed: number
  readonly from: number
  readonly runs: number
  readonly until: number
  /** Only targets whose name holds this. */
  readonly only: string
}

const { root, seed, from, runs, until, only } = workerData as Order
const port = parentPort
if (port === null) throw new Error('this is run as a worker')
const corpus = readCorpus(root)
const chosen = targets.filter(({ name }) => name.includes(only))
port.postMessage({ corpus: corpus.from, targets: chosen.map(({ name }) => name) })
for (let index = from; index < from + runs && Date.now() < until; index += 1) {
  port.postMessage({ begins: index })
  const failure = await runCase(chosen, corpus, seed, index)
  if (failure !== undefined) port.postMessage({ failure })
}
port.postMessage({ done: true })
