import { visibleText } from '@imt/core'
import { plain, type Style } from './style.js'

/** A line as it is to be printed: its text, and how it is set off. */
export interface Line {
  readonly text: string
  readonly kind?: Parameters<Style>[0]
}

// Where a build prints into its log, the log is read for commands: GitHub Actions obeys `::error::` at the beginning of
// a line, spaces before it or not, and `##[error]` anywhere, Azure Pipelines `##vso[…]`, TeamCity `##teamcity[…]`.

/** A text without commands that a log obeys wherever in a line they stand. */
export const withoutCommandsWithin = (text: string): string =>
  text.includes('##') ? text.replaceAll(/##(?=\w*\[)/g, String.raw`\u{23}#`) : text

const withoutCommands = (text: string): string =>
  withoutCommandsWithin(text.includes('::') ? text.replace(/^(\s*)::/, String.raw`$1\u{3A}:`) : text)

/**
 * Returns lines as the text to print, each with its line break. **All text of the command goes through here.** What
 * comes from a file can hold anything: each text is made visible whole, so that nothing in it steers a terminal or
 * begins a line of its own, and no line is a command to the program that keeps the log. The only codes are those of
 * `style`.
 */
export const print = (lines: readonly Line[], style: Style = plain): string =>
  lines
    .map(({ text, kind }) => {
      const safe = withoutCommands(visibleText(text))
      return `${kind === undefined ? safe : style(kind, safe)}\n`
    })
    .join('')

/** The lines of a text, none of them set off. A line break at its end begins no line. */
export const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => ({ text: line }))

/** A text that is printed with its own line ends; in each line nothing steers the terminal, as `print` has it. */
export const printed = (text: string): string =>
  text
    .split(/(\r?\n)/)
    .map((part, index) => (index % 2 === 1 ? part : withoutCommands(visibleText(part))))
    .join('')
