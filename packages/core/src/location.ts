import type { JsonPointer } from './pointer.js'

/**
 * A place in the reader's own file. Rows, cells, lines, columns and pages count from 1. `other` is the place of a
 * format that has no kind of its own: it says in words where in the file it is.
 */
export type Location =
  | {
      readonly kind: 'html'
      readonly source: string
      readonly line: number
      readonly column: number
      readonly table?: number
      readonly row?: number
      readonly cell?: number
    }
  | {
      readonly kind: 'csv'
      readonly source: string
      readonly line: number
      readonly column: number
      readonly record: number
      readonly field: number
    }
  | { readonly kind: 'sheet'; readonly source: string; readonly sheet: string; readonly a1: string }
  | {
      readonly kind: 'page'
      readonly source: string
      readonly page: number
      readonly line: number
      /** Of a table, which cell of its row it is, from the left. */
      readonly cell?: number
    }
  | { readonly kind: 'text'; readonly source: string; readonly line: number; readonly column: number }
  | {
      readonly kind: 'json'
      readonly source: string
      readonly pointer: JsonPointer
      /** Where it stands in the text, from readers that know it. */
      readonly line?: number
      readonly column?: number
    }
  | {
      readonly kind: 'other'
      readonly source: string
      /** The id of the reader. */
      readonly format: string
      /** Where in the file, as its readers would say it: `record 3, amount`. */
      readonly within?: string
      readonly line?: number
      readonly column?: number
    }
