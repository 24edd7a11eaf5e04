import { amiss, type ProcedureClaim } from './claim.js'

// Every pattern below. bound: 4,000 characters, by claimsIn
const negated =
  /\b(?:do(?:es)? not|don['’]t|doesn['’]t|not (?:need|have|required|obliged|necessary)|no need|never|without having to|need not|cannot (?:ask|require|insist))\b/i

interface Condition {
  readonly words: RegExp
  readonly message: string
  readonly isDoubt?: boolean
}
const must = String.raw`\b(?:must|need to|needs to|have to|has to|required to|only)\b`
const conditions: readonly Condition[] = [
  {
    words: new RegExp(
      String.raw`${must}[^.;]{0,60}\b(?:why you (?:want|need|are|require|wish)|reasons? (?:for|why) (?:your|the|making|you|asking|wanting)|purpose (?:of|for) (?:your|the|which)|what you (?:intend|will|plan) (?:to )?(?:use|do))`,
      'i',
    ),
    message:
      'The page asks for a reason. Nobody needs one to ask under the Act or the Regulations: take it out, or say that it is for the body to help',
  },
  {
    words: new RegExp(
      String.raw`${must}[^.;]{0,60}\b(?:proof of (?:your )?(?:identity|address|ID|residence)|prove (?:who you are|your identity)|(?:copy of|show|send|provide|enclose) (?:your |an? )?(?:passport|driving licence|identification|photo(?:graphic)? ID|ID)\b)`,
      'i',
    ),
    message:
      'The page asks for proof of identity. Section 8 asks for a name and an address for the reply, which may be an e-mail address: ask for proof only where there is a reason in the one case',
  },
  {
    words: new RegExp(
      String.raw`\b(?:requests?|applications?|you|we)\b[^.;]{0,40}\b(?:must|only|have to|need to)\b[^.;]{0,60}\b(?:our|the|this|an?) (?:\S+ ){0,2}(?:form|portal)\b|\bwe (?:can )?(?:only|do not|cannot) accept requests? (?:\S+ ){0,3}(?:by|through|via|on|using|made|sent)\b[^.;]{0,40}\b(?:form|portal|e-?mail|post|letter)\b`,
      'i',
    ),
    message:
      'The page asks for one form or one way of asking. Any request in writing that can be read and kept is valid (section 8), and under the Environmental Information Regulations a spoken one too: offer the form, and do not ask for it',
  },
  {
    words: new RegExp(
      String.raw`${must}[^.;]{0,30}\b(?:mention|quote|cite|refer to|state that|say that|specify that)\b[^.;]{0,60}\b(?:the act|freedom of information|FOIA?)\b`,
      'i',
    ),
    message:
      'The page asks that the law be named. A request is one under the Act whether or not it says so (section 8)',
  },
  {
    words:
      /\bonly\b[^.;]{0,30}\b(?:residents?|citizens?|(?:people|those|persons) (?:who )?liv(?:e|ing) in)\b[^.;]{0,60}\b(?:requests?|ask|apply|information)\b|\b(?:must|need to|have to) (?:be|live)\b[^.;]{0,30}\b(?:resident|citizen|in the UK|in the United Kingdom|in the (?:county|borough|area))\b/i,
    message: 'The page says that only some may ask. Any person may, wherever they live (section 1(1))',
  },
]

/** What a sentence asks of whoever makes a request. */
export const conditionsIn = (sentence: string): readonly ProcedureClaim[] =>
  conditions.flatMap(({ words, message, isDoubt = false }) => {
    const found = words.exec(sentence)?.[0]
    if (found === undefined || negated.test(sentence)) return []
    return [amiss('conditions', found, `${message} ("${found}")`, isDoubt)]
  })
