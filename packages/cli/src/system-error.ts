/** What the errors of an operating system mean, for those who never met its codes. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of its path is a file, not a folder',
  EEXIST: 'there is such a file already',
  EROFS: 'nothing can be written where it is to be',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long to be one',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  EIO: 'the device that it is on failed',
  ENXIO: 'the device that it names is not there',
  ENODEV: 'the device that it names is not there',
  EBUSY: 'another program keeps it to itself',
  ETXTBSY: 'another program keeps it to itself',
  ETIMEDOUT: 'the machine that it is on did not answer',
  ESTALE: 'the machine that it was on no longer has it',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left for this user',
  EFBIG: 'it would grow larger than a file may be here',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name of a file may have',
  ERR_NAMES_ALIKE: 'several files there have names that read alike, in letters that are not UTF-8: rename them',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read whole',
}

/** Returns what went wrong in words; the code of the system with them where there are none. */
export const inWords = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(words, code)) return words[code] ?? code
  return `the system says ${code === '' ? String(error) : code}`
}
