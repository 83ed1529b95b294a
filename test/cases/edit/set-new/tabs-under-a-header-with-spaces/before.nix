{ pkgs,
  lib, ... }:
{
	services = {
	};
}
