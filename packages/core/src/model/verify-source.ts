import { isRecord, shown } from '../parameter/shown.js'
import { sourceFault } from '../source/source-fault.js'
import type { Source } from '../source/source.js'

const faultOf = (source: unknown): string | undefined => {
  if (source instanceof Promise) return ' must be a Source, got a Promise: await the reader'
  if (!isRecord(source)) return ` must be a Source, or an array of them, got ${shown(source)}`
  return sourceFault(source)
}

/**
 * Returns the sources that were passed, as a list.
 *
 * @throws {TypeError} naming `source` and what is wrong with it, when one is no Source
 */
export const readSources = (source: Source | readonly Source[]): readonly Source[] => {
  const given: readonly Source[] = Array.isArray(source) ? (source as readonly Source[]) : [source as Source]
  for (const [index, each] of given.entries()) {
    const fault = faultOf(each)
    if (fault !== undefined)
      throw new TypeError(`recognise: source${Array.isArray(source) ? `[${index}]` : ''}${fault}`)
  }
  return given
}
