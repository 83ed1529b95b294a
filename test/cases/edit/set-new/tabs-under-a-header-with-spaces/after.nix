{ pkgs,
  lib, ... }:
{
	services = {
		nginx.enable = true;
	};
}
