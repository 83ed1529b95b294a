/** `/etc/nixos/configuration.nix` → `configuration.nix`; paths come from the host, and are those of its system. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
