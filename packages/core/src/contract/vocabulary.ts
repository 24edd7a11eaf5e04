/** What a figure counts: pounds sterling, whole-time equivalents, things, or per cent. */
export type Unit = 'gbp' | 'wte' | 'count' | 'percent'

/**
 * How sure a finding is: `error` contradicts itself or a binding source; `warning` is likely wrong; `note` could be
 * better.
 */
export type Level = 'error' | 'warning' | 'note'

/** Which promise of the publication a finding touches. */
export type Band = 'validity' | 'accuracy' | 'usefulness' | 'disclosure'

/** A calendar day as `YYYY-MM-DD`, without time or zone. Made and checked by `isoDate`. */
export type IsoDate = `${number}-${number}-${number}`

/** RFC 6901 pointer from the root of the publication: `/sections/finance/revenue/3/budget`. */
export type JsonPointer = '' | `/${string}`

/** `<plugin>/<condition>`. `core/`, `tables/` and `cli/` belong to the readers and the schema check. */
export type RuleCode = `${string}/${string}`

/** A remark on something that was read all the same. `offset` counts UTF-16 units into the text. */
export interface Note {
  readonly code: string
  readonly message: string
  readonly offset?: number
}

/** What reading one piece of published text gives: a value with remarks, or a refusal that names its reason. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly suggestion?: string }

/**
 * Where a number, a rule or a claim comes from. `verified: false` is shown as unverified wherever the citation goes.
 */
export interface Citation {
  readonly title: string
  readonly provision?: string
  readonly url: string
  /** The day the source was read. */
  readonly read?: IsoDate
  readonly verified: boolean
}
