#!/bin/sh
# `snowglobe`: a command goes to the command line; anything else opens the window.
case "${1-}" in
  help | -h | --help | --version) exec @commands@ "$@" ;;
  # The window does not yet go to the place that a link names; it opens all the same.
  snowglobe:*) exec @window@ ;;
  '' | -*) exec @window@ -- "$@" ;;
  *) exec @commands@ "$@" ;;
esac
