import type { TableToWrite } from '@imt/tables'

/** A table of an answer, under the name by which `--table` asks for it. */
export interface AnswerTable extends TableToWrite {
  readonly name: string
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  /** What is to be known before the table is relied on, each a sentence or two. */
  readonly remarks?: readonly string[]
  /** What people are shown of the rows unless they ask for all of them, with a sentence on what that leaves out. */
  readonly unlessAll?: { readonly rows: readonly (readonly string[])[]; readonly says: string }
}

/** What a domain answers about the files of a call. */
export interface Answer {
  /** What was read and counted, each a sentence: stands above the tables. */
  readonly summary: readonly string[]
  /** The most asked for first. A table without rows is told as such. */
  readonly tables: readonly AnswerTable[]
  /** What stands in the files and is not in the answer, and why, each a line. */
  readonly leftOut: readonly string[]
  /** Tables of the files that were looked at, although no section knows them: these are not said to be unread. */
  readonly lookedAt?: readonly { readonly source: string; readonly table: number }[]
  /** The same for programs. */
  readonly json: object
  /** The text of an iCalendar file, where there are days to act on. */
  readonly calendar?: string
  /** What has no day in it, and why, each a line. */
  readonly notInCalendar?: readonly string[]
  /** Whether nothing of the kind was found in any file: no answer is then a clean one. */
  readonly isEmpty: boolean
}
