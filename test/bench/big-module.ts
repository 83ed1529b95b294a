/** A module such as people write, as long as one likes: the same text for every parser. */

/** At least `length` characters of Nix, cut after a whole binding. */
export function bigModule(length: number): string {
  const parts = ['{ config, lib, pkgs, ... }:\n\nlet\n  inherit (lib) mkIf mkDefault;\nin\n{\n'];
  let written = parts[0]!.length;
  for (let number = 0; written < length; number++) {
    const part = section(number);
    parts.push(part);
    written += part.length;
  }
  parts.push('}\n');
  return parts.join('');
}

function section(number: number): string {
  const name = `site${number}`;
  return `  # Web site number ${number}, with its own user and timer.
  users.users.${name} = {
    isNormalUser = true;
    description = "Owner of ${name}";
    extraGroups = [ "wheel" "networkmanager" "video" ];
    packages = with pkgs; [
      firefox
      kdePackages.kate # the editor
      (vim.override { python3 = pkgs.python3; })
    ];
  };

  services.nginx.virtualHosts."${name}.example.org" = mkIf config.services.nginx.enable {
    forceSSL = true;
    root = "/var/www/\${config.networking.hostName}/${name}";
    locations."/".proxyPass = "http://localhost:\${toString (${8000 + (number % 1000)} + 1)}";
  };

  systemd.services.${name} = {
    wantedBy = [ "multi-user.target" ] ++ lib.optionals (config.a.b or false) [ "extra.target" ];
    script = ''
      set -eu
      for file in /srv/${name}/*; do
        echo "$file: \${pkgs.coreutils}/bin/true"
      done
    '';
    serviceConfig = { Type = "oneshot"; Nice = -5; MemoryMax = mkDefault 1.5; } // { User = "${name}"; };
  };

`;
}
