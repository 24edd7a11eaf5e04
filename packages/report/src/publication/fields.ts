import { Decimal, parsePublishedDate, parseFigure } from '@imt/core'
import { isFigure, type FigureLeaf, type Leaf, type PartColumn, type PartTable } from './flatten.js'
import { kindOfAll } from './cell-text.js'
import { pathWords } from './path.js'

/** What the values of a field are, as Table Schema and XML Schema name them alike. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date'

/** A column of a CSV file, and what it holds. */
export interface Field {
  /** Its heading: small letters, digits and low lines. */
  readonly name: string
  readonly title: string
  readonly type: FieldType
  readonly description: string
  readonly values: readonly string[]
}

/** A CSV file of a list of a publication. */
export interface CsvTable {
  /** The name of the file without its ending: `finance-revenue`. */
  readonly name: string
  readonly title: string
  readonly fields: readonly Field[]
  readonly count: number
}

const units: Readonly<Record<string, string>> = {
  gbp: 'in pounds sterling',
  wte: 'in whole-time equivalents',
  percent: 'in per cent',
  count: 'as a count',
}

/** Small letters, digits and low lines, beginning with a letter. */
const nameOf = (title: string, taken: Set<string>): string => {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 100)
  const base = /^[a-z]/.test(plain) ? plain : `field_${plain}`.replace(/_$/, '')
  let name = base
  for (let number = 2; taken.has(name); number += 1) name = `${base}_${String(number)}`
  taken.add(name)
  return name
}

const isFigures = (cells: ReadonlyMap<number, Leaf>): cells is ReadonlyMap<number, FigureLeaf> =>
  [...cells.values()].every(isFigure)

const asInteger = (values: readonly string[]): FieldType =>
  values.every((value) => /^-?\d{0,15}$/.test(value)) ? 'integer' : 'number'

interface Made extends Omit<Field, 'name' | 'values'> {
  readonly value: (row: number) => string
}

/** What is known of the figures of a column: the plain number, and the text and the bounds where these say more. */
const figureFields = (title: string, cells: ReadonlyMap<number, FigureLeaf>): readonly Made[] => {
  const all = [...cells.values()]
  const unit = units[all[0]?.unit ?? ''] ?? 'as a number'
  const exact = (row: number): string => {
    const figure = cells.get(row)
    return figure?.kind === 'exact' ? (figure.value ?? '') : ''
  }
  const isPlain = all.every(({ kind, value, text }) => kind === 'exact' && value === text.trim())
  const isExact = all.every(({ kind }) => kind === 'exact' || kind === 'absent')
  const bound = (which: 'low' | 'high', words: string): Made => ({
    title: `${title} ${which}`,
    type: 'number',
    description: `${words} that "${title}" can be by what was published, ${unit}; blank where none is stated.`,
    value: (row) => cells.get(row)?.[which] ?? '',
  })
  return [
    {
      title,
      type: asInteger([...cells.keys()].map(exact)),
      description: `The number, ${unit}, where the published figure is exact; blank where it is not, or states no number.`,
      value: exact,
    },
    ...(isPlain
      ? []
      : [
          {
            title: `${title} as published`,
            type: 'string' as const,
            description: `The text of "${title}" as it was published.`,
            value: (row: number) => cells.get(row)?.text ?? '',
          },
        ]),
    ...(isExact ? [] : [bound('low', 'The least'), bound('high', 'The most')]),
  ]
}

/** The text of a value that has one of its own. */
const leafText = (leaf: Leaf): string | undefined =>
  typeof leaf === 'string' ? leaf : isFigure(leaf) ? leaf.text : undefined

/** A date in numbers alone: which of the first two can be no month says in which order they stand. */
const numeric = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\s*$/

/** What dates in numbers show of their order: which of the first two numbers can be no month. */
const ordersIn = (texts: readonly string[]): { readonly dayFirst: boolean; readonly monthFirst: boolean } => {
  const pairs = texts.flatMap((text) => {
    const [, one, two] = numeric.exec(text) ?? []
    return one === undefined || two === undefined ? [] : [[Number(one), Number(two)] as const]
  })
  return { dayFirst: pairs.some(([one]) => one > 12), monthFirst: pairs.some(([, two]) => two > 12) }
}

/** True where dates have the day first for certain: by their column, or by their table where the column is silent. */
const isDayFirst = (texts: readonly string[], inTable: boolean): boolean => {
  const { dayFirst, monthFirst } = ordersIn(texts)
  return !monthFirst && (dayFirst || inTable)
}

/** The day that a text states with certainty, YYYY-MM-DD. */
const dayOf = (text: string, dayFirst: boolean): string => {
  if (text === '' || parseFigure(text, { unit: 'count' }).ok) return ''
  const read = parsePublishedDate(text)
  if (!read.ok || read.value.kind !== 'day' || read.value.earliest !== read.value.latest) return ''
  // What the reader had to choose is not certain, unless the rest of the column says it.
  return read.notes.every(({ code }) => code === 'dayFirst' && dayFirst) ? (read.value.earliest ?? '') : ''
}

