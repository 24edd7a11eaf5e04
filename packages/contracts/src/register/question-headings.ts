import type { ContractField } from './schema.js'

const contract = '(?:the|this|your|each) (?:current |existing )?(?:contract|agreement)'
const end = ' ?\\??$'

/** Questions of requests that stand as the headings of a table of answers, a row for each contract. */
export const byQuestions: { readonly [F in ContractField]?: readonly RegExp[] } = {
  title: [new RegExp(`^what is the (?:name|title) of the (?:system|software|contract|application|product)${end}`, 'i')],
  supplier: [
    new RegExp(`^who (?:is|are) (?:the|your) (?:current |existing )?(?:suppliers?|providers?|contractors?)${end}`, 'i'),
  ],
  start: [
    new RegExp(`^when (?:did|does|will) ${contract} (?:start|begin|commence)${end}`, 'i'),
    new RegExp(`^what is the start date of ${contract}${end}`, 'i'),
  ],
  end: [
    new RegExp(`^when (?:does|will|is) ${contract} (?:due to )?(?:expire|end|finish)${end}`, 'i'),
    new RegExp(`^what is the (?:end|expiry) date of ${contract}${end}`, 'i'),
  ],
  term: [new RegExp(`^what is the (?:length|duration|term) of ${contract}${end}`, 'i')],
  extension: [
    new RegExp(`^(?:can|may) ${contract} be extended${end}`, 'i'),
    new RegExp(`^what extension options (?:are there|does ${contract} have)${end}`, 'i'),
  ],
  value: [new RegExp(`^what is the (?:total |whole[- ]life )?(?:value|cost) of ${contract}${end}`, 'i')],
  annualValue: [
    new RegExp(`^what is the (?:annual|yearly) (?:spend|cost|value)(?: (?:of|on|for) ${contract})?${end}`, 'i'),
  ],
  noticePeriod: [new RegExp(`^what is the notice period(?: (?:of|for) ${contract})?${end}`, 'i')],
  review: [new RegExp(`^when (?:is|will) ${contract} (?:be )?(?:due (?:for|to be) )?review(?:ed)?${end}`, 'i')],
  owner: [new RegExp(`^who is responsible for ${contract}${end}`, 'i')],
}
