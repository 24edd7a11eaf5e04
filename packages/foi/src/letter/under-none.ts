import type { NoticeAnswer } from '../refusal/notice.js'
import { keepsBack, keptBackBeside } from './keeps-back.js'
import type { Sentence } from './question.js'

const notHeldWords =
  /\b(?:(?:do|does|did) not hold|not held|(?:require|involve|need|mean)\w*\b[^.]{0,40}\bcreat(?:e|ing|ion)\b[^.]{0,20}\b(?:information|data|records?)|no (?:recorded )?information (?:is )?held|holds? no (?:recorded )?information|is not recorded|do not record)\b/i

/** What an answer that relies on no provision comes to, each with its sentences: two where a part is kept back. */
export const underNone = (
  own: readonly Sentence[],
): readonly (readonly [outcome: NoticeAnswer['outcome'], part: readonly Sentence[]])[] => {
  const keptBack = keptBackBeside(own, notHeldWords)
  if (keptBack.length > 0)
    return [
      ['notHeld', own.filter((one) => !keptBack.includes(one))],
      ['withheld', keptBack],
    ]
  if (notHeldWords.test(own.map(({ text }) => text).join(' '))) return [['notHeld', own]]
  return [[keepsBack(own) ? 'withheld' : 'disclosed', own]]
}
