import { isRecord, pointerTo, type JsonPointer } from '@imt/core'
import { comparedText, stemsOf, type Form } from './compare-texts.js'
import { isThing } from './meanings-read.js'
import { daysOf, periodsInWords, withoutNames } from './periods-asked.js'
import { wordsRead } from './words-read.js'

/** What a published cell says: one of the forms of an answer, supplier and make apart, staff, or how it was bought. */
export type CellForm = Exclude<Form, 'maker'> | 'supplier' | 'make' | 'staff' | 'procurement'

/** A cell of a publication, as it was published. */
export interface PublishedCellRead {
  readonly at: JsonPointer
  /** The name of its field, such as `quantity`. */
  readonly field: string
  readonly form: CellForm
  readonly text: string
  /** Nothing is stated: blank, a dash, "TBC". */
  readonly isAbsent: boolean
  /** The year or period of the cell itself, as published. */
  readonly period?: string
  /** The heading of its column, where a table has one for each of several things, such as sites. */
  readonly column?: string
  /** Whether it was planned or came about, where its column says so. */
  readonly measure?: 'plan' | 'actual'
}

/** A row of a publication: what it is about, and what it says. */
export interface PublishedRow {
  readonly at: JsonPointer
  readonly section: string
  readonly part: string
  /** The words that say what it is about. */
  readonly label: string
  readonly cells: readonly PublishedCellRead[]
  readonly subjects: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** Those of its own words, without the title of its table. */
  readonly ownStems: ReadonlySet<string>
  /** The things that it names, under the names that stand for all that they are called. */
  readonly things: ReadonlySet<string>
  readonly isTotal: boolean
}

/** The rows of a publication, and how many more there are. */
export interface PublishedRows {
  readonly rows: readonly PublishedRow[]
  readonly beyond: number
}

/** So many rows are looked through; more are those of ledgers and registers of devices. */
const mostRows = 5000
/** Tables of tables, and no deeper. */
const deepest = 6

const labels =
  /^(?:assetType|costCentre|class|category|project|title|name|product|system|label|description|heading|corner|site|department|question|line)$/
const texts: readonly (readonly [RegExp, CellForm])[] = [
  [/^(?:vendors?|suppliers?|currentVendor)$/, 'supplier'],
  [/^(?:start|end|revisedEnd|maximumEnd|period|term|commenced|signed|awarded|breakDate|review|noticePeriod)$/, 'date'],
  [/^(?:extension|extensionAgreed|extensionExercised|renewal)$/, 'date'],
  [/^(?:value|annualValue|amount|budget)$/, 'money'],
  [/^(?:route|framework)$/, 'procurement'],
  [/^(?:version|model|manufacturer|make)$/, 'make'],
]
const ofUnit: Readonly<Record<string, CellForm>> = { gbp: 'money', wte: 'staff', count: 'number', percent: 'number' }
/** Words over figures that count people. */
const ofStaff = /\b(?:w\.?t\.?e|f\.?t\.?e|staff|head ?count|employees|posts)\b/i
const absent = /^(?:|[-–—]+|tbc|tba|tbd|n\/?a|to be confirmed|not (?:known|available|stated|applicable)|unknown)$/i
const total =
  /\b(?:grand )?totals?\b|^(?:overall|all (?:kit|devices|equipment|hardware|assets|staff|teams|sites|items))$/i

interface Figure {
  readonly text: string
  readonly unit: string
  readonly kind: string
}
const isFigure = (value: unknown): value is Figure => {
  if (!isRecord(value)) return false
  const { text, unit, kind } = value
  return typeof text === 'string' && typeof unit === 'string' && typeof kind === 'string'
}

const joined = (base: JsonPointer, ...more: readonly (string | number)[]): JsonPointer =>
  `${base}${pointerTo(...more)}` as JsonPointer

interface Around {
  readonly section: string
  readonly part: string
  /** Words of the table that hold for each of its rows. */
  readonly title: string
  readonly columns: readonly Column[]
  /** The years that the title names; empty where it names none. */
  readonly period: string
}

/** A column of a table that is known by its headings. */
interface Column {
  readonly heading: string
  /** The period that it is of, where it was told from other words of the heading. */
  readonly of?: string
  readonly measure?: 'plan' | 'actual'
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where a heading says no more than outturn, that is what came about, and no forecast of it. */
const measureOf = (heading: string, measure: string): Pick<Column, 'measure'> => {
  if (/^(?:plan|originalBudget|latestBudget|budgetToDate)$/.test(measure)) return { measure: 'plan' }
  const isOutturn = measure === 'forecast' && !/forecast|project|estimat/i.test(heading)
  return isOutturn || /^actual(?:ToDate)?$/.test(measure) ? { measure: 'actual' } : {}
}

const columnOf = (column: unknown): Column => {
  if (!isRecord(column)) return { heading: textOf(column) }
  const { heading, of, measure } = column
  return {
    heading: textOf(heading),
    ...(typeof of === 'string' && { of }),
    ...measureOf(textOf(heading), textOf(measure)),
  }
}

/** What words below a heading tell, where they are no figures. */
const formOfWords = (heading: string): CellForm | undefined =>
  /\b(?:suppl|vendor|provider)/i.test(heading)
    ? 'supplier'
    : /\b(?:manufactur|makes?\b|models?\b|brands?\b|versions?\b)/i.test(heading)
      ? 'make'
      : undefined

/** The years that a title names, as it names them. */
const yearsOf = (title: string): string => (daysOf(withoutNames(title)).length > 0 ? periodsInWords(title) : '')

/** Looks through a publication once. */
class Looking {
  readonly rows: PublishedRow[] = []
  beyond = 0

