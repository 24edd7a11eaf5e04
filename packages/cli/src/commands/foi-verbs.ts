import type { SetUp } from './entry.js'
import { foiVerb } from './foi.js'
import { setUpTriage } from './foi-triage.js'
import { costsVerb } from './foi-costs.js'
import { schemeVerb } from './foi-scheme.js'
import { setUpVerb } from './verb.js'

/** `imt foi`, with `imt foi triage`, `imt foi scheme` and `imt foi costs` below it. */
export const setUpFoi: SetUp = (command, surroundings) => {
  setUpVerb(foiVerb)(command, surroundings)
  // Options behind `triage` are its own, though both have some of the same name: nobody above it may take them.
  command.parent?.enablePositionalOptions()
  command.enablePositionalOptions()
  const triage = command
    .command('triage')
    .description('take a request apart, and propose what to do next with each question; nobody is named')
  setUpTriage(triage, surroundings)
  const scheme = command
    .command('scheme')
    .description('hold the pages of a publication scheme to the definition document for health bodies, item by item')
  setUpVerb(schemeVerb)(scheme, surroundings)
  const costs = command
    .command('costs')
    .description(
      'add up the costs of related requests, of one person or in concert, within 60 working days; nobody is named',
    )
  setUpVerb(costsVerb)(costs, surroundings)
}
