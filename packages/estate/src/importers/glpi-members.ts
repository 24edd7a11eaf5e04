import { isRecord, pointerTo, type Members, type Note } from '@imt/core'

type Whole = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** A part of an inventory, and the way to it. */
export interface Part {
  readonly whole: Whole
  readonly path: Path
}

/** An inventory that is being read: the account of what is taken from it, and what is told. */
export interface Reading {
  readonly members: Members
  readonly notes: Note[]
}

/** Adds a note with the place that it is about. */
export const tell = ({ notes }: Reading, code: string, message: string, path: Path): void => {
  notes.push({ code, message, params: { at: pointerTo(...path) } })
}

/** Sets a member aside that has another form than it should. */
export const notRead = (reading: Reading, { whole, path }: Part, key: string, expected: string): undefined => {
  reading.members.setAside(whole, key)
  tell(reading, 'memberNotRead', `"${key}" must be ${expected}: it was left out.`, [...path, key])
}

/** The text of a member, which is taken only once it is used. */
export const textOf = (reading: Reading, part: Part, key: string): string | undefined => {
  const value = reading.members.look(part.whole, key)
  if (value === undefined) return undefined
  return typeof value === 'string' ? value.trim() : notRead(reading, part, key, 'a text')
}

/** The first text of several members that says something. It alone is taken. */
export const firstText = (reading: Reading, ...from: readonly (readonly [Part, string])[]): string | undefined => {
  const texts = from.map(([part, key]) => textOf(reading, part, key))
  const at = texts.findIndex((text) => text !== undefined)
  const [part, key] = from[at] ?? []
  if (part && key !== undefined) reading.members.take(part.whole, key)
  return texts[at]
}

/** The number above nought of a member. */
export const numberOf = (reading: Reading, part: Part, key: string): number | undefined => {
  const value: unknown = reading.members.look(part.whole, key)
  if (value === undefined) return undefined
  const amount = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isFinite(amount) || amount <= 0) return notRead(reading, part, key, 'a number above nought')
  reading.members.take(part.whole, key)
  return amount
}

/** A section of an inventory; empty where it is none. */
export const sectionOf = (reading: Reading, content: Part, key: string): Part => {
  const value: unknown = reading.members.look(content.whole, key)
  if (value !== undefined && !isRecord(value)) notRead(reading, content, key, 'an object')
  return { whole: isRecord(value) ? value : {}, path: [...content.path, key] }
}

/** The items of a list that are objects. */
export const listOf = (reading: Reading, content: Part, key: string): readonly Part[] => {
  const value: unknown = reading.members.look(content.whole, key)
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    notRead(reading, content, key, 'a list')
    return []
  }
  const path = [...content.path, key]
  return reading.members.items<unknown>(value).flatMap(([whole, index]): Part[] => {
    if (isRecord(whole)) return [{ whole, path: [...path, index] }]
    reading.members.setAside(value, String(index))
    tell(reading, 'memberNotRead', `An item of "${key}" must be an object: it was left out.`, [...path, index])
    return []
  })
}

/** The sections of an inventory that are read. */
export interface Sections {
  readonly bios: Part
  readonly hardware: Part
  readonly system: Part
  readonly network: Part
  readonly access: Part
  readonly components: readonly Part[]
  readonly monitors: readonly Part[]
  readonly processors: readonly Part[]
  readonly storages: readonly Part[]
}
