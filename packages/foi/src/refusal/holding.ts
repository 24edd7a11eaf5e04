/** What is asked for, as letters speak of it when they say that it is held. */
const asked = String.raw`(?:(?:an?|the) (?:\w+ )?(?:list|report|copy|record|document|register|file|recording|contract|note|set|spreadsheet|letter|e-?mail|plan|map) (?:of|that|which|with|to|from)\b|(?:some|all|most|any|part|certain) (?:of )?)?(?:(?:this|these|that|those|such) (?!view|opinion|position|belief|meeting|event|discussion|office|licen|accreditation|certificate|status|contract with)(?:advice|correspondence|opinion|minutes|notes|messages|letters|papers|files|entries|contracts?|plans?|drawings?|surveys?|results|recordings?|images?|photographs?|footage|statistics|prices|rates|scores|bids|tenders|e-?mail|draft|model|map|register|document|copy|assessment|policy|procedure|agreement|log)\b|(?:this|these|that|those|such) (?:\w+ )?(?:information|data|records?|documents?|material|details?|figures?|list|reports?|emails?|e-mails?)|(?:the |some |all |relevant |recorded )*(?:requested|relevant|specified) (?:information|data|records?|documents?|material|details?)|(?:the )?(?:number|names?|list|figures?|information|data|records?|documents?|details?) (?:of|for|on) (?:your|the|this|these) (?:request|question)|(?:the |some |recorded |relevant )*(?:information|data|records?|documents?|details?) (?:that |which )?(?:you (?:have |had )?(?:asked|requested|seek|sought|are seeking|require)|(?:has been |was |were |is )?(?:requested|sought|asked)|relevant|falling|within|in scope|in relation to|relating to|regarding|about|concerning)|(?:the |recorded |some )?(?:information|data|records?|documents?|details?)(?= ?(?:[.,;:)]|$|and\b|but\b|however\b))|(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a number of) (?:such )?(?:records?|documents?|reports?|incidents?|e-?mails?|files?|cases?)(?= (?:on|of|about|in|relating to|regarding|concerning) (?:this|that|these|those|the (?:incident|attack|matter|subject|request|breach))\b)|(?:it|this|these|them|that|one|some|both)(?= ?(?:[.,;:)]|$|and\b|but\b|however\b)))`
/** Without a noun of its own: what is named after "confirm that we hold" is what was asked for. */
const afterConfirming = String.raw`(?!(?:the |this |that )?(?:view|opinion|position|belief|meetings?|discussions?|office|events?|contracts? with|your (?:request|details|letter|e-?mail))\b)(?:the|this|these|those|a|an|some|all|any|information|data|records?|details?) `
const who = String.raw`(?:we|it|i|the (?:trust|council|board|authority|icb|hospital|organi[sz]ation|department|service|college|university)|(?:[a-z]+ ){0,4}(?:trust|council|board))`
// bound: 1,000 characters, by confirmsHolding.
const holds = new RegExp(
  String.raw`\b${who} (?:can confirm (?:that )?(?:${who} )?)?(?:does |do |currently |also |therefore ){0,2}holds? ${asked}|\bconfirms? (?:that )?${who} (?:does |do |currently |also ){0,2}holds? (?:${asked}|${afterConfirming})|\b(?:the|this|that|such) (?:requested )?(?:information|data)(?: you (?:have )?(?:requested|asked for))? is held\b`,
  'i',
)
const neither = /\bneither confirm(?:s|ed|ing)? n?or den(?:y|ies|ied|ying)\b/i
const conditional =
  /\b(?:whether|if|were|would|may|might|should|unless|not|cannot|neither|confirming|denying|denial|confirm or deny|stating|saying|revealing|indicating|acknowledging|assum\w+|suppos\w+|even)\b/i

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.slice(0, 1000))

/** True where a text says that it neither confirms nor denies; not where it says that it does not do so. */
export const neitherConfirms = (text: string): boolean =>
  sentencesOf(text).some((sentence) => {
    const found = neither.exec(sentence)
    return (
      found !== null &&
      !/\b(?:not|no longer|duty|right|entitled|option|would|could|if|when|where|rather than|instead of|allows?|permits?)\b/i.test(
        sentence.slice(0, found.index),
      )
    )
  })

/**
 * True where a sentence of a text, other than one that neither confirms nor denies, says that what was asked for is
 * held. That a request "was handled", or that the body holds something else, says nothing of the kind.
 */
export const confirmsHolding = (text: string): boolean =>
  sentencesOf(text).some((sentence) => {
    if (neither.test(sentence)) return false
    const found = holds.exec(sentence)
    return found !== null && !conditional.test(sentence.slice(0, found.index + found[0].length))
  })

/** All of it is meant, and not a part: "does not hold this information". */
// bound: 1,000 characters, by deniesHolding
const denies =
  /\b(?:do(?:es)? not|don['’]t|doesn['’]t) (?:currently )?hold (?:this|that|it|these|them|any of (?:this|it)|the (?:\w+ )?(?:information|report|document|data|records?) (?:that )?(?:you (?:have )?(?:asked|requested)|requested))\b|\b(?:this|that|the requested) (?:information|report|document|data) is not held\b/i
const ofPart =
  /\b(?:some|part|parts|rest|remaining|remainder|other|further|all of|whether|if|however|form|format|level of detail|for (?:the )?(?:years?|period)|before|after|until|prior|since|n?either)\b/i

/**
 * True where a text says of all that was asked for that it is not held, and nowhere that something of it is.
 */
export const deniesHolding = (text: string): boolean =>
  sentencesOf(text).some((one) => denies.test(one) && !ofPart.test(one)) && !confirmsHolding(text)
