/** What a sentence of a request does. */
export type SentenceKind =
  /** It asks for information. */
  | 'asks'
  /** It says that what is asked follows. */
  | 'lead'
  /** It says more of the question before it: what it covers, how to break it down. */
  | 'detail'
  /** It says by when. */
  | 'deadline'
  /** It says how, or where to, or what to do if the request is not clear. */
  | 'delivery'
  | 'other'

const questionMark = /[?？؟;]["”’')\]]{0,2}\s*$/u
const greekOrAsian = /[？؟]/
/** Words with which an item of a list asks. */
const begins =
  /^(?:(?:and|also|so|then|next|finally|additionally|in addition|if (?:so|yes|not|no|applicable)|when)[,:]? ){0,2}(?:how|what|which|who|whose|whom|when|where|why|please|kindly|could|can|would|will|do|does|did|is|are|was|were|has|have|had|should|provide|supply|list|state|confirm|name|specify|describe|explain|give|tell|detail|indicate|advise|identify|disclose|set out|outline|break down)\b/i
const welsh =
  /^(?:faint|sawl|beth|pa|pwy|pryd|ble|sut|pam|a yw|a oes|oes|ydych|rhowch|darparwch|anfonwch|nodwch|cadarnhewch|rhestrwch|eglurwch|os gwelwch yn dda|a fyddech|a allwch)\b|\b(?:hoffwn (?:wybod|gael|ofyn)|gofynnaf am|rwy'n gofyn|rwy’n gofyn|a fyddech cystal)\b/i
/** Words with which a sentence in running text asks, with no question mark. */
const requests =
  /\b(?:please(?: could| can| would| will)?(?: you)?(?: also)? (?:provide|supply|send|give|list|state|confirm|tell|specify|advise|disclose|detail|include|indicate|share|name|identify|let (?:me|us)|forward|release|e-?mail|answer|outline|set out|explain|describe|complete|fill)|(?:i|we)(?:['’]d| would| should)(?: also| therefore)? (?:like|be (?:very )?grateful|appreciate|wish|be interested)|(?:i|we) (?:also |hereby |therefore |now |formally )?(?:request|ask|seek|require|want|wish|need)\b|(?:i|we)(?: am|['’]m| are|['’]re) (?:also )?(?:requesting|seeking|asking|interested|looking for|after)|(?:could|can|would|will) you\b|grateful (?:for|if|to receive)|under (?:the )?(?:freedom of information|foi)[^.?!]{0,60}\b(?:request|ask|like)|to ask for|to request|my (?:foi |freedom of information )?(?:request|question|query|enquiry) is (?:for|how|what|which|who|when|where|why|whether)\b|and (?:need|want|wish) (?:to (?:know|see|have)|my|a copy|copies|the (?!(?:data|information|answers?|response|figures|above|following)\b))|\bsend (?:me|us)\b|(?:making|make|submitting|submit) (?:a|an) (?:[\w-]{1,20} ){0,4}request for (?!(?:all )?(?:the |any )?(?:information|following)\b))/i
const bareRequest =
  /^(?:please )?(?:(?:send|release|forward|share|show)(?= (?:me|us)\b)|let (?:me|us) (?:know|have|see)|provide|supply|list|state|confirm|name|specify|describe|explain|give|tell|detail|indicate|advise|identify|disclose|outline)\b/i

/** What is asked for, named and no more: "Details of any contract for hosting". */
const phraseRequest =
  /^(?:(?:full )?details?|(?:a )?cop(?:y|ies)|(?:a |the )?(?:full |complete |current )?(?:list|breakdown|names?)|(?:the )?(?:total |annual )?(?:number|amount|cost|value|spend)|(?:any|all) (?:correspondence|e-?mails|documents|records|contracts|reports)) (?:of|on|about|between|relating to|regarding|concerning|for)\b/i
/** With such a verb it says something, and asks for nothing. */
const says = /\b(?:is|are|was|were|will|can|may|has|have|should|do|does)\b/i

// bound: 1,201 characters, by sentenceKind
const leads =
  /:\s*$|\b(?:the )?following(?: (?:information|questions?|details|data|points|items|documents|records?|requests?|areas?|tables?|forms?|grids?|templates?|questionnaires?|spreadsheets?)){0,2}(?: (?:about|on|for|regarding|relating to|concerning|under|from)\b[^.?!]{0,120})?[.:]?\s*$|\bas follows\b|\b(?:questions?|information|details|request|points)\b[^.?!]{0,60}\b(?:below|overleaf|attached|underneath)\b[.:]?\s*$/i
const deadlineWords =
  /\b(?:20|twenty)[ -](?:\(\w{2,6}\) )?(?:working|business|calendar)?[ -]?days?\b|\bworking days\b|\b(?:statutory|legal|20.day) (?:deadline|time ?(?:limit|scale|frame)|period)\b|\b(?:by|before|no later than|not later than|within|in) (?:the )?(?:close of (?:business|play)|cob\b|eod\b|end of (?:the )?(?:day|week|month)|(?:next )?(?:mon|tues|wednes|thurs|fri)day|\d{1,2}(?:st|nd|rd|th)?[ /.-]|\d{1,3} (?:hours|days|weeks)|(?:two|three|four|seven|ten|fourteen) (?:hours|days|weeks))|\bas soon as (?:possible|you can)\b|\basap\b|\burgent(?:ly)?\b|\b20 diwrnod gwaith\b/i
const answering =
  /\b(?:respon(?:d|se|ses)|repl(?:y|ies)|hear|hearing|receiv(?:e|ing)|answers?|expect|look(?:ing)? forward|return|get back|deal with|comply|provide (?:this|the|me|it|your)|send (?:this|the|it|me)|need (?:this|it|the)|(?:have|get) (?:this|it|that|the (?:information|answers?|data|response)|an answer|everything)|acknowledg\w*|ateb)\b/i
const delivery =
  /\b(?:electronic(?:ally)?(?: form(?:at)?)?|excel|spreadsheet|csv|word document|pdf|machine.readable|(?:by|via) (?:e-?mail|post|return)|hard copy|format|in writing)\b/i
const everyDelivery = new RegExp(delivery.source, 'gi')
const deliveryVerb =
  /\b(?:provide|send|supply|suppl(?:y|ied)|respond|reply|receive|return|prefer(?:red|ably)?|forward|format|answer)\b/i
// bound: 1,201 characters, by sentenceKind; 4,000 in warnings
const contact =
  /\b(?:contact me|(?:have|get|send|receive|expect) (?:me )?an? (?:acknowledge?ment|receipt|confirmation of receipt|reference number|case number)|get in touch|clarif(?:y|ication)|acknowledge (?:receipt|this|my)|confirm (?:receipt|that you have received|you have received|(?:this|my) request)|any (?:questions|queries|problems)|do not hesitate|don['’]t hesitate|section 16|advice and assistance|advise and assist|refine|redact(?:ed|ions?)?|(?:if|where) (?:you|the|any|some|part|parts|this|my|it)\b[^.?!]{0,80}\b(?:rely|relies|exempt\w*|withhold|withheld|refus\w+|exceed\w*|cost limit|not hold|unable)|should you|(?:send|post|reply|e-?mail|write) (?:it |this |them |the (?:response|reply|information|answers?) )?(?:back )?to (?:me|us|the (?:following )?(?:address|e-?mail)|this (?:address|e-?mail)|my\b|[\w.+-]{1,64}@))/i
/** Of what is wished, this is put as a question. */
const receipt =
  /\b(?:acknowledge|(?:have|get|send|receive|expect) (?:me )?an? (?:acknowledge?ment|receipt|confirmation of receipt|reference number|case number)|confirm (?:receipt|that you have received|(?:this|my) request)|get in touch|contact me|(?:send|e-?mail) (?:it|this|the (?:response|reply|answer))|(?:reply|write) to)\b/i
const detail =
  /^(?:please )?(?:(?:can|could|would) you (?:please )?)?(?:break(?:ing)? (?:this|it|these|them|the \w+)? ?down|(?:provide|give|show) (?:a|the|this|it|these)? ?(?:breakdown|broken down)|split (?:this|it|them|by)|include|exclude|do not include|this (?:should|would|may|can|includes?|could|means|covers?)|these (?:should|may|include)|by ["“'‘]|for (?:clarity|the avoidance|the purposes?|example|instance)|where (?:possible|available|applicable|relevant)|if (?:possible|available|this is not)|e\.g|i\.e|note(?: that|:)|n\.?b\.?\b|that is|namely|such as|including|excluding|(?:i am|i['’]m|we are) (?:only|particularly|specifically|not) (?:interested|looking|asking|referring))/i
/** What is wished is no information. */
const courtesies =
  /^(?:i|we)(?:['’]d| would)? (?:want|wish|like|need) to (?:thank|complain|apologi[sz]e|express|explain|start by|begin by|stress|emphasi[sz]e|add that|point out|make (?:it )?clear)\b/i
const openings =
  /^(?:dear|annwyl|hello|hi|good (?:morning|afternoon)|to whom)\b|^(?:thank(?:s| you)|diolch|many thanks|i hope|apologies|sorry)\b|^(?:i am|i['’]m|my name is|we are) (?!requesting|seeking|asking|interested|writing|looking)|^this is (?:a|an) (?:request|foi|freedom)|^foi request\b/i
/** Words of asking itself: what is left without them is what is asked. */
const ofAsking =
  /\b(?:please|could|can|would|will|you|your|kindly|provide|supply|send|give|tell|answer|answers|respond|response|me|us|let|able|treat|consider|with|to|the|a|an|of|for|on|in|at|from|by|about|regarding|i|we|am|are|is|was|be|it|this|that|these|those|my|our|like|want|wish|need|request|requests|requesting|requested|ask|asking|seek|seeking|receive|know|writing|write|make|making|submit|following|follows|as|below|questions?|information|info|details|data|points|items|documents|records|under|freedom|act|foi|foia|eir|environmental|regulations?|2000|2004|section|rights?|hold|held|holds|organisation|trust|hospitals?|council|authority|nhs|body|and|or|also|all|any|each|grateful|if|so|should|state|confirm|list|relating|relation|concerning|regard|access|hereby|therefore|formally|obtain|copy|copies|letter|e-?mail|accordance|pursuant|subject|questionnaire|complete|attached|below|here|hi|hello|dear)\b/gi

/** True where a text says that something is asked and nothing of what. */
export const isBare = (text: string): boolean => {
  // "For each" says how the answers are wanted, and IT is no pronoun.
  if (/\b(?:for|in) (?:each|every)\b/i.test(text)) return false
  // What is held about somebody is asked for by that alone.
  if (/\b(?:about|on|relating to|concerning|regarding) (?:me|myself)\b/i.test(text)) return false
  const rest = text
    .slice(0, 600)
    .replaceAll(/\b(?:IT|I\.T\.)(?!\p{L})/gu, 'technology')
    .replace(ofAsking, ' ')
  return !/\p{L}{3,}|\b[A-Z]{2,}\b|\d{2}/u.test(rest)
}

/** True for what asks in running text by its first words alone, or only names what is asked for. */
const asksByName = (text: string): boolean =>
  !openings.test(text) && (bareRequest.test(text) || welsh.test(text) || (phraseRequest.test(text) && !says.test(text)))

/**
 * Returns what a sentence of a request does.
 *
 * @param given - the sentence, or an item of a list; only its first and last 600 characters are looked at
 */
export const sentenceKind = (given: string): SentenceKind => {
  const text = (given.length > 1200 ? `${given.slice(0, 600)} ${given.slice(-600)}` : given).replace(/\s+/g, ' ').trim()
  const hasMark = questionMark.test(text) && (!text.endsWith(';') || greekOrAsian.test(text))
  const isDeadline = deadlineWords.test(text) && answering.test(text)
  if (isDeadline && !(hasMark && /^(?:how many|what (?:percentage|proportion|number)|on how many)\b/i.test(text)))
    return 'deadline'
  if (contact.test(text) && (!hasMark || receipt.test(text)) && !/^(?:how|what|which|who|when|why)\b/i.test(text))
    return 'delivery'
  if (delivery.test(text) && deliveryVerb.test(text) && !hasMark && isBare(text.replace(everyDelivery, ' ')))
    return 'delivery'
  if (detail.test(text)) return 'detail'
  // "Could you let me know the following?" asks for what stands below it.
  if (hasMark) return leads.test(text.replace(/(?:,? please)?[?？؟]\s*$/iu, '')) && isBare(text) ? 'lead' : 'asks'
  if (courtesies.test(text)) return 'other'
  if (leads.test(text)) return 'lead'
  const isRequest = requests.test(text)
  if (!isRequest && !asksByName(text)) return 'other'
  return isBare(text) ? 'lead' : 'asks'
}

/** Where a phrase says of what, of when or of where it is. */
const ofWhat = /\b(?:of|for|in|on|at|by|per|since|between|from|to|with|that|which|about|regarding)\b/i

/** True for a phrase that stands alone, says what it is about, and neither says nor asks anything itself. */
export const namesWhatIsAsked = (text: string): boolean => {
  const head = text.slice(0, 600).trim()
  const isSaid =
    openings.test(head) ||
    says.test(head) ||
    /^(?:i|we|you|your|it|this|that|there|re|fwd?|further|following|no|none|nothing|best|auto\w*|out of)\b|\b(?:attached|enclosed)\b/i.test(
      head,
    )
  return !isSaid && sentenceKind(head) === 'other' && head.split(/\s+/).length > 3 && ofWhat.test(head) && !isBare(head)
}

/** True for what stands in a list and asks by its first words or its mark. */
export const asksAsItem = (text: string): boolean => {
  const head = text.slice(0, 600).trim()
  return begins.test(head) || welsh.test(head) || /[?？؟]/.test(text.slice(0, 4000)) || requests.test(head)
}
