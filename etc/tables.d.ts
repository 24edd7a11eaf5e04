import { TextLayout, Source, Finding, RecordBatch, Unlisted, JsonPointer, Location, RuleMeta } from '@imt/core';

/**
 * How much of a file is read. A file is somebody else's: however it is written, reading it must end, in time and in
 * memory. Where a limit is reached, `tables/limit-reached` says so, and what was read until then is given.
 */
interface Limits {
    /** Bytes of a file that is read whole; characters of one that is handed over as text. */
    readonly bytes: number;
    /** Elements and texts of a page; of a text each line is two, and each text that stands apart in it four. */
    readonly nodes: number;
    /** Rows times columns of a table, empty places counted. */
    readonly slots: number;
    /** Characters of one cell, heading, item or paragraph. */
    readonly cell: number;
    /** How deep elements may stand in each other. */
    readonly nesting: number;
    /** Tables of a file. */
    readonly tables: number;
    /** Problems of one code that are listed; those beyond it are counted in `unlisted`. */
    readonly findings: number;
}
/** The limits of a file that was given no others: beyond any page or table that people read. */
declare const defaultLimits: Limits;

/** What a reader is told of a file: its name, and what is known of the tables and headings of extracted text. */
interface ReadOptions {
    /** The file, as places are to say it. */
    readonly name: string;
    /** Tables as text extraction leaves them; those of a model are `model.layouts`. */
    readonly layouts?: readonly TextLayout[];
    /** Patterns of whole lines of an extracted text that are headings; those of a model are `model.headings`. */
    readonly headings?: readonly RegExp[];
    /** Limits other than the usual ones. */
    readonly limits?: Partial<Limits>;
}
/**
 * A reader of one format, as a value: `read` asks each how sure it is of a file, and the surest reads it.
 *
 * The standard readers say 0.85 for records in JSON, 0.8 for a page, 0.6 for records by the file's name and 0.4 by
 * their look, 0.5 for a text with columns that are parted by spaces, and 0.1 for any other; of a file that is no text
 * they say 0.
 */
interface Reader {
    /** What the format is called in short: the `kind` of the sources it gives, and the `format` of its places. */
    readonly id: string;
    /** The media types of the format, for a file chooser or a request. `read` goes by what stands in the file. */
    readonly mediaTypes: readonly string[];
    /**
     * How sure it is that it can read the file, 0 (not at all) to 1. It must not throw, whatever the bytes are, nor be
     * async.
     */
    detects(bytes: Uint8Array, name: string): number;
    /**
     * Reads the file. Faults of the file are `problems` of the source, and never thrown. A format that the kinds of
     * `Location` do not know gives places of the kind `other`, and says in words where in the file they are.
     */
    read(bytes: Uint8Array, options: ReadOptions): Promise<Source> | Source;
}

/** What a file may be handed over as: its bytes, or its text. */
type FileInput = Uint8Array | ArrayBuffer | string;

/** A `Blob`, a `File` or a `Response`, as far as reading goes. */
interface BlobInput {
    arrayBuffer(): Promise<ArrayBuffer>;
}
/**
 * Returns a file as a source, whatever it holds: a page, a CSV file, records in JSON (one on each
 * line, or a list of them), extracted text, or a format whose reader is given.
 *
 * Each reader says how sure it is of the file, by its content first and its name second, and the surest reads it.
 * `readers` are asked as well as the standard ones (`htmlReader`, `csvReader`, `textReader`); one that has the id of a
 * standard reader stands in its place. The kind of the source is the id of its reader.
 *
 * A file that no reader knows gives a source of the kind `empty` or `binary`, without blocks and with one problem that
 * says why: `tables/empty-file` or `tables/binary-file`. Whatever stands in a file, the standard readers do not throw.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), a `Blob`, `File` or `Response`, or its text
 * @param options - `name` of the file, as places are to say it; `readers` of other formats; `layouts` and `headings` of
 *   extracted text that are known, those of a model say; `limits` other than the usual ones
 * @throws {TypeError} when a parameter is not what it should be, or a reader gives no sound source: it is named
 * @throws {RangeError} when two readers are as sure as each other, or a score is no number from 0 to 1: they are named;
 *   when the reader that stands in for `textReader` knows a text as little as all others
 * @throws {Error} when a reader fails, with its name and `cause`
 * @example
 * ```ts
 * const page = await read('<h2>Estate</h2><p>790 laptops', { name: 'page.txt' })
 * page.kind // => 'html'
 * page.blocks.map(({ kind }) => kind) // => ['heading', 'paragraph']
 * const budget = await read('%PDF-1.7', { name: 'budget.pdf' })
 * budget.problems?.[0]?.rule // => 'tables/binary-file'
 * ```
 */
