import type { IsoDate } from '@imt/core'
import type { FoiRequest } from './request.js'
import type { RequestState } from './state-of.js'
import type { RequestTime } from './time-of.js'

const doubtWords: { readonly [S in RequestState]?: string } = {
  open: 'open',
  onHold: 'on hold',
  partAnswered: 'answered in part',
  answered: 'answered',
}

/** What is to be checked of a request, in words that name nobody. */
export const remarksOf = (
  { days, law, stated, statedDoubtful, lawUnknown, extended }: FoiRequest,
  state: RequestState,
  time: RequestTime,
  answered: IsoDate | null,
  asOf: IsoDate,
): readonly string[] => {
  const said: string[] = []
  const say = (is: boolean, words: string): void => {
    if (is) said.push(words)
  }
  say(time.why !== null, time.why ?? '')
  say(state === 'answered' && answered === null, 'Its status says that it was answered, and no day says when.')
  say(
    days.responded !== undefined && answered === null,
    'It ended without an answer by its words, so its day of answer is taken for that of its end, and it is timed in no figure.',
  )
  say(state === 'unclear', 'Check its status: its words are not known here, so it is treated as open.')
  say(
    lawUnknown === true,
    'Check its law: it is in words that are not known here, and the request is counted as one under the Act (FOIA).',
  )
  say(
    statedDoubtful === true && days.responded === undefined && doubtWords[state] !== undefined,
    `Check its status: its words can be read in more than one way, so it is treated as ${doubtWords[state] ?? ''}.`,
  )
  say(
    stated === 'open' && days.responded !== undefined && days.responded <= asOf,
    'Check its status: it is open, and has a day of answer.',
  )
  say(
    answered !== null && answered > asOf,
    'Its day of answer lies after the day of this register, so it is treated as not answered yet.',
  )
  say(
    time.received !== null && time.received > asOf,
    'Check the day of receipt: it lies after the day of this register.',
  )
  say(
    answered !== null && time.received !== null && answered < time.received,
    'Check its days: it is dated as answered before it was received.',
  )
  say(
    time.extensionUndated,
    'It is said to be extended, and not on which day the requester was told: an extension counts if that was by the 20th working day.',
  )
  say(
    law === 'FOISA' && extended,
    'Check the extension: the Scottish Act gives no more time than 20 working days, so the last day stays as it is.',
  )
  say(time.extensionLate, 'The requester was told of the extension after the last day: it gives no more time.')
  const stateds = [time.due, time.extended, time.byCode]
  const isMiscounted =
    days.dueStated !== undefined &&
    time.due !== null &&
    !stateds.includes(days.dueStated) &&
    days.dueStated !== days.extendedTo
  say(
    isMiscounted,
    `The last day that the register states is another than the one counted here. Check the bank holidays of ${law === 'FOISA' ? 'Scotland' : 'every part of the United Kingdom'}, and what moved it.`,
  )
  return said
}
