import type { Description, FileRole } from '../../../data/model.ts';

/** A file that another library offers. */
export interface RemoteFile {
  sha256: string;
  name: string;
  address: string;
  role: FileRole;
  language?: string;
}

/** What a record says, checked: what does not fit is left out and named. */
export interface HarvestedRecord {
  /** The id it has there, when it is one that we could use. */
  id?: string;
  given: Description[];
  language?: string;
  files: RemoteFile[];
  /** Values that do not fit, as the report names them. */
  leftOut: string[];
}
