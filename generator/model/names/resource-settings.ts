/** What a configuration says of a tag. */
export interface ResourceSetting {
  readonly name?: string | undefined;
  /** By the locale. */
  readonly title?: Readonly<Record<string, string>> | undefined;
}

/** By the tag, or by what stands before the first `/` of several. */
export type ResourceSettings = Readonly<Record<string, ResourceSetting>>;

/** The tags and sections that settings can be of. */
export interface SettingSubjects {
  /** Those with operations, in their order. */
  readonly resources: readonly string[];
  readonly guides: readonly string[];
  readonly sections: readonly string[];
}

/** The tag whose name a setting gives; the titles of a section are set by the section's own name. */
function findNamedTag(key: string, { resources, guides }: SettingSubjects): string | undefined {
  if (resources.includes(key) || guides.includes(key)) return key;
  return resources.find((tag) => tag.startsWith(`${key}/`));
}

/** Settings by the tag that they name. One of the tag itself goes before one of what it begins with. */
export function matchSettings(settings: ResourceSettings, subjects: SettingSubjects): Map<string, ResourceSetting> {
  const found = new Map<string, ResourceSetting>();
  for (const [key, setting] of Object.entries(settings)) {
    const tag = findNamedTag(key, subjects);
    if (tag === undefined) continue;
    if (tag === key) found.set(tag, setting);
    // The title is that of the section; the tag below it has another one.
    else if (!found.has(tag) && setting.name !== undefined) found.set(tag, { name: setting.name });
  }
  return found;
}

/** The settings that no tag and no section of the document has. */
export function listUnmatched(settings: ResourceSettings, subjects: SettingSubjects): string[] {
  return Object.keys(settings).filter((key) => {
    return findNamedTag(key, subjects) === undefined && !subjects.sections.includes(key);
  });
}
