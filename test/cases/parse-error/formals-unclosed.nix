{ pkgs, lib
