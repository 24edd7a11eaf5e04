import * as z from 'zod'

/** Digits that count: without zeros at either end of the number. */
const significantDigits = (text: string): number =>
  text
    .replace(/(?:\.0*|(?<!0)0+)$/, '')
    .replace(/^-?[0.]+/, '')
    .replace(/[-.]/g, '').length

/**
 * Schema of an exact amount in a document: a plain decimal string of at most 30 significant digits, never a JSON
 * number.
 */
export const amountSchema: z.ZodType<string, string> = z
  .string()
  .regex(/^-?\d{1,30}(?:\.\d{1,20})?$/, 'an amount must be a plain decimal number in quotes, such as "-53158.00"')
  .refine((text) => significantDigits(text) <= 30, 'an amount must have at most 30 significant digits')
