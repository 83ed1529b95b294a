{ ... }:
{
  nixpkgs.config.packageOverrides = pkgs: {
    vim.version = "8";
  };
  vim.version = "9";
}
