// What is asked of V8 as the command begins. Most calls are over in half a second, and most of their code runs a few
// times, so nothing is to be made ready for long work: functions and regular expressions are compiled for speed later,
// young objects get room at once, and the heap is not marked beside the work.

const known = [
  '--no-incremental-marking',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=50',
  '--semi-space-growth-factor=8',
]

/**
 * The flags for a version of Node, and none for one that they were not tried with: V8 says of a flag that it does not
 * know that there is none, on every call.
 *
 * @param {string} version - such as 20.19.0
 * @returns {readonly string[]}
 */
export const flagsOf = (version) => {
  const major = Number.parseInt(version)
  if (major === 20) return ['--interrupt-budget=1000000', ...known]
  return major === 22 || major === 24 ? known : []
}
