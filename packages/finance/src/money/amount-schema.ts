import * as z from 'zod'

/** Schema of an exact amount in a document: a plain decimal string, never a JSON number. */
export const amountSchema: z.ZodType<string, string> = z.string().regex(/^-?\d{1,30}(?:\.\d{1,20})?$/, 'an amount must be a plain decimal number in quotes, such as "-53158.00"')
