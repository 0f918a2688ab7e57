/** What becomes of a file; `choose`: the library holds such a file or text, somebody has to say what to do. */
export const UPLOAD_STATES = [
  'choose',
  'queued',
  'processing',
  'done',
  'failed',
  'cancelled',
] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** What can be done with a file that the library holds already, or nearly. */
export const UPLOAD_CHOICES = ['skip', 'new-version', 'translation', 'new-document'] as const;
export type UploadChoice = (typeof UPLOAD_CHOICES)[number];
