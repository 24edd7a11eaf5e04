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
