# The whole loop in a virtual machine: a package is added to the configuration, the system is tried and goes back by
# itself, and the next change is kept.
#
# Not run yet: it needs KVM and NixOS' binary cache, and was written on a machine that has neither. That its file
# parses is tested, and its derivation was made by real Nix; its script is only as good as its reading.
{ pkgs, ... }:
{
  name = "snowglobe-whole-loop";

  nodes.machine =
    { lib, modulesPath, ... }:
    {
      imports = [
        ./module.nix
        # Brings what nixos-rebuild needs into the store, so that the machine can rebuild itself without a network.
        (modulesPath + "/installer/cd-dvd/channel.nix")
      ];
      programs.snowglobe.enable = true;
      virtualisation.memorySize = 4096;
      virtualisation.diskSize = 8192;
      virtualisation.useNixStoreImage = true;
      virtualisation.writableStore = true;
      virtualisation.additionalPaths = [ pkgs.hello pkgs.stdenv ];
      nix.settings.substituters = lib.mkForce [ ];
      system.switch.enable = true;
      users.users.alice = {
        isNormalUser = true;
        extraGroups = [ "wheel" ];
        password = "alice";
      };
    };

  testScript = ''
    configuration = "/etc/nixos/configuration.nix"

    machine.wait_for_unit("multi-user.target")
    machine.succeed("snowglobe --version")

    with subtest("polkit knows the helper, and asks an administrator"):
        action = machine.succeed("pkaction --verbose --action-id org.snowglobe.helper")
        assert "auth_admin_keep" in action
        helper = machine.succeed("readlink -f $(dirname $(readlink -f $(which snowglobe)))/../lib/snowglobe/out/snowglobe-helper").strip()
        assert helper in action

    machine.succeed("mkdir -p /etc/nixos")
    machine.copy_from_host("${pkgs.writeText "configuration.nix" ''
      { modulesPath, ... }:
      {
        imports = [ (modulesPath + "/testing/test-instrumentation.nix") (modulesPath + "/virtualisation/qemu-vm.nix") ];
        # kept: a comment
        environment.systemPackages = [ ];
      }
    ''}", configuration)

    with subtest("one edit changes one place"):
        machine.fail("hello")
        machine.succeed(f"snowglobe add environment.systemPackages hello --file {configuration} --write")
        machine.succeed(f"grep '# kept: a comment' {configuration}")

    before = machine.succeed("readlink -f /run/current-system").strip()

    with subtest("a trial that nobody keeps goes back"):
        machine.execute("snowglobe try --seconds 30 </dev/null")
        after = machine.succeed("readlink -f /run/current-system").strip()
        assert after == before, f"{after} still runs"

    with subtest("a rebuild stays"):
        machine.succeed("snowglobe rebuild switch")
        machine.succeed("hello")
  '';
}
