/** The names of WordprocessingML, whatever prefix a writer chose for them. */
export interface WordNames {
  /** Name without its prefix; names of other vocabularies keep theirs. */
  local(name: string): string;
  /** Attribute name with the prefix. */
  full(name: string): string;
}

const NAMESPACE =
  /xmlns:?([\w.-]*)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main["']/;

/** Reads from the root of a part which prefix it uses; `w` when it does not say. */
export function wordNames(part: string): WordNames {
  const prefix = NAMESPACE.exec(part.slice(0, 16_384))?.[1] ?? 'w';
  const start = prefix === '' ? '' : `${prefix}:`;
  return {
    local: (name) => (name.startsWith(start) ? name.slice(start.length) : name),
    full: (name) => start + name,
  };
}
