/** What the command needs of the world, so that it can be run in a test. */
export interface Io {
  /** Reads a file whole. Rejects as `node:fs` does. */
  readFile(path: string): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
  /** True where output goes to a terminal that shows colour. */
  readonly colour: boolean
  /** What `--version` prints. */
  readonly version?: string
  /** Today, `YYYY-MM-DD`, in the United Kingdom. */
  today(): string
}
