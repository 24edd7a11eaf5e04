/** The files of a machine, where there is more to know of them than their bytes. */
export interface Files {
  /**
   * The paths of the files that an argument stands for: a folder has several, and so has a pattern such as `*.csv`;
   * any other argument stands for itself. Rejects as `node:fs` does.
   */
  named(argument: string): Promise<readonly string[]>
  /** The paths of the files of a folder that no reader is for, and that `named` leaves out. */
  passedOver?(argument: string): Promise<readonly string[]>
  /** A text that two paths share where they lead to one file. Rejects as `node:fs` does. */
  identityOf(path: string): Promise<string>
  /** The bytes of a file piece by piece, of standard input for `-`. Rejects as `node:fs` does. */
  open(path: string): AsyncIterable<Uint8Array>
}

/** Where the settings of a body are. */
export interface ConfigFiles {
  /** Those of the names that are files in the working directory. */
  find(names: readonly string[]): Promise<readonly string[]>
  /** The module of a file of settings, TypeScript or JavaScript. Rejects where it fails. */
  load(path: string): Promise<unknown>
}

/** What a file is to hold: a text, whole or in pieces, or bytes. */
export type Content = string | Uint8Array | Iterable<string>

/** What the command needs of the world, so that it can be run in a test. */
export interface Io {
  /** Reads a file whole. Rejects as `node:fs` does. */
  readFile(path: string): Promise<Uint8Array>
  /** What else there is to know of files. Without it each argument is one file, which `readFile` reads. */
  readonly files?: Files
  /**
   * Writes a file that is not there yet, with the folders of its path. Very long texts come in pieces. Rejects as
   * `node:fs` does.
   */
  create?(path: string, content: Content): Promise<void>
  /** Writes a folder that is not there yet, whole or not at all. Rejects as `node:fs` does. */
  createFolder?(
    path: string,
    files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  ): Promise<void>
  /**
   * Where a path leads: absolute, with links followed as far as there is something, and whether something is there
   * already. Two such places are compared as texts. Rejects as `node:fs` does.
   */
  placeOf?(path: string): Promise<{ readonly place: string; readonly isThere: boolean }>
  /** A folder among the temporary files of the machine that is not there yet, for what an engine puts out of memory. */
  scratchFolder?(): string
  /** Without it only the file of JSON that `--config` names is read for settings. */
  readonly config?: ConfigFiles
  out(text: string): void
  err(text: string): void
  /** True where output goes to a terminal that shows colour. */
  readonly colour: boolean
  /** What `--version` prints. */
  readonly version?: string
  /**
   * Shows on a terminal how far reading is, in place of what it showed before; an empty text takes it away. Left out
   * where nobody looks.
   */
  progress?(text: string): void
  /**
   * Watches files, folders and patterns: `changed` is called once whenever something in them has come to rest after a
   * change, until the call ends, which it does when the user says so. Left out where nothing can be watched.
   */
  watch?(paths: readonly string[], changed: () => void): Promise<void>
  /** Milliseconds since some moment: those of `Date.now` unless given. */
  now?(): number
  /** Today, `YYYY-MM-DD`, in the United Kingdom. */
  today(): string
}