declare const read: (input: FileInput | BlobInput, options: ReadOptions & {
    readonly readers?: readonly Reader[];
}) => Promise<Source>;

/** Reads HTML pages: `readHtml` as a reader. */
declare const htmlReader: Reader;

/** Reads CSV files, whatever separates their values: `readCsv` as a reader. */
declare const csvReader: Reader;

/** Reads any text, one paragraph a line, and the tables and headings that are known in it: `readText` as a reader. */
declare const textReader: Reader;

/**
 * Returns the headings, paragraphs, lists, links and tables of a page in reading order, each with its place in the
 * file.
 *
 * The page is read as a browser reads it, however badly it is written. Tables carry the headings above them, a caption,
 * one heading for each column (several heading rows are joined), and the place of every cell: its line and column, the
 * number of the table on the page, its row with the heading row counted, and its column. Cells that span columns or
 * rows are repeated in each, with the place of the one cell. A table inside a table is a table of its own; a table that
 * only lays out the page is read as page. Style sheets are not read: only what the page itself marks as hidden counts
 * as hidden.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the source; a paragraph's place is where its text begins, that of everything else where its start tag does
 * @example
 * ```ts
 * const page = '<h2>Estate</h2><table><tr><th>Asset<th>Quantity<tr><td>Laptops<td>790</table>'
 * const { blocks } = readHtml(page, { name: 'page.html' })
 * const table = blocks.find((block) => block.kind === 'table')
 * table?.under // => ['Estate']
 * const cell = table?.rows[0]?.[1]
 * cell?.text // => '790'
 * cell?.location // => { kind: 'html', source: 'page.html', line: 1, column: 63, table: 1, row: 2, cell: 2 }
 * ```
 * @throws {TypeError} when `input`, `options`, `name` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
declare const readHtml: (input: FileInput, options: {
    readonly name: string;
    readonly limits?: Partial<Limits>;
}) => Source;

/**
 * Returns the text of a page as one paragraph for each line, with its line and column, and the headings and tables
 * that are known among them.
 *
 * Text extraction leaves each cell of a table, and each heading, on a line of its own. A line that one of `headings`
 * matches becomes a heading. Where the headings of one of `layouts` stand on consecutive lines, the lines after them
 * are read as rows for as long as they fit the columns, and all these lines become one table. A row that does not fit
 * is kept with the cells it has and reported; no cell is moved to make it fit. Nothing is guessed: without `layouts`
 * and `headings` every such line is a paragraph.
 *
 * Where columns are parted by spaces that stand below each other, or by tabs, and headings stand above them, these
 * lines are a table as well. Where they cannot be told apart, `tables/columns-not-told` says so.
 *
 * A line of nothing but no-break spaces was a cell with nothing in it, or a spacer: it becomes an empty paragraph, so
 * that an empty cell is not lost. Lines that are empty, or hold only spaces and tabs, stand between lines and are
 * passed over.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `layouts` and `headings` that are known, those of a
 *   model say; `limits` other than the usual ones
 * @returns the source; the text of each paragraph is without the padding around it
 * @throws {TypeError} when `input`, `options`, `name`, `layouts`, `headings` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const { blocks } = readText('Revenue\n\n\u00a0\n   173.1\n', { name: 'page.txt' })
 * blocks[2]
 * // => { kind: 'paragraph', text: '173.1', location: { kind: 'text', source: 'page.txt', line: 4, column: 4 } }
 * const asset = { names: ['Asset'], accepts: () => true }
 * const quantity = { names: ['Quantity'], accepts: (text: string) => /^\d+$/.test(text) }
 * const layouts = [{ id: 'estate', columns: [asset, quantity] }]
 * const source = readText('Asset\nQuantity\nLaptops\n790\n', { name: 'page.txt', layouts })
 * const table = source.blocks.find((block) => block.kind === 'table')
 * table?.rows[0]?.[1] // => { text: '790', location: { kind: 'text', source: 'page.txt', line: 4, column: 1 } }
 * ```
 */
