/** Among names that markup assigns something to: there is markup that is not read. */
export const ANY_NAME = '*';
