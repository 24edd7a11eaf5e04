import * as z from 'zod'

/** One published row of a contract register. Texts stand as published. */
export interface ContractEntry {
  /** What the contract is for, or the system it provides. */
  readonly title: string
  readonly supplier?: string
  readonly start?: string
  /** When the current term ends, or what is said instead of a date. */
  readonly end?: string
  readonly value?: string
}

/** The unannotated schema, for the type test. */
export const contractEntry = z.object({
  title: z.string().min(1, 'the title is missing'),
  supplier: z.exactOptional(z.string()),
  start: z.exactOptional(z.string()),
  end: z.exactOptional(z.string()),
  value: z.exactOptional(z.string()),
})

/** Schema of one contract of a register, as published. */
export const contractEntrySchema: z.ZodType<ContractEntry, ContractEntry> = contractEntry
