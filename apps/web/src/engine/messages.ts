import type { DeskAnswer, DeskId, DeskValues } from './desks/desk-answer.js'
import type { Band, Form, IsoDate, Level } from './types.js'

/** A file as the page was given it. */
export interface PageFile {
  /** What places in it are called. */
  readonly name: string
  readonly file: Blob
}

/** Where a finding stands in the file as it is shown: indexes that count from 0. */
export interface Target {
  readonly source: number
  readonly block: number
  /** A row of a table; -1 is its headings. */
  readonly row?: number
  readonly column?: number
}

/** What a list of findings is narrowed to. What is left out narrows nothing. */
export interface Filter {
  readonly levels?: readonly Level[]
  readonly rule?: string
  readonly source?: string
}

/** A finding in words. */
export interface FindingView {
  /** Its number in the report, from 0. */
  readonly index: number
  readonly level: Level
  readonly band: Band
  readonly rule: string
  readonly summary: string
  readonly message: string
  readonly place: string
  readonly target?: Target
  readonly details: readonly (readonly [name: string, value: string])[]
  readonly repair?: { readonly words: string; readonly proof: string }
  readonly candidates: readonly string[]
  readonly evidence: readonly { readonly words: string; readonly place: string; readonly target?: Target }[]
  readonly citations: readonly { readonly words: string; readonly url: string }[]
  readonly fingerprint: string
  readonly accepted?: string
}

/** Findings that a filter leaves, a page of them. */
export interface FindingPage {
  /** How many there are in all pages. */
  readonly count: number
  readonly from: number
  readonly findings: readonly FindingView[]
}

/** What a check came to, without its findings and files: these are asked for a page at a time. */
export interface Overview {
  /** Sentences that stand first. */
  readonly head: readonly string[]
  /** What was read, of each source. */
  readonly read: readonly { readonly source: string; readonly sentences: readonly string[] }[]
  /** Files that could not be read, and what was not looked at, each a sentence. */
  readonly notRead: readonly string[]
  readonly nothing: boolean
  readonly levels: Readonly<Record<Level, number>>
  /** Codes that were found, with how often. */
  readonly rules: readonly (readonly [code: string, count: number])[]
  /** Sources that findings stand in, with how many. */
  readonly found: readonly (readonly [source: string, count: number])[]
  readonly sources: readonly SourceView[]
  readonly statement: string
}

/** A file as it was read. */
export interface SourceView {
  readonly name: string
  readonly kind: string
  readonly blocks: number
  /** Its tables by the index of their blocks, with what to call them. */
  readonly tables: readonly { readonly block: number; readonly name: string; readonly rows: number }[]
}

/** A text of a file; `marks` are the findings that stand at it. */
export interface CellView {
  readonly text: string
  readonly hidden?: true
  readonly marks: readonly Mark[]
}
/** A finding at a place. */
export interface Mark {
  readonly index: number
  readonly level: Level
}

/** A part of a file as it is shown. */
export type BlockView =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'list'; readonly items: readonly CellView[]; readonly count: number }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly headers: readonly CellView[]
      readonly count: number
      readonly from: number
      readonly rows: readonly (readonly CellView[])[]
      readonly marks: readonly Mark[]
      /** The next row after those shown, and the last before them, at which something was found. */
      readonly nextMarked?: number
      readonly lastMarked?: number
    }

/** A few blocks of a file. */
export interface BlockPage {
  readonly source: number
  readonly count: number
  readonly from: number
  readonly blocks: readonly BlockView[]
}

/** What differs between two publications, in sentences. */
export interface ComparisonView {
  readonly parts: readonly {
    readonly title: string
    readonly sentence: string
    readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[]
  }[]
  readonly findings: readonly {
    readonly level: Level
    readonly rule: string
    readonly message: string
    readonly place: string
  }[]
  readonly notCompared: readonly string[]
  readonly end: string
}

/** Somebody's word that a finding may stand. */
export interface AcceptanceGiven {
  readonly fingerprint: string
  readonly reason: string
  readonly role: string
  readonly until: IsoDate
}

/** Everything the page may ask of the engine, and what it answers. */
export interface Calls {
  check(given: {
    readonly files: readonly PageFile[]
    readonly asOf: IsoDate
    readonly readOn: IsoDate
    readonly accepted: readonly AcceptanceGiven[]
  }): Promise<Overview>
  judge(given: { readonly asOf: IsoDate; readonly accepted: readonly AcceptanceGiven[] }): Promise<Overview>
  findings(given: { readonly filter: Filter; readonly from: number; readonly count: number }): Promise<FindingPage>
  /** Where a finding stands in a filtered list; -1 where the filter leaves it out. */
  positionOf(given: { readonly filter: Filter; readonly index: number }): Promise<number>
  blocks(given: { readonly source: number; readonly from: number; readonly count: number }): Promise<BlockPage>
  rows(given: { readonly source: number; readonly block: number; readonly from: number }): Promise<BlockView>
  save(given: { readonly form: Form }): Promise<Blob>
  /** The one file that was checked, as a workbook with the findings at its cells; or why there is none. */
  copy(given: Record<never, never>): Promise<{ readonly copy: Blob; readonly said: string } | { readonly why: string }>
  compare(given: { readonly before: readonly PageFile[] }): Promise<ComparisonView>
  desk(given: { readonly id: DeskId; readonly values: DeskValues }): Promise<DeskAnswer>
}

/** The name of a call. */
export type CallName = keyof Calls

/** How far reading is. */
export interface ProgressTold {
  readonly file: string
  /** Bytes of this file that were read. */
  readonly bytes: number
  /** Rows of it that were checked, where it is read in pieces. */
  readonly rows: number
}

/** What the page sends. */
export interface Asked {
  readonly id: number
  readonly call: CallName
  readonly given: unknown
}

/** What the worker sends. */
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly progress: ProgressTold }
