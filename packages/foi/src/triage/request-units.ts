import { asLetter, follows, listMark, type ListMark } from './list-mark.js'
import { nameIn } from './personal-words.js'
import type { RequestLine } from './request-lines.js'
import { sentenceKind } from './sentence-kind.js'

/** A paragraph of a request, or a line that stands by itself. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly start: number
  readonly end: number
  /** A blank line stands before it. */
  readonly afterBlank: boolean
}
/** An item of a list with the items below it. */
export interface Item {
  readonly kind: 'item'
  readonly mark: ListMark
  /** Of its words, without the mark. */
  readonly start: number
  end: number
  readonly label: string
  readonly children: Item[]
}
/** A list, with the paragraph that stands over it. */
export interface ItemList {
  readonly kind: 'list'
  readonly items: Item[]
}
/** Lines of cells. */
export interface Rows {
  readonly kind: 'rows'
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly { readonly text: string; readonly start: number; readonly end: number }[])[]
}
export type Unit = Paragraph | ItemList | Rows

/** What begins something of its own, and is never the rest of the line above. */
const ended = /[.?!:;]["”’)]?$/
/** A longer line than this was broken where the page ended, and not by who wrote it. */
const shortestWrapped = 45
const loneMark = /^(?:(?:question|q|item|request)\.? ?)?\(?(?:\d{1,3}|[a-z])[.):]{0,2}$/i
const rule = /^[-_=*~+|: ]{3,}$/

type Cells = Rows['rows'][number]

const cellsOf = (line: RequestLine): Cells => {
  const { text, start } = line
  const separator = text.includes('|') ? '|' : '\t'
  if (!text.includes(separator)) return []
  const cells: { text: string; start: number; end: number }[] = []
  let from = 0
  for (const part of text.split(separator)) {
    const trimmed = part.trim()
    const at = from + (trimmed === '' ? 0 : part.indexOf(trimmed))
    cells.push({ text: trimmed, start: start + at, end: start + at + trimmed.length })
    from += part.length + 1
  }
  // A line between bars begins and ends with a cell that is none.
  if (cells[0]?.text === '' && text.startsWith('|')) cells.shift()
  if (cells.at(-1)?.text === '' && text.endsWith('|')) cells.pop()
  const [first] = cells
  return cells.length < 2 ||
    cells.every(({ text: cell }) => cell === '') ||
    (separator === '\t' && first !== undefined && loneMark.test(first.text))
    ? []
    : cells
}

/** An item that is open, with how its marks are written. */
interface Open {
  readonly style: string
  item: Item
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const isFirst = ({ kind, value }: ListMark): boolean =>
  kind === 'bullet' || value === '1' || value === 'a' || value === 'i' || value.endsWith('.1')

/** True where one mark goes on the list of another. */
const goesOn = (mark: ListMark, before: ListMark): boolean => {
  if (mark.kind === 'bullet') return true
  if (mark.kind === 'number' || mark.kind === 'named')
    return Number.parseFloat(mark.value) > Number.parseFloat(before.value)
  if (mark.kind === 'roman') return romans.indexOf(mark.value) > romans.indexOf(before.value)
  if (mark.kind === 'decimal') return mark.value !== before.value
  return mark.value > before.value
}

const labelOf = (mark: ListMark, parent: Item | undefined): string => {
  if (mark.kind === 'decimal' || mark.kind === 'named') return mark.value
  if (mark.kind === 'numberLetter') return `${mark.above ?? ''}(${mark.value})`
  if (parent === undefined || mark.value === '') return parent === undefined ? mark.value : ''
  return parent.label === '' ? mark.value : `${parent.label}(${mark.value})`
}

/** Lists while the lines are taken. */
class Lists {
  readonly units: Unit[] = []
  #open: Open[] = []
  #list: ItemList | undefined

  /** What stands between two items: the next one may begin a list of its own. */
  interrupt(): void {
    this.#list = undefined
  }

  get last(): Item | undefined {
    return this.#list === undefined ? undefined : this.#open.at(-1)?.item
  }

  take(given: ListMark, indent: number, start: number, end: number): void {
    const mark = this.#read(given)
    const style = mark.kind === 'bullet' ? `${mark.style}${Math.min(indent, 24)}` : mark.style
    const place = this.#open.findLastIndex((each) => each.style === style)
    const before = place === -1 ? undefined : this.#open[place]
    const isInterrupted = this.#list === undefined
    const isNew =
      this.#open.length === 0 ||
      (isInterrupted && (mark.kind === 'bullet' || before === undefined || !goesOn(mark, before.item.mark))) ||
      (!isInterrupted &&
        place === 0 &&
        before !== undefined &&
        isFirst(mark) &&
        mark.kind !== 'bullet' &&
        !goesOn(mark, before.item.mark))
    if (isNew) this.#open = []
    else if (place !== -1) this.#open.length = place
    else this.#close(mark)
    if (isInterrupted || isNew) {
      this.#list = { kind: 'list', items: [] }
      this.units.push(this.#list)
    }
    const parent = this.#open.at(-1)?.item
    const item: Item = { kind: 'item', mark, start, end, label: labelOf(mark, parent), children: [] }
    // Of a list that goes on below other words, the item above stands in another unit.
    if (parent === undefined || (isInterrupted && !isNew)) this.#list?.items.push(item)
    else parent.children.push(item)
    this.#open.push({ style, item })
  }

  /** A sign that is a roman number and a letter is a letter in a list of letters that it goes on. */
  #read(mark: ListMark): ListMark {
    const letter = asLetter(mark)
    if (letter === mark) return mark
    const open = this.#open.findLast((each) => each.style === letter.style)
    const isRoman = this.#open.some((each) => each.style === mark.style)
    return !isRoman && open !== undefined && follows(letter.value, open.item.mark.value) ? letter : mark
  }

  /** Closes what a mark of a new style does not stand under. */
  #close(mark: ListMark): void {
    const above = mark.kind === 'decimal' ? mark.value.slice(0, mark.value.lastIndexOf('.')) : mark.above
    if (above !== undefined) {
      const place = this.#open.findLastIndex((each) => each.item.mark.value === above)
      this.#open.length = place + 1
    } else if (mark.kind === 'number' || mark.kind === 'named') {
      // A number stands under a letter or a bullet only where it begins there.
      if (!isFirst(mark)) this.#open.length = 0
    }
  }
}

/** Words with which something else is asked, behind an item that is not indented. */
const opensAnother =
  /^(?:In (?:respect|relation|regard|addition)|With (?:respect|regard) to|Regarding|Concerning|Additionally|Finally|Furthermore|Separately|Lastly)\b/

/** True for a line below an item that is no part of it: a wish, or the name of who writes. */
const beginsAnew = (line: RequestLine, last: RequestLine | undefined, isLast: boolean): boolean => {
  if (isLast && nameIn(line.text, false).length >= 2) return true
  if (last !== undefined && last.text.length >= shortestWrapped && !ended.test(last.text)) return false
  const kind = sentenceKind(line.text)
  if (kind === 'other' && last !== undefined && ended.test(last.text) && !ended.test(line.text)) return true
  return (
    kind === 'deadline' ||
    kind === 'delivery' ||
    kind === 'lead' ||
    /^(?:thank|many thanks|diolch|i look)/i.test(line.text) ||
    opensAnother.test(line.text)
  )
}

/** Lines of cells from a line on, and the last of them; nothing where it begins no table. */
const rowsFrom = (
  lines: readonly RequestLine[],
  index: number,
): { readonly rows: Rows['rows']; readonly last: number } | undefined => {
  const rows: Cells[] = []
  let below = index
  for (; below < lines.length; below += 1) {
    const line = lines[below]
    if (line === undefined || line.text === '') break
    if (rows.length > 0 && rule.test(line.text)) continue
    const cells = cellsOf(line)
    if (cells.length === 0) break
    rows.push(cells)
  }
  const [first] = rows
  return first !== undefined && (rows.length > 1 || first.length > 2) ? { rows, last: below - 1 } : undefined
}

/** Units while the lines are taken. */
class Units {
  readonly #lists = new Lists()
  /** A mark that stands on a line of its own: what it marks is still to come. */
  #pending: { readonly mark: ListMark; readonly indent: number } | undefined
  #last: RequestLine | undefined
  #afterBlank = true

  get all(): readonly Unit[] {
    return this.#lists.units
  }

  blank(): void {
    this.#afterBlank = true
  }

  rows(rows: Rows['rows'], first: RequestLine, last: RequestLine): void {
    this.#lists.units.push({ kind: 'rows', start: first.start, end: last.end, rows })
    this.#lists.interrupt()
    this.#took(last)
  }

  line(line: RequestLine, isLast: boolean): void {
    const { text, start, end, indent } = line
    if (loneMark.test(text)) {
      // bound: 40 characters, by loneMark
      const mark = listMark(`${text.replace(/[:.)]*$/, '')}. X`) ?? listMark(`${text} X`)
      if (mark !== undefined) {
        this.#pending = { mark, indent }
        return
      }
    }
    const own = listMark(text)
    if (this.#pending !== undefined) this.#lists.take(this.#pending.mark, this.#pending.indent, start, end)
    else if (own !== undefined) this.#lists.take(own, indent, start + own.length, end)
    else this.#words(line, isLast)
    this.#pending = undefined
    this.#took(line)
  }

  /** Words without a mark: they go on what stands above, or are a paragraph. */
  #words(line: RequestLine, isLast: boolean): void {
    const { text, start, end } = line
    const { units, last: item } = this.#lists
    const isLower = /^\p{Ll}/u.test(text)
    const above = units.at(-1)
    const isWrapped = (this.#last?.text.length ?? 0) >= shortestWrapped && !ended.test(this.#last?.text ?? '')
    if (item !== undefined && (isLower || (!this.#afterBlank && !beginsAnew(line, this.#last, isLast)))) item.end = end
    else if (above?.kind === 'paragraph' && !this.#afterBlank && (isLower || isWrapped))
      units[units.length - 1] = { ...above, end }
    else {
      this.#lists.interrupt()
      units.push({ kind: 'paragraph', start, end, afterBlank: this.#afterBlank })
    }
  }

  #took(line: RequestLine): void {
    this.#last = line
    this.#afterBlank = false
  }
}

/**
 * Takes the lines of a mail apart: paragraphs, lists with their items in each other, lines of cells.
 *
 * @param lines - of one mail, without what it quotes
 */
export const requestUnits = (lines: readonly RequestLine[]): readonly Unit[] => {
  const units = new Units()
  const lastWords = lines.findLastIndex(({ text }) => text !== '')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || line.text === '' || rule.test(line.text)) {
      units.blank()
      continue
    }
    const table = rowsFrom(lines, index)
    if (table === undefined) units.line(line, index >= lastWords)
    else {
      units.rows(table.rows, line, lines[table.last] ?? line)
      index = table.last
    }
  }
  return units.all
}
