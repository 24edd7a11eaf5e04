import type { Citation, IsoDate, Note } from '@imt/core'
import { procurementNotices, type ActNoticeKind, type NoticeNumber, type ProcurementNotice } from './notices.data.js'

/** What is published or set for a contract; the last four are those of earlier regulations and of health care. */
export type NoticeKind =
  | ActNoticeKind
  | 'below-threshold-tender'
  | 'award'
  | 'health-care-competition'
  | 'health-care-intention'
  | 'health-care-award'

/** A notice that the rules ask for, and its last day. */
export interface NoticeDue {
  readonly notice: NoticeKind
  /** Its number under the Procurement Act 2023; `null` where it has none. */
  readonly number: NoticeNumber | null
  /** `UK7 contract details notice`. */
  readonly name: string
  /** `null` where the rules set no number of days, or the day they run from is not known. */
  readonly lastDay: IsoDate | null
  /** The time limit: a number of days, or the words of the provision where it sets none. */
  readonly words: string
  /** `if`: only where what `why` says has happened. */
  readonly required: 'yes' | 'if' | 'optional'
  /** When in the life of the contract: before it is entered into, after that, while it runs, or when it ends. */
  readonly stage: 'before' | 'award' | 'during' | 'end'
  /** What asks for it. */
  readonly why: string
  readonly provision: string
  /** False where the provision was not read in a source. */
  readonly verified: boolean
  readonly citation: Citation
  readonly notes: readonly Note[]
  /** @deprecated Read `name` and `words`. */
  readonly what: string
}

type Parts = Omit<NoticeDue, 'provision' | 'verified' | 'what' | 'notes'> & { readonly notes?: readonly Note[] }

/** Makes a notice that is due of its parts. */
export const noticeDue = (parts: Parts): NoticeDue => {
  const { notes = [], citation, name, words } = parts
  return {
    ...parts,
    provision: citation.provision ?? citation.title,
    verified: citation.verified && notes.every(({ code }) => code !== 'notVerified'),
    notes,
    what: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}, ${words}`,
  }
}

const ofKind = new Map<ActNoticeKind, ProcurementNotice>(procurementNotices.map((each) => [each.notice, each]))

/** Makes a notice of the Act that is due: what is not given is as the table of notices has it. */
export const actNoticeDue = (
  kind: ActNoticeKind,
  parts: Pick<NoticeDue, 'stage'> &
    Partial<Pick<NoticeDue, 'lastDay' | 'words' | 'why' | 'required' | 'notes' | 'citation'>>,
): NoticeDue => {
  const { number, name, limit, trigger, required, citation } = ofKind.get(kind) as ProcurementNotice
  return noticeDue({
    notice: kind,
    number,
    name: number === null ? name : `${number} ${name}`,
    lastDay: null,
    words: limit,
    required: required === 'always' ? 'yes' : required === 'optional' ? 'optional' : 'if',
    why: trigger,
    citation,
    ...parts,
  })
}
