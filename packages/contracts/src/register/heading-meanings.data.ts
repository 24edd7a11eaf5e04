/** What a word of a heading speaks of. */
export type Meaning =
  | 'contract'
  | 'stage'
  | 'date'
  | 'begin'
  | 'finish'
  | 'terminating'
  | 'until'
  | 'utmost'
  | 'extension'
  | 'renewals'
  | 'extended'
  | 'revised'
  | 'can'
  | 'exists'
  | 'agreed'
  | 'taken'
  | 'break'
  | 'clause'
  | 'detail'
  | 'sealed'
  | 'grouping'
  | 'including'
  | 'any'
  | 'excluding'
  | 'vat'
  | 'now'
  | 'most'
  | 'last'
  | 'price'
  | 'year'
  | 'every'
  | 'sum'
  | 'fee'
  | 'whole'
  | 'total'
  | 'kind'
  | 'estimated'
  | 'pounds'
  | 'award'
  | 'decision'
  | 'signing'
  | 'by'
  | 'parties'
  | 'length'
  | 'unit'
  | 'count'
  | 'notice'
  | 'leaving'
  | 'written'
  | 'required'
  | 'review'
  | 'renewal'
  | 'renews'
  | 'self'
  | 'roll'
  | 'next'
  | 'earliest'
  | 'role'
  | 'sponsor'
  | 'person'
  | 'post'
  | 'responsible'
  | 'department'
  | 'reference'
  | 'registration'
  | 'unique'
  | 'name'
  | 'named'
  | 'requirement'
  | 'aim'
  | 'thing'
  | 'purpose'
  | 'what'
  | 'supplier'
  | 'maker'
  | 'company'
  | 'firm'
  | 'incumbent'
  | 'chosen'
  | 'main'
  | 'buying'
  | 'method'
  | 'category'
  | 'status'
  | 'standing'
  | 'record'
  | 'framework'
  | 'scheme'
  | 'link'
  | 'again'
  | 'support'
  | 'used'
  | 'available'

/**
 * Words of headings by what they speak of. Seen in registers, exports and data dictionaries of the NHS Business
 * Services Authority, Norfolk County Council, the London Legacy Development Corporation, ProContract's help and
 * requests under the Freedom of Information Act; the others by general use (not verified).
 */
