import { tidyHeading } from '@imt/core'
import { dayOf } from './days.js'

/** What headings say of the day that stands below them, in whatever sentence. */
const headingsOfDays = {
  // bound: 100 characters, by headsDays
  received:
    /\b(?:asked|made|submitted|requested|request|enquiry|enquired|applied|application|in|came|come|arriv\w*|receiv\w*|receipt|rec['’]?d|lodged|got|get)\b/i,
  // bound: 100 characters, by headsDays
  responded:
    /\b(?:out|sent|went|gone|returned|respon\w*|repl(?:y|ied|ies)|answer\w*|clos(?:ed|ing|ure)|complet\w*|issued|d[ei]spatch\w*|finish\w*|conclu\w*|finali[sz]ed|disclosed|disclosure|released?|decided|decision|ended)\b/i,
} as const
/** The days of something else than the request and its answer. */
// bound: 100 characters, by headsDays
const ofOtherDays =
  /\b(?:due|deadline|target|limit|expected|estimated|planned|required|needed|should|must|clarif\w*|reviews?|appeal\w*|ico|commissioner|tribunal|complain\w*|fees?|payments?|paid|exten\w*|acknowledg\w*|ack|publish\w*|publication|draft\w*|approv\w*|sign(?:ed|[- ]?off)?|clear(?:ed|ance)|chas\w*|remind\w*|allocat\w*|assign\w*|forward\w*|passed|transfer\w*|withdr\w*|hold\w*|paused?|stopp\w*|restart\w*|resum\w*|interim|part(?:ial|ly)?|contract|birth|dob|updated?|modified|amended|first|initial|next|last|period|year|from|by|before|until)\b|\b(?:sent|went|gone|returned|issued|out) (?:on )?(?:to|for)\b/i
/** Another party than the body and whoever asked, or another thing that is answered, issued or closed. */
// bound: 100 characters, by headsDays
const ofOtherParties =
  /\b(?:services?|departments?|departmental|dept|directorates?|divisions?|teams?|units?|third part(?:y|ies)|consult\w*|notices?|panels?|(?<!health )boards?|committees?|suppliers?|contractors?|providers?|partners?|owners?|managers?|leads?|directors?|officers?|colleagues?|staff|chief|executives?|legal|counsel|solicitors?|lawyers?|press|comms|communications|finance|hr|procurement|estates|ministers?|ministerial|councillors?|mps?|police|search(?:es)?|checks?|qa|redactions?|meetings?|interviews?|investigations?|assessments?|tasks?|tests?|comments|views|input|survey|invoices?)\b|\b(?:information|data|records|files?|documents?) (?:returned|back|received|in)\b|\b(?:applicant|requester|requestor|customer|enquirer)(?:['’]?s)? (?:respon|repl|answer|deci)\w*/i
const longest = 100

/** Whether a heading may stand over the days of the request, or over those of the answer. */
const headsDays = (which: keyof typeof headingsOfDays, heading: string): boolean => {
  const said = tidyHeading(heading).replaceAll('_', ' ')
  if (said.length > longest || ofOtherDays.test(said) || ofOtherParties.test(said)) return false
  // "Date the response to the request went out" is of the answer.
  return headingsOfDays[which].test(said) && (which === 'responded' || !headingsOfDays.responded.test(said))
}

const blank = /^(?:-|n\/?a|none|tbc|null|nil|nan|nat|not yet|pending|open)?$/i

/**
 * True for a column whose heading says in whatever words when a request came, or when it was answered, and whose cells
 * are days, all that say anything.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsDays = (which: keyof typeof headingsOfDays, heading: string, texts: readonly string[]): boolean => {
  if (!headsDays(which, heading)) return false
  const said = texts.map((text) => text.slice(0, 100).trim()).filter((text) => !blank.test(text))
  return said.length > 0 && said.every((text) => dayOf(text) !== null)
}
