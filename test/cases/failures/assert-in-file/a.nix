{ config, ... }:

assert false;
{ }
