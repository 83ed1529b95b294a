{ pkgs, inputs, ... }:
{
  environment.systemPackages = inputs.apps ++ (with pkgs; [ vim git ]);
}
