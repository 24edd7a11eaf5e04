import { counted } from '../words/counted.js'
import type { Finding } from '../report/finding.js'
import type { Unlisted } from '../report/finding-list.js'
import type { Location } from '../location.js'
import { requireFunction, requireList } from '../parameter/parameter.js'
import { isRecord, shown } from '../parameter/shown.js'
import { resolvePointer, type JsonPointer } from '../pointer.js'
import type { JsonPlaces } from './model.js'

/** Makes sure of the file that a publication stands in; one that is not given is the publication itself. */
export const placesOf = (json: unknown, file: JsonPlaces | undefined): Required<JsonPlaces> => {
  if (file === undefined)
    return {
      locate: (pointer: JsonPointer): Location | undefined =>
        resolvePointer(json, pointer) === undefined ? undefined : { kind: 'json', source: 'publication', pointer },
      problems: [],
      unlisted: [],
    }
  if (!isRecord(file)) throw new TypeError(`parse: file must be what readJson gave, got ${shown(file)}`)
  requireFunction(file.locate, 'parse: file.locate')
  const problems: readonly Finding[] = file.problems ?? []
  requireList(problems, 'parse: file.problems')
  const unlisted: readonly Unlisted[] = file.unlisted ?? []
  requireList(unlisted, 'parse: file.unlisted')
  return { locate: (at, part) => file.locate(at, part), problems, unlisted }
}

/** What a JSON value is that is no publication, in words; `undefined` for an object. */
export const notAnObject = (json: unknown): string | undefined => {
  if (isRecord(json)) return undefined
  const what = Array.isArray(json)
    ? `a list of ${counted(json.length, 'value')}`
    : json === null || json === undefined
      ? 'nothing'
      : typeof json === 'string'
        ? 'a text'
        : json instanceof Map || json instanceof Set
          ? 'a Map or a Set'
          : `a ${typeof json}`
  return `This is ${what}, not a publication: a publication is one object that has "sections". Rows belong in a part of a section, as in {"sections": {"estate": {"classes": [...]}}}`
}
