export { foi, type FoiCode, type FoiPlugin } from './plugin.js'
export { foiSchema, foiSection, type Foi, type FoiInput } from './section.js'
export { standingStatementSchema, type StandingStatement } from './standing/schema.js'
export { citedProvisions, type CitedProvision } from './standing/provisions.js'
