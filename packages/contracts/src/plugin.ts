import { definePlugin, type Plugin } from '@imt/core'
import { recogniseNotice } from './notice/recognise.js'
import { recogniseRegister } from './register/recognise.js'
import { listMissing } from './rules/list-missing.js'
import { supersededReference } from './rules/superseded-reference.js'
import { contractsSection, type contractsSchema } from './section.js'

/** The codes of the contract rules. */
export type ContractsCode = 'contracts/list-missing' | 'contracts/superseded-reference'

/** The contracts plugin: the register, and the wording around it. */
export interface ContractsPlugin extends Plugin<'contracts', typeof contractsSchema, ContractsCode> {}

/** Returns the contracts plugin. */
export const contracts = (): ContractsPlugin =>
  definePlugin({ id: 'contracts', section: contractsSection, requires: [], rules: [listMissing, supersededReference], recognise: [recogniseRegister, recogniseNotice] })
