/** The bytes of the artifact */
export type UploadArtifactRequest = Record<string, unknown>;
