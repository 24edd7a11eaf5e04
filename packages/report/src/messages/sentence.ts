/** A message as a sentence: with one full stop, if it ends without any. */
export const sentence = (text: string): string => `${text}.`.replace(/([.?!])\.$/, '$1')
