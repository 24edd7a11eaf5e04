import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'
import type { Amount } from '../money/amount.js'
import { amountSchema } from '../money/amount-schema.js'
import type { Scale } from '../money/scaled.js'
import type { AmountNotRead, Virement, VirementLine } from './virement.js'

/** A virement in a document: amounts are plain decimal strings. */
export interface VirementInput extends OwnFields {
  readonly id?: string
  readonly scale?: Scale
  readonly lines: readonly (Omit<VirementLine, 'amount'> & { readonly amount: string })[]
  readonly notRead?: readonly AmountNotRead[]
}

/** As the calculations take it: they read plain decimal strings, too. */
const amount: z.ZodType<Amount, string> = amountSchema

/** The unannotated schema, for the type test. */
export const virement = z.object({
  ...ownFields,
  id: z.exactOptional(z.string()),
  scale: z.exactOptional(z.union([z.literal(1), z.literal(1_000), z.literal(1_000_000)])),
  notRead: z.exactOptional(listSchema(z.object({ ...ownFields, code: z.string(), text: z.string() }))),
  lines: listSchema(
    z.object({
      ...ownFields,
      code: z.string().min(1, 'the code is missing'),
      amount,
      fund: z.exactOptional(z.enum(['revenue', 'capital'])),
    }),
  ),
})

/** Schema of one virement. That it balances is a question for `checkVirement`. */
export const virementSchema: ObjectSchema<(typeof virement)['shape'], Virement, VirementInput> = virement
