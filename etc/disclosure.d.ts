import * as _imt_core from '@imt/core';
import { OwnFields, ObjectSchema, Plugin } from '@imt/core';
import * as z from 'zod';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"disclosure/direct-number">, _imt_core.Rule<"disclosure/email-address">, _imt_core.Rule<"disclosure/mobile-number">, _imt_core.Rule<"disclosure/nhs-number">, _imt_core.Rule<"disclosure/person-named">, _imt_core.Rule<"disclosure/small-count">, _imt_core.Rule<"disclosure/suppression-undone">];
/** The codes of these rules. */
type DisclosureCode = (typeof rules)[number]['code'];

/** A table as it is published, whatever it is about. */
interface PublishedTable extends OwnFields {
    /** Its caption, or the heading above it. */
    readonly title?: string;
    readonly headings: readonly string[];
    /** Every cell as published, row by row. */
    readonly rows: readonly (readonly string[])[];
}
/** A heading, a paragraph, an item of a list or a link. */
interface Passage extends OwnFields {
    readonly text: string;
}
/** Everything that a publication shows, read for what should not be shown. */
interface Disclosure extends OwnFields {
    readonly tables?: readonly PublishedTable[];
    readonly passages?: readonly Passage[];
}
declare const parts: z.ZodObject<{
    tables: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        title: z.ZodExactOptional<z.ZodString>;
        headings: _imt_core.ListSchema<z.ZodString>;
        rows: _imt_core.ListSchema<_imt_core.ListSchema<z.ZodString>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    passages: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        text: z.ZodString;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the disclosure section. */
declare const disclosureSchema: ObjectSchema<(typeof parts)['shape'], Disclosure, Disclosure>;

/** The disclosure plugin: everything that a publication shows is looked through for what should not be shown. */
interface DisclosurePlugin extends Plugin<'disclosure', typeof disclosureSchema, DisclosureCode> {
}
/**
 * Returns the disclosure plugin. It claims every table and every passage of a file, whatever they are about: it is the
 * only plugin of its model, and another model checks what the publication says.
 *
 * @example
 * ```ts
 * const model = createModel({ plugins: [disclosure()] })
 * const table = { headings: ['Requested by'], rows: [['Jane Smith'], ['Ann Jones']] }
 * const reading = model.parse({ about: {}, sections: { disclosure: { tables: [table] } } })
 * const { findings } = model.check(reading, { asOf: '2026-11-28' })
 * findings[0]?.rule // => 'disclosure/person-named'
 * ```
 */
declare const disclosure: () => DisclosurePlugin;

export { type Disclosure, type DisclosureCode, type DisclosurePlugin, type Passage, type PublishedTable, disclosure };
