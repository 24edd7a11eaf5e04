import { Decimal, type Figure, type JsonPointer } from '@imt/core'
import type { Line, Listed } from '../each-contract.js'

/** The columns of a register that hold sums. */
export const amountFields = ['value', 'annualValue', 'withoutVat', 'vatAmount', 'withVat'] as const
export type AmountField = (typeof amountFields)[number]

/** A sum that a row states. */
export interface Amount {
  readonly at: JsonPointer
  readonly listed: Listed
  readonly field: AmountField
  readonly figure: Figure
  readonly value: Decimal
  /** The cell, as published. */
  readonly text: string
  /** What its row is called: a contract, or the words of a total. */
  readonly row: string
  readonly isOfTotal: boolean
}

/** True where a row has no sum under a heading, or a dash. */
export const statesNothing = ({ entry }: Listed, field: AmountField): boolean => /^[\s–-]*$/.test(entry[field] ?? '')

/** A sum that can be added up: an exact one, for the life of the contract or for a year. */
export const amountOf = ({ listed, totalWords }: Line, field: AmountField): Amount | undefined => {
  const value = listed.reading[field]
  if (value?.figure.kind !== 'exact' || value.figure.value === null) return undefined
  if (value.per !== (field === 'annualValue' ? 'year' : 'life')) return undefined
  return {
    at: listed.at(field),
    listed,
    field,
    figure: value.figure,
    value: value.figure.value,
    text: listed.entry[field]?.trim() ?? '',
    row: (totalWords ?? listed.reading.title ?? listed.entry.supplier ?? '').trim(),
    isOfTotal: totalWords !== undefined,
  }
}

/** What amounts come to. */
export const sumOf = (amounts: readonly Amount[]): Decimal =>
  amounts.reduce((all, { value }) => all.plus(value), new Decimal(0))
