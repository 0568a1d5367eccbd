export const METHODS: readonly string[];