declare const readText: (input: FileInput, options: ReadOptions) => Source;

/** How the bytes were read. `mixed` is UTF-8 with lines that are not, which were read as windows-1252. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed';

/** A separator that is read and written. */
type Delimiter = ',' | ';' | '\t' | '|';

/** A CSV file as a source, with what was found out about how it was written. */
interface CsvSource extends Source {
    readonly delimiter: Delimiter;
    readonly encoding: Encoding | 'text';
}
/**
 * Returns a CSV file as a table, with the line, column, record and field of every value; as several where a gap and
 * headings of its own part one from the table above it.
 *
 * Reading goes on after a fault: each one is a problem of the source, and no value is lost. Lines above the heading row
 * that hold a single value are titles: they become paragraphs, and the table stands under them. Values are given
 * without the padding around them.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `delimiter`, if it is known: otherwise it is found out;
 *   `limits` other than the usual ones
 * @returns the source, its separator and its encoding
 * @example
 * ```ts
 * const { blocks, delimiter } = readCsv('Asset;Quantity\nLaptops;790\n', { name: 'estate.csv' })
 * delimiter // => ';'
 * const table = blocks.find((block) => block.kind === 'table')
 * table?.rows[0]?.[1]
 * // => { text: '790', location: { kind: 'csv', source: 'estate.csv', line: 2, column: 9, record: 2, field: 2 } }
 * ```
 * @throws {TypeError} when `input`, `options`, `name`, `delimiter` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const readCsv: (input: FileInput, options: {
    readonly name: string;
    readonly delimiter?: Delimiter;
    readonly limits?: Partial<Limits>;
}) => CsvSource;

/** A cell to be written: its text, or a cell of a source. */
type CellToWrite = string | {
    readonly text: string;
};
/** What stands in a column, for formats that tell figures and days from text. */
type ColumnType = 'text' | 'number' | 'date';
/** A table to be written: a table of a source, or headings and rows of texts. */
interface TableToWrite {
    /** What it is called: a heading, a caption, the name of a sheet. */
    readonly title?: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly CellToWrite[])[];
    /** What stands in each column; text where nothing is said. A text that is no such figure or day stays text. */
    readonly types?: readonly ColumnType[];
}