/** A number that is written as one: with a pound sign, marks of thousands or decimals. */
const written = /£|\d,\d{3}|\d\.\d/

/**
 * The numbers that the texts of a column state, where most of them state one and are written as numbers, not as those
 * of references are.
 */
const numbersIn = (title: string, filled: readonly (readonly [row: number, text: string])[]): readonly Made[] => {
  if (!filled.some(([, text]) => written.test(text)) || filled.some(([, text]) => /^\s*0\d/.test(text))) return []
  const isMoney = filled.some(([, text]) => text.includes('£'))
  const numbers = new Map(
    filled.flatMap(([row, text]) => {
      const read = parseFigure(text, { unit: isMoney ? 'gbp' : 'count' })
      return read.ok && read.value.kind === 'exact' ? [[row, read.value.value?.toFixed() ?? ''] as const] : []
    }),
  )
  if (numbers.size * 2 <= filled.length) return []
  return [
    {
      title: `${title} number`,
      type: asInteger([...numbers.values()]),
      description: `The number that "${title}" states, ${isMoney ? (units['gbp'] ?? '') : 'as it is written'}; blank where it states none, or more than a number.`,
      value: (row) => numbers.get(row) ?? '',
    },
  ]
}

const textFields = (title: string, cells: ReadonlyMap<number, Leaf>, dayFirstInTable: boolean): readonly Made[] => {
  const text = (row: number): string => {
    const leaf = cells.get(row)
    return leaf === undefined ? '' : (leafText(leaf) ?? JSON.stringify(leaf))
  }
  const dayFirst = isDayFirst([...cells.keys()].map(text), dayFirstInTable)
  const days = new Map([...cells.keys()].map((row) => [row, dayOf(text(row), dayFirst)]))
  const filled = [...cells.keys()].filter((row) => text(row).trim() !== '')
  const certain = filled.filter((row) => days.get(row) !== '')
  const isDays =
    certain.length > 0 && certain.every((row) => days.get(row) === text(row)) && certain.length === filled.length
  const published: Made = {
    title,
    type: isDays ? 'date' : 'string',
    description: isDays ? 'A day.' : 'As it was published.',
    value: text,
  }
  // A column in which most texts are days is one of days.
  return isDays
    ? [published]
    : certain.length * 2 <= filled.length
      ? [
          published,
          ...numbersIn(
            title,
            filled.map((row) => [row, text(row)]),
          ),
        ]
      : [
          published,
          {
            title: `${title} day`,
            type: 'date',
            description: `The day that "${title}" states; blank where that is not certain.`,
            value: (row) => days.get(row) ?? '',
          },
        ]
}

const fieldsOf = ({ steps, cells }: PartColumn, dayFirst: boolean): readonly Made[] => {
  const title = pathWords(steps)
  if (isFigures(cells)) return figureFields(title, cells)
  const kind = kindOfAll(cells.values())
  if (kind === 'text' || kind === 'JSON') return textFields(title, cells, dayFirst)
  const value = (row: number): string => {
    const leaf = cells.get(row)
    return leaf === undefined ? '' : typeof leaf === 'number' ? new Decimal(leaf).toFixed() : String(leaf)
  }
  const type = kind === 'number' ? asInteger([...cells.keys()].map(value)) : 'boolean'
  return [{ title, type, description: kind === 'number' ? 'A number.' : 'True or false.', value }]
}

/** The name of a file that no other has, capitals or not. */
const fileName = (section: string, within: readonly string[], files: Set<string>): string => {
  const base = [section, ...within]
    .join('-')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d.-]+/g, '-')
  let name = base
  for (let number = 2; files.has(name); number += 1) name = `${base}-${String(number)}`
  files.add(name)
  return name
}

/**
 * Returns a list of a publication as the columns of a CSV file.
 *
 * @param files - the names of files that are taken; that of this one is added
 */
export const csvTable = ({ section, within, count, columns }: PartTable, files: Set<string>): CsvTable => {
  const taken = new Set<string>()
  // Who wrote a table wrote all its dates alike.
  const { dayFirst, monthFirst } = ordersIn(
    columns.flatMap(({ cells }) => [...cells.values()].flatMap((leaf) => leafText(leaf) ?? [])),
  )
  const number: Made = {
    title: 'Row',
    type: 'integer',
    description: 'The number of the entry in the list.',
    value: (row) => String(row + 1),
  }
  return {
    name: fileName(section, within, files),
    title: `${pathWords([section])}: ${pathWords(within).toLowerCase()}`,
    count,
    fields: [number, ...columns.flatMap((column) => fieldsOf(column, dayFirst && !monthFirst))].map(
      ({ value, ...field }) => ({
        ...field,
        name: nameOf(field.title, taken),
        values: Array.from({ length: count }, (_, row) => value(row)),
      }),
    ),
  }
}
