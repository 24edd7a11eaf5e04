import * as z from 'zod'
import { amountSchema } from '../money/amount-schema.js'
import type { Virement } from './virement.js'

/** A virement in a document: amounts are plain decimal strings. */
export interface VirementInput {
  readonly id?: string
  readonly lines: readonly { readonly code: string; readonly amount: string; readonly fund?: 'revenue' | 'capital' }[]
}

/** The unannotated schema, for the type test. */
export const virement = z.object({
  id: z.exactOptional(z.string()),
  lines: z.array(
    z.object({
      code: z.string().min(1, 'the code is missing'),
      amount: amountSchema,
      fund: z.exactOptional(z.enum(['revenue', 'capital'])),
    }),
  ),
})

/** Schema of one virement. That it balances is a question for `checkVirement`. */
export const virementSchema: z.ZodType<Virement, VirementInput> = virement
