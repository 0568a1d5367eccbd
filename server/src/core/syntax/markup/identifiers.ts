/** Names in a piece of code, whatever else it is. */
export const identifiersIn = (code: string): readonly string[] => code.match(/[A-Za-z_$][\w$]*/g) ?? [];
