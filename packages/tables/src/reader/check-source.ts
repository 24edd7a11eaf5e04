import { shown, sourceFault } from '@imt/core'
import type { Source } from '@imt/core'
import type { Reader } from './reader.js'

/**
 * Returns what a reader gave, if it is a source of that reader and that file.
 *
 * @throws {TypeError} when it is not, naming the reader and what is wrong
 */
export const checkSource = (given: Source, reader: Reader, name: string): Source => {
  const refuse = (fault: string): never => {
    throw new TypeError(`read: the reader "${reader.id}" gave no sound source: source${fault}`)
  }
  const fault = sourceFault(given)
  if (fault !== undefined) return refuse(fault)
  if (given.name !== name) return refuse(`.name must be ${shown(name)}, got ${shown(given.name)}`)
  if (given.kind !== reader.id) return refuse(`.kind must be ${shown(reader.id)}, got ${shown(given.kind)}`)
  return given
}
