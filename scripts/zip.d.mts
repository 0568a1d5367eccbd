export declare function listZip(file: string): { name: string; size: number }[];
export declare function repackZip(
  file: string,
  deflate: (bytes: Buffer) => Promise<Uint8Array>,
): Promise<void>;
