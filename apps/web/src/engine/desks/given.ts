import { isIsoDate, type IsoDate } from '@imt/core'
import type { DeskValues } from './desk-answer.js'

/** What was typed into a field, without what stands around it; `undefined` where it was left empty. */
export const textIn = (values: DeskValues, field: string): string | undefined => {
  const text = (values[field] ?? '').trim()
  return text === '' ? undefined : text
}

/** The day in a field. */
export const dayIn = (values: DeskValues, field: string): IsoDate | undefined => {
  const text = textIn(values, field)
  if (text === undefined) return undefined
  if (!isIsoDate(text)) throw new RangeError('A day is to be chosen that exists')
  return text
}

/** The day in a field that has to be filled in. */
export const neededDay = (values: DeskValues, field: string, label: string): IsoDate => {
  const day = dayIn(values, field)
  if (day === undefined) throw new RangeError(`${label}: choose a day`)
  return day
}

/** An amount of pounds, as a plain decimal: a pound sign and commas are taken away. */
export const amountIn = (values: DeskValues, field: string, label: string): string => {
  const text = (textIn(values, field) ?? '').replace(/^£\s*/, '').replaceAll(',', '')
  if (!/^-?\d{1,15}(?:\.\d{1,2})?$/.test(text))
    throw new RangeError(`${label}: write an amount of pounds, such as 120000 or 99.50`)
  return text
}

/** A whole number of a field. */
export const wholeIn = (values: DeskValues, field: string, label: string, least: number): number => {
  const text = textIn(values, field) ?? ''
  if (!/^-?\d{1,5}$/.test(text) || Number(text) < least)
    throw new RangeError(`${label}: write a whole number of at least ${String(least)}`)
  return Number(text)
}

/** One of the choices of a field. */
export const choiceIn = <Choice extends string>(
  values: DeskValues,
  field: string,
  choices: readonly [Choice, ...Choice[]],
): Choice => choices.find((choice) => choice === values[field]) ?? choices[0]
