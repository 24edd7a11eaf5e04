import { isFigure } from '../figure/figure-schema.js'
import type { Location } from '../location.js'
import { isRecord } from '../parameter/shown.js'
import { pointerTo, type JsonPointer } from '../pointer.js'
import { nothingRead, type ReadTable, type StatedFigure } from './read-table.js'
import { looksLike } from './looks-like-figure.js'
import { namesMoneyKey, statedAs, statedAsLooks, statedBy } from './stated-by.js'

/** A trust's own fields are kept and not read; and in which table a row stands is no figure of it. */
const notStated: ReadonlySet<string> = new Set(['own', 'table'])

/**
 * Returns what a publication in JSON states, part by part.
 *
 * @param leftovers - the section of tables that no other knows: a text there is a figure if it looks like one
 */
export const readPublication = (
  sections: Readonly<Record<string, unknown>>,
  unread: readonly { readonly at: JsonPointer }[],
  locate: (at: JsonPointer) => Location | undefined,
  leftovers: string | undefined,
): readonly ReadTable[] => {
  const source = locate('')?.source ?? ''
  const partsRead = Object.entries(sections).flatMap(([section, parts]) =>
    Object.entries(isRecord(parts) ? parts : {}).flatMap(([part, value]): readonly ReadTable[] => {
      const base = pointerTo('sections', section, part)
      if (value === undefined || part === 'own') return []
      const figures: StatedFigure[] = []
      const walk = (inner: unknown, at: JsonPointer, key: string): void => {
        const byLooks = section === leftovers && typeof inner === 'string' && at.includes('/rows/')
        const looks = byLooks ? looksLike(inner) : undefined
        const stated =
          looks !== undefined
            ? statedAsLooks(looks)
            : typeof inner === 'string'
              ? statedAs(inner, inner, namesMoneyKey(key))
              : statedBy(inner)
        if (stated === 'figure' || stated === 'unreadable') {
          const location = locate(at)
          const text = isFigure(inner) ? inner.text : String(inner)
          figures.push({
            at,
            ...(location === undefined ? {} : { location }),
            ...(stated === 'unreadable' ? { text, unreadable: true as const } : {}),
            ...(byLooks && stated === 'figure' ? { text } : {}),
            ...(looks === 'year' ? { isDoubtful: true as const } : {}),
          })
        } else if (Array.isArray(inner)) inner.forEach((each, index) => walk(each, `${at}/${String(index)}`, key))
        else if (isRecord(inner) && !isFigure(inner))
          for (const [name, each] of Object.entries(inner))
            if (!notStated.has(name)) walk(each, `${at}${pointerTo(name)}`, name)
      }
      walk(value, base, part)
      const rows = { read: Array.isArray(value) ? value.length : 1, leftOut: 0 }
      return [
        {
          source,
          readAs: section === leftovers ? section : `${section}/${part}`,
          rows,
          columns: { used: [], unused: [] },
          figures,
        },
      ]
    }),
  )
  const left = unread.map(({ at }): ReadTable => ({
    source,
    title: at.split('/').slice(2).join(' '),
    readAs: null,
    ...nothingRead,
  }))
  return [...partsRead, ...left]
}
