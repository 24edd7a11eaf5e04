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
    /\blapsed\b|\btimed out\b|\bclarification (?:\w+ )?(?:not|never)\b|\b(?:no|without) clarification\b|\bno (?:reply|response) from (?:the )?(?:applicant|requester|requestor|enquirer|customer)\b|\bfees? (?:was |were )?(?:not paid|unpaid)\b/,
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
  ['regulator', /\bico\b|\bcommissioner\b|\btribunal\b|\bregulator\b/],
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
    /\bpart(?:ly|ial|ially)? (?:answer|respon|repl|sent|issued)\w*|\binterim (?:response|reply|answer)\b/,
  ],
  [
    'open',
    // bound: 200 characters, by statedState
    /\b(?:open|new|live|active|ongoing|outstanding|overdue|delayed|unassigned|assigned|allocated|drafting|draft|pending|awaiting|acknowledged|logged|chasing|extended)\b|\bin progress\b|\bwaiting\b|\bclearance\b|\bsign[- ]?off\b|\bnot (?:yet )?(?:answered|closed|sent|complete)\b|\bwith (?:the )?(?:service|department|division|directorate)\b|\bgone postal\b|\brequires admin\b/,
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

/** Returns how far a request has come by the words of its status or outcome; null where they are not known. */
export const statedState: (words: string) => StatedState | null = /* @__PURE__ */ remembered((words: string) => {
  const said = words
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
  const found = states.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  if ((found === 'review' || found === 'regulator') && done.test(said)) return 'answered'
  if (found !== null) return found
  // bound: 200 characters, by statedState
  if (/\b(?:closed|sent|issued|responded|replied|complete|completed|done|finished)\b/.test(said)) return 'answered'
  return byOutcome[outcomeOf(words)]
})
