import type * as z from 'zod'
import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTo } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import { unknownKeys, type CountedKeys, type Path, type UnknownKey } from '../schema/unknown-keys.js'
import { counted } from '../words/counted.js'
import { listed } from '../words/listed.js'
import { nearest } from '../words/nearest.js'

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}...` : text)
const quoted = (text: string): string => `"${short(text)}"`

/** `/rows/3/cells/1` as a reader would say it: `rows 4, cells 2`. */
const steps = (path: Path): string =>
  path
    .map((token) => (typeof token === 'number' ? ` ${String(token + 1)}` : `, ${short(token)}`))
    .join('')
    .replace(/^, /, '')

const isSections = (path: Path): boolean => path.length === 1 && path[0] === 'sections'

/** What a finding calls the place of an object. */
const nameOf = (path: Path): string => {
  const [root, section, part, ...rest] = path
  if (root === undefined) return 'the publication'
  if (root !== 'sections' || section === undefined) return quoted(path.map(String).join(', '))
  if (part === undefined) return `the section ${quoted(String(section))}`
  const within = `${short(String(section))} (${short(String(part))})`
  const [index, ...inner] = rest
  if (typeof index !== 'number') return rest.length === 0 ? within : `${steps(rest)} of ${within}`
  const row = `row ${String(index + 1)} of ${within}`
  return inner.length === 0 ? row : `${steps(inner)} in ${row}`
}

/** What to do about a key: write the one that was meant, put it under `own`, or choose one of those known. */
const advice = ({ key, known }: UnknownKey): string => {
  const meant = nearest(key, known)
  const may = known.length > 0 && known.length <= 12 ? ` Known here: ${listed(known.map(quoted), 'and')}.` : ''
  const own = known.includes('own') ? ' A field of your own belongs under "own".' : ''
  return meant === undefined ? own || may : ` Did you mean ${quoted(meant)}?${own}`
}

const messageOf = (found: UnknownKey): string =>
  isSections(found.path)
    ? `No plugin of this model knows the section ${quoted(found.key)}: nothing in it was checked${sectionMeant(found)}`
    : `${quoted(found.key)} is not known in ${nameOf(found.path)}: it was left out and not checked.${advice(found)}`

const sectionMeant = ({ key, known }: UnknownKey): string => {
  const meant = nearest(key, known)
  return meant === undefined ? '' : `. Did you mean ${quoted(meant)}?`
}

const moreOf = ({ path, key, count }: CountedKeys): string =>
  isSections(path)
    ? `${counted(count, 'further section')} that no plugin of this model knows, ${quoted(key)} the first: nothing in them was checked`
    : `${counted(count, 'further key')} not known in objects such as ${nameOf(path)}, ${quoted(key)} the first: left out and not checked`

/** The keys of a publication that its schema does not know, as findings; and the publication as it is to be parsed. */
export const unknownKeyFindings = (
  schema: z.core.$ZodType,
  publication: unknown,
  locate: (at: JsonPointer, part?: 'key') => Location | undefined,
): { readonly findings: readonly Finding[]; readonly value: unknown } => {
  const { named, counted: more, value } = unknownKeys(schema, publication)
  const seen = new Map<string, number>()
  const findingAt = ({ path, key }: UnknownKey, message: string): Finding => {
    const at = pointerTo(...path, key)
    const names = isSections(path) ? [short(key)] : [...path.filter((token) => typeof token === 'string'), short(key)]
    const before = seen.get(names.join('\u001f')) ?? 0
    seen.set(names.join('\u001f'), before + 1)
    return findingOf(isSections(path) ? coreCatalogue.unknownSection : coreCatalogue.unknownKey, {
      at,
      message,
      key: before === 0 ? names : [...names, String(before)], // rows of a list are told apart by their order alone
      location: locate(at, 'key'),
    })
  }
  return {
    findings: [
      ...named.map((found) => findingAt(found, messageOf(found))),
      ...more.map((found) => findingAt(found, moreOf(found))),
    ],
    value,
  }
}
