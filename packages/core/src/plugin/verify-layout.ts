import { namesOf } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import type { TextColumn, TextLayout } from '../source/text-layout.js'
import { keyFault } from './known-keys.js'
import { runsLater } from './runs-later.js'

const layoutKeys: readonly string[] = namesOf<TextLayout>({ id: true, columns: true })
const textColumnKeys: readonly string[] = namesOf<TextColumn>({ names: true, accepts: true, mayBeEmpty: true })

/** True for an array of headings, each a text or a regular expression. */
export const areHeadings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => isText(name) || name instanceof RegExp)

const textColumnFault = (column: unknown): string | undefined => {
  if (!isRecord(column)) return ` must be { names, accepts }, got ${shown(column)}`
  const wrongKey = keyFault(column, textColumnKeys, 'column of a layout')
  if (wrongKey !== undefined) return `: ${wrongKey}`
  const { names, accepts, mayBeEmpty } = column
  if (!Array.isArray(names) || names.length === 0 || !areHeadings(names))
    return `.names must be an array of headings, each a text or a regular expression, got ${shown(names)}`
  if (typeof accepts !== 'function') return `.accepts must be a function, got ${shown(accepts)}`
  if (runsLater(accepts)) return '.accepts must not be async or a generator: it returns true or false'
  return mayBeEmpty === undefined || typeof mayBeEmpty === 'boolean'
    ? undefined
    : `.mayBeEmpty must be true or false, got ${shown(mayBeEmpty)}`
}

const layoutFault = (layout: unknown): string | undefined => {
  if (!isRecord(layout)) return ` must be { id, columns }, got ${shown(layout)}`
  const wrongKey = keyFault(layout, layoutKeys, 'layout')
  if (wrongKey !== undefined) return `: ${wrongKey}`
  const { id, columns } = layout
  if (!isText(id)) return `.id must be a name, got ${shown(id)}`
  if (!Array.isArray(columns) || columns.length === 0)
    return `.columns must be an array of the columns of the table, got ${shown(columns)}`
  for (const [index, column] of columns.entries()) {
    const fault = textColumnFault(column)
    if (fault !== undefined) return `.columns[${index}]${fault}`
  }
  return undefined
}

/** Returns what is wrong with the layouts of a recogniser, or `undefined`. */
export const layoutsFault = (layouts: unknown): string | undefined => {
  if (layouts === undefined) return undefined
  if (!Array.isArray(layouts)) return `layouts must be an array, each { id, columns }, got ${shown(layouts)}`
  for (const [index, layout] of layouts.entries()) {
    const fault = layoutFault(layout)
    if (fault !== undefined) return `layouts[${index}]${fault}`
  }
  return undefined
}
