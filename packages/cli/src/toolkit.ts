import { contracts } from '@imt/contracts'
import { coreRules, createModel, type RuleMeta } from '@imt/core'
import { crosscheck } from '@imt/crosscheck'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'
import { readerRules } from '@imt/tables'

/** The model of the command: every plugin of the toolkit. */
export const toolkit = createModel({ plugins: [estate(), finance(), contracts(), foi(), crosscheck()] })

/** Every code that a report may hold: of rules, of the model and of the readers. */
export const catalogue: readonly RuleMeta<`${string}/${string}`>[] = [...toolkit.rules, ...coreRules, ...readerRules]
