{ ... }:
{
  nixpkgs.config.packageOverrides = pkgs: {
    vim.version = "8";
  };
}
