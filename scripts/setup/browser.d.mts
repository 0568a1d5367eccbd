/** A browser of the Chromium family; undefined where there is none. */
export declare function findBrowser(): string | undefined;
export declare function ensureBrowser(): Promise<void>;
