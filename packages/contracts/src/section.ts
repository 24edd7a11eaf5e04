import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'
import { passageSchema, type Passage } from './notice/schema.js'
import { contractEntrySchema, type ContractEntry } from './register/schema.js'

/** What a publication says about its contracts: each part as it was published, or left out. */
export interface Contracts extends OwnFields {
  /** The contracts listed, in the order published. */
  readonly register?: readonly ContractEntry[]
  /** The wording around them: announcements, links and references to the law. */
  readonly notice?: readonly Passage[]
}
export type ContractsInput = Contracts

const parts = z.object({
  ...ownFields,
  register: z.exactOptional(listSchema(contractEntrySchema)),
  notice: z.exactOptional(listSchema(passageSchema)),
})

/** Schema of the contracts section. */
export const contractsSchema: ObjectSchema<(typeof parts)['shape'], Contracts, ContractsInput> = parts

/** The token by which a rule says that it reads the contracts section. */
export const contractsSection: Section<'contracts', typeof contractsSchema> = /* @__PURE__ */ frozen({
  id: 'contracts',
  schema: contractsSchema,
})
