import { counted, defineRule, pointerTo, type JsonPointer, type Rule, type Run } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { announcedCount, goesOn } from '../../notice/announced-count.js'
import type { Passage } from '../../notice/schema.js'
import { rowOf } from '../../register/total-entry.js'
import { contractsSection, type Contracts } from '../../section.js'

const announces =
  /\b(?:(?:list|table|register) below|below (?:list|table|register)|(?:the )?following (?:list|table|register))\b/i
const about = /\bcontracts?\b/i
const spreadsheet = /\b(?:spreadsheet|workbook|register|database|csv|xlsx?|ods)\b/i

const at = (index: number): JsonPointer => pointerTo('sections', 'contracts', 'notice', index)

/** A list that stands in the wording after the announcement: short items count, links to elsewhere do not. */
const listFollows = (notice: readonly Passage[], index: number): boolean =>
  notice.slice(index + 1).some(({ kind }) => kind === 'list')

/** A link, or in extracted text the words a link leaves, that names a spreadsheet of contracts. */
const linked = (notice: readonly Passage[]): Passage | undefined =>
  notice.find(
    ({ kind, text }) =>
      (kind === 'link' || (kind === 'paragraph' && text.length <= 80 && !text.endsWith('.'))) &&
      spreadsheet.test(text) &&
      about.test(text),
  )

const published = ({ register }: Contracts): boolean => register !== undefined && register.length > 0

/** How many contracts the register has, or one of the tables that it was read from. */
const countsOf = ({ register = [] }: Contracts): readonly number[] => {
  const entries = register.filter((entry) => rowOf(entry).kind === 'contract')
  const tables = new Set(entries.map(({ table }) => table))
  return [entries.length, ...[...tables].map((table) => entries.filter((entry) => entry.table === table).length)]
}

/**
 * Tells of a list that holds fewer contracts than is said of it, and returns how many numbers were compared. A contract
 * may stand in several rows, so that more are no fault; what goes on in another file or on another page is not counted.
 */
const tellFewer = (contracts: Contracts, run: Run): number => {
  const { notice = [] } = contracts
  if (!published(contracts) || linked(notice) !== undefined || notice.some(({ text }) => goesOn.test(text))) return 0
  const counts = countsOf(contracts)
  const [all = 0] = counts
  let looked = 0
  for (const [index, { kind, text }] of notice.entries()) {
    const announced = kind === 'paragraph' ? announcedCount(text) : undefined
    if (announced === undefined) continue
    looked += 1
    run.checked(at(index))
    if (announced.count <= all || counts.includes(announced.count)) continue
    run.report({
      at: at(index),
      message: `"${announced.words}" is said of the list, and ${counted(all, 'contract')} of it ${all === 1 ? 'was' : 'were'} found in this file. Add what is missing, or correct the number`,
      key: ['notice', 'count'],
      stated: String(announced.count),
      computed: String(all),
    })
  }
  return looked
}

/** Finds a list of contracts that is announced and does not follow, or of which entries do not. */
export const listMissing: Rule<'contracts/list-missing'> = defineRule({
  code: 'contracts/list-missing',
  level: 'warning',
  band: 'usefulness',
  summary: 'A list of contracts is announced and was not found in the file, or not all of it.',
  explain:
    'The wording promises a list of contracts "below", and neither a table nor a list of contracts follows in the files that were read. Links are not followed: a spreadsheet that the page links to may hold the list. Where the wording says how many contracts the list has, it must not have fewer. Put the list on the page, or say that the linked spreadsheet is the list. If text extraction lost it, check the page itself.',
  citation: [contractCitations.definitionDocument],
  reads: [contractsSection],
  check: ({ contracts }, run) => {
    const { notice = [] } = contracts
    const announcements = notice.flatMap((passage, index) =>
      passage.kind === 'paragraph' && announces.test(passage.text) && about.test(passage.text) ? [index] : [],
    )
    if (tellFewer(contracts, run) === 0 && announcements.length === 0) {
      run.notApplicable('the publication announces no list of contracts, or one that goes on elsewhere')
      return
    }
    for (const index of announcements) {
      run.checked(at(index))
      if (published(contracts) || listFollows(notice, index)) continue
      const link = linked(notice)
      run.report({
        at: at(index),
        message: `A list of contracts is announced here and was not found in this file.${link ? ` The link "${link.text}" was not followed; it may hold the list.` : ''} Publish the list where it is announced, or say where it is`,
        key: ['notice', 'list'],
        stated: announces.exec(notice[index]?.text ?? '')?.[0] ?? '',
        ...(link ? { evidence: [{ at: at(notice.indexOf(link)), role: 'conflicts', text: link.text }] } : {}),
      })
    }
  },
})
