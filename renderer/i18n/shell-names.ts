/** Shells as people call them, which is the same in every language. */
const names: Readonly<Record<string, string>> = {
  bashInteractive: 'Bash',
  bash: 'Bash',
  zsh: 'Zsh',
  fish: 'Fish',
  nushell: 'Nushell',
  xonsh: 'Xonsh',
  elvish: 'Elvish',
};

/** @param shell the attribute of its package */
export function shellName(shell: string): string {
  return names[shell] ?? shell;
}
