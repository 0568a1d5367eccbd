export declare function saying<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
