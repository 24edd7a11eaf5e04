import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/** What a page says of how requests are made and answered. */
export interface ProcedureStatement extends OwnFields {
  /** True where the page names the Scottish Act, and not the Act of 2000. */
  readonly isScottish?: boolean
  /** The sentences that say something of it, as published. */
  readonly passages: readonly string[]
}

/** The unannotated schema, for the type test. */
export const procedureStatement = z.object({
  ...ownFields,
  isScottish: z.exactOptional(z.boolean()),
  passages: listSchema(z.string()),
})

/** Schema of what a page says of how requests are made and answered. */
export const procedureStatementSchema: ObjectSchema<(typeof procedureStatement)['shape'], ProcedureStatement> =
  procedureStatement
