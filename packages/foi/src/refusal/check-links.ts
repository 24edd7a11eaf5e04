import { sayOf, type RefusalDraft } from './finding.js'
import { isLink } from './link.js'
import type { NoticeAnswer } from './notice.js'

/** What is said of information that nobody is to have. */
// bound: 400,000 characters, by linesOf; each match is of 80 at most
const keepsBack =
  /\b(?:will|can|shall|cannot|could|should|must) ?(?:not|never)? (?:therefore )?be (?:released|disclosed|made public|shared)\b|\bcommercially (?:sensitive|confidential)\b|\b(?:is|are|being|remains?) confidential\b|\b(?:would|could|might) (?:\w+ ){0,3}(?:prejudice|harm|damage|endanger)\b/i
const isElsewhere =
  /\b(?:available|accessible|publish(?:ed|es)?|published|website|web ?site|online|obtain(?:ed|able)?|found (?:at|on|in)|on request from|publication scheme|inspect(?:ed|ion)?)\b/i

/** What is amiss with section 21: the place of what is published, and whether it is of what is published. */
export const linkFindings = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const { link, question, outcome } = answer
  const isUnread = answer.unread?.includes('link') === true
  if (outcome !== 'accessibleElsewhere') return []
  const findings: RefusalDraft[] = []
  const name = `Question ${question}`
  const say = sayOf(answer, index)
  if (link === undefined && keepsBack.test(answer.text) && !isElsewhere.test(answer.text))
    findings.push(
      say(
        's21-for-withheld',
        ['provisions'],
        `Check ${name.toLowerCase()}: section 21 is for what the applicant can reach, and the words keep it back. Give the place of what is published, and another exemption with its reasons for what is withheld`,
        { level: 'note' },
      ),
    )
  if (link === undefined && isUnread)
    return [
      ...findings,
      say(
        'link-not-exact',
        ['link'],
        `Check ${name.toLowerCase()}: section 21 is relied on and no address was found in the words. Give the address and the place on the page of exactly this answer`,
        { level: 'note' },
      ),
    ]
  if (link === undefined)
    return [
      ...findings,
      say(
        'link-not-exact',
        ['link'],
        `${name}: section 21 is relied on and no place is given. Give the address and the place on the page of exactly this answer`,
      ),
    ]
  const vague = !isLink(link.url)
    ? 'is not the address of a page on the web (http or https), and is written as text, not as a link'
    : /^https?:\/\/[^/]+\/?$/i.test(link.url) || (!isUnread && (link.place ?? '').trim() === '')
      ? 'does not lead to exactly this answer'
      : undefined
  if (vague !== undefined)
    findings.push(say('link-not-exact', ['link'], `${name}: ${link.url} ${vague}. Give the page and the place on it`))
  if (link.checkedOn === undefined && !isUnread)
    findings.push(
      say(
        'link-not-exact',
        ['link', 'checkedOn'],
        `${name}: nothing says when ${link.url} was last looked at. Open it before the notice goes out`,
      ),
    )
  if (link.covers === 'part')
    findings.push(
      say(
        'link-covers-part',
        ['link'],
        `${name}: the page answers a part of the question. Give the rest, or refuse it under its own provision`,
      ),
    )
  if (link.reachable === false)
    findings.push(say('link-not-reachable', ['link'], `${name}: this applicant cannot get at the page. Send a copy`))
  if (link.period !== undefined && link.period.published !== link.period.asked)
    findings.push(
      say(
        'published-stale',
        ['link', 'period'],
        `${name}: the page is about ${link.period.published}, the question about ${link.period.asked}. Section 21 cannot answer another period`,
      ),
    )
  if ((link.faults ?? []).length > 0)
    findings.push(
      say(
        'published-inconsistent',
        ['link', 'faults'],
        `${name}: what is published there has faults (${(link.faults ?? []).join('; ')}). Put the page right first, or give the right answer here`,
      ),
    )
  return findings
}
