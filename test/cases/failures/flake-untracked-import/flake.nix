{
  description = "My computers";
  outputs = { self }: {
    nixosConfigurations.snow = import <nixpkgs>/nixos/lib/eval-config.nix {
      system = "x86_64-linux";
      specialArgs = { inputs = { inherit self; }; };
      modules = [ ./hosts/snow.nix ];
    };
  };
}
