import { fileURLToPath } from 'node:url';

/** Folder of the generated migrations. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
