/** The schemes that open a page or a letter. Everything else, `javascript:` and `data:` first, may run or read. */
const schemes = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i

/**
 * True if an address may become a link of a letter: of the web or of an e-mail, and one word, since a browser leaves
 * out line breaks and tabs and so makes another address of it.
 *
 * @see WHATWG, URL, https://url.spec.whatwg.org/#concept-basic-url-parser (not verified)
 */
export const isLink = (url: string): boolean =>
  schemes.test(url) && !/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(url)
