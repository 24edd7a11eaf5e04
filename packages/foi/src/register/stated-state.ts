import { endsOnly } from '../log/ends-only.js'
import { outcomeOf } from '../log/outcome.js'
import { remembered } from '../log/remembered.js'
import type { StatedState } from './request.js'

/** Words that say that something was done: "internal review completed" is no open review. */
// bound: 200 characters, by statedState
const done = /\b(?:closed|complete[d]?|answered|upheld|overturned|resolved|decided|concluded)\b/

/**
 * The words by which systems and registers say how far a request has come, the narrower first. Sources: the states of
 * github.com/mysociety/alaveteli (`described_state`) and of github.com/ministryofjustice/correspondence_tool_staff
 * (`current_state`), and the GOV.UK return (invalid, withdrawn, no clarification: measured/foi.md, F9); the rest are
 * ordinary words and not verified.
 */
const states: readonly (readonly [StatedState, RegExp])[] = [
  [
    'lapsed',
    // bound: 200 characters, by statedState
    /\blapsed\b|\btimed out\b|\bclarification (?:\w+,? ){0,4}(?:not|never)\b(?! yet)|\b(?:no|without) clarification\b|\bno (?:reply|response) from (?:the )?(?:applicant|requester|requestor|enquirer|customer)\b|\bfees? (?:was |were )?(?:not paid|unpaid)\b/,
  ],
  // bound: 200 characters, by statedState
  ['withdrawn', /\bwithdrawn\b|\bcancell?ed\b|\babandoned\b/],
  [
    'notValid',
    // bound: 200 characters, by statedState
    /\bnot (?:an? )?(?:valid|foi)\b|\binvalid\b|\bduplicate\b|\bvoid\b|\bcreated in error\b|\bno response required\b|\bout of scope\b/,
  ],
  // bound: 200 characters, by statedState
  ['transferred', /\b(?:transferred|redirected)\b|\b(?:passed|referred) (?:to|on)\b/],
  // bound: 200 characters, by statedState
  [
    'regulator',
    /\bico\b|\binformation commissioner\b|\bcommissioner(?:'?s)? (?:office|decision|complaint|appeal)\b|\btribunal\b|\bregulator\b/,
  ],
  // bound: 200 characters, by statedState
  ['review', /\binternal review\b|\breview (?:requested|received|open|in progress|pending|under way)\b/],
  [
    'onHold',
    // bound: 200 characters, by statedState
    /\bon hold\b|\bclarif\w*|\bclock (?:is )?stopped\b|\bpaused\b|\bsuspended\b|\b(?:awaiting|waiting for) (?:fees?|payment)\b|\bfees? (?:notice|requested)\b/,
  ],
  [
    'partAnswered',
    // bound: 200 characters, by statedState
    /\bpart(?:ly|ial|ially)? (?:answer|respon|repl|sent|issued|closed|complete)\w*|\binterim (?:response|reply|answer)\b/,
  ],
  [
    'open',
    // bound: 200 characters, by statedState
    /\b(?:open|re-?opened|resumed|new|live|active|ongoing|outstanding|overdue|delayed|unassigned|assigned|allocated|drafting|draft|pending|awaiting|acknowledged|logged|chasing|extended)\b|\bin progress\b|\bwaiting\b|\bclearance\b|\bsign[- ]?off\b|\bnot (?:yet )?(?:answered|closed|sent|complete)\b|\bwith (?:the )?(?:service|department|division|directorate)\b|\bgone postal\b|\brequires admin\b/,
  ],
]

/** What the known words for an outcome say of how far a request has come. */
const byOutcome: { readonly [O in ReturnType<typeof outcomeOf>]: StatedState | null } = {
  granted: 'answered',
  partly: 'answered',
  withheld: 'answered',
  neitherConfirmNorDeny: 'answered',
  notHeld: 'answered',
  costLimit: 'answered',
  vexatiousOrRepeated: 'answered',
  elsewhere: 'answered',
  withdrawn: 'withdrawn',
  clarification: 'onHold',
  transferred: 'transferred',
  open: 'open',
  unknown: null,
}

const longest = 200

/** Those within the body to whom a request goes on its way to the answer: it is not with another body for that. */
const inside =
  '(?:the |our |an? )?(?:\\w+ )?(?:services?|departments?|dept|divisions?|directorates?|teams?|leads?|managers?|directors?|owners?|iao|authors?|approvers?|executives?|execs?|legal|finance|hr|estates|procurement|communications|comms|caldicott|ig|sign[- ]?off|approval|clearance|checking|review)\\b'
/** What says that a request ended, waits, or is with somebody else. */
const turned =
  '(?:transferred|redirected|passed|referred|withdrawn|cancell?ed|abandoned|lapsed|timed out|invalid|duplicate|void|out of scope|on hold|paused|suspended|clock stopped|stopped|closed|sent|issued|answered|responded|replied|completed?|done|finished|resolved)\\b'
const never = '(?! (?:\\w+ )?(?:not|never)\\b)'

/** What is said of a request and is not so: passed over, before its state is read from the rest. */
const unsaid: readonly { readonly isDoubtful: boolean; readonly pattern: RegExp }[] = [
  // Denied.
  {
    isDoubtful: true,
    pattern: new RegExp(
      `\\b(?:not|never|no longer|isn't|wasn't|hasn't|haven't)(?: yet| been| being| to be| an?| be| currently| fully| wholly){0,3} ${turned}`,
      'g',
    ),
  },
  {
    isDoubtful: true,
    // bound: 200 characters, by statedState
    pattern:
      /\b(?:no|without)(?: further| more| any)? clarif\w*(?: is| was)? (?:needed|required|necessary|sought|requested|outstanding)\b|\bclarif\w*(?: is| was)? not (?:needed|required|necessary|sought|requested)\b|\b(?:no|without)(?: any)? fees?(?: is| was)? (?:needed|required|payable|due|charged|requested)\b/g,
  },
  // Not known.
  {
    isDoubtful: true,
    pattern: new RegExp(
      `\\b(?:possible|possibly|potential|potentially|perhaps|if|unless|whether|until|once|when|before|checking|considering|proposed|likely)(?: for| as| it is| to be| an?| is){0,2} (?:${turned}|clarified\\b)`,
      'g',
    ),
  },
  // To come.
  {
    isDoubtful: false,
    pattern: new RegExp(`\\b(?:to|will|should|can|could|must|may|might) be(?: \\w+)? ${turned}`, 'g'),
  },
  // Past.
  {
    isDoubtful: false,
    // bound: 200 characters, by statedState
    pattern:
      /\b(?:was|were|been|previously|formerly|had been|off|removed from|released from|back from|after|following)(?: a| the)? (?:on hold|hold|paused|suspended)\b|\bhold (?:lifted|ended|released|removed|over)\b/g,
  },
  {
    isDoubtful: false,
    pattern: new RegExp(
      `(?<!\\b(?:no|without|not) )\\bclarif\\w*(?: response| reply| details)?(?: has been| was| now| been)? (?:received|provided|obtained|given|supplied|resolved|completed?)\\b|\\breceived clarif\\w*|\\bclarified\\b|\\b(?:after|following|post|since)[ -](?:the )?clarif\\w*\\b${never}`,
      'g',
    ),
  },
  {
    isDoubtful: false,
    // bound: 200 characters, by statedState
    pattern:
      /\b(?:fees?|payment)(?: was| has been| now| is)? (?:paid|received)\b|\bclock (?:re-?started|resumed|running)\b/g,
  },
  // Within the body.
  {
    isDoubtful: false,
    pattern: new RegExp(
      `\\b(?:sent|issued)(?: on| back)? (?:to|for) ${inside}|\\bclarif\\w*(?: requested| sought| needed)? (?:from|by|with) ${inside}`,
      'g',
    ),
  },
  {
    isDoubtful: true,
    // "Transferred to the Department of Health" names another body.
    pattern: new RegExp(
      `\\b(?:passed|referred|transferred|redirected)(?: on| back)? (?:to|for) ${inside}(?=$| ?[^\\w ]| for (?:an? )?(?:answer|reply|response|comment|input|info|draft|approval|clearance|sign|check|review|action))`,
      'g',
    ),
  },
  {
    isDoubtful: false,
    // bound: 200 characters, by statedState
    pattern:
      /\b(?:ico|(?:information )?commissioner(?:'s office)?|regulator)(?:'s)? (?:advice|guidance|opinion|helpline)\b|\b(?:advice|guidance|opinion) (?:of|from|by) (?:the )?(?:ico|(?:information )?commissioner|regulator)\b|\binternal review of (?:the )?(?:draft|response|answer)\b/g,
  },
]

/** Words that say of themselves that a request is still to be answered. */
// bound: 200 characters, by statedState
const stillOpen =
  /\b(?:open|re-?opened|resumed|live|active|ongoing|outstanding|drafting|still)\b|\bin progress\b|\bwith (?:the )?(?:service|department|division|directorate|team)\b|\bsign[- ]?off\b|\bclearance\b|\bawaiting (?!clarif|fees?\b|payment)/
// bound: 200 characters, by statedState
const inPart =
  /\bpart(?:s|ly|ial|ially)?\b|\bsome\b|\brest\b|\bremainder\b|\bremaining\b|\bone (?:question|item)\b|\bother (?:questions?|items?)\b/
const gave = /\b(?:disclosed|released|granted|provided|supplied|withheld|refused|exempt|answered|responded)\b/
const closed = /\bclosed\b/
const closes: ReadonlySet<StatedState | null> = new Set(['lapsed', 'withdrawn', 'notValid', 'transferred'])

/** How far a request has come by words, and whether they say two things of it. */
export interface StatedWords {
  readonly state: StatedState | null
  /** Words of ending or waiting stand beside a part, a negation, or words of what is open. */
  readonly isDoubtful: boolean
}

const sure = (state: StatedState | null): StatedWords => ({ state, isDoubtful: false })
const doubtful = (state: StatedState): StatedWords => ({ state, isDoubtful: true })

/** What words of an ending say, with what stands beside them. */
const endedState = (said: string, found: StatedState): StatedWords => {
  const isOpen = stillOpen.test(said)
  const isPart = inPart.test(said)
  const isClosed = closed.test(said)
  if (!isOpen && !isPart)
    // "Not held - transferred to the council" is an answer, and "Lapsed deadline" no ending.
    return endsOnly(said) ? sure(found) : doubtful(byOutcome[outcomeOf(said)] ?? (isClosed ? 'answered' : 'open'))
  if (isClosed) return doubtful(isPart ? 'answered' : 'open')
  if (isPart && gave.test(said) && !isOpen) return doubtful('answered')
  // What never came is still waited for where the request is open.
  return doubtful(found === 'lapsed' && /\bclarif|\bfees?\b/.test(said) ? 'onHold' : 'open')
}

/** What the words say once those that are not so are taken out. */
const readState = (said: string): StatedWords => {
  const found = states.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  const isOpen = stillOpen.test(said)
  const isClosed = closed.test(said)
  if ((found === 'review' || found === 'regulator') && done.test(said)) return sure('answered')
  if (found !== null && closes.has(found)) return endedState(said, found)
  // It waits for nothing more once it is closed, whatever was asked on the way.
  if (found === 'onHold') return isClosed && !isOpen ? doubtful('answered') : { state: found, isDoubtful: isOpen }
  if (found === 'open' && isClosed) return isOpen ? doubtful('open') : sure('answered')
  if (found !== null) return sure(found)
  // bound: 200 characters, by statedState
  if (/\b(?:closed|sent|issued|responded|replied|complete|completed|done|finished)\b/.test(said))
    return sure('answered')
  return sure(byOutcome[outcomeOf(said)])
}

/**
 * Returns how far a request has come by the words of its status or outcome; null where they are not known. What is
 * denied, past, to come or within the body is no state: "not transferred", "was on hold", "to be issued".
 */
export const statedState: (words: string) => StatedWords = /* @__PURE__ */ remembered((words: string): StatedWords => {
  const said = words
    .slice(0, longest)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[_\s]+/g, ' ')
    // What has not come yet is waited for.
    .replaceAll(
      /\b(?:no clarif\w*(?: received)? yet|clarif\w* not yet (?:received|provided))\b/g,
      'awaiting clarification',
    )
    .trim()
  let rest = said
  let isDoubtful = false
  for (const { pattern, isDoubtful: doubts } of unsaid) {
    const cut = rest.replaceAll(pattern, ' , ')
    if (cut !== rest) isDoubtful ||= doubts
    rest = cut
  }
  if (rest === said) return readState(said)
  const read = readState(rest)
  return { state: read.state ?? 'open', isDoubtful: isDoubtful || read.isDoubtful }
})
