import * as z from 'zod/mini';

/** Something that is so or is not. */
export const flag = z.boolean('true or false');
