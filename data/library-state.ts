import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { libraryState } from './schema.ts';

/** Small facts about the library itself, by name. */
export function libraryStateRepository(database: Database) {
  return {
    get(key: string): string | undefined {
      return database.select().from(libraryState).where(eq(libraryState.key, key)).get()?.value;
    },
    set(key: string, value: string): void {
      database
        .insert(libraryState)
        .values({ key, value })
        .onConflictDoUpdate({ target: libraryState.key, set: { value } })
        .run();
    },
  };
}
