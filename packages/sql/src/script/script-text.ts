import { requireChoice, requireObject, requireText } from '@imt/core'
import type { Dialect } from '../dialect/dialect.js'
import { dialects } from '../dialect/dialects.js'

/** Statements of a script, and what they give. */
export interface ScriptPart {
  /** Sentences for the one who runs it. */
  readonly gives: string
  readonly statements: readonly string[]
}

const width = 116

const comment = (text: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((each) => `-- ${each}`).join('\n')
}

const howToRun =
  'Run the statements in this order, in one session: what they make ends with it, and nothing is written into your tables.'

/** A script: what it is, how it is run and what else is to be known, then each of its parts with its number. */
export const scriptOf = (title: string, remarks: readonly string[], parts: readonly ScriptPart[]): string => {
  const numbered = parts.map(
    ({ gives, statements }, index) =>
      `${comment(`${String(index + 1)}. ${gives}`)}\n${statements.map((each) => `${each};`).join('\n')}`,
  )
  return `${[[title, howToRun, ...remarks].map(comment).join('\n'), ...numbered].join('\n\n')}\n`
}

/** The dialect of a name. */
export const requireDialect = (name: Dialect['name'], call: string): Dialect =>
  dialects[requireChoice(name, ['duckdb', 'postgres', 'spark'], `${call}: options.dialect`)]

/** A name that is one. */
export const requireName = (name: string, parameter: string): string => {
  if (requireText(name, parameter).trim() === '') throw new TypeError(`${parameter} must be a name, got nothing`)
  return name
}

/** The name of a table, with its schema and catalogue where it has them. */
export const requireTableName = (table: string, call: string): void => {
  for (const part of requireText(table, `${call}: options.table`).split('.'))
    requireName(part, `each part of ${call}: options.table`)
}

/** What columns are called in a table, by keys that are known. */
export const requireColumnNames = <Key extends string>(
  columns: Readonly<Partial<Record<Key, string>>>,
  known: readonly Key[],
  call: string,
): void => {
  requireObject(columns as object, `${call}: options.columns`, known as readonly never[])
  for (const [of, column] of Object.entries<string | undefined>(columns))
    requireName(column as string, `${call}: options.columns.${of}`)
}