/** How a table is written. */
interface WriteCsvOptions {
    /** A comma unless given. */
    readonly delimiter?: Delimiter;
    /** CR LF unless given, as RFC 4180 has it. */
    readonly lineEnd?: '\r\n' | '\n';
    /** True to begin with a byte order mark, by which Excel knows UTF-8. */
    readonly byteOrderMark?: boolean;
    /** False to write text that a spreadsheet would run as a formula as it is. */
    readonly guardFormulas?: boolean;
}
/**
 * Returns a table as CSV text: the headings, then a record for each row, with the cells the row has.
 *
 * Text that begins with `=`, `+`, `-` or `@` and is no figure is written with an apostrophe before it, so that a
 * spreadsheet shows it and does not run it. The same is done for the full-width forms of these signs, for signs behind
 * what a reader may leave out (spaces, controls, characters without width), and for signs within a text where it would
 * fall apart if the file were read with another separator.
 *
 * @param table - headings and rows of texts; a table of a source is one
 * @param options - separator, line ends, byte order mark and guard
 * @returns the text, each record with its line end
 * @example
 * ```ts
 * writeCsv({ headers: ['Class', 'Budget'], rows: [['INCOME', '-£53,158'], ['=A1', '-']] })
 * // => 'Class,Budget\r\nINCOME,"-£53,158"\r\n\'=A1,-\r\n'
 * ```
 * @throws {TypeError} when `table` or an option is not what it should be
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const writeCsv: (table: TableToWrite, options?: WriteCsvOptions) => string;

/** How tables are written as HTML. */
interface WriteHtmlOptions {
    /** What the page is called; the title of the first table unless given. */
    readonly title?: string;
    /** False for the tables alone, to be put into a page. */
    readonly page?: boolean;
}
/**
 * Returns tables as an HTML page, or alone: each with its caption and with heading cells that say that they are.
 *
 * Nothing in a cell is markup, and a line end in one is `<br>`.
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @param options - `title` of the page; `page: false` for the tables alone
 * @example
 * ```ts
 * const page = writeHtml([{ headers: ['Asset'], rows: [['<b>PCs</b>']] }], { page: false })
 * page.split('\n')[5] // => '<tr><td>&lt;b&gt;PCs&lt;/b&gt;</td></tr>'
 * ```
 * @throws {TypeError} when something in `tables` or `options` is not what it should be: it is named
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
declare const writeHtml: (tables: readonly TableToWrite[], options?: WriteHtmlOptions) => string;

/**
 * Returns tables in Markdown (that of GitHub), each under its title as a heading.
 *
 * Every sign that has a meaning in Markdown stands for itself, and a line end in a cell is `<br>`. What cannot be seen,
 * such as a sign that changes the direction of writing, is shown as a mark (`visibleText` of `@imt/core`).
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @example
 * ```ts
 * writeMarkdown([{ headers: ['Asset', 'Quantity'], rows: [['PCs | Macs', '790']] }])
 * // => '| Asset | Quantity |\n| --- | --- |\n| PCs \\| Macs | 790 |\n'
 * ```
 * @throws {TypeError} when something in `tables` is not what it should be: it is named
 * @see GitHub Flavored Markdown, 4.10 Tables, https://github.github.com/gfm/#tables-extension-
 */
declare const writeMarkdown: (tables: readonly TableToWrite[]) => string;

