import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/** Data from outside that is not of the form it has to have; the message names the field. */
export class BadData extends Error {
  override name = 'BadData';
}

/**
 * Checks data from outside against a schema and gives them back.
 *
 * @param onUnknown Told fields that are not known, as `files.passages.colour`.
 * @throws BadData that names the field and what is wrong with it.
 */
export type Check<Schema extends TSchema> = (
  data: unknown,
  onUnknown?: (field: string) => void,
) => Static<Schema>;

/** Makes a check; compiling takes some milliseconds. */
export function checkOf<Schema extends TSchema>(schema: Schema): Check<Schema> {
  const validator = Compile(schema);
  return (data, onUnknown) => {
    if (!validator.Check(data)) {
      const [error] = validator.Errors(data);
      const path = (error?.instancePath ?? '').slice(1).replaceAll('/', '.');
      throw new BadData(`${path || 'it'} ${error?.message ?? 'is not as it has to be'}`);
    }
    if (onUnknown) findUnknown(schema, data, '', onUnknown);
    return data;
  };
}

/** What is read of a schema, whatever it is. */
interface AnySchema {
  properties?: Readonly<Record<string, AnySchema>>;
  items?: AnySchema;
}

function findUnknown(
  { properties, items }: AnySchema,
  data: unknown,
  path: string,
  onUnknown: (field: string) => void,
): void {
  if (items) {
    // Words in lists have no fields.
    if (!items.properties) return;
    for (const one of data as unknown[]) findUnknown(items, one, path, onUnknown);
  } else if (properties) {
    for (const [name, value] of Object.entries(data as object)) {
      const field = path === '' ? name : `${path}.${name}`;
      if (!Object.hasOwn(properties, name)) onUnknown(field);
      else findUnknown(properties[name] as AnySchema, value, field, onUnknown);
    }
  }
}
