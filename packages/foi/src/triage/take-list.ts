import { inlineParts } from './inline-marks.js'
import type { Span } from './request-part.js'
import type { Item } from './request-units.js'
import { areObjects, isPhrase, isReason, isThanks, isWish } from './said-words.js'
import { asksAsItem, isBare, sentenceKind } from './sentence-kind.js'
import { isOneQuestion, takeInline } from './take-inline.js'
import type { Taken } from './taken.js'

/** The items that have none below them. */
export const leavesOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => (item.children.length === 0 ? [item] : leavesOf(item.children)))

const lastEnd = (items: readonly Item[]): number => {
  const last = items.at(-1)
  return last === undefined ? 0 : Math.max(last.end, lastEnd(last.children))
}

/** True where items only say what the words over them are about. */
const onlySay = (taken: Taken, above: string, items: readonly Item[]): boolean =>
  items.every(({ children }) => children.length === 0) &&
  areObjects(
    above,
    items.map((item) => taken.of(item)),
  )

/** An item with others below it: their stem, and a question itself where it asks. */
const takeParent = (taken: Taken, item: Item, by: 'bullet' | 'mark', stems: readonly Span[]): void => {
  const text = taken.of(item)
  const { children, label, start, end } = item
  if (onlySay(taken, text, children)) {
    taken.ask({ start, end: lastEnd([item]) }, by, stems, { label })
    return
  }
  const isStem = text.trimEnd().endsWith(':') || sentenceKind(text) === 'lead' || !asksAsItem(text)
  const isEmpty = isStem && isBare(text)
  const condition = isStem ? taken.conditionOf(item) : []
  if (!isStem) taken.ask(item, by, stems, { label })
  else if (isEmpty) taken.aside(item)
  const above = isStem ? [...stems, ...condition] : stems
  for (const child of children) takeItem(taken, child, isEmpty ? above : [...above, { start, end }])
}

const takeItem = (taken: Taken, item: Item, stems: readonly Span[]): void => {
  const text = taken.of(item)
  const by = item.mark.kind === 'bullet' ? 'bullet' : 'mark'
  if (item.children.length > 0) {
    takeParent(taken, item, by, stems)
    return
  }
  const going = inlineParts(text, item.mark)
  const [next] = going
  if (next !== undefined && item.mark.kind !== 'bullet' && !isBeginning(next.value)) {
    takeGoing(taken, item, going, stems)
    return
  }
  const inline = inlineParts(text)
  const [first] = inline
  if (first !== undefined && !isOneQuestion(text, first.from)) {
    takeInline(taken, item, inline, stems, item.label)
    return
  }
  takeLeaf(taken, item, by, stems)
}

const isBeginning = (value: string): boolean => value === '' || value === '1' || value === 'a' || value === 'i'

/** A list that goes on in the line of an item: each part is an item beside it. */
const takeGoing = (taken: Taken, item: Item, parts: ReturnType<typeof inlineParts>, stems: readonly Span[]): void => {
  const [next] = parts
  const text = taken.of(item)
  const above = item.label.endsWith(`(${item.mark.value})`) ? item.label.slice(0, -item.mark.value.length - 2) : ''
  const own = text.slice(0, next?.from ?? text.length).trimEnd()
  takeLeaf(taken, { ...item, end: item.start + own.length }, 'mark', stems)
  for (const { value, start, end } of parts) {
    const words = text.slice(start, end).trimEnd()
    const place = { start: item.start + start, end: item.start + start + words.length }
    takeLeaf(taken, { ...item, ...place, label: above === '' ? value : `${above}(${value})` }, 'inlineMark', stems)
  }
}

/** An item that asks by itself. */
const takeLeaf = (
  taken: Taken,
  item: Pick<Item, 'start' | 'end' | 'label'>,
  by: 'bullet' | 'mark' | 'inlineMark',
  stems: readonly Span[],
): void => {
  const text = taken.of(item)
  const kind = sentenceKind(text)
  const isApart = (kind === 'deadline' || kind === 'delivery') && isWish(text)
  if (isApart && taken.sentences(item).length <= 1) taken.apart(item, kind)
  else if (isThanks(text)) taken.aside(item)
  else taken.ask(taken.withoutTail(item), by, stems, { label: item.label })
}

/** True where the items of a list are asked for. */
const isAsked = (lead: string | undefined, texts: readonly string[], asking: number): boolean => {
  if (lead === undefined) return asking > 0 || (texts.length > 1 && texts.every((text) => isPhrase(text)))
  const kind = sentenceKind(lead)
  const isReasons = isReason(lead)
  if (asking * 2 >= texts.length) return true
  return !isReasons && (asking > 0 || kind === 'lead' || kind === 'asks')
}

/** Takes a list with the words over it. */
export const takeList = (taken: Taken, items: readonly Item[]): void => {
  const [first] = items
  if (first === undefined) return
  const lead = taken.takeLead()
  const above = lead === undefined ? undefined : taken.of(lead)
  const texts = leavesOf(items).map((item) => taken.of(item))
  const asking = texts.filter((text) => asksAsItem(text)).length
  const end = lastEnd(items)
  const kind = above === undefined ? 'other' : sentenceKind(above)
  if ((kind === 'deadline' || kind === 'delivery') && asking < texts.length) {
    taken.apart({ start: lead?.start ?? first.start, end }, kind)
    return
  }
  // Below a question stands what it is about, unless it asks by itself.
  const before = lead === undefined ? taken.questionBefore(first.start - first.mark.length) : undefined
  if (before?.by === 'sentence' && asking * 2 < texts.length) {
    before.end = end
    return
  }
  if (!isAsked(above, texts, asking)) {
    if (lead !== undefined) taken.aside(lead)
    taken.aside({ start: first.start, end })
    return
  }
  // What is asked stands in the lead, and the items say of what.
  if (lead !== undefined && above !== undefined && onlySay(taken, above, items)) {
    taken.ask({ start: lead.start, end }, 'sentence', taken.heading)
    return
  }
  const stems = taken.stemsOf(lead)
  for (const item of items) takeItem(taken, item, stems)
}