/** What was read in all. Every record of the file is either in a batch or refused. */
interface RecordTotals {
    readonly records: number;
    /** Records too long to hold; each was reported as `tables/record-too-long`. */
    readonly refused: number;
    /** Lines with nothing on them, which are no records; blank lines at the end are not counted. */
    readonly blankLines: number;
    readonly delimiter: Delimiter;
    readonly encoding: Encoding;
}
/** How a file of records is read, and who is told what. */
interface ReadRecordsOptions {
    /** The file, as places are to say it. */
    readonly name: string;
    /** The separator, if it is known; otherwise it is found out from the beginning of the file. */
    readonly delimiter?: Delimiter;
    /** Records in a batch; 1,000 unless given. A batch of very long records holds fewer. */
    readonly batchSize?: number;
    /** Told of each fault, before the batch that the record is in. */
    readonly onProblem?: (problem: Finding) => void;
    /** Told once, after the last batch. */
    readonly onDone?: (totals: RecordTotals) => void;
}
/**
 * Returns the records of a large CSV file in batches, in constant memory, whatever the size of the file: a ledger, a
 * spend file, a device export. The first record is the heading row; it comes like every other.
 *
 * Values are exactly what stands in the file, padding included. Reading goes on after a fault, as in `readCsv`, and
 * each fault is told to `onProblem`; a record with more or fewer values than the first is told and still handed out.
 * The only records that are not handed out are those beyond 1,048,576 characters: they are told and counted as refused.
 *
 * The place of a value is worked out when it is asked for, and so are the values themselves: `fields` cuts all of a
 * batch out of the text when it is first read. A reader that wants few of them, or only what they amount to, finds in
 * `spans` where they stand. A batch therefore holds on to its stretch of the text. So may a value: keep a value from
 * each of many batches, and the engine may keep many stretches.
 *
 * @param chunks - the bytes of the file, cut anywhere: a Node stream, or the stream of a `File` in a browser
 * @param options - name, separator, size of a batch, and who is told of faults and totals
 * @returns batches in the order of the file; they can be read once
 * @throws {TypeError} when `chunks` is not an async iterable, or yields anything but bytes; when an option is not what
 *   it should be
 * @throws {RangeError} when `batchSize` is not a whole number from 1 up
 * @example
 * ```ts
 * const bytes = async function* () {
 *   yield new TextEncoder().encode('Supplier,Amount\nAcme,£5')
 *   yield new TextEncoder().encode('00\n')
 * }
 * const seen = []
 * for await (const batch of readRecords(bytes(), { name: 'spend.csv' })) seen.push(...batch.fields)
 * seen // => [['Supplier', 'Amount'], ['Acme', '£500']]
 * ```
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const readRecords: (chunks: AsyncIterable<Uint8Array>, options: ReadRecordsOptions) => AsyncIterable<RecordBatch>;

/**
 * Returns a CSV file as one source after another, each with the next rows of its table under the headings of all, in
 * constant memory: what `readCsv` gives at once. The lines above the heading row stand in the first of them, what is
 * wrong with the file in the last, which has no table. The heading row is looked for among the first 1,000 records.
 *
 * A value in a column that has neither a heading nor a value among these records makes its row a ragged one. A record
 * beyond 1,048,576 characters is refused, and reading ends in one that does not end within `limits.bytes`.
 *
 * @param chunks - the bytes of the file, cut anywhere: a Node stream, or the stream of a `File` in a browser
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @throws {TypeError} when `chunks` is not an async iterable of bytes, or an option is not what it should be
 * @example
 * ```ts
 * const bytes = async function* () {
 *   yield new TextEncoder().encode('Asset,Quantity\nLaptops,7')
 *   yield new TextEncoder().encode('90\n')
 * }
 * let rows: unknown[] = []
 * for await (const { blocks } of readCsvInPieces(bytes(), { name: 'estate.csv' })) {
 *   const table = blocks.find((block) => block.kind === 'table')
 *   rows = [...rows, ...(table?.rows ?? []).map((row) => row.map(({ text }) => text))]
 * }
 * rows // => [['Laptops', '790']]
 * ```
 */
declare const readCsvInPieces: (chunks: AsyncIterable<Uint8Array>, options: {
    readonly name: string;
    readonly limits?: Partial<Limits>;
}) => AsyncIterable<Source>;

/**
 * Returns true for a file that is meant as JSON: one that is called so and is no page, or that begins as an object,
 * or a list of objects, lists or texts. Whether it is sound JSON is for `readJson` to say.
 *
 * @param input - the file: its bytes or its text
 * @param name - the file's name
 * @throws {TypeError} when `input` or `name` is not what it should be
 * @example
 * ```ts
 * isJson('{"sections": {}}', 'page.txt') // => true
 * isJson('{Draft} Menu', 'page.txt') // => false
 * ```
 */
declare const isJson: (input: FileInput, name: string) => boolean;

