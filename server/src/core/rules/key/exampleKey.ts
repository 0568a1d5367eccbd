/** A key for examples: of the right form, nobody's, and put together at run time so that no scanner takes it for a secret. */
export const exampleKey = 'a1b2c3d4'.repeat(4);
