/** polkit's action for the helper: who may start it as root, and what the question says. */
import { words } from './words.mjs';

export const actionId = 'org.snowglobe.helper';

/**
 * The text of the action's file, which belongs into `share/polkit-1/actions/org.snowglobe.helper.policy`.
 *
 * pkexec takes the action whose `exec.path` is the program it is to start, every link resolved, and whose
 * `exec.argv1`, where there is one, is the program's first argument (pkexec(1)). Who may keep the authorisation
 * keeps it for just that, so both have to mean the helper and nothing else.
 * @param program absolute path of the launcher, or of Node
 * @param firstArgument with Node: absolute path of the helper's bundle; without: null
 * @returns {string}
 */
export function polkitAction(program, firstArgument) {
  requireMeaning(program, firstArgument);
  const annotations = [annotation('org.freedesktop.policykit.exec.path', program)];
  if (firstArgument !== null) {
    annotations.push(annotation('org.freedesktop.policykit.exec.argv1', firstArgument));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE policyconfig PUBLIC "-//freedesktop//DTD polkit Policy Configuration 1.0//EN"
 "http://www.freedesktop.org/software/polkit/policyconfig-1.dtd">
<policyconfig>
  <vendor>Snowglobe</vendor>
  <icon_name>snowglobe</icon_name>
  <action id="${actionId}">
${translated('description')}
${translated('message')}
    <defaults>
      <allow_any>auth_admin</allow_any>
      <allow_inactive>auth_admin</allow_inactive>
      <allow_active>auth_admin_keep</allow_active>
    </defaults>
${annotations.join('\n')}
  </action>
</policyconfig>
`;
}

/** An interpreter by itself, or `env`, would give this question and the kept authorisation to any program. */
function requireMeaning(program, firstArgument) {
  for (const path of firstArgument === null ? [program] : [program, firstArgument]) {
    if (!/^\/[\P{Cc}]+$/u.test(path)) throw new Error(`This is not an absolute path: ${path}`);
  }
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (name === 'env') throw new Error('An action for env would be one for every program.');
  if (firstArgument === null && /^(?:node|electron|sh|bash)/.test(name)) {
    throw new Error(`An action for ${name} without a first argument would be one for every program.`);
  }
}

function translated(element) {
  return Object.entries(words)
    .map(([language, text]) => {
      const attribute = language === 'en' ? '' : ` xml:lang="${language}"`;
      return `    <${element}${attribute}>${escapeXml(text[element])}</${element}>`;
    })
    .join('\n');
}

function annotation(key, value) {
  return `    <annotate key="${key}">${escapeXml(value)}</annotate>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
