import { isRecord } from '@imt/core'
import type { Loaded } from '../load/load.js'

/** A part of the publication that was read of all files together; `undefined` where it has none. */
export const partOf = ({ reading }: Pick<Loaded, 'reading'>, section: string, part: string): unknown => {
  const sections: Readonly<Record<string, unknown>> = { ...reading.publication.sections }
  const held = sections[section]
  return isRecord(held) ? held[part] : undefined
}
