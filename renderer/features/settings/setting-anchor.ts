/** The id of a setting's element, to scroll to. */
export function settingAnchor(option: string): string {
  return `setting-${option}`;
}
