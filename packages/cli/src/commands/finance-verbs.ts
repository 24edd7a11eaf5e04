import type { SetUp } from './entry.js'
import { budgetsVerb } from './finance-budgets.js'
import { depreciationVerb } from './finance-depreciation.js'
import { ledgerVerb } from './finance-ledger.js'
import { phaseVerb } from './finance-phase.js'
import { registersVerb } from './finance-registers.js'
import { spendVerb } from './finance-spend.js'
import { setUpVerb } from './verb.js'

/** `imt finance`, with what it works out below it. */
export const setUpFinance: SetUp = (command, surroundings) => {
  setUpVerb(spendVerb)(
    command
      .command('spend')
      .description('add up files of payments, one by one and together: period, largest suppliers, what stands in two'),
    surroundings,
  )
  setUpVerb(ledgerVerb)(
    command.command('ledger').description('sum up a ledger by cost centre and class, and hold its totals to its lines'),
    surroundings,
  )
  setUpVerb(phaseVerb)(
    command.command('phase').description('spread the lines of a yearly budget over its months, to the penny'),
    surroundings,
  )
  setUpVerb(budgetsVerb)(
    command
      .command('budgets')
      .description('compare a budget with that of the year before: what began, ended, and changed in volume or rate'),
    surroundings,
  )
  setUpVerb(depreciationVerb)(
    command
      .command('depreciation')
      .description('say what a capital programme charges to revenue over years; what it does not state is asked for'),
    surroundings,
  )
  setUpVerb(registersVerb)(
    command
      .command('registers')
      .description(
        'compare registers: fixed assets with devices, contracts with payments by supplier and year, and ask of leases',
      ),
    surroundings,
  )
}
