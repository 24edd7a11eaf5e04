import { contracts } from '@imt/contracts'
import type { Recogniser } from '@imt/core'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'

/** A column that a table may have: its usual heading, and the others under which it is read. */
export interface KnownColumn {
  readonly heading: string
  readonly synonyms: readonly string[]
  /** True where further wordings are known by their form, and are not listed. */
  readonly more: boolean
}

/** A table that is read, for whoever is to write one. */
export interface Listed {
  /** `estate/records`. */
  readonly id: string
  readonly about: string
  /** Of each list of headings at least one has to be there. */
  readonly wants: readonly (readonly string[])[]
  readonly columns: readonly KnownColumn[]
  readonly sources: readonly string[]
  /** The headings of a starter, and one or a few rows. */
  readonly example: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

interface Knowing {
  readonly part: string
  readonly knows?: Recogniser<Record<string, unknown>>['knows']
}

const isText = (name: string | RegExp): name is string => typeof name === 'string'

const listedOf = (id: string, { part, knows }: Knowing): readonly Listed[] => {
  const { columns = {}, wants = [], starter } = knows ?? {}
  if (starter === undefined) return []
  const { about, sources, ...example } = starter
  const usual = (key: string): readonly string[] => (columns[key] ?? []).filter(isText).slice(0, 1)
  return [
    {
      id: `${id}/${part}`,
      about,
      sources,
      example,
      wants: wants.map((keys) => keys.flatMap(usual)),
      columns: Object.values(columns).flatMap((names) => {
        const [heading, ...others] = names.filter(isText)
        const synonyms = [...new Map(others.map((name) => [name.toLowerCase(), name])).values()]
        return heading === undefined ? [] : [{ heading, synonyms, more: !names.every(isText) }]
      }),
    },
  ]
}

/** The tables that the toolkit reads by their headings. */
export const knownTables: readonly Listed[] = Object.freeze(
  [estate(), finance(), contracts(), foi()].flatMap(({ id, recognise }) =>
    (recognise as readonly Knowing[]).flatMap((recogniser) => listedOf(id, recogniser)),
  ),
)