/** A JSON file: its value, what is wrong with it, and where everything in it stands. */
interface JsonFile {
    /** What stands in it; `undefined` where that cannot be read, and `problems` say why. */
    readonly value: unknown;
    readonly problems: readonly Finding[];
    /** How many more there are of codes of which very many were found; left out where all are listed. */
    readonly unlisted?: readonly Unlisted[];
    /** The line and column of a value, or of its key; of the nearest that it stands in where there is none. */
    locate(at: JsonPointer, part?: 'key' | 'value'): Location | undefined;
}
/**
 * Reads a JSON file strictly. The bytes are read as text files are: UTF-8, UTF-16 with a byte order mark, and lines in
 * Windows-1252, which are reported. A key that one object has twice is reported as an error, and the last of them
 * counts; a key `__proto__`, which programs take for something else, is reported and left out. What is no JSON gives no
 * value and one problem, with its place and what to do. Of a file that is larger than the limits, what is whole until
 * there is given, and `tables/limit-reached` says so; one nested too deep gives no value.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the value, the problems, and the places: what `model.parse` takes
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const file = readJson('{\n  "budget": "£5",\n  "budget": "£6"\n}', { name: 'budget.json' })
 * file.value // => { budget: '£6' }
 * file.problems[0]?.rule // => 'tables/repeated-key'
 * file.locate('/budget') // => { kind: 'json', source: 'budget.json', pointer: '/budget', line: 3, column: 13 }
 * const refused = readJson('{"a": 1,}', { name: 'a.json' })
 * refused.problems[0]?.message // => 'A comma stands before the closing }: take it out.'
 * ```
 * @see RFC 8259, https://www.rfc-editor.org/rfc/rfc8259
 */
declare const readJson: (input: FileInput, options: {
    readonly name: string;
    readonly limits?: Partial<Limits>;
}) => JsonFile;

/**
 * Reads a file of JSON lines: one value on each, read as strictly as `readJson` reads a file: a key that one object has
 * twice is reported, `__proto__` is left out. A line that is no JSON is told, with its number and where in it JSON
 * cannot go on, and the others are read all the same. Of a file that is larger than the limits the lines that are whole
 * until there are read.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the values in a list, the problems, and the places: a pointer begins with the position in that list, and
 *   leads to the line and column of the value
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const file = readJsonLines('{"ocid": "a"}\n{"ocid": }\n{"ocid": "b"}', { name: 'a.jsonl' })
 * file.value // => [{ ocid: 'a' }, { ocid: 'b' }]
 * file.problems[0]?.location // => { kind: 'json', source: 'a.jsonl', pointer: '', line: 2, column: 10 }
 * file.locate('/1/ocid') // => { kind: 'json', source: 'a.jsonl', pointer: '/ocid', line: 3, column: 10 }
 * ```
 * @see JSON Lines, https://jsonlines.org/
 */
declare const readJsonLines: (input: FileInput, options: {
    readonly name: string;
    readonly limits?: Partial<Limits>;
}) => JsonFile & {
    readonly value: readonly unknown[];
};

/** A kind of file that is no text: its short name, and what people call it. */
interface BinaryFormat {
    readonly id: 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'docx' | 'doc' | 'odt' | 'pptx' | 'zip' | 'pdf' | 'ole' | 'gzip' | 'image' | 'rtf' | 'mht' | 'utf16' | 'utf32' | 'unknown';
    readonly title: string;
}

/** The faults that reading a JSON file reports. */
type JsonFault = 'notJson' | 'repeatedKey' | 'reservedKey' | 'lostCharacter' | 'recordRemark';

/** The faults that reading tables out of text reports. */
type TextFault = 'cutHeadings' | 'noRows' | 'uncertainEnd' | 'columnsNotTold' | 'emptyCellAssumed';

