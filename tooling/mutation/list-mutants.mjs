import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describeMutant } from './mutants.mjs'

const say = (text) => process.stderr.write(`${text}\n`)

/** All that Stryker would change in the files, in order. */
export const listMutants = async (sources) => {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter')
  const quiet = { isDebugEnabled: () => false, debug: () => {}, info: () => {}, warn: say, error: say }
  const instrumenter = new Instrumenter(quiet)
  const options = { plugins: null, excludedMutations: [], ignorers: [] }
  const lists = []
  for (const file of sources) {
    const content = readFileSync(file, 'utf8')
    const { mutants } = await instrumenter.instrument([{ name: file, mutate: true, content }], options)
    lists.push(mutants.map((mutant) => describeMutant(file, content, mutant)))
  }
  return lists.flat()
}
