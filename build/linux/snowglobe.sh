#!/bin/sh
# `snowglobe`: a command goes to the command line; anything else opens the window.
case "${1-}" in
  help | -h | --help | --version) exec @commands@ "$@" ;;
  # Behind `--`, so that Chromium takes nothing of it for its own.
  '' | -* | [Ss][Nn][Oo][Ww][Gg][Ll][Oo][Bb][Ee]:*) exec @window@ -- "$@" ;;
  *) exec @commands@ "$@" ;;
esac