/** The faults that readers report. */
type Fault = 'emptyFile' | 'binaryFile' | 'misnamedFile' | 'unreadableFile' | 'notUtf8' | 'nulCharacter' | 'raggedRow' | 'noHeadingRow' | 'duplicateHeading' | 'unnamedColumn' | 'titleLines' | 'paddingLeftOut' | 'blankLines' | 'strayQuote' | 'textAfterQuote' | 'unclosedQuote' | 'mixedLineEnds' | 'recordTooLong' | 'uncertainDelimiter' | 'hiddenContent' | 'authorNamed' | 'tableNotClosed' | 'spanLimit' | 'limitReached' | 'footnoteLeftOut' | 'struckOut' | 'formulaNotCalculated' | JsonFault | TextFault;
/** What each fault is called, how grave it is, and what to do about it. */
declare const readerCatalogue: {
    notJson: RuleMeta<"tables/not-json">;
    repeatedKey: RuleMeta<"tables/repeated-key">;
    reservedKey: RuleMeta<"tables/reserved-key">;
    lostCharacter: RuleMeta<"tables/lost-character">;
    recordRemark: RuleMeta<"tables/record-remark">;
    formulaNotCalculated: RuleMeta<"tables/formula-not-calculated">;
    cutHeadings: RuleMeta<"tables/cut-headings">;
    noRows: RuleMeta<"tables/no-rows">;
    uncertainEnd: RuleMeta<"tables/uncertain-end">;
    columnsNotTold: RuleMeta<"tables/columns-not-told">;
    emptyCellAssumed: RuleMeta<"tables/empty-cell-assumed">;
    emptyFile: RuleMeta<"tables/empty-file">;
    binaryFile: RuleMeta<"tables/binary-file">;
    misnamedFile: RuleMeta<"tables/misnamed-file">;
    unreadableFile: RuleMeta<"tables/unreadable-file">;
    notUtf8: RuleMeta<"tables/not-utf-8">;
    nulCharacter: RuleMeta<"tables/nul-character">;
    raggedRow: RuleMeta<"tables/ragged-row">;
    noHeadingRow: RuleMeta<"tables/no-heading-row">;
    duplicateHeading: RuleMeta<"tables/duplicate-heading">;
    unnamedColumn: RuleMeta<"tables/unnamed-column">;
    titleLines: RuleMeta<"tables/title-lines">;
    paddingLeftOut: RuleMeta<"tables/padding-left-out">;
    blankLines: RuleMeta<"tables/blank-lines">;
    strayQuote: RuleMeta<"tables/stray-quote">;
    textAfterQuote: RuleMeta<"tables/text-after-quote">;
    unclosedQuote: RuleMeta<"tables/unclosed-quote">;
    mixedLineEnds: RuleMeta<"tables/mixed-line-ends">;
    recordTooLong: RuleMeta<"tables/record-too-long">;
    uncertainDelimiter: RuleMeta<"tables/uncertain-delimiter">;
    hiddenContent: RuleMeta<"tables/hidden-content">;
    authorNamed: RuleMeta<"tables/author-named">;
    footnoteLeftOut: RuleMeta<"tables/footnote-left-out">;
    struckOut: RuleMeta<"tables/struck-out">;
    tableNotClosed: RuleMeta<"tables/table-not-closed">;
    spanLimit: RuleMeta<"tables/span-limit">;
    limitReached: RuleMeta<"tables/limit-reached">;
};
/** A code that reading a file may report. */
type ReaderCode = (typeof readerCatalogue)[Fault]['code'];
/**
 * Every code that reading a file may report, as a list: for a catalogue page, and for `createModel({ plugins,
 * readerRules })`, so that `check` can change their levels.
 */
declare const readerRules: readonly RuleMeta<ReaderCode>[];

export { type BinaryFormat, type BlobInput, type CellToWrite, type ColumnType, type CsvSource, type Delimiter, type Encoding, type FileInput, type JsonFile, type Limits, type ReadOptions, type ReadRecordsOptions, type Reader, type ReaderCode, type RecordTotals, type TableToWrite, type WriteCsvOptions, type WriteHtmlOptions, csvReader, defaultLimits, htmlReader, isJson, read, readCsv, readCsvInPieces, readHtml, readJson, readJsonLines, readRecords, readText, readerRules, textReader, writeCsv, writeHtml, writeMarkdown };
