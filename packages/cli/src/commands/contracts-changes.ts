import type { ComparedContract, ContractsCompared } from '@imt/contracts'
import { counted } from '@imt/core'
import type { AnswerTable } from '../answer.js'

/** Where the rows of the two registers stand. */
interface Places {
  readonly earlier: (index: number) => string
  readonly place: (index: number) => string
}

const goneWords = {
  ended: 'gone: it had ended',
  notDue: 'gone before its end',
  unknown: 'gone: whether it ended is not known',
} as const

const named = ({ title, suppliers, reference }: ComparedContract): readonly string[] => [
  title ?? '',
  suppliers.join('; '),
  reference ?? '',
]

/** What became of the contracts of an earlier register: which are new, which ended, and whose terms changed. */
export const changesTable = (compared: ContractsCompared, { earlier, place }: Places): AnswerTable => ({
  name: 'changes',
  title: 'What changed since the earlier register',
  headers: ['Change', 'What', 'Before', 'Now', 'Contract', 'Supplier', 'Reference', 'Where'],
  rows: [
    ...compared.new.map((each) => ['new', '', '', '', ...named(each), place(each.index)]),
    ...compared.gone.map((each) => [goneWords[each.by], '', '', '', ...named(each), earlier(each.index)]),
    ...compared.changed.flatMap((each) =>
      each.terms.map(({ name, before, after }) => [
        'changed',
        name,
        before ?? '',
        after ?? '',
        ...named(each),
        place(each.after),
      ]),
    ),
    ...compared.notMatched.map((each) => [
      'not compared',
      each.why,
      '',
      '',
      ...named(each),
      each.of === 'before' ? earlier(each.index) : place(each.index),
    ]),
  ],
  remarks: [
    `${counted(compared.asBefore, 'contract')} ${compared.asBefore === 1 ? 'is' : 'are'} in both with the same terms. The same day or sum written in two ways is no change.`,
  ],
})
