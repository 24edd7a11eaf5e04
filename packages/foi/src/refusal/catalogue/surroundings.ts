import { frozen } from '@imt/core'
import type { CallRule } from '@imt/core'
import { act, caseStudies, letters, scottishRegulations, writing } from './citations.js'

type SurroundingsCode =
  | 'law-not-modelled'
  | 'published-stale'
  | 'published-inconsistent'
  | 'link-not-exact'
  | 'link-covers-part'
  | 'link-not-reachable'
  | 'routes-stale'
  | 'hidden-data'
  | 'attachment-unread'
  | 'decision-not-a-persons'

/** What is said of pages that a notice points to, and of what goes out or came in with it. */
export const surroundings: { readonly [N in SurroundingsCode]: CallRule<`foi/${N}`> } = /* @__PURE__ */ frozen({
  'published-stale': {
    code: 'foi/published-stale',
    level: 'warning',
    band: 'accuracy',
    summary: 'The published answer is about another period than the question.',
    explain:
      "Section 21 is relied on, and the page answers for another year or month than was asked about. Last year's figure is not what was asked for, however like it is. Give the figure for the period, or refuse it under its own provision.",
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  'published-inconsistent': {
    code: 'foi/published-inconsistent',
    level: 'warning',
    band: 'accuracy',
    summary: 'What is published there is known to have faults.',
    explain:
      'The answer sends the applicant to a page whose faults are known: a total that is not the sum of its parts, a cell still to be confirmed. Checking the page with "imt check" is one way to know. Mend the page before the letter goes out, or give the right answer in the letter.',
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  'link-not-exact': {
    code: 'foi/link-not-exact',
    level: 'warning',
    band: 'usefulness',
    summary: 'The place of a published answer is not given exactly.',
    explain:
      'Section 21 is relied on without a link, with one that is no address of the web, with the front page of a site, without the place on the page, or with a link that is not said to have been opened. What the applicant cannot find is not reasonably accessible. Give the page, the heading or row on it, and the day on which it was looked at.',
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  'link-covers-part': {
    code: 'foi/link-covers-part',
    level: 'warning',
    band: 'usefulness',
    summary: 'The published answer covers a part of the question.',
    explain:
      'The page answers less than was asked, and section 21 reaches no further than the page. The rest is left without an answer. Give the rest in the letter, or refuse it under a provision of its own.',
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  'link-not-reachable': {
    code: 'foi/link-not-reachable',
    level: 'warning',
    band: 'usefulness',
    summary: 'This applicant cannot get at the published answer.',
    explain:
      'Whether information is accessible depends on who asks: somebody in prison, without a connection, or who cannot use the form it is in, is not helped by a link. Send a copy.',
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  'routes-stale': {
    code: 'foi/routes-stale',
    level: 'note',
    band: 'usefulness',
    summary: 'A route for complaints looks out of date.',
    explain:
      'The particulars for a review or a complaint hold a fax number, an address of the regulator from the old government mail domain, or a page of its former site. An applicant who is sent there loses time that the limits count. Look up how the regulator takes complaints today.',
    citation: [act('17', 's.17(7)')],
    reportedBy: letters,
  },
  'hidden-data': {
    code: 'foi/hidden-data',
    level: 'warning',
    band: 'disclosure',
    summary: 'A spreadsheet goes out without a check for hidden data.',
    explain:
      'A workbook is attached and nothing says that it was looked through. Hidden sheets and rows, pivot caches and comments have given away the records of thousands of people. Inspect the file, or send the visible cells as CSV.',
    citation: [caseStudies],
    reportedBy: letters,
  },
  'attachment-unread': {
    code: 'foi/attachment-unread',
    level: 'warning',
    band: 'validity',
    summary: 'Questions in an attachment have not been read.',
    explain:
      'A file came with the request and is marked as not read. A request in writing is all of its text, wherever it stands; a question in the attachment is due with the others. Open the file and add its questions.',
    citation: [act('8', 's.8(1)(c)')],
    reportedBy: letters,
  },
  'law-not-modelled': {
    code: 'foi/law-not-modelled',
    level: 'note',
    band: 'validity',
    summary: 'The notice is under a law that is not modelled here: it was held to none.',
    explain:
      'The Environmental Information (Scotland) Regulations 2004 have exceptions, times and a regulator of their own. A notice under them is told apart by its words, read, and held neither to the Regulations for the rest of the United Kingdom nor to the Scottish Act. Check it by its own law.',
    citation: [scottishRegulations],
    reportedBy: letters,
  },
  'decision-not-a-persons': {
    code: 'foi/decision-not-a-persons',
    level: 'note',
    band: 'usefulness',
    summary: 'Nothing says who decided.',
    explain:
      'The notice names nobody who took the decision. Software may propose a letter; the decision is that of a person who can be asked about it on review. Record the post.',
    citation: [writing],
    reportedBy: letters,
  },
})
