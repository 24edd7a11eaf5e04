import { frozen, isoDate, namesOf, requireList, requireObject, type IsoDate } from '@imt/core'
import { contractRows, type ContractRow, type RowLeftOut } from '../register/contract-rows.js'
import type { ContractEntry } from '../register/schema.js'
import { answerFor, contractQuestions, unrecorded, type ContractAnswer } from './contract-questionnaire.js'
import { cyberSecurity } from './cyber-security.data.js'
import { ownerRole } from './owner-role.js'

/**
 * Where an answer stands. `inRegister`: it follows from the register. `notInRegister`: the register does not say, and
 * the contract or another record may. `nameLeftOut`: what is recorded may be a person's name. `withheld`: the register
 * itself withholds it.
 */
export type AnswerStanding = 'inRegister' | 'notInRegister' | 'nameLeftOut' | 'withheld'

/** A question that somebody is to decide before the answer goes out. */
export interface ExemptionQuestion {
  /** `section 43(2)`. */
  readonly provision: string
  /** Which answers it is about. */
  readonly about: readonly (keyof ContractAnswer)[]
  readonly question: string
}

/** The draft about one contract. */
export interface DraftContract {
  /** Which row of the register it is, the first is 0. */
  readonly index: number
  readonly answers: Readonly<Record<keyof ContractAnswer, { readonly text: string; readonly standing: AnswerStanding }>>
  readonly ask: readonly ExemptionQuestion[]
}

/** A draft answer to the usual request about contracts. */
export interface DraftAnswer {
  readonly asOf: IsoDate
  readonly contracts: readonly DraftContract[]
  /** How many contracts have each answer in the register. */
  readonly inRegister: Readonly<Record<keyof ContractAnswer, number>>
  readonly leftOut: readonly RowLeftOut[]
}

/** The day of the answer. */
export interface DraftAnswerOptions {
  readonly asOf: IsoDate
}

const optionNames = namesOf<DraftAnswerOptions>({ asOf: true })

/** What is said where the register does not say: that is no reason to say that it is not held. */
export const lookElsewhere = 'Not in the register: look in the contract before the answer is given'

const standingOf = ({ entry, reading }: ContractRow, key: keyof ContractAnswer, text: string): AnswerStanding => {
  if (key === 'owner' && ownerRole(entry.owner).withheld) return 'nameLeftOut'
  if (text === 'Withheld') return 'withheld'
  if (text === unrecorded) return 'notInRegister'
  return key === 'extensions' && reading.extension?.ambiguous !== undefined ? 'notInRegister' : 'inRegister'
}

const priceQuestion: ExemptionQuestion = /* @__PURE__ */ frozen({
  provision: 'section 43(2)',
  about: ['value'],
  question:
    'Check whether to give the value would be likely to prejudice commercial interests, and whose: ask the supplier, and weigh the public interest. The total of an awarded contract is mostly published already',
})

const securityQuestion: ExemptionQuestion = /* @__PURE__ */ frozen({
  provision: 'section 31(1)(a)',
  about: ['title', 'supplier'],
  question:
    'Check whether to name this product and its supplier would be likely to prejudice the prevention of crime, as an attack would be made easier, and weigh the public interest',
})

const draftOf = (row: ContractRow, asOf: IsoDate): DraftContract => {
  const { index, entry, reading } = row
  const given = answerFor(entry, reading, asOf)
  const answers = Object.fromEntries(
    contractQuestions.map(({ key }) => {
      const standing = standingOf(row, key, given[key])
      return [
        key,
        { text: standing === 'notInRegister' && given[key] === unrecorded ? lookElsewhere : given[key], standing },
      ]
    }),
  ) as DraftContract['answers']
  const words = [reading.title, entry.description, entry.category].join(' ')
  const ask = [
    ...(answers.value.standing === 'inRegister' || answers.value.standing === 'withheld' ? [priceQuestion] : []),
    ...(cyberSecurity.test(words) ? [securityQuestion] : []),
  ]
  return { index, answers, ask }
}

/**
 * Returns a draft answer to the request that is mostly made about contracts, over a whole register: for each contract
 * and question whether it follows from the register, with the questions that somebody is to decide before it goes out.
 * It gives roles and no names, and says of nothing that it is not held: the register is not all that a body holds.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`: the day of the answer
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const draft = draftContractAnswer(
 *   [{ title: 'Endpoint protection', supplier: 'Acme', value: '£12,000', end: '31/03/2027', owner: 'Jane Smith' }],
 *   { asOf: '2026-11-28' },
 * )
 * draft.contracts[0]?.answers.expiry // => { text: '31 March 2027', standing: 'inRegister' }
 * draft.contracts[0]?.answers.owner.standing // => 'nameLeftOut'
 * draft.contracts[0]?.answers.review.standing // => 'notInRegister'
 * draft.contracts[0]?.ask.map(({ provision }) => provision) // => ['section 43(2)', 'section 31(1)(a)']
 * ```
 * @see Freedom of Information Act 2000 ss.1, 31 and 43, https://www.legislation.gov.uk/ukpga/2000/36
 */
export const draftContractAnswer = (register: readonly ContractEntry[], options: DraftAnswerOptions): DraftAnswer => {
  requireList(register, 'draftContractAnswer: register')
  const { asOf } = requireObject(options, 'draftContractAnswer: options', optionNames)
  isoDate(asOf)
  const { contracts: rows, leftOut } = contractRows(register)
  const contracts = rows.map((row) => draftOf(row, asOf))
  const inRegister = Object.fromEntries(
    contractQuestions.map(({ key }) => [
      key,
      contracts.filter(({ answers }) => answers[key].standing === 'inRegister').length,
    ]),
  ) as DraftAnswer['inRegister']
  return { asOf, contracts, inRegister, leftOut }
}
