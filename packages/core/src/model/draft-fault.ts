import { levels as levelWords } from '../report/level.js'
import { isRecord, isText, shown } from '../parameter/shown.js'

const isSource = (each: unknown): boolean => isRecord(each) && isText(each['title']) && isText(each['url'])

/** What a rule written in JavaScript may have forgotten. */
export const draftFault = (draft: unknown): string | undefined => {
  if (!isRecord(draft)) return `finding must be an object, got ${shown(draft)}`
  const { at, message, key, level, about, citation } = draft
  if (typeof at !== 'string') return `at must be a JSON pointer, got ${shown(at)}`
  if (!isText(message)) return `message must be a sentence, got ${shown(message)}`
  if (!Array.isArray(key) || !key.every((each) => typeof each === 'string'))
    return `key must be an array of texts: table, row, column, got ${shown(key)}`
  if (about !== undefined && !isText(about)) return `about must be a name, got ${shown(about)}`
  if (citation !== undefined && !(Array.isArray(citation) && citation.length > 0 && citation.every(isSource)))
    return `citation must be a list of sources, each with title and address, got ${shown(citation)}`
  if (level !== undefined && !levelWords.some((word) => word === level))
    return `level must be one of ${levelWords.join(', ')}, got ${shown(level)}`
  return undefined
}
