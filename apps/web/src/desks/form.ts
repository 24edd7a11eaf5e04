import type { DeskId } from '../engine/desks/desk-answer.js'

/** A field of a desk. */
export interface Field {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'area' | 'day' | 'choice'
  readonly hint?: string
  /** What stands in it at first: of a day, `today`. */
  readonly value?: string
  readonly choices?: readonly (readonly [value: string, words: string])[]
}

/** A desk: what it asks for. */
export interface DeskForm {
  readonly id: DeskId
  /** What stands in the address and the list of desks. */
  readonly name: string
  readonly title: string
  readonly about: string
  readonly fields: readonly Field[]
  readonly ask: string
}