  walk(value: unknown, at: JsonPointer, around: Around, depth: number): void {
    if (depth > deepest) return
    if (Array.isArray(value))
      value.forEach((each, index) => {
        this.walk(each, joined(at, index), around, depth + 1)
      })
    else if (isRecord(value) && !isFigure(value)) this.#row(value, at, around, depth)
  }

  #row(row: Readonly<Record<string, unknown>>, at: JsonPointer, around: Around, depth: number): void {
    const words = Object.entries(row).flatMap(([key, value]) =>
      labels.test(key) && typeof value === 'string' ? [value] : [],
    )
    const cells = Object.entries(row).flatMap(([key, value]) => this.#cells(key, value, joined(at, key), around))
    const label = [...words, around.title].filter((text) => text !== '').join(', ')
    if (cells.length > 0 && words.length > 0) {
      if (this.rows.length >= mostRows) this.beyond += 1
      else {
        const { subjects, stems, telling } = comparedText(label.slice(0, 500))
        this.rows.push({
          at,
          section: around.section,
          part: around.part,
          label,
          cells,
          subjects: new Set(subjects.keys()),
          stems,
          ownStems: around.title === '' ? stems : stemsOf(wordsRead(words.join(', ').slice(0, 500))),
          things: new Set([...telling].filter(isThing)),
          isTotal: words.some((text) => total.test(text)),
        })
      }
      return
    }
    // A table of its own: its rows stand in it.
    const { columns: own } = row
    const columns = Array.isArray(own) ? own.map((column) => columnOf(column)) : around.columns
    const title = words.length > 0 ? words.join(', ') : around.title
    for (const [key, value] of Object.entries(row))
      if (key !== 'columns' && key !== 'own' && typeof value === 'object')
        this.walk(value, joined(at, key), { ...around, title, columns, period: yearsOf(title) }, depth + 1)
  }

  #cells(key: string, value: unknown, at: JsonPointer, around: Around): readonly PublishedCellRead[] {
    if (isFigure(value))
      return [
        {
          at,
          field: key,
          form: ofUnit[value.unit] ?? 'number',
          text: value.text,
          isAbsent: value.kind === 'absent' || absent.test(value.text.trim()),
          ...(around.period === '' ? {} : { period: around.period }),
        },
      ]
    if (typeof value === 'string') {
      const form = texts.find(([pattern]) => pattern.test(key))?.[1]
      return form === undefined ? [] : [{ at, field: key, form, text: value, isAbsent: absent.test(value.trim()) }]
    }
    if (!Array.isArray(value) || (key !== 'amounts' && key !== 'cells')) return []
    return value.flatMap((each: unknown, index) => {
      if (!isRecord(each)) return []
      const column: Column = (key === 'cells' ? around.columns[index] : undefined) ?? { heading: '' }
      const { year = column.of ?? column.heading, words } = each
      const own = textOf(year)
      // A heading that names no year leaves it to the title of the table.
      const period = own === '' || (around.period !== '' && daysOf(own).length === 0) ? around.period : own
      const { measure } = column
      const isOfThing = around.columns.length > 1 && column.heading !== '' && daysOf(column.heading).length === 0
      const more = {
        ...(period !== '' && { period }),
        ...(measure && { measure }),
        ...(isOfThing && { column: column.heading }),
      }
      const form = textOf(words) === '' ? undefined : formOfWords(column.heading)
      const told: readonly PublishedCellRead[] =
        form === undefined
          ? []
          : [{ at: joined(at, index, 'words'), field: 'words', form, text: textOf(words), isAbsent: false }]
      return [
        ...told,
        ...Object.entries(each).flatMap(([name, inner]) =>
          isFigure(inner) ? this.#cells(name, inner, joined(at, index, name), around) : [],
        ),
      ].map((cell) => ({
        ...cell,
        ...(cell.form === 'number' && ofStaff.test(`${column.heading} ${around.title}`) && { form: 'staff' as const }),
        ...more,
      }))
    })
  }
}

/** Returns the rows of a publication that say something of a thing, whichever section they stand in. */
export const publishedRows = (sections: Readonly<Record<string, unknown>>): PublishedRows => {
  const looking = new Looking()
  for (const [section, parts] of Object.entries(sections))
    if (isRecord(parts))
      for (const [part, value] of Object.entries(parts))
        if (typeof value === 'object' && section !== 'foi')
          looking.walk(
            value,
            pointerTo('sections', section, part),
            { section, part, title: '', columns: [], period: '' },
            0,
          )
  return { rows: looking.rows, beyond: looking.beyond }
}
