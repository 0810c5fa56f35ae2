/** The settings of a tag. */
export interface ResourceSetting {
  readonly name?: string | undefined;
  /** By locale. */
  readonly title?: Readonly<Record<string, string>> | undefined;
}

/** By tag, or by the part before the first `/` of several tags. */
export type ResourceSettings = Readonly<Record<string, ResourceSetting>>;

/** The tags and sections that settings may name. */
export interface SettingSubjects {
  /** The tags with operations, in their order. */
  readonly resources: readonly string[];
  readonly guides: readonly string[];
  readonly sections: readonly string[];
}

/** The tag that a setting names. The title of a section needs the section's own name. */
function findNamedTag(key: string, { resources, guides }: SettingSubjects): string | undefined {
  if (resources.includes(key) || guides.includes(key)) return key;
  return resources.find((tag) => tag.startsWith(`${key}/`));
}

/** Assigns settings to tags. A setting with the whole tag takes precedence over one with its first part. */
export function matchSettings(settings: ResourceSettings, subjects: SettingSubjects): Map<string, ResourceSetting> {
  const found = new Map<string, ResourceSetting>();
  for (const [key, setting] of Object.entries(settings)) {
    const tag = findNamedTag(key, subjects);
    if (tag === undefined) continue;
    if (tag === key) found.set(tag, setting);
    // The title belongs to the section, not to the tag below it.
    else if (!found.has(tag) && setting.name !== undefined) found.set(tag, { name: setting.name });
  }
  return found;
}

/** The settings that match no tag or section of the document. */
export function listUnmatched(settings: ResourceSettings, subjects: SettingSubjects): string[] {
  return Object.keys(settings).filter((key) => {
    return findNamedTag(key, subjects) === undefined && !subjects.sections.includes(key);
  });
}
