// bound: 20,000 characters, by bodiesNamed
const named =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}'’&-]{0,30}|of|and|&|the) ){1,8}?(?:Trust|Hospitals?|Infirmary|Council|University|College|Academy|School|Surgery|ICB|CCG|Health Board|Police|Constabulary|Ambulance Service|Clinic)\b/gu
/** Words of a name that tell no body from another. */
const general = new Set(
  `the of and & nhs foundation trust hospital hospitals council university college icb ccg board health healthcare service services authority
  your our this each which does do did is are has have had can could will would how many what who when where please at in for by any all
  infirmary academy school surgery practice police constabulary clinic centre fire commissioner partnership local integrated care city county district borough
  chief information data digital senior head director freedom protection risk executive ambulance university acute mental community`
    .split(/\s+/)
    .filter(Boolean),
)
const longest = 20_000

/**
 * Returns the bodies that a text calls by a name of their own, by the words that tell them from others, in lower case:
 * "Derriford Hospital" is "derriford", and "your Trust" nothing.
 */
export const bodiesNamed = (text: string): ReadonlySet<string> => {
  const bodies = new Set<string>()
  for (const [found] of text.slice(0, longest).matchAll(named)) {
    const telling = found
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !general.has(word))
    if (telling.length > 0) bodies.add(telling.join(' '))
  }
  return bodies
}
