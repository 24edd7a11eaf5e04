import type { ColumnNames } from '@imt/core'
import { ofStaff } from './of-staff.js'

/** What a log states of a request. */
export type Field =
  | 'reference'
  | 'receivedOn'
  | 'firstWorkingDay'
  | 'respondedOn'
  | 'publishedOn'
  | 'dueOn'
  | 'onTime'
  | 'title'
  | 'category'
  | 'regime'
  | 'request'
  | 'response'
  | 'outcome'
  | 'status'
  | 'provisions'
  | 'publicInterest'
  | 'attachments'
  | 'authority'
  | 'requesterType'

/**
 * The headings under which logs publish each field: seen in logs of trusts and councils and in exports of case systems.
 */
export const columns: ColumnNames<Field> = {
  reference: [
    'Reference',
    'Reference number',
    'Ref',
    'FOI reference',
    'Request ID',
    'Case number',
    /^(?:our |internal |case |request |enquiry |application |record |unique |eir |foir? |file\/request |disclosure |log )*(?:reference|ref|id|number|no|identifier)\.?(?: number)?$/i,
    'case_id',
    'URN',
    'Unique reference number',
    /^foir? (?:ref(?:erence)?|number|id|request reference)$/i,
    'foir',
  ],
  receivedOn: [
    'Date received',
    'Received',
    'Request date',
    'Date of request',
    'Date of receipt',
    /^(?:date )?(?:request )?(?:received|rec['’]?d|requested)(?: on| date)?$/i,
    /^request date$/i,
    /^(?:date )?(?:asked|submitted|made)(?: on)$|^date (?:asked|submitted)$/i,
    /^date (?:of )?(?:request|receipt)(?: received)?$/i,
    /^date (?:the )?(?:foi |eir )?(?:request|application|enquiry) (?:was )?(?:received|made|submitted)$/i,
    /^receipt date$/i,
    /^date in$/i,
    // Logs that give months only: Medway, Maidstone and Tunbridge Wells (reference/foi/disclosure-logs.md).
    /^month (?:received|of (?:request|receipt))$/i,
    // Plain words, as pages for the public have them (not verified).
    /^(?:when )?(?:it |the request |this )?came in$|^when (?:it |the request |we )?(?:was )?(?:asked|received|made|sent in|got)(?: (?:it|the request))?$/i,
  ],
  firstWorkingDay: [
    'First working day',
    /^(?:first|1st) working day(?: after receipt)?$/i,
    /^(?:working )?day (?:1|one)$/i,
  ],
  respondedOn: [
    'Date of response',
    'Date responded',
    'Response date',
    'Date closed',
    'Date completed',
    'Date answered',
    'Date sent',
    /^(?:completion|closure|closed|closing|reply|answer|issue) date$/i,
    /^date (?:request )?(?:replied(?: to)?|responded(?: to)?|completed|answered|closed|sent|issued|disclosed)$/i,
    /^date (?:of )?(?:the )?(?:our )?(?:final |full |substantive )?(?:response|reply|decision|answer|closure|completion|disclosure)(?: (?:was )?(?:sent|issued))?$/i,
    /^date (?:the )?(?:response|reply|answer) (?:was )?(?:sent|issued|given)$/i,
    /^(?:responded|replied|answered|closed|completed|issued)(?: (?:on|date))?$/i,
    /^(?:(?:final|full|substantive|our) )?(?:response|reply|answer) (?:date|sent(?: on| date)?|issued(?: on| date)?)$/i,
    /^month (?:responded|answered|closed|of (?:response|reply|answer))$/i,
    /^date out$/i,
    /^when (?:we |it |the answer )?(?:was )?(?:answered|replied|responded|closed|sent out|sent|completed)(?: (?:it|to it))?$/i,
    'date_completed',
  ],
  publishedOn: [
    'Date published',
    'Publication date',
    /^(?:date )?(?:published|released)(?: date| on)?$/i,
    /^publication date$/i,
    /^response published$/i,
    'datepublished',
    'publish_in_the_disclosure_log_date',
  ],
  dueOn: [
    'Date due',
    'Due date',
    'Deadline',
    'Target date',
    /^(?:response |date )?due(?: date| on| by)?$/i,
    /^(?:target|(?:external |statutory )?deadline)(?: date)?$/i,
    /^(?:20|twenty|20th|twentieth) (?:working )?day(?: deadline| date)?$/i,
  ],
  // "Deadlines met": APHA's data set (reference/foi/disclosure-logs.md). "On time?": registers (not verified).
  onTime: [
    'Answered in time',
    'Within 20 working days',
    'Deadline met',
    /^(?:answered |responded |replied |closed |completed )?(?:on|in|within) ?(?:time|(?:20|twenty) (?:working )?days|timescales?|(?:the )?(?:deadline|statutory (?:time|deadline|timescale)|target))\??$/i,
    /^(?:deadlines?|targets?|timescales?) (?:met|achieved)\??$|^met (?:deadline|target|timescale)s?\??$/i,
  ],
  title: [
    'Subject',
    'Title',
    'Summary',
    'Topic',
    'Description',
    'Summary of request',
    /^(?:request |case |foi |brief |short )?(?:title|subject(?: matter)?|summary|description|topic)$/i,
    // "Summary of request", "Topic": disclosure logs of trusts (measured/reading.md, F2; measured/foi.md, F17).
    /^(?:brief |short )?(?:summary|description|subject(?: matter)?|title|topic|nature|outline) of (?:the )?(?:foi |foia |eir )?(?:request|enquiry|information requested)$/i,
    /^(?:request|foi) (?:subject matter|topic)$/i,
    /^document title$/i,
    'case_label',
  ],
  category: ['Category', 'Theme', /^(?:request )?(?:category|theme)$/i, 'keywords'],
  regime: [
    'Legislation',
    'Type of request',
    /^(?:regulations?|legislation|regime|act|law)(?: applied| used)?$/i,
    /^(?:request |case |enquiry )?type(?: of (?:request|case|enquiry))?$/i,
    /^category of (?:request|case)$/i,
  ],
  request: [
    'Request',
    'Details of request',
    'Information requested',
    /^(?:foi )?request(?: text| extract| details)?$/i,
    /^details of (?:the )?(?:request|enquiry)$/i,
    /^(?:you asked|questions?|information requested)$/i,
    /^what (?:was|you|the applicant) (?:requested|asked(?: for)?)$/i,
    'requestbody',
    'details',
  ],
  response: [
    'Response',
    'Information released',
    /^(?:our |trust )?response(?: text| details)?$/i,
    /^details of (?:the )?response$/i,
    /^(?:we answered|response sent|information (?:released|provided|supplied|disclosed))$/i,
    'responsebody',
  ],
  outcome: [
    'Outcome',
    'Decision',
    'Result',
    /^(?:(?:request|response|final|foi|disclosure|case) )?(?:outcome|decision|result)$/i,
    /^what (?:we|was|the trust) (?:did|done|decided|released|gave|given|disclosed)$|^our decision$/i,
    /^(?:outcome|decision|result) of (?:the )?(?:foi )?(?:request|response|case)$/i,
    // "Disclosed in full, in part or refused"
    /^(?:disclosed|granted|released|provided|supplied)\b.{0,20}\b(?:full|part)\b.{0,40}$|^(?:full|fully)(?:,| or|\/).{0,20}\bpart.{0,40}$/i,
  ],
  status: [
    'Status',
    'Progress',
    'described_state',
    'calculated_state',
    'display_status',
    /^(?:(?:current|request|case|enquiry|foi|eir) )?(?:status|progress|state)(?: (?:description|desc|name))?$/i,
  ],
  provisions: [
    'Exemptions applied',
    'Exemptions',
    'Exceptions',
    'Reason for refusal',
    'Sections applied',
    // "Exemption/Exception": logs under several laws (measured/foi.md, F9).
    /^(?:exemptions?|exceptions?|exemption\(s\)|exception\(s\))(?: ?(?:\/|&|and|or|and\/or) ?(?:exemptions?|exceptions?))?(?: (?:applied|used|cited|engaged|claimed|relied (?:on|upon)))?$/i,
    // "Refusal reason": the case system of the Ministry of Justice.
    /^refusal reasons?$/i,
    /^reasons? for (?:refusal|withholding|exemption|non-?disclosure)$/i,
    /^why (?:(?:we|it|this|information|some|all|any|part|of|was|were) ){0,5}(?:withheld|refused|not (?:released|disclosed|given))(?: (?:it|this|information|any of it|part of it))?$/i,
    /^sections? (?:applied|used|cited|engaged|relied (?:on|upon))$/i,
  ],
  publicInterest: [/^(?:pit|public interest)\b.*$/i],
  attachments: ['Attachments', 'Documents', /^(?:attachments?|documents?)(?: \d)?$/i],
  // WhatDoTheyKnow (github.com/data-to-insight/foi-csc-scrape-tool, foi_requests_summary.csv).
  authority: ['Authority', 'Public body', /^(?:public )?(?:authority|body)(?: name)?$/i],
  requesterType: ['Requester type', 'Type of applicant', /^(?:requester|applicant|requestor) (?:type|category)$/i],
}
/**
 * The headings of the day on which a request was put on record: often later than it came, and taken for that day only
 * where no column says when it was received.
 */
export const recordedOn: readonly (string | RegExp)[] = [
  /^date (?:logged|opened|raised)$|^log(?:ged)? date$|^(?:logged|opened|raised)(?: on)?$/i,
  'datecreated',
  'time_created',
  'created_at',
]

/** Columns that name people: known, and never read. */
export const personal: readonly RegExp[] = [
  /^(?:full )?(?:name|requester|requestor|applicant|enquirer|correspondent|customer|complainant)(?:'s)?(?: (?:full )?name)?$/i,
  /^(?:name of )?(?:the )?(?:requester|requestor|applicant|enquirer|correspondent|customer)(?:'s)? (?:e-?mail|address|details|organisation|company|contact)$/i,
  /^name of (?:the )?(?:requester|requestor|applicant|enquirer|correspondent|customer)$/i,
  /^(?:requested|submitted|asked|made|received) (?:by|from)$/i,
  /^who (?:asked|applied|made|sent|submitted|requested)(?: .{1,40})?$/i,
  /^(?:organi[sz]ation|company|employer)(?: name)?$/i,
  /^(?:e-?mail|e-?mail address|telephone|contact(?: (?:details|name|person|number|e-?mail|telephone))?)$/i,
  /^(?:first|last|middle|given|family) ?names?$|^(?:forenames?|surname|initials|salutation|sender|from)$/i,
  /^(?:home |postal |correspondence |requester(?:'s)? )?(?:address|post ?code)$/i,
  ofStaff,
]
