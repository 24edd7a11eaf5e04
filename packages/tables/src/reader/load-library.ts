/**
 * Loads the libraries of a format, which whoever installs this package installs with it only if they want that format.
 *
 * @returns what was loaded, or the sentence that names the packages that are missing
 */
export const loadLibrary = async <Library>(
  packages: string,
  load: () => Promise<Library>,
): Promise<{ readonly library: Library } | { readonly missing: string }> => {
  try {
    return { library: await load() }
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
    // A library that is there and fails is another matter.
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause
    return { missing: `What reads this kind of file is not installed: npm install ${packages}.` }
  }
}
