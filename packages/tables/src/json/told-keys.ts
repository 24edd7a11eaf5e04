import { findingOf, grouped, pointerTo, type Finding, type JsonPointer, type Location } from '@imt/core'
import { readerCatalogue } from '../catalogue/catalogue.js'
import type { Budget } from '../limits/budget.js'
import type { Outline } from './outline.js'

const tokensTo = ({ within, name }: Outline, node: number): readonly (string | number)[] => {
  const tokens: (string | number)[] = []
  for (let at = node; (within[at] ?? -1) >= 0; at = within[at] ?? -1) tokens.push(name[at] ?? '')
  return tokens.reverse()
}

/** A pointer of more characters is given to what holds the value: a thousand findings under one long key stay small. */
const longest = 2000

const nearTo = (tokens: readonly (string | number)[]): readonly (string | number)[] => {
  let length = 0
  const end = tokens.findIndex((token) => (length += String(token).length + 1) > longest)
  return end < 0 ? tokens : tokens.slice(0, end)
}

const named = (key: string | number | undefined): string => {
  const text = String(key ?? '')
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** What a key stands in, in words. */
const holderWords = (tokens: readonly (string | number)[]): string => {
  const holder = tokens.at(-2)
  if (holder === undefined) return 'the outermost object'
  if (typeof holder === 'string') return named(holder)
  const list = tokens.slice(0, -2).findLast((token) => typeof token === 'string')
  return `entry ${grouped(holder + 1)} of ${list === undefined ? 'the list' : named(list)}`
}

/** The finding on a key of the file, at that key. */
const keyProblem = (
  fault: 'repeatedKey' | 'reservedKey',
  tokens: readonly (string | number)[],
  place: (pointer: JsonPointer) => Location,
  message: string,
): Finding => {
  const near = nearTo(tokens)
  const names = near.filter((token) => typeof token === 'string')
  const location = place(pointerTo(...near))
  return findingOf(readerCatalogue[fault], {
    at: pointerTo(...near),
    message,
    key: [location.source, ...names],
    location,
  })
}

/** Finds what holds a member of a value that is ours; `undefined` where a key written twice has taken its place. */
const holderOf = (value: unknown, tokens: readonly (string | number)[]): object | undefined => {
  let at = value
  for (const token of tokens.slice(0, -1)) at = Object.getOwnPropertyDescriptor(Object(at), token)?.value
  return typeof at === 'object' && at !== null ? at : undefined
}

/** Texts that are longer than a cell may be are cut in the value, and told. */
const cutTexts = (file: { value: unknown }, outline: Outline, at: (node: number) => Location, budget: Budget): void => {
  for (const node of outline.long) {
    if (node >= outline.nodes) continue
    const tokens = tokensTo(outline, node)
    const name = tokens.at(-1)
    const holder = name === undefined ? file : holderOf(file.value, tokens)
    const text: unknown = holder && Object.getOwnPropertyDescriptor(holder, name ?? 'value')?.value
    if (holder && typeof text === 'string')
      Reflect.set(
        holder,
        name ?? 'value',
        budget.cell(text, () => at(node)),
      )
  }
}

/**
 * Puts right what `JSON.parse` passes over in silence, and tells of it: texts longer than a cell are cut, a key that
 * one object has twice is reported, and a key `__proto__` is left out.
 *
 * @param file - its value, which is changed
 * @param outline - that of the text that the value was parsed from
 * @param file.place - where a pointer stands that begins at a place of that text
 */
export const tellOfKeys = (
  file: { value: unknown },
  outline: Outline,
  { place, budget }: { readonly place: (pointer: JsonPointer, offset: number) => Location; readonly budget: Budget },
): void => {
  const { nodes } = outline
  const at = (node: number): Location => place(pointerTo(...nearTo(tokensTo(outline, node))), outline.begin[node] ?? 0)
  cutTexts(file, outline, at, budget)
  const keyAt =
    (node: number) =>
    (pointer: JsonPointer): Location =>
      place(pointer, outline.nameBegin[node] ?? 0)
  for (const { node, key, first } of outline.repeated) {
    if (node >= nodes) continue
    budget.tell('repeatedKey', () => {
      const before = place('', first)
      const where =
        'line' in before
          ? `, at line ${String(before.line)}, column ${String('column' in before && before.column)}`
          : ''
      return keyProblem(
        'repeatedKey',
        tokensTo(outline, node),
        keyAt(node),
        `The key ${named(key)} stands in this object already${where}: only the last was read. Keep one of them.`,
      )
    })
  }
  outline.name.forEach((key, node) => {
    if (key !== '__proto__' || node >= nodes) return
    const tokens = tokensTo(outline, node)
    const holder = holderOf(file.value, tokens)
    if (holder) Reflect.deleteProperty(holder, key)
    budget.tell('reservedKey', () =>
      keyProblem(
        'reservedKey',
        tokens,
        keyAt(node),
        `The key "__proto__" stands in ${holderWords(tokens)}: it was left out and not checked. Programs take it for something else, so choose another.`,
      ),
    )
  })
}
