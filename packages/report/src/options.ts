import type { IsoDate, RuleMeta, Source } from '@imt/core'
import type { Messages } from './messages/messages.js'

/** What the forms of a report need beside it. */
export interface RenderOptions {
  /** The files that were given, by name. */
  readonly files: readonly string[]
  /** The rules that may be reported, of which forms say what they find: `model.rules`, `coreRules`, `readerRules`. */
  readonly rules: readonly RuleMeta<`${string}/${string}`>[]
  /** What was checked, such as the title of the page. */
  readonly title?: string
  /** The day on which the files were read. */
  readonly readOn?: IsoDate
  /**
   * SARIF and GitHub: the path of a file, by its name, from where the program that shows the report starts. A file of
   * which none is given is taken to stand there under its name.
   */
  readonly paths?: Readonly<Record<string, string>>
  /** The files as they were read: HTML shows their tables with the cells that findings stand at. */
  readonly sources?: readonly Source[]
  /** Text and Markdown: every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
  readonly all?: boolean
  /** JUnit: the level from which a finding is a failure; errors unless given. */
  readonly failOn?: 'error' | 'warning' | 'note' | 'never'
  /** Texts in place of the English ones, by their ids: another language, or words of a body's own. */
  readonly messages?: Partial<Messages>
}
