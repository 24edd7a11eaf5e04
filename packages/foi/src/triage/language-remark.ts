const englishWords = /\b(?:the|of|and|to|in|for|you|is|how|what|which|please|any|are|your|have)\b/gi
const welshWords = /\b(?:yr?|yn|ac?|i|o|ar|am|eich|gan|faint|sawl|pwy|beth|oes|nodwch|rhowch|sydd|gennych|mae)\b/gi

/** A remark where the words of a request are not those that are known here. */
export const languageRemark = (text: string): readonly string[] => {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const [english, welsh] = [englishWords, welshWords].map((pattern) => (text.match(pattern) ?? []).length)
  if (words < 4 || (english ?? 0) * 12 >= words) return []
  return [
    (welsh ?? 0) * 6 >= words
      ? 'It seems to be in Welsh. Topics and signs are known in English: have it read, and check whether an answer in Welsh is owed.'
      : 'Few of its words are English. Topics and signs are known in English only: have it read by somebody who knows the language.',
  ]
}