export const meaningsOfWords: { readonly [M in Meaning]: string } = {
  contract:
    'contract|contracts|cont|contractual|contracted|contracting|agreement|agreements|deal|arrangement|contr|ctr|agrmt',
  stage:
    'current|effective|initial|original|actual|planned|scheduled|present|core|first|live|service|services|system|call-off|order|due|operational|confirmed|fixed|new|today|validity|valid',
  date: 'date|dates|dt|day|on|datetime|when',
  begin:
    'start|starts|started|starting|begin|begins|beginning|began|commence|commences|commenced|commencing|commencement|inception|effective|from|comm|startdate|go-live|live-date|strt',
  finish:
    'end|ends|ended|ending|expiry|expire|expires|expired|expiring|expiration|finish|finishes|terminates|lapses|ceases|concludes|completion|completes|enddate|exp|close|closes',
  terminating: 'termination|terminates',
  until: 'to|until|till',
  utmost: 'maximum|max|latest|ultimate|furthest|longest|possible|poss|potential|fully|absolute|optional|final|last',
  extension:
    'extension|extensions|extend|extensible|extendable|option|options|opt|opts|ext|exts|extn|extns|optional-extension',
  renewals: 'renewals',
  extended: 'extended',
  revised: 'revised|amended|updated|varied|new',
  can: 'may|can|could',
  exists: 'there|has|have|does|any-provision',
  agreed: 'agreed|approved|granted',
  taken: 'taken|exercised|applied|invoked|activated|used|agreed|approved|granted|in-place',
  break: 'break|breaks',
  clause: 'clause|clauses|point|points',
  detail: 'details|detail|provision|provisions|rights|right|terms|opportunity|scope|basis|arrangement|arrangements',
  sealed: 'sealed|sealing',
  grouping: 'group|grouping|family',
  including: 'including|include|includes|incl|inc|inclusive|with|plus|after',
  any: 'if|all|any|every|both',
  excluding: 'excluding|exclude|excl|exc|exclusive|without|before|ex|net|not',
  vat: 'vat|tax',
  now: 'current|present',
  most: 'maximum|max',
  last: 'latest|last|maximum|max|final|furthest',
  price: 'value|values|cost|costs|price|amount|worth|tcv|total|val|amt',
  year: 'annual|ann|annualised|annualized|annually|yearly|per-annum|pa|per-year',
  every: 'each|per|average|avg|mean',
  sum: 'value|values|cost|costs|price|spend|worth|amount|sum|tcv|expenditure|commitment|val|amt',
  fee: 'charge|charges|fee|fees|payment|payments|subscription',
  whole: 'total|whole|life|lifetime|full|overall|over|aggregate|whole-life|tcv|tot',
  total: 'total|tot',
  kind: 'revenue|recurring|agreed|capital',
  estimated: 'estimated|estimate|est|approx|approximate|approximately|anticipated|expected|projected|indicative',
  pounds: '£|gbp|sterling',
  award: 'award|awarded',
  decision: 'decision|decided',
  signing: 'signed|signature|signing|executed|execution|countersigned',
  by: 'by',
  parties: 'parties|party',
  length: 'term|duration|length|period',
  unit: 'days|weeks|wks|months|mths|years|yrs|day|month|m',
  count: 'number-of',
  notice: 'notice',
  leaving: 'terminate|termination|cancel|cancellation|exit|leave|withdraw|quit',
  written: 'written|prior|advance',
  required: 'required|needed|given|minimum|min|give|serve|reqd|req',
  review: 'review|reviewed|reviews',
  renewal: 'renewal|renew|renewing|renewed',
  renews: 'renews|auto-renews',
  self: 'auto|automatic|automatically|rolling|rollover|evergreen|rolls|self-renewing',
  roll: 'roll|rolls|over',
  next: 'next|annual-review|upcoming|forthcoming',
  earliest: 'earliest',
  role: 'manager|owner|lead|officer|director|sponsor|holder|administrator|commissioner|head',
  sponsor: 'sponsor|sro',
  person: 'person|contact',
  post: 'role|post|job|position|title|job-title',
  responsible: 'responsible|accountable|senior|sro|budget|business|category|commercial|operational-lead|trust',
  department: 'department',
  reference: 'ref|reference|references|number|no|num|nr|id|identifier|code|uid|urn|purchase-order|crn|ppon|duns',
  registration: 'registration|registered|reg|companies-house|charity|ppon|crn|duns',
  unique:
    'unique|internal|local|legal|project|tender|our|procurement|pin|dn|atamis|po|uid|urn|identifier|fts|purchase-order',
  name: 'title|titles|name|names|heading|subject|nature|description|descriptions|detail|details|summary|scope|purpose|overview|short|brief|type-of|kind-of|desc|nm',
  named: 'title|titles|subject|description|descriptions|details|purpose|scope|desc',
  requirement:
    'requirement|requirements|project|scheme|schemes|provision|provided|supplied|procured|commissioned|purchased|covered|covers|provides|goods|works',
  aim: 'requirement|requirements|scheme|schemes|project|provision|provided|supplied|procured|commissioned|purchased|covered|goods|works',
  thing: 'systems|products|product|software|solution|item|items|application|goods|works|service|services|system',
  purpose: 'purpose|for|covers|provides|relates-to|cover',
  what: 'what',
  supplier:
    'supplier|suppliers|vendor|vendors|contractor|contractors|provider|providers|bidder|bidders|tenderer|counterparty|reseller|supp|suppl',
  maker: 'manufacturer',
  company: 'company|companies|organisation|organization|firm|account|trading|entity',
  firm: 'company|companies|firm|trading|account',
  incumbent: 'incumbent',
  chosen: 'awarded|successful|appointed|winning|selected|preferred|incumbent|contracted|main|current',
  main: 'main|primary|prime|principal',
  buying:
    'procurement|procured|tender|tendering|tendered|sourcing|sourced|purchase|purchased|purchasing|buying|bought|competition|psr|award|awarded|market',
  method: 'method|route|process|procedure|approach|type|mechanism|how|via',
  category: 'category|classification|commodity|categorisation',
  status: 'status|state',
  standing: 'live|active',
  record: 'record|register|entry|log',
  framework: 'framework|frameworks|dps',
  scheme: 'ccs|nhs|sbs',
  link: 'link|url|uri|hyperlink|weblink',
  again: 're-procurement|reprocurement|retender|re-tender|retendering|recommissioning|re-commissioning|re-let|relet',
  support: 'software|hardware|it|ict|support|maintenance|licence|licences|license|hosting|managed',
  used: 'used|followed|undertaken|applied|adopted',
  available:
    'available|avail|poss|permitted|allowed|allowable|remaining-not|further|additional|possible|potential|max|maximum',
}
