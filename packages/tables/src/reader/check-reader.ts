import { isRecord, namesOf, requireList, shown } from '@imt/core'
import type { Reader } from './reader.js'

const keys: readonly string[] = namesOf<Reader>({ id: true, mediaTypes: true, detects: true, read: true })

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** What is wrong with something that should be a reader, or `undefined`. */
const faultOf = (reader: unknown): string | undefined => {
  if (!isRecord(reader)) return `must be a reader, got ${shown(reader)}`
  if (!isWord(reader['id'])) return `has no id: it must be a word, got ${shown(reader['id'])}`
  const which = `(${shown(reader['id'])})`
  const types = reader['mediaTypes']
  if (!Array.isArray(types) || !types.every(isWord)) return `${which} has no mediaTypes: they must be an array of words`
  const missing = ['detects', 'read'].find((part) => typeof reader[part] !== 'function')
  if (missing !== undefined) return `${which} has no ${missing}: it must be a function`
  const stray = Object.keys(reader).find((key) => !keys.includes(key))
  return stray === undefined ? undefined : `${which} has ${shown(stray)}: a reader has ${keys.join(', ')}, and no more`
}

/**
 * Returns the readers that take part: those given, and of the standard ones those whose id is not among them.
 *
 * @throws {TypeError} when one is no reader, or two have the same id, naming `readers`
 */
export const readersAmong = (given: readonly Reader[], standard: readonly Reader[]): readonly Reader[] => {
  requireList(given, 'read: readers').forEach((reader: unknown, index) => {
    const fault = faultOf(reader)
    if (fault !== undefined) throw new TypeError(`read: readers[${index}] ${fault}`)
  })
  const ids = given.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new TypeError(`read: readers: "${twice}" is listed twice`)
  return [...standard.filter(({ id }) => !ids.includes(id)), ...given]
}
