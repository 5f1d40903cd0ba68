/** Where cases are kept, the most lasting first: in this browser, in a file that the user saves, or nowhere. */
export const storageModes = ['browser', 'file', 'none'] as const;

export type StorageMode = (typeof storageModes)[number];
