/** While no more than this was read, memory is kept small. Bytes. */
const little = 4 << 20

/** A file beyond this is read in pieces, of which little is kept. Bytes. */
const inPieces = 64 << 20

/** What is kept of so little must have grown by a fifth before it is looked through for what nobody needs any more. */
const sparing = '--heap-growing-percent=20'
const usual = '--heap-growing-percent=0'

/**
 * How far memory may grow. V8 lets it double before it looks through it, so that a file that needs 150 MB takes 300. To
 * look sooner costs a tenth of the time of small files; of large ones it would cost more, and they get what is usual.
 * Of a file that is read in pieces little is kept however long it is, and it goes through no slower.
 *
 * @param setFlag - sets a flag of V8
 * @returns who is told of the bytes that are read: of those that came now, and how many the same file has, as far as is
 *   known
 */
export const heapRoom = (setFlag: (flag: string) => void): ((bytes: number, ofFile?: number) => void) => {
  let set = sparing
  setFlag(set)
  let read = 0
  return (bytes, ofFile = 0) => {
    read += bytes
    const wanted = read <= little || ofFile > inPieces ? sparing : usual
    if (wanted !== set) setFlag(wanted)
    set = wanted
  }
}
