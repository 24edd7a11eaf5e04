import { isRecord } from '@imt/core'

/** Anything of JSON with named parts. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A list of objects; an empty one for anything else. */
export const objectsOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((item): item is JsonObject => isRecord(item)) : []

/** A text; an empty one for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A list of texts; an empty one for anything else. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** A number; nothing for anything else. */
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
