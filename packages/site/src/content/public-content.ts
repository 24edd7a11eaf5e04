import { isRecord, requireList, requireObject, toJson } from '@imt/core'
import { internalFields, publicFields, publicLogFields } from './public-fields.data.js'
import type { JsonObject } from './json.js'

/** A publication as a site is made from it: whatever its plugins are. */
export interface PublishedSections {
  readonly about: {
    readonly publisher?: string
    readonly title?: string
    readonly period?: string
    readonly url?: string
  }
  readonly sections: object
}

/** What all may see of a publication, as plain JSON, and what was kept back. */
export interface PublicContent {
  readonly publication: {
    readonly about: PublishedSections['about']
    readonly sections: Readonly<Record<string, JsonObject>>
  }
  /** Such as `estate/records`, or `contracts/register/owner`, each with how many there are. */
  readonly keptBack: readonly { readonly field: string; readonly count: number }[]
}

/** A value without the fields of a publisher's own, which nobody has looked at. */
const withoutOwn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOwn)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === 'own' ? [] : [[key, withoutOwn(item)] as const])),
  )
}

/**
 * Returns what all may see of a publication: the parts and fields that are listed as public, and those that the body
 * names. Nothing is worked out, and the fields of a publisher's own are left out.
 *
 * @param publication - as a model gave it: `reading.publication`
 * @param disclosed - fields that the body lets be seen beside those that are public: some of `internalFields`
 * @throws {TypeError} when `publication` is none or `disclosed` is no list
 * @example
 * ```ts
 * const sections = { contracts: { register: [{ title: 'Printing', noticePeriod: '6 months' }] } }
 * publicContent({ about: {}, sections }).keptBack // => [{ field: 'contracts/register/noticePeriod', count: 1 }]
 * publicContent({ about: {}, sections }, ['contracts/register/noticePeriod']).keptBack // => []
 * ```
 */
export const publicContent = (publication: PublishedSections, disclosed: readonly string[] = []): PublicContent => {
  const { about, sections } = requireObject(publication, 'publicContent: publication')
  requireObject(about, 'publicContent: publication.about')
  requireObject(sections, 'publicContent: publication.sections')
  requireList(disclosed, 'publicContent: disclosed')
  const kept = new Map<string, number>()
  const keepBack = (field: string, value: unknown): void => {
    const count = Array.isArray(value) ? value.length : 1
    if (count > 0) kept.set(field, (kept.get(field) ?? 0) + count)
  }
  const chosen = (value: unknown, fields: readonly string[], path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => chosen(item, fields, path))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const field = `${path}/${key}`
        if (field === 'foi/log/entries') return [[key, chosen(item, publicLogFields, field)] as const]
        if (fields.includes(key) || (field in internalFields && disclosed.includes(field))) {
          return [[key, withoutOwn(item)] as const]
        }
        keepBack(field, 1)
        return []
      }),
    )
  }
  const json: unknown = toJson({ about, sections })
  const all = isRecord(json) && isRecord(json['sections']) ? json['sections'] : {}
  const shown = Object.entries(all).map(([section, parts]) => {
    const known = Object.hasOwn(publicFields, section) ? publicFields[section] : undefined
    const entries = Object.entries(isRecord(parts) ? parts : {}).flatMap(([part, value]) => {
      const fields = known !== undefined && Object.hasOwn(known, part) ? known[part] : undefined
      if (fields !== undefined) return [[part, chosen(value, fields, `${section}/${part}`)] as const]
      keepBack(`${section}/${part}`, value)
      return []
    })
    return [section, Object.fromEntries(entries)] as const
  })
  const { publisher, title, period, url } = about
  return {
    publication: {
      about: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(title === undefined ? {} : { title }),
        ...(period === undefined ? {} : { period }),
        ...(url === undefined ? {} : { url }),
      },
      sections: Object.fromEntries(shown.filter(([, parts]) => Object.keys(parts).length > 0)),
    },
    keptBack: [...kept].map(([field, count]) => ({ field, count })).sort((a, b) => (a.field < b.field ? -1 : 1)),
  }
}
