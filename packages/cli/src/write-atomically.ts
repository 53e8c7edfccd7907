import { open, rename, rm } from 'node:fs/promises';
import { FileError, reasonOf } from './failures.ts';

/**
 * Writes a file so that whoever reads it, at any moment, sees the old content or the new, whole.
 *
 * @throws FileError where it cannot be written; the old content is then untouched
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  // In the same folder, since a rename is atomic only within one file system.
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new FileError(`${path} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
  }
}
