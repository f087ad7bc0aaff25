// The knowledge of the bundle as a virtual module, filled by scripts/knowledgePlugin.mjs at build and test time.
declare module 'peildatum:knowledge' {
  /** One file under knowledge/: its path from the repository's top, with slashes, and its YAML as plain data, not yet validated. */
  const files: readonly { readonly file: string; readonly data: unknown }[];
  export default files;
}
