import { requireFunction, requireText } from '@imt/core'

declare const key: unique symbol

/**
 * Stands for one requester without naming anyone: a keyed hash. It has a type of its own so that it cannot slip into
 * what is published: no function that exports takes it.
 */
export type RequesterKey = string & { readonly [key]: 'private' }

/**
 * Returns the key of a requester: a keyed hash of the name or address, tidied first, so that the same person gives the
 * same key. The hash is the caller's, with a secret that stays with the authority: a plain hash of an e-mail address
 * can be guessed.
 *
 * @param identity - a name or an address, as the requester gave it; it is not kept
 * @param keyedHash - HMAC-SHA-256 or the like, giving at least 32 hexadecimal digits
 * @throws {TypeError} when `identity` is no text, or `keyedHash` no function
 * @throws {RangeError} when `identity` is blank, or the hash is not at least 32 hexadecimal digits
 * @example
 * ```ts
 * // A stand-in: use a keyed hash of your platform, such as HMAC-SHA-256.
 * const hash = (text: string) => text.length.toString(16).padStart(32, '0')
 * requesterKey(' A.Person@Example.org', hash) === requesterKey('a.person@example.org', hash) // => true
 * ```
 */
export const requesterKey = (identity: string, keyedHash: (text: string) => string): RequesterKey => {
  requireText(identity, 'requesterKey: identity')
  requireFunction(keyedHash, 'requesterKey: keyedHash')
  const tidy = identity.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
  if (tidy === '') throw new RangeError('requesterKey: identity must not be blank')
  const hash = keyedHash(tidy)
  if (!/^[0-9a-f]{32,}$/i.test(hash))
    throw new RangeError('requesterKey: keyedHash must give at least 32 hexadecimal digits')
  return hash.toLowerCase() as RequesterKey
}
