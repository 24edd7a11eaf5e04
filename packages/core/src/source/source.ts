import type { IsoDate } from '../date/iso-date.js'
import type { Location } from '../location.js'
import type { Finding } from '../report/finding.js'
import type { Unlisted } from '../report/finding-list.js'
import type { Period } from './period-of-name.js'

/** One cell of a table or item of a list, as published. */
export interface Cell {
  readonly text: string
  readonly location: Location
  readonly header?: boolean
  readonly hidden?: boolean
}
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  readonly text: string
  readonly location: Location
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** What stands right after it and is no text of the page's own, from readers that know it. */
  readonly leadsTo?: 'picture' | 'code' | 'quotation' | 'form'
  /** Of a list of descriptions, from readers that know it: a term, or what is said of it. */
  readonly within?: 'term' | 'description'
  readonly location: Location
}
export interface List {
  readonly kind: 'list'
  readonly items: readonly Cell[]
  readonly location: Location
}
export interface Link {
  readonly kind: 'link'
  readonly text: string
  readonly href: string
  readonly location: Location
}
/** A table: `under` holds the headings above it, outermost first; `rows` leave out the header row. */
export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly under: readonly string[]
  readonly headers: readonly string[]
  /** Where each heading stands, from readers that know it. */
  readonly headingPlaces?: readonly Location[]
  /** The cells of the heading rows as published, from readers that know them. */
  readonly headingRows?: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rows that were left out since they repeat the headings, each with the index of the row that it stood before. */
  readonly repeats?: readonly { readonly before: number; readonly cells: readonly Cell[] }[]
  /** The group that each row stands in, where rows of the table name groups and are no rows of it. */
  readonly groups?: readonly (string | undefined)[]
  readonly location: Location
}
export type Block = Heading | Paragraph | List | Link | Table

/** One file as its reader saw it: blocks in reading order, and the faults that it met. */
export interface Source {
  readonly name: string
  /** What the file itself says that it is called, apart from its blocks: the `title` of a page. */
  readonly title?: string
  /** What it was read as: the id of its reader, or `empty` or `binary` for a file that none could read. */
  readonly kind: string
  readonly blocks: readonly Block[]
  /** Of when it is, where whoever reads it knows: this goes before its name and what it says itself. */
  readonly dates?: { readonly period?: Period; readonly asOf?: IsoDate }
  /** Faults that the reader met and read on after, each with its location. */
  readonly problems?: readonly Finding[]
  /** Faults beyond those that `problems` lists, of codes that it has very many of. */
  readonly unlisted?: readonly Unlisted[]
}

/**
 * Where the values of a batch stand in its text, for readers that want few of the values, or none as a text of its own.
 * Value `v` is `text.slice(offsets[2 * v], offsets[2 * v + 1])`. A negative end says that the value is not what stands
 * there (its quotation marks are doubled, say): take it from the batch's `fields`.
 */
export interface RecordSpans {
  readonly text: string
  /**
   * Index of the first value of each record, and at the end the count of all values: record `r` has `first[r + 1] -
   * first[r]`.
   */
  readonly first: Int32Array
  readonly offsets: Int32Array
}

/** A batch of records from a large file: texts only, places on demand. `firstRecord` counts from 1. */
export interface RecordBatch {
  readonly firstRecord: number
  /** The values of each record. A reader may cut them out of the text only when this is first asked for. */
  readonly fields: string[][]
  /** Where the values stand, from readers that know it. */
  readonly spans?: RecordSpans
  /** Where a field is. `row` and `field` count from 0 within this batch. */
  locate(row: number, field: number): Location
}
